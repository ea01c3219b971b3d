import type { OutgoingHttpHeader, ServerResponse } from 'node:http'
import { PageFilter } from './page-filter.js'

const says = (header: OutgoingHttpHeader | undefined, word: string): boolean => typeof header === 'string' && header.includes(word)

/** Pages of ours: HTML whose policy asks for a nonce. */
const isPage = (response: ServerResponse): boolean => says(response.getHeader('content-type'), 'text/html') && says(response.getHeader('content-security-policy'), `'nonce-`)

type Passing<Result> = (...parameters: unknown[]) => Result

/** Lets what is written to a response through a filter, if it is a page. */
export function filterResponse(response: ServerResponse): void {
  const [writeHead, write, end] = [response.writeHead.bind(response) as Passing<ServerResponse>, response.write.bind(response) as Passing<boolean>, response.end.bind(response) as Passing<ServerResponse>]
  let filter: PageFilter | undefined
  const filterOf = () => (filter ??= isPage(response) ? new PageFilter() : undefined)

  response.writeHead = (...head: unknown[]) => {
    if (filterOf()) response.removeHeader('content-length')
    return writeHead(...head)
  }
  response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => write(filterOf()?.push(chunk) ?? chunk, ...rest)
  response.end = (...parameters: unknown[]) => {
    const [last, ...rest] = parameters
    const pageFilter = filterOf()
    if (!pageFilter) return end(...parameters)
    return typeof last === 'string' || last instanceof Uint8Array ? end(pageFilter.push(last) + pageFilter.end(), ...rest) : end(pageFilter.end(), ...parameters)
  }
}
