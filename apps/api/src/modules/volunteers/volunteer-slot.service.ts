import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Places, refuseFull } from '../../transaction/places.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { eventKind } from '../ess-month/event.kind.js';
import { subjectOfPart } from '../ess-month/part-of-event.js';
import { VolunteerSlot } from './volunteer-slot.entity.js';
import type { CreateVolunteerSlotInput, UpdateVolunteerSlotInput, VolunteerSlotChange } from './volunteer-slot.input.js';
import { volunteerSlotRead } from './volunteer-slot.read.js';

const PEOPLE_AT_MOST = 500;
const HOURS_AT_MOST = 24;
const HOUR = 3_600_000;

export const volunteerSlotKind: Kind<VolunteerSlot> = {
  entity: VolunteerSlot,
  read: volunteerSlotRead,
  permissions: { update: 'event:update', delete: 'event:update' },
  subject: subjectOfPart,
};

/** Slots of one event. */
export const SLOT_PLACES: Places = { table: 'volunteer_slot', column: 'event_id', of: 'ess_month_event', atMost: 100 };

/** A slot as the fields that can be edited, in the form in which changes are compared and kept in the trail; times in ISO 8601, UTC. */
const fieldsOf = ({ title, startsAt, endsAt, minimum, maximum }: VolunteerSlot): Fields => ({ title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), minimum, maximum });

const changedFields = ({ title, startsAt, endsAt, minimum, maximum }: VolunteerSlotChange): Fields => ({
  title: title?.trim() ?? title,
  startsAt: startsAt && iso(startsAt),
  endsAt: endsAt && iso(endsAt),
  minimum: minimum === null ? 1 : minimum,
  maximum,
});

/** What the trail brings back is text already. */
const iso = (time: Date | string): string => new Date(time).toISOString();

/** Says when hands are needed for an event. */
export async function createVolunteerSlot(tx: Transaction, { event, ...change }: CreateVolunteerSlotInput): Promise<string> {
  await lockToChange(tx, eventKind, event);
  await refuseFull(tx, SLOT_PLACES, event, ['event']);
  const fields = { minimum: 1, ...given(changedFields(change)) };
  refuseProblems(fields);
  const id = newId('slot');
  await tx.manager.insert(VolunteerSlot, { id, eventId: event, version: 1, ...fields });
  await recordCreation(tx, id, { event, ...fields });
  return id;
}

/** Changes a slot; a stale change is merged where it can be. */
export async function updateVolunteerSlot(tx: Transaction, { id, expectedVersion, change }: UpdateVolunteerSlotInput): Promise<string> {
  const slot = await lockToChange(tx, volunteerSlotKind, id);
  const now = fieldsOf(slot);
  await edit(tx, volunteerSlotKind, slot, {
    expectedVersion,
    now,
    change: changedFields(change),
    // Looked at when it is merged: beside what others have changed since, it may be another mistake than it seems, or a conflict.
    columns: (changed) => {
      refuseProblems({ ...now, ...changed });
      return changed;
    },
  });
  return id;
}

function refuseProblems({ title, startsAt, endsAt, minimum, maximum }: Fields): void {
  const checks = new Checks();
  checks.name(title as string, ['title']);
  for (const [field, time] of Object.entries({ startsAt, endsAt })) if (time === null) checks.add('BLANK', [field]);
  if (startsAt && endsAt) {
    const hours = (Date.parse(endsAt as string) - Date.parse(startsAt as string)) / HOUR;
    if (hours <= 0) checks.add('INVALID_PERIOD', ['endsAt']);
    if (hours > HOURS_AT_MOST) checks.add('OCCURRENCE_TOO_LONG', ['endsAt']);
  }
  if (maximum === null) checks.add('BLANK', ['maximum']);
  else if ((maximum as number) < 1 || (maximum as number) > PEOPLE_AT_MOST) checks.add('INVALID', ['maximum'], { why: `1 – ${PEOPLE_AT_MOST}` });
  else if ((minimum as number) > (maximum as number)) checks.add('MINIMUM_OVER_MAXIMUM', ['minimum']);
  if ((minimum as number) < 0) checks.add('INVALID', ['minimum'], { why: '≥ 0' });
  const problems: Problem[] = checks.problems;
  if (problems.length > 0) throw new UserErrors(problems);
}
