'use client'

import { Anchor, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { NOTICE_WITH_ACTION } from '@/lib/notices'

/** Says to who leaves a form that what they typed is kept and not saved, with the way back. Nothing is lost, so nobody is held up by a question. */
export function useLeftNotice(unsaved: boolean) {
  const left = useRef(false)
  useEffect(() => {
    left.current = unsaved
  }, [unsaved])
  useEffect(() => {
    // While a page is being left, the address is another one already.
    const href = window.location.pathname + window.location.search
    return () => {
      if (left.current) notifications.show({ id: noticeOf(href), autoClose: NOTICE_WITH_ACTION, message: <LeftNotice href={href} /> })
    }
  }, [])
}

const noticeOf = (href: string) => `left-${href}`

function LeftNotice({ href }: { href: string }) {
  const t = useTranslations('forms.draft')
  return (
    <>
      <Text size="sm">{t('left')}</Text>
      <Anchor component={Link} href={href} size="sm" onClick={() => notifications.hide(noticeOf(href))}>
        {t('back')}
      </Anchor>
    </>
  )
}
