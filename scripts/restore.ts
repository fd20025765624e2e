import { restoreBackup } from '@/lib/engagement/backup/restore-backup'
import { runCommand } from './database/run-command'

await runCommand('npm run restore -- 备份.jsonl', async (database, file) => {
  const rows = await restoreBackup(database, file)
  return `恢复好了：共 ${rows} 行，原来的数据已换成备份里的。`
})
