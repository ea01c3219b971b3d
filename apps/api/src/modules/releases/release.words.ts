import type { Locale } from '../../auth/viewer.js';

/** What a change of the programme says; `{name}` is filled in by the statement. */
interface Words {
  readonly EVENT_ADDED: string;
  readonly EVENT_REMOVED: string;
  readonly EVENT_RENAMED: string;
  readonly DATE_ADDED: string;
  readonly DATE_REMOVED: string;
  /** To another day, at the same hour or not. */
  readonly movedInMonth: string;
  readonly movedToMonth: string;
  readonly movedToHour: string;
  /** To other hours of the same day. */
  readonly otherHours: string;
  readonly PLACE_CHANGED: string;
  readonly PLACE_KNOWN: string;
  readonly PLACE_UNKNOWN: string;
  /** By the state that it has now. */
  readonly status: Readonly<Record<'SCHEDULED' | 'RESCHEDULED' | 'MOVED_ONLINE' | 'POSTPONED' | 'FULL' | 'CANCELLED', string>>;
  readonly first: string;
  /** The day with its weekday, and an hour. */
  readonly day: string;
  readonly insteadOfDay: string;
  readonly hour: string;
  readonly minutes: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const FR: Words = {
  EVENT_ADDED: '«\u00a0{title}\u00a0» entre au programme, {day}.',
  EVENT_REMOVED: '«\u00a0{title}\u00a0» n’est plus au programme.',
  EVENT_RENAMED: '«\u00a0{before}\u00a0» s’appelle maintenant «\u00a0{title}\u00a0».',
  DATE_ADDED: '«\u00a0{title}\u00a0» a aussi lieu {day}.',
  DATE_REMOVED: '«\u00a0{title}\u00a0» n’a plus lieu {day}.',
  movedInMonth: '«\u00a0{title}\u00a0» passe du {oldDay} au {newDay} {newMonth}.',
  movedToMonth: '«\u00a0{title}\u00a0» passe du {oldDay} {oldMonth} au {newDay} {newMonth}.',
  movedToHour: '«\u00a0{title}\u00a0»\u00a0: {day}, {newHours}, au lieu {before}, {oldHours}.',
  otherHours: '«\u00a0{title}\u00a0», {day}\u00a0: {newHours} au lieu de {oldHours}.',
  PLACE_CHANGED: '«\u00a0{title}\u00a0», {day}\u00a0: nouveau lieu, {place} (avant\u00a0: {before}).',
  PLACE_KNOWN: '«\u00a0{title}\u00a0», {day}\u00a0: le lieu est maintenant connu, {place}.',
  PLACE_UNKNOWN: '«\u00a0{title}\u00a0», {day}\u00a0: le lieu reste à dire (avant\u00a0: {before}).',
  status: {
    SCHEDULED: '«\u00a0{title}\u00a0» a bien lieu comme prévu.',
    RESCHEDULED: '«\u00a0{title}\u00a0» est reprogrammé.',
    MOVED_ONLINE: '«\u00a0{title}\u00a0» se tient en ligne.',
    POSTPONED: '«\u00a0{title}\u00a0» est reporté.',
    FULL: '«\u00a0{title}\u00a0» est complet.',
    CANCELLED: '«\u00a0{title}\u00a0» est annulé.',
  },
  first: '1er',
  day: 'le {weekday} {date} {month}',
  insteadOfDay: 'du {weekday} {date} {month}',
  hour: '{hour}\u00a0h',
  minutes: '{hour}\u00a0h\u00a0{minutes}',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

const EN: Words = {
  EVENT_ADDED: '“{title}” enters the programme, {day}.',
  EVENT_REMOVED: '“{title}” is no longer in the programme.',
  EVENT_RENAMED: '“{before}” is now called “{title}”.',
  DATE_ADDED: '“{title}” also takes place {day}.',
  DATE_REMOVED: '“{title}” no longer takes place {day}.',
  movedInMonth: '“{title}” moved from {oldDay} to {newDay} {newMonth}.',
  movedToMonth: '“{title}” moved from {oldDay} {oldMonth} to {newDay} {newMonth}.',
  movedToHour: '“{title}”: {day}, {newHours}, instead of {before}, {oldHours}.',
  otherHours: '“{title}”, {day}: {newHours} instead of {oldHours}.',
  PLACE_CHANGED: '“{title}”, {day}: new place, {place} (before: {before}).',
  PLACE_KNOWN: '“{title}”, {day}: the place is known now, {place}.',
  PLACE_UNKNOWN: '“{title}”, {day}: the place remains to be said (before: {before}).',
  status: {
    SCHEDULED: '“{title}” takes place as planned.',
    RESCHEDULED: '“{title}” is rescheduled.',
    MOVED_ONLINE: '“{title}” takes place online.',
    POSTPONED: '“{title}” is postponed.',
    FULL: '“{title}” is full.',
    CANCELLED: '“{title}” is cancelled.',
  },
  first: '1',
  day: 'on {weekday} {date} {month}',
  insteadOfDay: '{weekday} {date} {month}',
  hour: '{hour}:00',
  minutes: '{hour}:{minutes}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

export type ReleaseWords = Words;
export const WORDS: Readonly<Record<Locale, Words>> = { fr: FR, en: EN };
