import { readableIds } from '../../auth/readable.js';
import type { Context, StatementsContext } from '../../context.js';
import { refuse } from '../../errors/user-error.js';
import { lookAt } from '../../live/presence.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import { enterBoard, networkOfBoard } from './board.access.js';
import { type BoardMessage, boardChanges } from './board-changes.js';
import { boardPresence, type PresenceMessage, presenceTopic } from './board-presence.js';
import type { LookAtInput } from './board.input.js';

/** Changes of the board, from now on. */
export async function followBoard(context: Context, essMonth: string): Promise<AsyncIterable<BoardMessage>> {
  const network = await enterBoard(context, essMonth, 'network:read');
  return context.live!.hub.subscribe(`board:${essMonth}`, boardChanges(context.pool, essMonth, network));
}

/** Who is there, with whoever asks among them: at once, and at each change. */
export async function followPresence(context: Context, essMonth: string): Promise<AsyncIterable<PresenceMessage>> {
  await enterBoard(context, essMonth, 'person:read');
  const { hub, presence, stream } = context.live!;
  const topic = presenceTopic(essMonth);
  const messages = await hub.subscribe(topic, boardPresence(presence, essMonth), () => void presence.leave(stream.id));
  // Said to everybody, which is also the first that this subscriber hears.
  await presence.join(stream.id, { topic, userId: stream.viewer.userId! });
  return messages;
}

/** Says to the others what the viewer looks at. It is not recorded. */
export async function look({ pool, viewer, statements }: StatementsContext, { essMonth, occurrence = null }: LookAtInput): Promise<void> {
  await networkOfBoard({ pool, viewer }, essMonth, 'person:read');
  if (occurrence !== null) {
    const known = await statements.query('SELECT 1 FROM occurrence WHERE id = $1 AND ess_month_id = $2', [occurrence, essMonth]);
    if (known.length === 0 || !(await readableIds(statements, [occurrenceRead], [occurrence])).has(occurrence)) throw refuse('UNKNOWN_REFERENCE', ['occurrence'], { id: occurrence });
  }
  await lookAt(statements, presenceTopic(essMonth), viewer.userId!, occurrence);
}
