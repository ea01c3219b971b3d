/** So near to an edge things begin to scroll, in pixels, and so fast they do at most in a frame. */
const EDGE = 56
const FASTEST = 16

const speed = (position: number, from: number, until: number): number => {
  if (position < from + EDGE) return -Math.min(1, (from + EDGE - position) / EDGE) * FASTEST
  if (position > until - EDGE) return Math.min(1, (position - until + EDGE) / EDGE) * FASTEST
  return 0
}

/** Scrolls what lies under a card that is held at an edge: the box of the board first, then the page. */
export function scrollAtEdges(root: HTMLElement, x: number, y: number): void {
  const box = [...root.querySelectorAll<HTMLElement>('[data-scrolls]')].find((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
  const rect = box?.getBoundingClientRect()
  if (box && rect && y >= rect.top && y <= rect.bottom) {
    const [right, down] = [speed(x, rect.left, rect.right), speed(y, rect.top, Math.min(rect.bottom, window.innerHeight))]
    const before = box.scrollTop
    box.scrollBy(right, down)
    if (box.scrollTop !== before) return
  }
  const down = speed(y, 0, window.innerHeight)
  if (down !== 0) window.scrollBy(0, down)
}
