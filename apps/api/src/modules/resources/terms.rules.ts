import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { Fields } from '../../transaction/revision.js';

const WITH_A_PRICE: readonly unknown[] = ['AT_COST', 'PRICED'];

export const mayHavePrice = (exchange: unknown): boolean => WITH_A_PRICE.includes(exchange);

/** A price goes with the terms that have one: where these change to others, it is cleared with them. */
export function withoutPrice(fields: Fields, after: Fields): Fields {
  const gone = 'exchange' in fields && fields.exchange !== undefined && !mayHavePrice(fields.exchange) && fields.price == null && fields.priceUnit == null;
  return gone && (after.price != null || after.priceUnit != null) ? { ...fields, price: null, priceUnit: null } : fields;
}

/** What can be said of the terms of a resource alone. `fields` are the ones that are sent, `after` all of them as they would be. */
export function checkTerms(fields: Fields, after: Fields): Problem[] {
  const checks = new Checks();
  const text = (field: string, max: number): void => checks.text(fields[field] as string | null | undefined, [field], { max });
  text('priceUnit', 40);
  text('insurance', 200);
  text('openingHours', 500);
  for (const field of ['price', 'deposit']) if (typeof fields[field] === 'number' && !(fields[field] >= 0)) checks.add('INVALID', [field], { why: '≥ 0' });
  if (after.price != null && !mayHavePrice(after.exchange)) checks.add('PRICE_WITHOUT_TERMS', ['price']);
  return checks.problems;
}
