import { Feed } from 'feed';
import { isoIn } from '../files/wall-time.js';
import { storableText } from '../shared/texts.js';
import { facts, shownTitle, withdrawnTitle } from './event-words.js';
import { type FeedDate, type FeedEvent, type Programme, placeLine } from './programme.js';

/** Characters that no XML document may hold (XML 1.0, 2.2). */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** The library puts texts into CDATA sections, which end at this, whoever wrote it. */
const END_OF_CDATA = ']]>';
const text = (value: string): string => storableText(value.replaceAll(NO_XML, '').replaceAll(END_OF_CDATA, ']] >'));
const escaped = (value: string): string => text(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is coming and what has changed of it, as an Atom feed (RFC 4287) or RSS 2.0: an entry for each event, last changed first. */
export function writeSyndication(programme: Programme, format: 'atom' | 'rss'): Buffer {
  const { title, description, page, self, locale, changedAt } = programme;
  const feed = new Feed({
    id: self,
    title: text(title),
    description: text(description),
    link: page,
    language: locale,
    updated: new Date(changedAt),
    generator: 'Essaim',
    author: { name: text(title) },
    feedLinks: { [format]: self },
  });
  // Titles are text in RSS and HTML in Atom, as the library writes it.
  for (const item of itemsOf(programme)) feed.addItem({ ...item, title: format === 'atom' ? escaped(item.title) : item.title });
  return Buffer.from(format === 'atom' ? feed.atom1() : feed.rss2());
}

type Item = Parameters<Feed['addItem']>[0];

function itemsOf({ events, withdrawn, locale, page }: Programme): Item[] {
  const items = events.filter(({ dates }) => dates.length > 0).map((event): Item => {
    const date = new Date([event.updatedAt, ...event.dates.map(({ updatedAt }) => updatedAt)].sort().at(-1)!);
    return {
      id: `urn:essaim:${event.id}`,
      guid: `urn:essaim:${event.id}`,
      link: event.page,
      title: text(shownTitle(event, locale)),
      date,
      published: new Date(event.createdAt),
      description: escaped(event.summary ?? event.dates.map((each) => when(each, locale)).join(' · ')),
      content: contentOf(event, locale),
      category: [event.kind, ...event.themes].map(({ label, code }) => ({ name: text(label), term: code })),
    };
  });
  const gone = withdrawn.map((date): Item => ({
    id: `urn:essaim:${date.id}`, guid: `urn:essaim:${date.id}`, link: page, title: text(withdrawnTitle(date.title, locale)), date: new Date(date.withdrawnAt), description: escaped(date.place ?? ''),
  }));
  return [...items, ...gone].sort((a, b) => b.date.getTime() - a.date.getTime());
}

/** The content is HTML: what people wrote is text in it. */
function contentOf(event: FeedEvent, locale: 'fr' | 'en'): string {
  const { summary, description, dates } = event;
  const paragraphs = [summary, ...(description ?? '').split(/\n{2,}/)].flatMap((part) => (part ? [`<p>${escaped(part)}</p>`] : []));
  const list = (lines: readonly string[]): string => (lines.length > 0 ? `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>` : '');
  return [list(dates.map((date) => when(date, locale))), ...paragraphs, list(facts(event, locale))].join('');
}

/** "samedi 14 novembre 2026 à 14:00 – La Ruche, 3 rue du Four, 62300 Lens". */
function when({ startsAt, timeZone, place }: FeedDate, locale: 'fr' | 'en'): string {
  const moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(Date.parse(isoIn(Date.parse(startsAt), timeZone)));
  return place ? `${moment} – ${placeLine(place)}` : moment;
}
