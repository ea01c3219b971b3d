import type { ContentLine } from './icalendar-lines.js';
import { digitsIn, ianaZone, utcZone, Zones, type Zone } from './icalendar-zones.js';
import type { CalendarOutline } from './icalendar-components.js';
import type { FileRemark } from './table.js';
import { USUAL_ZONE } from './timings.js';
import { isoWithOffset } from './wall-time.js';

/** A DTSTART, DTEND …, as the clocks of its zone show it. */
export interface Moment {
  readonly digits: number;
  readonly zone: Zone;
  /** A day without a time. */
  readonly isDate: boolean;
}

const DAY = 86_400_000;

/** How far an event goes on after its begin: days by the calendar, then milliseconds. */
export interface Span {
  readonly days: number;
  readonly milliseconds: number;
}

/** Reads times in the zones that a calendar names. */
export class TimeReader {
  private readonly zones: Zones;
  /** The zone of times without one, and in which those in UTC are shown. */
  private readonly usual: Zone;
  private readonly named: boolean;

  constructor(outline: Pick<CalendarOutline, 'zones' | 'zone'>) {
    this.zones = new Zones(outline);
    const own = outline.zone === undefined ? undefined : this.zones.byName(outline.zone);
    this.named = own !== undefined;
    this.usual = own ?? ianaZone(USUAL_ZONE);
  }

  /** The time that a property holds; undefined where it is none. What is doubtful about it goes to `notice`. */
  moment(line: ContentLine, notice: (remark: FileRemark) => void, value = line.value): Moment | undefined {
    const plain = value.trim().replace(/[-:]|\.\d+(?=Z?$)/gi, '');
    const digits = digitsIn(plain);
    if (digits === undefined) return undefined;
    if (line.params.get('VALUE')?.toUpperCase() === 'DATE' || plain.length === 8) return { digits: Math.floor(digits / DAY) * DAY, zone: this.usual, isDate: true };
    if (/Z$/i.test(plain)) return { digits, zone: utcZone, isDate: false };
    const id = line.params.get('TZID');
    if (id === undefined) {
      if (!this.named) notice({ code: 'TIME_WITHOUT_ZONE', params: {} });
      return { digits, zone: this.usual, isDate: false };
    }
    const zone = this.zones.byName(id);
    if (!zone) notice({ code: 'TIME_ZONE_UNKNOWN', params: { name: id.slice(0, 80) } });
    if (zone?.onlyOffset) notice({ code: 'TIME_ZONE_BY_OFFSET', params: { name: id.slice(0, 80) } });
    return { digits, zone: zone ?? ianaZone(USUAL_ZONE), isDate: false };
  }

  /** An instant with the offset of the zone that its event is in. */
  iso(instant: number, zone: Zone): string {
    return isoWithOffset(instant, (zone === utcZone ? this.usual : zone).offsetAt(instant));
  }
}

/** When what begins then ends. */
export function endOf(digits: number, { days, milliseconds }: Span, zone: Zone): number {
  return zone.instantOf(digits + days * DAY) + milliseconds;
}

/** Reads `P1DT2H30M`; undefined for anything else. */
export function durationIn(value: string): Span | undefined {
  const match = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return { days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
