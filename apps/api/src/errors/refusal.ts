/** A request to a route beside GraphQL that is refused; answered with the status as JSON `{ code, message }`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
