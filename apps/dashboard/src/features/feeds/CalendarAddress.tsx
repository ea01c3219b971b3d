'use client'

import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCalendarPlus, IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import classes from './Subscribe.module.css'

/** The address of a calendar, with every way to bring it into a program: to copy, to open, to scan. Only shown in a browser, which knows the origin. */
export function CalendarAddress({ path, label }: { path: string; label: string }) {
  const t = useTranslations('feeds')
  const address = `${window.location.origin}${path}`
  return (
    <div className={classes.address}>
      <Stack gap="xs" className={classes.ways}>
        <TextInput label={label} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
        <Group gap="xs">
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}>
                <span role="status">{t(copied ? 'copied' : 'copy')}</span>
              </Button>
            )}
          </CopyButton>
          <Button component="a" href={address.replace(/^https?:/, 'webcal:')} leftSection={<IconCalendarPlus size={18} aria-hidden />}>
            {t('open')}
          </Button>
        </Group>
      </Stack>
      <figure className={classes.code}>
        <QRCodeSVG value={address} size={112} marginSize={2} bgColor="#ffffff" fgColor="#000000" title={t('code')} />
        <Text component="figcaption" size="xs" c="dimmed">
          {t('scan')}
        </Text>
      </figure>
    </div>
  )
}
