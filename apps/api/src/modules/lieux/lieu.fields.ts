import { timeZoneNamed } from '../../shared/checks.js';
import { cleanText, type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { Lieu } from './lieu.entity.js';
import type { LieuChange } from './lieu.input.js';
import { timeZoneOf } from './time-zone.js';

/** Lists of terms of a lieu, and the list of terms that each takes from. */
export const TERM_LISTS = { families: 'LIEU_FAMILY', activities: 'LIEU_ACTIVITY', tags: 'LIEU_TAG', accessibility: 'ACCESSIBILITY' } as const;
export type TermField = keyof typeof TERM_LISTS;
export const TERM_FIELDS = Object.keys(TERM_LISTS) as TermField[];

/** Fields that stand in a column as they are. */
const PLAIN = ['name', 'summary', 'description', 'visibility', 'setting', 'floorArea', 'timeZone', 'openingHours', 'website', 'siret', 'rna'] as const;

export interface RoomFields {
  id: string;
  name: string;
  capacity: number | null;
  shareable: boolean;
}

const codeOf = (termId: string | null): string | null => termId?.split('/')[1] ?? null;

/** A lieu as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, lieu: Lieu): Promise<Fields> {
  const terms = await tx.query<{ term_id: string }>('SELECT term_id FROM lieu_term WHERE lieu_id = $1 ORDER BY term_id', [lieu.id]);
  const rooms = await tx.query<RoomFields>(
    'SELECT id, name, capacity, shareable FROM room WHERE lieu_id = $1 AND deleted_at IS NULL ORDER BY position, id',
    [lieu.id],
  );
  const animateurs = await tx.query<{ person_id: string }>('SELECT person_id FROM lieu_animateur WHERE lieu_id = $1 ORDER BY person_id', [lieu.id]);
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, lieu[field]])),
    legalForm: codeOf(lieu.legalForm),
    initiative: codeOf(lieu.initiative),
    'address.street': lieu.street,
    'address.postalCode': lieu.postalCode,
    'address.commune': lieu.communeCode,
    location: lieu.latitude === null ? null : { latitude: lieu.latitude, longitude: lieu.longitude },
    ...Object.fromEntries(
      TERM_FIELDS.map((field) => [field, terms.map(({ term_id }) => term_id.split('/') as [string, string]).filter(([list]) => list === TERM_LISTS[field]).map(([, code]) => code)]),
    ),
    rooms,
    animateurs: animateurs.map(({ person_id }) => person_id),
  };
}

/** A change in the same form: absent fields are absent, lists are sorted, null where a value is cleared. */
export function changedFields(change: LieuChange, newRoomId: () => string): Fields {
  const { address, location, rooms } = change;
  const plain = Object.fromEntries([...PLAIN, 'legalForm' as const, 'initiative' as const].map((field) => [field, cleanText(change[field])]));
  const sorted = Object.fromEntries(
    [...TERM_FIELDS, 'animateurs' as const].map((field) => [field, change[field] === undefined ? undefined : [...(change[field] ?? [])].sort()]),
  );
  return {
    ...plain,
    ...(plain.timeZone && { timeZone: timeZoneNamed(String(plain.timeZone)) }),
    ...(change.visibility === null && { visibility: 'PUBLIC' }),
    'address.street': address === null ? null : cleanText(address?.street),
    'address.postalCode': address === null ? null : cleanText(address?.postalCode),
    'address.commune': address === null ? null : cleanText(address?.commune),
    location: location ? { latitude: location.latitude, longitude: location.longitude } : location,
    ...sorted,
    rooms: rooms === undefined
      ? undefined
      : (rooms ?? []).map((room): RoomFields => ({
          id: room.id ?? newRoomId(),
          name: room.name.trim(),
          capacity: room.capacity ?? null,
          shareable: room.shareable ?? false,
        })),
  };
}

/** What a lieu is before anything is said of it. */
export const NEW_LIEU: Fields = { timeZone: timeZoneOf(null), 'address.commune': null };

/** The change with the time zone of the commune, unless another was chosen: where it is cleared, and where the lieu moves. */
export function withTimeZone(change: Fields, now: Fields): Fields {
  const zoneOf = (fields: Fields): string => timeZoneOf(fields['address.commune'] as string | null);
  const after = { ...now, ...given(change) };
  const moves = change.timeZone === undefined && after['address.commune'] !== now['address.commune'] && now.timeZone === zoneOf(now);
  return moves || change.timeZone === null ? { ...change, timeZone: zoneOf(after) } : change;
}

/** The columns of the lieu's own row that a set of changed fields writes. */
export function columnsOf(fields: Fields): Partial<Lieu> {
  const columns: Record<string, unknown> = {};
  for (const field of PLAIN) if (field in fields) columns[field] = fields[field];
  if ('legalForm' in fields) columns.legalForm = fields.legalForm && `LEGAL_FORM/${String(fields.legalForm)}`;
  if ('initiative' in fields) columns.initiative = fields.initiative && `INITIATIVE/${String(fields.initiative)}`;
  if ('address.street' in fields) columns.street = fields['address.street'];
  if ('address.postalCode' in fields) columns.postalCode = fields['address.postalCode'];
  if ('address.commune' in fields) columns.communeCode = fields['address.commune'];
  if ('location' in fields) {
    const location = fields.location as { latitude: number; longitude: number } | null;
    columns.latitude = location?.latitude ?? null;
    columns.longitude = location?.longitude ?? null;
  }
  return columns as Partial<Lieu>;
}
