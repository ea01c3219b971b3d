import type { MilestoneSubjectFragment } from '@/gql/graphql'

/** As much of a story as says which one it is. */
const BEGINNING = 120

/** What a thing on a milestone is called: an observation has no title, but tells something, or is of an effect. */
export function subjectTitle(subject: MilestoneSubjectFragment): string {
  if (subject.__typename !== 'Observation') return subject.title
  const words = subject.narrative || (subject.effect?.statement ?? '')
  return words.length <= BEGINNING ? words : `${words.slice(0, BEGINNING).trimEnd()}…`
}
