import { slugOf } from '../../../../shared/slug.js';
import type { Transaction } from '../../../../transaction/transaction.js';

/** What stands in the way of a name: some are those of thousands of lieux, so only the first of their slugs and the last are looked at. */
interface Taken {
  readonly base: string;
  /** Whether a lieu has the slug without a number. */
  readonly whole: boolean;
  readonly first: readonly string[];
  readonly last: string | null;
}

const LOOKED_AT = 20;
/** As in the index `lieu_slug_stem`. */
const STEM = "regexp_replace(n.slug, '-[0-9]+$', '')";
/** Longer numbers are part of a name, such as a date. */
const DIGITS = 6;

/** Slugs that are free, for names in order; nobody else takes any until the transaction ends (see `freeSlug` of lieux). */
export async function freeSlugs(tx: Transaction, names: readonly string[]): Promise<string[]> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('lieu.slug'))");
  const bases = names.map((name) => slugOf(name, 100));
  const rows = await takenOf(tx, bases);
  const taken = new Set(rows.flatMap(({ base, whole, first }) => [...first, ...(whole ? [base] : [])]));
  const beyond = new Map(rows.flatMap(({ base, first, last }) => (first.length === LOOKED_AT && last !== null ? [[base, numberOf(last) + 1]] : [])));
  const next = new Map<string, number>();
  return bases.map((base) => {
    for (let n = next.get(base) ?? 1; ; n = Math.max(n + 1, beyond.get(base) ?? 2)) {
      const slug = n === 1 ? base : `${base}-${n}`;
      if (taken.has(slug)) continue;
      taken.add(slug);
      next.set(base, Math.max(n + 1, beyond.get(base) ?? 2));
      return slug;
    }
  });
}

/** Only of names that somebody bears, here or twice in the list; of all others nothing does. */
async function takenOf(tx: Transaction, bases: readonly string[]): Promise<Taken[]> {
  const counts = new Map<string, number>();
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const distinct = [...counts.keys()];
  return tx.query<Taken>(
    // Looked up one by one: a join would read all lieux for every thousand that are written.
    `SELECT b.base, b.slug IS NOT NULL AS whole,
       ARRAY(SELECT n.slug FROM lieu n WHERE ${STEM} = b.base ORDER BY ${STEM}, length(n.slug), n.slug LIMIT ${LOOKED_AT}) AS first,
       (SELECT n.slug FROM lieu n WHERE ${STEM} = b.base AND length(n.slug) <= length(b.base) + ${DIGITS + 1} ORDER BY ${STEM} DESC, length(n.slug) DESC, n.slug DESC LIMIT 1) AS last
     FROM (SELECT u.base, u.repeated, (SELECT l.slug FROM lieu l WHERE l.slug = u.base) AS slug FROM unnest($1::text[], $2::boolean[]) u(base, repeated) OFFSET 0) b
     WHERE b.slug IS NOT NULL OR b.repeated`,
    [distinct, distinct.map((base) => counts.get(base)! > 1)],
  );
}

const numberOf = (slug: string): number => Number(/-(\d+)$/.exec(slug)?.[1] ?? 1);
