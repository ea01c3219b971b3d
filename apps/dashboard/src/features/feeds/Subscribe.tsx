'use client'

import { Anchor, Button, Divider, Modal, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconRss } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/ViewerContext'
import type { FeedFormat } from '@/lib/paths'
import { CalendarAddress } from './CalendarAddress'
import { HowTo } from './HowTo'
import { PrivateCalendar } from './PrivateCalendar'
import classes from './Subscribe.module.css'

/** Formats beside the calendar, in the order in which they are offered. */
const OTHERS: readonly FeedFormat[] = ['rss', 'atom', 'csv', 'json', 'jsonld']

interface SubscribeProps {
  /** Name of the programme, the lieu or the event. */
  name: string
  /** Address of its public feed; absent where nothing of it is public. */
  feed?: (format: FeedFormat) => string
  /** A lieu of which members may have the whole calendar. */
  lieu?: string
  /** The viewer's own calendar. */
  own?: boolean
}

/** Opens the addresses under which calendars and sites follow what is shown. */
export function Subscribe({ name, feed, lieu, own = false }: SubscribeProps) {
  const t = useTranslations('feeds')
  const common = useTranslations('common')
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure()
  const closed = (own || lieu !== undefined) && viewer.kind === 'USER'
  if (!feed && !closed) return null
  return (
    <>
      <Button variant="default" leftSection={<IconRss size={18} aria-hidden />} onClick={open}>
        {t('subscribe')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('title', { name })} closeButtonProps={{ 'aria-label': common('close') }}>
        <Stack>
          {feed ? (
            <>
              <Text>{t('text')}</Text>
              <CalendarAddress path={feed('ics')} label={t('address')} />
              <HowTo />
              <section>
                <Title order={3} size="h5" mb="xs">
                  {t('others')}
                </Title>
                <ul className={classes.formats}>
                  {OTHERS.map((format) => (
                    <li key={format}>
                      <Anchor href={feed(format)} size="sm">
                        {t(`formats.${format}`)}
                      </Anchor>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          ) : null}
          {closed ? (
            <>
              {feed ? <Divider /> : null}
              <PrivateCalendar lieu={lieu} />
              {feed ? null : <HowTo />}
            </>
          ) : null}
        </Stack>
      </Modal>
    </>
  )
}
