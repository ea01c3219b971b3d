import '@testing-library/jest-dom'
import { TextDecoder, TextEncoder } from 'node:util'

// What jsdom lacks and Mantine asks for.
Object.assign(globalThis, { TextDecoder, TextEncoder })

// What a test has typed into a form and not saved is no draft for the next one.
beforeEach(() => {
  if (typeof window !== 'undefined') window.localStorage.clear()
})

if (typeof window !== 'undefined') fillIn(window)

function fillIn(window: Window & typeof globalThis) {
  window.matchMedia = (query: string) =>
    ({
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      dispatchEvent: () => false,
    }) as MediaQueryList

  class ResizeObserverStub {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.ResizeObserver = ResizeObserverStub
  window.HTMLElement.prototype.scrollIntoView = () => undefined
}
