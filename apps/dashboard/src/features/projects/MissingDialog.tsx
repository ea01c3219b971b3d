'use client'

import { Alert, Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/lib/ViewerContext'
import type { ProjectStage } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './MissingDialog.module.css'
import { MissingList } from './MissingList'
import { REASON_LENGTH } from './SetAsideDialog'
import type { Movable, Refusal } from './useAdvance'

interface MissingDialogProps {
  refusal: Refusal | undefined
  pending: boolean
  onOverride: (project: Movable, to: ProjectStage, reason: string) => void
  onClose: () => void
}

/** Why a project stays where it is: what is missing for the stage, the way to complete it, and for coordinators the way to pass. */
export function MissingDialog({ refusal, pending, onOverride, onClose }: MissingDialogProps) {
  const t = useTranslations('projects')
  const common = useTranslations('common')
  if (!refusal) return null
  const { project, to, missing, errors } = refusal
  return (
    <Modal opened onClose={onClose} title={t('move.refusedTitle', { title: project.title })} closeButtonProps={{ 'aria-label': common('close') }}>
      <UserErrors errors={errors} />
      {missing.length > 0 ? (
        <>
          <Text>{t('move.missing', { stage: t(`stage.${to}`) })}</Text>
          <MissingList project={project.id} missing={missing} />
        </>
      ) : null}
      {missing.length > 0 && project.viewerCanOverride ? <Override key={`${project.id} ${to}`} pending={pending} onOverride={(reason) => onOverride(project, to, reason)} /> : null}
      {missing.length > 0 && !project.viewerCanOverride ? <Alert color="blue">{t('move.askCoordinator')}</Alert> : null}
      <Actions project={project} incomplete={missing.length > 0} onClose={onClose} />
    </Modal>
  )
}

function Override({ pending, onOverride }: { pending: boolean; onOverride: (reason: string) => void }) {
  const t = useTranslations('projects.move')
  const [reason, setReason] = useState('')
  return (
    <form
      className={classes.override}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onOverride(reason.trim())
      }}
    >
      <Textarea label={t('reason')} description={t('reasonHelp')} autosize minRows={2} maxLength={REASON_LENGTH} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Group justify="flex-end">
        <Button type="submit" variant="light" color="miel" disabled={!reason.trim()} loading={pending}>
          {t('override')}
        </Button>
      </Group>
    </form>
  )
}

function Actions({ project, incomplete, onClose }: { project: Movable; incomplete: boolean; onClose: () => void }) {
  const t = useTranslations('projects.move')
  const network = useNetwork()
  return (
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onClose}>
        {t('stay')}
      </Button>
      {incomplete && project.viewerCanUpdate ? <ButtonLink href={paths.editProject(network.slug, project.id)}>{t('complete')}</ButtonLink> : null}
    </Group>
  )
}
