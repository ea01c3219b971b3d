'use client'

import { Alert, Button, FileButton, Progress, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileUpload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState, type DragEvent } from 'react'
import { useCaughtDrops } from './useCaughtDrops'
import { useUpload, type RunningUpload } from './useUpload'
import classes from './UploadBox.module.css'

const ACCEPTED = '.csv,.tsv,.txt,.json,.geojson,text/csv,application/json,application/geo+json'

/** Where a file is dropped, or chosen, to be looked at. */
export function UploadBox() {
  const t = useTranslations('imports.upload')
  const { running, problem, send, stop } = useUpload()
  const [over, setOver] = useState(false)
  useCaughtDrops()

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send([...event.dataTransfer.files])
  }
  return (
    <Stack>
      {problem ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('problems.title')}>
          {problem.kind === 'refused' ? problem.message : t(`problems.${problem.kind}`)}
        </Alert>
      ) : null}
      <div className={classes.box} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        {running ? (
          <Running upload={running} onStop={stop} />
        ) : (
          <>
            <IconFileUpload size={32} stroke={1.5} aria-hidden />
            <Text fw={650}>{t('drop')}</Text>
            <FileButton accept={ACCEPTED} inputProps={{ 'aria-label': t('choose') }} onChange={(file) => void send(file ? [file] : [])}>
              {(props) => <Button {...props}>{t('choose')}</Button>}
            </FileButton>
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
