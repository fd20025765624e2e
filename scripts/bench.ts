import path from 'node:path'
import { benchBuild } from './bench/build'
import { benchPage } from './bench/page'
import { benchSearch } from './bench/search'
import { compareSearch } from './bench/search-compare'

const root = path.resolve(import.meta.dirname, '..')
const [subject, argument] = process.argv.slice(2)

if (subject === 'build') await benchBuild(root, wholeNumber(argument ?? '1000'))
else if (subject === 'page') await benchPage(root, argument ?? '/articles/jd-finance-unbind-card')
else if (subject === 'search-compare') await compareSearch(root, wholeNumber(argument ?? '1000'))
else if (subject === 'search') await benchSearch(root, wholeNumber(argument ?? '1000'))
else {
  console.error(
    '用法：npm run bench build -- 1000\n　　　npm run bench page -- /articles/jd-finance-unbind-card\n　　　npm run bench search -- 1000\n　　　npm run bench search-compare -- 1000',
  )
  process.exit(2)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  console.error(`文章数要写正整数，现在是「${text}」。例如 npm run bench build -- 1000`)
  process.exit(2)
}
