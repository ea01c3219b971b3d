/** For so long the browser may be kept busy at once, in milliseconds. */
const SLICE = 6

/** Takes the steps of a long work a few at a time, so that the browser answers in between, beginning after what is going on now, and hands on what comes of it. Returns what stops it. */
export function inSlices<Result>(steps: Iterator<unknown, Result>, done?: (result: Result) => void): () => void {
  const work = () => {
    const until = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return done?.(step.value)
    } while (performance.now() < until)
    timer = setTimeout(work, 0)
  }
  let timer = setTimeout(work, 0)
  return () => clearTimeout(timer)
}
