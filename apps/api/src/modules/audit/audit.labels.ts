import { list, type Row } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { effectRead } from '../effects/effect.read.js';
import { decisionRead } from '../decisions/decision.read.js';
import { documentRead } from '../documents/document.read.js';
import { projectFileRead } from '../project-files/project-file.read.js';
import { eventRead } from '../ess-month/event.read.js';
import { eventTaskRead } from '../event-tasks/event-task.read.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { projectRead } from '../projects/project.read.js';
import { taskRead } from '../tasks/task.read.js';

/** Fields that hold codes of editable lists, and the lists. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  families: ['LIEU_FAMILY'],
  activities: ['LIEU_ACTIVITY'],
  tags: ['LIEU_TAG'],
  accessibility: ['ACCESSIBILITY'],
  legalForm: ['LEGAL_FORM'],
  initiative: ['INITIATIVE'],
  essFamily: ['ESS_FAMILY'],
  category: ['MATERIAL_RESOURCE', 'IMMATERIAL_RESOURCE'],
  kind: ['EVENT_KIND'],
  audiences: ['AUDIENCE'],
  themes: ['THEME'],
  beneficiary: ['BENEFICIARY'],
  sphere: ['SPHERE_OF_LIFE'],
  domain: ['EXTERNALITY_DOMAIN'],
};

const NAMED = [
  { read: lieuRead, column: 'name' },
  { read: organisationRead, column: 'name' },
  { read: personRead, column: 'name' },
  { read: projectRead, column: 'title' },
  { read: decisionRead, column: 'title' },
  { read: taskRead, column: 'title' },
  { read: documentRead, column: 'title' },
  { read: projectFileRead, column: 'name' },
  { read: eventRead, column: 'title' },
  { read: eventTaskRead, column: 'title' },
  { read: effectRead, column: 'statement' },
] as const;

/** Texts that are longer are no ids or codes. */
const LONGEST = 60;

const language = (at: Position): string => at.decide((_, viewer) => (viewer.locale === 'en' ? 'en' : 'fr'));

/** Name of the thing of that id, as far as the viewer may read it. */
function nameOf(value: Sql, at: Position): Sql {
  const branches = NAMED.map(({ read, column }) => {
    const row = rowOf('nm');
    return sql`WHEN ${literal(read.prefix!)} THEN (SELECT ${row(column)} FROM ${raw(read.table)} nm WHERE ${all([sql`nm.id = ${value}`, read.visible?.(row, at)])})`;
  });
  return sql`CASE split_part(${value}, '_', 1) ${join(branches, ' ')}
    WHEN 'skill' THEN (SELECT s.label_${raw(language(at))} FROM skill s WHERE s.id = ${value})
    WHEN 'party' THEN ${partyName(value, at)}
    WHEN 'room' THEN (SELECT r.name FROM room r WHERE r.id = ${value})
    WHEN 'network' THEN (SELECT n.name FROM network n WHERE n.id = ${value} AND n.deleted_at IS NULL) END`;
}

/** Name of the actor that a party is, as far as the viewer may read it. */
function partyName(party: Sql, at: Position): Sql {
  const actors = [lieuRead, organisationRead, personRead].map(({ table, visible }) => sql`(SELECT nm.name FROM project_party pp JOIN ${raw(table)} nm ON nm.id = pp.actor_id WHERE ${all([sql`pp.id = ${party}`, visible?.(rowOf('nm'), at)])})`);
  return sql`coalesce(${actors})`;
}

const termOf = (field: Sql, value: Sql, at: Position): Sql => {
  const lists = Object.entries(TERMS).map(([name, codes]) => sql`WHEN ${literal(name)} THEN ARRAY[${codes.map((code) => sql`${literal(`${code}/`)} || ${value}`)}]`);
  // What was written past the application has the list in the code.
  return sql`(SELECT te.label_${raw(language(at))} FROM term te WHERE te.id = ANY(CASE ${field} ${join(lists, ' ')} ELSE ARRAY[${value}] END || ${value}) LIMIT 1)`;
};

/** Only fields that hold codes of places: five digits are a postcode or a quantity elsewhere. */
const placeOf = (field: Sql, value: Sql): Sql => sql`CASE WHEN ${field} IN ('address.commune', 'commune', 'place', 'territory', 'commune_code', 'place_commune_code', 'network_territory') THEN
  coalesce((SELECT c.name FROM commune c WHERE c.code = ${value}), (SELECT d.name FROM departement d WHERE d.code = ${value}), (SELECT e.name FROM epci e WHERE e.code = ${value})) END`;

/** Words for every id and code in the two values of a change. */
export const labels = list('AuditLabel', {
  from: (row: Row, at) => sql`(SELECT v.value, coalesce(${nameOf(raw('v.value'), at)}, ${termOf(row('field'), raw('v.value'), at)}, ${placeOf(row('field'), raw('v.value'))}) AS label
    FROM (SELECT DISTINCT s.item #>> '{}' AS value FROM (VALUES (${row('before')}), (${row('after')})) AS side (json), jsonb_path_query(side.json, 'strict $.**') AS s (item)
      WHERE jsonb_typeof(s.item) = 'string' AND length(s.item #>> '{}') <= ${raw(String(LONGEST))}) v)`,
  on: (_row, target) => sql`${target('label')} IS NOT NULL`,
  orderBy: (target) => target('value'),
});
