import { Columns } from '@/components/Columns'
import { Mobilisations } from '@/features/mobilisations/Mobilisations'
import { getFragmentData } from '@/gql'
import type { PreparationPageQuery } from '@/gql/graphql'
import { dayKey, DEFAULT_ZONE } from '@/lib/dates'
import { EventHead } from '../EventHead'
import { EventNeeds } from './EventNeeds'
import { EventTaskList } from './EventTaskList'
import { EventTaskFragmentDocument, StaffingFragmentDocument } from './operations'
import { VolunteerList } from './VolunteerList'

interface PreparationPageProps {
  event: NonNullable<PreparationPageQuery['essMonthEvent']>
  checklists: NonNullable<PreparationPageQuery['network']>['checklists']
  year: number
  people: readonly { id: string; name: string }[]
  today: string
  /** The address of the page. */
  here: string
}

/** What is to be done for an event, who helps, and what it needs. */
export function PreparationPage({ event, checklists, year, people, today, here }: PreparationPageProps) {
  const [first] = event.dates.nodes
  const timeZone = first?.lieu?.timeZone ?? DEFAULT_ZONE
  return (
    <>
      <EventHead event={event} year={year} tab="preparation" />
      <Columns
        main={
          <>
            <EventTaskList event={event} tasks={event.tasks.map((task) => getFragmentData(EventTaskFragmentDocument, task))} checklists={checklists} people={people} today={today} here={here} />
            <VolunteerList
              event={event} staffings={event.volunteers.map((staffing) => getFragmentData(StaffingFragmentDocument, staffing))} people={people} timeZone={timeZone}
              day={first?.startsAt ? dayKey(first.startsAt, timeZone) : null} here={here}
            />
          </>
        }
        aside={
          <>
            <EventNeeds event={event} needs={event.needs} />
            <Mobilisations mobilisations={event.mobilisations} purpose={event.id} over={!event.takesRequests} />
          </>
        }
      />
    </>
  )
}
