'use client'

import { useApolloClient } from '@apollo/client/react'
import { useForm, type FormRulesRecord, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { createThing, updateThing, type SaveDocuments, type SaveOutcome } from './saveThing'

interface ThingFormOptions<Values extends object, Input, Change extends object, Saved, Current extends { version: number }> {
  /** The thing to change; absent where a new one is added. */
  thing?: { id: string; version: number }
  initialValues: Values
  validate: FormRulesRecord<Values>
  documents: SaveDocuments<Input, Change, Saved, Current>
  /** What was changed, in the API's words. */
  changeBetween: (before: Values, after: Values) => Change
  /** A new thing: what was filled in, with what every new one needs. */
  toInput: (change: Change, values: Values) => Input
  /** Every field that an error of the API can stand at. */
  fieldNames: (values: Values) => string[]
  /** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
  withTheirs: (values: Values, field: string, theirs: unknown) => Values
  /** Hears of the thing as others left it, where fields need its names. */
  onConflict?: (current: Current) => void
  onSaved: (saved: Saved, values: Values) => void
}

export interface ThingForm<Values extends object> {
  form: UseFormReturnType<Values>
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
  /** Something was changed and is not saved. */
  dirty: boolean
  state: 'editing' | 'sending' | 'saved'
  /** The API could not be reached. */
  failed: boolean
  /** Refusals that belong to no field. */
  problems: UserError[]
  conflicts: Conflict[]
  /** Sends again, with the side that was chosen for each field. */
  resolve: (choices: Record<string, Side>) => void
  closeConflicts: () => void
}

/** Moves the focus to the first field that has something to mend. */
const focusOn = (field: string | undefined) => {
  if (field) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${field}"]`)?.focus())
}

/** A form that adds or changes one thing of the API: only changes are sent, errors stand at their fields, conflicts are chosen between. */
export function useThingForm<Values extends object, Input, Change extends object, Saved, Current extends { version: number }>(
  options: ThingFormOptions<Values, Input, Change, Saved, Current>,
): ThingForm<Values> {
  const { thing, documents, changeBetween, withTheirs } = options
  const client = useApolloClient()
  // What the form is compared with: the thing as it was read, and what of others' changes was accepted since.
  const [base, setBase] = useState({ values: options.initialValues, version: thing?.version ?? 0 })
  const [problems, setProblems] = useState<UserError[]>([])
  const [failed, setFailed] = useState(false)
  const [conflict, setConflict] = useState<{ conflicts: Conflict[]; version: number }>()
  const [state, setState] = useState<'editing' | 'sending' | 'saved'>('editing')
  const form = useForm<Values>({ mode: 'controlled', initialValues: base.values, validate: options.validate })

  const send = async (from: Values, version: number, values: Values) => {
    setState('sending')
    setFailed(false)
    setProblems([])
    const change = changeBetween(from, values)
    try {
      const outcome = thing
        ? await updateThing(client, documents, { id: thing.id, expectedVersion: version, change })
        : await createThing(client, documents.create, options.toInput(change, values))
      settle(outcome, values)
    } catch {
      setFailed(true)
      setState('editing')
    }
  }

  const settle = (outcome: SaveOutcome<Saved, Current>, values: Values) => {
    if (outcome.kind === 'saved') {
      setState('saved')
      return options.onSaved(outcome.saved, values)
    }
    setState('editing')
    if (outcome.kind === 'conflict') {
      options.onConflict?.(outcome.current)
      return setConflict({ conflicts: outcome.conflicts, version: outcome.current.version })
    }
    const { byField, top } = splitUserErrors(outcome.userErrors, options.fieldNames(values))
    form.setErrors(byField)
    setProblems(top)
    if (top.length === 0) focusOn(Object.keys(byField)[0])
  }

  const resolve = (choices: Record<string, Side>) => {
    if (!conflict) return
    const theirs = conflict.conflicts.filter(({ field }) => choices[field] === 'theirs')
    const accept = (values: Values) => theirs.reduce((result, one) => withTheirs(result, one.field, one.theirs), values)
    const [from, values] = [accept(base.values), accept(form.values)]
    form.setValues(values)
    setBase({ values: from, version: conflict.version })
    setConflict(undefined)
    void send(from, conflict.version, values)
  }

  return {
    form,
    onSubmit: form.onSubmit(
      (values) => send(base.values, base.version, values),
      (errors) => focusOn(Object.keys(errors)[0]),
    ),
    dirty: Object.keys(changeBetween(base.values, form.values)).length > 0,
    state,
    failed,
    problems,
    conflicts: conflict?.conflicts ?? [],
    resolve,
    closeConflicts: () => setConflict(undefined),
  }
}
