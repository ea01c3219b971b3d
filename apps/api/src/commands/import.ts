import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../auth/viewer.js';
import { messageOf as userErrorMessage, UserErrors } from '../errors/user-error.js';
import { FileProblem } from '../files/table.js';
import { confirmDataImport } from '../modules/imports/confirm.service.js';
import { decideAllDuplicates } from '../modules/imports/decide.service.js';
import { DuplicateDecision, ImportOutcome } from '../modules/imports/import.enums.js';
import { uploadImport } from '../modules/imports/import.service.js';
import { loadRows, type RowRecord } from '../modules/imports/import-record.js';
import { messageOf } from '../modules/imports/messages.js';
import { Transaction } from '../transaction/transaction.js';
import { runCommand } from './command.js';

const USAGE = 'Usage: npm run import -- FILE --network SLUG [--confirm] [--duplicates=skip|new|same]';
const DECISIONS: Readonly<Record<string, DuplicateDecision>> = { skip: DuplicateDecision.SKIP, new: DuplicateDecision.NEW, same: DuplicateDecision.SAME_AS };

/** Whoever runs commands on the machine acts for the instance: no account is behind it. */
const OPERATOR: Viewer = { kind: 'USER', userId: null, name: null, locale: 'fr', instanceAdmin: true, memberships: [], personId: null, lieuIds: [] };

interface Options {
  file: string;
  network: string;
  confirm: boolean;
  duplicates: DuplicateDecision | undefined;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { network: { type: 'string' }, confirm: { type: 'boolean', default: false }, duplicates: { type: 'string' } },
  });
  const [file] = positionals;
  const { network, confirm, duplicates } = values;
  if (!file || positionals.length > 1 || !network) throw new Error(USAGE);
  if (duplicates !== undefined && !(duplicates in DECISIONS)) throw new Error(`--duplicates takes skip, new or same.\n${USAGE}`);
  return { file, network, confirm, duplicates: duplicates === undefined ? undefined : DECISIONS[duplicates] };
}

const PROBLEMS_AT_MOST = 200;

async function report(tx: Transaction, id: string): Promise<RowRecord[]> {
  const rows = await loadRows(tx, id);
  const of = (outcome: ImportOutcome): RowRecord[] => rows.filter((row) => row.outcome === outcome);
  console.log(Object.values(ImportOutcome).map((outcome) => `${outcome.toLowerCase()}: ${of(outcome).length}`).join('  '));
  for (const { line, draft, problems } of of(ImportOutcome.REJECTED).slice(0, PROBLEMS_AT_MOST)) {
    console.log(`  line ${line} rejected${draft.name ? ` (${draft.name})` : ''}: ${problems.filter(({ severity }) => severity === 'REJECT').map(({ fr }) => fr).join(' ')}`);
  }
  const duplicates = of(ImportOutcome.DUPLICATE).slice(0, PROBLEMS_AT_MOST);
  const names = await namesOf(tx, duplicates);
  for (const { line, draft, candidates } of duplicates) {
    const which = candidates.map(({ lieu, line: other, name, score, reasons }) =>
      `${lieu ? `${names.get(lieu) ?? '?'} (${lieu})` : `line ${other} (${name})`}, ${Math.round(score * 100)} %: ${reasons.map(({ fr }) => fr).join(', ')}`);
    console.log(`  line ${line} (${draft.name}) may be ${which.join('; or ')}`);
  }
  return rows;
}

async function namesOf(tx: Transaction, rows: readonly RowRecord[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ candidates }) => candidates.flatMap(({ lieu }) => lieu ?? []));
  const found = await tx.query<{ id: string; name: string }>('SELECT id, name FROM lieu WHERE id = ANY($1)', [ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function run(dataSource: DataSource, { file, network, confirm, duplicates }: Options): Promise<string> {
  const bytes = readFileSync(file);
  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => dataSource.transaction((manager) => work(new Transaction(manager, OPERATOR)));
  const [known] = await dataSource.query<object[]>('SELECT 1 FROM network WHERE slug = $1 AND deleted_at IS NULL', [network]);
  if (!known) throw new Error(`There is no network "${network}".`);
  const id = await inTransaction((tx) => uploadImport(tx, { bytes, fileName: basename(file), network }));
  if (duplicates) await inTransaction((tx) => decideAllDuplicates(tx, { dataImport: id, expectedVersion: 1, decision: duplicates }));
  await inTransaction((tx) => report(tx, id));
  if (!confirm) return `Nothing is written yet. The import waits as ${id}: look at it in the dashboard, or run this again with --confirm.`;
  const stale = await inTransaction((tx) => confirmDataImport(tx, { id, expectedVersion: 1 }));
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
