import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildEditorFiles, SETTINGS } from '@/lib/content/kinds/editor-files'
import { runCommand } from './command/run-command'

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage:
    '用法：npm run schemas    把 lib/content/kinds 里的规定写给编辑用的软件（docs/schemas、.vscode）',
  run: async () => {
    for (const file of buildEditorFiles(readFileSync(path.join(root, SETTINGS), 'utf8'))) {
      const target = path.join(root, file.path)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, file.text)
      console.log(file.path)
    }
    return 0
  },
})
