import { FileProblem } from './table.js';
import { readXml } from './xml.js';
import type { ZipArchive } from './zip.js';

/** More different texts than any list has; they are held in memory. */
const STRINGS_AT_MOST = 1_500_000;

/** The texts that the cells of a workbook share. */
export async function readSharedStrings(archive: ZipArchive, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await readXml(archive.pieces(path), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        if (strings.length === STRINGS_AT_MOST) throw new FileProblem('FILE_TOO_LARGE_INSIDE', { most: 200 });
        strings.push(unescapeString(text));
      }
    },
  });
  return strings;
}

/** A text as it was before signs that XML cannot hold were written as `_x000D_`. */
export function unescapeString(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
