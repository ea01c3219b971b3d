import type { OutgoingHttpHeader, ServerResponse } from 'node:http'
import { PageFilter } from './page-filter.js'

const says = (header: OutgoingHttpHeader | undefined, word: string): boolean => typeof header === 'string' && header.includes(word)

/** Pages of ours: HTML whose policy asks for a nonce. */
const isPage = (response: ServerResponse): boolean => says(response.getHeader('content-type'), 'text/html') && says(response.getHeader('content-security-policy'), `'nonce-`)

type Passing<Result> = (...parameters: unknown[]) => Result

/** Lets what is written to a response through a filter, if it is a page. `instead`: what is sent in its place, if anything; asked once its head is known. */
export function filterResponse(response: ServerResponse, instead: () => (() => Promise<string>) | undefined = () => undefined): void {
  const [writeHead, write, end] = [response.writeHead.bind(response) as Passing<ServerResponse>, response.write.bind(response) as Passing<boolean>, response.end.bind(response) as Passing<ServerResponse>]
  let filter: PageFilter | undefined
  let other: (() => Promise<string>) | undefined
  const filterOf = () => {
    if (!filter && isPage(response)) [filter, other] = [new PageFilter(), instead()]
    return filter
  }

  response.writeHead = (...head: unknown[]) => {
    if (filterOf()) response.removeHeader('content-length')
    return writeHead(...head)
  }
  response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    const pageFilter = filterOf()
    return other ? true : write(pageFilter?.push(chunk) ?? chunk, ...rest)
  }
  response.end = (...parameters: unknown[]) => {
    filterOf()
    if (other) {
      // What comes from this server has been filtered.
      other().then((html) => end(html), () => end())
      return response
    }
    const [last, ...rest] = parameters
    const pageFilter = filterOf()
    if (!pageFilter) return end(...parameters)
    return typeof last === 'string' || last instanceof Uint8Array ? end(pageFilter.push(last) + pageFilter.end(), ...rest) : end(pageFilter.end(), ...parameters)
  }
}
