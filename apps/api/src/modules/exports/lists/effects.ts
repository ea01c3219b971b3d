import { rootList } from '../source.js';
import { columnsOf, type ExportList, type TermNode } from './list.js';
import { day } from './moment.js';

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  project: ['Projet', 'Project'],
  statement: ['Effet utile', 'Useful effect'],
  state: ['État', 'State', {
    EXPECTED: { fr: 'Attendu', en: 'Expected' },
    PARTLY_OBSERVED: { fr: 'En partie observé', en: 'Partly observed' },
    OBSERVED: { fr: 'Observé', en: 'Observed' },
    NOT_OBSERVED: { fr: 'Pas observé', en: 'Not observed' },
    UNEXPECTED: { fr: 'Inattendu', en: 'Unexpected' },
  }],
  expectedBy: ['Attendu par', 'Expected by'],
  beneficiary: ['Pour qui', 'For whom'],
  sphere: ['Sphère', 'Sphere'],
  fundamentalNeeds: ['Besoins fondamentaux', 'Fundamental needs', {
    SUBSISTENCE: { fr: 'Subsistance', en: 'Subsistence' },
    PROTECTION: { fr: 'Protection', en: 'Protection' },
    AFFECTION: { fr: 'Affection', en: 'Affection' },
    UNDERSTANDING: { fr: 'Compréhension', en: 'Understanding' },
    PARTICIPATION: { fr: 'Participation', en: 'Participation' },
    LEISURE: { fr: 'Loisir', en: 'Leisure' },
    CREATION: { fr: 'Créativité', en: 'Creation' },
    IDENTITY: { fr: 'Identité', en: 'Identity' },
    FREEDOM: { fr: 'Liberté', en: 'Freedom' },
  }],
  impacts: ['Contribue à', 'Contributes to'],
  observations: ['Observations', 'Observations'],
  lastObservedOn: ['Dernière observation', 'Last observed on'],
  askedOn: ['Question posée le', 'Asked on'],
});

interface EffectNode {
  readonly id: string;
  readonly statement: string;
  readonly state: string;
  readonly cooperationProject: { readonly title: string; readonly observationsAskedAt: string | null } | null;
  readonly expectedBy: readonly { readonly actor: { readonly name: string } | null }[];
  readonly beneficiary: TermNode | null;
  readonly sphere: TermNode | null;
  readonly fundamentalNeeds: readonly string[];
  readonly contributesTo: readonly { readonly statement: string }[];
  readonly observations: readonly { readonly observedOn: string }[];
}

/** Useful effects of the projects of a network, a line each, with how many observations there are of each. */
export const effectsList: ExportList<EffectNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Effets utiles', en: 'Useful effects' },
  sources: rootList('usefulEffects', 'UsefulEffectFilter', `id statement state cooperationProject { title observationsAskedAt } expectedBy { actor { name } } beneficiary { label(locale: $locale) } sphere { label(locale: $locale) }
    fundamentalNeeds contributesTo { statement } observations { observedOn }`),
  columns,
  cells: ({ id, statement, state, cooperationProject, expectedBy, beneficiary, sphere, fundamentalNeeds, contributesTo, observations }) => ({
    id, statement, state, fundamentalNeeds,
    project: cooperationProject?.title ?? null,
    expectedBy: expectedBy.flatMap(({ actor }) => actor?.name ?? []),
    beneficiary: beneficiary?.label ?? null,
    sphere: sphere?.label ?? null,
    impacts: contributesTo.map((impact) => impact.statement),
    observations: observations.length,
    lastObservedOn: observations.map(({ observedOn }) => observedOn).sort().at(-1) ?? null,
    askedOn: day(cooperationProject?.observationsAskedAt ?? null),
  }),
};
