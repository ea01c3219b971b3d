'use client'

import { Alert, Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileUpload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { DropVeil } from '@/components/drop/DropVeil'
import { takeHandedOver } from '@/lib/handed-over'
import { PasteTable } from './PasteTable'
import { useDropAnywhere } from '@/lib/useDropAnywhere'
import { useUpload, type RunningUpload } from './useUpload'
import classes from './UploadBox.module.css'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.json,.jsonl,.ndjson,.geojson,.ics,text/csv,application/json,application/geo+json,text/calendar,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12,application/vnd.oasis.opendocument.spreadsheet'

/** Where a file is dropped (anywhere on the page), chosen, or a table pasted, to be looked at. */
export function UploadBox() {
  const t = useTranslations('imports.upload')
  const { running, problem, send, stop } = useUpload()
  const over = useDropAnywhere((files) => void send(files))
  const sendHandedOver = useEffectEvent(() => void send(takeHandedOver()))
  useEffect(() => sendHandedOver(), [])
  return (
    <Stack>
      {problem ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('problems.title')}>
          {problem.kind === 'refused' ? problem.message : t(`problems.${problem.kind}`)}
        </Alert>
      ) : null}
      {over ? <DropVeil>{t('dropAnywhere')}</DropVeil> : null}
      <div className={classes.box} data-over={over || undefined}>
        {running ? (
          <Running upload={running} onStop={stop} />
        ) : (
          <>
            <IconFileUpload size={32} stroke={1.5} aria-hidden />
            <Text fw={650}>{t('drop')}</Text>
            <Group justify="center" gap="sm">
              <FileButton accept={ACCEPTED} inputProps={{ 'aria-label': t('choose') }} onChange={(file) => void send(file ? [file] : [])}>
                {(props) => <Button {...props}>{t('choose')}</Button>}
              </FileButton>
              <PasteTable onTable={(files) => void send(files)} />
            </Group>
            <Text size="sm" c="dimmed" maw="34rem">
              {t('formats')}
            </Text>
          </>
        )}
      </div>
    </Stack>
  )
}

function Running({ upload: { fileName, sent }, onStop }: { upload: RunningUpload; onStop: () => void }) {
  const t = useTranslations('imports.upload')
  const reading = sent >= 1
  return (
    <>
      <Text role="status">{t(reading ? 'reading' : 'sending', { fileName })}</Text>
      <Progress className={classes.progress} value={reading ? 100 : sent * 100} animated={reading} aria-label={t('progress')} />
      <Button variant="default" onClick={onStop}>
        {t('stop')}
      </Button>
    </>
  )
}
