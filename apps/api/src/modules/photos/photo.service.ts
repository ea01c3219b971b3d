import { readableIds } from '../../auth/readable.js';
import { notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation, remove } from '../../transaction/lifecycle.js';
import { bringBackInto } from '../../transaction/places.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { DeleteInput } from '../lieux/lieu.input.js';
import { Photo } from './photo.entity.js';
import type { PhotoChange, ReusePhotoInput, UpdatePhotoInput } from './photo.input.js';
import { photoRead } from './photo.read.js';
import { type PhotoSubject, photoSubjectOf } from './photo.subjects.js';

export const PHOTOS_AT_MOST = 12;

export interface NewPhoto {
  subject: string;
  alternative?: string | null;
  credit?: string | null;
  /** Whoever can be recognised on it agreed. */
  consent?: boolean;
  /** What has been written to the store. */
  fileKey: string;
  width: number;
  height: number;
}

const kindOf = ({ permission, subject }: PhotoSubject): Kind<Photo> => ({
  entity: Photo,
  read: photoRead,
  permissions: { update: permission, delete: permission },
  subject: (tx, { subjectId }) => subject(tx, subjectId),
});

/** Locks what photos are to be added to. @throws NOT_FOUND, FORBIDDEN where the viewer may not change it, PHOTO_WITHOUT_CONSENT. */
export async function lockSubject(tx: Transaction, subject: string, consent = false): Promise<void> {
  const kind = photoSubjectOf(subject);
  if (!kind) throw notFound(subject);
  await kind.lock(tx, subject);
  if (kind.asksConsent && !consent) throw refuse('PHOTO_WITHOUT_CONSENT', ['consent']);
}

/** @throws TOO_LONG where a text of a photo is. */
export function refuseTexts({ alternative, credit }: Pick<PhotoChange, 'alternative' | 'credit'>): void {
  const checks = new Checks();
  checks.text(alternative, ['alternative'], { max: 500 });
  checks.text(credit, ['credit'], { max: 200 });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
}

/** Adds a photo whose files are written, behind the others. */
export async function addPhoto(tx: Transaction, { subject, fileKey, width, height, consent = false, ...texts }: NewPhoto): Promise<string> {
  refuseTexts(texts);
  await lockSubject(tx, subject, consent);
  const [there] = await tx.query<{ count: number; next: number }>('SELECT count(*)::int AS count, coalesce(max(position) + 1, 0) AS next FROM photo WHERE subject_id = $1 AND deleted_at IS NULL', [subject]);
  if (there!.count >= PHOTOS_AT_MOST) throw refuse('TOO_MANY', ['subject'], { max: PHOTOS_AT_MOST });
  const id = newId('photo');
  const fields = { alternative: cleanText(texts.alternative ?? null), credit: cleanText(texts.credit ?? null) };
  await tx.manager.insert(Photo, { id, subjectId: subject, fileKey, width, height, position: there!.next, consent, addedBy: tx.viewer.userId, version: 1, ...fields });
  await recordCreation(tx, id, { subject, ...fields });
  return id;
}

/** Shows a photo that is in the store already with another thing: its bytes are those of the first one, its words its own from then on. */
export async function reusePhoto(tx: Transaction, { photo: id, subject, consent }: ReusePhotoInput): Promise<string> {
  const photo = (await readableIds(tx, [photoRead], [id])).has(id) ? await tx.manager.findOneBy(Photo, { id }) : null;
  if (!photo) throw refuse('UNKNOWN_REFERENCE', ['photo'], { id });
  const { fileKey, width, height, alternative, credit } = photo;
  await lockSubject(tx, subject, consent ?? false);
  const [twice] = await tx.query('SELECT 1 FROM photo WHERE subject_id = $1 AND file_key = $2 AND deleted_at IS NULL', [subject, fileKey]);
  if (twice) throw refuse('DUPLICATE', ['photo']);
  return addPhoto(tx, { subject, fileKey, width, height, alternative, credit, consent: consent ?? false });
}

/** Changes a photo; a stale change is merged where it can be. */
export async function updatePhoto(tx: Transaction, { id, expectedVersion, change }: UpdatePhotoInput): Promise<string> {
  refuseTexts(change);
  if (change.position === null) throw refuse('BLANK', ['position']);
  const kind = await kindOfPhoto(tx, id);
  const photo = await lockToChange(tx, kind, id);
  const order = await orderOf(tx, photo.subjectId);
  const { alternative, credit } = photo;
  const position = change.position === undefined ? undefined : Math.min(Math.max(change.position, 0), order.length - 1);
  await edit(tx, kind, photo, {
    expectedVersion,
    now: { alternative, credit, position: order.indexOf(id) },
    change: { alternative: cleanText(change.alternative), credit: cleanText(change.credit), position },
    columns: ({ position: _, ...columns }) => columns,
    lists: async (fields) => {
      if ('position' in fields) await reorder(tx, order.filter((each) => each !== id).toSpliced(position!, 0, id));
    },
  });
  return id;
}

/** Deletes a photo; it can be restored as long as its bytes are kept (photo.sweep.ts). */
export const deletePhoto = async (tx: Transaction, input: DeleteInput): Promise<string> => remove(tx, await kindOfPhoto(tx, input.id), input);

/** Brings a deleted photo back, unless others have taken its place. */
export async function restorePhoto(tx: Transaction, id: string): Promise<void> {
  const subject = await subjectOfPhoto(tx, id);
  await bringBackInto(tx, kindOf(subject), { table: 'photo', column: 'subject_id', of: subject.read.table, atMost: PHOTOS_AT_MOST }, id);
}

const kindOfPhoto = async (tx: Transaction, id: string): Promise<Kind<Photo>> => kindOf(await subjectOfPhoto(tx, id));

async function subjectOfPhoto(tx: Transaction, id: string): Promise<PhotoSubject> {
  const [photo] = await tx.query<{ subject: string }>('SELECT subject_id AS subject FROM photo WHERE id = $1', [id]);
  const subject = photo && photoSubjectOf(photo.subject);
  if (!subject) throw notFound(id);
  return subject;
}

/** Ids of the photos of a thing in their order, under a lock. */
async function orderOf(tx: Transaction, subject: string): Promise<string[]> {
  const photos = await tx.query<{ id: string }>('SELECT id FROM photo WHERE subject_id = $1 AND deleted_at IS NULL ORDER BY position, id FOR UPDATE', [subject]);
  return photos.map(({ id }) => id);
}

/** Places say where photos stand among each other, and are no version of those that make room. */
const reorder = (tx: Transaction, ids: readonly string[]): Promise<unknown> =>
  tx.query('UPDATE photo SET position = place.n - 1 FROM unnest($1::text[]) WITH ORDINALITY AS place (id, n) WHERE photo.id = place.id', [ids]);
