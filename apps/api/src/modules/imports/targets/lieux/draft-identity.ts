import { plainText } from '../../recognition/html.js';
import { digitsOf, isIdOf, isRna, isSiren, isSiret } from '../../recognition/identifiers.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import { readWebsite } from '../../recognition/web.js';
import type { LieuDraft } from './draft.js';
import { isOwnList } from './own-list.js';

const longestName = 200;

/** Name, identifiers and website. */
export function readIdentity(reader: RowReader): Pick<LieuDraft, 'name' | 'id' | 'externalId' | 'siret' | 'rna' | 'website'> {
  const externalId = reader.first('externalId')?.text.replace(/^(\d+)\.0$/, '$1');
  const id = readId(reader);
  const siret = readSiret(reader);
  const rna = readRna(reader);
  const website = readSite(reader);
  return { name: readName(reader), id, externalId: externalId || undefined, siret, rna, website };
}

/** What is no id of a lieu identifies nothing here: the line is read as any other. */
function readId(reader: RowReader): string | undefined {
  const cell = reader.first('id');
  if (!cell) return undefined;
  if (isIdOf('lieu', cell.text)) return cell.text;
  reader.warn(cell.column, 'ID_INVALID', { value: shorten(cell.text) });
  return undefined;
}

export function readName(reader: RowReader): string {
  const cell = reader.first('name');
  if (!cell) return '';
  const name = isOwnList(reader) ? cell.text : oneLine(plainText(cell.text));
  if (!/[\p{L}\p{N}]/u.test(name)) return '';
  if (name.length > longestName) reader.warn(cell.column, 'NAME_SHORTENED', { length: longestName });
  return name.length > longestName ? shorten(name, longestName) : name;
}

export function readSiret(reader: RowReader): string | undefined {
  const cell = reader.first('siret');
  if (!cell) return undefined;
  const digits = digitsOf(cell.text);
  if (isSiret(digits)) return digits;
  if (/^\d{13}$/.test(digits) && isSiret(`0${digits}`)) {
    reader.warn(cell.column, 'SIRET_PADDED', { value: cell.text, siret: `0${digits}` });
    return `0${digits}`;
  }
  if (isSiren(digits)) reader.warn(cell.column, 'SIRET_IS_SIREN', { value: digits });
  else if (/^\d[.,]?\d*e\+?\d+$/i.test(cell.text)) reader.warn(cell.column, 'NUMBER_SPOILED', { value: cell.text });
  // The national schema's « pivot » is a SIRET or an RNA.
  else if (isRna(cell.text.toUpperCase())) return undefined;
  else reader.notUnderstood(cell, 'siret', 'SIRET_INVALID');
  return undefined;
}

export function readRna(reader: RowReader): string | undefined {
  const pivot = reader.cells('siret').find(({ text }) => isRna(text.toUpperCase()));
  const cell = reader.first('rna') ?? pivot;
  if (!cell) return undefined;
  const rna = cell.text.replace(/\s/g, '').toUpperCase();
  if (isRna(rna)) return rna;
  reader.notUnderstood(cell, 'rna', 'RNA_INVALID');
  return undefined;
}

export function readSite(reader: RowReader): string | undefined {
  const cell = reader.first('website');
  if (!cell) return undefined;
  if (isOwnList(reader) && /^https?:\/\/\S{1,490}$/.test(cell.text)) return cell.text;
  const { url, problem } = readWebsite(cell.text);
  if (problem === 'URL_IS_EMAIL') reader.warn(cell.column, 'PERSONAL_VALUE', {});
  else if (problem === 'URL_INVALID') reader.notUnderstood(cell, 'website', 'URL_INVALID');
  else if (problem && url) reader.warn(cell.column, problem, { value: shorten(cell.text, 120), url });
  return url;
}
