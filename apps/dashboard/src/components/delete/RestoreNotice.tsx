'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { graphql } from '@/gql'
import { answered } from '@/lib/apollo/answered'

const RestoreDocument = graphql(`
  mutation Restore($input: RestoreInput!) {
    restore(input: $input) {
      node { __typename id }
      userErrors { code path message }
    }
  }
`)

interface RestoreNoticeProps {
  thing: { id: string; name: string }
  onRestored: () => void
}

/** Says that something was deleted, with the way back. */
export function RestoreNotice({ thing, onRestored }: RestoreNoticeProps) {
  const t = useTranslations('forms.delete')
  const [problem, setProblem] = useState<string>()
  const [restore, { loading }] = useMutation(RestoreDocument)

  const undo = async () => {
    try {
      const { data } = await restore({ variables: { input: { id: thing.id } } })
      const message = answered(data?.restore).userErrors[0]?.message
      if (message) return setProblem(message)
      onRestored()
    } catch {
      setProblem(t('failed'))
    }
  }

  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <span>{t('done', { name: thing.name })}</span>
        <Button size="compact-sm" variant="light" loading={loading} onClick={undo} style={{ flex: 'none' }}>
          {t('undo')}
        </Button>
      </Group>
      {problem ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      ) : null}
    </>
  )
}
