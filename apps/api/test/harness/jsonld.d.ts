/** What the tests use of it: it comes without types. */
declare module 'jsonld' {
  const jsonld: { expand(document: object, options: { documentLoader(url: string): Promise<object> }): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
