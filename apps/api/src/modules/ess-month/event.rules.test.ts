import { anonymous } from '../../auth/viewer.js';
import { may } from '../../auth/permissions.js';
import { subjectOfEvent } from './event.policy.js';
import { checkEvent } from './event.rules.js';

test('all mistakes of an event are told at once', () => {
  const change = { title: 'x'.repeat(141), summary: 'x'.repeat(201), description: 'x'.repeat(10_001), kind: '', price: 'x'.repeat(256), registrationUrl: 'www.example.org', image: 'ftp://a', onlineAccessUrl: 'x', themes: ['A', 'A'] };
  expect(checkEvent(change).map(({ code, path }) => `${code} ${path!.join('.')}`)).toEqual([
    'TOO_LONG title', 'TOO_LONG summary', 'TOO_LONG description', 'BLANK kind', 'TOO_LONG price', 'INVALID_URL registrationUrl', 'INVALID_URL image', 'INVALID_URL onlineAccessUrl', 'DUPLICATE themes',
  ]);
  expect(checkEvent({ title: 'x'.repeat(140), image: 'https://example.org/a.jpg' })).toEqual([]);
});

describe('who may change an event', () => {
  const member = (roles: readonly ('COORDINATOR' | 'ANIMATEUR' | 'MEMBER')[], networkId = 'network_a') => ({
    ...anonymous('fr'), kind: 'USER' as const, userId: 'user_me', personId: 'person_me', lieuIds: ['lieu_mine'], memberships: [{ networkId, roles }],
  });
  const others = { networkId: 'network_a', organisers: ['lieu_other'], proposedBy: 'user_other' };
  test.each([
    ['coordinator, of anybody', member(['COORDINATOR']), others, true],
    ['coordinator of another network', member(['COORDINATOR'], 'network_b'), others, false],
    ['animateur, of others', member(['ANIMATEUR']), others, false],
    ['animateur, of their lieu', member(['ANIMATEUR']), { ...others, organisers: ['lieu_other', 'lieu_mine'] }, true],
    ['animateur, as a person', member(['ANIMATEUR']), { ...others, organisers: ['person_me'] }, true],
    ['animateur, of their lieu in a network that is not theirs', member(['ANIMATEUR'], 'network_b'), { ...others, organisers: ['lieu_mine'] }, false],
    ['member, of others', member(['MEMBER']), others, false],
    ['member, what they proposed', member(['MEMBER']), { ...others, proposedBy: 'user_me' }, true],
    ['nobody, what nobody proposed', anonymous('fr'), { ...others, proposedBy: null }, false],
  ])('%s', (_, viewer, event, allowed) => {
    expect(may(viewer, 'event:update', subjectOfEvent(viewer, event))).toBe(allowed);
  });
});
