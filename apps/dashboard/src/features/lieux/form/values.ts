import { graphql } from '@/gql'
import type { LieuChange, LieuFormFragment } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'

export const LieuFormFragmentDocument = graphql(`
  fragment LieuForm on Lieu {
    id
    slug
    version
    name
    summary
    description
    visibility
    families { code label }
    activities { code label }
    tags { code label }
    accessibility { code label }
    legalForm { code label }
    initiative { code label }
    setting
    floorArea
    address { street postalCode commune { code name } }
    location { latitude longitude }
    timeZone
    openingHours
    website
    siret
    rna
    rooms { id name capacity shareable }
    animateurs { id name }
  }
`)

export interface RoomValues {
  /** For React: a new room has no id yet. */
  key: string
  id: string | null
  name: string
  capacity: number | ''
  shareable: boolean
}

/** What the form holds: '' and null where nothing is said. */
export interface LieuValues {
  name: string
  summary: string
  description: string
  visibility: string
  families: string[]
  activities: string[]
  tags: string[]
  accessibility: string[]
  legalForm: string | null
  initiative: string | null
  setting: string | null
  floorArea: string | null
  address: { street: string; postalCode: string; commune: string | null }
  location: { latitude: number | ''; longitude: number | '' }
  timeZone: string
  openingHours: string
  website: string
  siret: string
  rna: string
  rooms: RoomValues[]
  animateurs: string[]
}

const codes = (terms: { code: string }[] | undefined) => (terms ?? []).map(({ code }) => code).sort()

export const roomValues = ({ id, name, capacity, shareable }: { id: string; name: string; capacity?: number | null; shareable: boolean }): RoomValues => ({
  key: id, id, name, capacity: capacity ?? '', shareable,
})

/** The values of a lieu, or those of a new one. */
export function valuesOf(lieu?: LieuFormFragment): LieuValues {
  return {
    name: lieu?.name ?? '',
    summary: lieu?.summary ?? '',
    description: lieu?.description ?? '',
    visibility: lieu?.visibility ?? 'PUBLIC',
    families: codes(lieu?.families),
    activities: codes(lieu?.activities),
    tags: codes(lieu?.tags),
    accessibility: codes(lieu?.accessibility),
    legalForm: lieu?.legalForm?.code ?? null,
    initiative: lieu?.initiative?.code ?? null,
    setting: lieu?.setting ?? null,
    floorArea: lieu?.floorArea ?? null,
    address: { street: lieu?.address.street ?? '', postalCode: lieu?.address.postalCode ?? '', commune: lieu?.address.commune?.code ?? null },
    location: { latitude: lieu?.location?.latitude ?? '', longitude: lieu?.location?.longitude ?? '' },
    timeZone: lieu?.timeZone ?? 'Europe/Paris',
    openingHours: lieu?.openingHours ?? '',
    website: lieu?.website ?? '',
    siret: lieu?.siret ?? '',
    rna: lieu?.rna ?? '',
    rooms: (lieu?.rooms ?? []).map(roomValues),
    animateurs: (lieu?.animateurs ?? []).map(({ id }) => id).sort(),
  }
}

/** The values in the API's words, every field by the name that conflicts and errors use. */
function fieldsOf(values: LieuValues): Record<string, unknown> {
  const { address, location, rooms, ...plain } = values
  const { latitude, longitude } = location
  return {
    ...plainFields(plain),
    'address.street': address.street.trim() || null,
    'address.postalCode': address.postalCode.trim() || null,
    'address.commune': address.commune,
    location: latitude === '' || longitude === '' ? null : { latitude, longitude },
    rooms: rooms.map(({ id, name, capacity, shareable }) => ({ ...(id ? { id } : {}), name: name.trim(), capacity: capacity === '' ? null : capacity, shareable })),
  }
}

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export function changeBetween(before: LieuValues, after: LieuValues): LieuChange {
  const changed = Object.entries(changedFields(fieldsOf(before), fieldsOf(after)))
  const address = changed.filter(([field]) => field.startsWith('address.')).map(([field, value]) => [field.slice('address.'.length), value] as const)
  return {
    ...Object.fromEntries(changed.filter(([field]) => !field.startsWith('address.'))),
    ...(address.length > 0 ? { address: Object.fromEntries(address) } : {}),
  }
}

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: LieuValues, field: string, theirs: unknown): LieuValues {
  const text = typeof theirs === 'string' ? theirs : ''
  switch (field) {
    case 'address.street': return { ...values, address: { ...values.address, street: text } }
    case 'address.postalCode': return { ...values, address: { ...values.address, postalCode: text } }
    case 'address.commune': return { ...values, address: { ...values.address, commune: text || null } }
    case 'location': return { ...values, location: isLocation(theirs) ? theirs : { latitude: '', longitude: '' } }
    case 'rooms': return { ...values, rooms: roomsOf(theirs).map(roomValues) }
    case 'legalForm': case 'initiative': case 'setting': case 'floorArea': return { ...values, [field]: text || null }
    default: return { ...values, [field]: Array.isArray(theirs) ? theirs : text }
  }
}

type Location = { latitude: number; longitude: number }
type Room = { id: string; name: string; capacity: number | null; shareable: boolean }

export const isLocation = (value: unknown): value is Location => typeof value === 'object' && value !== null && 'latitude' in value && 'longitude' in value

/** The rooms in a value of a conflict. */
export function roomsOf(value: unknown): Room[] {
  return Array.isArray(value) ? value.filter((room): room is Room => typeof room === 'object' && room !== null && 'name' in room) : []
}

/** Every field of the form that an error of the API can stand at. */
export function fieldNames(values: LieuValues): string[] {
  return [...Object.keys(fieldsOf(values)), ...values.rooms.flatMap((_, index) => ['name', 'capacity'].map((part) => `rooms.${index}.${part}`))]
}
