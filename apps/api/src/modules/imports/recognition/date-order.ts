import { type WrittenOrder, whenTokens } from './when-tokens.js';

/** How a column writes its days where they do not tell by themselves; absent: the day first, as in French. MIXED: some can only be the one, some only the other. */
export type DateOrder = 'DAY_FIRST' | 'MONTH_FIRST' | 'MIXED';

const IN_NUMBERS = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/;

/** The ways in which the days of a text are written in numbers. */
export function writtenOrders(text: string): readonly WrittenOrder[] {
  if (!IN_NUMBERS.test(text)) return [];
  return whenTokens(text).flatMap((token) => (token.kind === 'date' && token.order ? [token.order] : []));
}

/** A first text of each way that can only be that one, and one that can be either. */
export interface OrderEvidence {
  dayFirst?: string;
  monthFirst?: string;
  either?: string;
}

export function gather(evidence: OrderEvidence, text: string): void {
  if (evidence.dayFirst !== undefined && evidence.monthFirst !== undefined && evidence.either !== undefined) return;
  for (const order of writtenOrders(text)) {
    if (order === 'DAY_FIRST') evidence.dayFirst ??= text;
    else if (order === 'MONTH_FIRST') evidence.monthFirst ??= text;
    else evidence.either ??= text;
  }
}

export function orderIn({ dayFirst, monthFirst }: OrderEvidence): DateOrder | undefined {
  if (monthFirst === undefined) return undefined;
  return dayFirst === undefined ? 'MONTH_FIRST' : 'MIXED';
}
