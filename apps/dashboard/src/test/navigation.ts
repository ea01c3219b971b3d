import { usePathname, useRouter, useSearchParams } from 'next/navigation'

/**
 * The address bar of a test. The test file says `jest.mock('next/navigation')` and calls this in each test; the answer
 * holds the router's spies.
 */
export function visit(address: string) {
  const url = new URL(address, 'http://localhost')
  window.history.replaceState(null, '', address)
  const router = { replace: jest.fn(), push: jest.fn(), refresh: jest.fn(), back: jest.fn(), forward: jest.fn(), prefetch: jest.fn() }
  jest.mocked(useRouter).mockReturnValue(router as unknown as ReturnType<typeof useRouter>)
  jest.mocked(usePathname).mockReturnValue(url.pathname)
  jest.mocked(useSearchParams).mockReturnValue(url.searchParams as ReturnType<typeof useSearchParams>)
  return router
}
