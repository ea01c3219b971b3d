import fc from 'fast-check';
import { looksLikeOpeningHours } from './opening-hours.js';
import { plainText } from './html.js';
import { remembered } from './remembered.js';
import { columnWords, fold, oneLine, textOf } from './text.js';
import { hasEmail } from './web.js';

/** Texts as files hold them: words that mean nothing, errors of spreadsheets, numbers, odd spaces and accents. */
const text = fc.oneof(
  fc.constantFrom('', ' ', '0', '0,0', '00', 'nc', 'N.C.', '#N/D', '#NOM?', 'Nom', 'Non renseigné', 'à compléter', 'Néant', '-', '—', '-0.5', 'œuf', 'Ægir', '\u00A0\u202F', 'La  Ruche\u00A0', 'été', 'e\u0301te\u0301', '№ 5', 'Numéro', 'Ruche', '@', 'vide !'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0aAnNvV.,-# \u00A0\tçÉ'), maxLength: 8 }),
);

test('what is quick to tell about a text is what looking at all of it tells', () => {
  const folded = (value: string) => value.replace(/[œŒ]/g, 'oe').replace(/[æÆ]/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  fc.assert(fc.property(text, (value) => {
    expect(fold(value)).toBe(folded(value));
    expect(oneLine(value)).toBe(value.replace(/\s+/g, ' ').trim());
    const plain = value.replace(/[\u00A0\u202F\u2007\u200B\uFEFF]/g, ' ').trim();
    const nothing = folded(plain) === '' || /^0+([.,]0+)?$/.test(plain);
    if (nothing) expect(textOf(value)).toBeNull();
    else expect([plain, null]).toContain(textOf(value));
  }), { numRuns: 800 });
});

test.each(['nc', 'N.C.', '#N/D', '#NOM?', 'Non renseigné', 'à compléter', 'néant', 'undefined', '0', '0,00', '—', null, ''])('%s is no value', (cell) => {
  expect(textOf(cell)).toBeNull();
});

test.each(['Nom', 'Valeur', 'Non', 'Anne', 'Vider', '0,5', '-0.5', 'No 5', 'Aucune idée'])('%s is a value', (cell) => {
  expect(textOf(cell)).toBe(cell);
});

test.each([
  ['c_materiel_info_detail', 'materiel info detail'],
  ['materielInfo', 'materiel info'],
  ['nomDeLEvenement', 'nom de l evenement'],
  ['APartirDu', 'a partir du'],
  ['Date d’Accueil', 'date d accueil'],
])('the words of the heading %s', (heading, words) => {
  expect(columnWords(heading)).toBe(words);
});

test('texts made to keep a reader busy do not', () => {
  const start = process.cpuUsage();
  for (const times of [100, 3000]) {
    looksLikeOpeningHours(`${'lun '.repeat(times)}x`);
    plainText(`<b${'<!--<style><a'.repeat(times)}`);
    plainText(`<b>${' \t'.repeat(times)}x`);
    hasEmail('a'.repeat(times * 10));
  }
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1.5);
});

test('a remembered function answers the same, and works once for each text', () => {
  const work = jest.fn((value: string) => ({ length: value.length }));
  const quick = remembered(work, 2);
  expect([quick('a'), quick('bc'), quick('a'), quick('bc')].map(({ length }) => length)).toEqual([1, 2, 1, 2]);
  expect(work).toHaveBeenCalledTimes(2);
  // A third text makes it forget.
  expect(quick('def')).toEqual({ length: 3 });
  quick('a');
  expect(work).toHaveBeenCalledTimes(4);
});
