'use client'

import { useApolloClient } from '@apollo/client/react'
import { useForm, type FormRulesRecord, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import type { Change as Undoable } from '@/components/undo/UndoNotice'
import { unanswered } from '@/lib/apollo/errors'
import type { Draft, SentThing } from '@/lib/drafts/draft-store'
import { resumed, sameValues } from '@/lib/drafts/resumed'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { addThing } from './addThing'
import { updateThing, type SaveDocuments, type SaveOutcome } from './saveThing'
import type { DraftKind } from './DraftOffer'
import { useDraft } from './useDraft'

interface ThingFormOptions<Values extends object, Input, Change extends object, Saved, Current extends { version: number }, Names> {
  /** The thing to change; absent where a new one is added. */
  thing?: { id: string; version: number }
  /** What a new one is, on a page that has forms for things of several kinds: their drafts are kept apart. */
  kind?: string
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
  /** `change`: what was changed of a thing that existed, to be undone. */
  onSaved: (saved: Saved, values: Values, change: Undoable | undefined) => void
  /** What the form has learnt of the names behind codes and ids, to be kept with a draft and learnt again with it: the same object until there is more. */
  names?: { known: Names; learn: (names: Names) => void }
}

export interface ThingForm<Values extends object> {
  form: UseFormReturnType<Values>
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
  /** Something was changed and is not saved. */
  dirty: boolean
  state: 'editing' | 'sending' | 'saved'
  /** Nothing came of what was sent: no answer came, or the API could not do it. */
  failed: 'unanswered' | 'error' | undefined
  /** Refusals that belong to no field. */
  problems: UserError[]
  conflicts: Conflict[]
  /** Sends again, with the side that was chosen for each field. */
  resolve: (choices: Record<string, Side>) => void
  closeConflicts: () => void
  /** What was typed and not saved, now and earlier. */
  draft: {
    offer: { savedAt: string; kind: DraftKind } | undefined
    /** The browser keeps what is typed. */
    keeps: boolean
    resume: () => void
    abandon: () => void
  }
}

/** Moves the focus to the first field that has something to mend. */
const focusOn = (field: string | undefined) => {
  if (field) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${field}"]`)?.focus())
}

/** A form that adds or changes one thing of the API: only changes are sent, errors stand at their fields, conflicts are chosen between. */
export function useThingForm<Values extends object, Input, Change extends object, Saved extends { id: string; version?: number }, Current extends { version: number }, Names = null>(
  options: ThingFormOptions<Values, Input, Change, Saved, Current, Names>,
): ThingForm<Values> {
  const { thing, documents, changeBetween, withTheirs, names } = options
  const client = useApolloClient()
  // What the form is compared with: the thing as it was read, and what of others' changes was accepted since.
  const [base, setBase] = useState({ values: options.initialValues, version: thing?.version ?? 0 })
  const [problems, setProblems] = useState<UserError[]>([])
  const [failed, setFailed] = useState<'unanswered' | 'error'>()
  const [conflict, setConflict] = useState<{ conflicts: Conflict[]; version: number }>()
  const [state, setState] = useState<'editing' | 'sending' | 'saved'>('editing')
  const form = useForm<Values>({ mode: 'controlled', initialValues: base.values, validate: options.validate })
  const [sent, setSent] = useState<SentThing<Values, Input> | null>(null)
  const draft = useDraft<Values, Input, Names>({
    thing: thing?.id ?? options.kind ?? null,
    typed: { base, values: form.values, names: names?.known ?? null, sent },
    isNews: (found) => {
      const { values } = resumed(options.initialValues, found)
      // What the thing says already was saved in the end, or done by others.
      return thing ? Object.keys(changeBetween(options.initialValues, values)).length > 0 : found.sent !== null || !sameValues(options.initialValues, values)
    },
  })

  const send = async (from: Values, version: number, values: Values) => {
    setState('sending')
    setFailed(undefined)
    setProblems([])
    const change = changeBetween(from, values)
    try {
      const outcome = thing
        ? await updateThing(client, documents, { id: thing.id, expectedVersion: version, change })
        : await addThing(client, { documents, input: options.toInput(change, values), values, changeBetween, sent, onSent })
      settle(outcome, values, version)
    } catch (error) {
      setFailed(unanswered(error) ? 'unanswered' : 'error')
      setState('editing')
    }
  }

  const onSent = (what: SentThing<Values, Input> | null) => {
    setSent(what)
    draft.keepNow(what)
  }

  const settle = (outcome: SaveOutcome<Saved, Current>, values: Values, version: number) => {
    if (outcome.kind === 'saved') {
      setState('saved')
      draft.settled()
      const { saved } = outcome
      // Others may have done the same already: then nothing was written, and there is nothing to undo.
      return options.onSaved(saved, values, thing && saved.version !== undefined && saved.version > version ? { subject: saved.id, version: saved.version } : undefined)
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

  const resume = () => {
    if (!draft.offer) return
    const { base: from, values } = resumed(options.initialValues, draft.offer)
    if (draft.offer.names !== null) names?.learn(draft.offer.names)
    setBase({ version: draft.offer.base.version, values: from })
    form.setValues(values)
    setSent(draft.offer.sent)
    draft.taken()
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
    draft: { offer: draft.offer && { savedAt: draft.offer.savedAt, kind: kindOf(draft.offer, thing) }, keeps: draft.keeps, resume, abandon: draft.dropped },
  }
}

function kindOf({ sent, base }: Pick<Draft<unknown, unknown, unknown>, 'sent' | 'base'>, thing: { version: number } | undefined): DraftKind {
  if (!thing) return sent ? 'sent' : 'new'
  return base.version < thing.version ? 'changedSince' : 'change'
}
