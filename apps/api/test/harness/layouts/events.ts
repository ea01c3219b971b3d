import fc from 'fast-check';
import { ImportTarget } from '../../../src/modules/imports/import.enums.js';
import type { EventDraft } from '../../../src/modules/imports/targets/events/draft.types.js';
import { column, type Column, type Facts, type Kind, plain } from './layout.js';
import { addresses, cities, communesAlone, place } from './places.js';
import { contact, contacts, description, externalId, names, others, recordsOf, sentence } from './words.js';

const kinds = { Atelier: 'WORKSHOP', Conférence: 'CONFERENCE', Visite: 'VISIT', 'Portes ouvertes': 'OPEN_HOUSE', Débat: 'DEBATE', Exposition: 'EXHIBITION', Formation: 'TRAINING', 'Ciné-débat': 'FILM_DEBATE' } as const;
const titles = ['Réparer ses vélos', 'Comprendre les SCIC', 'À la rencontre des brasseurs', 'Coudre sa trousse', 'L’eau, notre bien commun', 'Qui nourrit la ville ?', 'Monter un jardin partagé', 'La forêt qui vient'];

const two = (number: number): string => String(number).padStart(2, '0');
const when: fc.Arbitrary<Facts> = fc
  .record({ day: fc.integer({ min: 1, max: 30 }), hour: fc.integer({ min: 8, max: 19 }), minute: fc.constantFrom(0, 15, 30), lasts: fc.constantFrom(60, 90, 120, 180) })
  .map(({ day, hour, minute, lasts }) => {
    const end = hour * 60 + minute + lasts;
    return { day: `2026-11-${two(day)}`, start: `${two(hour)}:${two(minute)}`, end: `${two(Math.floor(end / 60))}:${two(end % 60)}`, when: `2026-11-${two(day)}T${two(hour)}:${two(minute)} – 2026-11-${two(day)}T${two(Math.floor(end / 60))}:${two(end % 60)}` };
  });

/** American days tell that they are by one beyond the twelfth: a list without any is read the French way. */
const lateInTheMonth = (facts: Facts): Facts => ({ ...facts, day: '2026-11-23', when: facts.when!.replaceAll(facts.day!, '2026-11-23') });

const french = ({ day }: Facts): string => day!.split('-').reverse().join('/');
const american = ({ day }: Facts): string => day!.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
const long = ({ day }: Facts): string => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day!));
const hour = (time: string): string => time.replace(':', 'h').replace(/h00$/, 'h');

const day = (write: (facts: Facts) => string): Column => column(['Date', 'Jour', 'Date de l’événement', 'Quand ?', 'Date évènement'], 'when', write);
const hours: readonly Column[] = [
  column(['Heure de début', 'Début', 'Horaire de début', 'Heure début', 'De'], 'when', (facts) => hour(facts.start!)),
  column(['Heure de fin', 'Fin', 'Horaire de fin', 'Heure fin'], 'when', (facts) => hour(facts.end!)),
];
/** Ways of saying when something takes place. */
const dates: readonly (readonly Column[])[] = [
  [day(french), ...hours],
  [day(american), ...hours],
  [day(long), ...hours],
  [day(({ day: iso }) => iso!), ...hours],
  [day(french), column(['Horaires', 'Horaire', 'Heures', 'Créneau'], 'when', (facts) => `${hour(facts.start!)}-${hour(facts.end!)}`)],
  [day(long), column(['Horaires', 'Heure'], 'when', (facts) => `de ${hour(facts.start!)} à ${hour(facts.end!)}`)],
  [column(['Date et horaires', 'Date', 'Date et heure', 'Quand', 'Dates et horaires'], 'when', (facts) => `${long(facts)} de ${hour(facts.start!)} à ${hour(facts.end!)}`)],
  [column(['Début', 'Date de début', 'Start', 'Date et heure de début'], 'when', (facts) => `${french(facts)} ${facts.start}`), column(['Fin', 'Date de fin', 'End', 'Date et heure de fin'], 'when', (facts) => `${french(facts)} ${facts.end}`)],
  [column(['Starts at', 'Début', 'Start', 'Date et heure de début'], 'when', (facts) => `${american(facts)} ${facts.start}`), column(['Ends at', 'Fin', 'End', 'Date et heure de fin'], 'when', (facts) => `${american(facts)} ${facts.end}`)],
  [column(['start_date', 'Début'], 'when', (facts) => `${facts.day} ${facts.start}:00`), column(['end_date', 'Fin'], 'when', (facts) => `${facts.day} ${facts.end}:00`)],
];

export const events: Kind = {
  target: ImportTarget.EVENTS,
  records: recordsOf(
    [
      place,
      contact,
      when,
      fc.record({
        kindText: fc.constantFrom(...Object.keys(kinds)),
        lieu: names,
        organisers: names,
        description: sentence,
        price: fc.constantFrom('Gratuit', 'Prix libre', '5 €', 'Adhérents 3 €, autres 6 €'),
        registrationUrl: fc.integer({ min: 1, max: 9999 }).map((number) => `https://billets.example/${number}`),
      }).map((facts) => ({ ...facts, kind: kinds[facts.kindText as keyof typeof kinds] })),
    ],
    fc.constantFrom(...titles).map((name) => ({ name })),
  ).map(([first, ...rest]) => [lateInTheMonth(first!), ...rest]),
  pieces: [
    { always: true, ways: [[plain(['Titre', 'Nom de l’événement', 'Événement', 'Intitulé', 'Title', 'Nom', 'Titre de l’animation', 'Manifestation'], 'name')]] },
    { always: true, ways: dates },
    { ways: [[plain(['Lieu', 'Nom du lieu', 'Lieu de l’événement', 'Salle', 'Où', 'Venue'], 'lieu')]] },
    { ways: [...addresses, ...communesAlone] },
    { ways: [[column(['Type', 'Type d’événement', 'Format', 'Catégorie', 'Nature'], 'kind', (facts) => facts.kindText!)]] },
    { ways: [[plain(['Organisateur', 'Organisé par', 'Structure organisatrice', 'Organisateurs', 'Porté par', 'Organizer'], 'organisers')]] },
    { ways: [[description]] },
    { ways: [[plain(['Tarif', 'Prix', 'Entrée', 'Tarifs', 'Participation financière'], 'price')]] },
    { ways: [[plain(['Lien d’inscription', 'Inscription', 'Billetterie', 'Réservation', 'Lien', 'URL'], 'registrationUrl')]] },
    { ways: [[externalId]] },
    { ways: contacts },
    { ways: others },
  ],
  read: (draft: EventDraft) => {
    const found = draft.places[0];
    // Where no name is said, the street is shown for it, or the commune.
    const label = found?.lieu;
    const named = label !== undefined && !/^\d/.test(label) && !cities.has(label);
    return {
      name: draft.name,
      when: draft.occurrences.filter(({ startsAt }) => startsAt !== null).map(({ startsAt, endsAt }) => `${startsAt} – ${endsAt}`).join(' ; ') || undefined,
      lieu: named ? label : undefined,
      street: found?.place?.street ?? (label !== undefined && /^\d/.test(label) ? label : undefined),
      postalCode: found?.place?.postalCode ?? undefined,
      commune: found?.place?.commune ?? undefined,
      kind: draft.kind,
      organisers: draft.organisers.join(', ') || undefined,
      description: draft.description ?? draft.summary,
      price: draft.price,
      registrationUrl: draft.registrationUrl,
      externalId: draft.externalId,
      image: draft.image,
      status: draft.status,
      editorialState: draft.editorialState,
      audiences: draft.audiences.join('+') || undefined,
    };
  },
};
