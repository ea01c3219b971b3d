import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../files/read-table.js';
import { profileColumns } from '../recognition/column-profile.js';
import { recogniseColumns } from '../recognition/recognise.js';
import { communeReference } from '../recognition/reference.js';
import { targets } from './targets.js';

const fixtures = join(__dirname, '../../../../test/fixtures/imports');
const kinds: Readonly<Record<string, string>> = { events: 'EVENTS', resources: 'RESOURCES', needs: 'NEEDS', people: 'PEOPLE', organisations: 'ORGANISATIONS' };

test.each(readdirSync(fixtures))('%s is taken for what it is a list of', async (fileName) => {
  const table = await readTable(readFileSync(join(fixtures, fileName)), fileName);
  const profiles = await profileColumns(table, communeReference());
  const sure: { code: string; score: number }[] = [];
  for (const target of targets) {
    const guesses = await recogniseColumns(table, profiles, target);
    sure.push({ code: target.code, score: target.recognise(table, new Map(guesses.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : [])))) });
  }
  const best = sure.reduce((first, next) => (next.score > first.score ? next : first));
  expect(best.code).toBe(kinds[fileName.split('-')[0]!] ?? 'LIEUX');
});
