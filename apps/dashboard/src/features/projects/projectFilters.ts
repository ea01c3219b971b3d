/** What the board can be filtered by, in the address. */
export const projectFilterShape = { text: 'text' } as const

/** How many cards a stage shows: the last changed ones. */
export const CARDS_OF_STAGE = 50

/** How many it shows on paper: with all stages, about as many as the API gives at once. */
export const PRINTED_OF_STAGE = 300
