'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { uploadFile, type UploadProblem } from './uploadFile'

/** A file on its way; once all is sent (`sent` 1) the API looks at it. */
export interface RunningUpload {
  fileName: string
  /** 0 to 1. */
  sent: number
}

/** Sends one file at a time, then opens its import. */
export function useUpload() {
  const network = useNetwork()
  const router = useRouter()
  const [running, setRunning] = useState<RunningUpload>()
  const [problem, setProblem] = useState<UploadProblem | { kind: 'several' }>()
  const stopper = useRef<AbortController>(undefined)

  const send = async (files: readonly File[]) => {
    const [file] = files
    if (!file || running) return
    if (files.length > 1) return setProblem({ kind: 'several' })
    const controller = new AbortController()
    stopper.current = controller
    setProblem(undefined)
    setRunning({ fileName: file.name, sent: 0 })
    const outcome = await uploadFile({ file, network: network.slug, signal: controller.signal, onProgress: (sent) => setRunning({ fileName: file.name, sent }) })
    if (outcome.kind === 'received') return router.push(paths.import(network.slug, outcome.id))
    setRunning(undefined)
    if (outcome.kind === 'signedOut') return router.push(paths.signIn(paths.imports(network.slug)))
    setProblem(outcome.kind === 'stopped' ? undefined : outcome)
  }
  return { running, problem, send, stop: () => stopper.current?.abort() }
}
