import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildEditorFiles, SETTINGS } from './schemas/editor-files'

/** npm run schemas: writes what editors' programs know of the front matter, from the check's schemas. */
const root = path.resolve(import.meta.dirname, '..')

for (const file of buildEditorFiles(readFileSync(path.join(root, SETTINGS), 'utf8'))) {
  const target = path.join(root, file.path)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, file.text)
  console.log(file.path)
}
