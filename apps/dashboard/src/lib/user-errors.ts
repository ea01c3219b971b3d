/** A refusal of the API that the user can act on. `path` leads into the input: `["change", "address", "postalCode"]`. */
export interface UserError {
  code: string
  message: string
  path?: string[] | null
}

/** Envelopes of an input that are no field of the form. */
const ENVELOPES = new Set(['input', 'change'])

/** The name of the form's field that an error is about: "address.postalCode". */
export function fieldOf(error: UserError): string | undefined {
  const path = (error.path ?? []).filter((step) => !ENVELOPES.has(step))
  return path.length > 0 ? path.join('.') : undefined
}

/** Errors at the fields of a form (`form.setErrors(byField)`), and the rest for the top of it. */
export function splitUserErrors(errors: UserError[], fields: readonly string[]): { byField: Record<string, string>; top: UserError[] } {
  const byField: Record<string, string> = {}
  const top: UserError[] = []
  for (const error of errors) {
    const field = fieldOf(error)
    if (field && fields.includes(field) && !(field in byField)) byField[field] = error.message
    else top.push(error)
  }
  return { byField, top }
}
