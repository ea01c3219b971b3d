import fc from 'fast-check';
import type { Merge, Part, PartList, Parts } from './merge.parts.js';
import { release } from './release.js';

const NOTHING: Parts = {
  rooms: [], occurrences: [], resourceHolders: [], resourceLieux: [], needHolders: [], needLieux: [], limits: [], networkLimits: [], objections: [], observations: [], photos: [], requests: [], sources: [], names: [],
  animateurs: [], organisers: [], parties: [], terms: [], networks: [], keepers: [], fields: [],
};
const merge = (merged: string, kept: string, list: PartList, parts: readonly Part[]): Merge => ({ id: `${merged}→${kept}`, kept, merged, parts: { ...NOTHING, [list]: parts } });
const losses = (undone: Merge, others: readonly Merge[], list: PartList): [string, string[]][] =>
  release(undone, others).released.filter((each) => each.list === list).map(({ part, losses: lost }) => [part.key, lost.map(({ lieu }) => lieu)]);

/** Lieux and what each has, with merges done and undone as the services do it: the merged lieu keeps what describes it (`copied`), or loses it. */
class World {
  readonly has = new Map<string, Set<string>>();
  merges: Merge[] = [];
  private made = 0;

  constructor(
    readonly own: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly list: 'terms' | 'organisers',
  ) {
    for (const [lieu, keys] of own) this.has.set(lieu, new Set(keys));
  }

  live = (): string[] => [...this.own.keys()].filter((lieu) => !this.merges.some(({ merged }) => merged === lieu));

  merge(merged: string, kept: string): void {
    const [from, to] = [this.has.get(merged)!, this.has.get(kept)!];
    const parts = [...from].map((key): Part => (to.has(key) ? { key, both: true } : { key }));
    this.merges.push({ ...merge(merged, kept, this.list, parts), id: String((this.made += 1)) });
    from.forEach((key) => to.add(key));
    if (this.list === 'organisers') from.clear();
  }

  undo(undone: Merge): void {
    const others = this.merges.filter((each) => each !== undone);
    const { released, changed } = release(undone, others);
    for (const { part, losses: lost } of released) {
      for (const { lieu } of lost) this.has.get(lieu)!.delete(part.key);
      if (this.list === 'organisers') this.has.get(undone.merged)!.add(part.key);
    }
    this.merges = others.map((each) => changed.find(({ id }) => id === each.id) ?? each);
  }

  /** What a lieu would have had nobody ever merged but by what stands: its own, and that of all that is in it. */
  expected = (lieu: string): string[] =>
    [...new Set([...this.own.get(lieu)!, ...this.merges.filter(({ kept }) => kept === lieu).flatMap(({ merged }) => this.expected(merged))])].sort();
}

test.each(['terms', 'organisers'] as const)('in whatever order lieux are merged and merges undone, each has what it would have without those that were undone (%s)', (list) => {
  const lieux = ['a', 'b', 'c', 'd', 'e'];
  const keys = fc.uniqueArray(fc.constantFrom('1', '2', '3'));
  const steps = fc.array(fc.record({ undo: fc.boolean(), one: fc.nat(100), other: fc.nat(100) }), { maxLength: 14 });
  fc.assert(fc.property(fc.tuple(keys, keys, keys, keys, keys), steps, (owned, todo) => {
    const world = new World(new Map(lieux.map((lieu, index) => [lieu, new Set(owned[index])])), list);
    for (const { undo, one, other } of todo) {
      const live = world.live();
      if (undo && world.merges.length > 0) world.undo(world.merges[one % world.merges.length]!);
      else if (live.length > 1) {
        const kept = live[one % live.length]!;
        const rest = live.filter((lieu) => lieu !== kept);
        world.merge(rest[other % rest.length]!, kept);
      }
      for (const lieu of world.live()) expect([lieu, [...world.has.get(lieu)!].sort()]).toEqual([lieu, world.expected(lieu)]);
    }
  }), { numRuns: 300 });
});

test('what went on with a later merge is lost by both, unless it had become something else in between', () => {
  const first = merge('a', 'b', 'fields', [{ key: 'website', row: { before: null, after: 'https://a.example' } }]);
  const onward = (after: string): Merge => merge('b', 'c', 'fields', [{ key: 'website', row: { before: null, after } }]);
  expect(losses(first, [onward('https://a.example')], 'fields')).toEqual([['website', ['b', 'c']]]);
  expect(losses(first, [onward('https://b.example')], 'fields')).toEqual([['website', ['b']]]);
  expect(release(first, [onward('https://a.example')]).changed[0]!.parts.fields).toEqual([]);
  expect(release(first, [onward('https://b.example')]).changed).toEqual([]);
});

test('a merge in between that no longer has something does not lead on', () => {
  expect(losses(merge('a', 'b', 'rooms', [{ key: 'room_1' }]), [merge('b', 'c', 'rooms', [])], 'rooms')).toEqual([['room_1', ['b']]]);
});
