import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The title of a page about one thing; where the thing is not, that of the page which says so. */
export async function titledBy(name: string | null | undefined): Promise<Metadata> {
  return { title: name ?? (await getTranslations('errors'))('notFound.title') }
}
