/** Files that have fallen on another page, until the page of imports has opened and takes them. */
let waiting: readonly File[] = []

export function handOver(files: readonly File[]): void {
  waiting = files
}

/** The files, once. */
export function takeHandedOver(): readonly File[] {
  const files = waiting
  waiting = []
  return files
}
