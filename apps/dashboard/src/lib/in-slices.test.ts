import { inSlices } from './in-slices'

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Takes a while for each step. */
function* slowly(count: number, taken: number[]): Generator<undefined, string> {
  for (let step = 0; step < count; step += 1) {
    for (const end = performance.now() + 4; performance.now() < end; );
    taken.push(step)
    yield
  }
  return 'all'
}

test('a long work lets others have their turn, and says what came of it', async () => {
  const taken: number[] = []
  const result = new Promise<string>((resolve) => void inSlices(slowly(6, taken), resolve))
  expect(taken).toEqual([])
  await turn()
  expect(taken.length).toBeLessThan(6)
  await expect(result).resolves.toBe('all')
  expect(taken).toEqual([0, 1, 2, 3, 4, 5])
})

test('what is stopped goes no further', async () => {
  const taken: number[] = []
  const done = jest.fn()
  const stop = inSlices(slowly(6, taken), done)
  await turn()
  stop()
  const before = taken.length
  await turn()
  await turn()
  expect(taken).toHaveLength(before)
  expect(done).not.toHaveBeenCalled()
})
