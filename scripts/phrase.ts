import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '@/lib/checks/nearest'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { askedKind } from '@/lib/content/kinds/asked'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { siteUrl } from '@/lib/content/site-url'
import { type Accepted, formatComplaint } from '@/lib/editing/complaint'
import { learnAsked, learnSynonym } from '@/lib/editing/learn-phrase'
import { writeWhole } from '@/lib/write-whole'
import { runCommand } from './command/run-command'

const USAGE = `用法：npm run phrase -- "卡从支付宝拿掉" alipay-unbind-bank-card   这句话先找到这篇文章，写进 content/asked.yml
      npm run phrase -- "花贝" --means "花呗"                       这个词和那个词意思一样，写进 content/synonyms.yml

读者搜不到、搜到了没点开的话在编辑后台的「搜索」里。写好以后提交，和改文章一样。`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: { means: { type: 'string' } },
  faultOfWords: (words, { means }) => {
    if (means === undefined) {
      return words.length === 2 ? undefined : '要写读者的话和文章地址，话里有空格就加引号。'
    }
    return words.length === 1 ? undefined : '--means 前面要写一个词，后面写意思一样的词。'
  },
  run: async ({ means }, [written = '', slug = '']) => {
    const phrase = written.replace(/\s+/g, ' ').trim()
    if (means !== undefined) {
      return save(synonyms.place, (text) => learnSynonym(text, phrase, means.trim()))
    }
    const complaint = await faultOfSlug(slug)
    if (complaint) return refuse(complaint)
    return save(askedKind.place, (text) => learnAsked(text, phrase, slug))
  },
})

async function faultOfSlug(slug: string) {
  const options = { now: new Date(), host: new URL(siteUrl).host }
  const { articles } = readSite(await readContentFiles(root), options)
  if (articles.has(slug)) return undefined
  const meant = nearest(slug, articles.keys())
  return {
    message: `没有地址是「${slug}」的文章`,
    hint: meant ? `是不是「${meant}」？` : '写文章的文件名，不带 .md。',
  }
}

function save(place: string, learn: (text: string | undefined) => Accepted<string>): number {
  const file = path.join(root, 'content', place)
  const learnt = learn(existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  if ('complaint' in learnt) return refuse(learnt.complaint)
  writeWhole(file, learnt.value)
  console.log(`✓ 写进了 content/${place}。`)
  console.log('提交之前看一遍：npm run check')
  return 0
}

function refuse(complaint: Parameters<typeof formatComplaint>[0]): number {
  console.error(formatComplaint(complaint))
  console.error('\n什么都没有改。')
  return 1
}
