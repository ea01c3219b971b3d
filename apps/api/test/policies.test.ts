import { may } from '../src/auth/permissions.js';
import { anonymous, type Role, type Viewer } from '../src/auth/viewer.js';
import { subjectOfLieu } from '../src/modules/lieux/lieu.policy.js';
import { subjectOfHolder } from '../src/modules/resources/intent.policy.js';
import { subjectOfPerson } from '../src/modules/people/person.policy.js';

const viewer = (role: Role, networkId = 'n'): Viewer => ({ ...anonymous('fr'), kind: 'USER', userId: 'u', memberships: [{ networkId, roles: [role] }], personId: 'person_me', lieuIds: ['lieu_mine'] });

const WHO = { coordinator: viewer('COORDINATOR'), animateur: viewer('ANIMATEUR'), member: viewer('MEMBER'), stranger: viewer('COORDINATOR', 'other'), nobody: anonymous('fr') };
const allowed = (test: (viewer: Viewer) => boolean): string[] => Object.entries(WHO).filter(([, who]) => test(who)).map(([name]) => name);

test.each([
  ['person:update', 'person_me', ['coordinator', 'animateur', 'member']],
  ['person:update', 'person_other', ['coordinator']],
  ['person:delete', 'person_me', ['coordinator']],
] as const)('%s of %s: %j', (permission, id, expected) => {
  expect(allowed((who) => may(who, permission, subjectOfPerson(who, id, ['n'])))).toEqual(expected);
});

test.each([
  ['lieu:update', 'lieu_mine', ['coordinator', 'animateur']],
  ['lieu:update', 'lieu_other', ['coordinator']],
  ['lieu:delete', 'lieu_mine', ['coordinator']],
] as const)('%s of %s: %j', (permission, id, expected) => {
  expect(allowed((who) => may(who, permission, subjectOfLieu(who, id, ['n'])))).toEqual(expected);
});

test.each([
  ['resource:create', 'lieu_mine', ['coordinator', 'animateur']],
  ['resource:update', 'person_me', ['coordinator', 'animateur']],
  ['need:delete', 'organisation_x', ['coordinator']],
] as const)('%s held by %s: %j', (permission, holder, expected) => {
  expect(allowed((who) => may(who, permission, subjectOfHolder(who, holder, ['n'])))).toEqual(expected);
});
