import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../../../transaction/transaction.js';
import type { ImportRecord } from '../import-record.js';
import { decidedRows, type RowRecord, rowsOf, updateRows } from '../row-record.js';
import { targetOf } from '../targets/targets.js';
import { Matcher } from './matcher.js';
import { NameBook } from './name-book.js';

/**
 * Matches the stored lines of an import anew against what is here now. Answers how many would become something else than they
 * were said to; how much changes in a thing is settled only when it is written.
 */
export async function matchAgain(tx: Transaction, record: ImportRecord, progress: (done: number, total: number) => void): Promise<number> {
  const names = await NameBook.open(tx, record.network, record.id);
  const target = targetOf(record.target!);
  const matcher = new Matcher(tx, { network: record.network, target, layout: record.layout }, names, await decidedRows(tx, record.id));
  let different = 0;
  let done = 0;
  for await (const stored of rowsOf(tx, record.id)) {
    const now = await matcher.match(stored.map(({ line, raw, draft, problems }) => ({ line, raw, draft, problems })));
    different += now.filter((row, index) => differs(stored[index]!, row)).length;
    await updateRows(tx, record.id, now.filter((row, index) => !isDeepStrictEqual(row, stored[index])));
    progress((done += stored.length), record.lineCount);
  }
  await names.store(record.id);
  await tx.query('UPDATE data_import SET matched_at = now() WHERE id = $1', [record.id]);
  return different;
}

function differs(before: RowRecord, now: RowRecord): boolean {
  const merged = (outcome: string): string => (outcome === 'UPDATED' ? 'UNCHANGED' : outcome);
  return merged(before.outcome) !== merged(now.outcome) || before.thing !== now.thing || before.decision !== now.decision || before.sameAsLine !== now.sameAsLine;
}
