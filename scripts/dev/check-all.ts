// Runs as a process of its own, so that saves need not wait; see preview. Prints all problems as JSON.
import { siteAt } from '@/lib/content/site-at'
import { checkFolder } from '../build/check-folder'
import { loadSettings } from '../build/load-settings'
import { runCommand } from '../command/run-command'

await runCommand({
  usage: '由 npm run dev 调用：检查全部内容。',
  run: async () => {
    const root = process.cwd()
    const options = { ...siteAt(new Date()), settings: await loadSettings(root) }
    console.log(JSON.stringify((await checkFolder(root, options)).problems))
    return 0
  },
})
