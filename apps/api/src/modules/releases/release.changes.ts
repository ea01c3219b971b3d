import type { Position } from '../../read/position.js';
import { literal, raw, type Sql, sql } from '../../read/sql.js';
import { filled, inQuotes } from '../../shared/sentences.js';
import { type ReleaseWords, WORDS } from './release.words.js';

const array = (words: readonly string[]): Sql => raw(`(ARRAY[${words.map((word) => `'${word}'`).join(', ')}])`);

/** A day of the month, on the clocks of the lieu: "1er", "14". */
const dayOf = (local: Sql, words: ReleaseWords): Sql => sql`CASE WHEN extract(day FROM ${local}) = 1 THEN ${literal(words.first)} ELSE extract(day FROM ${local})::int::text END`;
const monthOf = (local: Sql, words: ReleaseWords): Sql => sql`${array(words.months)}[extract(month FROM ${local})::int]`;

/** "le jeudi 12 novembre", or as another sentence needs it. */
const dayInWords = (local: Sql, words: ReleaseWords, template = words.day): Sql =>
  filled(template, { weekday: sql`${array(words.weekdays)}[extract(isodow FROM ${local})::int]`, date: dayOf(local, words), month: monthOf(local, words) });

/** "14 h", "14 h 30". */
function hourOf(local: Sql, words: ReleaseWords): Sql {
  const parts = { hour: sql`extract(hour FROM ${local})::int`, minutes: sql`to_char(${local}, 'MI')` };
  return sql`CASE WHEN extract(minute FROM ${local}) = 0 THEN ${filled(words.hour, parts)} ELSE ${filled(words.minutes, parts)} END`;
}
const hours = (from: Sql, until: Sql, words: ReleaseWords): Sql => sql`(${hourOf(from, words)} || ' – ' || ${hourOf(until, words)})`;

/** What a change says; `d` is a row of the differences. */
function message(words: ReleaseWords): Sql {
  const [was, wasUntil, is, isUntil] = ['was_from', 'was_until', 'is_from', 'is_until'].map((column) => raw(`d.${column}`)) as [Sql, Sql, Sql, Sql];
  const day = dayInWords(sql`coalesce(${is}, ${was})`, words);
  // What people have written comes last: braces in it are theirs.
  const title = inQuotes(raw('d.title'));
  const say = (template: string, parts: Readonly<Record<string, Sql>> = {}): Sql => filled(template, { day, ...parts, title });
  const days = { oldDay: dayOf(was, words), newDay: dayOf(is, words), oldMonth: monthOf(was, words), newMonth: monthOf(is, words) };
  const times = { oldHours: hours(was, wasUntil, words), newHours: hours(is, isUntil, words) };
  const [before, place] = [raw('d.was'), raw('d.now')];
  const status = Object.entries(words.status).map(([state, template]) => sql`WHEN ${literal(state)} THEN ${say(template)}`);
  return sql`CASE d.kind
    WHEN 'EVENT_ADDED' THEN ${say(words.EVENT_ADDED)} WHEN 'EVENT_REMOVED' THEN ${say(words.EVENT_REMOVED)}
    WHEN 'EVENT_RENAMED' THEN ${filled(words.EVENT_RENAMED, { before: inQuotes(before), title })}
    WHEN 'STATUS_CHANGED' THEN CASE d.now ${status.reduce((all, each) => sql`${all} ${each}`)} END
    WHEN 'DATE_ADDED' THEN ${say(words.DATE_ADDED)} WHEN 'DATE_REMOVED' THEN ${say(words.DATE_REMOVED)}
    WHEN 'DATE_MOVED' THEN CASE
      WHEN ${was}::date = ${is}::date THEN ${say(words.otherHours, times)}
      WHEN ${was}::time <> ${is}::time OR ${wasUntil}::time <> ${isUntil}::time THEN ${say(words.movedToHour, { ...times, before: dayInWords(was, words, words.insteadOfDay) })}
      WHEN date_trunc('month', ${was}) = date_trunc('month', ${is}) THEN ${say(words.movedInMonth, days)} ELSE ${say(words.movedToMonth, days)} END
    WHEN 'PLACE_CHANGED' THEN CASE WHEN ${before} IS NULL THEN ${say(words.PLACE_KNOWN, { place })} WHEN ${place} IS NULL THEN ${say(words.PLACE_UNKNOWN, { before })}
      ELSE ${say(words.PLACE_CHANGED, { place, before })} END END`;
}

