'use client'

import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { UserErrors } from '@/components/UserErrors'
import { useRowAction } from '@/lib/useRowAction'
import { UpdateNeedDocument } from '../form/documents'

interface MetButtonProps {
  need: { id: string; version: number; met: boolean }
}

/** Says that a need is met, or that it is not after all. */
export function MetButton({ need: { id, version, met } }: MetButtonProps) {
  const t = useTranslations('resources.met')
  const { run, pending, errors } = useRowAction()
  return (
    <>
      <Button
        variant={met ? 'default' : 'light'} loading={pending} leftSection={met ? <IconArrowBackUp size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
        onClick={() => void run(UpdateNeedDocument, { input: { id, expectedVersion: version, change: { met: !met } } }, t(met ? 'isOpen' : 'isMet'))}
      >
        {t(met ? 'open' : 'met')}
      </Button>
      <UserErrors errors={errors} />
    </>
  )
}
