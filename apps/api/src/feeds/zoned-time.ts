import type { ICalDayJsStub } from 'ical-generator';
import { offsetAt } from '../files/wall-time.js';

/** An instant on the clocks of a zone, in the shape in which the calendar library takes the times of other libraries: of a Date it would read the clock of this server. */
export class ZonedTime implements ICalDayJsStub {
  constructor(
    private readonly instant: number,
    private readonly zone: string | null = null,
  ) {}

  tz(zone?: string): ZonedTime {
    return new ZonedTime(this.instant, zone ?? null);
  }

  utc(): ZonedTime {
    return new ZonedTime(this.instant);
  }

  isValid(): boolean {
    return Number.isFinite(this.instant);
  }

  toDate(): Date {
    return new Date(this.instant);
  }

  toJSON(): string {
    return this.toDate().toISOString();
  }

  /** The two patterns that a calendar is written with: `YYYYMMDD` and `HHmmss`. */
  format(pattern?: string): string {
    const digits = new Date(this.instant + (this.zone === null ? 0 : offsetAt(this.instant, this.zone))).toISOString().replaceAll(/[-:]/g, '');
    return pattern === 'HHmmss' ? digits.slice(9, 15) : digits.slice(0, 8);
  }
}
