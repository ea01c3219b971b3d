import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { TermChips } from '@/components/terms/TermChips'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { Facts, Section } from '@/components/Section'
import classes from './LieuAbout.module.css'

const LieuAboutFragment = graphql(`
  fragment LieuAbout on Lieu {
    description
    activities { code label }
    tags { code label }
  }
`)

/** What the lieu is, in its own words, and what is done there. */
export function LieuAbout({ lieu }: { lieu: FragmentType<typeof LieuAboutFragment> }) {
  const t = useTranslations('lieux')
  const { description, activities, tags } = getFragmentData(LieuAboutFragment, lieu)
  if (!description && activities.length === 0 && tags.length === 0) return null
  return (
    <Section id="about" title={t('sections.about')}>
      {description ? <Text className={classes.words}>{description}</Text> : null}
      <Facts
        facts={[
          { name: t('fields.activities'), value: activities.length > 0 ? <TermChips terms={activities} color="encre" /> : null },
          { name: t('fields.tags'), value: tags.length > 0 ? <TermChips terms={tags} /> : null },
        ]}
      />
    </Section>
  )
}
