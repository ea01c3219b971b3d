import { query } from '@/lib/apollo/server'
import { readOrganisationChoices, readPersonChoices } from '@/lib/choices'
import { readPages } from '@/lib/read-pages'
import { EventFormOptionsDocument, ProjectChoicesDocument, type EventFormOptions } from './eventDocuments'

/** Everything that can be chosen in the form, however large the network is. */
export async function readEventOptions(network: string, year: number): Promise<EventFormOptions> {
  const [options, organisations, people, projects] = await Promise.all([
    query(EventFormOptionsDocument, { network, year }),
    readOrganisationChoices(network),
    readPersonChoices(network),
    readPages(async (after) => (await query(ProjectChoicesDocument, { network, after })).cooperationProjects),
  ])
  return { ...options, organisations, people, projects }
}
