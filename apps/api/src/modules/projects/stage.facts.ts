import type { Expression, Row } from '../../read/fields.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { nameOfActor } from '../organisations/name-of-actor.js';

const count = (table: string, row: Row, condition = raw('true')): Sql => sql`(SELECT count(*) FROM ${raw(table)} x WHERE x.project_id = ${row('id')} AND ${condition})`;

/** The stage at which a project was when it was set aside; null where it is not. */
export const setAsideFrom: Expression = (row) => sql`CASE WHEN ${row('stage')} = 'SET_ASIDE' THEN
  (SELECT x.from_stage FROM project_passage x WHERE x.project_id = ${row('id')} AND x.to_stage = 'SET_ASIDE' ORDER BY x.id DESC LIMIT 1) END`;

/** What the stages ask about a project, as `StageFacts` (stage.rules.ts). */
export const stageFacts: Expression = (row, at) => sql`JSON_OBJECT(
  'stage' VALUE ${row('stage')},
  'setAsideFrom' VALUE ${setAsideFrom(row, at)},
  'parties' VALUE ${count('project_party', row)},
  'objectives' VALUE ${count('project_objective', row)},
  'limits' VALUE ${count('project_limit', row)},
  'limitsDiscussed' VALUE ${row('limits_discussed_on')} IS NOT NULL,
  'expectingNothing' VALUE (SELECT coalesce(json_agg(${nameOfActor(raw('x.actor_id'), at)} ORDER BY x.id), '[]'::json) FROM project_party x WHERE x.project_id = ${row('id')}
    AND NOT EXISTS (SELECT 1 FROM effect_party ep JOIN useful_effect e ON e.id = ep.effect_id WHERE ep.party_id = x.id AND e.expected AND e.deleted_at IS NULL)),
  'filRouge' VALUE EXISTS (SELECT 1 FROM fil_rouge x WHERE x.project_id = ${row('id')} AND btrim(x.sentence) <> ''),
  'commitmentsAgreed' VALUE ${count('commitment', row, raw(`x.state IN ('AGREED', 'KEPT', 'NOT_KEPT')`))},
  'unobserved' VALUE (SELECT coalesce(json_agg(x.statement ORDER BY x.id), '[]'::json) FROM useful_effect x WHERE x.project_id = ${row('id')} AND x.expected AND x.deleted_at IS NULL
    AND x.state <> 'NOT_OBSERVED' AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.effect_id = x.id AND o.deleted_at IS NULL)),
  'valueSharing' VALUE coalesce(btrim(${row('value_sharing')}) <> '', false))`;
