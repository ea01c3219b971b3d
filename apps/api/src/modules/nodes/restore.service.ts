import { notFound } from '../../errors/access.js';
import { bringBack, type Kind, type Versioned } from '../../transaction/lifecycle.js';
import { bringBackInto, type Places } from '../../transaction/places.js';
import type { Transaction } from '../../transaction/transaction.js';
import { restoreEffect } from '../effects/effect.service.js';
import { externalityKind } from '../effects/externality.service.js';
import { impactKind } from '../effects/impact.service.js';
import { restoreObservation } from '../effects/observation.service.js';
import { decisionKind } from '../decisions/decision.service.js';
import { documentKind } from '../documents/document.service.js';
import { restoreComment } from '../conversations/comment.service.js';
import { eventKind } from '../ess-month/event.kind.js';
import { OCCURRENCE_PLACES, occurrenceKind } from '../ess-month/occurrence.service.js';
import { CHECKLIST_PLACES, checklistKind } from '../event-tasks/checklist.service.js';
import { EVENT_TASK_PLACES, eventTaskKind } from '../event-tasks/event-task.service.js';
import { lieuKind } from '../lieux/lieu.service.js';
import { organisationKind } from '../organisations/organisation.service.js';
import { personKind } from '../people/person.service.js';
import { projectKind } from '../projects/project.kind.js';
import { restorePhoto } from '../photos/photo.service.js';
import { needKind, resourceKind } from '../resources/intent.service.js';
import { taskKind } from '../tasks/task.service.js';
import { SLOT_PLACES, volunteerSlotKind } from '../volunteers/volunteer-slot.service.js';

const restorer =
  <Thing extends Versioned>(kind: Kind<Thing>) =>
  (tx: Transaction, id: string): Promise<void> =>
    bringBack(tx, kind, id);

const restorerInto =
  <Thing extends Versioned>(kind: Kind<Thing>, places: Places) =>
  (tx: Transaction, id: string): Promise<void> =>
    bringBackInto(tx, kind, places, id);

/** What can be restored, by the prefix of its id. */
const RESTORERS: Readonly<Record<string, (tx: Transaction, id: string) => Promise<void>>> = {
  lieu: restorer(lieuKind),
  organisation: restorer(organisationKind),
  person: restorer(personKind),
  resource: restorer(resourceKind),
  need: restorer(needKind),
  project: restorer(projectKind),
  effect: restoreEffect,
  impact: restorer(impactKind),
  externality: restorer(externalityKind),
  observation: restoreObservation,
  decision: restorer(decisionKind),
  task: restorer(taskKind),
  document: restorer(documentKind),
  comment: restoreComment,
  event: restorer(eventKind),
  occurrence: restorerInto(occurrenceKind, OCCURRENCE_PLACES),
  checklist: restorerInto(checklistKind, CHECKLIST_PLACES),
  eventtask: restorerInto(eventTaskKind, EVENT_TASK_PLACES),
  slot: restorerInto(volunteerSlotKind, SLOT_PLACES),
  photo: restorePhoto,
};

/** Brings back something that was deleted. */
export async function restore(tx: Transaction, id: string): Promise<string> {
  const prefix = id.split('_')[0]!;
  if (!Object.hasOwn(RESTORERS, prefix)) throw notFound(id);
  await RESTORERS[prefix]!(tx, id);
  return id;
}
