import type { FeedEvent } from './programme.js';

type Locale = 'fr' | 'en';

/** Said before the title, as many programs show nothing else of an event. */
const STATUS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  CANCELLED: { fr: 'ANNULÉ', en: 'CANCELLED' },
  POSTPONED: { fr: 'REPORTÉ', en: 'POSTPONED' },
  FULL: { fr: 'COMPLET', en: 'FULL' },
  MOVED_ONLINE: { fr: 'EN LIGNE', en: 'ONLINE' },
};
const STATE: Readonly<Record<string, Readonly<Record<Locale, string>>>> = { PROPOSED: { fr: 'PROPOSÉ', en: 'PROPOSED' }, REFUSED: { fr: 'REFUSÉ', en: 'REFUSED' } };

const WORDS = {
  fr: { price: 'Tarif : ', registration: 'Inscription : ', online: 'En ligne : ', organisers: 'Organisé par ', accessibility: 'Accessibilité : ', task: 'À faire : ', done: 'FAIT', volunteer: 'Bénévole : ' },
  en: { price: 'Price: ', registration: 'Registration: ', online: 'Online: ', organisers: 'Organised by ', accessibility: 'Accessibility: ', task: 'To do: ', done: 'DONE', volunteer: 'Volunteer: ' },
} as const;

/** The title with what makes it other than planned before it. */
export function shownTitle({ title, status, editorialState }: Pick<FeedEvent, 'title' | 'status' | 'editorialState'>, locale: Locale): string {
  const mark = (editorialState === 'REFUSED' ? STATE.REFUSED : (STATUS[status] ?? STATE[editorialState]))?.[locale];
  return mark ? `${mark} – ${title}` : title;
}

export const withdrawnTitle = (title: string, locale: Locale): string => `${STATUS.CANCELLED![locale]} – ${title}`;

export const taskTitle = ({ title, done }: { title: string; done: boolean }, locale: Locale): string => (done ? `${WORDS[locale].done} – ${title}` : `${WORDS[locale].task}${title}`);

export const slotTitle = ({ title, event }: { title: string; event: string }, locale: Locale): string => `${WORDS[locale].volunteer}${title} – ${event}`;

/** What somebody needs to know to come, a line each. */
export function facts({ price, registrationUrl, onlineAccessUrl, organisers, accessibility }: FeedEvent, locale: Locale): string[] {
  const words = WORDS[locale];
  return [
    price && `${words.price}${price}`,
    registrationUrl && `${words.registration}${registrationUrl}`,
    onlineAccessUrl && `${words.online}${onlineAccessUrl}`,
    organisers.length > 0 && `${words.organisers}${organisers.map(({ name }) => name).join(', ')}`,
    accessibility.length > 0 && `${words.accessibility}${accessibility.map(({ label }) => label).join(', ')}`,
  ].filter((line): line is string => Boolean(line));
}
