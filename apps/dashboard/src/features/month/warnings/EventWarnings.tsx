'use client'

import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { MonthWarningFragmentDocument } from './warnings.operations'
import { WarningList } from './WarningList'
import classes from './WarningList.module.css'

const EventWarningsFragment = graphql(`
  fragment EventWarnings on EssMonthEvent {
    warnings { id ...MonthWarning }
    limitWarnings { message }
  }
`)

/** What is worth a look about one event, and the exceeded limits of its cooperation and of the network that it has a part in; nothing where there is nothing. */
export function EventWarnings({ event: masked, year }: { event: FragmentType<typeof EventWarningsFragment>; year: number }) {
  const t = useTranslations('warnings')
  const { warnings, limitWarnings } = getFragmentData(EventWarningsFragment, masked)
  if ((warnings ?? []).length === 0 && limitWarnings.length === 0) return null
  return (
    <section aria-label={t('ofEvent')} className={classes.ofEvent}>
      <WarningList warnings={(warnings ?? []).map((one) => getFragmentData(MonthWarningFragmentDocument, one))} year={year} />
      {limitWarnings.length > 0 ? (
        <Alert mt="sm" color="miel" icon={<IconAlertTriangle aria-hidden />} title={t('limits')}>
          <List size="sm">
            {limitWarnings.map(({ message }) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
    </section>
  )
}
