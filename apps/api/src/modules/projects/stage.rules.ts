import type { Locale } from '../../auth/viewer.js';
import { messageOf, type Problem } from '../../errors/user-error.js';
import { ProjectStage } from './project.type.js';

const { IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED, CLOSED, SET_ASIDE } = ProjectStage;

/** In the order in which a cooperation goes through them; SET_ASIDE is no step of it. */
export const PATH: readonly ProjectStage[] = [IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED, CLOSED];

/** What stages can ask for, as the database holds it. */
export interface StageFacts {
  stage: ProjectStage;
  /** Where a project that is set aside was before. */
  setAsideFrom: ProjectStage | null;
  parties: number;
  objectives: number;
  limits: number;
  /** The parties spoke of their limits, also where they found none. */
  limitsDiscussed: boolean;
  /** Parties that expect no effect: their names, null for those that the viewer may not read. */
  expectingNothing: readonly (string | null)[];
  filRouge: boolean;
  commitmentsAgreed: number;
  /** Effects that are expected and of which nothing was observed, nor that they were not. */
  unobserved: readonly string[];
  valueSharing: boolean;
}

type Ask = (facts: StageFacts, locale: Locale) => Problem | false;

const UNSEEN: Readonly<Record<Locale, string>> = { fr: 'une partie que vous ne voyez pas', en: 'a party that you do not see' };

/** What must be there before a project is at a stage. */
const ASKS: Readonly<Partial<Record<ProjectStage, readonly Ask[]>>> = {
  [EMERGING]: [({ parties }) => parties < 2 && { code: 'TOO_FEW_PARTIES' }],
  [ORGANISED]: [
    ({ parties }) => parties < 2 && { code: 'TOO_FEW_PARTIES' },
    ({ objectives }) => objectives < 1 && { code: 'NO_COLLECTIVE_OBJECTIVE' },
    ({ expectingNothing: who }, locale) => who.length > 0 && { code: 'NO_EFFECT_EXPECTED', params: { names: firstOf(who.map((name) => name ?? UNSEEN[locale]), locale) } },
    ({ limits, limitsDiscussed }) => limits < 1 && !limitsDiscussed && { code: 'NO_LIMIT' },
  ],
  [ACTIVE]: [({ filRouge }) => !filRouge && { code: 'NO_FIL_ROUGE' }, ({ commitmentsAgreed }) => commitmentsAgreed < 1 && { code: 'NO_COMMITMENT_AGREED' }],
  [REVIEWED]: [({ unobserved }, locale) => unobserved.length > 0 && { code: 'EFFECT_NOT_OBSERVED', params: { effects: firstOf(unobserved, locale) } }],
  [CLOSED]: [({ valueSharing }) => !valueSharing && { code: 'VALUE_SHARING_NOT_SAID' }],
};

/** Where a project is on the path: one that is set aside, where it was. */
export const standsAt = ({ stage, setAsideFrom }: Pick<StageFacts, 'stage' | 'setAsideFrom'>): ProjectStage => (stage === SET_ASIDE ? (setAsideFrom ?? IDEA) : stage);

/** The next step of a project; none behind the last one, and none where it is set aside: it goes back first. */
export const nextStage = (stage: ProjectStage): ProjectStage | undefined => (stage === SET_ASIDE ? undefined : PATH[PATH.indexOf(stage) + 1]);

/**
 * What a project lacks for a stage: all that the steps from where it is up to there ask for. Going back asks for nothing, and what a
 * step before asked for is not asked for twice: it was there, or was passed over with a reason.
 */
export function missingFor(to: ProjectStage, facts: StageFacts, locale: Locale): Problem[] {
  const steps = PATH.slice(PATH.indexOf(standsAt(facts)) + 1, PATH.indexOf(to) + 1);
  const missing = steps.flatMap((step) => ASKS[step] ?? []).flatMap((ask) => ask(facts, locale) || []);
  return missing.filter(({ code }, index) => missing.findIndex((other) => other.code === code) === index);
}

/** It in words. */
export const messageOfMissing = (problem: Problem, locale: Locale): { code: string; message: string } => ({ code: problem.code, message: messageOf(problem, locale) });

/** Of many names the first ones, and how many more. */
function firstOf(names: readonly string[], locale: Locale, atMost = 8): readonly string[] {
  const others = names.length - atMost;
  return others > 1 ? [...names.slice(0, atMost), locale === 'fr' ? `${others} autres` : `${others} others`] : names;
}
