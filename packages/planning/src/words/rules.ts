import type { Rule } from '../rules.js';
import type { Told } from '../words.js';
import { listed, type Locale } from './formats.js';
import { clockInWords } from './times.js';

type Sentences = Readonly<Record<Rule, (told: Told) => string>>;

const NEEDED: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { ADDRESS: 'l’adresse', PRICE: 'le prix (ou « gratuit »)', ACCESSIBILITY: 'l’accessibilité', DESCRIPTION: 'une description' },
  en: { ADDRESS: 'the address', PRICE: 'the price (or “free”)', ACCESSIBILITY: 'accessibility', DESCRIPTION: 'a description' },
};

const missing = (codes: string, locale: Locale): string => listed(codes.split(';').map((code) => NEEDED[locale][code] ?? code), locale);

/** "09:00-12:00;14:00-18:00" as people write it. */
function hours(open: string, locale: Locale): string {
  const clock = (text: string): string => clockInWords(Number(text.slice(0, 2)) * 60 + Number(text.slice(3)), locale);
  const spans = open.split(';').map((span) => span.split('-').map(clock) as [string, string]);
  const join = locale === 'fr' ? ([opens, closes]: [string, string]): string => `de ${opens} à ${closes}` : ([opens, closes]: [string, string]): string => `from ${opens} to ${closes}`;
  return listed(spans.map(join), locale);
}

const fr: Sentences = {
  ROOM_OVERLAP: (told) =>
    told('capacity') === ''
      ? `${told('room')}, ${told('lieu')} : « ${told('title')} » et « ${told('other')} » y sont en même temps, ${told('onDay')} ${told('between')}.`
      : `${told('room')}, ${told('lieu')} : ${told('people')} personnes attendues à ${told('count')} événements en même temps, pour ${told('capacity')} places, ${told('onDay')} ${told('between')} (dont « ${told('title')} » et « ${told('other')} »).`,
  ROOM_TOO_SMALL: (told) => `« ${told('title')} » attend ${told('people')} personnes ; ${told('room')}, ${told('lieu')}, en contient ${told('capacity')}.`,
  PERSON_IN_TWO_PLACES: (told) =>
    told('volunteers') === ''
      ? `${told('names')} ${told('people') === '1' ? 'organise' : 'organisent'} « ${told('title')} » et « ${told('other')} » en même temps, à deux endroits, ${told('onDay')} ${told('between')}.`
      : `${told('names')} ${told('people') === '1' ? 'doit' : 'doivent'} être à « ${told('title')} » et à « ${told('other')} » en même temps, à deux endroits, ${told('onDay')} ${told('between')} (bénévolat : ${told('volunteers')}).`,
  RESOURCE_PROMISED_ELSEWHERE: (told) =>
    `« ${told('title')} », ${told('when')} : ${told('resource')}, déjà ${told('elsewhere')} sur ${told('quantity')} ailleurs à ce moment-là, et il en faut ${told('promised')}.`,
  TRAVEL_TIME: (told) =>
    `${told('names')} ${told('people') === '1' ? 'a' : 'ont'} ${told('minutes')} min entre « ${told('title')} » et « ${told('other')} », ${told('onDay')}, de ${told('start')} à ${told('end')} : la route entre ${told('fromLieu')} et ${told('toLieu')} (${told('kilometres')} km) en demande environ ${told('needed')}.`,
  SAME_AUDIENCE_NEARBY: (told) =>
    `« ${told('title')} » et « ${told('other')} » s’adressent aux mêmes personnes (${[told('audiences'), told('themes')].filter(Boolean).join(' ; ')}), en même temps, ${told('kilometres') === '0' ? 'au même endroit' : `à ${told('kilometres')} km`}, ${told('onDay')} ${told('between')}.`,
  OUTSIDE_MONTH: (told) => (told('count') === '' ? `« ${told('title')} » tombe hors du mois : ${told('when')}.` : `« ${told('title')} » a ${told('count')} dates hors du mois.`),
  LIEU_CLOSED: (told) =>
    `« ${told('title')} », ${told('onDay')} ${told('between')} : ${told('lieu')} ${told('open') === '' ? 'n’ouvre pas ce jour-là' : `ouvre ${hours(told('open'), 'fr')}`}.`,
  PUBLIC_HOLIDAY: (told) => `« ${told('title')} » tombe un jour férié : ${told('holiday')}, ${told('onDay')}.`,
  EMPTY_DAY: (told) => `Rien n’est prévu ${told('day')}.`,
  EMPTY_COMMUNE: (told) => `Rien n’est prévu dans une commune du réseau : ${told('commune')}.`,
  MISSING_FOR_PUBLIC: (told) => `Il manque au public, pour « ${told('title')} » : ${missing(told('missing'), 'fr')}.`,
};

