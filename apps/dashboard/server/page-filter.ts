/** A tag with its attributes, or a comment. React escapes "<", ">" and quotes in texts and attributes, so that no tag hides in them. */
const TAG = /<(?:!--[\s\S]*?-->|(?!!--)[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>)/y
/** What follows these up to their end is no HTML. */
const RAW = /^<(script|style)\b/
const SCRIPT = /^<(?:script\b|link\b(?=[^>]* as="script"))/
const NONCE = / nonce="[^"]/
/** Data for search engines run nowhere. */
const DATA = / type="application\/[a-z+]*json"/

/**
 * HTML on its way out, in pieces that are cut anywhere. What the policy of its page would refuse is not even sent: scripts without a nonce go, and
 * what would load them early. Style attributes go out as `data-style`, for the page's own script to apply.
 */
export class PageFilter {
  readonly #decoder = new TextDecoder()
  #waiting = ''
  /** The end of the script or style that one is in, and whether it is left out. */
  #until: string | undefined
  #dropped = false

  /** As much as can be told of what came in. */
  push(piece: string | Uint8Array): string {
    this.#waiting += typeof piece === 'string' ? piece : this.#decoder.decode(piece, { stream: true })
    const html = this.#waiting
    let out = ''
    let at = 0
    for (;;) {
      if (this.#until) {
        const end = html.indexOf(this.#until, at)
        const told = end < 0 ? Math.max(at, html.length - this.#until.length + 1) : end + this.#until.length
        if (!this.#dropped) out += html.slice(at, told)
        at = told
        if (end < 0) break
        this.#until = undefined
      } else {
        const start = html.indexOf('<', at)
        out += html.slice(at, start < 0 ? html.length : start)
        at = start < 0 ? html.length : start
        TAG.lastIndex = at
        const tag = TAG.exec(html)?.[0]
        if (!tag) break
        at += tag.length
        const dropped = SCRIPT.test(tag) && !NONCE.test(tag) && !DATA.test(tag)
        if (!dropped) out += tag.replaceAll(' style="', ' data-style="')
        const raw = RAW.exec(tag)?.[1]
        if (raw) [this.#until, this.#dropped] = [`</${raw}>`, dropped]
      }
    }
    this.#waiting = html.slice(at)
    return out
  }

  /** What is left. */
  end(): string {
    const out = this.push(this.#decoder.decode())
    return this.#until && this.#dropped ? out : out + this.#waiting
  }
}
