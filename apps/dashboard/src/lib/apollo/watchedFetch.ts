/** The API says something each second (`apps/api/src/live/sse.ts`). Silence is counted in looks, not by the clock: while the page itself stood still, nothing was missed. */
const LOOK_EVERY = 250
const DOUBTED_AFTER = 6
/** A doubt that lasts so much longer is told to people. */
const TOLD_AFTER = 4
const GIVEN_UP_AFTER = 32
/** A line that people were told of and that was only slow is waited for longer, until it has been well for a minute. */
const PATIENT_AT_MOST = 24
const WELL_AGAIN_AFTER = 240

interface Listener {
  /** Nothing has come for a moment: the line may be gone. */
  onSilent: () => void
  /** It was only slow. */
  onHeard: () => void
}

/** Fetches streams, one after the other, and listens to each: a line that is gone says nothing by itself. In the end it is given up, as if it were cut. */
export function watchedFetch({ onSilent, onHeard }: Listener): typeof fetch {
  let patience = DOUBTED_AFTER
  return async (input, init) => {
    const line = new AbortController()
    let [silence, well, isOpen] = [0, 0, false]
    const looking = setInterval(() => {
      silence += 1
      well += 1
      if (well >= WELL_AGAIN_AFTER) patience = DOUBTED_AFTER
      if (isOpen && silence === patience) onSilent()
      if (silence >= GIVEN_UP_AFTER) line.abort(new TypeError('Nothing came for too long'))
    }, LOOK_EVERY)
    const heard = () => {
      if (isOpen && silence >= patience) {
        if (silence >= patience + TOLD_AFTER) {
          patience = Math.min(PATIENT_AT_MOST, 2 * silence)
          well = 0
        }
        onHeard()
      }
      silence = 0
    }
    const stop = () => clearInterval(looking)
    line.signal.addEventListener('abort', stop)
    init?.signal?.addEventListener('abort', () => line.abort(init.signal?.reason))
    const response = await orStop(fetch(input, { ...init, signal: line.signal }))
    const reader = response.body?.getReader()
    if (!reader) {
      stop()
      return response
    }
    heard()
    isOpen = true
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await orStop(reader.read())
        heard()
        if (!done) return controller.enqueue(value)
        stop()
        controller.close()
      },
      cancel: (reason) => {
        stop()
        return reader.cancel(reason)
      },
    })
    return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers })

    async function orStop<Value>(work: Promise<Value>): Promise<Value> {
      try {
        return await work
      } catch (error) {
        stop()
        throw error
      }
    }
  }
}
