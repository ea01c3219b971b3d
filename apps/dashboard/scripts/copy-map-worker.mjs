// MapLibre starts its worker from a URL: the file is served by the dashboard itself, so that the map works offline.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const library = path.dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'))
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../public/maplibre')

mkdirSync(target, { recursive: true })
copyFileSync(path.join(library, 'dist/maplibre-gl-worker.mjs'), path.join(target, 'worker.mjs'))
