import { CATALOGUE } from '../errors/catalogue.js';

/** docs/errors.md, from the catalogue. */
export function errorsPage(): string {
  const rows = Object.entries(CATALOGUE).map(([code, { fr, en }]) => `| \`${code}\` | ${en} | ${fr} |`);
  return `# Errors

Written from the code by \`npm run codegen\`.

## Top-level errors: \`errors[].extensions.code\`

| code | HTTP | meaning |
| --- | --- | --- |
| \`UNAUTHENTICATED\` | 401 | Sign in first. |
| \`FORBIDDEN\` | 403 | The role does not allow it; see [permissions.md](permissions.md). |
| \`NOT_FOUND\` | 404 | Nothing with this id that the viewer may read. What may not be read does not exist. |
| \`BAD_USER_INPUT\` | 400 | A variable or argument is of the wrong form, \`first\` is not 1 to 500, or a cursor is of another list. |
| \`IDEMPOTENCY_KEY_INVALID\` | 400 | The header \`Idempotency-Key\` does not have 1 to 200 printable ASCII characters. |
| \`IDEMPOTENCY_KEY_REUSED\` | 422 | The same \`Idempotency-Key\` came with another request before; nothing was done. See [idempotency.md](idempotency.md). |
| \`QUERY_TOO_LARGE\` | 400 | The document or its answer is too large, as the message says, or took too long. Ask for less at a time; see [limits.md](limits.md). |
| \`RATE_LIMITED\` | 429 | The allowance of this minute is used up; \`Retry-After\` and \`extensions.retryAfter\` say for how many seconds. See [limits.md](limits.md). |
| \`TOO_MANY_STREAMS\` | 429 | The account, key or address has as many live streams open as it may have. Close one first; see [limits.md](limits.md). |
| \`LIVE_UNAVAILABLE\` | 503 | Live updates have no connection to the database at this moment. Try again in some seconds. |
| \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` | 400 | The document is wrong. |
| \`INTERNAL_SERVER_ERROR\` | 200 or 500 | A bug on our side; quote \`extensions.incident\`, which the server's log has too. |

## What the sender can mend: \`userErrors[].code\`

Nothing has been written where \`userErrors\` is not empty. \`path\` leads to the field of the input; \`message\` is in the language of the viewer.

| code | English | French |
| --- | --- | --- |
${rows.join('\n')}
`;
}