/** Dates of two versions, side by side, and of their events: what differs. Hours are on the clocks of the lieu. */
const differences = (before: Sql, after: Sql): Sql => sql`
  WITH b AS (${before}), a AS (${after}),
    was AS (SELECT event_id, min(title) AS title, min(status) AS status, min(starts_at AT TIME ZONE time_zone) AS first FROM b GROUP BY 1),
    now AS (SELECT event_id, min(title) AS title, min(status) AS status, min(starts_at AT TIME ZONE time_zone) AS first FROM a GROUP BY 1),
    dates AS (
      SELECT coalesce(a.event_id, b.event_id) AS event_id, coalesce(a.title, b.title) AS title, b.starts_at AT TIME ZONE b.time_zone AS was_from, b.ends_at AT TIME ZONE b.time_zone AS was_until,
        a.starts_at AT TIME ZONE a.time_zone AS is_from, a.ends_at AT TIME ZONE a.time_zone AS is_until, b.place AS was, a.place AS now, b.occurrence_id IS NOT NULL AS there, a.occurrence_id IS NOT NULL AS stays
      FROM b FULL JOIN a USING (occurrence_id) WHERE coalesce(a.event_id, b.event_id) IN (SELECT event_id FROM was JOIN now USING (event_id)))
  SELECT 'EVENT_ADDED' AS kind, false AS breaking, event_id, now.title, NULL::timestamp AS was_from, NULL::timestamp AS was_until, now.first AS is_from, NULL::timestamp AS is_until, NULL AS was, NULL AS now, now.first AS at
    FROM now WHERE event_id NOT IN (SELECT event_id FROM was)
  UNION ALL SELECT 'EVENT_REMOVED', true, event_id, was.title, was.first, NULL, NULL, NULL, NULL, NULL, was.first FROM was WHERE event_id NOT IN (SELECT event_id FROM now)
  UNION ALL SELECT 'EVENT_RENAMED', false, event_id, now.title, NULL, NULL, now.first, NULL, was.title, now.title, now.first FROM was JOIN now USING (event_id) WHERE was.title <> now.title
  UNION ALL SELECT 'STATUS_CHANGED', now.status IN ('CANCELLED', 'POSTPONED', 'MOVED_ONLINE'), event_id, now.title, NULL, NULL, now.first, NULL, was.status, now.status, now.first
    FROM was JOIN now USING (event_id) WHERE was.status <> now.status
  UNION ALL SELECT 'DATE_ADDED', false, event_id, title, NULL, NULL, is_from, is_until, NULL, now, is_from FROM dates WHERE NOT there
  UNION ALL SELECT 'DATE_REMOVED', true, event_id, title, was_from, was_until, NULL, NULL, was, NULL, was_from FROM dates WHERE NOT stays
  UNION ALL SELECT 'DATE_MOVED', true, event_id, title, was_from, was_until, is_from, is_until, was, now, is_from FROM dates WHERE there AND stays AND (was_from, was_until) IS DISTINCT FROM (is_from, is_until)
  UNION ALL SELECT 'PLACE_CHANGED', now IS NOT NULL AND was IS NOT NULL, event_id, title, was_from, was_until, is_from, is_until, was, now, is_from FROM dates WHERE there AND stays AND was IS DISTINCT FROM now`;

/** The changes from one version to another, as rows of `kind`, `message`, `breaking`, `event_id` and `position`, in the viewer's language. */
export function changesBetween(before: Sql, after: Sql, at: Position): Sql {
  const words = WORDS[at.decide((_, viewer) => viewer.locale)];
  return sql`(SELECT d.kind, ${message(words)} AS message, d.breaking, d.event_id, row_number() OVER (ORDER BY d.breaking DESC, d.at, d.title, d.kind, d.event_id) AS position
    FROM (${differences(before, after)}) d)`;
}
