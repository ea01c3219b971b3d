import { readWhen } from './when.js';
import { yearGuesser } from './years.js';

const guess = (text: string, list: string[], today = '2026-11-25'): number => yearGuesser(list, new Date(today))(readWhen(text).parts[0]!.days[0]!.from);

test.each<[string, string[], number]>([
  ['12 novembre', ['3/11/2027', '5/11/2027', '1/12/2026'], 2027],
  ['12 novembre', ['novembre 2024'], 2024],
  // 12 November is a Thursday in 2026 only.
  ['jeudi 12 novembre', ['3/11/2027'], 2026],
  ['12 novembre', [], 2026],
  ['15 janvier', [], 2027],
  ['20 juin', [], 2026],
  ['29 février', ['3/11/2027'], 2028],
])('%s among %j', (text, list, year) => {
  expect(guess(text, list)).toBe(year);
});
