/** Codes as OpenAgenda numbers them, from 1. */
export const AGENDA_STATUS: readonly string[] = ['SCHEDULED', 'RESCHEDULED', 'MOVED_ONLINE', 'POSTPONED', 'FULL', 'CANCELLED'];
export const AGENDA_ATTENDANCE: readonly string[] = ['OFFLINE', 'ONLINE', 'MIXED'];
/** Codes by those of OpenAgenda. */
export const AGENDA_ACCESSIBILITY: Readonly<Record<string, string>> = { hi: 'HEARING_IMPAIRMENT', vi: 'VISUAL_IMPAIRMENT', pi: 'PSYCHIC_IMPAIRMENT', mi: 'MOTOR_IMPAIRMENT', ii: 'INTELLECTUAL_IMPAIRMENT' };
