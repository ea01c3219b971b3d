'use client'

import { Alert, Button, Text, TextInput, Title } from '@mantine/core'
import { IconCheck, IconCopy, IconInfoCircle } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { PrintButton } from '@/components/print/PrintButton'
import { useNetwork } from '@/lib/ViewerContext'
import { formatLongDay, formatTime } from '@/lib/dates'
import { copyText } from './copyText'
import classes from './Members.module.css'

/** An invitation that has just been made; its link is known this once. */
export interface Made {
  url: string
  expiresAt: string
  meeting: boolean
  /** To whom it has been mailed. */
  email: string | null
}

/** The link, and its code as large as a room needs it: on the screen, on a phone or on paper. */
export function InvitationReady({ invitation: { url, expiresAt, meeting, email }, onDone }: { invitation: Made; onDone: () => void }) {
  const t = useTranslations('members.ready')
  const locale = useLocale()
  const { name } = useNetwork()
  const link = useReachable(url)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const until = t('until', { day: formatLongDay(expiresAt, { locale }), time: formatTime(expiresAt, { locale }) })

  return (
    <section className={classes.ready} aria-labelledby="ready">
      <Title order={1} size="h2" id="ready">
        {t(meeting ? 'titleMeeting' : 'title', { network: name })}
      </Title>
      <Text className="no-print">{email ? t('mailed', { email }) : t(meeting ? 'forMeeting' : 'forOne')}</Text>
      {isOnlyHere(link) ? (
        <Alert color="miel" icon={<IconInfoCircle aria-hidden />}>
          {t('onlyHere')}
        </Alert>
      ) : null}
      <div className={classes.code}>
        <QRCodeSVG value={link} size={320} marginSize={4} bgColor="#ffffff" fgColor="#000000" title={t('code')} />
      </div>
      <Text className={classes.scan}>{t('scan')}</Text>
      <Text c="dimmed">{until}</Text>
      <div className={classes.link}>
        <TextInput ref={field} label={t('link')} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <Button variant="default" leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={async () => setCopied(await copyText(link, field.current))}>
          <span role="status">{t(copied ? 'copied' : 'copy')}</span>
        </Button>
      </div>
      <Text size="sm" c="dimmed" className="no-print">
        {t('once')}
      </Text>
      <div className={classes.buttons}>
        <PrintButton />
        <Button onClick={onDone}>{t('done')}</Button>
      </div>
    </section>
  )
}

/** The link under the address by which this page was reached: phones in the room reach it by the same. */
function useReachable(url: string): string {
  return useSyncExternalStore(never, () => new URL(new URL(url).pathname, window.location.origin).toString(), () => url)
}
const never = () => () => undefined

const isOnlyHere = (link: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(link).hostname)
