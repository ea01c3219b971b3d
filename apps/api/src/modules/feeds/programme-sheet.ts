import type { FeedDate, FeedEvent, Programme } from '../../feeds/programme.js';
import type { Sheet, SheetValue } from '../../feeds/sheet.js';
import { isoIn } from '../../files/wall-time.js';
import { ownWords } from '../imports/own-export/words.js';

interface Column {
  readonly key: string;
  readonly fr: string;
  readonly en: string;
  cell(event: FeedEvent, date: FeedDate, locale: 'fr' | 'en'): SheetValue;
}

const local = (instant: string, { timeZone }: FeedDate): string => isoIn(Date.parse(instant), timeZone);
const labels = (terms: readonly { readonly label: string }[]): string[] => terms.map(({ label }) => label);

const COLUMNS: readonly Column[] = [
  { key: 'startsAt', fr: 'Début', en: 'Begins', cell: (_event, date) => local(date.startsAt, date) },
  { key: 'endsAt', fr: 'Fin', en: 'Ends', cell: (_event, date) => local(date.endsAt, date) },
  { key: 'title', fr: 'Titre', en: 'Title', cell: ({ title }) => title },
  { key: 'status', fr: 'Statut', en: 'Status', cell: ({ status }, _date, locale) => ownWords.status?.[status]?.[locale] ?? status },
  { key: 'kind', fr: 'Type', en: 'Kind', cell: ({ kind }) => kind.label },
  { key: 'place', fr: 'Lieu', en: 'Place', cell: (_event, { place }) => place?.name ?? null },
  { key: 'room', fr: 'Salle', en: 'Room', cell: (_event, { place }) => place?.room ?? null },
  { key: 'street', fr: 'Adresse', en: 'Street', cell: (_event, { place }) => place?.street ?? null },
  { key: 'postalCode', fr: 'Code postal', en: 'Postcode', cell: (_event, { place }) => place?.postalCode ?? null },
  { key: 'commune', fr: 'Commune', en: 'Commune', cell: (_event, { place }) => place?.commune?.name ?? null },
  { key: 'latitude', fr: 'Latitude', en: 'Latitude', cell: (_event, { place }) => place?.location?.latitude ?? null },
  { key: 'longitude', fr: 'Longitude', en: 'Longitude', cell: (_event, { place }) => place?.location?.longitude ?? null },
  { key: 'organisers', fr: 'Organisé par', en: 'Organised by', cell: ({ organisers }) => organisers.map(({ name }) => name) },
  { key: 'summary', fr: 'Résumé', en: 'Summary', cell: ({ summary }) => summary },
  { key: 'price', fr: 'Tarif', en: 'Price', cell: ({ price }) => price },
  { key: 'registrationUrl', fr: 'Inscription', en: 'Registration', cell: ({ registrationUrl }) => registrationUrl },
  { key: 'audiences', fr: 'Publics', en: 'Audiences', cell: ({ audiences }) => labels(audiences) },
  { key: 'themes', fr: 'Thèmes', en: 'Themes', cell: ({ themes }) => labels(themes) },
  { key: 'accessibility', fr: 'Accessibilité', en: 'Accessibility', cell: ({ accessibility }) => labels(accessibility) },
  { key: 'page', fr: 'Page', en: 'Page', cell: ({ page }) => page },
];

/** The programme as a table, a row for each date, by beginning. */
export function programmeSheet({ title, events, locale }: Programme): Sheet {
  const dates = events.flatMap((event) => event.dates.map((date) => ({ event, date }))).sort((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt));
  return {
    name: title,
    headings: COLUMNS.map((column) => column[locale]),
    keys: COLUMNS.map(({ key }) => key),
    rows: dates.map(({ event, date }) => COLUMNS.map(({ cell }) => cell(event, date, locale))),
  };
}
