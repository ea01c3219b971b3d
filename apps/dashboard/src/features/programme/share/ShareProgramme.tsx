'use client'

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconBook2, IconDownload, IconExternalLink, IconFileText } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { useRef } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { Section } from '@/components/Section'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { CopyField } from './CopyField'
import classes from './Share.module.css'
import { WidgetBuilder, type WidgetValues } from './WidgetBuilder'

interface ShareProgrammeProps {
  year: number
  /** Where visitors find these pages. */
  origin: string
  /** How many dates are public. */
  published: number
  values: WidgetValues
}

/** Everything by which a collective makes its programme known: addresses, a code, paper, feeds, and a frame for partners. */
export function ShareProgramme({ year, origin, published, values }: ShareProgrammeProps) {
  const t = useTranslations('programme.share')
  const { slug } = useNetwork()
  const address = origin + paths.programme(slug, year)
  const code = useRef<SVGSVGElement>(null)
  const download = () => {
    if (!code.current) return
    const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(code.current)], { type: 'image/svg+xml' }))
    Object.assign(document.createElement('a'), { href: url, download: `programme-${slug}-${year}.svg` }).click()
    URL.revokeObjectURL(url)
  }
  return (
    <>
      <PageHeader title={t('title', { year })} intro={published > 0 ? t('intro') : t('unpublished', { year })} back={{ href: paths.month(slug, year), label: t('back', { year }) }} />
      <Stack gap="xl">
        <Section id="address" title={t('address.title')}>
          <Stack gap="md">
            <Text>{t('address.text')}</Text>
            <CopyField label={t('address.label')} value={address} />
            <Group gap="md" align="center">
              <QRCodeSVG ref={code} className={classes.qr} value={address} size={512} marginSize={2} role="img" title={t('address.qr')} />
              <Stack gap="xs" align="start">
                <Button component="a" href={paths.programme(slug, year)} leftSection={<IconExternalLink size={18} aria-hidden />}>
                  {t('address.open')}
                </Button>
                <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={download}>
                  {t('address.download')}
                </Button>
              </Stack>
            </Group>
          </Stack>
        </Section>
        <Section id="paper" title={t('paper.title')}>
          <Stack gap="md">
            <Text>{t('paper.text')}</Text>
            <Group gap="sm">
              <Button component="a" variant="default" href={paths.programmePoster(slug, year)} leftSection={<IconFileText size={18} aria-hidden />}>
                {t('paper.poster')}
              </Button>
              <Button component="a" variant="default" href={paths.programmeLeaflet(slug, year)} leftSection={<IconBook2 size={18} aria-hidden />}>
                {t('paper.leaflet')}
              </Button>
            </Group>
          </Stack>
        </Section>
        <Section id="widget" title={t('widget.title')}>
          <WidgetBuilder year={year} origin={origin} values={values} />
        </Section>
        <Section id="feeds" title={t('feeds.title')}>
          <Stack gap="md">
            <Text>{t('feeds.text')}</Text>
            {(['ics', 'atom', 'json'] as const).map((format) => (
              <CopyField key={format} label={t(`feeds.${format}`)} value={origin + paths.programmeFeed(slug, year, format)} />
            ))}
          </Stack>
        </Section>
      </Stack>
    </>
  )
}
