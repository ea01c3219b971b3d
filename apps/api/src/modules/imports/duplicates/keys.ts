const { imul } = Math;

/** FNV-1a, going on from an earlier hash: two texts that share a number cost a comparison too many, no more. */
export function keyOf(kind: number, text: string, within = 0): number {
  let hash = imul(kind ^ within, 0x01000193);
  for (let i = 0; i < text.length; i += 1) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** A hash that parts the keys of one kind from those of another, or those of one area from those elsewhere. */
export const hashOf = (text: string): number => keyOf(0x811c9dc5, text);

/** The key of a square on the map. */
export function squareKey(kind: number, row: number, column: number): number {
  const hash = imul(kind ^ row, 0x85ebca6b);
  return imul(hash ^ (hash >>> 15) ^ column, 0xc2b2ae35) | 0;
}
