import { attribute, readXml } from './xml.js';
import type { ZipArchive } from './zip.js';

/** How a cell's number is meant, by its format. */
export type NumberKind = 'NUMBER' | 'DATE' | 'DATETIME' | 'TIME' | 'DURATION' | { readonly digits: number };

/** Formats that every workbook has (ECMA-376, 18.8.30): those of dates and times. */
const builtIn: ReadonlyArray<readonly [from: number, to: number, kind: NumberKind]> = [
  [14, 17, 'DATE'],
  [18, 21, 'TIME'],
  [22, 22, 'DATETIME'],
  [27, 31, 'DATE'],
  [32, 33, 'TIME'],
  [34, 36, 'DATE'],
  [45, 45, 'TIME'],
  [46, 46, 'DURATION'],
  [47, 47, 'TIME'],
  [50, 58, 'DATE'],
];

/** What a format code makes of a number. */
export function kindOfFormat(code: string): NumberKind {
  if (/^0{2,14}$/.test(code)) return { digits: code.length };
  // What is quoted, escaped, or a colour or condition says nothing about the number.
  const plain = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase();
  if (plain.includes('general') || plain.includes('@')) return 'NUMBER';
  if (/\[[hms]+\]/.test(plain)) return 'DURATION';
  const time = /[hs]/.test(plain) || /am\/pm/.test(plain);
  const date = /[yd]/.test(plain) || (plain.includes('m') && !time);
  if (date) return time ? 'DATETIME' : 'DATE';
  return time ? 'TIME' : 'NUMBER';
}

/** What the numbers of each cell style are, by its position in the styles of a workbook. */
export async function readStyles(archive: ZipArchive, path: string): Promise<readonly NumberKind[]> {
  const custom = new Map<string, NumberKind>();
  const kinds: NumberKind[] = [];
  let inside = false;
  await readXml(archive.pieces(path), {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(attribute(attributes, 'numFmtId') ?? '', kindOfFormat(attribute(attributes, 'formatCode') ?? ''));
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) kinds.push(kindOf(attribute(attributes, 'numFmtId') ?? '', custom));
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return kinds;
}

function kindOf(id: string, custom: ReadonlyMap<string, NumberKind>): NumberKind {
  const number = Number(id);
  return custom.get(id) ?? builtIn.find(([from, to]) => number >= from && number <= to)?.[2] ?? 'NUMBER';
}
