import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = ['scripts/program.mjs', `scripts/${command}.ts`, ...args]
  return spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: command, ...env },
  })
}

/** All that people run lies here, and nothing else. */
const commands = readdirSync(path.join(root, 'scripts'))
  .filter((file) => /\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
/** These two install what is missing before they can be bundled. */
const INSTALLING: Readonly<Record<string, string>> = { start: 'start', 'run-tests': 'test' }

describe.each(commands)('npm run %s', (command) => {
  test('says with --help how it is called, and with an unknown flag what is wrong', () => {
    const help = run(command, ['--help'])
    expect(help.stdout).toMatch(/^用法：npm (?:run|start|test)/)
    expect(help.status).toBe(0)
    const wrong = run(command, ['--no-such-flag'])
    expect(wrong.stderr).toContain('没有 --no-such-flag 这个选项')
    expect(wrong.stderr).toContain('用法：npm ')
    expect(wrong.stderr).not.toContain('    at ')
    expect(wrong.status).toBe(2)
  })

  test('is run by package.json', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const installs = INSTALLING[command]
    if (installs)
      expect(scripts[installs]).toMatch(new RegExp(`^node .*scripts/${installs}\\.mjs$`))
    else expect(scripts[command]).toBe(`node scripts/program.mjs scripts/${command}.ts`)
  })
})

describe('npm run check', () => {
  test('takes a flag that npm has kept for itself, and says so', () => {
    const { stdout, stderr, status } = run('check', ['content/pages'], {
      npm_config_format: 'json',
    })
    expect(JSON.parse(stdout)).toEqual([])
    expect(stderr).toBe(
      'npm 把 --format 收走了，这次照样算数。以后写成：npm run check -- --format\n',
    )
    expect(status).toBe(0)
  })

  test('names a path where nothing lies', () => {
    const { stderr, status } = run('check', ['content/nothing'])
    expect(stderr).toContain('找不到 content/nothing')
    expect(status).toBe(2)
  })
})
