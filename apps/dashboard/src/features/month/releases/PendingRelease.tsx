'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import type { MonthWarningFragment } from '@/gql/graphql'
import { BeforeRelease } from './BeforeRelease'
import { ChangeList } from './ChangeList'
import classes from './Releases.module.css'
import { ReleaseProgrammeDocument, type Change } from './releases.operations'

interface PendingReleaseProps {
  year: number
  month: { id: string; version: number; viewerCanArbitrate: boolean }
  changes: readonly Change[]
  /** What is worth a look about the events that the public would read, the gravest first, and how much there is. */
  toLookAt?: { warnings: readonly MonthWarningFragment[]; count: number }
  /** What the next version is called where nobody says better. */
  suggestion: string
}

/** What the next version would change for the public, before it is released. */
export function PendingRelease({ year, month, changes, toLookAt, suggestion }: PendingReleaseProps) {
  const t = useTranslations('releases')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [name, setName] = useState(suggestion)
  const [errors, setErrors] = useState<UserError[]>([])
  const [send, { loading }] = useMutation(ReleaseProgrammeDocument)
  const breaking = changes.filter((change) => change.breaking).length

  const release = async () => {
    if (loading) return
    try {
      const { data } = await send({ variables: { input: { essMonth: month.id, expectedVersion: month.version, name } } })
      const { release: done, userErrors } = answered(data?.releaseProgramme)
      setErrors(userErrors.map((error) => (error.code === 'CONFLICT' ? { ...error, message: t('meanwhile') } : error)))
      if (done) notifications.show({ message: t('done', { name: done.name }) })
      // A name that was left blank is mended here; anything else is read anew.
      if (done || userErrors.some(({ code }) => code === 'CONFLICT')) router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    }
  }

  return (
    <Section id="pending" title={t('pending.title')} count={changes.length}>
      {changes.length === 0 ? <Text>{t('pending.none')}</Text> : null}
      {breaking > 0 ? <Text mb="sm">{t('pending.breaking', { count: breaking })}</Text> : null}
      <ChangeList year={year} changes={changes} />
      {toLookAt && toLookAt.count > 0 ? <BeforeRelease year={year} {...toLookAt} /> : null}
      {month.viewerCanArbitrate ? (
        <Form
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault()
            void release()
          }}
        >
          <UserErrors errors={errors} />
          <div className={classes.form}>
            <TextInput label={t('name')} description={t('nameHint')} maxLength={140} value={name} onChange={(event) => setName(event.currentTarget.value)} />
            <Button type="submit" loading={loading}>
              {t('release')}
            </Button>
          </div>
        </Form>
      ) : null}
    </Section>
  )
}
