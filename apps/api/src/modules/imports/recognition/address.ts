import { normaliseCommuneName } from './commune-names.js';
import type { CommuneReference } from './reference.js';
import { oneLine } from './text.js';

export interface AddressParts {
  readonly street?: string;
  readonly postalCode?: string;
  readonly communeName?: string;
}

/** Five digits that are a postcode: not a box number (BP, CS, TSA), not the number of a street (a name must follow). */
const postalPart = /(?<!\b(?:BP|CS|TSA|CEDEX|n°|B\.P\.)\s*)(?<![\d/.]|\d-)((?:F-)?\d{2} ?\d{3})(?:\s*[-,–]?\s+|\s*[-,–]\s*)(\p{L}[^\d,;]*)/giu;

/** What is longer is no address. */
const LONGEST = 1000;

/** Takes `8 rue de la Boétie - 33000 Bordeaux` apart. Without a postcode, the whole is the street. */
export function readAddress(text: string): AddressParts {
  if (text.length > LONGEST) return { street: oneLine(text) };
  const line = onOneLine(text).replace(/[\s,]+france$/i, '');
  if (!/\d{2} ?\d{3}/.test(line)) return line === '' ? {} : { street: line };
  // The last match: a street may hold five digits too.
  const found = [...line.matchAll(postalPart)].at(-1);
  if (!found?.[1] || !found[2]) return line === '' ? {} : { street: line };
  const street = tidy(line.slice(0, found.index));
  const communeName = tidy(found[2]).replace(/\s+cedex\b.*$/i, '');
  return {
    ...(street === '' ? {} : { street }),
    postalCode: found[1].replace(/\D/g, ''),
    ...(communeName === '' ? {} : { communeName }),
  };
}

/** Takes the commune's name off the end of a street that repeats it: `1 chemin des Iris, Lormont`. */
export function withoutCommune(street: string, communeName: string): string {
  if (street.length > LONGEST) return street;
  const wanted = normaliseCommuneName(communeName);
  const cut = /^(.*\S)\s*(?:,|\s-)\s*(\p{L}[^,]*)$/u.exec(street);
  return cut?.[1] && cut[2] && normaliseCommuneName(cut[2]) === wanted ? tidy(cut[1]) : street;
}

/** Whether an address ends with a postcode that exists and a name. */
export function isFullAddress(text: string, reference: CommuneReference): boolean {
  const { postalCode, communeName } = readAddress(text);
  return postalCode !== undefined && communeName !== undefined && reference.communesByPostalCode(postalCode).length > 0;
}

const streetWords =
  /\b(rue|avenue|av|bd|bld|blvd|boulevard|place|pl|chemin|ch|route|rte|allee|allees|impasse|quai|cours|square|zone|za|zi|zac|parc|lieu dit|bourg|esplanade|passage|faubourg|fbg|sentier|villa|cite|hameau|residence|immeuble|batiment|promenade|ruelle|mail|voie|rond point|domaine|chaussee|traverse|montee|galerie|espace|centre|mairie|ferme)\b/;

/** Whether the folded text names a street, a square or a place in a village. */
export function looksLikeStreet(folded: string): boolean {
  return streetWords.test(folded) || /^\d{1,4}( bis| ter| [a-d])? \p{L}{2,}/u.test(folded);
}

/** Lines of an address, parted by commas. */
export function onOneLine(text: string): string {
  return oneLine(text.includes('\n') ? text.replace(/\s*\n\s*/g, ', ') : text);
}

function tidy(text: string): string {
  return text.replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
}
