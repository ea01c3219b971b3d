import type { Locale } from '../../auth/viewer.js';
import { quoted } from '../../errors/quoted.js';

/** A limit that is a number, and what is counted in its unit at this moment. */
export interface LimitFacts {
  /** It is a limit of the whole network, not of one project. */
  network: boolean;
  kind: string | null;
  statement: string;
  threshold: number;
  /** As the parties write it. */
  unit: string;
  /** As it is compared: `h`, `jour`, `€`, `personne`… */
  counts: string;
  /** Id of the actor whose limit it is; null: of all together. */
  holder: string | null;
  /** Their name, where the viewer may read it. */
  holderName: string | null;
  /** What commitments in this unit come to. */
  promised: number | null;
  /** How many of the things that are lent are counted in this unit. */
  lent: number | null;
  /** The largest room in which something takes place. */
  capacity: number | null;
  /** How long dates and loans take together. */
  hours: number | null;
  /** The same in days that are begun. */
  days: number | null;
}

export type Source = 'promised' | 'lent' | 'capacity' | 'time';

export interface Crossing {
  source: Source;
  amount: number;
}

/** What exceeds a limit. Numbers of different sources are not added up: a promise of hours and the hours of a date may be the same hours. */
export function crossings({ kind, threshold, counts, promised, lent, capacity, hours, days }: LimitFacts): Crossing[] {
  const ofRooms = (kind === 'PEOPLE' || kind === 'SPACE') && counts === 'personne';
  const time = kind !== 'TIME' ? null : counts === 'h' ? hours : counts === 'jour' ? days : null;
  const counted: [Source, number | null][] = [['promised', promised], ['lent', lent], ['capacity', ofRooms ? capacity : null], ['time', time]];
  return counted.flatMap(([source, amount]) => (amount !== null && amount > threshold ? [{ source, amount }] : []));
}

const WORDS: Readonly<Record<Locale, Readonly<Record<Source, string>> & { of: string; withIt: string; inNetwork: string; over: string; overOfNetwork: string }>> = {
  fr: {
    promised: 'Les engagements{of} font {amount} {unit}',
    lent: 'Les prêts{of} font {amount} {unit}',
    capacity: 'Une date{of} est prévue dans une salle de {amount} personnes',
    time: 'Les dates et les prêts{of} font {amount} {unit}',
    of: ' de {name}',
    withIt: 'Avec cette demande, {what}',
    inNetwork: 'Dans le réseau, {what}',
    overOfNetwork: '{what}\u00a0: cela dépasse sa limite «\u00a0{limit}\u00a0» ({threshold} {unit}).',
    over: '{what}\u00a0: cela dépasse la limite «\u00a0{limit}\u00a0» ({threshold} {unit}).',
  },
  en: {
    promised: 'Commitments{of} come to {amount} {unit}',
    lent: 'Loans{of} come to {amount} {unit}',
    capacity: 'A date{of} is planned in a room for {amount} people',
    time: 'Dates and loans{of} come to {amount} {unit}',
    of: ' of {name}',
    withIt: 'With this request, {what}',
    inNetwork: 'In the network, {what}',
    overOfNetwork: '{what}: this exceeds its limit “{limit}” ({threshold} {unit}).',
    over: '{what}: this exceeds the limit “{limit}” ({threshold} {unit}).',
  },
};

/** What exceeds a limit, in words that quote it. `frame`: what stands around what is counted. */
export function warningsOf(facts: LimitFacts, locale: Locale, frame: 'withIt' | null = null): { message: string }[] {
  const words = WORDS[locale];
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
  const of = facts.holder && facts.holderName ? words.of.replace('{name}', () => quoted(facts.holderName)) : '';
  return crossings(facts).map(({ source, amount }) => {
    const values: Readonly<Record<string, string>> = { of, amount: number.format(amount), threshold: number.format(facts.threshold), unit: quoted(facts.unit), limit: facts.statement };
    const fill = (text: string, more: Readonly<Record<string, string>> = {}): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => more[name] ?? values[name] ?? '');
    const within = (outer: string, what: string): string => fill(outer, { what: what.charAt(0).toLowerCase() + what.slice(1) });
    const counted = facts.network ? within(words.inNetwork, fill(words[source])) : fill(words[source]);
    return { message: fill(facts.network ? words.overOfNetwork : words.over, { what: frame ? within(words[frame], counted) : counted }) };
  });
}

/** What one loan adds to what is counted. */
export interface Loan {
  readonly quantity: number;
  readonly hours: number;
  /** Unit of the resource as it is compared. */
  readonly counts: string | null;
}

const onlyLoans = (facts: LimitFacts): LimitFacts => ({ ...facts, promised: null, capacity: null });

/** What exceeds a limit because of what is lent, and how long. */
export const warningsOfLoans = (facts: LimitFacts, locale: Locale): { message: string }[] => warningsOf(onlyLoans(facts), locale);

/** What one event has to do with a limit of its project or its network. */
export interface LimitOfEvent {
  readonly facts: LimitFacts;
  /** The largest room in which the event itself takes place. */
  readonly capacity: number | null;
  /** Something that is lent for it is counted in the unit. */
  readonly lent: boolean;
  /** Its dates or its loans take time. */
  readonly time: boolean;
}

/** What exceeds a limit because of an event, among others: its rooms, and sums to which it adds. What parties promise is none of its doing. */
export const warningsOfEvent = ({ facts, capacity, lent, time }: LimitOfEvent, locale: Locale): { message: string }[] =>
  warningsOf({ ...facts, promised: null, capacity, ...(!lent && { lent: null }), ...(!time && { hours: null, days: null }) }, locale);

/** What would exceed a limit with one more loan. `before`: the same loan as it is counted now, which it takes the place of. */
export function warningsWithLoan(facts: LimitFacts, { quantity, hours, counts }: Loan, before: Pick<Loan, 'quantity' | 'hours'> | null, locale: Locale): { message: string }[] {
  const days = (of: number): number => Math.ceil(of / 24);
  const sum = (known: number | null, more: number, less: number): number => (known ?? 0) + more - less;
  const counted = {
    ...facts,
    lent: facts.counts === counts ? sum(facts.lent, quantity, before?.quantity ?? 0) : facts.lent,
    hours: sum(facts.hours, hours, before?.hours ?? 0),
    days: sum(facts.days, days(hours), days(before?.hours ?? 0)),
  };
  return warningsOf(onlyLoans(counted), locale, 'withIt');
}
