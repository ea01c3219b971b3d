import { cleanText, type Fields } from '../../transaction/revision.js';
import type { CooperationTask } from './task.entity.js';
import type { CooperationTaskChange } from './task.input.js';

/** A task as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = ({ title, notes, dueOn, assigneeId }: CooperationTask): Fields => ({ title, notes, dueOn, assignee: assigneeId });

/** A change in the same form: absent fields are undefined, null where a value is cleared. */
export const changedFields = ({ title, notes, dueOn, assignee }: CooperationTaskChange): Fields => ({ title: title?.trim() ?? title, notes: cleanText(notes), dueOn, assignee });

/** The columns of such fields, of tasks of events too. Whoever sees to it now has not been reminded yet. */
export const columnsOf = ({ assignee, ...columns }: Fields): object => (assignee === undefined ? columns : { ...columns, assigneeId: assignee, remindedFor: null });
