import { onOneLine, readAddress, withoutCommune, type AddressParts } from '../../recognition/address.js';
import { resolveCommune, type CommuneRemark } from '../../recognition/commune.js';
import { normaliseCommuneName } from '../../recognition/commune-names.js';
import { digitsOf } from '../../recognition/identifiers.js';
import type { Commune } from '../../recognition/reference.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import { readPoint } from './draft-point.js';
import type { LieuDraft } from './draft.js';
import { isOwnList } from './own-list.js';

type PlacePart = Pick<LieuDraft, 'street' | 'postalCode' | 'communeCode' | 'communeName' | 'latitude' | 'longitude'>;

const longestStreet = 300;

/** Street, postcode, commune and point. Columns of their own come before what an address in one piece says. */
export function readPlace(reader: RowReader): PlacePart {
  const streetCell = reader.first('street');
  const fullCell = reader.first('fullAddress');
  const inStreet: AddressParts = streetCell ? readAddress(streetCell.text) : {};
  const inFull: AddressParts = fullCell ? readAddress(fullCell.text) : {};

  const departement = readDepartement(reader);
  const nameCells = reader.cells('communeName');
  const names = nameCells.map(({ text }) => oneLine(text));
  const addressName = inStreet.communeName ?? inFull.communeName;
  const clueNames = names.length > 0 ? names : addressName === undefined ? [] : [addressName];
  const postal = readPostalCode(reader) ?? postalCodeOfAddress(reader, inStreet.postalCode ?? inFull.postalCode, clueNames, inStreet.postalCode === undefined ? fullCell : streetCell);
  const code = readCommuneCode(reader);

  const { commune, remarks } = resolveCommune({ code, names: clueNames, postalCode: postal, departement, usualDepartement: reader.usualDepartement }, reader.reference);
  for (const remark of remarks) reader.warn(columnOfClue(reader, remark), remark.code, remark.params);
  if (commune && departement && commune.departement !== departement) {
    reader.warn(reader.columnOf('departement'), 'DEPARTEMENT_DISAGREES', { departement, commune: commune.name, code: commune.code });
  }
  if (!commune && remarks.length === 0) reader.warn(null, 'COMMUNE_MISSING');
  const street = readStreet(reader, streetCell, inStreet, inFull, commune, postal);
  const point = readPoint(reader, commune?.departement);
  return { street: street || undefined, postalCode: postal, communeCode: commune?.code, communeName: commune?.name, latitude: point?.latitude, longitude: point?.longitude };
}

function readStreet(reader: RowReader, cell: Cell | undefined, inStreet: AddressParts, inFull: AddressParts, commune: Commune | undefined, postal: string | undefined): string | undefined {
  if (cell && isOwnList(reader)) return cell.text.slice(0, longestStreet);
  // A street column that holds the whole address gives its end away only where the end was understood.
  const own = cell && (inStreet.postalCode !== undefined && inStreet.postalCode === postal ? (inStreet.street ?? '') : onOneLine(cell.text));
  const street = own ?? inFull.street;
  if (!street) return undefined;
  // A geocoder that found only the commune answers with its name.
  if (own === undefined && commune && normaliseCommuneName(street) === normaliseCommuneName(commune.name)) return undefined;
  const short = commune ? withoutCommune(street, commune.name) : street;
  if (short.length > longestStreet) reader.warn(cell?.column ?? reader.columnOf('fullAddress'), 'STREET_SHORTENED', { length: longestStreet });
  return shorten(short, longestStreet);
}

function readPostalCode(reader: RowReader): string | undefined {
  reader.noticeZero('postalCode');
  const cell = reader.first('postalCode');
  if (!cell) return undefined;
  const digits = digitsOf(cell.text.replace(/^F-/i, '').replace(/\s*cedex.*$/i, ''));
  const exists = (code: string): boolean => reader.reference.communesByPostalCode(code).length > 0;
  if (/^\d{4}$/.test(digits) && exists(`0${digits}`)) {
    reader.warn(cell.column, 'POSTCODE_PADDED', { value: cell.text, postalCode: `0${digits}` });
    return `0${digits}`;
  }
  if (!/^\d{5}$/.test(digits)) {
    reader.notUnderstood(cell, 'postalCode', 'POSTCODE_INVALID');
    return undefined;
  }
  if (!exists(digits)) reader.warn(cell.column, 'POSTCODE_UNKNOWN', { value: digits });
  return digits;
}

/** A postcode inside an address is taken when no column has one, unless the commune's name contradicts it. */
function postalCodeOfAddress(reader: RowReader, postalCode: string | undefined, names: readonly string[], cell: Cell | undefined): string | undefined {
  if (postalCode === undefined || !cell) return undefined;
  const communes = reader.reference.communesByPostalCode(postalCode);
  const name = names[0];
  const contradicted =
    name !== undefined && communes.length > 0 && reader.reference.communesByName(normaliseCommuneName(name), postalCode).length === 0 &&
    resolveCommune({ names: [name], postalCode }, reader.reference).commune === undefined;
  if (contradicted) {
    reader.warn(cell.column, 'ADDRESS_DISAGREES', { value: shorten(cell.text), commune: name });
    return undefined;
  }
  const column = reader.columnOf('postalCode');
  if (column !== null) reader.warn(column, 'POSTCODE_FROM_ADDRESS', { postalCode, column: cell.column });
  return postalCode;
}

function readCommuneCode(reader: RowReader): string | undefined {
  reader.noticeZero('communeCode');
  const cell = reader.first('communeCode');
  if (!cell) return undefined;
  const code = digitsOf(cell.text).toUpperCase();
  if (/^\d{4}$/.test(code)) {
    reader.warn(cell.column, 'COMMUNE_CODE_PADDED', { value: cell.text, code: `0${code}` });
    return `0${code}`;
  }
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return code;
  reader.notUnderstood(cell, 'communeCode', 'COMMUNE_CODE_INVALID');
  return undefined;
}

function readDepartement(reader: RowReader): string | undefined {
  const cell = reader.first('departement');
  if (!cell) return undefined;
  const text = /^\d$/.test(cell.text) ? `0${cell.text}` : cell.text.replace(/^(\d{2,3}|2[AB])\s*-.*$/i, '$1');
  const code = reader.reference.departement(text);
  if (code === undefined) reader.notUnderstood(cell, 'departement', 'DEPARTEMENT_UNKNOWN');
  return code;
}

function columnOfClue(reader: RowReader, { clue }: CommuneRemark): string | null {
  const address = reader.columnOf('fullAddress') ?? reader.columnOf('street');
  if (clue === 'code') return reader.columnOf('communeCode');
  return (clue === 'name' ? reader.cells('communeName')[0]?.column : reader.columnOf('postalCode')) ?? address;
}
