import { FileProblem } from './table.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON text. Throws FileProblem JSON_INVALID with the text around the mistake, as far as the parser tells it. */
export function parseJson(text: string): unknown {
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
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value as JSON text; what is nested too deeply for that (a file made to do harm) is shown as an ellipsis. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '…';
    throw error;
  }
}
