import { may, type Permission, type Subject } from '../auth/permissions.js';
import { readableIds } from '../auth/readable.js';
import { forbidden, notFound } from '../errors/access.js';
import { refuse } from '../errors/user-error.js';
import type { TypeRead } from '../read/fields.js';
import { type Fields, revise } from './revision.js';
import { created } from './trail.js';
import type { Transaction } from './transaction.js';
import { changesForTrail } from './withheld.js';

/** A row with a version, which deletion only marks. */
export interface Versioned {
  id: string;
  version: number;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** What the use cases that all things share need to know of one kind of them. */
export interface Kind<Thing extends Versioned> {
  entity: new () => Thing;
  read: TypeRead;
  permissions: { update: Permission; delete: Permission };
  /** The networks that it belongs to, and whether it is the viewer's own. */
  subject: (tx: Transaction, thing: Thing) => Promise<Subject>;
  /** Fields of which the trail keeps only that they have changed. */
  withheld?: readonly string[];
}

/** A kind of things that are changed and never deleted. */
export type Editable<Thing extends Versioned> = Omit<Kind<Thing>, 'permissions'> & { permissions: Pick<Kind<Thing>['permissions'], 'update'> };

interface Edit {
  /** The version that the sender has seen. */
  expectedVersion: number;
  /** What can be edited, as it is now and as the sender wants it. */
  now: Fields;
  change: Fields;
  /** The columns of the thing's own row, and the rest, for fields that did change. */
  columns: (fields: Fields) => object;
  lists?: (fields: Fields) => Promise<void>;
}

/** The trail of a new thing. */
export async function recordCreation(tx: Transaction, id: string, fields: Fields): Promise<void> {
  await tx.record({ action: 'CREATE', subject: id, version: 1, changes: created(fields) });
}

/** The thing under a lock, for a change that the viewer may make. */
export async function lockToChange<Thing extends Versioned>(tx: Transaction, kind: Editable<Thing>, id: string): Promise<Thing> {
  const thing = await lock(tx, kind, id, kind.permissions.update);
  if (thing.deletedAt) throw refuse('DELETED', ['id']);
  return thing;
}

/** Merges a change, writes and records it. Answers whether anything was different. */
export async function edit<Thing extends Versioned>(tx: Transaction, kind: Editable<Thing>, thing: Thing, { expectedVersion, now, change, columns, lists }: Edit): Promise<boolean> {
  const changes = await revise(tx, { subject: thing.id, expectedVersion, current: { version: thing.version, fields: now }, change });
  if (Object.keys(changes).length === 0) return false;
  const after = Object.fromEntries(Object.entries(changes).map(([field, { after: value }]) => [field, value]));
  await write(tx, kind, thing, columns(after));
  await lists?.(after);
  await tx.record({ action: 'UPDATE', subject: thing.id, version: thing.version + 1, changes: changesForTrail(changes, kind.withheld) });
  return true;
}

/** Deletes a thing; what hangs on it stays as it is, and leads nowhere until it is restored. */
export async function remove<Thing extends Versioned>(tx: Transaction, kind: Kind<Thing>, { id, expectedVersion }: { id: string; expectedVersion: number }): Promise<string> {
  const thing = await lock(tx, kind, id, kind.permissions.delete);
  if (thing.deletedAt) throw refuse('DELETED', ['id']);
  if (thing.version !== expectedVersion) throw refuse('CONFLICT', ['expectedVersion']);
  await write(tx, kind, thing, { deletedAt: () => 'now()' });
  await tx.record({ action: 'DELETE', subject: id, version: thing.version + 1 });
  return id;
}

/** Brings a deleted thing back as it was. */
export async function bringBack<Thing extends Versioned>(tx: Transaction, kind: Kind<Thing>, id: string): Promise<void> {
  const thing = await lock(tx, kind, id, kind.permissions.delete);
  if (!thing.deletedAt) throw refuse('NOT_DELETED', ['id']);
  await write(tx, kind, thing, { deletedAt: null });
  await tx.record({ action: 'RESTORE', subject: id, version: thing.version + 1 });
}

/** The thing under a lock, deleted or not. What the viewer may not read does not exist for them; what they may read but not do this to is forbidden. */
export async function lock<Thing extends Versioned>(tx: Transaction, kind: Editable<Thing>, id: string, permission: Permission): Promise<Thing> {
  const thing = (await tx.manager.findOne<Versioned>(kind.entity, { where: { id }, lock: { mode: 'pessimistic_write' } })) as Thing | null;
  if (!thing) throw notFound(id);
  const allowed = may(tx.viewer, permission, await kind.subject(tx, thing));
  // A key may change much of a network and see less of it: what it does not see, it does not change.
  if (allowed && tx.viewer.kind !== 'KEY') return thing;
  if (!(await readableIds(tx, [kind.read], [id])).has(id)) throw notFound(id);
  if (!allowed) throw forbidden();
  return thing;
}

async function write<Thing extends Versioned>(tx: Transaction, kind: Editable<Thing>, { id, version }: Thing, columns: object): Promise<void> {
  await tx.manager.update<Versioned>(kind.entity, id, { ...columns, version: version + 1, updatedAt: () => 'now()' });
}
