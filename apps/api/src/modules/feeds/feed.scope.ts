/** What a feed is about. */
export type Scope =
  | { readonly kind: 'PROGRAMME'; readonly slug: string; readonly year: number }
  | { readonly kind: 'LIEU'; readonly id: string }
  | { readonly kind: 'EVENT'; readonly id: string }
  | { readonly kind: 'PERSON'; readonly user: string };

/** The events of a scope, as a statement that gives their ids; `$1` and so on are the values. */
export function eventsOf(scope: Scope): { readonly text: string; readonly values: readonly unknown[] } {
  switch (scope.kind) {
    case 'PROGRAMME':
      return {
        text: 'SELECT e.id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE n.slug = $1 AND m.year = $2::int',
        values: [scope.slug, scope.year],
      };
    case 'LIEU':
      // Those that once were there too: it is told that they have gone.
      return {
        text: `SELECT eo.event_id AS id FROM event_organiser eo WHERE eo.actor_id = $1 UNION SELECT o.event_id FROM occurrence o WHERE o.lieu_id = $1
          UNION SELECT w.event_id FROM feed_withdrawal w WHERE w.lieu_id = $1`,
        values: [scope.id],
      };
    case 'EVENT':
      return { text: 'SELECT e.id FROM ess_month_event e WHERE e.id = $1', values: [scope.id] };
    case 'PERSON':
      return {
        text: `SELECT e.id FROM ess_month_event e WHERE e.proposed_by = $1 UNION SELECT eo.event_id FROM event_organiser eo
          WHERE eo.actor_id IN (SELECT p.id FROM person p WHERE p.user_id = $1 UNION SELECT la.lieu_id FROM lieu_animateur la JOIN person p ON p.id = la.person_id WHERE p.user_id = $1)`,
        values: [scope.user],
      };
  }
}
