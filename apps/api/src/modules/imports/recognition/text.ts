import type { CellValue } from '../../../files/table.js';

const ascii = /^[\0-\x7f]*$/;

/** Lower case, without accents, ligatures and punctuation; words parted by one space. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const noValues = new Set([
  '0', 'nd', 'n d', 'na', 'n a', 'null', 'none', 'nan', 'nc', 'n c', 'nr', 'undefined', 'ref', 'valeur', 'value', 'div 0', 'nom', 'name',
  'non communique', 'non communiquee', 'non renseigne', 'non renseignee', 'non precise', 'non defini', 'inconnu', 'inconnue', 'neant', 'vide', 'aucun', 'aucune',
  'a completer', 'a renseigner', 'sans objet',
]);
/** Words that are "no value" only as a spreadsheet's error sign: `#NOM?` is one, a lieu may be called « Valeur ». */
const onlyWithHash = new Set(['ref', 'valeur', 'value', 'nom', 'name', 'div 0']);
const firstSigns = new Set([...noValues].map((words) => words.charAt(0)));
/** The first letter or digit of a text, unless a sign outside ASCII comes before it. */
const firstSign = /^[\0-/:-@[-`{-\x7f]*([a-z0-9])/i;
const oddSpaces = /[\u00A0\u202F\u2007\u200B\uFEFF]/;

/** The cell as trimmed text, spaces of all kinds made plain; null for what people and programs write for "nothing" (`0`, `#N/D`, `nc`, `-`). */
export function textOf(cell: CellValue | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (cell === '') return null;
  const whole = String(cell);
  const text = (oddSpaces.test(whole) ? whole.replace(/[\u00A0\u202F\u2007\u200B\uFEFF]/g, ' ') : whole).trim();
  // Most texts begin like no "no value" does, and need no folding to tell.
  const start = firstSign.exec(text)?.[1];
  if (start !== undefined && !firstSigns.has(start.toLowerCase())) return text;
  const folded = fold(text);
  if (folded === '' || /^0+([.,]0+)?$/.test(text)) return null;
  if (!noValues.has(folded)) return text;
  return onlyWithHash.has(folded) && !text.startsWith('#') ? text : null;
}

/** On one line, with single spaces. */
export function oneLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The start of a text, for messages and samples. */
export function shorten(text: string, length = 80): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** A column name as words: `c_materiel_info_detail`, `materielInfo` and `nomDeLEvenement` alike. */
export function columnWords(name: string): string {
  return fold(name.replace(/(?<!\p{Lu})([ADL])(?=\p{Lu}\p{Ll})/gu, ' $1 ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/^(c|p|f) (?=\p{L}{2})/u, '');
}

const yes = new Set(['oui', 'yes', 'o', 'y', 'true', 'vrai', 'x', '1', 'ok', 't']);
const no = new Set(['non', 'no', 'n', 'false', 'faux', '0', 'f']);

/** true or false where the cell says yes or no, undefined elsewhere. */
export function yesOrNo(cell: CellValue | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const folded = fold(String(cell ?? ''));
  return yes.has(folded) ? true : no.has(folded) ? false : undefined;
}

/** How far a list is read. */
const LIST_AT_MOST = 4000;

/** Parts of a list: `{EPN,"Promeneur du net"}`, `A, B`, `A / B`, `["A","B"]`, `A|B`, lines. */
export function listOf(text: string): string[] {
  const inner = text.slice(0, LIST_AT_MOST).trim().replace(/^[{[]([\s\S]*)[}\]]$/, '$1');
  return inner
    .split(/\s*[,;|\n]\s*|\s+[/+•·]\s+/)
    .map((part) => part.trim().replace(/^["'«\s-]+|["'»\s]+$/g, ''))
    .filter((part) => part !== '');
}
