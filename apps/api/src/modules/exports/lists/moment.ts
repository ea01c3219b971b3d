import { localOf } from '../../imports/targets/events/local-time.js';

/** An instant as the clocks show it there, so that it sorts: `2026-11-12 14:00`. */
export const moment = (instant: string | null, zone = 'Europe/Paris'): string | null => instant && localOf(new Date(instant), zone).replace('T', ' ');

/** The day of it. */
export const day = (instant: string | null): string | null => moment(instant)?.slice(0, 10) ?? null;
