import type { Telling } from '../../live/hub.js';
import type { Presence, Present } from '../../live/presence.js';
import type { ForEach } from '../../shared/payload.js';
import { cardsOf } from './board-cards.js';

export interface PresenceMessage {
  readonly people: readonly { readonly id: string; readonly name: string; readonly lookingAt: ForEach | null }[];
}

/** The topic that tells who is there. */
export const presenceTopic = (essMonth: string): string => `presence:${essMonth}`;

/** Everybody who is there, anew each time somebody comes, goes or looks at something else. */
export const boardPresence = (presence: Presence, essMonth: string): Telling<PresenceMessage> => {
  const all = async (): Promise<PresenceMessage[]> => [messageOf(await presence.list(presenceTopic(essMonth)))];
  return { tell: all, missed: all };
};

function messageOf(present: readonly Present[]): PresenceMessage {
  const card = cardsOf([...new Set(present.flatMap(({ lookingAt }) => lookingAt ?? []))]);
  return { people: present.map(({ userId, name, lookingAt }) => ({ id: userId, name, lookingAt: lookingAt === null ? null : card(lookingAt) })) };
}
