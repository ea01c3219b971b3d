import { useSyncExternalStore } from 'react'

/** A value that components can follow, each a part of it. */
export class Signal<Value> {
  private readonly listeners = new Set<() => void>()

  constructor(private value: Value) {}

  get = (): Value => this.value

  set(value: Value): void {
    if (Object.is(value, this.value)) return
    this.value = value
    for (const listener of this.listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

/** What is chosen of a signal; it must be the same object as long as nothing of it changes. */
export function useSignal<Value, Part = Value>(signal: Signal<Value>, choose: (value: Value) => Part = (value) => value as unknown as Part): Part {
  const read = () => choose(signal.get())
  return useSyncExternalStore(signal.subscribe, read, read)
}
