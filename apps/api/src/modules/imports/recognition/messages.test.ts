import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFields } from './fields.js';
import { importMessage, importMessages, termLabels } from './messages.js';

const files = join(__dirname, '../../../files');
/** Codes as they stand in source files of some folders: problems, reasons and refusals. */
const codesIn = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(
    paths
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|messages|synonyms|typologies|terms/.test(path))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'((?:[A-Z]+_)+[A-Z]+)'/g)].map((match) => match[1] ?? '')),
  );
const pathsIn = (folder: string, recursive: boolean): string[] => readdirSync(folder, { recursive, encoding: 'utf8' }).map((file) => join(folder, file));

const used = codesIn([...pathsIn(__dirname, false), ...pathsIn(join(__dirname, '../duplicates'), false), ...pathsIn(files, false)]);
/** Also by what each kind of list says beside that. */
const usedAnywhere = codesIn([...pathsIn(join(__dirname, '..'), true), ...pathsIn(files, false)]);
/** Codes of lists, a format, orders of dates, and one that is turned into PERSONAL_VALUE. */
const noMessages = new Set(['SEMI_RURAL', 'YES_NO', 'MOTOR_IMPAIRMENT', 'HEARING_IMPAIRMENT', 'VISUAL_IMPAIRMENT', 'PSYCHIC_IMPAIRMENT', 'INTELLECTUAL_IMPAIRMENT', 'MOVED_ONLINE', 'JSON_LINES', 'URL_IS_EMAIL', 'DAY_FIRST', 'MONTH_FIRST']);

test('every code of the source has a message', () => {
  expect([...used].filter((code) => !(code in importMessages) && !noMessages.has(code))).toEqual([]);
  expect(used.size).toBeGreaterThan(70);
});

test('every message is used', () => {
  expect(Object.keys(importMessages).filter((code) => !usedAnywhere.has(code) && code !== 'NEAR')).toEqual([]);
});

test('French and English ask for the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const { fr, en } of Object.values(importMessages)) expect(values(fr)).toEqual(values(en));
});

test('values and names of fields are put in', () => {
  expect(importMessage('VALUE_IN_WRONG_COLUMN', { value: '9h-12h', looksLike: 'openingHours' }, 'fr')).toContain('«\u00a09h-12h\u00a0» ressemble plutôt à\u00a0: horaires d’ouverture');
  expect(importMessage('COMMUNE_UNKNOWN', { value: '$& {x}' }, 'en')).toBe('No commune is called “$& {x}”.');
});

test('every field has a label', () => {
  expect(importFields.filter((field) => !(field in termLabels))).toEqual([]);
});
