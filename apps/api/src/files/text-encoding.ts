import { analyse } from 'chardet';
import { decodeSingleByte, guessSingleByte, nonAsciiSample } from './single-byte.js';
import { FileProblem, type FileRemark } from './table.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: FileRemark[];
  /** The bytes, where they are nothing but the text in UTF-8. */
  readonly utf8?: Uint8Array;
}

const byteOrderMarks: ReadonlyArray<readonly [encoding: string, bytes: readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** French accents that were written as UTF-8 and read as Windows-1252 by some earlier tool. */
const doubleEncoded = /Ã[©¨ª«¢®´»§ ‰€]|â€™/;

/**
 * Reads the bytes as text: by byte order mark, else as UTF-16 where every other byte is NUL, else as UTF-8 when they are (nearly) valid UTF-8, else by
 * detection. Throws FileProblem NUL_BYTE: a text with NUL is a binary file, and PostgreSQL cannot store it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMarks.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const { encoding, text, warnings, utf8 }: DecodedText = mark ? { encoding: mark[0], text: new TextDecoder(mark[0]).decode(bytes), warnings: [] } : decodeUnmarked(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new FileProblem('NUL_BYTE', { line: lineAt(text, nul) });

  const spoiled = doubleEncoded.exec(text);
  if (spoiled) {
    const start = Math.max(0, spoiled.index - 15);
    warnings.push({ code: 'DOUBLE_ENCODED', params: { sample: text.slice(start, spoiled.index + 15).replace(/\s+/g, ' ') } });
  }
  return { text, encoding, warnings, ...(utf8 && { utf8 }) };
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const wide = utf16WithoutMark(bytes);
  if (wide) return { encoding: wide, text: new TextDecoder(wide).decode(bytes), warnings: [] };
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return { encoding: 'utf-8', text: strict, warnings: [], utf8: bytes };
  const lenient = nearlyUtf8(bytes);
  if (lenient) return lenient;
  const encoding = guess(bytes);
  const text = decodeSingleByte(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
  return { encoding, text, warnings: [{ code: 'ENCODING_GUESSED', params: { encoding } }] };
}

/** In UTF-16, every second byte of the signs of our alphabet and of every separator is NUL. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096 - (4096 % 2));
  const nuls = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) nuls[index % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
  const many = start.length / 2 / 3;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < Math.max(many, 2)) return undefined;
  if (Math.min(even, odd) > Math.max(even, odd) / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text that is UTF-8 but for a few bytes, as when a file was cut or put together from two; reading all of it otherwise would spoil every accent. */
function nearlyUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[\x80-\uD7FF\uE000-\uFFFC]/g)?.length ?? 0;
  if (right < 5 * wrong) return undefined;
  return { encoding: 'utf-8', text, warnings: [{ code: 'BYTES_UNREADABLE', params: { count: wrong, line: lineAt(text, text.indexOf('\uFFFD')) } }] };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** How much of a text the detector looks at, from its first sign beyond ASCII on. */
const DETECTED_BY = 100_000;

/** Western Europe's encodings by how well French reads in them; where it does not, by detection. */
function guess(bytes: Uint8Array): string {
  const western = guessSingleByte(nonAsciiSample(bytes));
  if (western.plausible) return western.encoding;
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1000);
  const best = analyse(bytes.subarray(first, first + DETECTED_BY)).filter(({ confidence }) => confidence >= 10)[0];
  try {
    return best && !/^(windows-1252|iso-8859-1|utf-?8)$/i.test(best.name) ? new TextDecoder(best.name).encoding : western.encoding;
  } catch {
    return western.encoding;
  }
}
