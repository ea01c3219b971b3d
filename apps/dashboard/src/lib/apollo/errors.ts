import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** Access problems that the API reports as top-level errors (`extensions.code`, see docs/errors.md). */
const accessCodes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'] as const
export type AccessCode = (typeof accessCodes)[number]

/** The access problem in an error of Apollo, if it is one. */
export function accessCode(error: unknown): AccessCode | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined
  return accessCodes.find((code) => error.errors.some((one) => one.extensions?.['code'] === code))
}

/** The number under which the API logged a bug, to be quoted to whoever repairs it. */
export function incidentId(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const id = error.errors.map((one) => one.extensions?.['incident']).find((value) => typeof value === 'string')
  return typeof id === 'string' ? id : undefined
}

/** Whether no answer of the API came: the line is cut, or the server is away. What was sent may have been done all the same. */
export function unanswered(error: unknown): boolean {
  return error instanceof TypeError || (ServerError.is(error) && error.statusCode >= 500)
}
