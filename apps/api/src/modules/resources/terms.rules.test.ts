import { checkTerms, withoutPrice } from './terms.rules.js';

test('a price needs terms that have one', () => {
  const codes = (fields: object, now: object = {}): string[] => checkTerms({ ...fields }, { ...now, ...fields }).map(({ code, path }) => `${code} ${path!.join('.')}`);
  expect(codes({ exchange: 'PRICED', price: 12, priceUnit: 'nuit' })).toEqual([]);
  expect(codes({ price: 12 }, { exchange: 'FREE' })).toEqual(['PRICE_WITHOUT_TERMS price']);
  expect(codes({ price: -1, deposit: -5, exchange: 'AT_COST', insurance: 'x'.repeat(201) })).toEqual(['TOO_LONG insurance', 'INVALID price', 'INVALID deposit']);
});

test.each([
  [{ exchange: 'FREE' }, { exchange: 'PRICED', price: 12, priceUnit: 'nuit' }, { exchange: 'FREE', price: null, priceUnit: null }],
  [{ exchange: 'AT_COST' }, { exchange: 'PRICED', price: 12, priceUnit: null }, { exchange: 'AT_COST' }],
  [{ exchange: 'FREE', price: 3 }, { exchange: 'PRICED', price: 12, priceUnit: null }, { exchange: 'FREE', price: 3 }],
  [{ title: 'Gîte' }, { exchange: 'PRICED', price: 12, priceUnit: null }, { title: 'Gîte' }],
])('%j over %j clears the price that goes with other terms', (fields, now, expected) => {
  expect(withoutPrice(fields, { ...now, ...fields })).toEqual(expected);
});
