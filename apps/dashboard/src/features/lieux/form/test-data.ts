import type { LieuFormFragment } from '@/gql/graphql'
import type { LieuFormOptions } from './options'

const term = (code: string, label: string) => ({ code, label })

/** What tests choose from. */
export const testOptions: LieuFormOptions = {
  families: [term('COWORKING', 'Coworking'), term('FABLAB', 'Fablab')],
  activities: [], tags: [], accessibility: [], legalForms: [], initiatives: [],
  people: [{ id: 'person_1', name: 'Camille', viewerCanUpdate: false }],
  neighbours: [],
}

/** A lieu as the form reads it. */
export const ruche: LieuFormFragment = {
  id: 'lieu_1', slug: 'la-ruche', version: 7, name: 'La Ruche', summary: null, description: null, visibility: 'PUBLIC',
  families: [term('FABLAB', 'Fablab')], activities: [], tags: [], accessibility: [], legalForm: null, initiative: null, setting: null, floorArea: null,
  address: { street: '1 rue du Miel', postalCode: '62300', commune: { code: '62498', name: 'Lens' } },
  location: { latitude: 50.43, longitude: 2.83 },
  timeZone: 'Europe/Paris', openingHours: null, website: null, siret: null, rna: null,
  rooms: [{ id: 'room_1', name: 'Grande salle', capacity: 40, shareable: false }],
  animateurs: [],
}
