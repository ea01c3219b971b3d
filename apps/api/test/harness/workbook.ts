import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: a value, or the inside of its element (`<v>…</v>`) with its attributes. */
export type Cell = string | number | boolean | null | { readonly attributes?: string; readonly xml: string };

export interface SheetFixture {
  readonly name: string;
  readonly rows: ReadonlyArray<readonly Cell[]>;
  readonly state?: 'hidden' | 'veryHidden';
  readonly merges?: readonly string[];
  /** Addresses by cell. */
  readonly links?: Readonly<Record<string, string>>;
  /** Attributes of rows, by their number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  readonly date1904?: boolean;
  /** Number formats of the styles 1, 2 …: the number of one that every workbook has, or a code. */
  readonly formats?: ReadonlyArray<number | string>;
  /** Files beside, or instead of, those written here. */
  readonly parts?: Zippable;
}

const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const schema = 'http://schemas.openxmlformats.org';
const relationship = `${schema}/officeDocument/2006/relationships`;

/** The bytes of an `.xlsx` file, as spreadsheet programs write it: shared strings, styles, relations. */
export function workbook({ sheets, date1904, formats = [], parts = {} }: WorkbookFixture): Buffer {
  const strings: string[] = [];
  const files: Zippable = {
    '[Content_Types].xml': xml(`<Types xmlns="${schema}/package/2006/content-types"/>`),
    '_rels/.rels': xml(`<Relationships><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': xml(
      `<workbook xmlns:r="${relationship}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationship}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relationship}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relationship}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(stylesOf(formats)),
  };
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml(sheetXml(sheet, strings));
    if (sheet.links) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = xml(linksXml(sheet.links));
  }
  files['xl/sharedStrings.xml'] = xml(`<sst>${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`);
  return Buffer.from(zipSync({ ...files, ...parts }));
}

function stylesOf(formats: ReadonlyArray<number | string>): string {
  const custom = formats.map((format, index) => (typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>` : '')).join('');
  const styles = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" xfId="0"/>`).join('');
  return `<styleSheet><numFmts>${custom}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, merges = [], links = {}, rowAttributes = {} }: SheetFixture, strings: string[]): string {
  const positions = new Map(strings.map((text, index) => [text, index]));
  const shared = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const cells = (row: readonly Cell[], line: number): string =>
    row
      .map((cell, column) => {
        const place = `r="${columnName(column)}${line}"`;
        if (cell === null) return '';
        if (typeof cell === 'string') return `<c ${place} t="s"><v>${shared(escape(cell))}</v></c>`;
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
        if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${Number(cell)}</v></c>`;
        return `<c ${place} ${cell.attributes ?? ''}>${cell.xml}</c>`;
      })
      .join('');
  const body = rows.map((row, index) => `<row r="${index + 1}" ${rowAttributes[index + 1] ?? ''}>${cells(row, index + 1)}</row>`).join('');
  const merged = merges.length > 0 ? `<mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : '';
  const linked = Object.keys(links).map((cell, index) => `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`).join('');
  return `<worksheet><sheetData>${body}</sheetData>${merged}${linked === '' ? '' : `<hyperlinks>${linked}</hyperlinks>`}</worksheet>`;
}

function linksXml(links: Readonly<Record<string, string>>): string {
  return `<Relationships>${Object.values(links).map((target, index) => `<Relationship Id="rId${index + 1}" Type="${relationship}/hyperlink" Target="${escape(target)}" TargetMode="External"/>`).join('')}</Relationships>`;
}

function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
