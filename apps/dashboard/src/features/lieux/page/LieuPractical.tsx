import { Anchor } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { LieuMapInset } from './LieuMapInset'
import { OpeningHours } from '@/components/OpeningHours'
import { Facts, Section } from '@/components/Section'

const LieuPracticalFragment = graphql(`
  fragment LieuPractical on Lieu {
    name
    address { street postalCode commune { code name departement { code name } } }
    location { latitude longitude }
    openingHours
    website
    accessibility { code label }
  }
`)

type Practical = FragmentType<typeof LieuPracticalFragment>

/** "https://www.ruche.example/" → "ruche.example". */
const bareAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** How to get there and when: what a visitor needs. */
export function LieuPractical({ lieu: masked }: { lieu: Practical }) {
  const t = useTranslations('lieux')
  const { name, address, location, openingHours, website, accessibility } = getFragmentData(LieuPracticalFragment, masked)
  const { street, postalCode, commune } = address
  const town = [postalCode, commune?.name].filter(Boolean).join(' ')
  const lines = [...(street?.split('\n') ?? []), town, commune?.departement.name ?? ''].filter(Boolean)
  const elsewhere = location ? `https://www.openstreetmap.org/?mlat=${location.latitude}&mlon=${location.longitude}#map=17/${location.latitude}/${location.longitude}` : undefined
  return (
    <Section id="practical" title={t('sections.practical')}>
      {location ? <LieuMapInset name={name} location={location} /> : null}
      <Facts
        facts={[
          {
            name: t('fields.address'),
            value:
              lines.length > 0 ? (
                <address style={{ fontStyle: 'normal' }}>
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                  {elsewhere ? (
                    <Anchor href={elsewhere} rel="noopener external" size="sm" className="no-print">
                      {t('openInMaps')}
                    </Anchor>
                  ) : null}
                </address>
              ) : null,
          },
          { name: t('fields.openingHours'), value: openingHours ? <OpeningHours text={openingHours} /> : null },
          {
            name: t('fields.website'),
            value: website ? (
              <Anchor href={website} rel="noopener external">
                {bareAddress(website)}
              </Anchor>
            ) : null,
          },
          { name: t('fields.accessibility'), value: accessibility.map(({ label }) => label).join(', ') },
        ]}
      />
    </Section>
  )
}
