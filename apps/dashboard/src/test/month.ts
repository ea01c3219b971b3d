import type { BoardLieu, BoardOccurrence } from '@/features/month/board/board.operations'

/** A small month for tests: two lieux in France. */
export const lieux: BoardLieu[] = [
  {
    id: 'lieu_1', name: 'La Ruche', timeZone: 'Europe/Paris',
    rooms: [{ id: 'room_1', name: 'Grande salle', capacity: 80, shareable: false }, { id: 'room_shared', name: 'Hall', capacity: null, shareable: true }],
  },
  { id: 'lieu_2', name: 'Le Rucher', timeZone: 'Europe/Paris', rooms: [] },
]

/** A published workshop on 3 November in La Ruche, which the viewer may move. */
export function date(id: string, change: Partial<BoardOccurrence> = {}): BoardOccurrence {
  return {
    id,
    startsAt: '2026-11-03T14:00:00+01:00',
    endsAt: '2026-11-03T16:00:00+01:00',
    version: 1,
    viewerCanReschedule: true,
    lieu: { id: 'lieu_1', name: 'La Ruche', timeZone: 'Europe/Paris' },
    room: { id: 'room_1', name: 'Grande salle' },
    place: null,
    event: {
      id: `event_${id}`, version: 1, title: `Atelier ${id}`, editorialState: 'PUBLISHED', status: 'SCHEDULED',
      kind: { code: 'WORKSHOP', label: 'Atelier' }, themes: [], organisers: [],
    },
    ...change,
  }
}
