'use client'

import { Alert, Box, Button, FileButton, Group, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconFileZip } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/components/Section'
import { paths } from '@/lib/paths'
import { sendArchive, type ArchiveOutcome } from './sendArchive'

/** Makes a network of the archive of another; as wide as the form beside it. */
export function TakeInArchive() {
  const t = useTranslations('networks.archive')
  const router = useRouter()
  const [slug, setSlug] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Exclude<ArchiveOutcome, { kind: 'taken' }>>()

  const send = async (file: File | null) => {
    if (!file) return
    setProblem(undefined)
    setSending(true)
    const outcome = await sendArchive(file, slug.trim())
    if (outcome.kind === 'taken') return router.push(paths.network(outcome.slug))
    setSending(false)
    if (outcome.kind === 'signedOut') return router.push(paths.signIn(paths.start()))
    setProblem(outcome)
  }
  return (
    <Box maw="56rem">
      <Section id="take-in" title={t('takeIn')}>
        <Text maw="44rem" mb="sm">
          {t('takeInHelp')}
        </Text>
        {problem ? (
          <Alert role="alert" color="red" mb="sm" maw="44rem" icon={<IconAlertTriangle aria-hidden />}>
            {problem.kind === 'refused' ? problem.message : t(`problems.${problem.kind}`)}
          </Alert>
        ) : null}
        <Group align="end">
          <TextInput label={t('slug')} placeholder={t('slugOfArchive')} value={slug} onChange={({ currentTarget: { value } }) => setSlug(value)} autoComplete="off" />
          <FileButton accept=".zip,application/zip" inputProps={{ 'aria-label': t('choose') }} onChange={(file) => void send(file)}>
            {(props) => (
              <Button {...props} variant="default" loading={sending} leftSection={<IconFileZip size={18} aria-hidden />}>
                {t('choose')}
              </Button>
            )}
          </FileButton>
        </Group>
      </Section>
    </Box>
  )
}
