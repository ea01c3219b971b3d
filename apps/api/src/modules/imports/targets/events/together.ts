import { ORGANISERS_AT_MOST } from '../../../ess-month/event.rules.js';
import { fold } from '../../recognition/text.js';
import type { EventDraft, OccurrenceDraft, PlaceDraft } from './draft.types.js';

/** Where an event takes place first, as a key. */
export function placeKey({ places: [first] }: EventDraft): string {
  const place = first?.place;
  return first ? `${fold(first.lieu ?? place?.label ?? '')}|${place?.commune ?? place?.postalCode ?? ''}` : '';
}

/**
 * What lines share that are dates of one event: its identifier, else its title with its place, or with its organisers where none is said.
 * A date that is cancelled or full is another event: the others take place.
 */
export function eventKey(draft: EventDraft): string {
  if (draft.id !== undefined) return `id:${draft.id}`;
  const status = draft.status === undefined || draft.status === 'SCHEDULED' ? '' : `|${draft.status}`;
  if (draft.externalId !== undefined) return `id:${draft.externalId}${status}`;
  return `${fold(draft.name)}|${placeKey(draft) || draft.organisers.map(fold).sort().join(',')}${status}`;
}

/** Two lines about one event: the first counts, the next adds its dates and what the first does not say. */
export function joinEvents(first: EventDraft, next: EventDraft): EventDraft {
  const places: PlaceDraft[] = [...first.places];
  const moved = next.places.map((place) => {
    const known = places.findIndex((each) => JSON.stringify(each) === JSON.stringify(place));
    return known >= 0 ? known : places.push(place) - 1;
  });
  const added = next.occurrences.map((occurrence): OccurrenceDraft => (occurrence.at === undefined ? occurrence : { ...occurrence, at: moved[occurrence.at]! }));
  const known = new Set(first.occurrences.map((occurrence) => JSON.stringify(occurrence)));
  const union = (field: 'audiences' | 'themes' | 'accessibility' | 'organisers'): string[] => [...new Set([...first[field], ...next[field]])];
  return {
    ...next,
    ...first,
    audiences: union('audiences').sort(),
    themes: union('themes').sort(),
    accessibility: union('accessibility').sort(),
    organisers: union('organisers').slice(0, Math.max(ORGANISERS_AT_MOST, first.organisers.length)),
    places,
    occurrences: [...first.occurrences, ...added.filter((occurrence) => !known.has(JSON.stringify(occurrence)))],
  };
}
