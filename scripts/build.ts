import path from 'node:path'
import { buildSite } from './build/build-site'

await buildSite({ root: path.resolve(import.meta.dirname, '..') })
