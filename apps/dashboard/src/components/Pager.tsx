'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { nextPage, previousPage, firstPage } from '@/lib/paging'
import { ButtonLink } from './ButtonLink'
import { usePrinting } from './print/usePrinting'
import classes from './Pager.module.css'

interface PagerProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  /** Said beside the buttons when known. */
  totalCount?: number | null
}

/** Next and previous page of a keyset list: plain links, the place is in the address (`after`, and `back` for the way back). On paper it says that there are others. */
export function Pager({ pageInfo, totalCount }: PagerProps) {
  const t = useTranslations('common.pager')
  const onPaper = useTranslations('common.print')
  const printing = usePrinting()
  const pathname = usePathname()
  const parameters = new URLSearchParams(useSearchParams())
  const href = (search: string) => (search ? `${pathname}?${search}` : pathname)
  const started = parameters.has('after')
  if (!started && !pageInfo.hasNextPage && totalCount == null) return null
  if (printing) return started || pageInfo.hasNextPage ? <Text size="sm">{onPaper('onePage')}</Text> : null
  return (
    <nav className={classes.pager} aria-label={t('label')}>
      {totalCount == null ? <span /> : <Text size="sm">{t('total', { count: totalCount })}</Text>}
      <div className={classes.links}>
        {started ? (
          <>
            <Link className={classes.first} href={href(firstPage(parameters))}>
              {t('first')}
            </Link>
            <ButtonLink variant="default" href={href(previousPage(parameters))}>
              {t('previous')}
            </ButtonLink>
          </>
        ) : null}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <ButtonLink variant="default" href={href(nextPage(parameters, pageInfo.endCursor))}>
            {t('next')}
          </ButtonLink>
        ) : null}
      </div>
    </nav>
  )
}
