import { contentLines, type ContentLine } from './icalendar-lines.js';
import { Turn } from './turn.js';

/** Where a VEVENT stands in the text; read when it is its turn, so that a long calendar is never held whole. */
export interface EventPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Another event or the end of the file came before its END. */
  readonly open?: boolean;
}

/** An onset of standard or summer time, as a VTIMEZONE has it. */
export type Observance = ReadonlyMap<string, ContentLine>;

/** What stands around the events of a calendar. */
export interface CalendarOutline {
  /** The VEVENTs of one UID: the master and its exceptions. */
  readonly groups: ReadonlyArray<readonly EventPlace[]>;
  readonly zones: ReadonlyMap<string, { readonly location?: string; readonly observances: readonly Observance[] }>;
  /** X-WR-TIMEZONE: the zone in which the calendar is shown. */
  readonly zone?: string;
  /** The latest DTSTAMP, which is when the file was written, as its digits. */
  readonly stamp?: string;
}

/** Runs over a calendar once and notes where its events are. */
export async function outlineOf(text: string): Promise<CalendarOutline> {
  const outline = new OutlineReader(text.length);
  const turn = new Turn();
  for (const line of contentLines(text)) {
    outline.take(line);
    if (turn.isOver()) await turn.pass();
  }
  return outline.finish();
}

class OutlineReader {
  private readonly groups = new Map<string, EventPlace[]>();
  private readonly zones = new Map<string, { location?: string; observances: Observance[] }>();
  private zone: string | undefined;
  private stamp: string | undefined;

  private event: { line: number; start: number; uid?: string } | undefined;
  /** Depth of components inside the event (alarms); their properties are not its own. */
  private inner = 0;
  private timezone: { id?: string; location?: string; observances: Observance[] } | undefined;
  private observance: Map<string, ContentLine> | undefined;

  constructor(private readonly length: number) {}

  take(line: ContentLine): void {
    const { name, value } = line;
    if (name === 'BEGIN') this.begin(value.trim().toUpperCase(), line);
    else if (name === 'END') this.end(value.trim().toUpperCase(), line);
    else if (this.event) this.property(line);
    else if (this.observance) this.observance.set(name, line);
    else if (this.timezone) this.timezoneProperty(name, value.trim());
    else if (name === 'X-WR-TIMEZONE') this.zone ??= value.trim();
  }

  finish(): CalendarOutline {
    this.closeEvent(this.length, true);
    return { groups: [...this.groups.values()], zones: this.zones, zone: this.zone, stamp: this.stamp };
  }

  private begin(component: string, { line, start }: ContentLine): void {
    if (component === 'VEVENT') {
      this.closeEvent(start, true);
      this.event = { line, start };
      this.inner = 0;
    } else if (this.event) this.inner += 1;
    else if (component === 'VTIMEZONE') this.timezone = { observances: [] };
    else if (this.timezone && (component === 'STANDARD' || component === 'DAYLIGHT')) this.observance = new Map();
  }

  private end(component: string, { start, end }: ContentLine): void {
    if (component === 'VEVENT') this.closeEvent(end, false);
    else if (component === 'VCALENDAR') this.closeEvent(start, true);
    else if (this.event) this.inner = Math.max(0, this.inner - 1);
    else if (this.observance) {
      this.timezone?.observances.push(this.observance);
      this.observance = undefined;
    } else if (this.timezone && component === 'VTIMEZONE') {
      const { id, ...zone } = this.timezone;
      if (id !== undefined) this.zones.set(id, zone);
      this.timezone = undefined;
    }
  }

  private closeEvent(end: number, open: boolean): void {
    if (!this.event) return;
    const { line, start, uid } = this.event;
    // An event without a UID stands for itself.
    const key = uid ?? `\0${line}`;
    const group = this.groups.get(key) ?? [];
    group.push(open ? { line, start, end, open } : { line, start, end });
    this.groups.set(key, group);
    this.event = undefined;
  }

  private property({ name, value }: ContentLine): void {
    if (this.inner > 0 || !this.event) return;
    if (name === 'UID' && value.trim() !== '') this.event.uid ??= value.trim();
    const digits = name === 'DTSTAMP' ? value.replace(/\D/g, '').slice(0, 8) : '';
    if (digits.length === 8 && (this.stamp === undefined || digits > this.stamp)) this.stamp = digits;
  }

  private timezoneProperty(name: string, value: string): void {
    if (!this.timezone) return;
    if (name === 'TZID') this.timezone.id = value;
    if (name === 'X-LIC-LOCATION') this.timezone.location = value;
  }
}
