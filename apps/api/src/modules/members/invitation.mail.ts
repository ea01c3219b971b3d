import type { Locale, Role } from '../../auth/viewer.js';
import { mailOf } from '../../mail/compose.js';
import { queueMail } from '../../mail/queue.js';
import type { Transaction } from '../../transaction/transaction.js';

interface Invited {
  readonly to: string;
  readonly network: string;
  readonly roles: readonly Role[];
  readonly url: string;
  readonly expiresAt: Date;
}

/** What people will do, the most that they will do first. */
const PURPOSES: readonly (readonly [Role, Readonly<Record<Locale, string>>])[] = [
  ['COORDINATOR', { fr: 'pour le coordonner', en: 'to coordinate it' }],
  ['ANIMATEUR', { fr: 'pour y animer un lieu', en: 'to animate a lieu in it' }],
  ['COMPANION', { fr: 'pour en accompagner des lieux ou des projets', en: 'to accompany lieux or projects of it' }],
  ['MEMBER', { fr: 'comme membre', en: 'as a member' }],
];

const WORDS = {
  fr: {
    subject: (network: string) => `Invitation à rejoindre le réseau « ${network} »`,
    invites: (who: string, network: string, purpose: string) => `${who} vous invite à rejoindre le réseau « ${network} » sur Essaim, ${purpose}.`,
    until: (day: string) => `Ce lien est pour vous, et sert une fois, jusqu’au ${day}.`,
    button: 'Rejoindre le réseau',
    nobody: 'La coordination',
    day: 'fr-FR',
  },
  en: {
    subject: (network: string) => `Invitation to join the network "${network}"`,
    invites: (who: string, network: string, purpose: string) => `${who} invites you to join the network "${network}" on Essaim, ${purpose}.`,
    until: (day: string) => `This link is for you, and works once, until ${day}.`,
    button: 'Join the network',
    nobody: 'The coordination',
    day: 'en-GB',
  },
} as const;

/** Mails somebody their invitation, in the language of whoever invites. */
export async function mailInvitation(tx: Transaction, { to, network, roles, url, expiresAt }: Invited): Promise<void> {
  const { locale, name } = tx.viewer;
  const words = WORDS[locale];
  const purpose = PURPOSES.find(([role]) => roles.includes(role))![1][locale];
  const until = new Intl.DateTimeFormat(words.day, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(expiresAt);
  const paragraphs = [words.invites(name ?? words.nobody, network, purpose), words.until(until)];
  await queueMail(tx, { to, ...mailOf(locale, { subject: words.subject(network), paragraphs, button: { label: words.button, url } }) });
}
