import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { NetworkChange } from './network.input.js';

/** What can be said of the values alone, without looking anything up. */
export function checkNetwork({ name, kind, stage, description }: NetworkChange): Problem[] {
  const checks = new Checks();
  checks.name(name, ['name']);
  checks.text(description, ['description'], { max: 20_000 });
  if (kind === null) checks.add('BLANK', ['kind']);
  if (stage === null) checks.add('BLANK', ['stage']);
  return checks.problems;
}

/** A name in addresses: lower-case letters, digits and single hyphens. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;
