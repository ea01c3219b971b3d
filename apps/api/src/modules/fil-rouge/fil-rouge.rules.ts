import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { FilRougeChange } from './fil-rouge.input.js';

/** More milestones than anybody follows. */
const MILESTONES_AT_MOST = 40;

/** Things on one thread: more than anybody reads. */
export const ITEMS_AT_MOST = 500;

/** What can be said of the values alone, without looking anything up. */
export function checkFilRouge({ sentence, milestones }: FilRougeChange): Problem[] {
  const checks = new Checks();
  checks.text(sentence, ['sentence'], { max: 300 });
  milestones?.forEach(({ title }, index) => checks.name(title, ['milestones', String(index), 'title']));
  const ids = milestones?.flatMap(({ id }) => id ?? []) ?? [];
  if (new Set(ids).size < ids.length) checks.add('DUPLICATE', ['milestones']);
  if (milestones && milestones.length > MILESTONES_AT_MOST) checks.add('INVALID', ['milestones'], { why: `≤ ${MILESTONES_AT_MOST}` });
  return checks.problems;
}

/** Moves one of a list, or puts it in: to the place behind `position` others of its milestone, or to the last one. */
export function placed<Item extends { id: string; milestone: string }>(items: readonly Item[], item: Item, position = Infinity): Item[] {
  const others = items.filter(({ id }) => id !== item.id);
  const there = others.filter(({ milestone }) => milestone === item.milestone);
  const at = Math.max(0, Math.min(position, there.length));
  return [...others.filter(({ milestone }) => milestone !== item.milestone), ...there.slice(0, at), item, ...there.slice(at)];
}
