import 'reflect-metadata';
import { subjectOfProject } from './project.policy.js';
import { checkProject } from './project.rules.js';
import { anonymous } from '../../auth/viewer.js';

test('all mistakes of a project are told at once', () => {
  const change = {
    title: ' ',
    summary: 'x'.repeat(5001),
    parties: [{ actor: 'lieu_a', role: '' }, { actor: 'lieu_a', role: 'x'.repeat(121) }],
    objectives: [{ id: 'objective_a', statement: ' ' }, { id: 'objective_a', statement: 'Ensemble' }],
    limits: [{ statement: 'x'.repeat(1001) }],
  };
  expect(checkProject(change).map(({ code, path }) => `${code} ${path!.join('.')}`)).toEqual([
    'BLANK title', 'TOO_LONG summary', 'BLANK parties.0.role', 'TOO_LONG parties.1.role', 'DUPLICATE parties', 'BLANK objectives.0.statement', 'DUPLICATE objectives', 'TOO_LONG limits.0.statement',
  ]);
  expect(checkProject({ title: 'Une logistique douce', summary: null })).toEqual([]);
});

test.each([
  [['lieu_mine', 'lieu_other'], true],
  [['person_me'], true],
  [['lieu_other'], false],
  // Who accompanies a lieu does not manage the projects that it is a party of.
  [['lieu_accompanied'], false],
  [[], false],
])('a project with the parties %j is the viewer\'s own: %s', (parties, own) => {
  const viewer = { ...anonymous('fr'), personId: 'person_me', lieuIds: ['lieu_mine', 'lieu_accompanied'], accompaniedLieuIds: ['lieu_accompanied'], projectIds: ['project_accompanied'] };
  expect(subjectOfProject(viewer, { id: 'project_a', networkId: 'network_a', parties })).toEqual({ networkIds: ['network_a'], own });
  expect(subjectOfProject(viewer, { id: 'project_accompanied', networkId: 'network_a', parties }).own).toBe(true);
});
