import { useEffect, useEffectEvent, useState } from 'react'

interface DropOptions {
  /** Which files are taken; others are left to the frame. Names are not known before they fall. */
  accepts?: (type: string, name: string) => boolean
  /** Takes what nothing else on the page takes. */
  last?: boolean
}

/**
 * A file may fall anywhere on the page: the browser would otherwise open it in the place of the page. Answers whether one hovers.
 * Without `take` a file is turned away.
 */
export function useDropAnywhere(take: ((files: readonly File[]) => void) | undefined, { accepts = () => true, last = false }: DropOptions = {}): boolean {
  const [over, setOver] = useState(false)
  const onDrop = useEffectEvent((files: readonly File[]) => take?.(files))
  const takes = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files') || (last && event.defaultPrevented)) return false
    const files = [...(event.dataTransfer.files ?? [])]
    const hovering = [...(event.dataTransfer.items ?? [])].filter(({ kind }) => kind === 'file').map(({ type }) => ({ type, name: '' }))
    const all = event.type === 'drop' ? files : hovering
    return all.length === 0 || all.some(({ type, name }) => accepts(type, name))
  })
  const turnedAway = useEffectEvent(() => take === undefined)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!takes(event)) return setOver(false)
      event.preventDefault()
      if (turnedAway()) event.dataTransfer!.dropEffect = 'none'
      else setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving an element for one inside it is no leaving of the page.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!takes(event)) return
      event.preventDefault()
      onDrop([...(event.dataTransfer?.files ?? [])])
    }
    // What a page takes itself goes before what the frame takes, whichever came to listen first.
    const capture = !last
    window.addEventListener('dragover', hover, capture)
    window.addEventListener('dragleave', leave, capture)
    window.addEventListener('drop', drop, capture)
    return () => {
      window.removeEventListener('dragover', hover, capture)
      window.removeEventListener('dragleave', leave, capture)
      window.removeEventListener('drop', drop, capture)
    }
  }, [last])
  return over
}
