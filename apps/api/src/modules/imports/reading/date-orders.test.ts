import 'reflect-metadata';
import { readTable } from '../../../files/read-table.js';
import type { ReadRow } from '../row-record.js';
import type { EventDraft } from '../targets/events/draft.types.js';
import type { DateOrder } from '../recognition/date-order.js';
import { withDateOrders, withOrdersSaid } from './date-orders.js';
import { readLines } from './lines.js';
import { understand } from './understand.js';

/** The events of a table: reason of its column of days, then the day of each and what was noticed about days. */
async function read(...lines: string[]): Promise<{ reason: string; days: (string | undefined)[]; noticed: string[][] }> {
  return readSaid({}, ...lines);
}

/** The same, where somebody has said the order of columns. */
async function readSaid(orders: Record<string, DateOrder>, ...lines: string[]): ReturnType<typeof read> {
  const table = await readTable(Buffer.from(lines.join('\n')), 'agenda.csv');
  const { target, columns: understood } = await understand(table, null);
  const columns = await withDateOrders(table, withOrdersSaid(understood, new Map(Object.entries(orders))));
  const rows: ReadRow[] = [];
  for await (const piece of readLines(table, { ...target, together: undefined }, columns)) rows.push(...piece);
  return {
    reason: `${columns[1]!.reason.fr} ${columns[1]!.orderReason?.fr ?? ''}`.replaceAll('\u00a0', ' '),
    days: rows.map(({ draft }) => (draft as EventDraft).occurrences[0]?.startsAt?.slice(0, 10)),
    noticed: rows.map(({ problems }) => problems.map(({ code }) => code).filter((code) => code.startsWith('DATE'))),
  };
}

const HEADINGS = 'Titre;Date;Heure de début;Heure de fin';
const line = (title: string, day: string): string => `${title};${day};14h;16h`;

test('one day that only Americans write so makes the whole column one of theirs', async () => {
  const { reason, days, noticed } = await read(HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '11/23/2026'), line('La forêt qui vient', '11/05/2026'));
  expect(days).toEqual(['2026-11-12', '2026-11-23', '2026-11-05']);
  expect(reason).toMatch(/Le mois y est avant le jour.*« 11\/23\/2026 »/);
  expect(noticed).toEqual([[], [], []]);
});

test('a column that does not tell is French, and so is one with days that only the French write', async () => {
  const silent = await read(HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '05/11/2026'), line('La forêt qui vient', '11/11/2026'));
  expect([silent.days, silent.noticed]).toEqual([['2026-12-11', '2026-11-05', '2026-11-11'], [[], [], []]]);
  expect(silent.reason).not.toContain('mois');
  expect((await read(HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '25/11/2026'))).days).toEqual(['2026-12-11', '2026-11-25']);
});

test('where both ways are in a column, each day that could be either is pointed out', async () => {
  const { reason, days, noticed } = await read(HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '11/23/2026'), line('La forêt qui vient', '25/11/2026'), line('L’eau, notre bien commun', '11/11/2026'));
  expect(days).toEqual(['2026-12-11', '2026-11-23', '2026-11-25', '2026-11-11']);
  expect(noticed).toEqual([['DATE_ORDER_UNSURE'], [], [], []]);
  expect(reason).toContain('« 25/11/2026 », « 11/23/2026 »');
});

test('a column that does not tell is written as the one beside it', async () => {
  const { days } = await read('Titre;Début;Fin', 'Réparer ses vélos;11/12/2026 14:00;11/12/2026 16:00', 'La forêt qui vient;11/12/2026 20:00;11/13/2026 02:00');
  expect(days).toEqual(['2026-11-12', '2026-11-12']);
});

test('the order that somebody has said is read, but for days that can only be the other', async () => {
  const lines = [HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '25/11/2026')];
  const { reason, days, noticed } = await readSaid({ Date: 'MONTH_FIRST' }, ...lines);
  expect([days, noticed]).toEqual([['2026-11-12', '2026-11-25'], [[], []]]);
  expect(reason).toContain('a été choisi');
  expect((await readSaid({ Date: 'DAY_FIRST' }, HEADINGS, line('Réparer ses vélos', '11/12/2026'), line('Coudre sa trousse', '11/23/2026'))).days).toEqual(['2026-12-11', '2026-11-23']);
});

test('a column that does not tell follows what was said of the one beside it', async () => {
  const lines = ['Titre;Début;Fin', 'Réparer ses vélos;11/12/2026 14:00;11/12/2026 16:00'];
  expect((await readSaid({ Fin: 'MONTH_FIRST' }, ...lines)).days).toEqual(['2026-11-12']);
});
