import { underUploadKey } from './upload-key'

test('a file that was not answered goes out again under its key, and only then', async () => {
  const keys: string[] = []
  const file = new File(['Nom'], 'liste.csv', { lastModified: 1 })
  const send = (kind: string, to = 'vexin') => underUploadKey(file, to, (key) => Promise.resolve({ kind: (keys.push(key), kind) }))
  await send('unreachable')
  await send('unreachable', 'autre')
  await send('received')
  await send('received')
  const [first, elsewhere, again, anew] = keys
  expect(again).toBe(first)
  expect(elsewhere).not.toBe(first)
  expect(anew).not.toBe(first)
})
