import type { DataSource } from 'typeorm';
import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { anonymous } from '../../auth/viewer.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { Transaction } from '../../transaction/transaction.js';
import { notify } from '../notifications/notify.js';
import { speakersOf } from '../notifications/recipients.js';
import { subjectOfPart } from '../projects/part-of-project.js';
import { projectRead } from '../projects/project.read.js';
import type { ProjectStage } from '../projects/project.type.js';

/** Nobody is asked about one project twice within so many days. */
export const DAYS_BETWEEN = 30;
/** A project that is led for so many days has something to show, whatever it has planned. */
export const DAYS_ACTIVE = 60;

/** A coordinator may ask again, once a day. */
const HOURS_BETWEEN = 24;

const LED: `${ProjectStage}` = 'ACTIVE';
const REVIEWED: `${ProjectStage}` = 'REVIEWED';

/** Something that it had planned is over, and nothing of that kind is to come. */
const OVER = `EXISTS (SELECT FROM things WHERE things.project_id = p.id HAVING max(things.ends_at) < now())`;

/**
 * Projects whose review comes near, that expect something of which nobody has observed anything, and that were not asked
 * lately: the claim is the row of the reminder, so that of two processes one asks.
 */
const CLAIM = `
  WITH things AS (
    SELECT e.cooperation_project_id AS project_id, o.ends_at FROM ess_month_event e JOIN occurrence o ON o.event_id = e.id AND o.deleted_at IS NULL
    WHERE e.cooperation_project_id IS NOT NULL AND e.deleted_at IS NULL AND o.ends_at IS NOT NULL
    UNION ALL SELECT m.project_id, m.ends_at FROM mobilisation m WHERE m.project_id IS NOT NULL AND m.state = 'ACCEPTED'
  ), near AS (
    SELECT p.id FROM cooperation_project p JOIN network n ON n.id = p.network_id AND n.deleted_at IS NULL
    WHERE p.deleted_at IS NULL AND (p.stage = $1 OR p.stage = $2 AND (
      coalesce((SELECT max(a.at) FROM audit_entry a WHERE a.subject_id = p.id AND a.changes ? 'stage'), p.created_at) < now() - make_interval(days => $3)
      OR ${OVER}
      OR EXISTS (SELECT FROM fil_rouge f JOIN milestone m ON m.fil_rouge_id = f.id WHERE f.project_id = p.id AND m.done)))
  )
  INSERT INTO effect_reminder (project_id) SELECT near.id FROM near
  WHERE EXISTS (SELECT FROM useful_effect e WHERE e.project_id = near.id AND e.deleted_at IS NULL AND e.state = 'EXPECTED')
  ON CONFLICT (project_id) DO UPDATE SET asked_at = now() WHERE effect_reminder.asked_at < now() - make_interval(days => $4)
  RETURNING project_id AS id`;

interface Waiting {
  network: string;
  title: string;
  effect: string;
  actor: string;
}

const WAITING = `SELECT p.network_id AS network, p.title, e.id AS effect, pp.actor_id AS actor FROM useful_effect e JOIN cooperation_project p ON p.id = e.project_id
  JOIN effect_party ep ON ep.effect_id = e.id JOIN project_party pp ON pp.id = ep.party_id WHERE e.project_id = $1 AND e.deleted_at IS NULL AND e.state = 'EXPECTED'`;

/** Asks those who speak for the parties of a project what they have observed of the effects that they expect, when it is time to look. Answers the projects. */
export async function askForObservations(dataSource: DataSource): Promise<string[]> {
  return dataSource.transaction(async (manager) => {
    const tx = new Transaction(manager, anonymous('fr'));
    const projects = await tx.query<{ id: string }>(CLAIM, [REVIEWED, LED, DAYS_ACTIVE, DAYS_BETWEEN]);
    for (const { id } of projects) await askAbout(tx, id);
    return projects.map(({ id }) => id);
  });
}

/** A coordinator asks now, whatever the stage. @throws ASKED_LATELY, NOTHING_TO_OBSERVE. */
export async function askAgain(tx: Transaction, project: string): Promise<void> {
  if (!(await readableIds(tx, [projectRead], [project])).has(project)) throw notFound(project);
  if (!may(tx.viewer, 'project:override', await subjectOfPart(tx, { id: project, projectId: project }))) throw forbidden();
  if ((await tx.query(WAITING, [project])).length === 0) throw refuse('NOTHING_TO_OBSERVE', ['cooperationProject']);
  // Of two who ask at once, one does.
  const asked = await tx.query(
    `INSERT INTO effect_reminder (project_id) VALUES ($1)
     ON CONFLICT (project_id) DO UPDATE SET asked_at = now() WHERE effect_reminder.asked_at < now() - make_interval(hours => $2) RETURNING project_id`,
    [project, HOURS_BETWEEN],
  );
  if (asked.length === 0) throw refuse('ASKED_LATELY', ['cooperationProject']);
  await askAbout(tx, project);
}

/** Each account is told once, with the number of effects that wait for its word. */
async function askAbout(tx: Transaction, project: string): Promise<void> {
  const waiting = await tx.query<Waiting>(WAITING, [project]);
  const [first] = waiting;
  if (!first) return;
  const effectsOf = new Map<string, Set<string>>();
  for (const actor of new Set(waiting.map((each) => each.actor))) {
    for (const account of await speakersOf(tx, first.network, [actor])) {
      const effects = effectsOf.get(account) ?? new Set();
      waiting.filter((each) => each.actor === actor).forEach(({ effect }) => effects.add(effect));
      effectsOf.set(account, effects);
    }
  }
  for (const [account, { size }] of effectsOf) {
    await notify(tx, { kind: 'EFFECTS_TO_OBSERVE', network: first.network, subject: project, values: { title: first.title, count: size }, to: [account] });
  }
}
