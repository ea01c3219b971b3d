import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { OrganisationChange } from './organisation.input.js';

/** What can be said of the values alone, without looking anything up. */
export function checkOrganisation(change: OrganisationChange): Problem[] {
  const checks = new Checks();
  checks.name(change.name, ['name']);
  checks.text(change.summary, ['summary'], { max: 1000 });
  checks.url(change.website, ['website']);
  checks.siret(change.siret, ['siret']);
  checks.rna(change.rna, ['rna']);
  if (change.memberKind === null) checks.add('BLANK', ['memberKind']);
  // Days as YYYY-MM-DD sort as text.
  if (change.esus?.until && change.esus.until <= change.esus.since) checks.add('INVALID_PERIOD', ['esus', 'until']);
  return checks.problems;
}
