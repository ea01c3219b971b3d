import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lieuFields } from './fields.js';
import { importMessage, importMessages, termLabels } from './messages.js';

const sources = [__dirname, join(__dirname, '../../../files')]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|messages|synonyms|terms/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Codes as they stand in the source: problems, reasons and refusals. */
const used = new Set([...sources.matchAll(/'((?:[A-Z]+_)+[A-Z]+)'/g)].map((match) => match[1] ?? ''));
/** Codes of lists, of a library, and one that is turned into PERSONAL_VALUE. */
const noMessages = new Set(['SEMI_RURAL', 'YES_NO', 'MOTOR_IMPAIRMENT', 'CSV_QUOTE_NOT_CLOSED', 'URL_IS_EMAIL']);

test('every code of the source has a message', () => {
  expect([...used].filter((code) => !(code in importMessages) && !noMessages.has(code))).toEqual([]);
  expect(used.size).toBeGreaterThan(70);
});

test('every message is used', () => {
  expect(Object.keys(importMessages).filter((code) => !used.has(code) && code !== 'NEAR')).toEqual([]);
});

test('French and English ask for the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const { fr, en } of Object.values(importMessages)) expect(values(fr)).toEqual(values(en));
});

test('values and names of fields are put in', () => {
  expect(importMessage('VALUE_IN_WRONG_COLUMN', { value: '9h-12h', looksLike: 'openingHours' }, 'fr')).toContain('« 9h-12h » ressemble plutôt à : horaires d’ouverture');
  expect(importMessage('COMMUNE_UNKNOWN', { value: '$& {x}' }, 'en')).toBe('No commune is called “$& {x}”.');
});

test('every field has a label', () => {
  expect(lieuFields.filter((field) => !(field in termLabels))).toEqual([]);
});
