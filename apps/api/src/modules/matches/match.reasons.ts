import { ownActor } from '../../auth/row-filters.js';
import { animatedLieuIds } from '../../auth/viewer.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { filled, inQuotes } from '../../shared/sentences.js';
import { commonAnimateur, commonEvent, commonProject, countedAlike, distance, freeWithin, lieuxOfPair, neededWithin, type Pair, sameLieu, skilled } from './match.facts.js';
import { WORDS, type Words } from './match.messages.js';
import { wordsInCommon } from './match.words.js';

const PAIR: Pair = { need: rowOf('mn'), resource: rowOf('mr') };

/** A number as people write it: no zeros at its end, a comma in French. */
const number = (value: Sql, words: Words): Sql => sql`replace(trim_scale((${value})::numeric)::text, '.', ${literal(words === WORDS.fr ? ',' : '.')})`;

/** "du 3 au 15 novembre", of the days in Paris that a period covers. */
function daysInWords(period: Sql, words: Words): Sql {
  const months = raw(`(ARRAY[${words.months.map((month) => `'${month}'`).join(', ')}])`);
  const month = (day: Sql): Sql => sql`${months}[extract(month FROM ${day})::int]`;
  const date = (day: Sql): Sql => sql`CASE WHEN extract(day FROM ${day}) = 1 THEN ${literal(words.first)} ELSE extract(day FROM ${day})::text END`;
  const [from, until] = [raw('d.first'), raw('d.last')];
  const parts = { from: date(from), until: date(until), first: month(from), month: month(until) };
  return sql`(SELECT CASE WHEN d.first = d.last THEN ${filled(words.day, parts)} WHEN date_trunc('month', d.first) = date_trunc('month', d.last) THEN ${filled(words.daysOfMonth, parts)}
    ELSE ${filled(words.days, parts)} END FROM (SELECT (lower(p.period) AT TIME ZONE 'Europe/Paris')::date AS first, ((upper(p.period) - interval '1 second') AT TIME ZONE 'Europe/Paris')::date AS last
    FROM (SELECT ${period} AS period) p) d)`;
}

/** The viewer is one of the two: they are spoken to. */
const viewerIsOne = (at: Position): Sql => {
  const own = ownActor(raw('own.id'))({ lieux: at.bind((_, viewer) => animatedLieuIds(viewer), 'text[]'), person: at.bind((_, viewer) => viewer.personId ?? '', 'text') });
  return sql`EXISTS (SELECT 1 FROM unnest(ARRAY[mn.holder_id, mn.lieu_id, mr.holder_id, mr.lieu_id]) own(id) WHERE ${own})`;
};

function acquaintance(words: Words, at: Position): Sql {
  const told = ([own, others]: Words['project'], rows: Sql, title: Sql): Sql =>
    sql`(SELECT CASE WHEN ${viewerIsOne(at)} THEN ${filled(own, { title: inQuotes(title) })} ELSE ${filled(others, { title: inQuotes(title) })} END ${rows} ORDER BY ${title} LIMIT 1)`;
  return sql`coalesce(${[
    told(words.event, commonEvent(PAIR, at), raw('ke.title')),
    told(words.project, commonProject(PAIR, at), raw('kp.title')),
    sql`(SELECT ${filled(words.animateur, { name: raw('ka.name') })} ${commonAnimateur(PAIR, at)} ORDER BY ka.name LIMIT 1)`,
  ]})`;
}

function dates(words: Words): Sql {
  return sql`(SELECT CASE WHEN isempty(f.free) THEN ${literal(words.taken)} WHEN f.free = tstzmultirange(f.within) THEN ${filled(words.free, { days: daysInWords(raw('f.within'), words) })}
    ELSE ${filled(words.partlyFree, { days: daysInWords(raw('(SELECT u FROM unnest(f.free) u ORDER BY u LIMIT 1)'), words) })} END
    FROM (SELECT ${neededWithin(PAIR)} AS within, ${freeWithin(PAIR)} AS free) f)`;
}

/** The reasons by kind, in the order in which they are told; null where there is none of that kind. */
function reasons(words: Words, locale: 'fr' | 'en', at: Position): readonly (readonly [kind: string, message: Sql])[] {
  const counted = { have: number(raw('mr.quantity'), words), want: number(raw('mn.quantity'), words), unit: raw("coalesce(mn.unit, '')") };
  return [
    ['KIND', sql`CASE WHEN mr.category = mn.category THEN (SELECT ${filled(words.category, { label: raw(`t.label_${locale}`) })} FROM term t WHERE t.id = mr.category) END`],
    ['WORDS', filled(words.words, { words: wordsInCommon(sql`concat_ws(' ', mn.title, mn.description)`, raw('mr.search')) })],
    ['SKILL', sql`(SELECT ${filled(words.skill, { name: raw('sp.name'), skill: raw(`s.label_${locale}`) })} ${skilled(PAIR, at)} ORDER BY sp.name, s.label_fr LIMIT 1)`],
    ['DATES', dates(words)],
    ['DISTANCE', sql`CASE WHEN ${sameLieu} THEN ${literal(words.sameLieu)} WHEN ${distance} < 1 THEN ${literal(words.veryNear)} ELSE ${filled(words.distance, { km: sql`round(${distance})` })} END`],
    ['QUANTITY', sql`CASE WHEN ${countedAlike(PAIR)} THEN CASE WHEN mr.quantity >= mn.quantity THEN ${filled(words.enough, counted)} ELSE ${filled(words.notEnough, counted)} END END`],
    ['CONDITIONS', sql`CASE mr.exchange ${join((['FREE', 'EXCHANGE', 'AT_COST', 'PRICED'] as const).map((code) => sql`WHEN ${literal(code)} THEN ${literal(words[code])}`), ' ')} END`],
    ['ACQUAINTANCE', acquaintance(words, at)],
  ];
}

/** The reasons of a pair, as rows of `kind`, `message` and `position`, in the viewer's language. */
export function reasonsOf(needId: Sql, resourceId: Sql, at: Position): Sql {
  const locale = at.decide((_, viewer) => viewer.locale);
  const rows = reasons(WORDS[locale], locale, at).map(([kind, message], position) => sql`(${literal(kind)}, ${message}, ${raw(String(position))})`);
  return sql`(SELECT v.kind, v.message, v.position FROM need mn CROSS JOIN resource mr ${lieuxOfPair(PAIR, at)}
    CROSS JOIN LATERAL (VALUES ${rows}) v(kind, message, position) WHERE mn.id = ${needId} AND mr.id = ${resourceId} AND v.message IS NOT NULL)`;
}
