import fc from 'fast-check';
import { readDates, writeDates, type WrittenDate } from './dates-text.js';

const lieu = { name: 'La Lampisterie', timeZone: 'Europe/Paris' };
const place = { label: 'Salle des fêtes', street: '3 rue Haute', postalCode: '62300', commune: { code: '62498', name: 'Lens' } };
const date = (startsAt: string | null, endsAt: string | null, where: Partial<WrittenDate> = {}): WrittenDate => ({ startsAt, endsAt, lieu: null, place: null, ...where });

test('what people read', () => {
  const text = writeDates([
    date('2026-11-12T13:00:00.000Z', '2026-11-12T16:30:00.000Z', { lieu }),
    date('2026-11-13T21:00:00.000Z', '2026-11-14T01:00:00.000Z', { lieu }),
    date('2026-11-14T09:00:00.000Z', '2026-11-14T11:00:00.000Z', { place }),
    date('2026-11-15T10:00:00.000Z', '2026-11-15T12:00:00.000Z', { lieu: { name: 'La Case', timeZone: 'Indian/Reunion' } }),
    date('2026-11-16T10:00:00.000Z', '2026-11-16T12:00:00.000Z'),
    date(null, null, { place: { ...place, street: null, postalCode: null } }),
  ]);
  expect(text).toBe(
    [
      '16/11/2026 11:00 – 13:00',
      'Lieu : La Lampisterie', '12/11/2026 14:00 – 17:30', '13/11/2026 22:00 – 14/11/2026 02:00',
      'Adresse : Salle des fêtes | 3 rue Haute | 62300 | 62498 Lens', '14/11/2026 10:00 – 12:00',
      'Lieu : La Case [Indian/Reunion]', '15/11/2026 14:00 – 16:00',
      'Adresse : Salle des fêtes |  |  | 62498 Lens', 'À placer',
    ].join('\n'),
  );
});

test('the hour that comes twice, and seconds, are written as instants', () => {
  const dates = [date('2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z'), date('2026-11-12T13:00:05.000Z', '2026-11-12T14:00:00.000Z')];
  expect(writeDates(dates)).toBe('2026-10-25T01:30:00.000Z – 25/10/2026 03:30\n2026-11-12T13:00:05.000Z – 12/11/2026 15:00');
});

test('all of it comes back', () => {
  const label = fc.stringMatching(/^[A-Za-zé'(]{1,9}( [a-zé),]{1,9})?$/);
  const where = fc.oneof(
    fc.record({ lieu: fc.record({ name: label, timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Port_of_Spain') }), place: fc.constant(null) }),
    fc.record({
      lieu: fc.constant(null),
      place: fc.record({ label, street: fc.option(label), postalCode: fc.option(fc.constant('62300')), commune: fc.option(fc.constantFrom({ code: '62498', name: 'Lens' }, { code: '97411', name: 'Saint-Denis' }, { code: '2B096', name: 'Corte' })) }),
    }),
    fc.constant({ lieu: null, place: null }),
  );
  const times = fc.option(fc.tuple(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 1440 })));
  const dates = fc.array(fc.tuple(times, where), { maxLength: 6 });
  fc.assert(
    fc.property(dates, fc.constantFrom('fr' as const, 'en' as const), (list, language) => {
      const written = list.map(([time, at]): WrittenDate => ({
        startsAt: time ? time[0].toISOString() : null,
        endsAt: time ? new Date(time[0].getTime() + time[1] * 60_000).toISOString() : null,
        ...at,
      }));
      const expected = written.map(({ startsAt, endsAt, lieu: at, place: free }) => ({
        startsAt, endsAt, ...(at ? { lieu: at.name } : {}), ...(free ? { place: { ...free, commune: free.commune?.code ?? null } } : {}),
      }));
      const sorted = (items: object[]): string[] => items.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort();
      expect(sorted(readDates(writeDates(written, language))!)).toEqual(sorted(expected));
    }),
  );
});

test('text of another hand is none of it', () => {
  expect(readDates('jeudi 12 novembre 2026')).toBeUndefined();
  expect(readDates('12/11/2026 14h')).toBeUndefined();
});
