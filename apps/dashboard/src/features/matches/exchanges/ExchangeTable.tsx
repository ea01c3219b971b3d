'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { ActorLink } from '@/components/ActorLink'
import { CardTable, Quiet } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import type { Exchange } from './flows'
import { useExchangeWords } from './useExchangeWords'

/** The facts of the picture, one line for each band. */
export function ExchangeTable({ exchanges }: { exchanges: readonly Exchange[] }) {
  const t = useTranslations('matches.exchanges')
  const { slug } = useNetwork()
  const { giver, receiver, amount } = useExchangeWords()
  const rows = exchanges.map((exchange) => {
    const { resources, labels, project, promised, happened } = exchange
    const others = labels.filter((label) => !resources.some(({ title }) => title === label))
    return {
      key: `${exchange.giver?.id} ${exchange.receiver?.id} ${project?.id}`,
      name: exchange.giver ? <ActorLink actor={exchange.giver} /> : giver(exchange),
      cells: [
        exchange.receiver ? <ActorLink actor={exchange.receiver} /> : project ? <Link href={paths.project(slug, project.id)}>{project.title}</Link> : receiver(exchange),
        <Fragment key="what">
          {resources.map(({ id, title }, index) => (
            <Fragment key={id}>
              {index > 0 ? ', ' : ''}
              <Link href={paths.resource(slug, id)}>{title}</Link>
            </Fragment>
          ))}
          {resources.length > 0 && others.length > 0 ? ', ' : ''}
          {others.join(', ')}
          {amount(exchange) ? <Quiet> ({amount(exchange)})</Quiet> : null}
        </Fragment>,
        promised > 0 ? t('table.promisedCount', { count: promised }) : '',
        happened > 0 ? t('table.happenedCount', { count: happened }) : '',
      ],
    }
  })
  return <CardTable label={t('title')} columns={[t('table.giver'), t('table.receiver'), t('table.what'), t('table.promised'), t('table.happened')]} rows={rows} />
}
