import { remembered } from './remembered.js';
import { fold } from './text.js';

/** About as many as there are in France. */
const COMMUNES = 40_000;

/** A commune's name as one spelling: accents, hyphens, "St", CEDEX, "(Le)" and what stands in brackets are levelled. */
export const normaliseCommuneName = remembered((name) => {
  const article = /^(.*)\((l[ea]s?|l['’])\)\s*$/i.exec(name.trim());
  const ordered = article ? `${article[2]} ${article[1]}` : name.replace(/\(.*?\)/g, ' ');
  return fold(ordered)
    .replace(/ (cedex|cede|ced)( .*)?$/, '')
    .replace(/\bsts?\b/g, 'saint')
    .replace(/\bstes?\b/g, 'sainte')
    .replace(/\b(s|ss|s\/s) (?=(seine|mer|loire|oise|marne|saone|rhone|bois|orge|lys)\b)/g, 'sur ')
    .replace(/ (france|fr)$/, '');
}, COMMUNES);

/** Number of the arrondissement that the name of a city carries: `Paris 10e`, `Lyon 3ème arrondissement`. */
export function arrondissementOf(name: string): { city: string; number: number } | null {
  const match = /^(paris|lyon|marseille) 0?(\d{1,2})(?: ?(?:er|e|eme|ieme))?(?: (?:arr|ardt|arrondissement))?$/.exec(normaliseCommuneName(name));
  return match?.[1] && match[2] && Number(match[2]) > 0 ? { city: match[1], number: Number(match[2]) } : null;
}
