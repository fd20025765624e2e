import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeCronLines } from '@/lib/editing/cron-lines'
import type { PlannedBuild } from '@/lib/editing/planned-changes'

const file = path.resolve(import.meta.dirname, '../../../.github/workflows/publish-schedule.yml')
const empty = writeCronLines(readFileSync(file, 'utf8'), []) ?? ''

const build = (at: string, title: string): PlannedBuild => ({
  at,
  changes: [{ kind: 'publish', slug: 'a', title, file: 'content/articles/phone/a.md' }],
})
const schedule = (text = '') => parse(text).on.schedule

describe('writeCronLines', () => {
  test.each([
    ['2024-05-12T07:31:00+08:00', '31 23 11 5 *'],
    ['2024-01-01T00:00:00+08:00', '0 16 31 12 *'],
    ['2024-03-01T07:59:00+08:00', '59 23 29 2 *'],
    ['2024-05-12T20:05:00+08:00', '5 12 12 5 *'],
  ])('writes %s in UTC', (at, cron) => {
    const written = writeCronLines(empty, [build(at, '怎么办?')]) ?? ''
    expect(schedule(written)).toEqual([{ cron }])
    expect(written).toContain(`# ${at.slice(0, 16).replace('T', ' ')} 发布：怎么办?\n`)
  })

  test('names every article of a minute, also of the same minute of another year, over one line', () => {
    const written = writeCronLines(empty, [
      build('2027-02-01T00:00:00+08:00', '甲'),
      build('2027-03-01T00:00:00+08:00', '乙'),
      build('2028-02-01T00:00:00+08:00', '丙'),
    ])
    expect(schedule(written)).toEqual([{ cron: '0 16 31 1 *' }, { cron: '0 16 28 2 *' }])
    expect(written).toMatch(/发布：甲\n *# 2028-02-01 00:00 发布：丙\n/)
  })

  test('takes away what is over, and gives the same when run again', () => {
    const builds = [build('2027-02-01T00:00:00+08:00', '甲')]
    const written =
      writeCronLines(empty, [build('2026-12-01T00:00:00+08:00', '乙'), ...builds]) ?? ''
    const later = writeCronLines(written, builds) ?? ''
    expect(later).not.toContain('乙')
    expect(writeCronLines(later, builds)).toBe(later)
    expect(writeCronLines(later, [])).toBe(empty)
    expect(Object.keys(parse(empty).on)).toEqual(['workflow_dispatch'])
  })

  test('leaves everything outside the markers alone', () => {
    const own = empty.replace('name: 定时发布', 'name: 我改的名字')
    const written = writeCronLines(own, [build('2027-02-01T00:00:00+08:00', '甲')]) ?? ''
    expect({ ...parse(written), on: 0 }).toEqual({ ...parse(own), on: 0 })
  })

  test('keeps a title of several lines within its comment', () => {
    const title = '甲\n    - cron: "* * * * *"\u2028乙'
    const written = writeCronLines(empty, [build('2027-02-01T00:00:00+08:00', title)])
    expect(schedule(written)).toEqual([{ cron: '0 16 31 1 *' }])
  })

  test.each([
    ['missing', empty.replace('# 定时结束', '')],
    [
      'the wrong way round',
      '# 定时结束\n# 定时开始（由 npm run schedule -- --cron 写，不要手改）\n',
    ],
    ['doubled', `${empty}\n${empty}`],
  ])('refuses when the markers are %s', (_, text) => {
    expect(writeCronLines(text, [])).toBeUndefined()
  })
})
