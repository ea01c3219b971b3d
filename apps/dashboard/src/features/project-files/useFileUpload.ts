import { usePathname, useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { paths } from '@/lib/paths'
import type { SentFile } from './linkOrFile'
import { uploadFile, type FileProblem } from './uploadFile'

/** Sends one file at a time, as soon as it is chosen, and says how far it is or why it did not come in. */
export function useFileUpload(project: string, onReceived: (file: SentFile) => void) {
  const router = useRouter()
  const pathname = usePathname()
  const [sending, setSending] = useState<{ name: string; sent: number }>()
  const [problem, setProblem] = useState<FileProblem & { file: File }>()
  const running = useRef<AbortController>(undefined)

  const send = async (file: File) => {
    const controller = new AbortController()
    running.current?.abort()
    running.current = controller
    setProblem(undefined)
    setSending({ name: file.name, sent: 0 })
    const outcome = await uploadFile({ file, project, signal: controller.signal, onProgress: (sent) => setSending({ name: file.name, sent }) })
    // Another one was chosen meanwhile.
    if (running.current !== controller) return
    setSending(undefined)
    if (outcome.kind === 'signedOut') router.push(paths.signIn(pathname))
    else if (outcome.kind === 'received') onReceived(outcome.file)
    else if (outcome.kind !== 'stopped') setProblem({ ...outcome, file })
  }

  return { sending, problem, send: (file: File | null) => void (file && send(file)), stop: () => running.current?.abort() }
}
