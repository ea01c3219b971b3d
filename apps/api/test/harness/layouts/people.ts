import fc from 'fast-check';
import { ImportTarget } from '../../../src/modules/imports/import.enums.js';
import type { PersonDraft } from '../../../src/modules/imports/targets/people/person.draft.js';
import { column, type Facts, type Kind, plain } from './layout.js';
import { contact, externalId, names, others, person, recordsOf, sentence } from './words.js';

const skills = ['Couture', 'Soudure', 'Comptabilité', 'Droit du travail', 'Permaculture', 'Menuiserie', 'Animation de réunions', 'Graphisme'];
const whole = (facts: Facts): string => `${facts.first} ${facts.last}`;
/** Particles stay as they are written. */
const capitals = (name: string): string => name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toUpperCase());

export const people: Kind = {
  target: ImportTarget.PEOPLE,
  records: recordsOf(
    [contact, fc.record({ lieux: names, presentation: sentence, skills: fc.subarray(skills, { minLength: 1, maxLength: 3 }).map((some) => some.join(', ')) })],
    person.map((each) => ({ ...each, name: whole(each) })),
  ),
  pieces: [
    {
      always: true,
      ways: [
        [column(['Prénom', 'First name', 'Prénoms', 'prenom'], 'name', (facts) => facts.first!), column(['Nom', 'Nom de famille', 'Last name', 'NOM'], 'name', (facts) => facts.last!)],
        [column(['Prénom', 'Prénom usuel'], 'name', (facts) => facts.first!), column(['Nom', 'Nom d’usage'], 'name', (facts) => capitals(facts.last!))],
        [plain(['Prénom et nom', 'Prénom Nom', 'Nom complet', 'Animateur', 'Nom de l’animatrice ou de l’animateur', 'Personne', 'Full name'], 'name')],
        [column(['Nom et prénom', 'NOM Prénom', 'Nom, prénom'], 'name', (facts) => `${capitals(facts.last!)} ${facts.first}`)],
        [column(['Nom, prénom', 'Nom et prénom'], 'name', (facts) => `${facts.last}, ${facts.first}`)],
      ],
    },
    { always: true, ways: [[plain(['Compétences', 'Compétence(s)', 'Savoir-faire', 'Skills', 'Domaines de compétence', 'Expertises'], 'skills')], [column(['Compétences'], 'skills', (facts) => facts.skills!.replaceAll(', ', ' ; '))]] },
    { ways: [[plain(['Lieu', 'Tiers-lieu', 'Lieu animé', 'Lieu de rattachement', 'Structure', 'Nom du tiers-lieu', 'Espace'], 'lieux')]] },
    { ways: [[plain(['Présentation', 'Bio', 'Parcours', 'Quelques mots', 'À propos', 'Biographie'], 'presentation')]] },
    { ways: [[externalId]] },
    { ways: [[column(['E-mail', 'Courriel', 'Mail', 'Email', 'Adresse mail', 'Adresse électronique'], 'email', (facts) => facts.email!)]] },
    { ways: [[column(['Téléphone', 'Tél', 'Tel.', 'N° de téléphone', 'Portable'], 'phone', (facts) => facts.phone!)]] },
    { ways: others },
    { ways: [[column(['Date de naissance', 'Né(e) le'], [], () => '12/11/1985')], [column(['Civilité'], [], () => 'Mme')]] },
  ],
  read: (draft: PersonDraft) => ({
    name: draft.name,
    skills: draft.skills.map(({ label }) => label).join(', ') || undefined,
    lieux: draft.lieux.join(', ') || undefined,
    presentation: draft.presentation,
    email: draft.email,
    phone: draft.phone,
    externalId: draft.externalId,
  }),
};
