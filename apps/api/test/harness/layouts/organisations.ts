import fc from 'fast-check';
import { ImportTarget } from '../../../src/modules/imports/import.enums.js';
import type { OrganisationDraft } from '../../../src/modules/imports/targets/organisations/organisation.draft.js';
import { column, type Facts, type Kind, plain } from './layout.js';
import { addresses, communesAlone, place } from './places.js';
import { contact, contacts, externalId, names, others, recordsOf, sentence, siret, siretOf, site, website, websiteIn } from './words.js';

/** Words for kinds of organisations, those for their legal forms, and what both mean. */
const kinds = [
  ['Association', 'Association loi 1901', 'ESS_ENTERPRISE', 'ASSOCIATION'],
  ['Coopérative', 'SCIC', 'ESS_ENTERPRISE', 'SCIC'],
  ['Collectivité', 'Commune', 'LOCAL_AUTHORITY', undefined],
  ['Entreprise', 'SARL', 'OTHER_ENTERPRISE', undefined],
  ['Centre de formation', 'Organisme de formation', 'TRAINING_BODY', undefined],
] as const;

const kind: fc.Arbitrary<Facts> = fc.constantFrom(...kinds).map(([kindText, form, memberKind, essFamily]) => ({ kindText, form, memberKind, ...(essFamily ? { essFamily } : {}) }));

export const organisations: Kind = {
  target: ImportTarget.ORGANISATIONS,
  records: recordsOf(
    [place, contact, site, kind, fc.record({ siret: siretOf, summary: sentence })],
    names.map((name) => ({ name })),
  ),
  pieces: [
    { always: true, ways: [[plain(['Nom', 'Structure', 'Nom de la structure', 'Organisation', 'Raison sociale', 'Dénomination', 'Adhérent', 'Nom de l’organisation', 'Partenaire', 'Membre'], 'name')]] },
    {
      always: true,
      ways: [
        [column(['Statut juridique', 'Forme juridique', 'Statut', 'Forme légale'], ['memberKind', 'essFamily'], (facts) => facts.form!)],
        // « Coopérative » does not say which.
        [column(['Type de structure', 'Type d’organisation', 'Catégorie', 'Collège', 'Type'], ['memberKind', 'essFamily'], (facts) => (facts.kindText === 'Coopérative' ? 'SCIC' : facts.kindText!))],
      ],
    },
    { always: true, ways: [[siret]] },
    { ways: [...communesAlone, ...addresses] },
    { ways: [[website]] },
    { ways: [[plain(['Objet', 'Objet social', 'Résumé', 'Activité', 'Présentation', 'Description', 'Missions'], 'summary')]] },
    { ways: [[externalId]] },
    { ways: contacts },
    { ways: others },
    { ways: [[column(['Représentant', 'Nom du contact', 'Président·e', 'Responsable', 'Référent'], [], () => 'Camille Martin')]] },
  ],
  read: ({ name, memberKind, essFamily, siret: number, website: url, communeCode, summary, externalId: id, esus, rna }: OrganisationDraft) => ({
    name, memberKind, essFamily, siret: number, website: websiteIn(url), commune: communeCode, summary, externalId: id, esus: esus?.since, rna,
  }),
};
