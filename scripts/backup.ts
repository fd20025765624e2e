import { writeBackup } from '@/lib/engagement/backup/write-backup'
import { runCommand } from './database/run-command'

await runCommand('npm run backup -- 备份.jsonl', async (database, file) => {
  const rows = await writeBackup(database, file, new Date())
  return `备份好了：${file}，共 ${rows} 行。`
})
