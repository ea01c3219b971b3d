import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { CooperationProjectChange } from './project.input.js';

/** Of parties, objectives and limits each: everybody who reads a project reads all of them. */
const PARTS_AT_MOST = 200;

export type Lists = Readonly<Partial<Record<'parties' | 'objectives' | 'limits', readonly unknown[] | null>>>;

/** Refuses lists of a project that are longer than anybody reads. Where an undo has left more `there`, they are no longer than that. */
export function checkLengths(lists: Lists, there: Lists = {}): Problem[] {
  return (['parties', 'objectives', 'limits'] as const).flatMap((field): Problem[] => ((lists[field]?.length ?? 0) > Math.max(PARTS_AT_MOST, there[field]?.length ?? 0) ? [{ code: 'TOO_MANY', path: [field], params: { max: PARTS_AT_MOST } }] : []));
}

/** What can be said of the values alone, without looking anything up. */
export function checkProject(change: CooperationProjectChange, there?: Lists): Problem[] {
  const checks = new Checks();
  checks.name(change.title, ['title']);
  checks.text(change.summary, ['summary'], { max: 5000 });
  checks.text(change.valueSharing, ['valueSharing'], { max: 5000 });
  change.parties?.forEach(({ role }, index) => checks.name(role, ['parties', String(index), 'role'], { max: 120 }));
  refuseTwice(checks, ['parties'], change.parties?.map(({ actor }) => actor));
  for (const field of ['objectives', 'limits'] as const) {
    change[field]?.forEach(({ statement }, index) => checks.text(statement, [field, String(index), 'statement'], { max: 1000, required: true }));
    refuseTwice(checks, [field], change[field]?.flatMap(({ id }) => id ?? []));
  }
  return [...checkLengths(change, there), ...checks.problems];
}

function refuseTwice(checks: Checks, path: readonly string[], ids: readonly string[] = []): void {
  if (new Set(ids).size < ids.length) checks.add('DUPLICATE', path);
}
