// Runs a program written in TypeScript: `node scripts/program.mjs scripts/check.ts --fix`.
// esbuild puts its files into one in a tenth of a second, where loading them one by one took a whole
// one; packages are loaded as they are.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles a program and gives the file to run.
 *
 * @param {string} source relative to the project
 * @returns {Promise<string>} an absolute path below `.zhinan/programs/`
 */
export async function bundleProgram(source) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
    plugins: [ownPlace],
  })
  const folder = path.join(root, '.zhinan', 'programs')
  const file = path.join(folder, source.replace(/\W+/g, '-').replace(/-ts$/, '.mjs'))
  mkdirSync(folder, { recursive: true })
  const code = outputFiles[0].contents
  if (!isSame(file, code)) {
    // Another run may be reading it.
    writeFileSync(`${file}.${process.pid}`, code)
    renameSync(`${file}.${process.pid}`, file)
  }
  return file
}

/** A module still knows where its source lies. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mjs)$/, namespace: 'file' }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      return { contents, loader: 'ts' }
    })
  },
}

function isSame(file, code) {
  try {
    return readFileSync(file).equals(code)
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , source] = process.argv
  process.setSourceMapsEnabled(true)
  // The program finds its arguments where any other does.
  process.argv.splice(1, 2, path.join(root, source))
  await import(pathToFileURL(await bundleProgram(source)).href)
}
