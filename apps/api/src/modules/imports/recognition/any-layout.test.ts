import 'reflect-metadata';
import fc from 'fast-check';
import { events } from '../../../../test/harness/layouts/events.js';
import { needs, resources } from '../../../../test/harness/layouts/intents.js';
import { type Facts, fileOf, type Kind, type Layout, layoutOf } from '../../../../test/harness/layouts/layout.js';
import { lieux } from '../../../../test/harness/layouts/lieux.js';
import { organisations } from '../../../../test/harness/layouts/organisations.js';
import { people } from '../../../../test/harness/layouts/people.js';
import { readTable } from '../../../files/read-table.js';
import type { ColumnRecord } from '../import-record.js';
import { withDateOrders } from '../reading/date-orders.js';
import { readLines } from '../reading/lines.js';
import { understand } from '../reading/understand.js';
import type { ReadRow } from '../row-record.js';

/** Below, the preview marks a column as unsure. */
const SURE = 0.6;

/** What became of one thing that a record says: understood, asked about, or else what is wrong. */
type Finding = 'right' | 'asked' | { readonly wrong: string };

async function findingsIn(kind: Kind, layout: Layout, records: readonly Facts[]): Promise<Finding[]> {
  const table = await readTable(fileOf(layout, records), 'liste.csv');
  const { target, columns: understood } = await understand(table, null);
  const columns = await withDateOrders(table, understood);
  if (target.code !== kind.target) return [{ wrong: `taken for ${target.code}: ${table.columns.join(' | ')}` }];
  const rows: ReadRow[] = [];
  for await (const piece of readLines(table, { ...target, together: undefined }, columns)) rows.push(...piece);
  if (rows.length !== records.length) return [{ wrong: `${rows.length} lines of ${records.length}` }];
  return rows.flatMap((row, index) => [...valuesOf(kind, layout, columns, row, records[index]!), ...keptIn(layout, columns, row)]);
}

function valuesOf(kind: Kind, { columns: laid }: Layout, columns: readonly ColumnRecord[], { draft, problems }: ReadRow, facts: Facts): Finding[] {
  return Object.entries(kind.read(draft as never)).flatMap(([fact, value]): Finding[] => {
    // Where the value should come from, and where it may have come from instead.
    const sources = columns.filter((_, index) => laid[index]!.tells.includes(fact) || (value !== undefined && laid[index]!.cell(facts).includes(value)));
    if (value === undefined && (sources.length === 0 || facts[fact] === undefined)) return [];
    // What a list does not say may be worked out of the rest of it, and rightly.
    if (value === facts[fact]) return ['right'];
    if (sources.some(({ name, field, confidence }) => field === null || confidence < SURE || problems.some(({ column }) => column === name))) return ['asked'];
    const meanings = columns.map(({ name, field, confidence }) => `${name} → ${field ?? '?'} (${confidence})`).join(', ');
    return [{ wrong: `${fact}: ${value ?? 'nothing'} instead of ${facts[fact] ?? 'nothing'} in ${meanings}` }];
  });
}

/** What is about people stands nowhere, not even beside the draft. */
const keptIn = ({ columns: laid }: Layout, columns: readonly ColumnRecord[], { raw }: ReadRow): Finding[] =>
  columns.filter(({ name }, index) => laid[index]!.tells.length === 0 && name in raw!).map(({ name }) => ({ wrong: `${name} is kept` }));

test.each([lieux, organisations, people, resources, needs, events])('whatever the layout of a list of $target, what is understood of it is right, or somebody is asked', async (kind) => {
  const seen = { right: 0, asked: 0 };
  await fc.assert(
    fc.asyncProperty(layoutOf(kind), kind.records, async (layout, records) => {
      const findings = await findingsIn(kind, layout, records);
      expect(findings.filter((finding) => typeof finding === 'object')).toEqual([]);
      for (const finding of findings) if (typeof finding === 'string') seen[finding] += 1;
    }),
    // The first file that goes wrong says enough; to make it smaller takes longer than a test may.
    { numRuns: 20, endOnFailure: true },
  );
  // Who asks about everything is never wrong.
  expect(seen.asked / (seen.right + seen.asked)).toBeLessThan(0.1);
});
