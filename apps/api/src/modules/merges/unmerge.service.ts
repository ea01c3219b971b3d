import { isDeepStrictEqual } from 'node:util';
import { refuse } from '../../errors/user-error.js';
import { lock } from '../../transaction/lifecycle.js';
import { Transaction } from '../../transaction/transaction.js';
import { settleStatesOf } from '../effects/state.service.js';
import { Lieu } from '../lieux/lieu.entity.js';
import { columnsOf } from '../lieux/lieu.fields.js';
import { lieuKind } from '../lieux/lieu.service.js';
import { dropNetworks, dropTerms } from './copies.js';
import { asItIs, type Before, finishChange } from './lieu-change.js';
import { type Merge, MOVED, PAIRED, type PartList } from './merge.parts.js';
import { endMerge, mergesInto, oneAtATime } from './merge-record.js';
import { watchNeighbours } from './neighbours.js';
import { release, type Released } from './release.js';
import { movePhotosBack } from './photos.js';
import { moveRoomsBack } from './rooms.js';
import { moveBack, pairBack } from './ties.js';

export interface Unmerged {
  /** Id of the lieu that is back, and of the one that it was in. */
  lieu: string;
  kept: string;
  /** Ids of things that stay as they are, because others have changed or removed them since. */
  left: string[];
  /** Fields of the kept lieu that stay filled, because others have changed them since. */
  leftFields: string[];
}

/** Undoes a merge, whatever was merged before or after it: what still is as the merge had left it is as before, the rest stays as it is. */
export async function unmergeLieux(outer: Transaction, id: string): Promise<Unmerged> {
  await oneAtATime(outer);
  const { merges, undone, path } = await standing(outer, id);
  const tx = new Transaction(outer.manager, outer.viewer, undone?.id);
  const merged = await lock(tx, lieuKind, id, 'lieu:delete');
  if (!undone) throw refuse('NOT_MERGED', ['id']);
  const kept = path.at(-1)!;
  const restored = await asItIs(tx, merged);
  const keepers = [await asItIs(tx, await lock(tx, lieuKind, kept, 'lieu:update'))];
  for (const between of path.slice(0, -1)) keepers.push(await asItIs(tx, await tx.manager.findOneByOrFail(Lieu, { id: between })));

  const { released, changed } = release(undone, merges.filter((merge) => merge !== undone));
  const recordNeighbours = await watchNeighbours(tx, kept);
  const left = await giveBack(tx, kept, id, released);
  const leftFields: string[] = [];
  for (const keeper of keepers) {
    const stays = await takeAway(tx, keeper, released);
    if (keeper.lieu.id !== kept) continue;
    left.push(...stays.networks);
    leftFields.push(...stays.fields);
  }
  await endMerge(tx, undone, changed);
  await finishChange(tx, restored, 'RESTORE');
  await recordNeighbours();
  return { lieu: id, kept, left: [...new Set(left)], leftFields };
}

/** The merge by which a lieu went, the others that lead to the same one, and the lieux from the one that was kept to that one; all under a lock. */
async function standing(tx: Transaction, id: string): Promise<{ merges: Merge[]; undone: Merge | undefined; path: string[] }> {
  const [found] = await tx.query<{ kept: string | null }>('SELECT merged_into AS kept FROM lieu WHERE id = $1', [id]);
  const merges = found?.kept ? await mergesInto(tx, found.kept) : [];
  const undone = merges.find(({ merged }) => merged === id);
  const path: string[] = [];
  for (let step = undone; step; step = merges.find(({ merged }) => merged === path.at(-1))) path.push(step.kept);
  await tx.query('SELECT FROM lieu WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[id, ...path]]);
  return { merges, undone, path };
}

const lostBy = (lieu: string, released: readonly Released[], list: PartList): Released[] =>
  released.filter((each) => each.list === list && each.losses.some((loss) => loss.lieu === lieu));
const keysOf = (released: readonly Released[]): string[] => released.map(({ part }) => part.key);

/** What hung on the lieu goes back to it; answers what does not. */
async function giveBack(tx: Transaction, kept: string, to: string, released: readonly Released[]): Promise<string[]> {
  const left: string[] = [];
  // Rooms first: dates go along with theirs.
  await moveRoomsBack(tx, to, lostBy(kept, released, 'rooms'));
  for (const list of MOVED) {
    if (list === 'rooms') continue;
    const [all, lost] = [keysOf(released.filter((each) => each.list === list)), lostBy(kept, released, list)];
    const there = list === 'photos' ? await movePhotosBack(tx, kept, to, lost.map(({ part }) => part)) : await moveBack(tx, list, kept, to, keysOf(lost));
    if (list === 'observations') await settleStatesOf(tx, keysOf(lost));
    if (list !== 'sources' && list !== 'names') left.push(...all.filter((key) => !there.includes(key)));
  }
  for (const list of PAIRED) {
    const parts = released.filter((each) => each.list === list).map(({ part }) => part);
    const there = await pairBack(tx, list, kept, to, parts, keysOf(lostBy(kept, released, list)));
    left.push(...parts.map(({ key }) => key).filter((key) => !there.includes(key)));
  }
  return left;
}

/** A kept lieu loses what it only had from the other one; answers what stays with it all the same. */
async function takeAway(tx: Transaction, before: Before, released: readonly Released[]): Promise<{ networks: string[]; fields: string[] }> {
  const { id } = before.lieu;
  const lost = (list: PartList): string[] => keysOf(lostBy(id, released, list));
  await dropTerms(tx, id, lost('terms'));
  const networks = await dropNetworks(tx, id, lost('networks'), lost('keepers'));
  const filled = lostBy(id, released, 'fields').map(({ part, losses }) => ({ field: part.key, ...losses.find(({ lieu }) => lieu === id)!.part.row }) as { field: string; before: unknown; after: unknown });
  const untouched = filled.filter(({ field, after }) => isDeepStrictEqual(before.fields[field], after));
  await finishChange(tx, before, 'UPDATE', columnsOf(Object.fromEntries(untouched.map(({ field, before: value }) => [field, value]))));
  return { networks, fields: filled.filter((each) => !untouched.includes(each)).map(({ field }) => field) };
}
