import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { anonymous, type Viewer } from '../auth/viewer.js';
import { messageOf as userErrorMessage, UserErrors } from '../errors/user-error.js';
import { FileProblem } from '../files/table.js';
import { refuseUndecided, writeImport } from '../modules/imports/confirm.service.js';
import { pack } from '../modules/imports/content.js';
import { decideAllDuplicates } from '../modules/imports/decide.service.js';
import { DuplicateDecision, ImportOutcome, ImportState, ImportTarget } from '../modules/imports/import.enums.js';
import { uploadImport } from '../modules/imports/import.service.js';
import { lockImport } from '../modules/imports/import-record.js';
import { messageOf } from '../modules/imports/messages.js';
import { type RowRecord, rowsOf } from '../modules/imports/row-record.js';
import { Transaction } from '../transaction/transaction.js';
import { runCommand } from './command.js';

const USAGE = 'Usage: npm run import -- FILE --network SLUG [--target=lieux|organisations|people|resources|needs|events] [--confirm] [--duplicates=skip|new|same]';
const DECISIONS: Readonly<Record<string, DuplicateDecision>> = { skip: DuplicateDecision.SKIP, new: DuplicateDecision.NEW, same: DuplicateDecision.SAME_AS };

/** Whoever runs commands on the machine acts for the instance: no account is behind it. */
const OPERATOR: Viewer = { ...anonymous('fr'), kind: 'USER', instanceAdmin: true };

interface Options {
  file: string;
  network: string;
  confirm: boolean;
  duplicates: DuplicateDecision | undefined;
  target: ImportTarget | undefined;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { network: { type: 'string' }, confirm: { type: 'boolean', default: false }, duplicates: { type: 'string' }, target: { type: 'string' } },
  });
  const [file] = positionals;
  const { network, confirm, duplicates } = values;
  const target = Object.values(ImportTarget).find((one) => one === values.target?.toUpperCase());
  if (!file || positionals.length > 1 || !network) throw new Error(USAGE);
  if (duplicates !== undefined && !(duplicates in DECISIONS)) throw new Error(`--duplicates takes skip, new or same.\n${USAGE}`);
  if (values.target !== undefined && !target) throw new Error(USAGE);
  return { file, network, confirm, target, duplicates: duplicates === undefined ? undefined : DECISIONS[duplicates] };
}

const PROBLEMS_AT_MOST = 200;

async function report(tx: Transaction, id: string): Promise<void> {
  const counts = await tx.query<{ outcome: ImportOutcome; count: number }>('SELECT outcome, count(*)::int AS count FROM data_import_row WHERE import_id = $1 GROUP BY outcome', [id]);
  console.log(Object.values(ImportOutcome).map((outcome) => `${outcome.toLowerCase()}: ${counts.find((each) => each.outcome === outcome)?.count ?? 0}`).join('  '));
  for (const { line, draft, problems } of await someRows(tx, id, ImportOutcome.REJECTED)) {
    console.log(`  line ${line} rejected${draft.name ? ` (${draft.name})` : ''}: ${problems.filter(({ severity }) => severity === 'REJECT').map(({ fr }) => fr).join(' ')}`);
  }
  const duplicates = await someRows(tx, id, ImportOutcome.DUPLICATE);
  for (const { line, draft, candidates } of duplicates) {
    const which = candidates.map(({ thing, line: other, name, score, reasons }) => `${thing ?? `line ${other} (${name})`}, ${Math.round(score * 100)} %: ${reasons.map(({ fr }) => fr).join(', ')}`);
    console.log(`  line ${line} (${draft.name}) may be ${which.join('; or ')}`);
  }
  const names = await tx.query<{ text: string; lines: number }>(`SELECT text, lines FROM data_import_name WHERE import_id = $1 AND state = 'OPEN' ORDER BY lines DESC`, [id]);
  for (const { text, lines } of names) console.log(`  name to be decided in the dashboard: ${text} (${lines} lines)`);
}

async function someRows(tx: Transaction, id: string, outcome: ImportOutcome): Promise<readonly RowRecord[]> {
  for await (const rows of rowsOf(tx, id, 'outcome = $4', [outcome])) return rows.slice(0, PROBLEMS_AT_MOST);
  return [];
}

async function run(dataSource: DataSource, { file, network, confirm, duplicates, target }: Options): Promise<string> {
  const content = await pack(createReadStream(file));
  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => dataSource.transaction((manager) => work(new Transaction(manager, OPERATOR)));
  const [known] = await dataSource.query<object[]>('SELECT 1 FROM network WHERE slug = $1 AND deleted_at IS NULL', [network]);
  if (!known) throw new Error(`There is no network "${network}".`);
  const id = await inTransaction((tx) => uploadImport(tx, { content, fileName: basename(file), network, target, atOnce: true }));
  if (duplicates) await inTransaction((tx) => decideAllDuplicates(tx, { dataImport: id, expectedVersion: 1, decision: duplicates }));
  await inTransaction((tx) => report(tx, id));
  if (!confirm) return `Nothing is written yet. The import waits as ${id}: look at it in the dashboard, or run this again with --confirm.`;
  // Here nobody waits for an answer: however long it is, it is written at once.
  const stale = await inTransaction(async (tx) => {
    const record = await lockImport(tx, id, 1, [ImportState.READY]);
    await refuseUndecided(tx, record);
    return writeImport(new Transaction(tx.manager, OPERATOR, id), record, () => undefined);
  });
  if (stale) throw new Error(`${stale.message} (${id})`);
  return `Written (${id}).`;
}

/** What can be mended says how, in the words that people get too. */
function spoken(error: unknown): unknown {
  if (error instanceof FileProblem) return new Error(messageOf(error.code, error.params, OPERATOR.locale));
  if (!(error instanceof UserErrors)) return error;
  const undecided = error.problems.some(({ code }) => code === 'IMPORT_UNDECIDED');
  return new Error(`${error.problems.map((problem) => userErrorMessage(problem, OPERATOR.locale)).join(' ')}${undecided ? ' (--duplicates=skip|new|same)' : ''}`);
}

void runCommand(async (dataSource) => {
  try {
    return await run(dataSource, readOptions());
  } catch (error) {
    throw spoken(error);
  }
});
