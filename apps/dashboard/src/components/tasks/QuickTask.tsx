'use client'

import { Button, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import type { UserError } from '@/lib/user-errors'
import classes from './Tasks.module.css'

/** One line and Enter add a task; the line is ready for the next one. `add` answers what the API refuses. */
export function QuickTask({ add }: { add: (title: string) => Promise<readonly UserError[]> }) {
  const t = useTranslations('tasks.quick')
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string>()
  const [loading, setLoading] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return setProblem(t('missing'))
    setLoading(true)
    try {
      const [error] = await add(title.trim())
      if (error) return setProblem(error.message)
      setTitle('')
      setProblem(undefined)
      field.current?.focus()
      router.refresh()
    } catch {
      setProblem(t('failed'))
    } finally {
      setLoading(false)
    }
  }
  return (
    <Form className={`${classes.quick} no-print`} onSubmit={send} aria-label={t('label')}>
      <TextInput ref={field} label={t('label')} placeholder={t('placeholder')} maxLength={200} value={title} error={problem} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Button type="submit" loading={loading}>
        {t('add')}
      </Button>
    </Form>
  )
}
