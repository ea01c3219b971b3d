/** Characters of the bytes 80 to 9F; Node 20 wrongly decodes Windows-1252 as ISO-8859-1, where they are control signs. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Characters of the bytes 80 to FF in what DOS calls code page 850 ("CSV (MS-DOS)" of Excel), which TextDecoder does not know. */
const ibm850 = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ',
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀',
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
].join('');

/** Likeliest first: a later one must read better, not as well. */
const candidates = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;

/** Decodes what TextDecoder does not know or, in Node 20, gets wrong; undefined for everything else. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string | undefined {
  const latin1 = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (encoding === 'windows-1252') return latin1().replace(/[\x80-\x9f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80));
  if (encoding === 'ibm850') return latin1().replace(/[\x80-\xff]/g, (sign) => ibm850.charAt(sign.charCodeAt(0) - 0x80));
  return undefined;
}

const SIGNS_LOOKED_AT = 20_000;
const AROUND = 2;

/** The places of a text that are not ASCII, each with its neighbours: all that a guess needs. */
export function nonAsciiSample(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let found = 0;
  for (let index = 0; index < bytes.length && found < SIGNS_LOOKED_AT; index += 1) {
    if (bytes[index]! < 0x80) continue;
    found += 1;
    const start = Math.max(0, index - AROUND);
    let end = index + 1;
    while (end < bytes.length && (bytes[end]! >= 0x80 || end < index + 1 + AROUND)) end += 1;
    for (let near = start; near < end; near += 1) sample.push(bytes[near]!);
    sample.push(0x20);
    index = end - 1;
  }
  return Uint8Array.from(sample);
}

/** The encoding of Western Europe in which the sample reads best as French, and whether it reads as such at all. */
export function guessSingleByte(sample: Uint8Array): { encoding: string; plausible: boolean } {
  let best = { encoding: 'windows-1252', plausible: false, score: -Infinity };
  for (const encoding of candidates) {
    const text = decodeSingleByte(sample, encoding) ?? new TextDecoder(encoding).decode(sample);
    const score = frenchness(text);
    if (score > best.score) best = { encoding, score, plausible: score > 0 };
  }
  return best;
}

/** How much the signs beyond ASCII look like those of a French text; negative where they do not. */
function frenchness(text: string): number {
  let score = 0;
  for (const { 0: sign, index } of text.matchAll(/\P{ASCII}/gu)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    // Words of accents only are of another alphabet.
    if (/[À-ÿ]/.test(before) && /[À-ÿ]/.test(after)) score -= 3;
    else if (/[éèàêçôîûùâëïüœ]/.test(sign)) score += /[a-zA-Z'’]/.test(before) || /[a-z]/.test(after) ? 3 : 1;
    else if (/[ÉÈÀÊÇÔÎÂŒ]/.test(sign)) score += 2;
    else if (/[’‘«»°…–—“”\xa0]/.test(sign)) score += 1;
    else if (sign === '€') score += /[\d \xa0]/.test(before) ? 2 : 0;
    else if (/[öäñóíáúæÿÛÙËÏÜ²½•·§©®]/.test(sign)) score += 0;
    else score -= 2;
  }
  return score;
}
