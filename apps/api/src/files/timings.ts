/** When an event takes place; both with an offset: `2025-04-10T09:00:00+02:00`. */
export interface Timing {
  readonly begin: string;
  readonly end: string;
}

/** The zone in which a time without one is read. */
export const USUAL_ZONE = 'Europe/Paris';

/** The one form in which tables hold timings, whatever the file had: JSON, sorted by their beginning. */
export function timingsCell(timings: readonly Timing[]): string | null {
  if (timings.length === 0) return null;
  const sorted = timings.map((timing) => ({ timing, at: Date.parse(timing.begin) })).sort((a, b) => a.at - b.at);
  return JSON.stringify(sorted.map(({ timing: { begin, end } }) => ({ begin, end })));
}
