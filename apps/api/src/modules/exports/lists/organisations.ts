import { ImportTarget } from '../../imports/import.enums.js';
import { writeVersion } from '../../imports/own-export/version.js';
import { rootList } from '../source.js';
import { ownColumns, type OwnList, type TermNode } from './list.js';

interface OrganisationNode {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly summary: string | null;
  readonly memberKind: string;
  readonly essFamily: TermNode | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly website: string | null;
  readonly commune: { readonly code: string; readonly name: string } | null;
  readonly esus: { readonly since: string; readonly until: string | null } | null;
}

export const organisationsList: OwnList<OrganisationNode> = {
  name: { fr: 'Organisations', en: 'Organisations' },
  sources: rootList('organisations', 'OrganisationFilter', 'id version name summary memberKind essFamily { label(locale: $locale) } siret rna website commune { code name } esus { since until }'),
  columns: ownColumns(ImportTarget.ORGANISATIONS),
  cells: ({ id, version, name, summary, memberKind, essFamily, siret, rna, website, commune, esus }) => ({
    id, name, summary, memberKind,
    essFamily: essFamily?.label ?? null,
    communeName: commune?.name ?? null,
    communeCode: commune?.code ?? null,
    website, siret, rna,
    esusSince: esus?.since ?? null,
    esusUntil: esus?.until ?? null,
    version: writeVersion(version),
  }),
};
