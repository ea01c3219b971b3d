import { useTranslations } from 'next-intl'
import { LongText } from '@/components/LongText'
import { Section } from '@/components/Section'
import { TermChips } from '@/components/terms/TermChips'
import classes from './EventAbout.module.css'
import { getFragmentData, graphql, type FragmentType } from '@/gql'

const EventAboutFragment = graphql(`
  fragment EventAbout on EssMonthEvent {
    description
    themes { code label }
  }
`)

/** What it is about. */
export function EventAbout({ event }: { event: FragmentType<typeof EventAboutFragment> }) {
  const t = useTranslations('month')
  const { description, themes } = getFragmentData(EventAboutFragment, event)
  if (!description && themes.length === 0) return null
  return (
    <Section id="about" title={t('sections.announcement')}>
      {description ? <LongText>{description}</LongText> : null}
      <div className={classes.themes}>
        <TermChips terms={themes} label={t('fields.themes')} />
      </div>
    </Section>
  )
}
