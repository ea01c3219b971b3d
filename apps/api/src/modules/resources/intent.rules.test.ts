import { checkIntent } from './intent.rules.js';

const problems = (fields: object, now: object = {}): string[] => checkIntent({ ...fields }, { ...now, ...fields }).map(({ code, path }) => `${code} ${path!.join('.')}`);

test.each([
  [{ title: 'Salle', quantity: 0.5, unit: 'm²' }, []],
  [{}, []],
  [{ title: null }, ['BLANK title']],
  [{ title: 'x'.repeat(201) }, ['TOO_LONG title']],
  [{ quantity: 0 }, ['INVALID quantity']],
  [{ quantity: -1 }, ['INVALID quantity']],
  [{ quantity: null }, []],
  [{ nature: null, category: null }, ['BLANK nature', 'BLANK category']],
  [{ from: '2026-11-02', until: '2026-11-02' }, []],
  [{ from: '2026-11-02', until: '2026-11-01' }, ['INVALID_PERIOD until']],
])('%j', (fields, expected) => {
  expect(problems(fields)).toEqual(expected);
});

test('days are compared with those that stay', () => {
  expect(problems({ until: '2026-11-01' }, { from: '2026-11-02' })).toEqual(['INVALID_PERIOD until']);
  expect(problems({ until: null }, { from: '2026-11-02' })).toEqual([]);
});
