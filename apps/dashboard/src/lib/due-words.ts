import { daysBetween } from '@/lib/days'

/** When something is due, seen from today: a message of `tasks.due` and what it needs. */
export function dueWords(dueOn: string, today: string): { key: 'overdue' | 'today' | 'tomorrow' | 'later'; days: number } {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { key: 'overdue', days: -days }
  return { key: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later', days }
}
