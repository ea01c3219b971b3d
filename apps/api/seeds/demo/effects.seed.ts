import type { EntityManager } from 'typeorm';
import { stateOf } from '../../src/modules/effects/state.rules.js';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { ProjectIds } from './cooperation.seed.js';
import type { ActorKey, DemoEffect, DemoEffects, ProjectKey } from './demo.types.js';
import { effects } from './effects.js';
import { got, insertRows } from './rows.js';

interface Things {
  readonly now: Date;
  readonly actors: ActorIds;
  readonly projects: ProjectIds;
}

const DAY = 24 * 3600 * 1000;

/** Writes what is expected of the cooperations, and what was observed. */
export async function seedEffects(manager: EntityManager, { now, actors, projects }: Things): Promise<void> {
  const parties = await manager.query<{ id: string; project_id: string; actor_id: string }[]>('SELECT id, project_id, actor_id FROM project_party');
  const partyOf = (project: string, actor: ActorKey): string => got(new Map(parties.filter((party) => party.project_id === project).map((party) => [party.actor_id, party.id])), got(actors, actor));
  const dayBefore = (days: number): string => new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);

  const all = (Object.entries(effects) as [ProjectKey, DemoEffects][]).map(([key, things]) => ({ project: got(projects, key), things, ids: things.effects.map(() => newId('effect')) }));
  const listed = all.flatMap(({ project, things, ids }) => things.effects.map((effect, index) => ({ project, id: ids[index]!, effect, observations: observationsOf(effect) })));
  const observations = listed.flatMap(({ id, observations: seen }) => seen.map((each) => ({ effect: id, ...each })));
  await insertRows(manager, 'useful_effect', listed.map(({ project, id, effect, observations: seen }) => ({
    id, project_id: project, statement: effect.statement, beneficiary: `BENEFICIARY/${effect.beneficiary}`, sphere: `SPHERE_OF_LIFE/${effect.sphere}`, fundamental_needs: effect.needs,
    expected: effect.by !== undefined, state: stateOf(effect.by !== undefined, seen.map(({ id: observation, by, daysAgo, outcome }) => ({ id: observation, observedBy: by, observedOn: dayBefore(daysAgo), outcome }))),
    version: 1, created_at: now, updated_at: now,
  })));
  await insertRows(manager, 'effect_party', listed.flatMap(({ project, id, effect }) => (effect.by ?? []).map((actor) => ({ effect_id: id, party_id: partyOf(project, actor) }))));
  await insertRows(manager, 'observation', observations.map(({ id, effect, daysAgo, outcome, narrative, value, unit, by }) => ({
    id, effect_id: effect, observed_on: dayBefore(daysAgo), outcome, narrative, value: value ?? null, unit: unit ?? null, observed_by: got(actors, by), version: 1, created_at: now, updated_at: now,
  })));
  await insertRows(manager, 'evidence', observations.flatMap(({ id, evidence = [] }) => evidence.map(({ kind, url, text }, position) => ({
    id: newId('evidence'), observation_id: id, kind, url: url ?? null, text, consent: kind === 'QUOTE' || kind === 'PHOTO', position,
  }))));

  const impacts = all.flatMap(({ project, things, ids }) => (things.impacts ?? []).map(({ statement, effects: which }) => ({ id: newId('impact'), project, statement, effects: which.map((index) => ids[index]!) })));
  await insertRows(manager, 'impact', impacts.map(({ id, project, statement }) => ({ id, project_id: project, statement, version: 1, created_at: now, updated_at: now })));
  await insertRows(manager, 'effect_impact', impacts.flatMap(({ id, effects: which }) => which.map((effect) => ({ effect_id: effect, impact_id: id }))));
  await insertRows(manager, 'externality', all.flatMap(({ project, things }) => (things.externalities ?? []).map(({ statement, polarity, domain }) => ({
    id: newId('externality'), project_id: project, statement, polarity, domain: `EXTERNALITY_DOMAIN/${domain}`, version: 1, created_at: now, updated_at: now,
  }))));
}

const observationsOf = ({ observations = [] }: DemoEffect) => observations.map((each) => ({ ...each, id: newId('observation'), outcome: each.outcome ?? 'OBSERVED' } as const));
