import type { Locale } from '../auth/viewer.js';

/** What stands around the words of every mail. */
export const FRAME: Readonly<Record<Locale, { greeting: (name: string | undefined) => string; link: string; footer: string }>> = {
  fr: {
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    link: 'Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur :',
    footer: 'Message envoyé automatiquement par Essaim. Si vous ne l’attendiez pas, vous pouvez l’ignorer.',
  },
  en: {
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    link: 'If the button does not open, copy this address into your browser:',
    footer: 'Sent automatically by Essaim. If you did not expect this message, you can ignore it.',
  },
};
