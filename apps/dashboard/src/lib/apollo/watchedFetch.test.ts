/** @jest-environment node */
import { watchedFetch } from './watchedFetch'

// The setup of tests clears its storage.
Object.assign(globalThis, { window: { localStorage: { clear: () => undefined } } })

let say: () => void
let words: string[]
let read: Promise<unknown>

/** A stream of which a test says when something comes, and how it ends. */
async function listen(signal?: AbortSignal) {
  words = []
  globalThis.fetch = jest.fn((_, init) => Promise.resolve(new Response(new ReadableStream({
    start(stream) {
      say = () => stream.enqueue(new TextEncoder().encode(':\n\n'))
      init!.signal!.addEventListener('abort', () => stream.error(init!.signal!.reason))
    },
  }))))
  const response = await watchedFetch({ onSilent: () => words.push('silent'), onHeard: () => words.push('heard') })('/graphql', { signal })
  read = (async () => { for await (const _ of response.body!) continue })().catch((error: Error) => words.push(error.message))
}
/** After each pause, in milliseconds, something comes. */
async function hear(...pauses: number[]) {
  for (const pause of pauses) {
    await jest.advanceTimersByTimeAsync(pause)
    say()
    await jest.advanceTimersByTimeAsync(0)
  }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a line that lives is not spoken of, however long', async () => {
  await listen()
  await hear(...Array.from({ length: 100 }, (_, turn) => (turn % 2 ? 600 : 1400)))
  expect(words).toEqual([])
})

test('silence is told within two seconds, and the line is given up after eight', async () => {
  await listen()
  await hear(1000)
  await jest.advanceTimersByTimeAsync(1750)
  expect(words).toEqual(['silent'])
  await jest.advanceTimersByTimeAsync(6000)
  expect(words).toEqual(['silent'])
  await jest.advanceTimersByTimeAsync(500)
  await read
  expect(words).toEqual(['silent', 'Nothing came for too long'])
  expect(jest.getTimerCount()).toBe(0)
})

test('a line that comes in long bursts is doubted once, and again after it has been well for a minute', async () => {
  await listen()
  await hear(...Array.from({ length: 20 }, () => 3000))
  expect(words).toEqual(['silent', 'heard'])
  await hear(...Array.from({ length: 60 }, () => 1000), 3000)
  expect(words).toEqual(['silent', 'heard', 'silent', 'heard'])
})

test('a short doubt, of which nobody was told, makes nobody slower to notice the next one', async () => {
  await listen()
  await hear(2000, 2000)
  expect(words).toEqual(['silent', 'heard', 'silent', 'heard'])
})

test('a page that stood still has missed nothing', async () => {
  await listen()
  await hear(1000)
  jest.setSystemTime(Date.now() + 3_600_000)
  await hear(1000)
  expect(words).toEqual([])
})

test('a line that is not followed any more says nothing', async () => {
  const leaving = new AbortController()
  await listen(leaving.signal)
  await hear(1000)
  leaving.abort()
  await jest.advanceTimersByTimeAsync(20_000)
  expect(words).toEqual(['This operation was aborted'])
  expect(jest.getTimerCount()).toBe(0)
})
