import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentFile } from '@/lib/checks/content-file'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { applyChange } from '@/lib/editing/change-journal'
import type { Complaint } from '@/lib/editing/complaint'
import { formatMove } from '@/lib/editing/format-move'
import { type MovePlan, planMove } from '@/lib/editing/plan-move'
import { readMove } from '@/lib/editing/read-move'
import { runCommand } from './command/run-command'
import { refuseAll, undoAndTell } from './command/undo-and-tell'

const USAGE = `用法：npm run move -- <现在的地址> <新地址>

  npm run move -- wechat-font wechat-big-font          换地址
  npm run move -- wechat-font phone/                   换分类（后面带斜杠）
  npm run move -- wechat-font phone/phone-font         都换
  npm run move -- --undo                               撤销上一次

  --dry-run    只看会改什么，不真的改`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: { 'dry-run': { type: 'boolean' }, undo: { type: 'boolean' } },
  faultOfWords: (words, { undo: isUndo }) => {
    const expected = isUndo ? 0 : 2
    return words.length === expected ? undefined : wordsFault(words, expected)
  },
  run: async ({ 'dry-run': isDryRun, undo: isUndo }, [from = '', to = '']) =>
    isUndo ? undoAndTell(root, 'move') : move(from, to, isDryRun),
})

async function move(from: string, to: string, isDryRun: boolean): Promise<number> {
  const plan = await prepare(from, to)
  if ('complaints' in plan) return refuseAll(plan.complaints)
  console.log(formatMove(plan))
  if (isDryRun) {
    console.log('\n只是预演，什么都没有改。去掉 --dry-run 就会真的改。')
    return 0
  }
  applyChange(root, 'move', `${from} → ${to}`, plan.changes)
  console.log('\n已经改好。反悔就运行 npm run move -- --undo')
  console.log('提交之前看一遍：npm run check')
  return 0
}

function wordsFault(words: readonly string[], expected: number): string {
  if (expected === 0) return `--undo 后面不用写地址，多了「${words.join(' ')}」。`
  if (words.length > expected) return `要写两个地址，中间用空格隔开，现在有 ${words.length} 个。`
  return words.length === 0 ? '要写两个地址：现在的，和新的。' : '还缺新地址。'
}

async function prepare(
  from: string,
  to: string,
): Promise<MovePlan | { readonly complaints: readonly Complaint[] }> {
  const files = await Promise.all((await readContentFiles(root)).map(withBytes))
  const site = readSite(files, siteAt(new Date()))
  const move = readMove(from, to, site)
  if ('complaints' in move) return move
  return planMove(move, site, (file) => readFileSync(path.join(root, file)))
}

/** The check leaves YAML files alone that are not for it; they can name an article all the same. */
async function withBytes(file: ContentFile): Promise<ContentFile> {
  const isList = file.kind === 'foreign' && file.path.endsWith('.yml')
  return isList ? { ...file, bytes: await readFile(path.join(root, file.path)) } : file
}
