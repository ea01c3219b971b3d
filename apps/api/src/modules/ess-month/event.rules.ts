import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { EssMonthEventChange } from './event.input.js';

/** Everybody who reads an event reads all of them. */
export const ORGANISERS_AT_MOST = 50;

/** What can be said of the values alone, without looking anything up. The lengths are those of OpenAgenda. Where an undo has left more organisers `there`, they are no more than that. */
export function checkEvent(change: EssMonthEventChange, { organisers: there }: Readonly<{ organisers?: readonly unknown[] }> = {}): Problem[] {
  const checks = new Checks();
  checks.name(change.title, ['title'], { max: 140 });
  checks.text(change.summary, ['summary'], { max: 200 });
  checks.text(change.description, ['description'], { max: 10_000 });
  checks.text(change.kind, ['kind'], { max: 100, required: true });
  checks.text(change.price, ['price'], { max: 255 });
  checks.url(change.registrationUrl, ['registrationUrl']);
  checks.url(change.image, ['image']);
  checks.url(change.onlineAccessUrl, ['onlineAccessUrl']);
  if (change.expectedAttendance != null && (change.expectedAttendance < 1 || change.expectedAttendance > 100_000)) checks.add('INVALID', ['expectedAttendance'], { why: '1–100 000' });
  for (const list of ['audiences', 'themes', 'accessibility', 'organisers'] as const) {
    if (new Set(change[list]).size < (change[list]?.length ?? 0)) checks.add('DUPLICATE', [list]);
  }
  if ((change.organisers?.length ?? 0) > Math.max(ORGANISERS_AT_MOST, there?.length ?? 0)) checks.add('TOO_MANY', ['organisers'], { max: ORGANISERS_AT_MOST });
  return checks.problems;
}
