'use client'

import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActorLink } from '@/components/ActorLink'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { Section } from '@/components/Section'
import { HangButton } from '@/features/fil-rouge/HangButton'
import type { DecisionFragment } from '@/gql/graphql'
import { formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { DeleteDecisionDocument } from '../work.operations'
import classes from '../Work.module.css'
import { DecisionForm } from './DecisionForm'

interface DecisionListProps {
  project: { id: string; viewerCanUpdate: boolean }
  decisions: DecisionFragment[]
  milestones: { id: string; title: string }[]
  today: string
}

/** What the parties have decided, the last first, with what spoke against it. */
export function DecisionList({ project, decisions, milestones, today }: DecisionListProps) {
  const t = useTranslations('work')
  const locale = useLocale()
  const { slug } = useNetwork()
  const [open, setOpen] = useState<{ decision?: DecisionFragment }>()
  const here = paths.projectWork(slug, project.id)
  return (
    <Section id="decisions" title={t('decisions')} count={decisions.length}>
      {decisions.length === 0 ? <Text c="dimmed">{t('decision.none')}</Text> : null}
      <ul className={classes.list}>
        {decisions.map((decision) => (
          <li key={decision.id} id={decision.id}>
            <div className={classes.row}>
              <span className={classes.title}>{decision.title}</span>
              {decision.viewerCanUpdate ? (
                <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('decision.edit', { title: decision.title })} onClick={() => setOpen({ decision })}>
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
              ) : null}
            </div>
            <div className={classes.belowPlain}>
              <time dateTime={decision.decidedOn}>{formatPlainDay(decision.decidedOn, locale)}</time>
              <HangButton project={project.id} subject={decision} hangsOn={decision.milestone ?? null} milestones={milestones} canHang={project.viewerCanUpdate} />
            </div>
            {decision.outcome ? <p className={classes.text}>{decision.outcome}</p> : null}
            {decision.objections.length > 0 ? (
              <>
                <Text size="sm" fw={600} mt="xs">{t('decision.objections', { count: decision.objections.length })}</Text>
                <ul className={classes.objections}>
                  {decision.objections.map(({ id, statement, by }) => (
                    <li key={id}>
                      {statement} {by ? <ActorLink actor={by} /> : null}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {project.viewerCanUpdate ? (
        <Button className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
          {t('decision.add')}
        </Button>
      ) : null}
      {open ? (
        <ThingDialog title={open.decision?.title ?? t('decision.formTitle')} onClose={() => setOpen(undefined)}>
          {open.decision ? <DeleteButton document={DeleteDecisionDocument} thing={{ ...open.decision, name: open.decision.title }} text={t('decision.deleteText')} listHref={here} href={here} /> : null}
          <DecisionForm decision={open.decision} project={project.id} today={today} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </Section>
  )
}
