/** A table as text: names of columns on its first line; below, one line for each row, which begins with its name. Lines with # are remarks. */
export function tableOf(text: string): { columns: readonly string[]; rows: ReadonlyMap<string, readonly string[]> } {
  const [head, ...lines] = text.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/)).filter(([name]) => name);
  const rows = new Map<string, readonly string[]>();
  for (const [name, ...cells] of lines) {
    if (cells.length !== head!.length) throw new Error(`The row "${name}" has ${cells.length} cells, the table ${head!.length} columns (${head!.join(' ')})`);
    if (rows.has(name!)) throw new Error(`The row "${name}" stands twice in the table`);
    rows.set(name!, cells);
  }
  return { columns: head!, rows };
}

/** The table as it would be written, so that what differs is read line by line. */
export const written = (rows: Iterable<readonly [string, readonly string[]]>): string[] => [...rows].map(([name, cells]) => [name.padEnd(36), ...cells.map((cell) => cell.padEnd(7))].join(' ').trimEnd());
