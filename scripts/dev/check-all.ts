// Runs as a process of its own, so that saves need not wait; see preview. Prints all problems as JSON.
import { siteUrl } from '@/lib/content/site-url'
import { checkFolder } from '../build/check-folder'

const options = { now: new Date(), host: new URL(siteUrl).host }
console.log(JSON.stringify((await checkFolder(process.cwd(), options)).problems))
