'use client'

import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconNeedleThread } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { HangDialog } from './HangDialog'
import classes from './Thread.module.css'

interface HangButtonProps {
  project: string
  subject: { id: string; title: string }
  /** Where it hangs; null where it hangs on nothing. */
  hangsOn: { id: string; title: string } | null
  milestones: { id: string; title: string }[]
  canHang: boolean
}

/** Says on which milestone something hangs; where on none, offers to hang it. */
export function HangButton({ project, subject, hangsOn, milestones, canHang }: HangButtonProps) {
  const t = useTranslations('filRouge.hang')
  const { slug } = useNetwork()
  const [opened, { open, close }] = useDisclosure()
  if (hangsOn) {
    return (
      <Link className={classes.hangsOn} href={`${paths.projectThread(slug, project)}#${hangsOn.id}`}>
        <IconNeedleThread size={16} aria-hidden /> {t('hangsOn', { milestone: hangsOn.title })}
      </Link>
    )
  }
  if (!canHang || milestones.length === 0) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" color="gray" leftSection={<IconNeedleThread size={16} aria-hidden />} aria-label={t('actionOf', { title: subject.title })} onClick={open}>
        {t('action')}
      </Button>
      {opened ? <HangDialog milestones={milestones} subjects={[subject]} initial={{ subject: subject.id, milestone: null, why: '' }} onClose={close} /> : null}
    </>
  )
}
