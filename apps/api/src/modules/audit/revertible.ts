import { notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { remove } from '../../transaction/lifecycle.js';
import { type Fields, revise } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { UsefulEffectChange } from '../effects/effect.input.js';
import { effectKind, updateEffect } from '../effects/effect.service.js';
import type { ExternalityChange } from '../effects/externality.input.js';
import { externalityKind, updateExternality } from '../effects/externality.service.js';
import type { ImpactChange } from '../effects/impact.input.js';
import { impactKind, updateImpact } from '../effects/impact.service.js';
import type { ObservationChange } from '../effects/observation.input.js';
import { deleteObservation, updateObservation } from '../effects/observation.service.js';
import type { DecisionChange } from '../decisions/decision.input.js';
import { decisionKind, updateDecision } from '../decisions/decision.service.js';
import type { CooperationDocumentChange } from '../documents/document.input.js';
import { documentKind, updateDocument } from '../documents/document.service.js';
import { setEditorialState } from '../ess-month/arbitration.service.js';
import type { EssMonthEventChange } from '../ess-month/event.input.js';
import { checklistKind, updateChecklist } from '../event-tasks/checklist.service.js';
import type { ChecklistChange } from '../event-tasks/checklist.input.js';
import type { EventTaskChange } from '../event-tasks/event-task.input.js';
import { eventTaskKind, setEventTaskDone, updateEventTask } from '../event-tasks/event-task.service.js';
import { eventKind } from '../ess-month/event.kind.js';
import { updateEvent } from '../ess-month/event.service.js';
import type { EditorialState } from '../ess-month/event.type.js';
import { removeOccurrence } from '../ess-month/occurrence.service.js';
import { reviseThread } from '../fil-rouge/fil-rouge.service.js';
import type { DeleteInput, LieuChange } from '../lieux/lieu.input.js';
import { deleteLieu, updateLieu } from '../lieux/lieu.service.js';
import type { NetworkChange } from '../networks/network.input.js';
import { updateNetwork } from '../networks/network.service.js';
import { type LimitFields, wholeLimit } from '../own-limits/limit.fields.js';
import type { OrganisationChange } from '../organisations/organisation.input.js';
import { organisationKind, updateOrganisation } from '../organisations/organisation.service.js';
import type { PersonChange } from '../people/person.input.js';
import { personKind, updatePerson } from '../people/person.service.js';
import { updateCommitment, withdrawCommitment } from '../projects/commitment.service.js';
import type { CommitmentChange } from '../projects/commitment.input.js';
import { projectKind } from '../projects/project.kind.js';
import { rewriteOutcome } from '../outcomes/outcome.service.js';
import type { PhotoChange } from '../photos/photo.input.js';
import { deletePhoto, updatePhoto } from '../photos/photo.service.js';
import { advanceProject } from '../projects/project-stage.service.js';
import type { CooperationProjectChange } from '../projects/project.input.js';
import { updateProject } from '../projects/project.service.js';
import type { ProjectStage } from '../projects/project.type.js';
import { needKind, resourceKind, updateIntent } from '../resources/intent.service.js';
import type { NeedChange } from '../resources/need.input.js';
import type { ResourceChange } from '../resources/resource.input.js';
import type { SharedAimChange } from '../shared-aim/shared-aim.input.js';
import { updateSharedAim } from '../shared-aim/shared-aim.service.js';
import type { CooperationTaskChange } from '../tasks/task.input.js';
import { setTaskDone, taskKind, updateTask } from '../tasks/task.service.js';
import type { VolunteerSlotChange } from '../volunteers/volunteer-slot.input.js';
import { updateVolunteerSlot, volunteerSlotKind } from '../volunteers/volunteer-slot.service.js';
import type { Back } from './back.js';
import { moveBack } from './move-back.js';

/** How things of a kind are brought back to what they were. */
interface Revertible {
  /** Fields of the trail that can be written again. */
  fields: readonly string[];
  write: (tx: Transaction, back: Back) => Promise<unknown>;
  remove?: (tx: Transaction, input: DeleteInput) => Promise<unknown>;
}

const INTENT = ['title', 'nature', 'category', 'description', 'quantity', 'unit', 'lieu', 'sharing'] as const;

/** The trail keeps the fields of a kind in the form of its change, which no type can say; the module of the kind checks their values as it does those that are sent. */
const asChange = <Change>(fields: Fields): Change => fields as Change;

/** What is said of an address by one field each is one object in the input. */
function lieuChange({ 'address.street': street, 'address.postalCode': postalCode, 'address.commune': commune, ...rest }: Fields): LieuChange {
  const address = { street, postalCode, commune };
  return (Object.values(address).some((part) => part !== undefined) ? { ...rest, address } : rest) as LieuChange;
}

/** What the trail does not say of a limit was not said of it, and is taken back. */
function withWholeLimits<Change>(fields: Fields): Change {
  const limits = fields.limits as LimitFields[] | null | undefined;
  return { ...fields, ...(limits && { limits: limits.map(wholeLimit) }) } as Change;
}

/** Writes what is there of some fields by `write`, and of the one that has an action of its own by that. `write` is asked even for nothing: it refuses whoever may not. */
async function apart({ fields, ...back }: Back, own: string, write: (back: Back) => Promise<unknown>, writeOwn: (value: unknown) => Promise<unknown>): Promise<void> {
  const { [own]: value, ...rest } = fields;
  await write({ ...back, fields: rest });
  if (value !== undefined) await writeOwn(value);
}

/** An arbitration looks at no version: what others have decided since is looked at here. */
async function arbitrateBack(tx: Transaction, { id, expectedVersion, fields: { refusalReason } }: Back, editorialState: EditorialState): Promise<void> {
  const [now] = await tx.query<{ version: number; editorialState: string }>('SELECT version, editorial_state AS "editorialState" FROM ess_month_event WHERE id = $1 FOR UPDATE', [id]);
  if (!now) throw notFound(id);
  await revise(tx, { subject: id, expectedVersion, current: { version: now.version, fields: { editorialState: now.editorialState } }, change: { editorialState } });
  await setEditorialState(tx, { events: [id], state: editorialState, ...(editorialState === 'REFUSED' && { reason: refusalReason as string | null | undefined }) });
}

const REVERTIBLE: Readonly<Record<string, Revertible>> = {
  lieu: {
    fields: ['name', 'summary', 'description', 'visibility', 'setting', 'floorArea', 'timeZone', 'openingHours', 'website', 'siret', 'rna', 'legalForm', 'initiative', 'location',
      'address.street', 'address.postalCode', 'address.commune', 'families', 'activities', 'tags', 'accessibility', 'rooms', 'animateurs'],
    write: (tx, { fields, ...back }) => updateLieu(tx, { ...back, change: lieuChange(fields) }),
    remove: deleteLieu,
  },
  organisation: {
    fields: ['name', 'summary', 'visibility', 'memberKind', 'siret', 'rna', 'website', 'essFamily', 'esus', 'commune'],
    write: (tx, { fields, ...back }) => updateOrganisation(tx, { ...back, change: asChange<OrganisationChange>(fields) }),
    remove: (tx, input) => remove(tx, organisationKind, input),
  },
  person: {
    fields: ['name', 'presentation', 'lieux', 'skills'],
    write: (tx, { fields, ...back }) => updatePerson(tx, { ...back, change: asChange<PersonChange>(fields) }),
    remove: (tx, input) => remove(tx, personKind, input),
  },
  resource: {
    fields: [...INTENT, 'conditions', 'exchange', 'price', 'priceUnit', 'deposit', 'insurance', 'openingHours', 'closures'],
    write: (tx, { fields, ...back }) => updateIntent(tx, resourceKind, { ...back, change: asChange<ResourceChange>(fields) }),
    remove: (tx, input) => remove(tx, resourceKind, input),
  },
  need: {
    fields: [...INTENT, 'from', 'until'],
    write: (tx, { fields, ...back }) => updateIntent(tx, needKind, { ...back, change: asChange<NeedChange>(fields) }),
    remove: (tx, input) => remove(tx, needKind, input),
  },
  project: {
    fields: ['title', 'summary', 'limitsDiscussedOn', 'valueSharing', 'parties', 'objectives', 'limits', 'stage'],
    write: (tx, back) => apart(back, 'stage', ({ fields, ...rest }) => updateProject(tx, { ...rest, change: withWholeLimits<CooperationProjectChange>(fields) }), async (to) => {
      const { cooperationProject } = await advanceProject(tx, { id: back.id, expectedVersion: back.expectedVersion, to: to as ProjectStage });
      if (!cooperationProject) throw refuse('STAGE_NOT_READY', ['stage']);
    }),
    remove: (tx, input) => remove(tx, projectKind, input),
  },
  commitment: {
    fields: ['statement', 'kind', 'share', 'state', 'resource', 'need'],
    write: (tx, { fields, ...back }) => updateCommitment(tx, { ...back, change: asChange<CommitmentChange>(fields) }),
    remove: withdrawCommitment,
  },
  effect: {
    fields: ['statement', 'beneficiary', 'sphere', 'fundamentalNeeds', 'expectedBy'],
    write: (tx, { fields, ...back }) => updateEffect(tx, { ...back, change: asChange<UsefulEffectChange>(fields) }),
    remove: (tx, input) => remove(tx, effectKind, input),
  },
  observation: {
    fields: ['observedOn', 'outcome', 'narrative', 'value', 'unit', 'observedBy', 'evidence'],
    write: (tx, { fields, ...back }) => updateObservation(tx, { ...back, change: asChange<ObservationChange>(fields) }),
    remove: deleteObservation,
  },
  impact: {
    fields: ['statement', 'effects'],
    write: (tx, { fields, ...back }) => updateImpact(tx, { ...back, change: asChange<ImpactChange>(fields) }),
    remove: (tx, input) => remove(tx, impactKind, input),
  },
  externality: {
    fields: ['statement', 'polarity', 'domain'],
    write: (tx, { fields, ...back }) => updateExternality(tx, { ...back, change: asChange<ExternalityChange>(fields) }),
    remove: (tx, input) => remove(tx, externalityKind, input),
  },
  decision: {
    fields: ['title', 'decidedOn', 'outcome', 'objections'],
    write: (tx, { fields, ...back }) => updateDecision(tx, { ...back, change: asChange<DecisionChange>(fields) }),
    remove: (tx, input) => remove(tx, decisionKind, input),
  },
  task: {
    fields: ['title', 'notes', 'dueOn', 'assignee', 'done'],
    write: async (tx, { fields: { done, ...fields }, ...back }) => {
      // Whoever only ticked it off takes that back, too.
      if (done === undefined || Object.keys(fields).length > 0) await updateTask(tx, { ...back, change: asChange<CooperationTaskChange>(fields) });
      if (done !== undefined) await setTaskDone(tx, { ...back, done: done === true });
    },
    remove: (tx, input) => remove(tx, taskKind, input),
  },
  document: {
    fields: ['title', 'url', 'file'],
    write: (tx, { fields, ...back }) => updateDocument(tx, { ...back, change: asChange<CooperationDocumentChange>(fields) }),
    remove: (tx, input) => remove(tx, documentKind, input),
  },
  filrouge: { fields: ['sentence', 'milestones', 'done', 'items'], write: reviseThread },
  aim: {
    fields: ['statement', 'objectives', 'limits'],
    write: (tx, { fields, ...back }) => updateSharedAim(tx, { ...back, change: withWholeLimits<SharedAimChange>(fields) }),
  },
  event: {
    fields: ['title', 'summary', 'description', 'price', 'registrationUrl', 'image', 'attendanceMode', 'onlineAccessUrl', 'expectedAttendance', 'status', 'kind', 'cooperationProject', 'audiences', 'themes', 'accessibility',
      'organisers', 'editorialState', 'refusalReason'],
    write: (tx, back) => apart(back, 'editorialState', ({ fields: { refusalReason: _, ...fields }, ...rest }) => updateEvent(tx, { ...rest, change: asChange<EssMonthEventChange>(fields) }), (state) => arbitrateBack(tx, back, state as EditorialState)),
    remove: (tx, input) => remove(tx, eventKind, input),
  },
  checklist: {
    fields: ['name', 'items'],
    write: (tx, { fields, ...back }) => updateChecklist(tx, { ...back, change: asChange<ChecklistChange>(fields) }),
    remove: (tx, input) => remove(tx, checklistKind, input),
  },
  eventtask: {
    fields: ['title', 'notes', 'dueOn', 'offsetDays', 'assignee', 'done'],
    write: async (tx, { fields: { done, ...fields }, ...back }) => {
      // Whoever only ticked it off takes that back, too.
      if (done === undefined || Object.keys(fields).length > 0) await updateEventTask(tx, { ...back, change: asChange<EventTaskChange>(fields) });
      if (done !== undefined) await setEventTaskDone(tx, { ...back, done: done === true });
    },
    remove: (tx, input) => remove(tx, eventTaskKind, input),
  },
  slot: {
    fields: ['title', 'startsAt', 'endsAt', 'minimum', 'maximum'],
    write: (tx, { fields, ...back }) => updateVolunteerSlot(tx, { ...back, change: asChange<VolunteerSlotChange>(fields) }),
    remove: (tx, input) => remove(tx, volunteerSlotKind, input),
  },
  outcome: { fields: ['held', 'attendance', 'word'], write: (tx, { id, expectedVersion, fields }) => rewriteOutcome(tx, id, expectedVersion, fields) },
  occurrence: { fields: ['startsAt', 'endsAt', 'lieu', 'room', 'place'], write: moveBack, remove: removeOccurrence },
  photo: {
    fields: ['alternative', 'credit', 'position'],
    write: (tx, { fields, ...back }) => updatePhoto(tx, { ...back, change: asChange<PhotoChange>(fields) }),
    remove: deletePhoto,
  },
  network: {
    fields: ['name', 'kind', 'stage', 'description', 'territory'],
    write: (tx, { fields, ...back }) => updateNetwork(tx, { ...back, change: asChange<NetworkChange>(fields) }),
  },
};

/** How the thing of that id is brought back. @throws NOT_UNDOABLE where things of its kind are not. */
export function revertibleOf(id: string): Revertible {
  const prefix = id.split('_')[0]!;
  if (!Object.hasOwn(REVERTIBLE, prefix)) throw refuse('NOT_UNDOABLE', ['id']);
  return REVERTIBLE[prefix]!;
}
