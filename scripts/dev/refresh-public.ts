// Runs as a process of its own, so that saves need not wait; see preview.

import { publishSearchIndex } from '@/scripts/build/publish-search-index'
import { publishIcons } from '../build/pictures'

await publishIcons(process.cwd())
await publishSearchIndex(process.cwd())
