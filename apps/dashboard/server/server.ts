import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { filterResponse } from './filter-response.js'
import { lostPage } from './lost-page.js'

/** The dashboard as it is built, in place of the server.js that Next writes; it differs in what passes `filterResponse`, which compression must follow and not precede. */
const dir = import.meta.dirname
Object.assign(process.env, { NODE_ENV: 'production' })
process.chdir(dir)
const { config } = JSON.parse(readFileSync(path.join(dir, '.next', 'required-server-files.json'), 'utf8')) as { config: object }
process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify({ ...config, compress: false })

const require = createRequire(import.meta.url)
const next = require('next') as typeof import('next').default
const compress = (require('next/dist/compiled/compression') as () => (...parameters: [...Parameters<RequestListener>, next: () => void]) => void)()
const { releaseCompressionStream } = require('next/dist/server/lib/release-compression-stream') as { releaseCompressionStream: (response: Parameters<RequestListener>[1]) => void }

const { HOSTNAME: hostname = '0.0.0.0', PORT = '3000' } = process.env
const port = Number(PORT)
const app = next({ dev: false, dir, hostname, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  compress(request, response, () => {})
  // Whoever goes away early leaves a stream that nobody ends.
  response.once('close', () => {
    if (!response.writableFinished) releaseCompressionStream(response)
  })
  filterResponse(response, () => lostPage(server, request, response))
  handle(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
})

let stopping = false
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    server.close(() => void app.close().finally(() => process.exit(code)))
  })
}
server.listen(port, hostname, () => console.log(`Dashboard ready at http://${hostname === '0.0.0.0' ? 'localhost' : hostname}:${port}`))
