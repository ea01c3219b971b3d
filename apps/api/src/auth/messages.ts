import type { Locale } from './viewer.js';

interface Words {
  subject: string;
  paragraphs: readonly string[];
  label: string;
}

/** The words of mail that opens accounts. */
export const MAIL: Readonly<Record<'reset' | 'link', Readonly<Record<Locale, Words>>>> = {
  reset: {
    fr: {
      subject: 'Choisir un nouveau mot de passe',
      paragraphs: [
        'Vous avez demandé à choisir un nouveau mot de passe pour Essaim. Ce lien sert une seule fois, pendant une heure.',
        'Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
      ],
      label: 'Choisir un mot de passe',
    },
    en: {
      subject: 'Choose a new password',
      paragraphs: ['You asked to choose a new password for Essaim. This link works once, within an hour.', 'If you did not ask, do nothing: your password stays as it is.'],
      label: 'Choose a password',
    },
  },
  link: {
    fr: {
      subject: 'Votre lien de connexion',
      paragraphs: [
        'Voici le lien que vous avez demandé pour vous connecter à Essaim. Il sert une seule fois, pendant 15 minutes.',
        'Ne le transmettez à personne : il ouvre votre compte.',
      ],
      label: 'Se connecter',
    },
    en: {
      subject: 'Your sign-in link',
      paragraphs: ['Here is the link that you asked for to sign in to Essaim. It works once, within 15 minutes.', 'Do not pass it on to anybody: it opens your account.'],
      label: 'Sign in',
    },
  },
};
