'use client'

import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCheck, IconDots, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { HistoryButton } from '@/components/history/HistoryButton'
import { AddHere } from '@/components/quick/AddHere'
import { Section } from '@/components/Section'
import { getFragmentData, type FragmentType } from '@/gql'
import type { ThreadFragment } from '@/gql/graphql'
import { HangDialog } from './HangDialog'
import { MilestoneHere } from './MilestoneHere'
import { MilestoneList } from './MilestoneList'
import { SentenceHere } from './SentenceHere'
import { ShareThread } from './ShareThread'
import { SubjectLink } from './SubjectLink'
import { subjectTitle } from './subjectTitle'
import { MilestoneSubjectFragmentDocument, MoveItemDocument, SetMilestoneDoneDocument, ThreadFragmentDocument, UnhangDocument } from './thread.operations'
import classes from './Thread.module.css'
import { useThreadAction } from './useThreadAction'

interface ThreadProps {
  thread: FragmentType<typeof ThreadFragmentDocument>
  /** What it holds together, for its history. */
  name: string
  /** Of a project: its id. */
  project?: string
  editHref: string
  today: string
  /** Of a network: what can hang on its milestones. */
  choices?: { id: string; title: string }[]
}

type Step = ThreadFragment['milestones'][number]
type Hanging = { subject: string | null; milestone: string | null; why: string }

/** How much of what is adrift is shown before somebody asks for all: a month of events can be. */
const ADRIFT_AT_FIRST = 12

/** A fil rouge: its sentence, its milestones with what hangs on them, and what hangs on none. */
export function Thread({ thread: masked, name, project, editHref, today, choices }: ThreadProps) {
  const t = useTranslations('filRouge')
  const thread = getFragmentData(ThreadFragmentDocument, masked)
  const { actOrTell } = useThreadAction()
  const [allAdrift, setAllAdrift] = useState(false)
  const [hanging, setHanging] = useState<Hanging>()
  const [editing, setEditing] = useState<string>()
  const named = (subject: FragmentType<typeof MilestoneSubjectFragmentDocument>) => {
    const thing = getFragmentData(MilestoneSubjectFragmentDocument, subject)
    return { id: thing.id, title: subjectTitle(thing) }
  }
  const hung = thread.milestones.flatMap(({ items }) => items.flatMap(({ subject }) => (subject ? [named(subject)] : [])))
  const free = choices ? choices.filter(({ id }) => !hung.some((each) => each.id === id)) : thread.adrift.map(named)
  const may = thread.viewerCanUpdate

  const actionsOf = ({ id, title, done }: Step) => (
    <>
      <Button className="no-print" variant="subtle" size="compact-sm" leftSection={<IconCheck size={16} aria-hidden />} aria-label={t(done ? 'setUndoneOf' : 'setDoneOf', { title })}
        onClick={() => void actOrTell(SetMilestoneDoneDocument, { input: { milestone: id, done: !done, expectedVersion: thread.version } }, t(done ? 'isUndone' : 'isDone', { title }))}>
        {t(done ? 'setUndone' : 'setDone')}
      </Button>
      <Button className="no-print" variant="subtle" size="compact-sm" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t('milestoneHere.editOf', { title })} onClick={() => setEditing(id)}>
        {t('milestoneHere.change')}
      </Button>
      {free.length > 0 ? (
        <Button className="no-print" variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} aria-label={t('hang.hereOf', { title })} onClick={() => setHanging({ subject: null, milestone: id, why: '' })}>
          {t('hang.here')}
        </Button>
      ) : null}
    </>
  )

  const itemsOf = (step: Step) => (
    <>
      {editing === step.id ? <MilestoneHere thread={thread} milestone={step} phases={!project} onClose={() => setEditing(undefined)} /> : null}
      {hangingOn(step)}
    </>
  )

  const hangingOn = ({ id: milestone, items }: Step) => (
    <ul className={classes.items}>
      {items.map(({ id, why, subject }, position) => {
        if (!subject) return null
        const { id: subjectId, title } = named(subject)
        const moveTo = (to: number) => void actOrTell(MoveItemDocument, { input: { item: id, milestone, position: to, expectedVersion: thread.version } }, t('item.moved', { title }))
        return (
          <li key={id} className={classes.item}>
            <SubjectLink subject={subject} project={project} />
            {may ? (
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('item.menu', { title })}>
                    <IconDots size={18} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setHanging({ subject: subjectId, milestone, why })}>{t('item.edit')}</Menu.Item>
                  <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} disabled={position === 0} onClick={() => moveTo(position - 1)}>{t('item.up')}</Menu.Item>
                  <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} disabled={position === items.length - 1} onClick={() => moveTo(position + 1)}>{t('item.down')}</Menu.Item>
                  <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={() => void actOrTell(UnhangDocument, { input: { item: id, expectedVersion: thread.version } }, t('item.unhung', { title }))}>{t('item.unhang')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            ) : null}
            <p className={classes.why}>{why}</p>
          </li>
        )
      })}
    </ul>
  )

  return (
    <>
      {may ? (
        <div className={`${classes.bar} no-print`}>
          <HistoryButton subject={{ id: thread.id, version: thread.version, name: t('historyOf', { name }) }} />
          <ShareThread thread={thread} />
          <ButtonLink href={editHref} leftSection={<IconPencil size={18} aria-hidden />}>{t('edit')}</ButtonLink>
        </div>
      ) : null}
      <SentenceHere thread={thread} />
      <MilestoneList milestones={thread.milestones} today={today} actionsOf={may ? actionsOf : undefined} itemsOf={itemsOf} />
      {may ? <div className={`${classes.add} no-print`}><AddHere label={t('form.add')}>{(close) => <MilestoneHere thread={thread} phases={!project} onClose={close} />}</AddHere></div> : null}
      {project || thread.adrift.length > 0 ? (
        <Section id="adrift" title={t('adrift.title')} count={thread.adrift.length}>
          <p className={classes.quiet}>{t(thread.adrift.length === 0 ? 'adrift.none' : project ? 'adrift.text' : 'adrift.networkText')}</p>
          <ul className={classes.adrift}>
            {(allAdrift ? thread.adrift : thread.adrift.slice(0, ADRIFT_AT_FIRST)).map((subject) => {
              const { id, title } = named(subject)
              return (
                <li key={id}>
                  <SubjectLink subject={subject} project={project} />
                  {may && thread.milestones.length > 0 ? (
                    <Button className="no-print" variant="light" size="compact-sm" aria-label={t('hang.actionOf', { title })} onClick={() => setHanging({ subject: id, milestone: null, why: '' })}>
                      {t('hang.action')}
                    </Button>
                  ) : null}
                </li>
              )
            })}
          </ul>
          {thread.adrift.length > ADRIFT_AT_FIRST && !allAdrift ? (
            <Button className="no-print" variant="subtle" mt="xs" onClick={() => setAllAdrift(true)}>
              {t('adrift.more', { count: thread.adrift.length - ADRIFT_AT_FIRST })}
            </Button>
          ) : null}
        </Section>
      ) : null}
      {hanging ? (
        <HangDialog
          expectedVersion={thread.version} milestones={thread.milestones.map(({ id, title }) => ({ id, title }))} initial={hanging} onClose={() => setHanging(undefined)}
          subjects={hanging.subject ? [...hung, ...free].filter(({ id }) => id === hanging.subject) : free}
        />
      ) : null}
    </>
  )
}
