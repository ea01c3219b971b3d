/** A text to be taken apart, and what a part of it says. */
export interface CompactText {
  /** The signs that take texts apart are those of ASCII, each where it stands. */
  readonly text: string;
  readonly read: (part: string) => string;
}

/** Texts up to this length, in characters, stay as they are. */
const SHORT = 1_000_000;

/**
 * One « ’ » or « € » makes each character of a string weigh two bytes: a long text is held in the bytes of UTF-8 instead, and each part is decoded when it is read.
 * `utf8`: these bytes, where they are at hand.
 */
export function compactText(text: string, utf8?: Uint8Array): CompactText {
  if (text.length <= SHORT || !/[^\0-\xff]/.test(text)) return { text, read: (part) => part };
  return { text: (utf8 ? Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength) : Buffer.from(text)).toString('latin1'), read: (part) => (/[\x80-\xff]/.test(part) ? Buffer.from(part, 'latin1').toString() : part) };
}
