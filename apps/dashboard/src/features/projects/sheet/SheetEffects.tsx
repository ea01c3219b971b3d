'use client'

import { useTranslations } from 'next-intl'
import type { SheetProject } from './documents'
import classes from './ProjectSheet.module.css'
import { List, Part } from './SheetPart'

/** Useful effects, with who expects them, for whom, and what is known of them. */
export function SheetEffects({ effects }: { effects: SheetProject['effects'] }) {
  const t = useTranslations('cooperation')
  const states = useTranslations('effects.state')
  return (
    <Part title={t('sheet.effects')}>
      <List
        none={t('sheet.nothing')}
        items={effects.map(({ id, statement, state, beneficiary, expectedBy, observations }) => ({
          id,
          content: (
            <>
              {statement} <span className={classes.state}>{[states(state), beneficiary?.label, expectedBy.map(({ actor }) => actor?.name ?? t('parties.hidden')).join(', ')].filter(Boolean).join(' · ')}</span>
              <SheetPhotos photos={observations.flatMap(({ photos }) => photos)} />
            </>
          ),
        }))}
      />
    </Part>
  )
}

/** On one page there is room for the first three. */
function SheetPhotos({ photos }: { photos: { id: string; alternative?: string | null; small: string }[] }) {
  if (photos.length === 0) return null
  return (
    <span className={classes.photos}>
      {photos.slice(0, 3).map(({ id, alternative, small }) => (
        <img key={id} src={small} alt={alternative ?? ''} />
      ))}
    </span>
  )
}
