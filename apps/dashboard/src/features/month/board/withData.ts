/** The selector of an element by what it says of itself: `withData('cell', 'lieu_1/2026-11-03')`. */
export const withData = (name: 'card' | 'cell' | 'grip', value: string): string => `[data-${name}=${JSON.stringify(value)}]`
