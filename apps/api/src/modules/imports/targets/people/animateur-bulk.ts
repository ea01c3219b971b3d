import { may } from '../../../../auth/permissions.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { subjectOfLieu } from '../../../lieux/lieu.policy.js';
import { keepersOf } from '../actors.js';
import { recordAll } from '../../../../transaction/trail.js';

interface Pair {
  readonly lieu: string;
  readonly person: string;
}

/** Ids among these of lieux for which the viewer may say who animates them: whoever does may change them. */
export async function changeableLieux(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const [here, keepers] = [await tx.query<{ id: string }>('SELECT id FROM lieu WHERE id = ANY($1) AND deleted_at IS NULL', [ids]), await keepersOf(tx, ids)];
  return new Set(here.map(({ id }) => id).filter((id) => may(tx.viewer, 'lieu:appoint', subjectOfLieu(tx.viewer, id, keepers.get(id) ?? []))));
}

/**
 * Writes what many people animate, as `writeAnimateurs` does for one: a lieu that gains or loses some of them gets one version
 * and one entry in its trail, so that a stale form over there meets a CONFLICT instead of undoing this.
 */
export async function writeAnimateursOf(tx: Transaction, wanted: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const people = [...wanted.keys()];
  const pairsOf = (side: 'lieu' | 'person', ids: readonly string[]): Promise<Pair[]> =>
    tx.query<Pair>(`SELECT lieu_id AS lieu, person_id AS person FROM lieu_animateur WHERE ${side}_id = ANY($1) ORDER BY person_id`, [ids]);
  const touchedBy = (now: readonly Pair[]): { gone: Pair[]; come: Pair[] } => {
    const has = new Set(now.map(({ lieu, person }) => `${person} ${lieu}`));
    return {
      gone: now.filter(({ lieu, person }) => !wanted.get(person)?.includes(lieu)),
      come: [...wanted].flatMap(([person, lieux]) => lieux.filter((lieu) => !has.has(`${person} ${lieu}`)).map((lieu) => ({ lieu, person }))),
    };
  };
  const { gone, come } = touchedBy(await pairsOf('person', people));
  const touched = [...new Set([...gone, ...come].map(({ lieu }) => lieu))];
  if (touched.length === 0) return;
  const rows = await tx.query<{ id: string; version: number }>('SELECT id, version FROM lieu WHERE id = ANY($1) ORDER BY id FOR UPDATE', [touched]);
  // Asked only now: whoever held the lock may have written pairs.
  const before = animateursOf(await pairsOf('lieu', touched));
  await tx.query('DELETE FROM lieu_animateur la USING json_to_recordset($1) AS r(lieu text, person text) WHERE la.lieu_id = r.lieu AND la.person_id = r.person', [JSON.stringify(gone)]);
  await tx.query(
    'INSERT INTO lieu_animateur (lieu_id, person_id) SELECT r.lieu, r.person FROM json_to_recordset($1) AS r(lieu text, person text) ON CONFLICT DO NOTHING',
    [JSON.stringify(come)],
  );
  await tx.query('UPDATE lieu SET version = version + 1, updated_at = now() WHERE id = ANY($1)', [touched]);
  const after = animateursOf(await pairsOf('lieu', touched));
  await recordAll(tx, 'UPDATE', rows.map(({ id, version }) => ({ id, version: version + 1, changes: { animateurs: { before: before.get(id) ?? [], after: after.get(id) ?? [] } } })));
}

function animateursOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { lieu, person } of pairs) {
    const people = found.get(lieu);
    if (people) people.push(person);
    else found.set(lieu, [person]);
  }
  return found;
}
