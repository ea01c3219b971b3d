import { CopyOut } from './copy.js';

test('rows that wait to be written stay what they were when the connection uses its memory again', () => {
  const out = new CopyOut('COPY lieu TO STDOUT');
  const memory = Buffer.from('lieu_1\tLa Remise\n');
  out.handleCopyData({ chunk: memory });
  memory.fill(0);
  expect(String(out.rows.read())).toBe('lieu_1\tLa Remise\n');
});
