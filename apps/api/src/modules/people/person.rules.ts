import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { cleanPhone } from './contact.rules.js';
import type { PersonChange } from './person.input.js';

/** What can be said of the values alone, without looking anything up. */
export function checkPerson(change: PersonChange): Problem[] {
  const checks = new Checks();
  checks.name(change.name, ['name']);
  checks.text(change.presentation, ['presentation'], { max: 2000 });
  checks.email(change.email, ['email']);
  checks.phone(cleanPhone(change.phone), ['phone']);
  if (new Set(change.lieux).size < (change.lieux?.length ?? 0)) checks.add('DUPLICATE', ['lieux']);
  const skills = change.skills?.map(({ skill }) => skill) ?? [];
  skills.forEach((skill, index) => {
    if (skills.indexOf(skill) < index) checks.add('DUPLICATE', ['skills', String(index), 'skill']);
  });
  return checks.problems;
}
