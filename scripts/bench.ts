import path from 'node:path'
import { benchCheck } from '@/scripts/bench/bench-check'
import { benchDoors, DOOR_TRIALS } from '@/scripts/bench/bench-doors'
import { benchNasty } from '@/scripts/bench/bench-nasty'
import { benchPage } from '@/scripts/bench/bench-page'
import { benchPreview } from '@/scripts/bench/bench-preview'
import { benchPublish } from '@/scripts/bench/bench-publish'
import { benchPublishKill } from '@/scripts/bench/bench-publish-kill'
import { benchPublishLoad } from '@/scripts/bench/bench-publish-load'
import { benchScale } from '@/scripts/bench/bench-scale'
import { benchSearch } from '@/scripts/bench/bench-search'
import { benchServe } from '@/scripts/bench/bench-serve'
import { benchQuestions } from '@/scripts/trials/search-questions'
import { compareCorpora } from './bench/corpora'
import { ENGAGEMENT_BENCHES } from './bench/engagement'
import { compareSearch } from './bench/search-compare'
import { benchCorpora } from './bench/search-corpora'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'

const root = path.resolve(import.meta.dirname, '..')

const USAGE = `用法：npm run bench publish -- 1000
　　　npm run bench publish-kill -- 50        （次强行结束）
　　　npm run bench publish-load -- 20        （次发布，同时每秒 200 次阅读）
　　　npm run bench scale -- 50000            （篇，只看文件夹和索引）
　　　npm run bench serve -- 300              （秒，每秒 200 次阅读）
　　　npm run bench check -- 1000
　　　npm run bench page -- /articles/jd-finance-unbind-card （后面可以写另一个网站一页的完整网址，一起轮流测）
　　　npm run bench search -- 1000
　　　npm run bench search-compare -- 1000
　　　npm run bench search-questions
　　　npm run bench search-corpora -- <语料文件夹> <问题文件.json>
　　　npm run bench corpora -- <放着 Markdown 的文件夹>
　　　npm run bench preview -- 1000
　　　npm run bench nasty
　　　npm run bench doors -- all 20             （all 或其中一种，轮：${DOOR_TRIALS.join('、')}）
　　　npm run bench engagement -- kill 200      （轮）
　　　npm run bench engagement -- volume 1000000（次搜索和投票）
　　　npm run bench engagement -- faults 30     （秒，每种故障）
　　　npm run bench engagement -- pages 2000    （次打开页面，每种故障）`

type Bench = (argument?: string, more?: string) => Promise<unknown>

/** Those that want a number of articles. */
const counted = (bench: (root: string, articles: number) => Promise<unknown>): Bench => {
  return (articles = '1000') => bench(root, wholeNumber(articles))
}

const BENCHES: Readonly<Record<string, Bench>> = {
  publish: counted(benchPublish),
  'publish-kill': (rounds = '50') => benchPublishKill(root, wholeNumber(rounds)),
  'publish-load': (rounds = '20') => benchPublishLoad(root, wholeNumber(rounds)),
  scale: counted(benchScale),
  serve: (seconds = '300') => benchServe(root, wholeNumber(seconds)),
  check: counted(benchCheck),
  search: counted(benchSearch),
  'search-compare': counted(compareSearch),
  'search-questions': (what) => benchQuestions(root, what === 'misses' ? 'misses' : 'figures'),
  'search-corpora': (folder, words) => {
    if (!folder || !words) throw new WrongUse(USAGE)
    return benchCorpora(folder, words)
  },
  corpora: (folder) => {
    if (!folder) throw new WrongUse(USAGE)
    return compareCorpora(folder)
  },
  preview: counted(benchPreview),
  page: (address = '/articles/jd-finance-unbind-card', other) => {
    if (other !== undefined && !URL.canParse(other)) throw new WrongUse(USAGE)
    return benchPage(root, address, other)
  },
  nasty: () => benchNasty(),
  doors: (name = 'all', rounds = '20') => {
    if (name !== 'all' && !DOOR_TRIALS.includes(name)) throw new WrongUse(USAGE)
    return benchDoors(root, name, wholeNumber(rounds))
  },
  engagement: (name, count) => {
    if (!isEngagement(name)) throw new WrongUse(USAGE)
    const { usual, run } = ENGAGEMENT_BENCHES[name]
    return run(wholeNumber(count ?? String(usual)))
  },
}

await runCommand({
  usage: USAGE,
  faultOfWords: ([subject = '']) =>
    Object.hasOwn(BENCHES, subject) ? undefined : `没有「${subject}」这种测量。`,
  run: async (_, [subject = '', argument, more]) =>
    (await BENCHES[subject]?.(argument, more)) === false ? 1 : 0,
})

function isEngagement(name: string | undefined): name is keyof typeof ENGAGEMENT_BENCHES {
  return name !== undefined && Object.hasOwn(ENGAGEMENT_BENCHES, name)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new WrongUse(`数量要写正整数，现在是「${text}」。例如 npm run bench publish -- 1000`)
}
