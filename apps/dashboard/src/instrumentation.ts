/** Runs once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { tellVisitorAddresses } = await import('@/lib/visitor-address')
  tellVisitorAddresses()
}
