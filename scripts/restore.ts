import { restoreBackup } from '@/lib/engagement/backup/restore-backup'
import { runOnDatabase } from './database/run-on-database'

await runOnDatabase(
  '用法：npm run restore -- 备份.jsonl    换成备份里的数据',
  async (database, file) => {
    const rows = await restoreBackup(database, file)
    return `恢复好了：共 ${rows} 行，原来的数据已换成备份里的。`
  },
)
