import type { Locale } from '../../auth/viewer.js';

const MESSAGES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  SETUP_DONE: { fr: 'Essaim est déjà installé ici : connectez-vous.', en: 'Essaim has been set up here already: sign in.' },
  SETUP_TOKEN: {
    fr: 'Cette adresse n’est pas celle que la console d’Essaim a donnée à son démarrage : copiez-la de nouveau, tout entière.',
    en: 'This is not the address that the console of Essaim gave when it started: copy it again, all of it.',
  },
  TOO_MANY_ATTEMPTS: { fr: 'Trop d’essais : patientez quelques minutes avant de réessayer.', en: 'Too many attempts: wait a few minutes before you try again.' },
  INVALID: { fr: 'Complétez les champs signalés.', en: 'Complete the fields that are marked.' },
};

export const messageOf = (code: string, locale: Locale): string => MESSAGES[code]?.[locale] ?? code;
