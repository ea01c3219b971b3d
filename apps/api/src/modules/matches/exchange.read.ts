import { memberOf, seesNoPeople } from '../../auth/row-filters.js';
import { column, extend, list, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { isNaturalPerson } from '../organisations/organisation.read.js';
import { projectRead } from '../projects/project.read.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import type { ExchangeFilter } from './exchange.input.js';
import type { ExchangeType } from './exchange.type.js';

const AT_MOST = 300;

const exchange = readType<ExchangeType>('Exchange', 'exchange', {
  key: 'giver_id',
  fields: {
    giver: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('giver_id') },
    receiver: { kind: 'any', types: ACTOR_TYPES, id: (row) => row('receiver_id') },
    project: reference('CooperationProject', 'project_id'),
    resources: list('Resource', {
      on: (row, target) => sql`${target('id')} = ANY(${row('resource_ids')})`,
      orderBy: (target) => sql`${target('title')}, ${target('id')}`,
    }),
    labels: value((row) => sql`to_json(${row('labels')})`),
    count: column('exchanges'),
    promised: column('promised'),
    happened: column('happened'),
    quantity: column('quantity'),
    unit: column('unit'),
  },
});

/** Accepted mobilisations: what is handed out has happened. */
const mobilised = (network: Row, at: Position): Sql => sql`
  SELECT er.holder_id AS giver_id, em.requested_by AS receiver_id, NULL::text AS project_id, er.id AS resource_id, er.lieu_id, er.title AS label, em.quantity, er.unit, er.nature, em.period,
    EXISTS (SELECT 1 FROM handover eh WHERE eh.mobilisation_id = em.id AND eh.kind = 'OUT') AS happened
  FROM mobilisation em JOIN resource er ON er.id = em.resource_id
  WHERE em.state = 'ACCEPTED' AND em.network_id = ${network('id')} AND er.holder_id <> em.requested_by AND ${resourceRead.visible!(rowOf('er'), at)}`;

/** Commitments that no mobilisation stands for: to whoever has the need, or to the cooperation as a whole. Those that are kept have happened. */
const committed = (network: Row, at: Position): Sql => sql`
  SELECT ey.actor_id AS giver_id, en.holder_id AS receiver_id, CASE WHEN en.id IS NULL THEN ec.project_id END AS project_id, er.id AS resource_id, er.lieu_id, coalesce(er.title, ec.statement) AS label, ec.amount AS quantity,
    ec.unit, coalesce(er.nature, en.nature) AS nature, tstzrange(ec.created_at, ec.created_at, '[]') AS period, ec.state = 'KEPT' AS happened
  FROM commitment ec JOIN cooperation_project ek ON ek.id = ec.project_id JOIN project_party ey ON ey.id = ec.party_id
    LEFT JOIN resource er ON er.id = ec.resource_id AND ${resourceRead.visible!(rowOf('er'), at)} LEFT JOIN need en ON en.id = ec.need_id AND ${needRead.visible!(rowOf('en'), at)}
  WHERE ec.state IN ('AGREED', 'KEPT') AND ec.mobilisation_id IS NULL AND ek.network_id = ${network('id')} AND ${projectRead.visible!(rowOf('ek'), at)}
    AND en.holder_id IS DISTINCT FROM ey.actor_id AND (ec.resource_id IS NULL OR er.id IS NOT NULL)`;

/** What the filter of the field asks for; absent parts ask for nothing. */
function asked(at: Position): Sql {
  const part = (name: keyof ExchangeFilter, cast: string): Sql => at.bind((args) => (args.filter as ExchangeFilter | null | undefined)?.[name] ?? null, cast);
  return all([
    sql`${part('from', 'date')} IS NULL OR upper(ex.period) >= ${part('from', 'date')}::timestamp AT TIME ZONE 'Europe/Paris'`,
    sql`${part('until', 'date')} IS NULL OR lower(ex.period) < (${part('until', 'date')} + 1)::timestamp AT TIME ZONE 'Europe/Paris'`,
    sql`${part('nature', 'text')} IS NULL OR ex.nature = ${part('nature', 'text')}`,
    sql`${part('layer', 'text')} IS NULL OR ex.happened = (${part('layer', 'text')} = 'HAPPENED')`,
    sql`${part('lieux', 'text[]')} IS NULL OR ARRAY[ex.giver_id, ex.receiver_id, ex.lieu_id] && ${part('lieux', 'text[]')}`,
    // What somebody gives tells of them: who sees no people does not see it.
    seesNoPeople(at) ? sql`NOT ${isNaturalPerson(raw('ex.giver_id'))} AND (ex.receiver_id IS NULL OR NOT ${isNaturalPerson(raw('ex.receiver_id'))})` : null,
  ]);
}

/** Everything between two, as one row; the amounts are added where all are counted in one unit. */
const exchanges = (network: Row, at: Position): Sql => sql`
  (SELECT ex.giver_id, ex.receiver_id, ex.project_id, array_remove(array_agg(DISTINCT ex.resource_id), NULL) AS resource_ids, array_agg(DISTINCT ex.label) AS labels,
    count(*)::int AS exchanges, (count(*) FILTER (WHERE NOT ex.happened))::int AS promised, (count(*) FILTER (WHERE ex.happened))::int AS happened,
    CASE WHEN count(DISTINCT coalesce(ex.unit, '')) = 1 AND count(ex.quantity) = count(*) THEN sum(ex.quantity)::float8 END AS quantity,
    CASE WHEN count(DISTINCT coalesce(ex.unit, '')) = 1 AND count(ex.quantity) = count(*) THEN min(ex.unit) END AS unit
  FROM (${mobilised(network, at)} UNION ALL ${committed(network, at)}) ex
  WHERE ${asked(at)} GROUP BY ex.giver_id, ex.receiver_id, ex.project_id ORDER BY exchanges DESC, ex.giver_id, ex.receiver_id LIMIT ${raw(String(AT_MOST))})`;

export const exchangeReads = [
  exchange,
  extend('Network', {
    exchanges: list('Exchange', {
      from: exchanges,
      on: (row, _target, at) => memberOf(at, (networks) => sql`${row('id')} = ANY(${networks})`),
      orderBy: (target) => sql`${target('exchanges')} DESC, ${target('giver_id')}, ${target('receiver_id')}`,
    }),
  }),
];
