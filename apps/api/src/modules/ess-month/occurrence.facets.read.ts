import { column, type ConnectionField, facet, readType, reference, type Row } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { any, raw, type Sql, sql } from '../../read/sql.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import type { CommuneCount, DayCount, LieuCount } from './occurrence.facets.js';

/** The day on which an occurrence begins, by the clock of its lieu. */
export const localDay = (occurrence: Row): Sql =>
  sql`(${occurrence('starts_at')} AT TIME ZONE coalesce((SELECT dl.time_zone FROM lieu dl WHERE dl.id = ${occurrence('lieu_id')}), 'Europe/Paris'))::date`;

/** In communes (`SELECT code …`), by the lieu as far as the viewer may read it, or by the free address. */
export const inCommunes = (occurrence: Row, communes: Sql, at: Position): Sql =>
  any([
    sql`${occurrence('place_commune_code')} IN (${communes})`,
    sql`${occurrence('lieu_id')} IN (SELECT l.id FROM lieu l WHERE l.commune_code IN (${communes}) AND ${lieuVisible(rowOf('l'), at)})`,
  ]);

const terms = (list: string) => (ids: Sql): Sql =>
  sql`SELECT j.term_id AS key, count(*) AS count FROM occurrence fo JOIN event_term j ON j.event_id = fo.event_id
    WHERE fo.id IN (${ids}) AND starts_with(j.term_id, ${raw(`'${list}/'`)}) GROUP BY 1`;

/** Counts of a list of occurrences, for the filters of the same names. */
export const occurrenceFacets: NonNullable<ConnectionField['facets']> = {
  days: facet({
    filter: 'days',
    type: 'DayCount',
    counts: (ids) => sql`SELECT ${localDay(rowOf('fo'))} AS key, count(*) AS count FROM occurrence fo WHERE fo.id IN (${ids}) AND fo.starts_at IS NOT NULL GROUP BY 1`,
  }),
  communes: facet({
    filter: 'communes',
    type: 'CommuneCount',
    counts: (ids, at) =>
      sql`SELECT c.code AS key, count(*) AS count FROM occurrence fo LEFT JOIN lieu fl ON fl.id = fo.lieu_id AND ${lieuVisible(rowOf('fl'), at)}
        JOIN commune c ON c.code = coalesce(fl.commune_code, fo.place_commune_code) WHERE fo.id IN (${ids}) GROUP BY 1`,
  }),
  lieux: facet({
    filter: 'lieux',
    type: 'LieuCount',
    counts: (ids, at) => sql`SELECT fl.id AS key, count(*) AS count FROM occurrence fo JOIN lieu fl ON fl.id = fo.lieu_id AND ${lieuVisible(rowOf('fl'), at)} WHERE fo.id IN (${ids}) GROUP BY 1`,
  }),
  kinds: facet({
    filter: 'kinds',
    type: 'TermCount',
    counts: (ids) => sql`SELECT fe.kind AS key, count(*) AS count FROM occurrence fo JOIN ess_month_event fe ON fe.id = fo.event_id WHERE fo.id IN (${ids}) GROUP BY 1`,
  }),
  audiences: facet({ filter: 'audiences', type: 'TermCount', counts: terms('AUDIENCE') }),
  themes: facet({ filter: 'themes', type: 'TermCount', counts: terms('THEME') }),
  accessibility: facet({ filter: 'accessibility', type: 'TermCount', counts: terms('ACCESSIBILITY') }),
};

export const facetReads = [
  readType<DayCount>('DayCount', '', { key: 'key', fields: { day: column('key'), count: column('count') } }),
  readType<CommuneCount>('CommuneCount', '', { key: 'key', fields: { commune: reference('Commune', 'key', 'code'), count: column('count') } }),
  readType<LieuCount>('LieuCount', '', { key: 'key', fields: { lieu: reference('Lieu', 'key'), count: column('count') } }),
];
