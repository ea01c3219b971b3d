import { slugOf } from '../../shared/slug.js';
import type { Fields } from '../../transaction/revision.js';

const FILLED = ['summary', 'description', 'setting', 'floorArea', 'openingHours', 'website', 'siret', 'rna', 'legalForm', 'initiative'] as const;
const ADDRESS = ['address.street', 'address.postalCode', 'address.commune'] as const;

const LONGEST = 300;

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

/** Whether two values say the same, however they are written; what says nothing contradicts nothing. */
export const agree = (one: unknown, other: unknown): boolean => isEmpty(one) || isEmpty(other) || slugOf(String(one), LONGEST) === slugOf(String(other), LONGEST);

/**
 * What the kept lieu takes from the merged one: what it lacks, nothing is written over. An address is one thing: half of one and
 * half of another would lead nowhere, and a point is not taken from another commune.
 */
export function fillsOf(kept: Fields, merged: Fields): Fields {
  const oneAddress = ADDRESS.every((part) => agree(kept[part], merged[part]));
  const onePlace = agree(kept['address.commune'], merged['address.commune']);
  const wanted = [...FILLED, ...(oneAddress ? ADDRESS : []), ...(onePlace ? ['location'] : [])];
  return Object.fromEntries(wanted.filter((field) => isEmpty(kept[field]) && !isEmpty(merged[field])).map((field) => [field, merged[field]]));
}

const NAME_AT_MOST = 200;

/** A name for a room that no other room of its new lieu has: with the name of the lieu that it was in, where that tells them apart, or with a number. */
export function roomName(name: string, from: string | null, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean => taken.some((each) => agree(each, wanted));
  const named = (suffix: string): string => `${cut(name, NAME_AT_MOST - suffix.length - 3)} (${suffix})`;
  if (!isTaken(name)) return name;
  if (from !== null && !isTaken(named(cut(from, NAME_AT_MOST / 2)))) return named(cut(from, NAME_AT_MOST / 2));
  for (let n = 2; ; n += 1) if (!isTaken(named(String(n)))) return named(String(n));
}

/** So that no character is cut in two. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '').trim();
