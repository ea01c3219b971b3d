import { Checks } from '../../shared/checks.js';
import type { Fields } from '../../transaction/revision.js';
import type { Problem } from '../../errors/user-error.js';

/** What can be said of the values alone. `fields` are the ones that are sent, `after` all of them as they would be. */
export function checkIntent(fields: Fields, after: Fields): Problem[] {
  const checks = new Checks();
  const text = (field: string, max: number): void => checks.text(fields[field] as string | null | undefined, [field], { max });
  checks.name(fields.title as string | null | undefined, ['title']);
  text('description', 5000);
  text('unit', 40);
  text('conditions', 1000);
  for (const field of ['nature', 'category']) if (fields[field] === null) checks.add('BLANK', [field]);
  checks.amount(fields.quantity as number | null | undefined, ['quantity']);
  // Days as YYYY-MM-DD sort as text.
  if (after.from && after.until && String(after.until) < String(after.from)) checks.add('INVALID_PERIOD', ['until']);
  return checks.problems;
}
