'use client'

import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { Deed } from '../core/deeds'
import classes from './Together.module.css'

interface StepButtonProps {
  way: 'undo' | 'redo'
  /** What would be taken back, or done again. */
  deed: Deed | undefined
  onStep: () => void
}

/** One step back or forth, with its words. */
export function StepButton({ way, deed, onStep }: StepButtonProps) {
  const t = useTranslations('together')
  const Icon = way === 'undo' ? IconArrowBackUp : IconArrowForwardUp
  const words = deed ? t(`bar.${way}`, { what: t(`deed.${deed.label.kind}`, { title: deed.label.title, count: deed.label.count }) }) : t(way === 'undo' ? 'bar.nothingToUndo' : 'bar.nothingToRedo')
  return (
    <Button variant="default" size="xs" className={classes.step} leftSection={<Icon size={18} aria-hidden />} disabled={!deed} title={words} aria-keyshortcuts={way === 'undo' ? 'Control+Z' : 'Control+Y'} onClick={onStep}>
      {words}
    </Button>
  )
}
