/** Tells the bell that something was read on this page. */
const listeners = new Set<() => void>()

export const announceRead = () => listeners.forEach((listen) => listen())

/** Calls back when something is read; answers how to stop. */
export function onRead(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
