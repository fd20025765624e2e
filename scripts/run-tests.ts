import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command/run-command'
import { testsToLeaveOut } from './sample-tests.mjs'

const USAGE = `用法：npm test    跑完全部检查：内容、发布、类型、代码、单元与组件、浏览器；最后一行数通过和没通过的
      只跑一样：npm run check / types / lint / unit / e2e`

const root = path.resolve(import.meta.dirname, '..')
/** What packages are started by: a file for Node, since Windows does not start those of `.bin`. */
const PROGRAMS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
} as const

type Tally = { readonly passed: number; readonly failed: number }

/** What `npm test` runs, in this order; a later one may need what an earlier one made. */
const CHECKS: readonly { readonly title: string; readonly run: () => Tally }[] = [
  { title: '内容检查', run: () => program('scripts/check.ts') },
  { title: '发布', run: () => program('scripts/publish.ts') },
  { title: '类型检查', run: () => command('tsc', ['--noEmit', '-p', '.']) },
  { title: '代码检查', run: () => command('biome', ['check', '.']) },
  { title: '单元与组件测试', run: () => vitest('vitest.config.ts') },
  { title: '浏览器测试', run: () => vitest('vitest.e2e.config.ts') },
]

await runCommand({
  usage: USAGE,
  run: async () => {
    const leftOut = testsToLeaveOut().length
    if (leftOut > 0) {
      console.log(`示例文章已经拿掉，${leftOut} 个只对着示例文章的测试文件不运行；其余的照跑。`)
    }
    const tallies = CHECKS.map(({ title, run }) => {
      console.log(`\n── ${title} ──`)
      const tally = run()
      if (tally.failed > 0) console.log(`${title}没有通过。`)
      return tally
    })
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
    console.log(`\n${passed} passed, ${failed} failed`)
    return failed > 0 ? 1 : 0
  },
})

function program(file: string): Tally {
  return tallyOf(runNode(['scripts/program.mjs', file]))
}

function command(name: keyof typeof PROGRAMS, args: readonly string[]): Tally {
  return tallyOf(runNode([fileOf(name), ...args]))
}

function fileOf(name: keyof typeof PROGRAMS): string {
  return path.join(root, 'node_modules', ...PROGRAMS[name].split('/'))
}

function runNode(args: readonly string[]): number | null {
  return spawnSync(process.execPath, [...args], { cwd: root, stdio: 'inherit' }).status
}

function tallyOf(status: number | null): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitest(config: string): Tally {
  const report = path.join(root, '.zhinan', 'tests', `${config}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = runNode([fileOf('vitest'), 'run', '--config', config, ...reporters])
  return readReport(report, status === 0)
}

/** A run that ended badly without a failed test (a file that does not load, no browser) is a failure too. */
function readReport(file: string, ok: boolean): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const passed: number = report.numPassedTests
    const failed: number = report.numFailedTests
    return { passed, failed: ok || failed > 0 ? failed : 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
