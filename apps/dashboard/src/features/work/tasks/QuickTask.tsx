'use client'

import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Form } from '@/components/forms/Form'
import { answered } from '@/lib/apollo/answered'
import { CreateTaskDocument } from '../work.operations'
import classes from '../Work.module.css'

/** One line and Enter add a task; the line is ready for the next one. */
export function QuickTask({ project }: { project: string }) {
  const t = useTranslations('work.quick')
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string>()
  const [send, { loading }] = useMutation(CreateTaskDocument)
  const add = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return setProblem(t('missing'))
    try {
      const [error] = answered((await send({ variables: { input: { project, title: title.trim() } } })).data?.answer).userErrors
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
    <Form className={`${classes.quick} no-print`} onSubmit={add} aria-label={t('label')}>
      <TextInput ref={field} label={t('label')} placeholder={t('placeholder')} maxLength={200} value={title} error={problem} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Button type="submit" loading={loading}>
        {t('add')}
      </Button>
    </Form>
  )
}
