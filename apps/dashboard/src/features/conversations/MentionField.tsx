'use client'

import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useId, useRef } from 'react'
import type { Mention } from './commentParts'
import classes from './Conversation.module.css'
import { useMentions } from './useMentions'

export interface Written {
  text: string
  /** People who were chosen while it was typed. */
  people: readonly Mention[]
}

interface MentionFieldProps {
  label: string
  value: Written
  onChange: (value: Written) => void
  error?: string
  onSend: () => void
  autoFocus?: boolean
}

/** A field for a comment, in which an @ offers the people of the network. Ctrl+Enter sends. */
export function MentionField({ label, value, onChange, error, onSend, autoFocus }: MentionFieldProps) {
  const t = useTranslations('conversations')
  const list = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { choices, chosen, choose, read, onKeyDown } = useMentions({ area, value, onChange })
  const opened = choices.length > 0
  return (
    <div className={classes.field}>
      <Textarea
        ref={area}
        label={label}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        error={error}
        value={value.text}
        onChange={(event) => {
          onChange({ ...value, text: event.currentTarget.value })
          read()
        }}
        onSelect={read}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
          else onKeyDown(event)
        }}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={opened}
        aria-controls={opened ? list : undefined}
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
      />
      {opened ? (
        <ul className={classes.choices} role="listbox" id={list} aria-label={t('people')}>
          {choices.map((person) => (
            // The field keeps the focus: the key events of the list are handled there.
            <li
              key={person.id}
              id={`${list}-${person.id}`}
              role="option"
              aria-selected={person.id === chosen?.id}
              className={classes.choice}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
            >
              {person.name}
              {person.lieux[0] ? <span className={classes.quiet}> · {person.lieux[0].name}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
