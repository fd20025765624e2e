import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { getMoves } from '@/lib/content/get-redirects'
import { preparedContentFile } from '@/lib/content/prepared-content'
import { followMoves } from '@/lib/engagement/follow-moves'
import { parseViewCounts } from '@/lib/engagement/parse-view-counts'
import { createSqlStore } from '@/lib/engagement/sql/sql-store'
import { runOnDatabase } from './database/run-on-database'

/** Before the first build nothing has moved yet. */
const moves = () => (existsSync(preparedContentFile(process.cwd())) ? getMoves() : new Map())

await runOnDatabase(
  '用法：npm run import-views -- 文件.csv    导入以前的浏览数',
  async (database, file) => {
    const parsed = parseViewCounts(await readFile(file, 'utf8'))
    if ('faults' in parsed) {
      const lines = parsed.faults.map(({ line, message }) => `  第 ${line} 行：${message}`)
      throw new Error(`${file} 有 ${lines.length} 处错误，没有导入：\n${lines.join('\n')}`)
    }
    await followMoves(createSqlStore(database), moves).importViews(parsed.counts)
    return `导入好了：${parsed.counts.length} 篇文章的浏览数。`
  },
)
