import fc from 'fast-check';
import type { ImportTarget } from '../../../src/modules/imports/import.enums.js';

/** What a record says, by what it is about; texts in the form in which they are compared. */
export type Facts = Readonly<Record<string, string>>;

/** A column that somebody may make. */
export interface Column {
  readonly headings: readonly string[];
  /** What of a record it tells; nothing where it is about people, and not to be kept. */
  readonly tells: readonly string[];
  cell(facts: Facts): string;
}

/** Columns that say the same; a layout takes one of the ways. */
export interface Piece {
  readonly always?: true;
  readonly ways: readonly (readonly Column[])[];
}

/** A kind of lists: records, what they may be laid out as, and what of them is in a draft. */
export interface Kind {
  readonly target: ImportTarget;
  readonly records: fc.Arbitrary<readonly Facts[]>;
  readonly pieces: readonly Piece[];
  // What reads is of another type for each target.
  read(draft: never): Readonly<Record<string, string | undefined>>;
}

export interface LaidOut {
  readonly heading: string;
  readonly tells: readonly string[];
  cell(facts: Facts): string;
}

export interface Layout {
  readonly columns: readonly LaidOut[];
  readonly separator: string;
  readonly lineEnd: string;
  readonly encoding: Encoding;
}

const encodings = ['utf-8', 'utf-8 with a mark', 'windows-1252', 'utf-16le'] as const;
type Encoding = (typeof encodings)[number];

export const column = (headings: readonly string[], tells: string | readonly string[], cell: (facts: Facts) => string): Column => ({ headings, tells: typeof tells === 'string' ? [tells] : tells, cell });

/** A column with one fact as it is. */
export const plain = (headings: readonly string[], fact: string): Column => column(headings, fact, (facts) => facts[fact]!);

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** How people and programs change the spelling of a heading. */
const styles: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toLowerCase(),
  (heading) => heading.toUpperCase(),
  withoutAccents,
  (heading) => withoutAccents(heading).toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, ''),
  (heading) => withoutAccents(heading).toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_|_$/g, ''),
  (heading) => ` ${heading} : `,
  (heading) => withoutAccents(heading).replace(/\(\w+\)/, '').replace(/[^a-zA-Z0-9]+(\w?)/g, (_, letter: string) => letter.toUpperCase()),
];

const laidOut = ({ headings, tells, cell }: Column): fc.Arbitrary<LaidOut> =>
  fc.tuple(fc.constantFrom(...headings), fc.constantFrom(...styles)).map(([heading, style]) => ({ heading: style(heading), tells, cell }));

/** A way of each piece or, where it may be left out, none, in any order, under any of their headings. */
export function layoutOf({ pieces }: Pick<Kind, 'pieces'>): fc.Arbitrary<Layout> {
  const chosen = pieces.map(({ ways, always }) => {
    const way = fc.constantFrom(...ways).chain((columns) => fc.tuple(...columns.map(laidOut)));
    return always ? way : fc.option(way, { nil: [] });
  });
  const columns = fc
    .tuple(...chosen)
    .map((all) => all.flat())
    .filter((all) => new Set(all.map(({ heading }) => withoutAccents(heading).toLowerCase().trim())).size === all.length)
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  return fc.record({ columns, separator: fc.constantFrom(',', ';', '\t', '|'), lineEnd: fc.constantFrom('\n', '\r\n'), encoding: fc.constantFrom(...encodings) });
}

/** The file of records in a layout. */
export function fileOf({ columns, separator, lineEnd, encoding }: Layout, records: readonly Facts[]): Uint8Array {
  const lines = [columns.map(({ heading }) => heading), ...records.map((facts) => columns.map(({ cell }) => cell(facts)))];
  const quoted = (text: string): string => (/["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text);
  return encoded(lines.map((cells) => cells.map(quoted).join(separator)).join(lineEnd) + lineEnd, encoding);
}

/** Signs of Windows-1252 that Latin-1 has not. */
const windows: Readonly<Record<string, string>> = { '’': '\x92', œ: '\x9c', '–': '\x96', '€': '\x80' };

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'windows-1252') return Buffer.from(text.replace(/[’œ–€]/g, (sign) => windows[sign]!), 'latin1');
  return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`, 'utf8');
}
