import type { Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { anonymous } from '../../auth/viewer.js';
import { rowOf } from '../../read/planner.js';
import { Planning, Position } from '../../read/position.js';
import { bind, raw, render, sql } from '../../read/sql.js';
import { Transaction } from '../../transaction/transaction.js';
import { networksOfActor } from '../actors/actor.service.js';
import { type Notice, notify } from '../notifications/notify.js';
import { speakersOf } from '../notifications/recipients.js';
import type { MatchesJob } from '../resources/look-for-matches.js';
import { stillNeeded } from '../resources/need.period.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import { anyMemberOf, anyMemberReads } from './any-member.js';
import { answersTo, neededOf } from './match.candidates.js';
import { STRONG } from './match.rules.js';

/** How many are told at once of one need or resource: the closest. */
const TOLD_AT_MOST = 5;

/** Tells both sides of strong matches of a need or resource that is new, or was changed; each side of a pair once, as soon as it may read both. */
export const matchesTask = (dataSource: DataSource): Task => async (payload) => {
  const { id } = payload as MatchesJob;
  await dataSource.transaction(async (manager) => {
    const [holder] = await manager.query<{ holder_id: string }[]>(`SELECT holder_id FROM ${id.startsWith('need_') ? 'need' : 'resource'} WHERE id = $1 AND deleted_at IS NULL`, [id]);
    if (!holder) return;
    const networks = await networksOfActor(new Transaction(manager, anonymous('fr')), holder.holder_id);
    for (const network of networks) await tellOf(new Transaction(manager, anyMemberOf(network)), network, await strongMatches(new Transaction(manager, anyMemberOf(network)), id));
  });
};

interface Match {
  readonly need: string;
  readonly resource: string;
}

/** Looked for with the eyes of any member: whoever is told may read what they are told of. */
async function strongMatches(tx: Transaction, id: string): Promise<Match[]> {
  const ofNeed = id.startsWith('need_');
  const planning = new Planning(tx.viewer, {});
  const at = new Position(planning, null);
  const known = rowOf('looked');
  const { table, visible } = ofNeed ? needRead : resourceRead;
  const others = ofNeed ? answersTo(known, at) : neededOf(known, at);
  const open = ofNeed ? sql` AND ${stillNeeded(known)}` : sql``;
  const pair = ofNeed ? sql`looked.id AS need, found.id AS resource` : sql`found.id AS need, looked.id AS resource`;
  const { text, binds } = render(sql`SELECT ${pair} FROM ${raw(table)} looked CROSS JOIN LATERAL ${others} found
    WHERE looked.id = ${bind(() => id)} AND ${visible!(known, at)}${open} AND found.match_score >= ${raw(String(STRONG))}
    ORDER BY found.match_score DESC, found.id LIMIT ${raw(String(TOLD_AT_MOST))}`);
  return tx.query<Match>(text, binds.map((each) => each.value(planning.run)));
}

/** A side of a match that has not been told of it. */
interface Untold extends Match {
  readonly side: 'NEED' | 'RESOURCE';
  readonly holder: string;
  readonly values: { readonly need: string; readonly resource: string };
}

const NOTICES: Record<Untold['side'], (match: Match) => Pick<Notice, 'kind' | 'subject'>> = {
  NEED: ({ need }) => ({ kind: 'NEED_MATCHED', subject: need }),
  RESOURCE: ({ resource }) => ({ kind: 'RESOURCE_MATCHED', subject: resource }),
};

async function tellOf(tx: Transaction, network: string, matches: readonly Match[]): Promise<void> {
  const untold = await tx.query<Untold>(
    `SELECT m.need, m.resource, s.side, s.holder, json_build_object('need', n.title, 'resource', r.title) AS values
     FROM json_to_recordset($1) AS m(need text, resource text) JOIN need n ON n.id = m.need JOIN resource r ON r.id = m.resource
     CROSS JOIN LATERAL (VALUES ('NEED', n.holder_id), ('RESOURCE', r.holder_id)) s(side, holder)
     WHERE NOT EXISTS (SELECT FROM match_notice t WHERE t.need_id = m.need AND t.resource_id = m.resource AND t.side = s.side) ORDER BY m.need, m.resource, s.side`,
    [JSON.stringify(matches)],
  );
  for (const { side, holder, values, ...match } of untold) {
    const where = await whereToTell(tx, network, holder, match);
    if (!where) continue;
    // Of two jobs that look at one pair, one tells.
    const mine = await tx.query('INSERT INTO match_notice (need_id, resource_id, side) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING side', [match.need, match.resource, side]);
    if (mine.length > 0) await notify(tx, { ...NOTICES[side](match), network: where, values, to: await speakersOf(tx, where, [holder]) });
  }
}

/** Whoever speaks for an actor is told in a network that keeps it: in the one at hand, else in one whose members read both. */
async function whereToTell(tx: Transaction, network: string, actor: string, { need, resource }: Match): Promise<string | undefined> {
  const own = await networksOfActor(tx, actor);
  if (own.includes(network)) return network;
  for (const other of own) if (await anyMemberReads(tx, other, [need, resource])) return other;
  return undefined;
}
