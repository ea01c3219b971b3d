'use client'

import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useNetwork } from '@/lib/ViewerContext'
import { type Mention, mentionBeingTyped } from './commentParts'
import { MentionableDocument } from './documents'

interface Typing {
  text: string
  people: readonly Mention[]
}

interface MentionsOptions {
  area: RefObject<HTMLTextAreaElement | null>
  value: Typing
  onChange: (value: Typing) => void
}

/** People to choose from while a name is typed after an @, with the keys that choose one. */
export function useMentions({ area, value, onChange }: MentionsOptions) {
  const network = useNetwork()
  const [caret, setCaret] = useState(0)
  const [left, setLeft] = useState(false)
  const [active, setActive] = useState(0)
  const typing = left ? undefined : mentionBeingTyped(value.text, caret)
  const [text] = useDebouncedValue(typing?.typed.trim() ?? '', 150)
  const { data, previousData } = useQuery(MentionableDocument, { variables: { network: network.id, text: text || undefined }, skip: typing === undefined })
  // A name that was just chosen is typed to its end: nothing is left to choose.
  const done = typing !== undefined && value.people.some(({ name }) => typing.typed.startsWith(name))
  // While the next letters are looked up, the last choices stay.
  const choices = typing && !done ? ((data ?? previousData)?.people.nodes ?? []) : []
  const chosen = choices[Math.min(active, choices.length - 1)]

  const read = () => {
    setCaret(area.current?.selectionStart ?? 0)
    setLeft(false)
    setActive(0)
  }
  const choose = (person: Mention) => {
    if (!typing) return
    const before = `${value.text.slice(0, typing.from)}@${person.name} `
    onChange({ text: before + value.text.slice(caret).replace(/^ /, ''), people: [...value.people.filter(({ id }) => id !== person.id), { id: person.id, name: person.name }] })
    setCaret(before.length)
    // The caret can be set once the new text stands in the field.
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((Math.min(active, choices.length - 1) + step + choices.length) % choices.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setLeft(true)
    else return
    event.preventDefault()
  }
  return { choices, chosen, choose, read, onKeyDown }
}
