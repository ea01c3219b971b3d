'use client'

import { Alert, Button, FileButton, Group, Input, Progress, Radio, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconFileText, IconUpload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LinkOrFileValues, SentFile } from './linkOrFile'
import { ACCEPTED } from './uploadFile'
import { useFileFacts } from './useFileFacts'
import { useFileUpload } from './useFileUpload'

interface LinkOrFileProps {
  /** The project that files belong to. */
  project: string
  value: LinkOrFileValues
  onChange: (value: Partial<LinkOrFileValues>) => void
  urlLabel: string
  urlHelp?: string
  errors: { url?: ReactNode; file?: ReactNode }
  /** Where errors of the API stand, before `url` and `file`. */
  path?: string
}

/** Where a document is: a link to the web, or a file that is sent at once and kept with the project. */
export function LinkOrFile({ project, value: { asFile, url, file }, onChange, urlLabel, urlHelp, errors, path = '' }: LinkOrFileProps) {
  const t = useTranslations('files')
  return (
    <>
      <Radio.Group label={t('where')} value={asFile ? 'file' : 'link'} onChange={(value) => onChange({ asFile: value === 'file' })}>
        <Group mt={6} gap="lg">
          <Radio value="link" label={t('link')} />
          <Radio value="file" label={t('file')} />
        </Group>
      </Radio.Group>
      {asFile ? (
        <ChosenFile project={project} file={file} error={errors.file ?? errors.url} path={`${path}file`} onChange={(chosen) => onChange({ file: chosen })} />
      ) : (
        <TextInput label={urlLabel} description={urlHelp} withAsterisk type="url" inputMode="url" placeholder="https://" maxLength={500} data-path={`${path}url`} value={url} error={errors.url ?? errors.file} onChange={(event) => onChange({ url: event.currentTarget.value })} />
      )}
    </>
  )
}

function ChosenFile({ project, file, error, path, onChange }: { project: string; file: SentFile | null; error: ReactNode; path: string; onChange: (file: SentFile) => void }) {
  const t = useTranslations('files')
  const facts = useFileFacts()
  const { sending, problem, send, stop } = useFileUpload(project, onChange)
  return (
    <Stack gap="xs">
      {file ? (
        <Group gap="xs" wrap="nowrap" align="start">
          <IconFileText size={20} aria-hidden style={{ flex: 'none' }} />
          <Text style={{ overflowWrap: 'anywhere' }}>
            {file.name ?? t('other')}{' '}
            <Text span size="sm" c="dimmed">
              {facts(file)}
            </Text>
          </Text>
        </Group>
      ) : null}
      {sending ? (
        <Group gap="sm">
          <Stack gap={4} flex="1 1 12rem">
            <Text size="sm" role="status">
              {t('sending', { name: sending.name })}
            </Text>
            <Progress value={sending.sent * 100} animated={sending.sent >= 1} aria-label={t('progress')} />
          </Stack>
          <Button variant="default" onClick={stop}>
            {t('stop')}
          </Button>
        </Group>
      ) : (
        <div>
          <FileButton accept={ACCEPTED} inputProps={{ 'aria-label': t(file ? 'replace' : 'choose') }} onChange={send}>
            {(props) => (
              <Button {...props} data-path={path} variant="light" leftSection={<IconUpload size={18} aria-hidden />}>
                {t(file ? 'replace' : 'choose')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      {problem ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('notSent', { name: problem.file.name })}>
          {problem.kind === 'refused' ? problem.message : t(`problems.${problem.kind}`)}
          {problem.kind === 'unreachable' ? (
            <Button size="compact-sm" variant="light" mt="xs" display="block" onClick={() => send(problem.file)}>
              {t('again')}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      {error ? <Input.Error>{error}</Input.Error> : null}
      <Text size="sm" c="dimmed">
        {t('formats')}
      </Text>
    </Stack>
  )
}
