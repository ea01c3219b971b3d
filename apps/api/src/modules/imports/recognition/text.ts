import type { CellValue } from '../../../files/table.js';

/** Lower case, without accents, ligatures and punctuation; words parted by one space. */
export function fold(text: string): string {
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

/** The cell as trimmed text, spaces of all kinds made plain; null for what people and programs write for "nothing" (`0`, `#N/D`, `nc`, `-`). */
export function textOf(cell: CellValue | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).replace(/[\u00A0\u202F\u2007\u200B\uFEFF]/g, ' ').trim();
  const folded = fold(text);
  if (folded === '' || /^0+([.,]0+)?$/.test(text)) return null;
  if (!noValues.has(folded)) return text;
  return onlyWithHash.has(folded) && !text.startsWith('#') ? text : null;
}

/** On one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The start of a text, for messages and samples. */
export function shorten(text: string, length = 80): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** A column name as words: `c_materiel_info_detail` and `materielInfo` alike. */
export function columnWords(name: string): string {
  return fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/^(c|p|f) (?=\p{L}{2})/u, '');
}

const yes = new Set(['oui', 'yes', 'o', 'y', 'true', 'vrai', 'x', '1', 'ok', 't']);
const no = new Set(['non', 'no', 'n', 'false', 'faux', '0', 'f']);

/** true or false where the cell says yes or no, undefined elsewhere. */
export function yesOrNo(cell: CellValue | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const folded = fold(String(cell ?? ''));
  return yes.has(folded) ? true : no.has(folded) ? false : undefined;
}

/** Parts of a list: `{EPN,"Promeneur du net"}`, `A, B`, `A / B`, `["A","B"]`, `A|B`, lines. */
export function listOf(text: string): string[] {
  const inner = text.trim().replace(/^[{[]([\s\S]*)[}\]]$/, '$1');
  return inner
    .split(/\s*[,;|\n]\s*|\s+[/+•·]\s+/)
    .map((part) => part.trim().replace(/^["'«\s-]+|["'»\s]+$/g, ''))
    .filter((part) => part !== '');
}
