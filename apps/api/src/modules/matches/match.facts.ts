import { rowOf } from '../../read/planner.js';
import type { Row } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { any, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { eventRead } from '../ess-month/event.read.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { personRead } from '../people/person.read.js';
import { projectRead } from '../projects/project.read.js';
import { firstDay, lastDay } from '../resources/need.period.js';
import { CONDITIONS, type Criterion, FAR_KM, NEAR_KM, OPEN_DAYS, SAME_CATEGORY, SAME_NATURE, UNKNOWN, WEIGHTS, WORDS_FOR_ALL } from './match.rules.js';
import { skillsNamed, wordPoints } from './match.words.js';

/** A need and a resource, side by side in a statement, with the lieux where they are as far as the viewer may read them. */
export interface Pair {
  readonly need: Row;
  readonly resource: Row;
}

const NEED_LIEU = rowOf('mnl');
const RESOURCE_LIEU = rowOf('mrl');

/** Stands behind a FROM that has the pair. */
export const lieuxOfPair = ({ need, resource }: Pair, at: Position): Sql => sql`
  LEFT JOIN lieu mnl ON mnl.id = coalesce(${need('lieu_id')}, ${need('holder_id')}) AND ${lieuVisible(NEED_LIEU, at)}
  LEFT JOIN lieu mrl ON mrl.id = coalesce(${resource('lieu_id')}, ${resource('holder_id')}) AND ${lieuVisible(RESOURCE_LIEU, at)}`;

export const distance: Sql = raw('distance_km(mnl.latitude, mnl.longitude, mrl.latitude, mrl.longitude)');
export const sameLieu: Sql = raw('mnl.id = mrl.id');

const number = (value: number): Sql => raw(String(value));

const stemsOfUnit = (unit: Sql): Sql => sql`to_tsvector('french_plain', french_singular(coalesce(${unit}, '')))`;

/** Both are counted, in the same unit: of "machine" there are "machines". */
export const countedAlike = ({ need, resource }: Pair): Sql =>
  sql`${need('quantity')} IS NOT NULL AND ${resource('quantity')} IS NOT NULL AND ${stemsOfUnit(need('unit'))} = ${stemsOfUnit(resource('unit'))}`;

const midnight = (day: Sql): Sql => sql`(${day})::timestamp AT TIME ZONE 'Europe/Paris'`;

/** When it is needed; null where no day is given. A need without an end is looked ahead for a while. */
export const neededWithin = ({ need }: Pair): Sql => {
  const [first, last] = [firstDay(need), lastDay(need)];
  const from = sql`coalesce(${first}, least((now() AT TIME ZONE 'Europe/Paris')::date, ${last}))`;
  const until = sql`coalesce(${last}, ${first} + ${number(OPEN_DAYS)})`;
  return sql`CASE WHEN num_nonnulls(${first}, ${last}) > 0 THEN tstzrange(${midnight(from)}, ${midnight(sql`${until} + 1`)}) END`;
};

/** What is left of that period; null where no day is given. The function is called only where something stands in the way: that is seldom so. */
export const freeWithin = (pair: Pair): Sql => {
  const { need, resource } = pair;
  const within = neededWithin(pair);
  const wanted = sql`least(coalesce(${resource('quantity')}, 1), CASE WHEN ${countedAlike(pair)} THEN ${need('quantity')} ELSE 1 END)`;
  return sql`(SELECT CASE WHEN EXISTS (SELECT 1 FROM mobilisation m WHERE m.resource_id = ${resource('id')} AND m.holds AND m.period && w.within)
      OR EXISTS (SELECT 1 FROM resource_closure c WHERE c.resource_id = ${resource('id')})
    THEN resource_free(${resource('id')}, ${wanted}, w.within) ELSE tstzmultirange(w.within) END FROM (SELECT ${within} AS within) w WHERE w.within IS NOT NULL)`;
};

const dates = (pair: Pair): Sql =>
  sql`(SELECT coalesce(sum(extract(epoch FROM upper(f) - lower(f))), 0) / extract(epoch FROM upper(w.within) - lower(w.within))
    FROM (SELECT ${neededWithin(pair)} AS within) w LEFT JOIN unnest(${freeWithin(pair)}) f ON true WHERE w.within IS NOT NULL GROUP BY w.within)::float8`;

/** Somebody of the lieu, or the holder, who is willing to share a skill that the need names, and whom the viewer may read. */
export const skilled = ({ need, resource }: Pair, at: Position): Sql => {
  const person = rowOf('sp');
  return sql`FROM person sp JOIN person_skill ps ON ps.person_id = sp.id AND ps.willing_to_share JOIN skill s ON s.id = ps.skill_id
    WHERE (sp.id = ${resource('holder_id')} OR sp.id IN (SELECT la.person_id FROM lieu_animateur la WHERE la.lieu_id IN (${resource('holder_id')}, ${resource('lieu_id')})))
    AND s.search @@ ${skillsNamed(need('search'))} AND ${personRead.visible!(person, at)}`;
};

const sides = ({ need, resource }: Pair, here: string, there: string): Sql =>
  sql`${raw(here)} IN (${need('holder_id')}, ${need('lieu_id')}) AND ${raw(there)} IN (${resource('holder_id')}, ${resource('lieu_id')}) AND ${raw(here)} <> ${raw(there)}`;

/** A cooperation in which both take part. */
export const commonProject = (pair: Pair, at: Position): Sql =>
  sql`FROM project_party pa JOIN project_party pb ON pb.project_id = pa.project_id JOIN cooperation_project kp ON kp.id = pa.project_id
    WHERE ${sides(pair, 'pa.actor_id', 'pb.actor_id')} AND ${projectRead.visible!(rowOf('kp'), at)}`;

/** An event that both organise. */
export const commonEvent = (pair: Pair, at: Position): Sql =>
  sql`FROM event_organiser oa JOIN event_organiser ob ON ob.event_id = oa.event_id JOIN ess_month_event ke ON ke.id = oa.event_id
    WHERE ${sides(pair, 'oa.actor_id', 'ob.actor_id')} AND ${eventRead.visible!(rowOf('ke'), at)}`;

/** Somebody who animates both lieux. */
export const commonAnimateur = (pair: Pair, at: Position): Sql =>
  sql`FROM lieu_animateur aa JOIN lieu_animateur ab ON ab.person_id = aa.person_id JOIN person ka ON ka.id = aa.person_id
    WHERE ${sides(pair, 'aa.lieu_id', 'ab.lieu_id')} AND ${personRead.visible!(rowOf('ka'), at)}`;

const one = (holds: Sql): Sql => sql`(${holds})::int::float8`;
const exists = (rows: Sql): Sql => sql`EXISTS (SELECT 1 ${rows})`;

/** How near both are by kind and words: what candidates are chosen by, before anything dearer is asked. */
export const closeness = ({ need, resource }: Pair, other: Row, words: Sql, titleWords: Sql): Sql => sql`
  ${number(WEIGHTS.kind)} * CASE WHEN ${resource('category')} = ${need('category')} THEN ${number(SAME_CATEGORY)} WHEN ${resource('nature')} = ${need('nature')} THEN ${number(SAME_NATURE)} ELSE 0 END
  + ${number(WEIGHTS.words)} * least(1, ${wordPoints(other('search'), words, titleWords)} / ${number(WORDS_FOR_ALL)}.0)`;

/** The other criteria; what is not known is null. */
const further = (pair: Pair, at: Position): Readonly<Record<Exclude<Criterion, 'kind' | 'words'>, Sql>> => ({
  skill: one(exists(skilled(pair, at))),
  dates: dates(pair),
  distance: sql`least(1, greatest(0, (${number(FAR_KM)} - ${distance}) / ${number(FAR_KM - NEAR_KM)}))`,
  quantity: sql`CASE WHEN ${countedAlike(pair)} THEN least(1, ${pair.resource('quantity')} / ${pair.need('quantity')})::float8 END`,
  conditions: sql`CASE ${pair.resource('exchange')} ${join(Object.entries(CONDITIONS).map(([code, value]) => sql`WHEN ${literal(code)} THEN ${number(value)}`), ' ')} END::float8`,
  acquaintance: one(any([exists(commonProject(pair, at)), exists(commonEvent(pair, at)), exists(commonAnimateur(pair, at))])),
});

/** The SQL twin of `scoreOf`, given what kind and words make. */
export function score(pair: Pair, near: Sql, at: Position): Sql {
  const parts = Object.entries(further(pair, at)).map(([criterion, fact]) => sql`${number(WEIGHTS[criterion as Criterion])} * coalesce(${fact}, ${number(UNKNOWN)})`);
  return sql`round((${join([near, ...parts], ' + ')})::numeric, 4)::float8`;
}

/** Nobody answers a need of their own, nor twice. */
export const notYetAnswered = ({ need, resource }: Pair): Sql => sql`${need('holder_id')} <> ${resource('holder_id')} AND NOT ${need('met')}
  AND NOT EXISTS (SELECT 1 FROM mobilisation ma WHERE ma.need_id = ${need('id')} AND ma.resource_id = ${resource('id')} AND ma.state IN ('REQUESTED', 'OTHER_DATES_PROPOSED', 'ACCEPTED'))`;
