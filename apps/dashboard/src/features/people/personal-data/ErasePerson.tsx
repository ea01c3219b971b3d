'use client'

import { useMutation } from '@apollo/client/react'
import { Button, List, Modal, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconEraser } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { graphql } from '@/gql'
import type { ErasePersonMutation } from '@/gql/graphql'
import { useNetwork } from '@/lib/ViewerContext'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'

export const ErasePersonDocument = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    answer: erasePerson(input: $input) {
      person { id name erasedAt }
      quotes { thing name field }
      userErrors { code path message }
    }
  }
`)

type Quotes = NonNullable<NonNullable<ErasePersonMutation['answer']>['quotes']>

interface ErasePersonProps {
  person: { id: string; name: string; version: number; isViewer: boolean; hasAccount: boolean }
}

/** Erases somebody for good, once their name has been typed; then tells which texts still quote them. */
export function ErasePerson({ person }: ErasePersonProps) {
  const t = useTranslations('people.erase')
  const common = useTranslations('common')
  const failed = useTranslations('forms.delete')('failed')
  const router = useRouter()
  const { slug } = useNetwork()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [errors, setErrors] = useState<UserError[]>([])
  const [quotes, setQuotes] = useState<Quotes>([])
  const [erase, { loading }] = useMutation(ErasePersonDocument)
  const name = typed.trim()

  const leave = () => {
    // Whoever has erased themselves has no session any more: all that this window holds is thrown away.
    if (person.isViewer) return window.location.assign(paths.home())
    router.push(paths.people(slug))
    router.refresh()
  }

  const confirm = async () => {
    if (name === '') return setErrors([{ code: 'NOT_CONFIRMED', message: t('typeFirst') }])
    try {
      const { data } = await erase({ variables: { input: { id: person.id, expectedVersion: person.version, confirm: name } } })
      const answer = answered(data?.answer)
      setErrors(answer.userErrors)
      if (answer.userErrors.length > 0) return
      setAsking(false)
      notifications.show({ message: t('done') })
      if (answer.quotes && answer.quotes.length > 0) return setQuotes(answer.quotes)
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: failed }])
    }
    leave()
  }

  return (
    <>
      <Button variant="subtle" color="red" mt="sm" leftSection={<IconEraser size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {person.isViewer ? t('mine') : t('theirs')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title', { name: person.name })} confirmLabel={t('confirm')} danger pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        <Text>{t('goes')}</Text>
        <List size="sm" mb="sm">
          {(['contacts', 'skills', 'history', ...(person.hasAccount ? (['account'] as const) : [])] as const).map((what) => <List.Item key={what}>{t(`going.${what}`)}</List.Item>)}
        </List>
        <Text>{t('stays')}</Text>
        <List size="sm" mb="sm">
          {(['facts', 'texts'] as const).map((what) => <List.Item key={what}>{t(`staying.${what}`)}</List.Item>)}
        </List>
        <Text fw={600} mb="sm">{t('forGood')}</Text>
        <TextInput label={t('type', { name: person.name })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" />
      </ConfirmDialog>
      <Modal opened={quotes.length > 0} onClose={leave} title={t('quotes.title')} closeButtonProps={{ 'aria-label': common('close') }}>
        <Text mb="sm">{t('quotes.text')}</Text>
        <List size="sm">
          {quotes.map(({ thing, name: where, field }) => <List.Item key={`${thing} ${field}`}>{where}</List.Item>)}
        </List>
        <Button mt="lg" onClick={leave} data-autofocus>{common('close')}</Button>
      </Modal>
    </>
  )
}
