type Locale = 'fr' | 'en';
type Words = Readonly<Record<Locale, string>>;

const month: Words = { fr: 'Mois de l’ESS', en: 'Mois de l’ESS' };

/** What feeds are called, and what they say of themselves. */
export const FEED_WORDS = {
  programme: (network: string, year: number, locale: Locale): string => `${month[locale]} ${year} – ${network}`,
  programmeOf: { fr: 'Le programme public, mis à jour de lui-même.', en: 'The public programme, kept up to date by itself.' },
  lieu: (name: string, locale: Locale): string => `${month[locale]} – ${name}`,
  lieuOf: { fr: 'Les événements publics que ce lieu accueille ou organise.', en: 'Public events that this lieu hosts or organises.' },
  wholeLieu: (name: string): Words => ({ fr: `${name} – tous les événements`, en: `${name} – all events` }),
  wholeLieuOf: { fr: 'Tous les événements que ce lieu accueille ou organise, proposés compris. Adresse privée.', en: 'All events that this lieu hosts or organises, proposals too. A private address.' },
  eventOf: { fr: 'Les dates de cet événement.', en: 'The dates of this event.' },
  mine: { fr: 'Mon Mois de l’ESS', en: 'My Mois de l’ESS' },
  mineOf: { fr: 'Les événements que vous organisez ou avez proposés, vos tâches et vos créneaux de bénévole. Adresse privée.', en: 'Events that you organise or have proposed, your tasks and your slots as a volunteer. A private address.' },
} as const;

const MESSAGES: Readonly<Record<string, Words>> = {
  FEED_UNKNOWN: {
    fr: 'Ce flux n’existe pas, ou plus. Les adresses sont dans la boîte « S’abonner » de chaque page.',
    en: 'There is no such feed, or none any more. Addresses are in the box “Subscribe” of each page.',
  },
  RATE_LIMITED: { fr: 'Trop de demandes depuis cette adresse : réessayez dans une minute.', en: 'Too many requests from this address: try again in a minute.' },
};

export const messageOf = (code: string, locale: Locale): string => MESSAGES[code]?.[locale] ?? code;
