'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Modal } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import { fromWallClock } from '@/lib/dates'
import type { UserError } from '@/lib/user-errors'
import { KeyForm, type KeyValues } from './KeyForm'
import { NewKey } from './NewKey'
import { CreateApiKeyDocument } from './operations'

/** Makes a key, and shows it the only time that it can be seen. */
export function CreateKey({ network, today }: { network: string; today: string }) {
  const t = useTranslations('apiKeys')
  const common = useTranslations('common')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [opened, setOpened] = useState(false)
  const [secret, setSecret] = useState<string>()
  const [errors, setErrors] = useState<UserError[]>([])
  const [create, { loading }] = useMutation(CreateApiKeyDocument)

  const submit = async ({ name, scope, lastDay }: KeyValues) => {
    try {
      // The last day counts whole.
      const { data } = await create({ variables: { input: { network, name, scopes: [scope], expiresAt: fromWallClock(`${lastDay} 23:59`) } } })
      const made = answered(data?.createApiKey)
      setErrors(made.userErrors)
      if (made.secret) setSecret(made.secret)
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    }
    router.refresh()
  }
  const close = () => {
    setOpened(false)
    setSecret(undefined)
    setErrors([])
  }

  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('create.button')}
      </Button>
      <Modal
        opened={opened} onClose={close} size="lg" title={secret ? t('new.title') : t('create.title')} closeButtonProps={{ 'aria-label': common('close') }}
        // A click beside it must not take away what cannot be shown again.
        closeOnClickOutside={!secret} closeOnEscape={!secret}
      >
        {secret ? <NewKey secret={secret} network={network} onDone={close} /> : <KeyForm today={today} errors={errors} pending={loading} onSubmit={submit} onCancel={close} />}
      </Modal>
    </>
  )
}
