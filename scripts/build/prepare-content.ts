import path from 'node:path'
import { updateContent } from './update-content'

/** Brings the prepared content up to date and stops there: what tests need without a whole publication. */
await updateContent({ root: path.resolve(import.meta.dirname, '..', '..'), now: new Date() })
