// Runs as a process of its own, so that saves need not wait; see preview.

import { publishSearchIndex } from '@/scripts/build/publish-search-index'
import { publishBrand } from '../build/publish-brand'

await publishBrand(process.cwd())
await publishSearchIndex(process.cwd())
