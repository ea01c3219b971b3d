import type { EventPlace } from './icalendar-components.js';
import { contentLines, type ContentLine } from './icalendar-lines.js';
import type { FileRemark } from './table.js';

/** The properties of one VEVENT, by name; those of its alarms are left out. */
export interface CalendarEvent {
  readonly line: number;
  readonly properties: ReadonlyMap<string, readonly ContentLine[]>;
  readonly problems: readonly FileRemark[];
}

/** Reads the properties of an event where it stands in the text. */
export function readEvent(text: string, { line, start, end, open }: EventPlace): CalendarEvent {
  const properties = new Map<string, ContentLine[]>();
  const problems: FileRemark[] = open ? [{ code: 'EVENT_NOT_CLOSED', params: {} }] : [];
  let depth = 0;
  for (const content of contentLines(text, start, end, line)) {
    if (content.name === 'BEGIN') depth += 1;
    else if (content.name === 'END') depth -= 1;
    else if (depth === 1) {
      if (content.name === '') problems.push({ code: 'CALENDAR_LINE_INVALID', params: { line: content.line, start: content.value.trim().slice(0, 60) } });
      else properties.set(content.name, [...(properties.get(content.name) ?? []), content]);
      if (content.excess !== undefined && content.name !== 'ATTACH') problems.push({ code: 'LINE_TOO_LONG', params: { length: content.excess } });
    }
  }
  return { line, properties, problems };
}

/** The first property of a name. */
export function propertyOf(event: CalendarEvent, name: string): ContentLine | undefined {
  return event.properties.get(name)?.[0];
}

/** The number after which an event has changed; the highest counts. */
export function sequenceOf(event: CalendarEvent): number {
  const sequence = Number(propertyOf(event, 'SEQUENCE')?.value);
  return Number.isFinite(sequence) ? sequence : 0;
}
