import { readAccessibility } from '../../recognition/categories.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { readWhen } from '../../recognition/when.js';
import { plainTime, readInstant } from './date-cells.js';
import { readDates } from './dates-text.js';
import { attendanceOf, audiencesOf, editorialStateOf, kindOf, statusOf, themesOf } from './event-words.js';

// What the cells of columns of events look like.

export const isOwnId = (text: string): boolean => isIdOf('event', text);
/** Whether a text is a few words: a sentence that holds a word of a list is none of its words. */
const short = (text: string, words: number): boolean => text.length < 120 && text.split(/\s+/).length <= words;
export const isKind = (text: string): boolean => short(text, 6) && kindOf(text) !== undefined;
export const isAudience = (text: string): boolean => short(text, 20) && audiencesOf(text).codes.length > 0;
export const isTheme = (text: string): boolean => short(text, 20) && themesOf(text).codes.length > 0;
export const isAccess = (text: string): boolean => short(text, 20) && readAccessibility(text).codes.length > 0;
export const isAttendance = (text: string): boolean => (short(text, 6) || text.startsWith('{')) && attendanceOf(text) !== undefined;
/** A number of people, with or without saying so. */
export const headcountOf = (text: string): number | undefined => {
  const [, digits] = /^(?:env(?:iron|\.)?|~|about)?\s*(\d{1,3}(?:[\s\u00A0\u202F]?\d{3})?)\s*(?:personnes?|pers\.?|participante?s?|places?|people)?$/i.exec(text.trim()) ?? [];
  const number = Number(digits?.replaceAll(/\D/g, ''));
  return number >= 1 && number <= 100_000 ? number : undefined;
};
export const isHeadcount = (text: string): boolean => headcountOf(text) !== undefined;
export const isStatus = (text: string): boolean => (short(text, 6) || text.startsWith('{')) && statusOf(text) !== undefined;
export const isState = (text: string): boolean => short(text, 6) && editorialStateOf(text) !== undefined;
export const isShortText = (text: string): boolean => text.length <= 200;
export const isLink = (text: string): boolean => /https?:\/\/|www\./i.test(text) || /^\s*\[\s*\{\s*"/.test(text);
export const isImage = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) || /^[\w.-]+\.(jpe?g|png|gif|webp|avif|svg)$/i.test(text);
export const isTimings = (text: string): boolean => /^\s*\[\s*\{\s*"(begin|start)"/.test(text) || (/\d – /.test(text) && (readDates(text)?.length ?? 0) > 0);

const isInstant = (text: string): boolean => text.length < 40 && readInstant(text) !== undefined;
export const isDay = (text: string): boolean => {
  if (text.length > 120 || !/\d/.test(text)) return false;
  if (isInstant(text) || (/^\d{4}-/.test(text) && plainTime(text) !== undefined)) return true;
  const { parts, words } = readWhen(text);
  return words <= 3 && parts.some(({ days }) => days.length > 0);
};
export const isMoment = (text: string): boolean => isInstant(text) || (isDay(text) && readWhen(text).parts.some(({ days, hours }) => days.length > 0 && hours.length > 0));
export const isHour = (text: string): boolean => {
  if (text.length > 60 || !/\d|midi|minuit/i.test(text)) return false;
  const { parts, words } = readWhen(text);
  return words <= 2 && parts.length > 0 && parts.every(({ days }) => days.every(({ from }) => (from.year ?? 2000) <= 1900)) && parts.some(({ hours }) => hours.length > 0);
};
export const hasComma = (text: string): boolean => text.includes(',');
