import { fold, listOf } from '../../recognition/text.js';
import { attendanceSynonyms, audienceSynonyms, editorialSynonyms, type EventSynonym, kindSynonyms, statusSynonyms, themeSynonyms } from './event-synonyms.js';

export type AttendanceCode = 'OFFLINE' | 'ONLINE' | 'MIXED';

/** The kind that a text names; the word that stands first counts, since French puts the thing before what it is about. */
export function kindOf(text: string): string | undefined {
  const own = kindSynonyms.find(({ code }) => code === text.trim());
  if (own) return own.code;
  const folded = fold(text);
  let best: { code: string; at: number; length: number } | undefined;
  for (const { code, pattern } of kindSynonyms) {
    const match = pattern.exec(folded);
    if (match && (!best || match.index < best.at || (match.index === best.at && match[0].length > best.length))) best = { code, at: match.index, length: match[0].length };
  }
  return best?.code;
}

export interface Words {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** All terms that the parts of a list name. */
const wordsOf = (synonyms: readonly EventSynonym[]) => (text: string): Words => {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of listOf(text)) {
    const folded = fold(part);
    const matches = synonyms.filter(({ code, pattern }) => code === part || pattern.test(folded));
    for (const { code } of matches) codes.add(code);
    if (matches.length === 0 && folded !== '') unknown.push(part);
  }
  return { codes: [...codes], unknown };
};

export const audiencesOf = wordsOf(audienceSynonyms);
export const themesOf = wordsOf(themeSynonyms);

/** The number of a value that OpenAgenda writes as `{"id":1,"label":{…}}`, or as a number. */
function numberOf(text: string): number | undefined {
  const digits = /^\s*(?:\{\s*"id"\s*:\s*)?(-?\d)(?:\.0+)?\s*(?:[,}].*)?$/s.exec(text);
  return digits ? Number(digits[1]) : undefined;
}

const firstOf = (synonyms: readonly EventSynonym[], text: string): string | undefined =>
  synonyms.find(({ code }) => code === text.trim())?.code ?? synonyms.find(({ pattern }) => pattern.test(fold(text)))?.code;

const ATTENDANCE: Readonly<Record<number, AttendanceCode>> = { 1: 'OFFLINE', 2: 'ONLINE', 3: 'MIXED' };
const STATUS: Readonly<Record<number, string>> = { 1: 'SCHEDULED', 2: 'RESCHEDULED', 3: 'MOVED_ONLINE', 4: 'POSTPONED', 5: 'FULL', 6: 'CANCELLED' };
const STATE: Readonly<Record<number, string>> = { 2: 'PUBLISHED', 1: 'ACCEPTED', 0: 'PROPOSED', [-1]: 'REFUSED' };

/** On the spot, online or both: OpenAgenda's 1, 2, 3, or words. */
export function attendanceOf(text: string): AttendanceCode | undefined {
  const number = numberOf(text);
  if (number !== undefined) return ATTENDANCE[number];
  const own = Object.values(ATTENDANCE).find((code) => code === text.trim());
  if (own) return own;
  const folded = fold(text);
  const online = attendanceSynonyms.online.test(folded);
  const onTheSpot = attendanceSynonyms.onTheSpot.test(folded);
  if (attendanceSynonyms.both.test(folded) || (online && onTheSpot)) return 'MIXED';
  return online ? 'ONLINE' : onTheSpot ? 'OFFLINE' : undefined;
}

/** Whether it takes place: OpenAgenda's 1 to 6, iCalendar's words, or others. */
export function statusOf(text: string): string | undefined {
  const number = numberOf(text);
  return number === undefined ? firstOf(statusSynonyms, text) : STATUS[number];
}

/** What a programme says of it: OpenAgenda's 2, 1, 0 and −1, or words. */
export function editorialStateOf(text: string): string | undefined {
  const number = numberOf(text.replace('−', '-'));
  return number === undefined ? firstOf(editorialSynonyms, text) : STATE[number];
}
