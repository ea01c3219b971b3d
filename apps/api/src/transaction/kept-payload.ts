/**
 * What a mutation answers to the same request sent again: things by their ids, to be read anew by the rights of whoever asks,
 * and what is no text. Texts may be secrets, which are shown once. Undefined where it was refused: mended, it may be sent again.
 */
export function keptPayload(payload: object): object | undefined {
  if ('userErrors' in payload && (payload.userErrors as readonly unknown[]).length > 0) return undefined;
  return Object.fromEntries(
    Object.entries(payload).flatMap(([field, value]): [string, unknown][] => {
      const kept = /Ids?$/.test(field) ? (value as unknown) : keptValue(value);
      return kept === undefined ? [] : [[field, kept]];
    }),
  );
}

function keptValue(value: unknown): unknown {
  if (typeof value === 'string') return undefined;
  if (Array.isArray(value)) return value.map(keptValue).filter((each) => each !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  return 'id' in value ? { id: value.id } : value;
}
