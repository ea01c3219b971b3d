import { FileProblem } from './table.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** About how many characters a value takes as text. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item) + 1, 0);
  if (isObject(value)) return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item) + 4, 0);
  return 5;
}

/** How deep values may be nested: no list needs it, and what parses, walks or writes them does so by recursion. */
const DEPTH_AT_MOST = 500;

/** Parses JSON text. Throws FileProblem JSON_TOO_DEEP, or JSON_INVALID with the text around the mistake, as far as the parser tells it. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new FileProblem('JSON_TOO_DEEP', { most: DEPTH_AT_MOST });
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const near = /"([\s\S]*)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1] ?? text.slice(-30);
    throw new FileProblem('JSON_INVALID', { near: near.replace(/\s+/g, ' ').trim() });
  }
}

/** The value of a text that may be JSON; undefined where it is not. */
export function jsonIn(text: string): unknown {
  // Failing is dear, and a line that was cut shows it at its end.
  if (text.startsWith('{') && !text.trimEnd().endsWith('}')) return undefined;
  try {
    return isTooDeep(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEPTH_AT_MOST) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index += 1;
    else if (code === QUOTE) return index;
  }
  return text.length;
}
