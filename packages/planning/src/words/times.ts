import { wallTime } from '../clock.js';
import { formats, type Locale } from './formats.js';

/** "jeudi 12 novembre", "dimanche 1er novembre"; "Thursday 12 November". */
export function dayInWords(day: string, locale: Locale): string {
  const text = formats(locale).day.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
  return locale === 'fr' ? text.replace(/ 1 /, ' 1er ') : text;
}

/** "14 h", "14 h 30"; "14:00". */
export function clockInWords(minutes: number, locale: Locale): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, '0')];
  if (locale === 'en') return `${String(hour).padStart(2, '0')}:${minute}`;
  return minute === '00' ? `${hour}\u00A0h` : `${hour}\u00A0h\u00A0${minute}`;
}

interface Period {
  from: string;
  until: string;
  zone: string;
}

/** A period as people write it in the zone of where it is: `when` "jeudi 12 novembre, 14 h", `day`, `start`, `end`, and `between` "de 14 h à 16 h". */
export function timesInWords({ from, until, zone }: Period, locale: Locale): { when: string; onDay: string; start: string; end: string; between: string } {
  const [starts, ends] = [wallTime(Date.parse(from), zone), wallTime(Date.parse(until), zone)];
  const [start, end] = [clockInWords(starts.minutes, locale), clockInWords(ends.minutes, locale)];
  const onDay = dayInWords(starts.day, locale);
  return { when: `${onDay}, ${start}`, onDay, start, end, between: locale === 'fr' ? `de ${start} à ${end}` : `from ${start} to ${end}` };
}
