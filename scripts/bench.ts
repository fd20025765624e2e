import path from 'node:path'
import { benchBuild } from './bench/build'
import { benchCheck } from './bench/check'
import { ENGAGEMENT_BENCHES } from './bench/engagement'
import { benchNasty } from './bench/nasty'
import { benchPage } from './bench/page'
import { benchPreview } from './bench/preview'
import { benchSearch } from './bench/search'
import { compareSearch } from './bench/search-compare'
import { benchCorpora } from './bench/search-corpora'
import { benchQuestions } from './bench/search-questions'

const root = path.resolve(import.meta.dirname, '..')
const [subject, argument, more] = process.argv.slice(2)

if (subject === 'build') await benchBuild(root, wholeNumber(argument ?? '1000'))
else if (subject === 'check') await benchCheck(root, wholeNumber(argument ?? '1000'))
else if (subject === 'page') await benchPage(root, argument ?? '/articles/jd-finance-unbind-card')
else if (subject === 'search-compare') await compareSearch(root, wholeNumber(argument ?? '1000'))
else if (subject === 'search-questions') {
  await benchQuestions(root, argument === 'misses' ? 'misses' : 'figures')
} else if (subject === 'search-corpora' && argument && more) await benchCorpora(argument, more)
else if (subject === 'search') await benchSearch(root, wholeNumber(argument ?? '1000'))
else if (subject === 'preview') await benchPreview(root, wholeNumber(argument ?? '1000'))
else if (subject === 'nasty') await benchNasty()
else if (subject === 'engagement' && isEngagement(argument)) {
  const { usual, run } = ENGAGEMENT_BENCHES[argument]
  process.exitCode = (await run(wholeNumber(more ?? String(usual)))) ? 0 : 1
} else {
  console.error(`用法：npm run bench build -- 1000
　　　npm run bench check -- 1000
　　　npm run bench page -- /articles/jd-finance-unbind-card
　　　npm run bench search -- 1000
　　　npm run bench search-compare -- 1000
　　　npm run bench search-questions
　　　npm run bench search-corpora -- <语料文件夹> <问题文件.json>
　　　npm run bench preview -- 1000
　　　npm run bench nasty
　　　npm run bench engagement -- kill 200      （轮）
　　　npm run bench engagement -- volume 1000000（次搜索和投票）
　　　npm run bench engagement -- faults 30     （秒，每种故障）
　　　npm run bench engagement -- pages 2000    （次打开页面，每种故障）`)
  process.exit(2)
}

function isEngagement(name: string | undefined): name is keyof typeof ENGAGEMENT_BENCHES {
  return name !== undefined && Object.hasOwn(ENGAGEMENT_BENCHES, name)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  console.error(`数量要写正整数，现在是「${text}」。例如 npm run bench build -- 1000`)
  process.exit(2)
}
