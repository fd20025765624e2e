import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { applyFixes } from '@/lib/checks/apply-fixes'
import type { CheckOptions } from '@/lib/checks/check-files'
import { formatGithub } from '@/lib/checks/format-github'
import { formatText } from '@/lib/checks/format-text'
import {
  grown,
  KNOWN_PROBLEMS_FILE,
  parseKnownProblems,
  stillThere,
} from '@/lib/checks/known-problems'
import { lostAddresses } from '@/lib/checks/lost-addresses'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { groupBy } from '@/lib/group-by'
import { checkFolder } from './build/check-folder'
import { loadKnownProblems, saveKnownProblems } from './build/known-problems-file'
import { loadSettings } from './build/load-settings'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'
import { contentAt, fileAt } from './git/content-at'

const USAGE = `用法：npm run check -- [文件或文件夹……] [--fix] [--format text|github|json]
     npm run check -- --accept-known

  不写文件     检查 content 里的全部内容
  --fix        把能自动改的改好
  --format     text 给人看（默认），github 给 GitHub Actions，json 给程序
  --report     另外写一个 JSON 文件，例如 --report problems.json，给 npm run changes 用
  --accept-known  把现在的错误记进 known-problems.json，以后不再拦；名单只会变短，
               新的错误照样报；关系到安全和发布的错误不能记
  --since      和以前的内容比，例如 --since origin/main：发布过的地址打不开了、
               已知问题的名单变长了就报错`

const formats = {
  text: formatText,
  github: formatGithub,
  json: (problems: readonly Problem[]) => JSON.stringify(problems, null, 2),
} as const

const root = path.resolve(import.meta.dirname, '..')

/** Fixing one thing can uncover another; more rounds than this would be a rule fighting another. */
const ROUNDS = 5

await runCommand({
  usage: USAGE,
  flags: {
    fix: { type: 'boolean' },
    format: { type: 'string' },
    since: { type: 'string' },
    report: { type: 'string' },
    'accept-known': { type: 'boolean' },
  },
  // Files and folders.
  faultOfWords: (named, { format = 'text', 'accept-known': accept }) => {
    if (accept && named.length > 0) return '--accept-known 记下的是全部内容的问题，后面不写文件。'
    return isFormat(format) ? undefined : `没有「${format}」这种格式。`
  },
  run: async ({ fix, format = 'text', since, report, 'accept-known': accept }, named) => {
    const chosen = await chooseFiles(named)
    const lost = await lostSince(since)
    let problems = await check(chosen)
    for (let round = 1; fix && round <= ROUNDS; round += 1) {
      const fixed = await fixFiles(problems)
      if (fixed === 0) break
      if (format === 'text') console.log(`自动改好了 ${fixed} 处。`)
      problems = await check(chosen)
    }
    if (accept) {
      console.log(await acceptKnown())
      problems = await check(chosen)
    }
    // A file that is gone has no place among those that were chosen; it is always reported.
    problems = [...problems, ...lost]
    if (report !== undefined) await writeFile(report, JSON.stringify(problems))
    const output = isFormat(format) ? formats[format](problems) : ''
    if (output !== '') console.log(output)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  },
})

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name)
}

async function check(only: CheckOptions['only']): Promise<readonly Problem[]> {
  return (await checkAll(only)).problems
}

async function checkAll(only?: CheckOptions['only']) {
  const known = loadKnownProblems(root)
  return checkFolder(root, {
    ...siteAt(new Date()),
    settings: await loadSettings(root),
    only,
    known,
  })
}

/** Writes down the errors that may wait: all of them the first time, and then only those that are still there. */
async function acceptKnown(): Promise<string> {
  const { waiting } = await checkAll()
  const before = loadKnownProblems(root)
  const list = before ? stillThere(before, waiting) : waiting
  saveKnownProblems(root, list)
  const files = new Set(list.map(({ file }) => file)).size
  const gone = (before?.length ?? list.length) - list.length
  const now = `${KNOWN_PROBLEMS_FILE} 里有 ${files} 个文件的 ${list.length} 个已知问题`
  if (!before)
    return `${now}，发布时不再拦。名单只会变短：改好了的再运行一次就去掉，新的错误照样报。\n`
  return `${now}${gone > 0 ? `，去掉了改好的 ${gone} 个` : ''}。新的错误不会记进去。\n`
}

/** Problems about addresses that are gone since a commit, and about a list of known problems that grew. @throws WrongUse when git cannot tell */
async function lostSince(ref: string | undefined): Promise<readonly Problem[]> {
  if (ref === undefined) return []
  const options = siteAt(new Date())
  const before = readSite(await contentAt(root, ref), options)
  const knownBefore = await fileAt(root, ref, KNOWN_PROBLEMS_FILE)
  return [
    ...lostAddresses(before, readSite(await readContentFiles(root), options)),
    ...grown(
      knownBefore === undefined ? undefined : parseKnownProblems(knownBefore),
      loadKnownProblems(root) ?? [],
    ),
  ]
}

/** The files below the named paths; all when none is named. @throws WrongUse when one names nothing */
async function chooseFiles(named: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (named.length === 0) return undefined
  const paths = (await readContentFiles(root)).map((file) => file.path)
  const chosen = new Set<string>()
  for (const name of named) {
    const wanted = path.relative(root, path.resolve(name)).split(path.sep).join('/')
    const found = paths.filter((file) => file === wanted || file.startsWith(`${wanted}/`))
    if (found.length === 0) {
      throw new WrongUse(
        `找不到 ${name}。路径从项目文件夹写起，例如 content/articles/phone/find-lost-phone.md`,
      )
    }
    for (const file of found) chosen.add(file)
  }
  return chosen
}

async function fixFiles(problems: readonly Problem[]): Promise<number> {
  const fixable = groupBy(
    problems.filter((problem) => problem.fix),
    (problem) => [problem.file],
  )
  let count = 0
  for (const [file, list] of fixable) {
    const target = path.join(root, file)
    const { text, applied } = applyFixes(await readFile(target, 'utf8'), list)
    await writeFile(target, text)
    count += applied
  }
  return count
}
