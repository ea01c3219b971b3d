'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBell, IconEye } from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { useNetwork } from '@/lib/ViewerContext'
import { AskForObservationsDocument } from './documents'
import classes from './Waiting.module.css'
import type { ProjectThatWaits } from './waitingProjects'

/** What of one project waits for a word, whose word, and since when it is asked. */
export function ProjectWaiting({ project: { id, title, viewerCanUpdate, viewerCanOverride, observationsAskedAt }, effects }: ProjectThatWaits) {
  const t = useTranslations('effects.network')
  const effect = useTranslations('effects')
  const locale = useLocale()
  const router = useRouter()
  const { slug } = useNetwork()
  const [ask, { loading }] = useMutation(AskForObservationsDocument)
  const [errors, setErrors] = useState<UserError[]>([])
  const again = async () => {
    try {
      const { userErrors } = answered((await ask({ variables: { input: { cooperationProject: id } } })).data?.answer)
      setErrors([...userErrors])
      if (userErrors.length > 0) return
      notifications.show({ message: t('asked', { title }) })
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
    }
  }
  return (
    <li className={classes.project}>
      <div className={classes.head}>
        <h3 className={classes.title}>
          <Link href={`${paths.projectEffects(slug, id)}#waiting`}>{title}</Link>
        </h3>
        <span className={classes.quiet}>{observationsAskedAt ? t('askedOn', { day: formatPlainDay(dayKey(observationsAskedAt), locale) }) : t('neverAsked')}</span>
        {viewerCanOverride ? (
          <Button className="no-print" variant="light" size="compact-md" leftSection={<IconBell size={16} aria-hidden />} loading={loading} aria-label={t('askOf', { title })} onClick={() => void again()}>
            {t(observationsAskedAt ? 'askAgain' : 'ask')}
          </Button>
        ) : null}
      </div>
      <UserErrors errors={errors} />
      <ul className={classes.effects}>
        {effects.map(({ id: effectId, statement, expectedBy }) => (
          <li key={effectId} className={classes.effect}>
            <span>
              {statement}
              <span className={classes.quiet}>{t('of', { names: expectedBy.map(({ actor }) => actor?.name ?? effect('hiddenParty')).join(', ') })}</span>
            </span>
            {viewerCanUpdate ? (
              <ButtonLink className="no-print" variant="subtle" size="compact-md" href={paths.observeEffect(slug, id, effectId)} leftSection={<IconEye size={16} aria-hidden />} aria-label={effect('observeThis', { statement })}>
                {effect('observe')}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  )
}
