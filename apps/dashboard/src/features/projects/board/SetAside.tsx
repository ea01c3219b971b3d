'use client'

import { useTranslations } from 'next-intl'
import { Children, type ReactNode } from 'react'
import classes from './SetAside.module.css'

interface SetAsideProps {
  count: number
  /** How many of them are not shown. */
  more: number
  children: ReactNode
}

/** Projects that are set aside, folded below the board; the menu of a card brings it back. */
export function SetAside({ count, more, children }: SetAsideProps) {
  const t = useTranslations('projects')
  if (count === 0) return null
  return (
    <details className={classes.aside}>
      <summary className={classes.summary}>{t('setAside.count', { count })}</summary>
      <p className={classes.about}>{t('stageAbout.SET_ASIDE')}</p>
      {Children.count(children) > 0 ? <ul className={classes.cards}>{children}</ul> : null}
      {more > 0 ? <p className={classes.about}>{t('board.more', { count: more })}</p> : null}
    </details>
  )
}
