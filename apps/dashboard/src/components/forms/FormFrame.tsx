'use client'

import { Alert, Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useRef, type ReactNode } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { ConflictDialog } from '@/components/dialogs/ConflictDialog'
import { UserErrors } from '@/components/UserErrors'
import { ConnectionNotice } from './ConnectionNotice'
import { DraftOffer } from './DraftOffer'
import { Form } from './Form'
import classes from './FormFrame.module.css'
import { UnsavedGuard } from './UnsavedGuard'
import { useClosingQuestion } from './useClosingQuestion'
import { useLeftNotice } from './useLeftNotice'
import type { ThingForm } from './useThingForm'

interface FormFrameProps<Values extends object> {
  /** What `useThingForm` answers. */
  of: ThingForm<Values>
  /** What the form is for, for those who do not see the title of the page. */
  label: string
  /** Whether the thing is new: one that exists can be saved only after a change. */
  isNew: boolean
  submitLabel: string
  /** Where to go without saving, or what closes the dialog that the form stands in. */
  cancelHref?: string
  onCancel?: () => void
  /** The label of a field, and a value of it, in the user's words; for conflicts. */
  labelOf: (field: string) => string
  formatValue?: (field: string, value: unknown) => string
  children: ReactNode
}

/** What stands around the fields of every form: refusals, the buttons, conflicts, and a guard of what is not saved. */
export function FormFrame<Values extends object>({ of: thing, label, isNew, submitLabel, cancelHref, onCancel, labelOf, formatValue, children }: FormFrameProps<Values>) {
  const t = useTranslations('forms')
  const { offer, keeps, resume, abandon } = thing.draft
  const fields = useRef<HTMLDivElement>(null)
  const unsaved = thing.dirty && thing.state !== 'saved'
  const decide = (choice: () => void) => {
    choice()
    // The buttons are gone, and the keyboard goes on where the form begins.
    fields.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  useLeftNotice(unsaved && keeps && thing.state === 'editing')
  useClosingQuestion(unsaved && keeps && thing.state === 'editing')
  return (
    <Form className={classes.form} onSubmit={thing.onSubmit} aria-label={label}>
      <UserErrors errors={thing.problems} />
      {offer ? <DraftOffer savedAt={offer.savedAt} kind={offer.kind} onResume={() => decide(resume)} onAbandon={() => decide(abandon)} /> : null}
      {thing.failed === 'error' ? (
        <Alert role="alert" color="red" icon={<IconCloudOff aria-hidden />} title={t('failed.title')}>
          {t('failed.text')}
        </Alert>
      ) : null}
      <div ref={fields} className={classes.fields}>
        {children}
      </div>
      <div className={classes.footer}>
        <ConnectionNotice unsaved={unsaved} unanswered={thing.failed === 'unanswered'} kept={keeps} submitLabel={submitLabel} />
        <span className={classes.state} role="status">
          {unsaved ? t('unsaved.hint') : ''}
        </span>
        {cancelHref ? (
          <ButtonLink variant="default" href={cancelHref}>
            {t('cancel')}
          </ButtonLink>
        ) : (
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
        <Button type="submit" loading={thing.state !== 'editing'} disabled={!isNew && !thing.dirty}>
          {submitLabel}
        </Button>
      </div>
      <ConflictDialog
        conflicts={thing.conflicts} labelOf={labelOf} formatValue={formatValue} pending={thing.state === 'sending'}
        onResolve={thing.resolve} onClose={thing.closeConflicts}
      />
      <UnsavedGuard active={unsaved && !keeps} />
    </Form>
  )
}
