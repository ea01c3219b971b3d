/** How long a notice with a way back, or a link to follow, stays on the screen, in milliseconds. */
export const NOTICE_WITH_ACTION = 20_000
