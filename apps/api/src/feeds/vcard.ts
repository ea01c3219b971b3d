/** What a vCard tells of a person. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly organisations: readonly string[];
  readonly note: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** vCards 4.0 (RFC 6350), one after the other. */
export const writeVCards = (cards: readonly Card[]): Buffer => Buffer.from(cards.map(card).join(''));

function card({ id, name, organisations, note, email, phone }: Card): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:essaim:${id}`,
    'KIND:individual',
    `FN:${escaped(name)}`,
    ...organisations.map((organisation) => `ORG:${escaped(organisation)}`),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    ...(phone ? [`TEL:${escaped(phone)}`] : []),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map(folded).join('');
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/\r\n|\r|\n/g, '\\n').replaceAll(',', '\\,').replaceAll(';', '\\;');

const LINE_AT_MOST = 75;

/** Lines are cut at 75 bytes, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const char of line) {
    const room = LINE_AT_MOST - (parts.length > 0 ? 1 : 0);
    if (Buffer.byteLength(part + char) > room) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
