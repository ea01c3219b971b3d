import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import type { Locale } from '../../auth/viewer.js';
import { forbidden } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networksOfActor } from '../actors/actor.service.js';
import { tellHolder } from '../mobilisations/notices.js';
import { checkRequest } from '../mobilisations/period.js';
import { type Purpose, purposeColumn, readPurpose } from '../mobilisations/purpose.js';
import { holdPeriod } from '../mobilisations/request.service.js';
import { notify } from '../notifications/notify.js';
import { speakersOf } from '../notifications/recipients.js';
import { subjectOfHolder } from '../resources/intent.policy.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import type { AcceptMatchInput } from './accept.input.js';
import { commitmentState, type Speaks } from './accept.rules.js';
import { anyMemberReads } from './any-member.js';

interface Thing {
  readonly id: string;
  readonly title: string;
  readonly holder: string;
  readonly lieu: string | null;
  readonly category: string;
  readonly unit: string | null;
}

export interface Accepted {
  readonly mobilisation: string;
  /** Null where it is for an event: there are no parties. */
  readonly commitment: string | null;
}

/** Makes a promise of a match: the resource is asked for, or promised; and for a project its party commits to give it. */
export async function acceptMatch(tx: Transaction, input: AcceptMatchInput): Promise<Accepted> {
  const need = await readThing(tx, 'need', input.need);
  const resource = await readThing(tx, 'resource', input.resource);
  const speaks = { need: await speaksFor(tx, need), resource: await speaksFor(tx, resource) };
  if (!speaks.need && !speaks.resource) throw forbidden();
  const problems = checkRequest(input, new Date());
  if (need.holder === resource.holder) problems.push({ code: 'OWN_OFFER', path: ['resource'] });
  if (problems.length > 0) throw new UserErrors(problems);
  const purpose = await readPurpose(tx, input.for);
  await refuseElsewhere(tx, purpose, need);
  await lockWished(tx, need);
  const party = purposeColumn(purpose) === 'project_id' ? await givingParty(tx, purpose, resource, input.party) : null;
  await refuseAnswered(tx, need, resource, input);

  const { id: mobilisation } = await holdPeriod(tx, input, { purpose, requestedBy: need.holder, need: need.id, promised: speaks.resource });
  // Others learn of a need only where they may read it: one that is kept to its holder is answered without a word of what it says.
  const told = await anyMemberReads(tx, purpose.networkId, [need.id]);
  const commitment = party && (await commit(tx, { party, mobilisation, quantity: input.quantity ?? null, told }, need, resource, purpose, speaks));
  await tell(tx, { mobilisation, told }, need, resource, purpose, speaks);
  return { mobilisation, commitment };
}

async function readThing(tx: Transaction, table: 'need' | 'resource', id: string): Promise<Thing> {
  if (!(await readableIds(tx, [needRead, resourceRead], [id])).has(id) || !id.startsWith(`${table}_`)) throw refuse('UNKNOWN_REFERENCE', [table], { id });
  const [thing] = await tx.query<Thing>(`SELECT id, title, holder_id AS holder, lieu_id AS lieu, category, unit FROM ${table} WHERE id = $1`, [id]);
  return thing!;
}

const speaksFor = async (tx: Transaction, { holder }: Thing): Promise<boolean> =>
  may(tx.viewer, 'match:accept', subjectOfHolder(tx.viewer, holder, await networksOfActor(tx, holder)));

/** Whoever needs something is of the network of what it is for. */
async function refuseElsewhere(tx: Transaction, { networkId }: Purpose, { holder }: Thing): Promise<void> {
  const there = await tx.query('SELECT 1 FROM network_actor WHERE network_id = $1 AND actor_id = $2', [networkId, holder]);
  if (there.length === 0) throw refuse('NEEDER_ELSEWHERE', ['for']);
}

/** Of two who accept at once, the second finds what the first has made; nor is the need deleted meanwhile. The project is locked since its purpose was read, so that no party leaves it. */
async function lockWished(tx: Transaction, need: Thing): Promise<void> {
  const [there] = await tx.query('SELECT FROM need WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE', [need.id]);
  if (!there) throw refuse('UNKNOWN_REFERENCE', ['need'], { id: need.id });
}

