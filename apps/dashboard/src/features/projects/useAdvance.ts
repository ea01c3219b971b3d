'use client'

import { useMutation } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ProjectStage } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { AdvanceProjectDocument } from './projects.operations'

/** What a move needs to know of a project. */
export interface Movable {
  id: string
  title: string
  stage: ProjectStage
  version: number
  viewerCanUpdate: boolean
  viewerCanOverride: boolean
}

/** A move that did not happen, and why. */
export interface Refusal {
  project: Movable
  to: ProjectStage
  /** What the stage asks for. */
  missing: { code: string; message: string }[]
  /** Other reasons. */
  errors: UserError[]
}

/** A project that is to be set aside, once it is said why. */
export interface SettingAside {
  project: Movable
  errors: UserError[]
}

/** A move that happened; `project` is as it is now. */
export interface Advanced {
  project: Movable
  from: ProjectStage
}

/** Moves projects to other stages, one at a time. What a stage asks for and is missing comes back as a refusal. */
export function useAdvance() {
  const t = useTranslations('projects.move')
  const router = useRouter()
  const [send, { loading }] = useMutation(AdvanceProjectDocument)
  const [wanted, setWanted] = useState<{ id: string; to: ProjectStage }>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [settingAside, setSettingAside] = useState<SettingAside>()
  const [advanced, setAdvanced] = useState<Advanced>()

  const advance = async (project: Movable, to: ProjectStage, overrideReason?: string) => {
    if (loading || project.stage === to) return
    if (to === 'SET_ASIDE' && !overrideReason) return setSettingAside({ project, errors: [] })
    setWanted({ id: project.id, to })
    try {
      const { data } = await send({ variables: { input: { id: project.id, expectedVersion: project.version, to, ...(overrideReason ? { overrideReason } : {}) } } })
      const answer = answered(data?.advanceCooperationProject)
      if (answer.cooperationProject) {
        setRefusal(undefined)
        setSettingAside(undefined)
        setAdvanced({ project: { ...project, ...answer.cooperationProject }, from: project.stage })
      } else if (to === 'SET_ASIDE') {
        setSettingAside({ project, errors: answer.userErrors })
      } else {
        // What the list says is a matter of its own: the sentence above it need not be repeated.
        setRefusal({ project, to, missing: answer.missing, errors: answer.userErrors.filter(({ code }) => code !== 'STAGE_NOT_READY') })
      }
      router.refresh()
    } catch {
      const errors = [{ code: 'UNREACHABLE', message: t('failed') }]
      if (to === 'SET_ASIDE') setSettingAside({ project, errors })
      else setRefusal({ project, to, missing: [], errors })
    } finally {
      setWanted(undefined)
    }
  }

  return {
    advance,
    /** Under way to the API. */
    wanted,
    refusal,
    settingAside,
    advanced,
    dropRefusal: () => {
      setRefusal(undefined)
      setSettingAside(undefined)
    },
    forget: () => setAdvanced(undefined),
  }
}
