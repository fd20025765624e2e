// Runs as a process of its own, so that saves need not wait; see preview.
import { publishSearchIndex } from '../build/search-index'

await publishSearchIndex(process.cwd())
