import path from 'node:path'
import { benchBuild } from './bench/build'
import { benchNasty } from './bench/nasty'
import { benchPage } from './bench/page'
import { benchPreview } from './bench/preview'
import { benchSearch } from './bench/search'

const root = path.resolve(import.meta.dirname, '..')
const [subject, argument] = process.argv.slice(2)

if (subject === 'build') await benchBuild(root, wholeNumber(argument ?? '1000'))
else if (subject === 'page') await benchPage(root, argument ?? '/articles/jd-finance-unbind-card')
else if (subject === 'search') await benchSearch(root, wholeNumber(argument ?? '1000'))
else if (subject === 'preview') await benchPreview(root, wholeNumber(argument ?? '1000'))
else if (subject === 'nasty') await benchNasty()
else {
  console.error(
    '用法：npm run bench build -- 1000\n　　　npm run bench page -- /articles/jd-finance-unbind-card\n　　　npm run bench search -- 1000\n　　　npm run bench preview -- 1000\n　　　npm run bench nasty',
  )
  process.exit(2)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  console.error(`文章数要写正整数，现在是「${text}」。例如 npm run bench build -- 1000`)
  process.exit(2)
}