async function refuseAnswered(tx: Transaction, need: Thing, resource: Thing, { startsAt, endsAt }: AcceptMatchInput): Promise<void> {
  const [answered] = await tx.query('SELECT FROM mobilisation WHERE need_id = $1 AND resource_id = $2 AND holds AND period && tstzrange($3, $4)', [need.id, resource.id, startsAt, endsAt]);
  if (answered) throw refuse('ALREADY_ANSWERED', ['resource']);
}

/** The party that gives: nobody becomes a party without being asked. */
async function givingParty(tx: Transaction, purpose: Purpose, { holder, lieu }: Thing, chosen: string | null | undefined): Promise<string> {
  const parties = await tx.query<{ id: string; own: boolean }>(
    `SELECT pp.id, pp.actor_id = $2 AS own FROM project_party pp WHERE pp.project_id = $1
       AND (pp.actor_id IN ($2, $3) OR pp.actor_id IN (SELECT la.lieu_id FROM lieu_animateur la WHERE la.person_id = $2)) ORDER BY own DESC, pp.id`,
    [purpose.id, holder, lieu],
  );
  const party = parties.find(({ id, own }) => (chosen ? id === chosen : own)) ?? (chosen ? undefined : parties[0]);
  if (!party) throw refuse('HOLDER_NOT_PARTY', [chosen ? 'party' : 'for']);
  return party.id;
}

const STATEMENTS: Readonly<Record<Locale, (resource: string, need: string) => string>> = {
  fr: (resource, need) => `${resource}, pour «\u00a0${need}\u00a0»`,
  en: (resource, need) => `${resource}, for “${need}”`,
};

interface Given {
  readonly party: string;
  readonly mobilisation: string;
  readonly quantity: number | null;
  /** May others read the need that it answers? */
  readonly told: boolean;
}

async function commit(tx: Transaction, { party, mobilisation, quantity, told }: Given, need: Thing, resource: Thing, purpose: Purpose, speaks: Speaks): Promise<string> {
  const id = newId('commitment');
  const expense = resource.category === 'MATERIAL_RESOURCE/FUNDING';
  const unit = expense ? '€' : resource.unit;
  const fields = {
    party,
    kind: expense ? 'EXPENSE' : 'IN_KIND',
    statement: told ? STATEMENTS[tx.viewer.locale](resource.title, need.title) : resource.title,
    // An amount of nothing in particular is no share; the mobilisation has it.
    amount: unit === null ? null : quantity,
    unit,
    state: commitmentState(speaks),
    resource: resource.id,
    need: need.id,
    mobilisation,
  };
  await tx.query(
    `INSERT INTO commitment (id, project_id, party_id, kind, statement, amount, unit, state, resource_id, need_id, mobilisation_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, purpose.id, party, fields.kind, fields.statement, fields.amount, fields.unit, fields.state, resource.id, need.id, mobilisation],
  );
  await recordCreation(tx, id, { project: purpose.id, ...fields });
  return id;
}

/** The side that has not decided is asked; where the holder has promised, the one in need is told. */
async function tell(tx: Transaction, { mobilisation, told }: Pick<Given, 'mobilisation' | 'told'>, need: Thing, resource: Thing, { networkId }: Purpose, speaks: Speaks): Promise<void> {
  const values = { need: need.title, resource: resource.title };
  const promised = speaks.resource;
  if (!promised && !told) {
    const asked = { id: mobilisation, holderId: resource.holder, holderNetworks: [networkId], networkId, requestedBy: need.holder, askedBy: tx.viewer.userId };
    return tellHolder(tx, asked, 'MOBILISATION_REQUESTED');
  }
  await notify(tx, {
    kind: promised ? 'EXCHANGE_PROMISED' : 'EXCHANGE_PROPOSED',
    network: networkId,
    subject: mobilisation,
    values,
    to: await speakersOf(tx, networkId, [promised ? need.holder : resource.holder]),
  });
}
