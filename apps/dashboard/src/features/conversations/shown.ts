/** Which part of a project's stream is shown, as the address says it. */
export const SHOWN = ['all', 'messages', 'changes'] as const
export type Shown = (typeof SHOWN)[number]

/** How many things that happened are read at once. */
export const ACTIVITY_PAGE = 40
