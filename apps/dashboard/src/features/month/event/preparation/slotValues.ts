import type { SlotFragment, VolunteerSlotChange } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'
import { fromWallClock, toWallClock } from '@/lib/dates'
import { plusDays } from '@/lib/days'

/** What a form holds of a slot; times are those of the clock where the event takes place. */
export interface SlotValues {
  title: string
  day: string | null
  start: string
  /** Before the start it is on the next day. */
  end: string
  minimum: number | ''
  maximum: number | ''
}

/** `day`: what a new one begins with. */
export function slotValues(slot: SlotFragment | undefined, timeZone: string, day: string | null): SlotValues {
  if (!slot) return { title: '', day, start: '', end: '', minimum: 1, maximum: '' }
  const [on = '', start = ''] = toWallClock(slot.startsAt, timeZone).split(' ')
  const [, end = ''] = toWallClock(slot.endsAt, timeZone).split(' ')
  return { title: slot.title, day: on, start: start.slice(0, 5), end: end.slice(0, 5), minimum: slot.minimum, maximum: slot.maximum }
}

function times({ day, start, end }: SlotValues, timeZone: string): { startsAt: string | null; endsAt: string | null } {
  if (!day || !start || !end) return { startsAt: null, endsAt: null }
  return { startsAt: fromWallClock(`${day} ${start}`, timeZone), endsAt: fromWallClock(`${end <= start ? plusDays(day, 1) : day} ${end}`, timeZone) }
}

/** A slot in the API's words. */
export const plainSlot = (values: SlotValues, timeZone: string) => ({
  title: values.title.trim(),
  ...times(values, timeZone),
  minimum: values.minimum === '' ? 0 : values.minimum,
  maximum: values.maximum === '' ? null : values.maximum,
})

export const slotChange = (timeZone: string) => (before: SlotValues, after: SlotValues): VolunteerSlotChange => changedFields(plainSlot(before, timeZone), plainSlot(after, timeZone))

/** The values with one field as somebody else saved it. */
export const withTheirs = (timeZone: string) => (values: SlotValues, field: string, theirs: unknown): SlotValues => {
  if (field === 'startsAt' || field === 'endsAt') {
    const [day = '', time = ''] = toWallClock(String(theirs), timeZone).split(' ')
    return field === 'startsAt' ? { ...values, day, start: time.slice(0, 5) } : { ...values, end: time.slice(0, 5) }
  }
  return { ...values, [field]: theirs }
}
