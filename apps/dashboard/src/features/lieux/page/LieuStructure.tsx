import { useTranslations } from 'next-intl'
import { DateText } from '@/components/DateText'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { Facts, Section } from '@/components/Section'
import { spacedSiret } from '@/lib/siret'

const LieuStructureFragment = graphql(`
  fragment LieuStructure on Lieu {
    legalForm { code label }
    initiative { code label }
    setting
    floorArea
    siret
    rna
    networks { id name }
    updatedAt
  }
`)

/** Who runs the lieu, and under which numbers. */
export function LieuStructure({ lieu: masked }: { lieu: FragmentType<typeof LieuStructureFragment> }) {
  const t = useTranslations('lieux')
  const lieu = getFragmentData(LieuStructureFragment, masked)
  return (
    <Section id="structure" title={t('sections.structure')}>
      <Facts
        facts={[
          { name: t('fields.legalForm'), value: lieu.legalForm?.label },
          { name: t('fields.initiative'), value: lieu.initiative?.label },
          { name: t('fields.setting'), value: lieu.setting ? t(`setting.${lieu.setting}`) : null },
          { name: t('fields.floorArea'), value: lieu.floorArea ? t(`floorArea.${lieu.floorArea}`) : null },
          { name: t('fields.siret'), value: lieu.siret ? spacedSiret(lieu.siret) : null },
          { name: t('fields.rna'), value: lieu.rna },
          { name: t('fields.networks'), value: lieu.networks.map(({ name }) => name).join(', ') },
          { name: t('fields.updatedAt'), value: <DateText value={lieu.updatedAt} /> },
        ]}
      />
    </Section>
  )
}
