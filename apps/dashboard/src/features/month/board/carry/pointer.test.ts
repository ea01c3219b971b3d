import { carryByPointer, type PointerCarrying } from './pointer'

const carrying = () => {
  let carried = false
  return {
    lift: jest.fn(() => (carried = true)),
    over: jest.fn(),
    drop: jest.fn(() => void (carried = false)),
    cancel: jest.fn(() => void (carried = false)),
    isCarrying: () => carried,
  } satisfies PointerCarrying
}

let root: HTMLElement
let end: () => void
let board: ReturnType<typeof carrying>

/** Two cells, one of them with a card; whatever lies at x ≥ 100 is the second one. */
beforeEach(() => {
  jest.useFakeTimers()
  document.body.innerHTML = `<div id="root"><div data-cell="one"><article data-card="a" data-movable><a href="#">A</a><button>Form</button><button data-grip="a">Grip</button></article></div><div data-cell="two"></div></div>`
  root = document.getElementById('root')!
  document.elementFromPoint = (x) => document.querySelector(x < 100 ? '[data-cell="one"]' : '[data-cell="two"]')
  window.scrollBy = () => undefined
  board = carrying()
  end = carryByPointer(root, board)
})
afterEach(() => {
  end()
  // What waits for the end of a drag goes with it: a swallowed click would be the first of the next file.
  jest.runOnlyPendingTimers()
  jest.useRealTimers()
})

/** jsdom has no pointer events: those of a mouse with what they lack. */
function point(type: string, x: number, { clientY = 10, ...more }: { clientY?: number; [key: string]: unknown } = {}, target: Element | null = root.querySelector('a')) {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY, button: 0 })
  target!.dispatchEvent(Object.assign(event, { pointerId: 1, isPrimary: true, pointerType: 'mouse', ...more }))
}
const finger = { pointerType: 'touch' }

test('a mouse drags from six pixels on, and drops where it lets go; the click after it opens nothing', () => {
  const clicked = jest.fn()
  root.addEventListener('click', clicked)
  point('pointerdown', 10)
  point('pointermove', 14)
  expect(board.lift).not.toHaveBeenCalled()
  point('pointermove', 150)
  expect(board.lift).toHaveBeenCalledWith('a', { cell: 'one' }, false)
  point('pointerup', 150)
  expect(board.over).toHaveBeenLastCalledWith({ cell: 'two' }, 150, 10)
  expect(board.drop).toHaveBeenCalledTimes(1)
  root.click()
  expect(clicked).not.toHaveBeenCalled()
})

test('a finger that scrolls moves no card, however far it goes and however long it stays', () => {
  point('pointerdown', 10, finger)
  jest.advanceTimersByTime(100)
  point('pointermove', 10, { ...finger, clientY: 30 })
  jest.advanceTimersByTime(2000)
  point('pointermove', 150, finger)
  point('pointerup', 150, finger)
  expect(board.lift).not.toHaveBeenCalled()
  expect(board.drop).not.toHaveBeenCalled()
})

test('a finger that rests lifts, and from then on the page does not scroll under it', () => {
  const scroll = () => root.querySelector('a')!.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }))
  point('pointerdown', 10, finger)
  expect(scroll()).toBe(true)
  point('pointermove', 14, finger)
  jest.advanceTimersByTime(250)
  expect(board.lift).toHaveBeenCalledTimes(1)
  expect(scroll()).toBe(false)
  point('pointerup', 150, finger)
  expect(board.drop).toHaveBeenCalledTimes(1)
})

test('when the browser takes the finger for a scroll, nothing is dropped', () => {
  point('pointerdown', 10, finger)
  jest.advanceTimersByTime(250)
  point('pointercancel', 150, finger)
  expect(board.cancel).toHaveBeenCalledTimes(1)
  expect(board.drop).not.toHaveBeenCalled()
})

test('Escape and a second finger put the card back', () => {
  point('pointerdown', 10)
  point('pointermove', 150)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(board.cancel).toHaveBeenCalledTimes(1)
  point('pointerup', 150)
  point('pointerdown', 10, finger)
  jest.advanceTimersByTime(250)
  point('pointerdown', 20, { ...finger, pointerId: 2, isPrimary: false })
  expect(board.cancel).toHaveBeenCalledTimes(2)
  expect(board.drop).not.toHaveBeenCalled()
})

test('the buttons of a card are pressed, not dragged, but for its grip', () => {
  const [form, grip] = root.querySelectorAll('button')
  point('pointerdown', 10, {}, form!)
  point('pointermove', 150, {}, form!)
  point('pointerup', 150, {}, form!)
  expect(board.lift).not.toHaveBeenCalled()
  point('pointerdown', 10, {}, grip!)
  point('pointermove', 150, {}, grip!)
  expect(board.lift).toHaveBeenCalledTimes(1)
})
