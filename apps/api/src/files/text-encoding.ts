import { analyse } from 'chardet';
import { FileProblem, type FileRemark } from './table.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: FileRemark[];
}

const byteOrderMarks: ReadonlyArray<readonly [encoding: string, bytes: readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** French accents that were written as UTF-8 and read as Windows-1252 by some earlier tool. */
const doubleEncoded = /Ã[©¨ª«¢®´»§ ‰€]|â€™/;

/** Characters of the bytes 80 to 9F; Node 20 wrongly decodes Windows-1252 as ISO-8859-1, where they are control signs. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Reads the bytes as text: by byte order mark, else as UTF-8 when they are valid UTF-8, else by detection.
 * Throws FileProblem NUL_BYTE: a text with NUL is a binary file, and PostgreSQL cannot store it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMarks.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[0] ?? (isUtf8(bytes) ? 'utf-8' : guessSingleByteEncoding(bytes));
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(/[\x80-\x9f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80)) : decoded;
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new FileProblem('NUL_BYTE', { line: text.slice(0, nul).split('\n').length });

  const warnings: FileRemark[] = [];
  if (!mark && encoding !== 'utf-8') warnings.push({ code: 'ENCODING_GUESSED', params: { encoding } });
  const spoiled = doubleEncoded.exec(text);
  if (spoiled) {
    const start = Math.max(0, spoiled.index - 15);
    warnings.push({ code: 'DOUBLE_ENCODED', params: { sample: text.slice(start, spoiled.index + 15).replace(/\s+/g, ' ') } });
  }
  return { text, encoding, warnings };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Spreadsheets in France write Windows-1252; on short texts the detector cannot tell it from its neighbours, so it wins when it is plausible. */
function guessSingleByteEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes).filter((guess) => guess.confidence >= 10);
  const western = guesses.find((guess) => /^(windows-1252|iso-8859-1)$/i.test(guess.name));
  const best = guesses[0];
  if (!best || western) return 'windows-1252';
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return 'windows-1252';
  }
}
