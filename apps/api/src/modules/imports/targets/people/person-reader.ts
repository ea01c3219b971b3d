import type { TableRow } from '../../../../files/table.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import { isIdOf } from '../../recognition/identifiers.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import type { Reading } from '../target.js';
import { readContact } from './draft-contacts.js';
import { nameOrdersOf, readName } from './draft-name.js';
import { readLieux } from './draft-lieux.js';
import { readPresentation } from './draft-presentation.js';
import { readSkills } from './draft-skills.js';
import type { PersonDraft } from './person.draft.js';

/** Reads the rows of a list of people, once its sample has told which way round their names stand. */
export function personReader(sample: readonly TableRow[], columns: readonly ColumnChoice[], reference: CommuneReference): (row: TableRow) => Reading<PersonDraft> {
  const orders = nameOrdersOf(sample, columns);
  return (row) => {
    const reader = new RowReader(row, columns, reference);
    reader.noticeFileProblems();
    const id = readId(reader);
    // A line that an export wrote is taken as it stands; those that people add to it are read as any other.
    const own = id !== undefined;
    const { name, aside } = readName(reader, orders, own);
    const draft: PersonDraft = {
      id,
      externalId: reader.first('externalId')?.text.replace(/^(\d+)\.0$/, '$1'),
      name,
      email: readContact(reader, 'email'),
      phone: readContact(reader, 'phone'),
      presentation: readPresentation(reader, aside, own),
      lieux: readLieux(reader, own),
      skills: readSkills(reader, own),
    };
    if (name === '') reader.add(reader.columnOf('name') ?? reader.columnOf('lastName'), 'NAME_MISSING', {}, 'REJECT');
    return { draft, problems: reader.conclusion() };
  };
}

/** What is no id of a person identifies nobody here: the line is read as any other. */
function readId(reader: RowReader): string | undefined {
  const cell = reader.first('id');
  if (!cell || isIdOf('person', cell.text)) return cell?.text;
  reader.warn(cell.column, 'ID_INVALID', { value: shorten(cell.text) });
  return undefined;
}
