import type { TableRow } from '../../../../files/table.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import { plainText } from '../../recognition/html.js';
import { isIdOf } from '../../recognition/identifiers.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import { readName, readRna, readSiret, readSite } from '../lieux/draft-identity.js';
import { readPlace } from '../lieux/draft-place.js';
import { isDoubtful, usualDepartement } from '../lieux/lieu-reader.js';
import { isOwnList } from '../lieux/own-list.js';
import type { Reading } from '../target.js';
import { readEsus } from './draft-esus.js';
import { readKind } from './draft-kind.js';
import type { OrganisationDraft } from './organisation.draft.js';

const longestSummary = 1000;

/** Reads the rows of a list of organisations, once its sample has told where they are. */
export function organisationReader(sample: readonly TableRow[], columns: readonly ColumnChoice[], reference: CommuneReference): (row: TableRow) => Reading<OrganisationDraft> {
  const departement = departementOf(sample, columns, reference);
  return (row) => {
    const reader = new RowReader(row, columns, reference, departement);
    reader.noticeFileProblems();
    const draft = draftOf(reader);
    reader.noticeShiftedCells();
    if (draft.name === '') reader.add(reader.columnOf('name'), 'NAME_MISSING', {}, 'REJECT');
    else if (draft.memberKind === undefined && draft.id === undefined) reader.warn(null, 'MEMBER_KIND_MISSING');
    // A lieu is nowhere without a commune; an organisation may do without.
    return { draft, problems: reader.conclusion().filter(({ code }) => code !== 'COMMUNE_MISSING') };
  };
}

/** Where nearly all of them are, by those whose commune is beyond doubt. */
function departementOf(sample: readonly TableRow[], columns: readonly ColumnChoice[], reference: CommuneReference): string | undefined {
  return usualDepartement(sample.flatMap((row) => {
    const reader = new RowReader(row, columns, reference);
    const { communeCode } = readPlace(reader);
    return communeCode === undefined || isDoubtful(reader.problems) ? [] : (reference.communeByCode(communeCode)?.departement ?? []);
  }));
}

function draftOf(reader: RowReader): OrganisationDraft {
  const name = readName(reader);
  const { esus, agreed } = readEsus(reader);
  return {
    id: readId(reader),
    externalId: reader.first('externalId')?.text.replace(/^(\d+)\.0$/, '$1'),
    name,
    summary: readSummary(reader),
    ...readKind(reader, name, agreed),
    siret: readSiret(reader),
    rna: readRna(reader),
    website: readSite(reader),
    esus,
    communeCode: readPlace(reader).communeCode,
  };
}

/** What is no id of an organisation identifies nothing here: the line is read as any other. */
function readId(reader: RowReader): string | undefined {
  const cell = reader.first('id');
  if (!cell || isIdOf('organisation', cell.text)) return cell?.text;
  reader.warn(cell.column, 'ID_INVALID', { value: shorten(cell.text) });
  return undefined;
}

function readSummary(reader: RowReader): string | undefined {
  const texts = reader.cellsInOrder('summary').map(({ text }) => (isOwnList(reader) ? text : plainText(text)));
  const summary = [...new Set(texts)].filter((text) => text !== '').join('\n\n');
  if (summary.length <= longestSummary) return summary || undefined;
  reader.warn(reader.columnOf('summary'), 'TEXT_TOO_LONG', { field: 'summary', length: longestSummary });
  return `${summary.slice(0, longestSummary - 1).trimEnd()}…`;
}
