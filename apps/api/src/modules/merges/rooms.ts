import type { Transaction } from '../../transaction/transaction.js';
import type { Part } from './merge.parts.js';
import { roomName } from './merge.rules.js';
import type { Loss } from './release.js';

interface Room {
  id: string;
  name: string;
  position: number;
  open: boolean;
}

const roomsOf = (tx: Transaction, lieu: string): Promise<Room[]> =>
  tx.query<Room>('SELECT id, name, position, deleted_at IS NULL AS open FROM room WHERE lieu_id = $1 ORDER BY position, id', [lieu]);

/** Moves all rooms behind those of another lieu, closed ones too, with their dates; one that has the name of an open room there gets another. `from.name` is null where it would tell nothing. */
export async function moveRooms(tx: Transaction, from: { id: string; name: string | null }, to: string): Promise<Part[]> {
  const [moving, there] = [await roomsOf(tx, from.id), await roomsOf(tx, to)];
  const behind = Math.max(-1, ...there.map(({ position }) => position)) + 1;
  const taken = there.filter(({ open }) => open).map(({ name }) => name);
  const rooms = moving.map((room, index) => {
    const name = room.open ? roomName(room.name, from.name, taken) : room.name;
    if (name !== room.name) taken.push(name);
    return { id: room.id, position: behind + index, name };
  });
  await place(tx, rooms, to);
  return moving.map(({ id, name, position }, index) => ({ key: id, row: { name, position, renamed: rooms[index]!.name } }));
}

/** Moves rooms back, under the names that they had unless somebody has changed those since, with all dates that are in them now. */
export async function moveRoomsBack(tx: Transaction, to: string, rooms: readonly { part: Part; losses: readonly Loss[] }[]): Promise<void> {
  const now = await tx.query<Pick<Room, 'id' | 'name'>>('SELECT id, name FROM room WHERE id = ANY($1)', [rooms.map(({ part }) => part.key)]);
  const names = new Map(now.map(({ id, name }) => [id, name]));
  await place(tx, rooms.map(({ part: { key: id, row }, losses }) => {
    const name = names.get(id);
    const isOurs = losses.some(({ part }) => part.row?.renamed === name);
    return { id, position: row?.position as number, name: isOurs ? row?.name : name };
  }), to);
}

async function place(tx: Transaction, rooms: readonly object[], lieu: string): Promise<void> {
  await tx.query(
    'UPDATE room SET lieu_id = $2, name = r.name, position = r.position FROM jsonb_to_recordset($1) AS r(id text, name text, position int) WHERE room.id = r.id',
    [JSON.stringify(rooms), lieu],
  );
}
