'use client'

import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Form } from '@/components/forms/Form'
import { answered } from '@/lib/apollo/answered'
import { CreateEventTaskDocument } from './operations'
import classes from './Preparation.module.css'

/** One line and Enter add a task to an event; the line is ready for the next one. */
export function QuickEventTask({ event }: { event: string }) {
  const t = useTranslations('preparation')
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string>()
  const [send, { loading }] = useMutation(CreateEventTaskDocument)
  const add = async (submitted: React.FormEvent) => {
    submitted.preventDefault()
    if (!title.trim()) return setProblem(t('missing.task'))
    try {
      const [error] = answered((await send({ variables: { input: { event, title: title.trim() } } })).data?.answer).userErrors
      if (error) return setProblem(error.message)
      setTitle('')
      setProblem(undefined)
      field.current?.focus()
      router.refresh()
    } catch {
      setProblem(t('failed'))
    }
  }
  return (
    <Form className={`${classes.quick} no-print`} onSubmit={add} aria-label={t('task.quick')}>
      <TextInput ref={field} label={t('task.quick')} placeholder={t('task.placeholder')} maxLength={200} value={title} error={problem} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Button type="submit" loading={loading}>
        {t('add')}
      </Button>
    </Form>
  )
}
