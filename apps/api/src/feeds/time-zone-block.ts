import { tzlib_get_ical_block as blockOf } from 'timezones-ical-library';

/** The VTIMEZONE of a zone, under the name that its times are written with: the library answers zones that are links with the name of what they lead to. */
export function timeZoneBlock(zone: string): string | null {
  const [block] = [blockOf(zone)].flat();
  return block ? block.replaceAll(/^(TZID|X-LIC-LOCATION):.*$/gm, (_line, name: string) => `${name}:${zone}`).replaceAll(/\r?\n/g, '\r\n') : null;
}
