import { useEffect } from 'react'

/** A file that falls beside its box must not replace the page, which is what browsers do with it. */
export function useCaughtDrops() {
  useEffect(() => {
    const catchFile = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'none'
    }
    window.addEventListener('dragover', catchFile)
    window.addEventListener('drop', catchFile)
    return () => {
      window.removeEventListener('dragover', catchFile)
      window.removeEventListener('drop', catchFile)
    }
  }, [])
}
