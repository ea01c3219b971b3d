'use client'

import { Group } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { useNetwork } from '@/lib/ViewerContext'
import { stepPath, stepsOf, type ImportStep } from '../importSteps'

/** The ways to the steps before and after. */
export function StepFooter({ id, step, named }: { id: string; step: ImportStep; named: boolean }) {
  const t = useTranslations('imports.steps')
  const network = useNetwork()
  const steps = stepsOf(named)
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
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
