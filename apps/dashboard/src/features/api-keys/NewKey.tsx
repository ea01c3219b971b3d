'use client'

import { Alert, Button, Code, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

interface NewKeyProps {
  secret: string
  network: string
  onDone: () => void
}

/** A new key, which nobody will see again, and what to do with it. */
export function NewKey({ secret, network, onDone }: NewKeyProps) {
  const t = useTranslations('apiKeys.new')
  return (
    <Stack>
      <Alert color="miel" icon={<IconAlertTriangle aria-hidden />}>
        {t('once')}
      </Alert>
      <Group align="end" wrap="nowrap">
        <TextInput label={t('label')} value={secret} readOnly flex={1} onFocus={({ currentTarget }) => currentTarget.select()} data-autofocus styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="light" onClick={copy} leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} style={{ flex: 'none' }}>
              <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
      <div>
        <Text size="sm" mb={4}>
          {t('example')}
        </Text>
        <Code block tabIndex={0}>
          {curl(secret, network)}
        </Code>
      </div>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('done')}</Button>
      </Group>
    </Stack>
  )
}

/** A request that can be tried at once: the dashboard passes it on to the API. */
const curl = (secret: string, network: string) => `curl ${window.location.origin}/graphql \\
  -H 'Authorization: Bearer ${secret}' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ lieux(first: 10, filter: { network: \\"${network}\\" }) { nodes { id name } } }"}'`
