import { lanesOf, type Piece } from './layout'

const piece = (id: string, from: number, until: number): Piece => ({ id, from, until })
const placed = (...pieces: Piece[]) => Object.fromEntries([...lanesOf(pieces)].map(([id, { lane, lanes }]) => [id, `${lane}/${lanes}`]))

test('what does not overlap has the whole width, also where one begins as another ends', () => {
  expect(placed(piece('a', 600, 660), piece('b', 660, 720))).toEqual({ a: '0/1', b: '0/1' })
})

test('what overlaps stands side by side, the longer one first', () => {
  expect(placed(piece('short', 600, 630), piece('long', 600, 720))).toEqual({ long: '0/2', short: '1/2' })
})

test('a lane that is free again is used again, and a group shares its width', () => {
  expect(placed(piece('a', 600, 720), piece('b', 610, 640), piece('c', 650, 700))).toEqual({ a: '0/2', b: '1/2', c: '1/2' })
})

test('a crowded evening leaves the morning wide', () => {
  expect(placed(piece('morning', 540, 600), piece('x', 1140, 1200), piece('y', 1140, 1200), piece('z', 1150, 1210))).toEqual({ morning: '0/1', x: '0/3', y: '1/3', z: '2/3' })
})

test('nobody shares a lane with somebody at the same time, whatever comes', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
  const pieces = Array.from({ length: 120 }, (_, index) => {
    const from = random(1380)
    return piece(String(index), from, from + 15 + random(240))
  })
  const lanes = lanesOf(pieces)
  for (const a of pieces) {
    const { lane, lanes: beside } = lanes.get(a.id)!
    expect(lane).toBeLessThan(beside)
    for (const b of pieces) if (a.id < b.id && a.from < b.until && b.from < a.until) expect(lanes.get(b.id)?.lane).not.toBe(lane)
  }
})
