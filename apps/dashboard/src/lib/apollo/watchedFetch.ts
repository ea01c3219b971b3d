/** The API sends a sign of life every twelve seconds. */
const SILENT_AT_MOST = 30_000

/** Fetches a stream, and gives it up where nothing at all comes any more: a line that is gone says nothing by itself. */
export const watchedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const reader = response.body?.getReader()
  if (!reader) return response
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await within(SILENT_AT_MOST, reader.read()).catch((error: unknown) => {
        // Where the line itself has failed there is nothing left to give up.
        reader.cancel().catch(() => undefined)
        throw error
      })
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers })
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError('Nothing came for too long')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
