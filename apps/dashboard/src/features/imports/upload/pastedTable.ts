/** A table that was copied from a spreadsheet or a page, as a file; undefined where the text is no table. */
export function pastedTable(text: string, name: string): File | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  return new File([text], name, { type: lines[0]!.includes('\t') ? 'text/tab-separated-values' : 'text/csv' })
}
