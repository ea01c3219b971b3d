import { readableIds } from '../../auth/readable.js';
import type { TypeRead } from '../../read/fields.js';
import type { Transaction } from '../../transaction/transaction.js';
import { decisionRead } from '../decisions/decision.read.js';
import { documentRead } from '../documents/document.read.js';
import { commentRead } from '../conversations/comment.read.js';
import { effectRead } from '../effects/effect.read.js';
import { observationRead } from '../effects/observation.read.js';
import { eventRead } from '../ess-month/event.read.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { projectRead } from '../projects/project.read.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import { taskRead } from '../tasks/task.read.js';
import { commitmentRead } from '../projects/commitment.read.js';
import { impactRead } from '../effects/impact.read.js';
import { externalityRead } from '../effects/externality.read.js';
import { sharedAimRead } from '../shared-aim/shared-aim.read.js';
import { filRougeRead } from '../fil-rouge/fil-rouge.read.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { eventTaskRead } from '../event-tasks/event-task.read.js';
import { checklistRead } from '../event-tasks/checklist.read.js';
import { volunteerSlotRead } from '../volunteers/volunteer-slot.read.js';
import { outcomeRead } from '../outcomes/outcome.read.js';
import { releaseRead } from '../releases/release.read.js';
import { projectFileRead } from '../project-files/project-file.read.js';
import { photoRead } from '../photos/photo.read.js';
import type { QuoteType } from './erasure.type.js';

/** Things in whose texts people write what they like. */
const TEXTS: readonly TypeRead[] = [
  lieuRead, organisationRead, personRead, resourceRead, needRead, projectRead, commitmentRead, effectRead, impactRead, externalityRead, observationRead, decisionRead, taskRead, documentRead, sharedAimRead, filRougeRead,
  eventRead, occurrenceRead, eventTaskRead, checklistRead, volunteerSlotRead, outcomeRead, releaseRead, photoRead, projectFileRead, commentRead,
];

/** Free texts of others that quote one of these addresses or numbers, as far as the viewer may read them. */
export async function quotesOf(tx: Transaction, person: string, contacts: readonly string[]): Promise<QuoteType[]> {
  if (contacts.length === 0) return [];
  const pattern = contacts.map(patternOf).join('|');
  const found: QuoteType[] = [];
  for (const { table } of TEXTS) {
    found.push(...(await tx.query<QuoteType>(
      `SELECT t.id AS thing, left(coalesce(to_jsonb(t) ->> 'name', to_jsonb(t) ->> 'title', to_jsonb(t) ->> 'statement', to_jsonb(t) ->> 'narrative', to_jsonb(t) ->> 'text', to_jsonb(t) ->> 'word', to_jsonb(t) ->> 'sentence', to_jsonb(t) ->> 'alternative', to_jsonb(t) ->> 'place_label', ''), 200) AS name, e.key AS field
       FROM ${table} t CROSS JOIN LATERAL jsonb_each_text(to_jsonb(t) - ARRAY['search', 'search_words', 'email', 'phone']) e WHERE t.id <> $1 AND to_jsonb(t) ->> 'deleted_at' IS NULL AND e.value ~* $2 ORDER BY 2, 3`,
      [person, pattern],
    )));
  }
  const readable = await readableIds(tx, TEXTS, found.map(({ thing }) => thing));
  return found.filter(({ thing }) => readable.has(thing));
}

/** An address as it is written; a number however its digits are parted, with the code of its country or without. */
function patternOf(contact: string): string {
  if (contact.includes('@')) return contact.replaceAll(/[^\p{L}\p{N}@]/gu, '\\$&');
  const digits = contact.replace(/\(0\)/, '').replaceAll(/\D/g, '').replace(/^(00|0)/, '').slice(-9);
  return [...digits].join('[ .()-]*');
}
