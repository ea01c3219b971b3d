import { fold } from '../../recognition/text.js';
import { categorySynonyms, exchangeSynonyms, intentSynonyms, natureSynonyms, sharingSynonyms } from './intent-synonyms.js';

/** Kind of an intent; both have tables of their own. */
export type IntentKind = 'RESOURCE' | 'NEED';
export type Nature = 'MATERIAL' | 'IMMATERIAL';
export type Sharing = 'HOLDER_ONLY' | 'NETWORK' | 'PARTNERS' | 'PUBLIC';

const terms = new Set(categorySynonyms.map(({ term }) => term));
const termByCode = new Map(categorySynonyms.map(({ term }) => [codeOf(term), term]));

/** The category that a text names, as a term; the word that stands first counts, since French puts the thing before what it is for. */
export function categoryOf(text: string, nature?: Nature): string | undefined {
  const code = text.trim();
  if (terms.has(code)) return code;
  const byCode = termByCode.get(code);
  if (byCode) return byCode;
  const folded = fold(text);
  let best: { term: string; at: number; length: number } | undefined;
  for (const { term, pattern } of categorySynonyms) {
    if (nature && natureOf(term) !== nature) continue;
    const match = pattern.exec(folded);
    if (match && (!best || match.index < best.at || (match.index === best.at && match[0].length > best.length))) best = { term, at: match.index, length: match[0].length };
  }
  return best?.term;
}

/** MATERIAL or IMMATERIAL, by the list of a term. */
export const natureOf = (term: string): Nature => (term.startsWith('IM') ? 'IMMATERIAL' : 'MATERIAL');

/** The code of a term: what stands after its list. */
export function codeOf(term: string): string {
  return term.slice(term.indexOf('/') + 1);
}

const firstOf = <Code extends string>(synonyms: readonly { readonly code: Code; readonly pattern: RegExp }[]) => (text: string): Code | undefined =>
  synonyms.find(({ code }) => code === text.trim())?.code ?? synonyms.find(({ pattern }) => pattern.test(fold(text)))?.code;

export const natureNamed = firstOf(natureSynonyms);
export const sharingNamed = firstOf(sharingSynonyms);
export const exchangeNamed = firstOf(exchangeSynonyms);
export const intentNamed = firstOf(intentSynonyms);
