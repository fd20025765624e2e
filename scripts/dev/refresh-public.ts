// Runs as a process of its own, so that saves need not wait; see preview.
import { publishIcons } from '../build/pictures'
import { publishSearchIndex } from '../build/search-index'

await publishIcons(process.cwd())
await publishSearchIndex(process.cwd())