const en: Sentences = {
  ROOM_OVERLAP: (told) =>
    told('capacity') === ''
      ? `${told('room')}, ${told('lieu')}: “${told('title')}” and “${told('other')}” are there at the same time, ${told('onDay')} ${told('between')}.`
      : `${told('room')}, ${told('lieu')}: ${told('people')} people expected at ${told('count')} events at the same time, for ${told('capacity')} places, ${told('onDay')} ${told('between')} (among them “${told('title')}” and “${told('other')}”).`,
  ROOM_TOO_SMALL: (told) => `“${told('title')}” expects ${told('people')} people; ${told('room')}, ${told('lieu')}, holds ${told('capacity')}.`,
  PERSON_IN_TWO_PLACES: (told) =>
    told('volunteers') === ''
      ? `${told('names')} ${told('people') === '1' ? 'organises' : 'organise'} “${told('title')}” and “${told('other')}” at the same time, in two places, ${told('onDay')} ${told('between')}.`
      : `${told('names')} ${told('people') === '1' ? 'has' : 'have'} to be at “${told('title')}” and “${told('other')}” at the same time, in two places, ${told('onDay')} ${told('between')} (volunteering: ${told('volunteers')}).`,
  RESOURCE_PROMISED_ELSEWHERE: (told) =>
    `“${told('title')}”, ${told('when')}: ${told('resource')} is promised elsewhere at that time (${told('elsewhere')} of ${told('quantity')}, and ${told('promised')} needed).`,
  TRAVEL_TIME: (told) =>
    `${told('names')} ${told('people') === '1' ? 'has' : 'have'} ${told('minutes')} min between “${told('title')}” and “${told('other')}”, ${told('onDay')}, from ${told('start')} to ${told('end')}: the way between ${told('fromLieu')} and ${told('toLieu')} (${told('kilometres')} km) takes about ${told('needed')}.`,
  SAME_AUDIENCE_NEARBY: (told) =>
    `“${told('title')}” and “${told('other')}” are for the same people (${[told('audiences'), told('themes')].filter(Boolean).join('; ')}), at the same time, ${told('kilometres') === '0' ? 'in the same place' : `${told('kilometres')} km apart`}, ${told('onDay')} ${told('between')}.`,
  OUTSIDE_MONTH: (told) => (told('count') === '' ? `“${told('title')}” is outside the month: ${told('when')}.` : `“${told('title')}” has ${told('count')} dates outside the month.`),
  LIEU_CLOSED: (told) => `“${told('title')}”, ${told('onDay')} ${told('between')}: ${told('lieu')} is ${told('open') === '' ? 'closed that day' : `open ${hours(told('open'), 'en')}`}.`,
  PUBLIC_HOLIDAY: (told) => `“${told('title')}” is on a public holiday: ${told('holiday')}, ${told('onDay')}.`,
  EMPTY_DAY: (told) => `Nothing is planned on ${told('day')}.`,
  EMPTY_COMMUNE: (told) => `Nothing is planned in ${told('commune')}.`,
  MISSING_FOR_PUBLIC: (told) => `The public misses, for “${told('title')}”: ${missing(told('missing'), 'en')}.`,
};

/** What each rule says. */
export const WORDS: Readonly<Record<Locale, Sentences>> = { fr, en };
