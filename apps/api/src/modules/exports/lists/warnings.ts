import { ofMonth, PAGE_BY_PAGE } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { day, moment } from './moment.js';

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  severity: ['Gravité', 'How grave', {
    SERIOUS: { fr: 'Grave', en: 'Serious' },
    WARNING: { fr: 'À voir', en: 'To look at' },
    NOTICE: { fr: 'À savoir', en: 'Good to know' },
  }],
  rule: ['Règle', 'Rule', {
    ROOM_OVERLAP: { fr: 'Salle demandée deux fois', en: 'Room wanted twice' },
    ROOM_TOO_SMALL: { fr: 'Salle trop petite', en: 'Room too small' },
    PERSON_IN_TWO_PLACES: { fr: 'Une personne à deux endroits', en: 'Somebody in two places' },
    TRAVEL_TIME: { fr: 'Trop peu de temps pour la route', en: 'Too little time for the way' },
    RESOURCE_PROMISED_ELSEWHERE: { fr: 'Ressource promise ailleurs', en: 'Resource promised elsewhere' },
    SAME_AUDIENCE_NEARBY: { fr: 'Mêmes publics, même moment', en: 'Same audience, same time' },
    LIEU_CLOSED: { fr: 'Lieu fermé', en: 'Lieu closed' },
    PUBLIC_HOLIDAY: { fr: 'Jour férié', en: 'Public holiday' },
    OUTSIDE_MONTH: { fr: 'Hors du mois', en: 'Outside the month' },
    MISSING_FOR_PUBLIC: { fr: 'Il manque quelque chose au public', en: 'The public misses something' },
    EMPTY_DAY: { fr: 'Jour sans rien', en: 'Day without anything' },
    EMPTY_COMMUNE: { fr: 'Commune sans rien', en: 'Commune without anything' },
  }],
  message: ['Ce qu’il y a', 'What there is'],
  day: ['Jour', 'Day'],
  events: ['Événements', 'Events'],
  dates: ['Dates', 'Dates'],
  lieux: ['Lieux', 'Lieux'],
  accepted: ['Accepté parce que', 'Accepted because'],
  acceptedBy: ['Accepté par', 'Accepted by'],
  acceptedOn: ['Accepté le', 'Accepted on'],
});

interface WarningNode {
  readonly id: string;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly day: string | null;
  readonly occurrences: readonly { readonly startsAt: string | null; readonly event: { readonly title: string }; readonly lieu: { readonly name: string; readonly timeZone: string } | null }[];
  readonly overridden: { readonly reason: string; readonly at: string; readonly byName: string | null } | null;
}

/** What is worth a look in a month, the gravest first. */
export const warningsList: ExportList<WarningNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Points à vérifier', en: 'Worth a look' },
  sources: (wanted) => {
    const { takes, variables, month } = ofMonth(wanted);
    return [{
      takes: `${takes}, $filter: WarningFilter`,
      variables: { ...variables, filter: wanted.filter },
      path: [month, `warnings(filter: $filter, ${PAGE_BY_PAGE})`],
      selection: 'id severity rule message day occurrences { startsAt event { title } lieu { name timeZone } } overridden { reason at byName }',
    }];
  },
  columns,
  cells: ({ id, severity, rule, message, day: about, occurrences, overridden }) => ({
    id, severity, rule, message,
    day: about,
    events: once(occurrences.map(({ event }) => event.title)),
    dates: occurrences.flatMap(({ startsAt, lieu }) => moment(startsAt, lieu?.timeZone) ?? []),
    lieux: once(occurrences.flatMap(({ lieu }) => lieu?.name ?? [])),
    accepted: overridden?.reason ?? null,
    acceptedBy: overridden?.byName ?? null,
    acceptedOn: day(overridden?.at ?? null),
  }),
};

const once = (names: readonly string[]): string[] => [...new Set(names)];
