import { readWhen, type Day } from './when.js';

const two = (n: number): string => String(n).padStart(2, '0');
const date = ({ year, month, day }: Day): string => `${year ?? '?'}-${two(month)}-${two(day)}`;
const hour = (minutes: number | null): string => (minutes === null ? '?' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

/** What was understood, in short: `2026-11-12..2026-11-14 10:00-18:00`; `>` where the hours are those of the first and the last day. */
const short = (text: string): string =>
  readWhen(text)
    .parts.map(({ days, hours, across }) => [
      days.map(({ from, to }) => (from === to || date(from) === date(to) ? date(from) : `${date(from)}..${date(to)}`)).join(','),
      hours.map(({ start, end }) => `${hour(start)}-${hour(end)}`).join(','),
      across ? '>' : '',
    ].filter((each) => each !== '').join(' '))
    .join(' | ');

test.each<[string, string]>([
  ['2026-11-12', '2026-11-12'],
  ['2026-11-12T14:00', '2026-11-12 14:00-?'],
  ['2026-11-12 14:00:00', '2026-11-12 14:00-?'],
  ['12/11/2026', '2026-11-12'],
  ['12-11-2026', '2026-11-12'],
  ['12.11.26', '2026-11-12'],
  ['11/25/2026', '2026-11-25'],
  ['12/11/2026 14:00', '2026-11-12 14:00-?'],
  ['12/11/2026 à 14h', '2026-11-12 14:00-?'],
  ['12/11/2026 14h-17h30', '2026-11-12 14:00-17:30'],
  ['mardi 12 novembre 2026 de 14h à 17h30', '2026-11-12 14:00-17:30'],
  ['Jeudi 12 novembre 2026, de 14 h 00 à 17 h 30', '2026-11-12 14:00-17:30'],
  ['jeu. 12 nov. 2026 · 18h30', '2026-11-12 18:30-?'],
  ['12 nov. 18h30', '?-11-12 18:30-?'],
  ['le 1er décembre 2026 à midi', '2026-12-01 12:00-?'],
  ['12 novembre 2026 de 14 à 17h', '2026-11-12 14:00-17:00'],
  ['12 novembre 2026, 20h – minuit', '2026-11-12 20:00-24:00'],
  ['12-14 novembre 2026', '2026-11-12..2026-11-14'],
  ['du 12 au 14 novembre 2026', '2026-11-12..2026-11-14'],
  ['Du jeudi 12 au samedi 14 novembre 2026 de 10h à 18h', '2026-11-12..2026-11-14 10:00-18:00'],
  ['du 12 au 14/11/2026', '2026-11-12..2026-11-14'],
  ['12/11/2026 - 14/11/2026', '2026-11-12..2026-11-14'],
  ['12/11 au 14/11', '?-11-12..?-11-14'],
  ['du 30 novembre au 2 décembre 2026', '2026-11-30..2026-12-02'],
  ['du 28 décembre au 3 janvier 2027', '2026-12-28..2027-01-03'],
  ['les 12, 13 et 19 novembre 2026', '2026-11-12,2026-11-13,2026-11-19'],
  ['12 et 13 novembre 2026 de 9h30 à 12h et de 14h à 17h', '2026-11-12,2026-11-13 09:30-12:00,14:00-17:00'],
  ['10h-12h / 14h-17h', '10:00-12:00,14:00-17:00'],
  ['14h/17h', '14:00-17:00'],
  ['jeudi 12 novembre 2026 de 14h à 17h et samedi 14 novembre de 10h à 12h', '2026-11-12 14:00-17:00 | 2026-11-14 10:00-12:00'],
  ['12/11/2026 14:00 – 17:30\n14/11/2026 10:00 – 12:00', '2026-11-12 14:00-17:30 | 2026-11-14 10:00-12:00'],
  ['du 12/11/2026 10:00 au 14/11/2026 18:00', '2026-11-12..2026-11-14 10:00-18:00 >'],
  ['12/11/2026 14:00 - 12/11/2026 17:00', '2026-11-12 14:00-17:00 >'],
  ['12 November 2026, 2pm - 5:30pm', '2026-11-12 14:00-17:30'],
  ['November 12, 2026 at 14:00', '2026-11-12 14:00-?'],
  ['Samedi 14 novembre 2026 : atelier de 9h à 12h, salle 3', '2026-11-14 09:00-12:00'],
  ['31/02/2026', ''],
  ['à définir', ''],
  ['Rue du 8 mai 1945', '1945-05-08'],
  ['12 hommes', ''],
])('%s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test('a month alone', () => {
  expect(readWhen('novembre 2026')).toEqual({ parts: [], months: [{ year: 2026, month: 11 }], words: 0 });
});

test('weekdays are kept, to be checked', () => {
  expect(readWhen('mardi 12 et jeudi 14 novembre 2026').parts[0]?.days.map(({ from }) => from.weekday)).toEqual([2, 4]);
});

test('what says nothing of time is counted', () => {
  expect(readWhen('Rendez-vous place du marché').words).toBe(4);
});
