// Runs as a process of its own, so that saves need not wait; see preview.

import { publishSearchIndex } from '@/scripts/build/publish-search-index'
import { runCommand } from '@/scripts/command/run-command'
import { publishBrand } from '../build/publish-brand'

await runCommand({
  usage: '由 npm run dev 调用：更新 public/ 里的图标和搜索数据。',
  run: async () => {
    await publishBrand(process.cwd())
    await publishSearchIndex(process.cwd())
    return 0
  },
})
