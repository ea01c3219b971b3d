import { daysBetween, spansBetween, spansOnDays } from './spans.js';

const short = ({ spans, doubts }: ReturnType<typeof spansBetween>) => [spans.map(({ startsAt, endsAt }) => `${startsAt.slice(5)}–${endsAt.slice(5)}`), [...doubts]];

test('the same hours on several days', () => {
  expect(short(spansOnDays(['2026-11-12', '2026-11-13'], [{ start: 600, end: 720 }, { start: 840, end: 1080 }]))).toEqual([
    ['11-12T10:00–11-12T12:00', '11-12T14:00–11-12T18:00', '11-13T10:00–11-13T12:00', '11-13T14:00–11-13T18:00'], [],
  ]);
});

test.each([
  ['no end: an hour', { start: 840, end: null }, '11-12T14:00–11-12T15:00', ['END_GUESSED']],
  ['past midnight', { start: 1320, end: 120 }, '11-12T22:00–11-13T02:00', []],
  ['until midnight', { start: 1200, end: 1440 }, '11-12T20:00–11-13T00:00', []],
  ['an end before the start', { start: 840, end: 720 }, '11-12T14:00–11-12T15:00', ['END_BEFORE_START']],
])('%s', (_, hours, span, doubts) => {
  expect(short(spansOnDays(['2026-11-12'], [hours]))).toEqual([[span], doubts]);
});

test('without hours: the whole day', () => {
  expect(short(spansOnDays(['2026-11-12'], []))).toEqual([['11-12T00:00–11-13T00:00'], ['TIME_MISSING']]);
});

test.each([
  ['a day at most: once', '2026-11-12T18:00', '2026-11-13T18:00', ['11-12T18:00–11-13T18:00'], []],
  ['opening hours: once a day', '2026-11-12T10:00', '2026-11-14T18:00', ['11-12T10:00–11-12T18:00', '11-13T10:00–11-13T18:00', '11-14T10:00–11-14T18:00'], ['SPLIT_IN_DAYS']],
  ['a week-end without a break', '2026-11-13T18:00', '2026-11-15T12:00', ['11-13T18:00–11-14T00:00', '11-14T00:00–11-15T00:00', '11-15T00:00–11-15T12:00'], ['SPLIT_IN_DAYS']],
  ['whole days', '2026-11-13T00:00', '2026-11-15T00:00', ['11-13T00:00–11-14T00:00', '11-14T00:00–11-15T00:00'], []],
  ['backwards', '2026-11-13T18:00', '2026-11-12T12:00', ['11-13T18:00–11-13T19:00'], ['END_BEFORE_START']],
  ['no length', '2026-11-13T18:00', '2026-11-13T18:00', ['11-13T18:00–11-13T19:00'], ['END_GUESSED']],
])('%s', (_, from, to, spans, doubts) => {
  expect(short(spansBetween(from, to))).toEqual([spans, doubts]);
});

test('no more dates than an event can have', () => {
  const { spans, doubts } = spansOnDays(daysBetween('2020-01-01', '2026-11-12'), [{ start: 600, end: 660 }]);
  expect(spans).toHaveLength(800);
  expect(doubts).toContain('TOO_MANY_DATES');
});
