import type { Pool } from 'pg';
import type { Notice, Telling } from '../../live/hub.js';
import { may } from '../../auth/permissions.js';
import type { ForEach } from '../../shared/payload.js';
import { cardsOf } from './board-cards.js';
import { type BoardActor, BoardChangeKind } from './board.type.js';

/** Changes at once beyond which whoever follows is told to compare instead. */
const AT_ONCE = 100;

/** Notices as the triggers on occurrences, events and their parts write them. */
interface BoardNotice extends Notice {
  readonly kind: BoardChangeKind;
  readonly occurrences?: readonly string[];
  readonly events?: readonly string[];
}

/** Occurrences with who changed them last, or their event. Those that had been removed before their event was changed are no news. */
const FACTS = `
  SELECT o.id, o.event_id, o.deleted_at IS NOT NULL OR e.deleted_at IS NOT NULL AS gone, last.at, last.actor_id,
    coalesce((SELECT u.name FROM app_user u WHERE u.id = last.actor_id), (SELECT k.name FROM api_key k WHERE k.id = last.actor_id)) AS name
  FROM (SELECT id FROM occurrence WHERE id = ANY($2) UNION SELECT id FROM occurrence WHERE event_id = ANY($3) AND deleted_at IS NULL) told
  JOIN occurrence o ON o.id = told.id AND o.ess_month_id = $1 JOIN ess_month_event e ON e.id = o.event_id
  LEFT JOIN LATERAL (SELECT a.at, a.actor_id FROM (
      (SELECT id, at, actor_id FROM audit_entry WHERE subject_id = o.id ORDER BY id DESC LIMIT 1)
      UNION ALL (SELECT id, at, actor_id FROM audit_entry WHERE subject_id = o.event_id ORDER BY id DESC LIMIT 1)) a ORDER BY a.id DESC LIMIT 1) last ON true
  LIMIT ${AT_ONCE + 1}`;

interface Facts {
  id: string;
  event_id: string;
  gone: boolean;
  at: Date | null;
  actor_id: string | null;
  name: string | null;
}

/** A message about one card, or about all of them (MISSED). */
export interface BoardMessage {
  readonly kind: BoardChangeKind;
  readonly at: string;
  readonly removedId: string | null;
  readonly by: ForEach | null;
  readonly occurrence: ForEach | null;
}

const missed = (): BoardMessage => ({ kind: BoardChangeKind.MISSED, at: new Date().toISOString(), removedId: null, by: null, occurrence: null });

/** How what happens to a month becomes messages about its cards. */
export const boardChanges = (pool: Pool, essMonth: string, network: string): Telling<BoardMessage> => ({
  missed: () => Promise.resolve([missed()]),
  tell: async (notices) => {
    const told = notices as readonly BoardNotice[];
    if (told.some(({ kind }) => kind === BoardChangeKind.MISSED)) return [missed()];
    const kinds = kindsOf(told);
    const values = [essMonth, [...kinds.keys()].filter((id) => id.startsWith('occurrence_')), [...kinds.keys()].filter((id) => id.startsWith('event_'))];
    const { rows } = await pool.query<Facts>({ name: 'board_changes', text: FACTS, values });
    if (rows.length > AT_ONCE) return [missed()];
    const order = [...kinds.keys()];
    const place = ({ id, event_id }: Facts): number => (kinds.has(id) ? order.indexOf(id) : order.indexOf(event_id));
    rows.sort((one, other) => place(one) - place(other));
    const card = cardsOf(rows.filter(({ gone }) => !gone).map(({ id }) => id));
    return [...rows.map((facts) => messageOf(facts, kinds, card, network)), ...erased(kinds, rows)];
  },
});

/** What is told of each occurrence or event: that a card is new says more than that it was moved, that it is gone more than all. */
const WEIGHT = [BoardChangeKind.CHANGED, BoardChangeKind.MOVED, BoardChangeKind.ADDED, BoardChangeKind.REMOVED];

function kindsOf(notices: readonly BoardNotice[]): ReadonlyMap<string, BoardChangeKind> {
  const kinds = new Map<string, BoardChangeKind>();
  for (const { kind, occurrences = [], events = [] } of notices) {
    for (const id of [...occurrences, ...events]) kinds.set(id, heavier(kinds.get(id), kind));
  }
  return kinds;
}

const heavier = (one: BoardChangeKind | undefined, other: BoardChangeKind): BoardChangeKind => (one && WEIGHT.indexOf(one) > WEIGHT.indexOf(other) ? one : other);

function messageOf({ id, event_id, gone, at, actor_id, name }: Facts, kinds: ReadonlyMap<string, BoardChangeKind>, card: (id: string) => ForEach, network: string): BoardMessage {
  const told = kinds.get(id) ?? kinds.get(event_id)!;
  // It was removed and has come back since it was told of.
  const kind = gone ? BoardChangeKind.REMOVED : told === BoardChangeKind.REMOVED ? BoardChangeKind.ADDED : told;
  const by = actor_id !== null && name !== null ? { id: actor_id, name } : null;
  return {
    kind,
    at: (at ?? new Date()).toISOString(),
    removedId: gone ? id : null,
    by: by && ofPeople(by, network),
    occurrence: gone ? null : card(id),
  };
}

/** Rows that are gone altogether, as after a restored archive. */
const erased = (kinds: ReadonlyMap<string, BoardChangeKind>, rows: readonly Facts[]): BoardMessage[] =>
  [...kinds]
    .filter(([id, kind]) => kind === BoardChangeKind.REMOVED && id.startsWith('occurrence_') && !rows.some((row) => row.id === id))
    .map(([id]) => ({ ...missed(), kind: BoardChangeKind.REMOVED, removedId: id }));

/** Names are for those who may read people. */
const ofPeople = (by: BoardActor, network: string): ForEach => ({ viewer }) => (may(viewer, 'person:read', { networkIds: [network] }) ? by : null);
