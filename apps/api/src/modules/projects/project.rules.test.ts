import 'reflect-metadata';
import { subjectOfProject } from './project.policy.js';
import { checkProject, missingFor, type ProjectState } from './project.rules.js';
import { ProjectStage } from './project.type.js';
import { anonymous } from '../../auth/viewer.js';

const { IDEA, DESIGN, OPERATION, REVIEW, CLOSED } = ProjectStage;
const state = (stage: ProjectStage, parties: number, objectives: number, limits: number): ProjectState => ({ stage, parties, objectives, limits });

describe('what a stage asks for', () => {
  test.each([
    [IDEA, DESIGN, [2, 1, 0], []],
    [IDEA, DESIGN, [1, 1, 0], ['TOO_FEW_PARTIES']],
    [IDEA, DESIGN, [2, 0, 0], ['NO_COLLECTIVE_OBJECTIVE']],
    [IDEA, CLOSED, [0, 0, 0], ['TOO_FEW_PARTIES', 'NO_COLLECTIVE_OBJECTIVE', 'NO_LIMIT']],
    [DESIGN, OPERATION, [2, 1, 0], ['NO_LIMIT']],
    [DESIGN, OPERATION, [2, 1, 1], []],
    [OPERATION, REVIEW, [2, 1, 1], []],
    [CLOSED, IDEA, [0, 0, 0], []],
    [OPERATION, OPERATION, [0, 0, 0], []],
  ] as const)('%s → %s with parties, objectives, limits %j lacks %j', (from, to, [parties, objectives, limits], missing) => {
    expect(missingFor(to, state(from, parties, objectives, limits))).toEqual(missing);
  });
});

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
