import { compactText } from './compact-text.js';
import { readCsv } from './csv.js';

test('a long text with « ’ » is held in a byte for each of UTF-8, and read as it was', async () => {
  const line = 'L’Établi;Café à 12 €;"Il dit : ""œuvre""\n, puis s’en va 🎪"\n';
  const text = `nom;résumé;texte\n${line.repeat(20_000)}`;
  const compact = compactText(text, Buffer.from(text));
  expect(compactText(text).text).toBe(compact.text);
  expect(compact.text).toHaveLength(Buffer.byteLength(text));
  expect(/[^\0-\xff]/.test(compact.text)).toBe(false);
  expect(compact.read(compact.text)).toBe(text);
  const [held, plain] = [await readCsv(compact), await readCsv({ text, read: (part) => part })];
  expect(held.columns).toEqual(['nom', 'résumé', 'texte']);
  expect(held.sample.at(-1)).toEqual(plain.sample.at(-1));
  for await (const piece of held.pieces()) {
    expect(piece[0]!.cells).toEqual({ nom: 'L’Établi', résumé: 'Café à 12 €', texte: 'Il dit : "œuvre"\n, puis s’en va 🎪' });
    break;
  }
});

test('how long a line is counts in characters; one that is too long is one rejected row', async () => {
  const rows = async (line: string): Promise<(readonly { code: string }[] | undefined)[]> => {
    const { pieces } = await readCsv(compactText(`nom;texte\nA;${line}\n${'B;’\n'.repeat(300_000)}`));
    for await (const piece of pieces()) return piece.slice(0, 2).map(({ problems }) => problems);
    return [];
  };
  expect(await rows('’'.repeat(900_000))).toEqual([undefined, undefined]);
  expect(await rows('’'.repeat(1_000_000))).toEqual([[{ code: 'LINE_TOO_LONG', params: { length: 1_000_002 } }], undefined]);
});

test.each(['court', 'é'.repeat(2_000_000)])('what is short, or weighs one byte a character, stays as it is', (text) => {
  expect(compactText(text).text).toBe(text);
});
