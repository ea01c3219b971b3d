import 'reflect-metadata';
import { ProjectStage } from './project.type.js';
import { messageOfMissing, missingFor, nextStage, type StageFacts } from './stage.rules.js';

const { IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED, CLOSED, SET_ASIDE } = ProjectStage;

/** All that any stage asks for. */
const whole: StageFacts = {
  stage: IDEA, setAsideFrom: null, parties: 2, objectives: 1, limits: 1, limitsDiscussed: false, expectingNothing: [], filRouge: true, commitmentsAgreed: 1, unobserved: [], valueSharing: true,
};
const codes = (to: ProjectStage, facts: Partial<StageFacts>): string[] => missingFor(to, { ...whole, ...facts }, 'fr').map(({ code }) => code);

describe('what a stage asks for', () => {
  test.each<[string, ProjectStage, Partial<StageFacts>, string[]]>([
    ['two parties emerge', EMERGING, {}, []],
    ['one party does not', EMERGING, { parties: 1 }, ['TOO_FEW_PARTIES']],
    ['to emerge, nothing else is asked', EMERGING, { objectives: 0, limits: 0, expectingNothing: ['A', 'B'], filRouge: false }, []],
    ['organised: all is there', ORGANISED, { stage: EMERGING }, []],
    ['organised: parties, objective, effects of each, limits', ORGANISED, { stage: EMERGING, parties: 1, objectives: 0, expectingNothing: ['A'], limits: 0 }, ['TOO_FEW_PARTIES', 'NO_COLLECTIVE_OBJECTIVE', 'NO_EFFECT_EXPECTED', 'NO_LIMIT']],
    ['organised: limits that were spoken of and not found', ORGANISED, { stage: EMERGING, limits: 0, limitsDiscussed: true }, []],
    ['organised from an idea: what both steps ask for, each once', ORGANISED, { parties: 0, limits: 0 }, ['TOO_FEW_PARTIES', 'NO_LIMIT']],
    ['active: a fil rouge and a commitment', ACTIVE, { stage: ORGANISED, filRouge: false, commitmentsAgreed: 0 }, ['NO_FIL_ROUGE', 'NO_COMMITMENT_AGREED']],
    ['active: what was passed over before is not asked again', ACTIVE, { stage: ORGANISED, parties: 0, objectives: 0, limits: 0 }, []],
    ['reviewed: an effect of which nothing is said', REVIEWED, { stage: ACTIVE, unobserved: ['Se connaître'] }, ['EFFECT_NOT_OBSERVED']],
    ['closed: how value was shared', CLOSED, { stage: REVIEWED, valueSharing: false }, ['VALUE_SHARING_NOT_SAID']],
    ['back asks for nothing', IDEA, { stage: CLOSED, parties: 0, objectives: 0 }, []],
    ['set aside asks for nothing but a reason', SET_ASIDE, { stage: ACTIVE, parties: 0 }, []],
    ['back from aside to where it was', ORGANISED, { stage: SET_ASIDE, setAsideFrom: ORGANISED, parties: 0, limits: 0 }, []],
    ['back from aside further on', ACTIVE, { stage: SET_ASIDE, setAsideFrom: ORGANISED, filRouge: false }, ['NO_FIL_ROUGE']],
    ['set aside since nobody knows when: as an idea', EMERGING, { stage: SET_ASIDE, parties: 1 }, ['TOO_FEW_PARTIES']],
  ])('%s', (_, to, facts, missing) => expect(codes(to, facts)).toEqual(missing));

  test.each([[IDEA, EMERGING], [REVIEWED, CLOSED], [CLOSED, undefined], [SET_ASIDE, undefined]])('after %s comes %s', (stage, next) => expect(nextStage(stage)).toBe(next));

  test('the parties that lack an effect are named, those that the viewer may not read are counted among them, and many are cut short', () => {
    const said = (names: (string | null)[], locale: 'fr' | 'en'): string => messageOfMissing(missingFor(ORGANISED, { ...whole, stage: EMERGING, expectingNothing: names }, locale)[0]!, locale).message;
    expect(said(['La Boucle', null], 'fr')).toContain('il reste à le dire pour La Boucle et une partie que vous ne voyez pas.');
    expect(said(Array.from({ length: 20 }, (_, index) => `Lieu ${index + 1}`), 'en')).toContain('Lieu 8, and 12 others.');
  });
});
