import type { Locale } from '../../auth/viewer.js';

/** Words of the mail in which people receive what they have not read. */
export const DIGEST_WORDS: Readonly<Record<Locale, {
  subject: (count: number) => string;
  intro: string;
  more: (count: number) => string;
  button: string;
  preference: string;
}>> = {
  fr: {
    subject: (count) => (count === 1 ? 'Une notification à lire sur Essaim' : `${count} notifications à lire sur Essaim`),
    intro: 'Voici ce qui s’est passé dans vos réseaux, et que vous n’avez pas encore lu.',
    more: (count) => (count === 1 ? 'Et une autre notification, plus ancienne.' : `Et ${count} autres notifications, plus anciennes.`),
    button: 'Voir les notifications',
    preference: 'Recevoir ces courriels moins souvent, ou plus du tout',
  },
  en: {
    subject: (count) => (count === 1 ? 'One notification to read on Essaim' : `${count} notifications to read on Essaim`),
    intro: 'This is what happened in your networks and you have not read yet.',
    more: (count) => (count === 1 ? 'And one more notification, an older one.' : `And ${count} more notifications, older ones.`),
    button: 'See the notifications',
    preference: 'Receive this mail less often, or not at all',
  },
};
