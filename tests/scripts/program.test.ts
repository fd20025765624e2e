import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const project = path.resolve(import.meta.dirname, '../..')
let place = ''
let root = ''

/** A project of two files, beside this one's packages. */
beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(tmpdir(), 'zhinan-')))
  root = path.join(place, 'project')
  mkdirSync(path.join(root, 'scripts'), { recursive: true })
  for (const file of ['scripts/program.mjs', 'package-lock.json', 'tsconfig.json', 'package.json'])
    cpSync(path.join(project, file), path.join(root, file))
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'))
  write('scripts/word.ts', "export const word: string = 'first'")
  write(
    'scripts/say.ts',
    "import { word } from './word'\nconsole.log(word, import.meta.dirname, process.argv.slice(2).join())",
  )
})

afterEach(() => rmSync(place, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(path.join(root, file), text)
const say = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['scripts/program.mjs', 'scripts/say.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim()

describe('program.mjs', () => {
  test('runs a program with its arguments, which knows where it lies', () => {
    expect(say('a', '--b')).toBe(`first ${root}/scripts a,--b`)
    expect(say()).toBe(`first ${root}/scripts`)
  })

  test('sees a change of any of its files', () => {
    say()
    write('scripts/word.ts', "export const word: string = 'second'")
    expect(say()).toMatch(/^second /)
    write('scripts/word.ts', "export const word: string = 'thirds'")
    expect(say()).toMatch(/^thirds /)
  })

  test('works after the project was moved', () => {
    say()
    const moved = path.join(place, 'moved')
    renameSync(root, moved)
    root = moved
    expect(say()).toBe(`first ${moved}/scripts`)
  })
})
