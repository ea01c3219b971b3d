/** What a match is judged by, and how much each counts; together they make 1. */
export const WEIGHTS = {
  kind: 0.3,
  words: 0.25,
  skill: 0.1,
  dates: 0.1,
  distance: 0.1,
  quantity: 0.05,
  conditions: 0.05,
  acquaintance: 0.05,
} as const;

export type Criterion = keyof typeof WEIGHTS;

/** How far each holds, from 0 to 1; null where it is not known. */
export type Facts = Readonly<Record<Criterion, number | null>>;

/** What is not known counts for half: it neither speaks for a match nor against it. */
export const UNKNOWN = 0.5;

/** From here on both sides are told. */
export const STRONG = 0.6;
/** From here on a match deserves a look. */
export const FAIR = 0.4;
/** What scores less is no match. */
export const LEAST = 0.25;

/** Same category, or only the same nature. */
export const SAME_CATEGORY = 1;
export const SAME_NATURE = 0.3;

/** A word that stands in both titles counts twice; so many of them say all that words can say. */
export const WORDS_FOR_ALL = 4;

/** Up to so many kilometres everything is near; from so many on nothing is. */
export const NEAR_KM = 3;
export const FAR_KM = 50;

/** What is asked in return, from nothing to a price. */
export const CONDITIONS = { FREE: 1, EXCHANGE: 0.9, AT_COST: 0.6, PRICED: 0.3 } as const;

/** How long a need without an end is looked ahead, in days. */
export const OPEN_DAYS = 90;

/** Stems that stand in every other title, and tell nothing of what is meant. */
export const TELLING_NOTHING = [
  'aid', 'apport', 'asso', 'associ', 'besoin', 'cherch', 'coop', 'cooper', 'coup', 'demand', 'deux', 'dispon', 'don', 'equip', 'etre', 'fair', 'fois', 'grand', 'heur', 'jour', 'lieu', 'mois',
  'offr', 'part', 'partag', 'person', 'petit', 'pret', 'prett', 'propos', 'reseau', 'semain', 'servic', 'tier', 'tout', 'trois', 'util',
] as const;

/** Stems that stand in the names of many skills, and name none. */
export const NAMING_NO_SKILL = ['animat', 'collect', 'gestion', 'organis'] as const;

/** 0 to 1, to four digits. */
export function scoreOf(facts: Facts): number {
  const parts = Object.entries(WEIGHTS).map(([criterion, weight]) => weight * (facts[criterion as Criterion] ?? UNKNOWN));
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 10_000) / 10_000;
}

/** How near a distance is, from 1 to 0. */
export const nearness = (km: number): number => Math.min(1, Math.max(0, (FAR_KM - km) / (FAR_KM - NEAR_KM)));

export type Strength = 'STRONG' | 'FAIR' | 'POSSIBLE';

export const strengthOf = (score: number): Strength => (score >= STRONG ? 'STRONG' : score >= FAIR ? 'FAIR' : 'POSSIBLE');
