import type { Cell, RowReader } from '../../recognition/row-reader.js';
import type { EventDraft } from './draft.types.js';
import { attendanceOf, editorialStateOf, statusOf } from './event-words.js';

/** How it is attended, whether it takes place, and what the programme says of it. `publishedThroughout`: every line says that it is published. */
export function readStates(reader: RowReader, online: boolean, publishedThroughout: boolean): Pick<EventDraft, 'attendanceMode' | 'status' | 'editorialState'> {
  const attendanceMode = codeIn(reader, 'attendanceMode', 'ATTENDANCE_UNKNOWN', attendanceOf) ?? (online ? 'ONLINE' : undefined);
  const [statusCell, stateCell] = [reader.first('status'), reader.first('editorialState')];
  const status = (statusCell && statusOf(statusCell.text)) ?? (stateCell && !editorialStateOf(stateCell.text) ? statusOf(stateCell.text) : undefined);
  // « statut » says either; iCalendar's TENTATIVE is a proposal.
  const stated = stateCell && editorialStateOf(stateCell.text) !== undefined ? stateCell : statusCell && !statusOf(statusCell.text) ? statusCell : undefined;
  const editorialState = stated && programmeState(reader, stated, publishedThroughout);
  for (const cell of [statusCell, stateCell]) {
    if (cell && !statusOf(cell.text) && !editorialStateOf(cell.text)) reader.notUnderstood(cell, cell === statusCell ? 'status' : 'editorialState', 'STATUS_UNKNOWN');
  }
  return { ...(attendanceMode ? { attendanceMode } : {}), ...(status ? { status } : {}), ...(editorialState ? { editorialState } : {}) };
}

function codeIn(reader: RowReader, field: 'attendanceMode', code: string, read: (text: string) => string | undefined): string | undefined {
  const cell = reader.first(field);
  const found = cell && read(cell.text);
  if (cell && !found) reader.notUnderstood(cell, field, code);
  return found;
}

/**
 * What is published elsewhere is not published here by a list: it is accepted at most, and where a list holds nothing else it says nothing
 * of this programme. An export of this instance says what it means.
 */
function programmeState(reader: RowReader, cell: Cell, publishedThroughout: boolean): string | undefined {
  const state = editorialStateOf(cell.text);
  if (state !== 'PUBLISHED' || reader.first('id')) return state;
  if (publishedThroughout) return undefined;
  reader.warn(cell.column, 'PUBLISHED_ELSEWHERE', {});
  return 'ACCEPTED';
}
