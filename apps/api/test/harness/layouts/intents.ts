import fc from 'fast-check';
import { ImportTarget } from '../../../src/modules/imports/import.enums.js';
import type { IntentDraft } from '../../../src/modules/imports/targets/intents/draft.js';
import { column, type Facts, type Kind, plain } from './layout.js';
import { contact, contacts, externalId, names, others, recordsOf, sentence } from './words.js';

const things = [
  ['Barnum', 'Équipement', 'EQUIPMENT', 'barnums'], ['Grande salle', 'Espace', 'SPACE', 'm²'], ['Camionnette', 'Véhicule', 'VEHICLE', 'jours'], ['Chutes de tissu', 'Matériaux', 'MATERIAL', 'kg'],
  ['Relecture de statuts', 'Compétences', 'SKILLS', 'heures'], ['Découpeuse laser', 'Équipement', 'EQUIPMENT', 'heures'], ['Licences Nextcloud', 'Outil numérique', 'DIGITAL_TOOL', 'comptes'], ['Coups de main le samedi', 'Temps', 'TIME', 'heures'],
] as const;
const qualities = ['pour fêtes', 'du lundi', 'de la grange', 'en bon état', 'à deux'];

const thing: fc.Arbitrary<Facts> = fc
  .tuple(fc.constantFrom(...things), fc.constantFrom(...qualities))
  .map(([[name, categoryText, category, unit], quality]) => ({ name: `${name} ${quality}`, categoryText, category, unit }));

const amounts: Kind['pieces'][number] = {
  ways: [
    [plain(['Quantité', 'Qté', 'Nombre', 'Nb', 'Combien ?', 'Quantité disponible'], 'quantity'), plain(['Unité', 'Unités', 'Unit'], 'unit')],
    [column(['Quantité', 'Combien', 'Quantité (et unité)'], ['quantity', 'unit'], (facts) => `${facts.quantity} ${facts.unit}`)],
  ],
};
const who = ['Porteur', 'Structure', 'Proposé par', 'Organisation', 'Structure porteuse', 'Holder'];
const where = { ways: [[plain(['Lieu', 'Lieu de retrait', 'Localisation', 'Où ?', 'Emplacement'], 'lieu')]] };
const description = { ways: [[plain(['Description', 'Détails', 'Précisions', 'Commentaire', 'Informations complémentaires', 'Remarques'], 'description')]] };
const categories = { always: true as const, ways: [[column(['Catégorie', 'Type', 'Famille', 'Rubrique', 'Type de ressource'], 'category', (facts) => facts.categoryText!)]] };

const common = [contact, fc.record({ holder: names, lieu: names, description: sentence, quantity: fc.integer({ min: 1, max: 60 }).map(String) })];
const read = (draft: IntentDraft): Readonly<Record<string, string | undefined>> => ({
  name: draft.name,
  intent: draft.intent,
  category: draft.category.split('/')[1],
  quantity: draft.quantity?.toString(),
  unit: draft.unit,
  holder: draft.holder,
  lieu: draft.lieu,
  description: draft.description,
  conditions: draft.conditions,
  exchange: draft.exchange,
  price: draft.price?.toString(),
  priceUnit: draft.priceUnit,
  deposit: draft.deposit?.toString(),
  sharing: draft.sharing,
  from: draft.neededFrom,
  until: draft.neededUntil,
  externalId: draft.externalId,
});

const prices: fc.Arbitrary<Facts> = fc
  .oneof(
    fc.constant({ priceText: 'Gratuit', exchange: 'FREE' }),
    fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(['€/jour', 'jour'], [' € par jour', 'jour'], [' € la journée', 'journée'], ['€/h', 'heure'], [' €', undefined])).map(([price, [written, priceUnit]]) => ({
      priceText: `${price}${written}`, exchange: 'PRICED', price: String(price), ...(priceUnit && { priceUnit }),
    })),
  );

const audiences = { 'Tout le monde': 'PUBLIC', 'Le réseau': 'NETWORK', 'Membres du réseau': 'NETWORK', Public: 'PUBLIC' } as const;

const circle: fc.Arbitrary<Facts> = fc.constantFrom(...Object.keys(audiences)).map((sharingText) => ({ sharingText, sharing: audiences[sharingText as keyof typeof audiences] }));
const circles: Kind['pieces'][number] = { ways: [[column(['Partage', 'Visible par', 'Qui peut en profiter ?', 'Partagé avec'], 'sharing', (facts) => facts.sharingText!)]] };

export const resources: Kind = {
  target: ImportTarget.RESOURCES,
  records: recordsOf(
    [
      ...common,
      prices,
      fc.integer({ min: 1, max: 40 }).map((tens) => ({ deposit: String(tens * 10) })),
      circle,
      fc.record({ conditions: fc.constantFrom('Gratuit', 'Prêt contre caution', '10 € par jour', 'Contre un coup de main', 'Adhésion demandée') }).map((facts) => ({ ...facts, intent: 'RESOURCE' })),
    ],
    thing,
  ),
  pieces: [
    { always: true, ways: [[plain(['Ressource', 'Nom de la ressource', 'Intitulé', 'Titre', 'Ressource proposée', 'Offre', 'Objet'], 'name')]] },
    { always: true, ways: [[plain(who, 'holder')]] },
    categories,
    amounts,
    { always: true, ways: [[plain(['Conditions', 'Conditions de prêt', 'Modalités', 'Contrepartie', 'Conditions d’emprunt'], 'conditions')]] },
    { ways: [[column(['Prix', 'Tarif', 'Coût', 'Prix de location', 'Price'], ['price', 'priceUnit', 'exchange'], (facts) => facts.priceText!)]] },
    { ways: [[column(['Caution', 'Montant de la caution', 'Dépôt de garantie'], 'deposit', (facts) => `${facts.deposit} €`)]] },
    circles,
    where,
    description,
    { ways: [[externalId]] },
    { ways: contacts },
    { ways: others },
  ],
  read,
};

const french = (day: string): string => day.split('-').reverse().join('/');
const period: fc.Arbitrary<Facts> = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 60 }))
  .map(([day, days]) => ({ from: `2026-11-${String(day).padStart(2, '0')}`, until: new Date(Date.UTC(2026, 10, day + days)).toISOString().slice(0, 10), intent: 'NEED' }));

export const needs: Kind = {
  target: ImportTarget.NEEDS,
  records: recordsOf([...common, period, circle], thing),
  pieces: [
    { always: true, ways: [[plain(['Besoin', 'Nom du besoin', 'Besoins', 'Demande', 'Intitulé du besoin', 'Besoin recherché'], 'name')]] },
    { always: true, ways: [[plain(['Demandeur', 'Structure', 'Porteur', 'Demandé par', 'Organisation', 'Association'], 'holder')]] },
    categories,
    amounts,
    {
      ways: [
        [column(['À partir du', 'Du', 'Début', 'Date de début', 'Besoin à partir du'], 'from', (facts) => french(facts.from!)), column(['Jusqu’au', 'Au', 'Fin', 'Date de fin', 'Besoin jusqu’au'], 'until', (facts) => french(facts.until!))],
        [column(['Période', 'Dates', 'Quand ?', 'Pour quand ?'], ['from', 'until'], (facts) => `du ${french(facts.from!)} au ${french(facts.until!)}`)],
      ],
    },
    circles,
    where,
    description,
    { ways: [[externalId]] },
    { ways: contacts },
    { ways: others },
  ],
  read,
};
