/** What an archive says of itself, in `essaim.json`. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** Time of the last migration that the instance has had, in milliseconds: an older instance does not understand a newer archive. */
  readonly schema: number;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly network: { readonly name: string; readonly slug: string };
  /** How many rows of each table are in the archive, to tell one that was cut short. */
  readonly rows: Readonly<Record<string, number>>;
}

export const FORMAT = 'essaim-network-1';
export const MANIFEST = 'essaim.json';
/** The file of a table: JSON Lines, one row each. */
export const fileOf = (table: string): string => `${table}.jsonl`;

/** Undefined for what is no manifest. */
export function manifestOf(text: string): Manifest | undefined {
  let value: Partial<Manifest> | null;
  try {
    value = JSON.parse(text) as Partial<Manifest> | null;
  } catch {
    return undefined;
  }
  const { format, schema, network, rows } = value ?? {};
  const whole = format === FORMAT && typeof schema === 'number' && typeof network?.slug === 'string' && typeof network.name === 'string' && typeof rows === 'object' && rows !== null;
  return whole ? (value as Manifest) : undefined;
}
