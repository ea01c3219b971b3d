import type { SlotReasonKind } from '../free-slots.js';
import type { Told } from '../words.js';
import type { Locale } from './formats.js';

type Sentences = Readonly<Record<SlotReasonKind, (told: Told) => string>>;

const fr: Sentences = {
  NOTHING_AGAINST: () => 'Rien ne s’y oppose.',
  EMPTY_DAY: (told) => `Rien d’autre n’est prévu ${told('day')}.`,
  EMPTY_COMMUNE: (told) => `Rien n’est encore prévu dans cette commune : ${told('commune')}.`,
  OPEN: (told) => `Pendant les heures d’ouverture : ${told('lieu')}.`,
  ROOM_FITS: (told) => `${told('room')} contient ${told('capacity')} personnes, pour ${told('people')} attendues.`,
  PEOPLE_FREE: (told) => `Sans rien d’autre à ce moment-là : ${told('names')}.`,
  RESOURCES_FREE: () => 'Les ressources promises ne sont pas prises ailleurs.',
  SAME_HOUR: (told) => `À la même heure : ${told('start')}.`,
  OWN_LIEU: (told) => `Dans un lieu qui l’organise : ${told('lieu')}.`,
};

const en: Sentences = {
  NOTHING_AGAINST: () => 'Nothing speaks against it.',
  EMPTY_DAY: (told) => `Nothing else is planned on ${told('day')}.`,
  EMPTY_COMMUNE: (told) => `Nothing is planned in ${told('commune')} yet.`,
  OPEN: (told) => `${told('lieu')} is open.`,
  ROOM_FITS: (told) => `${told('room')} holds ${told('capacity')} people, for ${told('people')} expected.`,
  PEOPLE_FREE: (told) => `Nothing else at that time for ${told('names')}.`,
  RESOURCES_FREE: () => 'The promised resources are not taken elsewhere.',
  SAME_HOUR: (told) => `At the same hour: ${told('start')}.`,
  OWN_LIEU: (told) => `At ${told('lieu')}, who organises it.`,
};

/** What speaks for a slot, in words. */
export const slotWords: Readonly<Record<Locale, Sentences>> = { fr, en };
