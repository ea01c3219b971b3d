import { ImportTarget } from '../../imports/import.enums.js';
import { writeVersion } from '../../imports/own-export/version.js';
import { rootList } from '../source.js';
import { labels, ownColumns, type OwnList, type TermNode } from './list.js';

interface RoomNode {
  readonly name: string;
  readonly capacity: number | null;
  readonly shareable: boolean;
}

export interface LieuNode {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly slug: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly website: string | null;
  readonly openingHours: string | null;
  readonly setting: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly legalForm: TermNode | null;
  readonly families: readonly TermNode[];
  readonly activities: readonly TermNode[];
  readonly tags: readonly TermNode[];
  readonly accessibility: readonly TermNode[];
  readonly address: { readonly street: string | null; readonly postalCode: string | null; readonly commune: { readonly code: string; readonly name: string } | null };
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly rooms: readonly RoomNode[];
}

export const lieuxList: OwnList<LieuNode> = {
  name: { fr: 'Lieux', en: 'Lieux' },
  sources: rootList('lieux', 'LieuFilter', `id version slug name summary description website openingHours setting siret rna legalForm { label(locale: $locale) }
    families { label(locale: $locale) } activities { label(locale: $locale) } tags { label(locale: $locale) } accessibility { label(locale: $locale) }
    address { street postalCode commune { code name } } location { latitude longitude } rooms { name capacity shareable }`),
  columns: ownColumns(ImportTarget.LIEUX),
  cells: (lieu, locale) => ({
    id: lieu.id,
    name: lieu.name,
    summary: lieu.summary,
    families: labels(lieu.families),
    street: lieu.address.street,
    postalCode: lieu.address.postalCode,
    communeName: lieu.address.commune?.name ?? null,
    communeCode: lieu.address.commune?.code ?? null,
    latitude: lieu.location?.latitude ?? null,
    longitude: lieu.location?.longitude ?? null,
    website: lieu.website,
    openingHours: lieu.openingHours,
    accessibility: labels(lieu.accessibility),
    activities: labels(lieu.activities),
    tags: labels(lieu.tags),
    setting: lieu.setting,
    legalForm: lieu.legalForm?.label ?? null,
    siret: lieu.siret,
    rna: lieu.rna,
    description: lieu.description,
    rooms: lieu.rooms.map((room) => roomText(room, ROOM_WORDS[locale])),
    version: writeVersion(lieu.version),
  }),
};

const ROOM_WORDS = {
  fr: { people: (count: number) => `${count} ${count > 1 ? 'personnes' : 'personne'}`, shareable: 'plusieurs événements à la fois' },
  en: { people: (count: number) => `${count} ${count > 1 ? 'people' : 'person'}`, shareable: 'several events at once' },
};

/** `Grande salle (80 personnes, plusieurs événements à la fois)`. */
function roomText({ name, capacity, shareable }: RoomNode, words: (typeof ROOM_WORDS)['fr']): string {
  const facts = [...(capacity === null ? [] : [words.people(capacity)]), ...(shareable ? [words.shareable] : [])];
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}
