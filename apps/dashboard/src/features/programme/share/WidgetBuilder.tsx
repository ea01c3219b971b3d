'use client'

import { NumberInput, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { COUNT_AT_MOST, DEFAULT_COUNT } from '../widget/options'
import { CopyAction } from './CopyField'
import classes from './Share.module.css'
import { widgetCode, widgetSearch, type WidgetChoice } from './widgetCode'

interface Value {
  value: string
  label: string
}

/** What the programme has of each filter. */
export interface WidgetValues {
  themes: Value[]
  communes: Value[]
  lieux: Value[]
}

interface WidgetBuilderProps {
  year: number
  origin: string
  values: WidgetValues
}

/** Makes the code of the frame for a partner's site, beside what it will show there. */
export function WidgetBuilder({ year, origin, values }: WidgetBuilderProps) {
  const t = useTranslations('programme.share.widget')
  const words = useTranslations('programme')
  const { slug, name } = useNetwork()
  const [choice, setChoice] = useState<WidgetChoice>({ theme: null, commune: null, lieu: null, count: DEFAULT_COUNT, scheme: 'auto' })
  const change = (changed: Partial<WidgetChoice>) => setChoice((before) => ({ ...before, ...changed }))
  const path = paths.programmeWidget(slug, year, widgetSearch(choice))
  const code = widgetCode(origin, path, words('title', { year, network: name }))
  const lists = [
    { key: 'theme', data: values.themes },
    { key: 'commune', data: values.communes },
    { key: 'lieu', data: values.lieux },
  ] as const
  return (
    <div className={classes.columns}>
      <Stack gap="md">
        <Text>{t('text')}</Text>
        {lists.map(({ key, data }) => (
          <Select key={key} label={t(key)} placeholder={t('any')} data={data} value={choice[key]} onChange={(value) => change({ [key]: value })} clearable searchable limit={100} />
        ))}
        <NumberInput label={t('count')} min={1} max={COUNT_AT_MOST} value={choice.count} onChange={(value) => change({ count: Math.min(Math.max(Number(value) || 1, 1), COUNT_AT_MOST) })} />
        <Stack gap={4}>
          <Text size="sm" fw={500} id="scheme">
            {t('scheme')}
          </Text>
          <SegmentedControl
            aria-labelledby="scheme"
            value={choice.scheme}
            onChange={(scheme) => change({ scheme })}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`schemes.${value}`) }))}
            orientation="vertical"
          />
        </Stack>
        <Textarea label={t('code')} value={code} readOnly autosize minRows={4} classNames={{ input: classes.code }} onFocus={(event) => event.currentTarget.select()} />
        <div>
          <CopyAction label={t('code')} value={code} />
        </div>
      </Stack>
      <div>
        <Text size="sm" fw={500}>
          {t('preview')}
        </Text>
        <iframe className={classes.preview} src={path} title={t('preview')} />
      </div>
    </div>
  )
}
