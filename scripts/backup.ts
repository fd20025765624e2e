import { writeBackup } from '@/lib/engagement/backup/write-backup'
import { runOnDatabase } from './database/run-on-database'

await runOnDatabase(
  '用法：npm run backup -- 备份.jsonl    把浏览、投票和留言写进一个文件',
  async (database, file) => {
    const rows = await writeBackup(database, file, new Date())
    return `备份好了：${file}，共 ${rows} 行。`
  },
)
