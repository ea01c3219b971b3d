import { useRouter, usePathname } from 'next/navigation'
import { useRef, useState } from 'react'
import { paths } from '@/lib/paths'
import { uploadPhoto, type PhotoOutcome, type PhotoProblem } from './uploadPhoto'

/** A photo on its way, or one that did not come in. */
export interface SentPhoto {
  key: number
  file: File
  /** 0 to 1; at 1 the API makes its sizes. */
  sent: number
  problem?: PhotoProblem
}

const TRIES = 5
const PAUSE = 2000

/** Sends photos one after the other, and keeps those that did not come in, to be tried again. `onReceived`: whether some came in, once all are through. `consent`: whoever can be recognised agreed. */
export function usePhotoUploads(subject: string, onReceived: () => void, consent?: boolean) {
  const router = useRouter()
  const pathname = usePathname()
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([])
  const next = useRef(0)
  const waiting = useRef<SentPhoto[]>([])
  const running = useRef<AbortController>(undefined)

  const change = (key: number, changed: Partial<SentPhoto>) => setPhotos((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)))
  const forget = (key: number) => setPhotos((all) => all.filter((each) => each.key !== key))

  const sendOne = async ({ key, file }: SentPhoto, signal: AbortSignal): Promise<PhotoOutcome> => {
    for (let left = TRIES; ; left -= 1) {
      const outcome = await uploadPhoto({ file, subject, consent, signal, onProgress: (sent) => change(key, { sent }) })
      if (outcome.kind !== 'busy' || left === 1) return outcome
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }

  const work = async () => {
    if (running.current) return
    const controller = new AbortController()
    running.current = controller
    let received = false
    for (let photo = waiting.current.shift(); photo; photo = waiting.current.shift()) {
      const outcome = await sendOne(photo, controller.signal)
      if (outcome.kind === 'signedOut') return router.push(paths.signIn(pathname))
      if (outcome.kind === 'received' || outcome.kind === 'stopped') forget(photo.key)
      else change(photo.key, { problem: outcome })
      if (outcome.kind === 'received') received = true
      // Shown one by one: whoever sends ten sees the first at once.
      if (outcome.kind === 'received') router.refresh()
    }
    running.current = undefined
    if (received) onReceived()
  }

  const add = (files: readonly File[]) => {
    const added = files.map((file): SentPhoto => ({ key: (next.current += 1), file, sent: 0 }))
    waiting.current.push(...added)
    setPhotos((all) => [...all, ...added])
    void work()
  }

  return {
    photos,
    add,
    again: (photo: SentPhoto) => {
      forget(photo.key)
      add([photo.file])
    },
    forget,
    stop: () => {
      for (const { key } of waiting.current.splice(0)) forget(key)
      running.current?.abort()
    },
  }
}
