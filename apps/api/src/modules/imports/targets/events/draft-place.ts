import type { TableRow } from '../../../../files/table.js';
import type { PlaceFields } from '../../../ess-month/occurrence.rules.js';
import { readAddress } from '../../recognition/address.js';
import { resolveCommune } from '../../recognition/commune.js';
import { normaliseCommuneName } from '../../recognition/commune-names.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import { plainText } from '../../recognition/html.js';
import type { Commune, CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import { fold, oneLine, shorten } from '../../recognition/text.js';
import { readPlace as readAddressColumns } from '../lieux/draft-place.js';
import type { PlaceDraft } from './draft.types.js';
import { attendanceSynonyms } from './event-synonyms.js';

/** What is said of lieux only: an event may well be nowhere, or at a place whose commune is not said. */
const notOfEvents: ReadonlySet<string> = new Set(['COMMUNE_MISSING', 'COMMUNE_FROM_NAME_ALONE', 'COMMUNE_FROM_POSTCODE', 'COMMUNE_OF_USUAL_DEPARTEMENT']);

const ADDRESS: ReadonlySet<ImportField> = new Set(['street', 'fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement']);
const NOWHERE: Omit<PlaceFields, 'label'> = { street: null, postalCode: null, commune: null };

const longest = 300;

/** Where a line says that it takes place: a lieu to look up by its name, and the address that stands where there is none. `online`: it says that it is nowhere. */
export interface WhereReading {
  readonly where?: PlaceDraft;
  readonly online?: true;
}

export function readWhere(reader: RowReader, row: TableRow, columns: readonly ColumnChoice[], usualDepartement: string | undefined): WhereReading {
  const named = textIn(reader, 'lieu');
  const said = textIn(reader, 'place');
  const online = [named, said].some((text) => text !== undefined && isOnline(text));
  const name = named !== undefined && !isOnline(named) ? named : undefined;
  const address = columns.some(({ field }) => field !== null && ADDRESS.has(field)) ? addressOf(reader, row, columns, usualDepartement) : NOWHERE;
  const free = said === undefined || isOnline(said) ? {} : readPlaceText(said, reader.reference, address.commune ?? undefined, usualDepartement);
  const label = name ?? free.label ?? address.street ?? communeName(address.commune, reader.reference);
  if (label === undefined) return online ? { online } : {};
  const { street, postalCode, commune } = address.commune === null && address.street === null ? { ...address, ...free } : address;
  const place: PlaceFields = { label: shorten(label, longest), street: (street === label ? null : street) ?? null, postalCode: postalCode ?? null, commune: commune ?? null };
  return { where: { lieu: shorten(label, longest), place }, ...(online ? { online } : {}) };
}

function textIn(reader: RowReader, field: 'lieu' | 'place'): string | undefined {
  const cell = reader.first(field);
  const text = cell && oneLine(plainText(cell.text.replace(/\n/g, ', ')).replace(/(\s*,){2,}/g, ','));
  return text && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** A word for « online », or the address of a room there. */
const isOnline = (text: string): boolean => /^https?:\/\//i.test(text) || (text.split(' ').length <= 4 && attendanceSynonyms.online.test(fold(text)));

/** What columns of their own say, read as for a lieu. */
function addressOf(reader: RowReader, row: TableRow, columns: readonly ColumnChoice[], usualDepartement: string | undefined): Omit<PlaceFields, 'label'> {
  const own = new RowReader(row, columns, reader.reference, usualDepartement);
  const { street, postalCode, communeCode } = readAddressColumns(own);
  for (const { column, code, params } of own.problems) if (!notOfEvents.has(code)) reader.warn(column, code, params);
  return { street: street ?? null, postalCode: postalCode ?? null, commune: communeCode ?? null };
}

/** « Maison des associations, 3 place Guy Hersant, 31000 Toulouse »: what comes first is the name, unless it is a street already. */
export function readPlaceText(text: string, reference: CommuneReference, commune?: string, usualDepartement?: string): { label?: string; street?: string; postalCode?: string; commune?: string } {
  const { street = '', postalCode, communeName: name } = readAddress(text);
  const found = postalCode === undefined ? communeAtEnd(street, reference, usualDepartement) : resolveCommune({ names: name ? [name] : [], postalCode, usualDepartement }, reference).commune;
  const parts = street.split(/\s*,\s*/).filter((part) => part !== '');
  const [first = text, ...rest] = parts;
  const isStreet = /^\d+\s*(bis|ter|[a-d])?\s+\p{L}/iu.test(first) || /^(rue|avenue|av\.?|boulevard|bd|place|pl\.?|chemin|allée|impasse|quai|route|square)\s/i.test(first);
  const here = found?.code ?? commune;
  const address = withoutEnd((isStreet ? parts : rest).join(', '), here === undefined ? undefined : reference.communeByCode(here));
  const told = [...new Set(address.split(', '))].join(', ');
  return {
    label: first,
    ...(told === '' || told === first ? {} : { street: told }),
    ...(postalCode ? { postalCode } : {}),
    ...(here ? { commune: here } : {}),
  };
}

/** The commune that a text ends with, where its name is that of one only. */
function communeAtEnd(text: string, reference: CommuneReference, usualDepartement: string | undefined): Commune | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  for (const count of [4, 3, 2, 1]) {
    if (words.length <= count) continue;
    const found = reference.communesByName(normaliseCommuneName(words.slice(-count).join(' ')));
    const near = usualDepartement === undefined ? [] : found.filter(({ departement }) => departement === usualDepartement);
    const [only] = near.length > 0 ? near : found;
    if (only && (near.length === 1 || found.length === 1)) return only;
  }
  return undefined;
}

/** The street without the name of its commune, which stands in a column of its own. */
function withoutEnd(address: string, commune: Commune | undefined): string {
  if (!commune) return shorten(address, longest);
  const words = address.split(/\s+/);
  for (let count = Math.min(5, words.length - 1); count > 0; count -= 1) {
    if (normaliseCommuneName(words.slice(-count).join(' ')) === normaliseCommuneName(commune.name)) return shorten(words.slice(0, -count).join(' ').replace(/[\s,]+$/, ''), longest);
  }
  return shorten(address, longest);
}

const communeName = (code: string | null, reference: CommuneReference): string | undefined => (code === null ? undefined : reference.communeByCode(code)?.name);
