import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { NetworkIds } from './networks.seed.js';
import { novemberTime } from './november.js';
import { checklists, eventNeeds, outcomes, preparations } from './preparation.js';
import { got, gotOrNull, insertRows } from './rows.js';

interface Known {
  readonly now: Date;
  readonly year: number;
  readonly networks: NetworkIds;
  readonly actors: ActorIds;
}

/** What is prepared for events, what they need, and what became of those that are over. */
export async function seedPreparation(manager: EntityManager, known: Known): Promise<void> {
  const { now, year, actors } = known;
  const events = new Map((await manager.query<{ id: string; title: string }[]>('SELECT id, title FROM ess_month_event')).map(({ id, title }) => [title, id]));
  await seedChecklists(manager, got(known.networks, 'demo'));
  const prepared = Object.entries(preparations).map(([title, preparation]) => ({ event_id: got(events, title), ...preparation }));
  await insertRows(manager, 'event_task', prepared.flatMap(({ event_id, tasks = [] }) => tasks.map(({ title, notes, offset, assignee, done }) =>
    ({ id: newId('eventtask'), event_id, title, notes: notes ?? null, offset_days: offset ?? null, assignee_id: gotOrNull(actors, assignee), done_at: done ? now : null }))));
  const slots = prepared.flatMap(({ event_id, slots: all = [] }) => all.map((slot) => ({ id: newId('slot'), event_id, slot })));
  await insertRows(manager, 'volunteer_slot', slots.map(({ id, event_id, slot: { title, on, from, to, minimum, maximum } }) =>
    ({ id, event_id, title, starts_at: novemberTime(year, on, from), ends_at: novemberTime(year, on, to), minimum, maximum })));
  await insertRows(manager, 'volunteer', slots.flatMap(({ id, slot }) => slot.people.map((person) => ({ slot_id: id, person_id: got(actors, person) }))));
  await insertRows(manager, 'need', eventNeeds.map(({ event, holder, category, ...need }) =>
    ({ id: newId('need'), event_id: got(events, event), holder_id: got(actors, holder), lieu_id: got(actors, holder), nature: 'MATERIAL', category, ...need })));
  await seedOutcomes(manager, now, events);
}

async function seedChecklists(manager: EntityManager, network_id: string): Promise<void> {
  const rows = checklists.map((checklist) => ({ id: newId('checklist'), checklist }));
  await insertRows(manager, 'checklist', rows.map(({ id, checklist: { name } }) => ({ id, network_id, name })));
  await insertRows(manager, 'checklist_item', rows.flatMap(({ id, checklist }) => checklist.items.map(([title, offset], position) => ({ checklist_id: id, position: position + 1, title, offset_days: offset ?? null }))));
}

/** Of what is over, and of what was cancelled before. */
async function seedOutcomes(manager: EntityManager, now: Date, events: ReadonlyMap<string, string>): Promise<void> {
  const rows = [];
  for (const [title, said] of Object.entries(outcomes)) {
    const dates = await manager.query<{ id: string; ends_at: Date }[]>('SELECT id, ends_at FROM occurrence WHERE event_id = $1 ORDER BY starts_at, id', [got(events, title)]);
    for (const [index, { held, attendance, word }] of said.entries()) {
      const date = dates[index]!;
      if (held && date.ends_at > now) continue;
      rows.push({ id: newId('outcome'), occurrence_id: date.id, held, attendance: attendance ?? null, word: word ?? null });
    }
  }
  await insertRows(manager, 'occurrence_outcome', rows);
}
