interface Dated {
  startsOn?: string | null
}

/** Before which milestone today stands: the first one that begins later; the end where none does, and nowhere (-1) where no milestone has a date. */
export function todayAmong(milestones: readonly Dated[], today: string): number {
  if (!milestones.some(({ startsOn }) => startsOn)) return -1
  const later = milestones.findIndex(({ startsOn }) => startsOn && startsOn > today)
  return later === -1 ? milestones.length : later
}
