import { FileProblem } from './table.js';

/** What an XML text is told to; names come without their prefix. */
export interface XmlHandler {
  /** `attributes` is their text, for `attribute`. */
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag or comment longer than this is none that a spreadsheet writes. */
const MARKUP_AT_MOST = 1_000_000;

/**
 * Reads XML a piece at a time, as far as spreadsheets use it: tags, text, CDATA and the entities that XML itself has. It knows no document type, so that
 * nothing can be expanded or fetched: one that declares a type is refused. Throws FileProblem WORKBOOK_INVALID.
 */
export class XmlReader {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  write(piece: string): void {
    const xml = this.rest + piece;
    let position = 0;
    while (position < xml.length) {
      const tag = xml.indexOf('<', position);
      if (tag < 0) break;
      if (tag > position) this.handler.text(unescapeXml(xml.slice(position, tag)));
      const end = this.markup(xml, tag);
      if (end < 0) {
        position = tag;
        break;
      }
      position = end;
    }
    // Text is handed on with the tag that ends it: an entity may be cut by the piece.
    this.rest = xml.slice(position);
    if (this.rest.length > MARKUP_AT_MOST) throw new FileProblem('WORKBOOK_INVALID');
  }

  /** Reads what starts at a `<`; gives where it ends, or −1 where its end has not come yet. */
  private markup(xml: string, tag: number): number {
    const second = xml.charAt(tag + 1);
    if (second === '') return -1;
    if (second === '?') return after(xml, '?>', tag);
    if (second === '!') return this.declaration(xml, tag);
    const end = endOfTag(xml, tag);
    if (end < 0) return -1;
    if (second === '/') {
      this.handler.close(localName(xml.slice(tag + 2, end).trim()));
      return end + 1;
    }
    const selfClosing = xml.charAt(end - 1) === '/';
    const content = xml.slice(tag + 1, selfClosing ? end - 1 : end);
    const space = content.search(/\s/);
    const name = localName(space < 0 ? content : content.slice(0, space));
    this.handler.open(name, space < 0 ? '' : content.slice(space));
    if (selfClosing) this.handler.close(name);
    return end + 1;
  }

  private declaration(xml: string, tag: number): number {
    const start = xml.slice(tag, tag + 9);
    if (start.startsWith('<!--')) return after(xml, '-->', tag + 4);
    if (start === '<![CDATA[') {
      const end = xml.indexOf(']]>', tag);
      if (end < 0) return -1;
      this.handler.text(xml.slice(tag + 9, end));
      return end + 3;
    }
    if ('<!--'.startsWith(start) || '<![CDATA['.startsWith(start)) return -1;
    throw new FileProblem('WORKBOOK_INVALID');
  }
}

/** The `>` that is in no attribute's value, or −1. */
function endOfTag(xml: string, tag: number): number {
  let quote = 0;
  for (let index = tag; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index;
  }
  return -1;
}

function after(xml: string, sign: string, from: number): number {
  const end = xml.indexOf(sign, from);
  return end < 0 ? -1 : end + sign.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, by its name with or without a prefix; names are few and fixed. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined;
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Reads a whole XML file that comes in pieces of bytes. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of xmlSteps(pieces, handler)) continue;
}

/** The same, giving the caller a chance after each piece to take what the handler has gathered. */
export async function* xmlSteps(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const reader = new XmlReader(handler);
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    reader.write(decoder.decode(piece, { stream: true }));
    yield;
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
