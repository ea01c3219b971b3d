import { ImportTarget } from '../../imports/import.enums.js';
import { writeVersion } from '../../imports/own-export/version.js';
import { rootList } from '../source.js';
import { columnsThatComeBack, type ExportList, labels, type TermNode } from './list.js';

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
}

export const lieuxList: ExportList<LieuNode> = {
  name: { fr: 'Lieux', en: 'Lieux' },
  sources: rootList('lieux', 'LieuFilter', `id version slug name summary description website openingHours setting siret rna legalForm { label(locale: $locale) }
    families { label(locale: $locale) } activities { label(locale: $locale) } tags { label(locale: $locale) } accessibility { label(locale: $locale) }
    address { street postalCode commune { code name } } location { latitude longitude }`),
  columns: columnsThatComeBack(ImportTarget.LIEUX),
  cells: (lieu) => ({
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
    version: writeVersion(lieu.version),
  }),
};
