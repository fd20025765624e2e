import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dataFile } from '@/lib/engagement/open-database'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-import-'))
const file = path.join(folder, 'views.csv')

afterAll(() => rmSync(folder, { recursive: true }))

function runImport(csv: string) {
  writeFileSync(file, csv)
  const program = ['scripts/program.mjs', 'scripts/import-views.ts', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
  })
  return { status, output: (stdout + stderr).replaceAll(file, 'views.csv').trim() }
}

describe('npm run import-views', () => {
  test('imports a whole file, and nothing of one with a fault', async () => {
    expect(runImport('slug,views\na,14642\nb,0\n')).toEqual({
      status: 0,
      output: '导入好了：2 篇文章的浏览数。',
    })
    const wrong = runImport('slug,views\na,1\nb,x\nC,2\n')
    expect(wrong.status).toBe(1)
    expect(wrong.output).toMatchInlineSnapshot(`
      "✗ 没有做成：views.csv 有 2 处错误，没有导入：
        第 3 行：浏览数要写 0 到 10 亿的整数，现在是「x」。例如 jd-finance-unbind-card,14642
        第 4 行：「C」不是文章地址的最后一段。例如 jd-finance-unbind-card,14642"
    `)
    const store = openSqliteStore(dataFile(folder), { patienceMs: 30_000 })
    expect(await store.getMostViewed(9)).toEqual([
      { slug: 'a', views: 14_642 },
      { slug: 'b', views: 0 },
    ])
    await store.close()
  })
})
