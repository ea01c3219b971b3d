import type { Client, TestApi } from './api.js';
import { type OpenStream, openStream } from './stream.js';

export interface Change {
  kind: string;
  at: string;
  by: { id: string; name: string } | null;
  occurrence: { id: string; startsAt: string | null; endsAt: string | null; version: number; lieu: { id: string } | null; room: { id: string } | null; event: { id: string; title: string; editorialState: string } } | null;
  removedId: string | null;
}
export interface Here {
  people: { id: string; name: string; lookingAt: { id: string } | null }[];
}

export const CHANGES = `subscription BoardChanges($essMonth: ID!) { essMonthChanged(essMonth: $essMonth) {
  kind at by { id name } occurrence { id startsAt endsAt version lieu { id } room { id } event { id title editorialState } } removedId } }`;
export const WHO = 'subscription WhoIsHere($essMonth: ID!) { essMonthPresence(essMonth: $essMonth) { people { id name lookingAt { id } } } }';

export const followChanges = (client: Client, essMonth: string): Promise<OpenStream<{ essMonthChanged: Change }>> => openStream(client, CHANGES, { essMonth });
export const followPresence = (client: Client, essMonth: string): Promise<OpenStream<{ essMonthPresence: Here }>> => openStream(client, WHO, { essMonth });

/** The next change; fails where there is an error instead. */
export async function nextChange(stream: OpenStream<{ essMonthChanged: Change }>, within?: number): Promise<Change> {
  const { data, errors } = await stream.next(within);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.essMonthChanged;
}

/** Moves a card, whatever others have done to it meanwhile; answers its new version, or the codes of what was refused. */
export async function move(client: Client, input: { occurrence: string; expectedVersion: number; [field: string]: unknown }): Promise<{ version: number | null; codes: string[] }> {
  const { data, errors } = await client.send<{ rescheduleOccurrence: { occurrence: { version: number } | null; userErrors: { code: string }[] } }>(
    'mutation ($input: RescheduleOccurrenceInput!) { rescheduleOccurrence(input: $input) { occurrence { id version } userErrors { code } } }',
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return { version: data.rescheduleOccurrence.occurrence?.version ?? null, codes: data.rescheduleOccurrence.userErrors.map(({ code }) => code) };
}

export interface Card {
  id: string;
  version: number;
  event: string;
  event_version: number;
}

/** The month of the demonstration network that has most cards, and those that have times. */
export async function demoMonth(api: TestApi, slug = 'demo'): Promise<{ essMonth: string; cards: Card[] }> {
  const { rows } = await api.database.pool.query<Card & { month: string }>(
    `SELECT o.id, o.version, o.event_id AS event, e.version AS event_version, m.id AS month FROM ess_month m JOIN network n ON n.id = m.network_id AND n.slug = $1
     JOIN ess_month_event e ON e.ess_month_id = m.id AND e.deleted_at IS NULL JOIN occurrence o ON o.event_id = e.id AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL ORDER BY m.year, o.id`,
    [slug],
  );
  const essMonth = rows[0]!.month;
  return { essMonth, cards: rows.filter(({ month }) => month === essMonth) };
}
