import { wallTime } from '@essaim/planning/clock';
import { readOpeningHours, spansOn } from '@essaim/planning/opening-hours';

/** Whether an instant is within opening hours, both ends included; undefined where they are not understood. */
export function isOpenAt(text: string, instant: Date, zone: string): boolean | undefined {
  const rules = readOpeningHours(text);
  if (!rules) return undefined;
  const { day, minutes } = wallTime(instant.getTime(), zone);
  return spansOn(rules, day).some(([opens, closes]) => minutes >= opens && minutes <= closes);
}
