'use client'

import { Group } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { useNetwork } from '@/lib/ViewerContext'
import { importSteps, stepPath, type ImportStep } from '../importSteps'

/** The ways to the steps before and after. */
export function StepFooter({ id, step }: { id: string; step: ImportStep }) {
  const t = useTranslations('imports.steps')
  const network = useNetwork()
  const at = importSteps.indexOf(step)
  const [before, after] = [importSteps[at - 1], importSteps[at + 1]]
  return (
    <Group justify="space-between">
      {before ? (
        <ButtonLink variant="default" href={stepPath(network.slug, id, before)} leftSection={<IconArrowLeft size={18} aria-hidden />}>
          {t(before)}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after ? (
        <ButtonLink href={stepPath(network.slug, id, after)} rightSection={<IconArrowRight size={18} aria-hidden />}>
          {t(after)}
        </ButtonLink>
      ) : null}
    </Group>
  )
}
