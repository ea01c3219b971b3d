import { askedFields, checkOccurrence, consequences, occurrenceFields, type OccurrenceFields } from './occurrence.rules.js';

const place = { label: 'Place du marché', street: null, postalCode: null, commune: null };
const at = (time: string): Date => new Date(`2026-11-14T${time}:00+01:00`);
const now: OccurrenceFields = { startsAt: null, endsAt: null, lieu: 'lieu_a', room: 'room_a', place: null };

describe('an occurrence', () => {
  test.each([
    ['nothing decided', {}, []],
    ['an evening', { startsAt: at('18:00'), endsAt: at('20:00') }, []],
    ['24 hours', { startsAt: at('10:00'), endsAt: new Date('2026-11-15T10:00:00+01:00') }, []],
    ['a minute more', { startsAt: at('10:00'), endsAt: new Date('2026-11-15T10:01:00+01:00') }, ['OCCURRENCE_TOO_LONG endsAt']],
    ['an end before its beginning', { startsAt: at('20:00'), endsAt: at('18:00') }, ['INVALID_PERIOD endsAt']],
    ['no time at all between them', { startsAt: at('20:00'), endsAt: at('20:00') }, ['INVALID_PERIOD endsAt']],
    ['a beginning alone', { startsAt: at('20:00') }, ['INCOMPLETE_PERIOD endsAt']],
    ['an end alone', { endsAt: at('20:00') }, ['INCOMPLETE_PERIOD startsAt']],
    ['a lieu and a free place', { lieu: 'lieu_a', place }, ['LIEU_OR_PLACE place']],
    ['a room of nowhere', { room: 'room_a' }, ['ROOM_NOT_OF_LIEU room']],
    ['a place without a name', { place: { label: ' ', postalCode: '6230' } }, ['BLANK place.label', 'INVALID_POSTAL_CODE place.postalCode']],
  ])('with %s', (_, input, problems) => {
    expect(checkOccurrence(occurrenceFields(input)).map(({ code, path }) => `${code} ${path!.join('.')}`)).toEqual(problems);
  });

  test('names the place of a mistake in its list', () => {
    expect(checkOccurrence(occurrenceFields({ startsAt: at('20:00') }), ['occurrences', '2'])).toEqual([
      { code: 'INCOMPLETE_PERIOD', path: ['occurrences', '2', 'endsAt'], params: undefined },
    ]);
  });
});

describe('a move', () => {
  test('always sets both times, and leaves what is absent', () => {
    expect(askedFields({})).toEqual({ startsAt: null, endsAt: null, lieu: undefined, room: undefined, place: undefined });
    expect(askedFields({ startsAt: at('18:00'), endsAt: at('20:00'), lieu: null })).toMatchObject({ startsAt: '2026-11-14T17:00:00.000Z', endsAt: '2026-11-14T19:00:00.000Z', lieu: null });
  });

  const changed = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { before: null, after }]));
  test.each([
    ['to another lieu leaves the room', { lieu: 'lieu_b' }, now, { room: null }],
    ['to no lieu leaves the room', { lieu: null }, now, { room: null }],
    ['to a room of another lieu keeps what is asked', { lieu: 'lieu_b', room: 'room_b' }, now, {}],
    ['in time alone brings nothing', { startsAt: 'x' }, now, {}],
    ['to a free place leaves lieu and room', { place }, now, { lieu: null, room: null }],
    ['to a lieu leaves the free place', { lieu: 'lieu_b' }, { ...now, lieu: null, room: null, place }, { place: null }],
  ])('%s', (_, asked, before, further) => {
    expect(consequences(asked, changed(asked), before)).toEqual(further);
  });
});
