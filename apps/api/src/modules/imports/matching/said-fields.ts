import { isDeepStrictEqual } from 'node:util';
import type { Fields } from '../../../transaction/revision.js';
import { HIDDEN } from '../../../transaction/withheld.js';

/** Lists come with plain spaces: « what ? » of somebody who sets texts with care is not changed by them. */
const withPlainSpaces = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/[\u00A0\u202F\u2007]/g, ' ') : value);

/** Whether two values of a field say the same. */
export const sayTheSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(withPlainSpaces(a), withPlainSpaces(b));

/** What a line says differently from last time. A value that it no longer gives stays with the thing: absent is not the same as gone. */
export const saidDifferently = (last: Fields, now: Fields): Fields =>
  Object.fromEntries(Object.entries(now).filter(([field, value]) => !sayTheSame(last[field], value)));

/** What of `wanted` is really different from what the thing has. */
export const changesTo = (current: Fields, wanted: Fields): Fields =>
  Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !sayTheSame(current[field], value) && !isHidden(current[field])));

/** What the viewer may not read of a thing stays as it is, whatever a list says. */
const isHidden = (value: unknown): boolean => value === HIDDEN;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * What a line can fill in without writing over anything. Where the first of fields that are one thing (the commune of an
 * address) says otherwise, none of them is filled: half of one and half of another would be the address of nowhere.
 */
export function fillsOf(current: Fields, wanted: Fields, oneThing: readonly (readonly string[])[] = []): Fields {
  const says = (fields: Fields, field: string): boolean => !isEmpty(fields[field]);
  const contradicted = new Set(oneThing.filter(([first = '']) => says(current, first) && says(wanted, first) && !sayTheSame(current[first], wanted[first])).flat());
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => isEmpty(current[field]) && !isEmpty(value) && !contradicted.has(field)));
}
