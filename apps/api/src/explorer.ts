/** The page on which people try queries. Its package is nine megabytes of source: it is loaded when somebody opens that page, and not kept. */
export async function explorerPage(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ title: 'Essaim', endpoint: '/graphql' });
}
