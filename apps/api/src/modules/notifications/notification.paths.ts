import type { Row } from '../../read/fields.js';
import { join, literal, type Sql, sql } from '../../read/sql.js';

/** Tabs of a project's page, and the things that each shows. */
const TABS: Readonly<Record<string, readonly string[]>> = {
  '': ['project', 'party', 'objective', 'limit', 'commitment'],
  '/effects': ['effect', 'impact', 'externality', 'observation', 'photo'],
  '/fil-rouge': ['filrouge', 'milestone'],
  '/work': ['decision', 'task', 'document'],
  '/activity': ['comment'],
};

/** Pages of a network, and the things that are found there by their ids. */
const PAGES: Readonly<Record<string, string>> = {
  resource: '/resources/',
  need: '/resources/needs/',
  organisation: '/organisations/',
  person: '/people/',
  import: '/imports/',
};

/** Where the dashboard shows the thing of that id: the page of the network, where it has no better one. */
export function pathOf(slug: Sql, id: Sql): Sql {
  const things = Object.entries(TABS).flatMap(([tab, prefixes]) => prefixes.map((prefix) => sql`WHEN ${literal(prefix)} THEN '/projects/' || project_of(${id}) || ${literal(tab)}${anchor(prefix, id)}`));
  const pages = Object.entries(PAGES).map(([prefix, page]) => sql`WHEN ${literal(prefix)} THEN ${literal(page)} || ${id}`);
  return sql`'/n/' || ${slug} || coalesce(CASE split_part(${id}, '_', 1) ${join([...things, ...pages], ' ')}
    WHEN 'lieu' THEN (SELECT '/lieux/' || l.slug FROM lieu l WHERE l.id = ${id})
    WHEN 'mobilisation' THEN '/resources/requests'
    WHEN 'event' THEN (SELECT '/month/' || em.year || '/events/' || e.id FROM ess_month_event e JOIN ess_month em ON em.id = e.ess_month_id WHERE e.id = ${id})
    WHEN 'eventtask' THEN ${preparation(sql`(SELECT et.event_id FROM event_task et WHERE et.id = ${id})`, id)}
    WHEN 'slot' THEN ${preparation(sql`(SELECT vs.event_id FROM volunteer_slot vs WHERE vs.id = ${id})`, id)}
    WHEN 'occurrence' THEN (SELECT '/month/' || em.year || '/events/' || o.event_id FROM occurrence o JOIN ess_month em ON em.id = o.ess_month_id WHERE o.id = ${id}) END, '')`;
}

/** The page on what is prepared for an event, at the one thing. */
const preparation = (event: Sql, id: Sql): Sql =>
  sql`(SELECT '/month/' || em.year || '/events/' || e.id || '/preparation#' || ${id} FROM ess_month_event e JOIN ess_month em ON em.id = e.ess_month_id WHERE e.id = ${event})`;

/** A tab shows many things: the address leads to the one. */
const anchor = (prefix: string, id: Sql): Sql => (prefix === 'project' ? sql`` : sql` || '#' || ${id}`);

export const slugOf = (row: Row): Sql => sql`(SELECT nn.slug FROM network nn WHERE nn.id = ${row('network_id')})`;
