'use client'

import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import type { SharedThreadQuery } from '@/gql/graphql'
import { MilestoneList } from './MilestoneList'
import { SubjectIcon } from './SubjectLink'
import classes from './Thread.module.css'

/** A fil rouge as anybody who has its link reads it. */
export function SharedThread({ thread, today }: { thread: NonNullable<SharedThreadQuery['sharedThread']>; today: string }) {
  const t = useTranslations('filRouge')
  const { title, networkName, sentence, milestones } = thread
  return (
    <>
      <PageHeader title={title} intro={title === networkName ? t('title') : t('shared.intro', { network: networkName })} actions={<PrintButton />} />
      {sentence ? <p className={classes.sentence}>{sentence}</p> : null}
      <MilestoneList
        milestones={milestones.map((milestone, index) => ({ ...milestone, id: `jalon-${index + 1}` }))} today={today}
        itemsOf={({ items }) => (
          <ul className={classes.items}>
            {items.map((item) => (
              <li key={`${item.kind} ${item.title}`} className={classes.item}>
                <span className={classes.subject}>
                  <SubjectIcon kind={item.kind} />
                  {item.title}
                </span>
                <p className={classes.why}>{item.why}</p>
              </li>
            ))}
          </ul>
        )}
      />
    </>
  )
}
