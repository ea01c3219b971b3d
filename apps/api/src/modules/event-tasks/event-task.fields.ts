import { cleanText, type Fields } from '../../transaction/revision.js';
import type { EventTask } from './event-task.entity.js';
import type { EventTaskChange } from './event-task.input.js';

/** A task as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = ({ title, notes, dueOn, offsetDays, assigneeId }: EventTask): Fields => ({ title, notes, dueOn, offsetDays, assignee: assigneeId });

/** A change in the same form: absent fields are undefined, null where a value is cleared. One due date takes the place of the other. */
export const changedFields = ({ title, notes, dueOn, offsetDays, assignee }: EventTaskChange): Fields => ({
  title: title?.trim() ?? title,
  notes: cleanText(notes),
  dueOn: dueOn === undefined && offsetDays != null ? null : dueOn,
  offsetDays: offsetDays === undefined && dueOn != null ? null : offsetDays,
  assignee,
});
