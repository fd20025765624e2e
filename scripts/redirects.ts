import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeText } from '@/lib/checks/decode-text'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { applyChanges, readIfThere } from '@/lib/editing/file-changes'
import { addRedirects, REDIRECTS_FILE } from '@/lib/importing/change-settings'
import { planRedirects, type RedirectLine } from '@/lib/importing/plan-redirects'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'

const USAGE = `用法：npm run redirects -- 旧网址.csv [--dry-run] [--skip-wrong]

  把一张「旧网址、新地址」的表写进 content/redirects.yml。两列，第一行写 from,to；
  旧网址带不带域名都行。再运行一次只写新的。

  --dry-run      只看会写什么，不真的写
  --skip-wrong   有错的行先跳过，别的照样写；不加就等全部改好再写`

const root = path.resolve(import.meta.dirname, '..')

/** Lines that are named; the rest is counted. */
const SHOWN = 50

await runCommand({
  usage: USAGE,
  flags: { 'dry-run': { type: 'boolean' }, 'skip-wrong': { type: 'boolean' } },
  faultOfWords: (words) =>
    words.length === 1 ? undefined : '要写一个文件，例如 npm run redirects -- 旧网址.csv',
  run: async ({ 'dry-run': isDryRun, 'skip-wrong': skipsWrong }, [name = '']) => {
    if (!existsSync(name)) throw new WrongUse(`找不到文件 ${name}`)
    const site = readSite(await readContentFiles(root), siteAt(new Date()))
    const { added, same, faults, warnings } = planRedirects(readTable(name), site)
    if (faults.length > 0) console.error(`${name} 有 ${faults.length} 行不对：\n${listed(faults)}`)
    if (warnings.length > 0) console.log(`提醒 ${warnings.length} 行：\n${listed(warnings)}`)
    const told = same > 0 ? `，${same} 个已经有了` : ''
    if (faults.length > 0 && !skipsWrong) {
      console.error('\n什么都没有写。改好再运行一次；或者加上 --skip-wrong，先写没有错的。')
      return 1
    }
    if (isDryRun) console.log(`会新写 ${added.length} 个旧网址${told}。去掉 --dry-run 就会真的写。`)
    else {
      write(added)
      console.log(`写进 ${REDIRECTS_FILE}：新的 ${added.length} 个${told}。`)
    }
    return faults.length > 0 ? 1 : 0
  },
})

/** Excel in China writes GBK unless it is told otherwise. */
function readTable(file: string): string {
  const bytes = readFileSync(file)
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  const name = { GBK: 'gb18030', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' } as const
  if (decoded.encoding === 'unknown') {
    throw new WrongUse(`${file} 不是能读懂的文字。在表格软件里另存为「CSV UTF-8」再试`)
  }
  return new TextDecoder(name[decoded.encoding]).decode(bytes)
}

function write(added: Parameters<typeof addRedirects>[1]): void {
  const before = readIfThere(root, REDIRECTS_FILE)
  const text = before && Buffer.from(before).toString('utf8')
  const changed = addRedirects(text, added)
  if (changed)
    applyChanges(
      root,
      [{ path: changed.path, before, after: Buffer.from(changed.text) }],
      'git checkout -- content/redirects.yml',
    )
}

function listed(lines: readonly RedirectLine[]): string {
  const shown = lines
    .slice(0, SHOWN)
    .map(({ line, message, hint }) => `  第 ${line} 行：${message}\n    怎么改：${hint}`)
  const more = lines.length - shown.length
  return [...shown, ...(more > 0 ? [`  ……还有 ${more} 行`] : [])].join('\n')
}
