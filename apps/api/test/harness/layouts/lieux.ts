import fc from 'fast-check';
import { ImportTarget } from '../../../src/modules/imports/import.enums.js';
import type { LieuDraft } from '../../../src/modules/imports/targets/lieux/draft.js';
import { column, type Kind, plain } from './layout.js';
import { addresses, place, pointIn, points } from './places.js';
import { contact, contacts, description, externalId, names, others, recordsOf, sentence, siret, siretOf, site, website, websiteIn } from './words.js';

const families = { Coworking: 'COWORKING', Fablab: 'FABLAB', 'Cuisine partagée': 'SHARED_KITCHEN', 'Living lab': 'LIVING_LAB', 'Tiers-lieu culturel': 'CULTURAL', 'Tiers-lieu nourricier': 'FOOD_GROWING' } as const;

export const lieux: Kind = {
  target: ImportTarget.LIEUX,
  records: recordsOf(
    [
      place,
      contact,
      site,
      fc.record({
        family: fc.constantFrom(...Object.keys(families)),
        description: sentence,
        siret: siretOf,
        openingHours: fc.constantFrom('lundi - vendredi : 9h-18h', 'du mardi au samedi de 10h à 19h', 'Lun-Ven 8h30-17h30', 'mercredi et samedi : 14h-18h', '9h à 12h, 14h à 18h'),
      }).map((facts) => ({ ...facts, family: families[facts.family as keyof typeof families], familyText: facts.family })),
    ],
    names.map((name) => ({ name })),
  ),
  pieces: [
    { always: true, ways: [[plain(['Nom', 'Nom du lieu', 'Nom du tiers-lieu', 'Tiers-lieu', 'Nom de la structure', 'Intitulé', 'Name', 'Lieu', 'Dénomination', 'Nom usuel', 'Nom complet du tiers lieu'], 'name')]] },
    { always: true, ways: addresses },
    { always: true, ways: [[column(['Type de lieu', 'Typologie', 'Catégorie', 'Type', 'Famille', 'Catégories', 'Type de tiers-lieu'], 'family', (facts) => facts.familyText!)]] },
    { ways: points },
    { ways: [[website]] },
    { ways: [[description], [plain(['Le projet en quelques mots', 'Notes', 'Remarques'], 'description')]] },
    { ways: [[plain(['Horaires', 'Horaires d’ouverture', 'Ouverture', 'Opening hours', 'Jours et heures d’ouverture'], 'openingHours')]] },
    { ways: [[siret]] },
    { ways: [[externalId]] },
    { ways: contacts },
    { ways: others },
  ],
  read: (draft: LieuDraft) => ({
    name: draft.name,
    street: draft.street,
    postalCode: draft.postalCode,
    commune: draft.communeCode,
    point: pointIn(draft),
    family: draft.families.join('+') || undefined,
    website: websiteIn(draft.website),
    description: draft.description,
    summary: draft.summary,
    openingHours: draft.openingHours,
    siret: draft.siret,
    externalId: draft.externalId,
    legalForm: draft.legalForm,
    setting: draft.setting,
  }),
};
