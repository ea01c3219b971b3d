import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { lock } from '../../transaction/lifecycle.js';
import { Transaction } from '../../transaction/transaction.js';
import type { Lieu } from '../lieux/lieu.entity.js';
import { columnsOf, withTimeZone } from '../lieux/lieu.fields.js';
import { ROOMS_AT_MOST } from '../lieux/lieu.rules.js';
import { lieuKind } from '../lieux/lieu.service.js';
import { settleStatesOf } from '../effects/state.service.js';
import { copyNetworks, copyTerms } from './copies.js';
import { PHOTOS_AT_MOST } from '../photos/photo.service.js';
import { asItIs, type Before, finishChange } from './lieu-change.js';
import type { MergeLieuxInput } from './merge.input.js';
import type { Part, Parts } from './merge.parts.js';
import { agree, fillsOf } from './merge.rules.js';
import { insertMerge, oneAtATime } from './merge-record.js';
import { watchNeighbours } from './neighbours.js';
import { movePhotos } from './photos.js';
import { moveRooms } from './rooms.js';
import { moveAll, pairAll } from './ties.js';
import { uniteParties } from './united-parties.js';

/** Makes one lieu of two: all that hangs on `merge` goes to `keep`, whose id and address the other's lead to from now on. */
export async function mergeLieux(outer: Transaction, input: MergeLieuxInput): Promise<string> {
  const { keep, merge } = input;
  if (keep === merge) throw new UserErrors([{ code: 'MERGE_WITH_ITSELF', path: ['merge'] }]);
  const id = newId('merge');
  const tx = new Transaction(outer.manager, outer.viewer, id);
  await oneAtATime(tx);
  await tx.query('SELECT FROM lieu WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[keep, merge]]);
  const kept = await asItIs(tx, await lock(tx, lieuKind, keep, 'lieu:update'));
  const merged = await asItIs(tx, await lock(tx, lieuKind, merge, 'lieu:delete'));
  await refuseProblems(tx, input, kept, merged);

  const recordNeighbours = await watchNeighbours(tx, merge);
  const fills = withTimeZone(fillsOf(kept.fields, merged.fields), kept.fields);
  const fields = Object.entries(fills).map(([field, after]): Part => ({ key: field, row: { before: kept.fields[field] ?? null, after } }));
  const parts = { ...(await moveParts(tx, merged.lieu, kept.lieu)), fields };
  await finishChange(tx, kept, 'UPDATE', columnsOf(fills));
  await finishChange(tx, merged, 'DELETE', { deletedAt: () => 'now()' });
  await recordNeighbours();
  await insertMerge(tx, { id, kept: keep, merged: merge, parts });
  return keep;
}

async function moveParts(tx: Transaction, { id: from, name }: Lieu, { id: to, name: keptName }: Lieu): Promise<Omit<Parts, 'fields'>> {
  await uniteParties(tx, from, to);
  const observations = await moveAll(tx, 'observations', from, to);
  await settleStatesOf(tx, observations.map(({ key }) => key));
  return {
    observations,
    // Rooms first: dates go along with theirs.
    rooms: await moveRooms(tx, { id: from, name: agree(name, keptName) ? null : name }, to),
    occurrences: await moveAll(tx, 'occurrences', from, to),
    resourceHolders: await moveAll(tx, 'resourceHolders', from, to),
    resourceLieux: await moveAll(tx, 'resourceLieux', from, to),
    needHolders: await moveAll(tx, 'needHolders', from, to),
    needLieux: await moveAll(tx, 'needLieux', from, to),
    requests: await moveAll(tx, 'requests', from, to),
    limits: await moveAll(tx, 'limits', from, to),
    networkLimits: await moveAll(tx, 'networkLimits', from, to),
    objections: await moveAll(tx, 'objections', from, to),
    photos: await movePhotos(tx, from, to),
    sources: await moveAll(tx, 'sources', from, to),
    names: await moveAll(tx, 'names', from, to),
    animateurs: await pairAll(tx, 'animateurs', from, to),
    organisers: await pairAll(tx, 'organisers', from, to),
    parties: await pairAll(tx, 'parties', from, to),
    terms: await copyTerms(tx, from, to),
    ...(await copyNetworks(tx, from, to)),
  };
}

async function refuseProblems(tx: Transaction, { expectedKeepVersion, expectedMergeVersion }: MergeLieuxInput, kept: Before, merged: Before): Promise<void> {
  const problems = [...problemsOf(kept.lieu, 'keep', 'expectedKeepVersion', expectedKeepVersion), ...problemsOf(merged.lieu, 'merge', 'expectedMergeVersion', expectedMergeVersion)];
  const rooms = [kept, merged].flatMap(({ fields }) => fields.rooms as unknown[]);
  if (rooms.length > ROOMS_AT_MOST) problems.push({ code: 'TOO_MANY_ROOMS', path: ['merge'], params: { count: rooms.length, max: ROOMS_AT_MOST } });
  const [photos] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM photo WHERE subject_id = ANY($1) AND deleted_at IS NULL', [[kept.lieu.id, merged.lieu.id]]);
  if (photos!.count > PHOTOS_AT_MOST) problems.push({ code: 'TOO_MANY_PHOTOS', path: ['merge'], params: { count: photos!.count, max: PHOTOS_AT_MOST } });
  if (problems.length > 0) throw new UserErrors(problems);
}

function problemsOf({ deletedAt, mergedInto, version }: Lieu, field: string, versionField: string, expectedVersion: number | null | undefined): Problem[] {
  if (mergedInto) return [{ code: 'LIEU_MERGED', path: [field] }];
  if (deletedAt) return [{ code: 'DELETED', path: [field] }];
  return expectedVersion == null || expectedVersion === version ? [] : [{ code: 'CONFLICT', path: [versionField] }];
}
