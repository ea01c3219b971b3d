import { IsNull } from 'typeorm';
import type { Permission, Subject } from '../../auth/permissions.js';
import type { TypeRead } from '../../read/fields.js';
import { type Editable, lockToChange, type Versioned } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { observationKind } from '../effects/observation.service.js';
import { eventKind } from '../ess-month/event.kind.js';
import { lieuKind } from '../lieux/lieu.service.js';
import { needKind, resourceKind } from '../resources/intent.service.js';

/** A kind of things that can have photos: whoever may read one may see its photos, whoever may change it may add and remove some. */
export interface PhotoSubject {
  /** Its type must say `viewerCanUpdate`. */
  readonly read: TypeRead;
  readonly permission: Permission;
  /** A photo of it is taken only where those who can be recognised on it agreed. */
  readonly asksConsent?: boolean;
  /** Locks the thing for a change that the viewer may make. */
  readonly lock: (tx: Transaction, id: string) => Promise<unknown>;
  /** The thing as permissions see it; what is deleted belongs nowhere. */
  readonly subject: (tx: Transaction, id: string) => Promise<Subject>;
}

const of = <Thing extends Versioned>(kind: Editable<Thing>): PhotoSubject => ({
  read: kind.read,
  permission: kind.permissions.update,
  lock: (tx, id) => lockToChange(tx, kind, id),
  subject: async (tx, id) => {
    const thing = (await tx.manager.findOne<Versioned>(kind.entity, { where: { id, deletedAt: IsNull() } })) as Thing | null;
    return thing ? kind.subject(tx, thing) : { networkIds: [] };
  },
});

/** What can have photos, by the prefix of its id. */
export const PHOTO_SUBJECTS: Readonly<Record<string, PhotoSubject>> = {
  resource: of(resourceKind),
  need: of(needKind),
  lieu: of(lieuKind),
  event: of(eventKind),
  observation: { ...of(observationKind), asksConsent: true },
};

/** The kind that an id is of; undefined where it can have no photos. */
export function photoSubjectOf(id: string): PhotoSubject | undefined {
  const prefix = id.split('_')[0]!;
  return Object.hasOwn(PHOTO_SUBJECTS, prefix) ? PHOTO_SUBJECTS[prefix] : undefined;
}
