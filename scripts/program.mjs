// Runs a program written in TypeScript: `node scripts/program.mjs scripts/check.ts --fix`.
// esbuild puts its files into one in half a second, where loading them one by one took longer every
// time; the one is used again until a file of it changes.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Pure JavaScript in many small files, put into the program with what it needs. Other packages are
 * loaded as they are: they bring binaries or data, or ask where they lie.
 */
const INLINED =
  /^(?:unified|yaml|zod|pinyin-pro|(?:remark|rehype|mdast-util|hast-util|unist-util)-[\w-]+)(?:\/|$)/

/**
 * Bundles a program unless nothing of it has changed since, and gives the file to run.
 *
 * @param {string} source relative to the project
 * @returns {Promise<string>} an absolute path below `.zhinan/programs/`
 */
export async function bundleProgram(source) {
  const folder = path.join(root, '.zhinan', 'programs')
  const file = path.join(folder, source.replace(/\W+/g, '-').replace(/-ts$/, '.mjs'))
  if (isCurrent(file)) return file
  const start = Date.now()
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What is inlined may be CommonJS, which asks for Node's own modules in its own way.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(path.join(root, 'package.json'))})`,
    },
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    plugins: [packages, ownPlace],
  })
  mkdirSync(folder, { recursive: true })
  const inputs = [...Object.keys(metafile.inputs), ...ALWAYS].map((input) => [
    input,
    stateOf(path.join(root, input)),
  ])
  const list = { path: listOf(file), contents: JSON.stringify({ root, start, inputs }) }
  // The list last: it says that the others are there.
  for (const { path: target, contents } of [...outputFiles, list]) {
    // Another run may be reading it.
    writeFileSync(`${target}.${process.pid}`, contents)
    renameSync(`${target}.${process.pid}`, target)
  }
  return file
}

/** What every program depends on besides its files. */
const ALWAYS = ['scripts/program.mjs', 'package-lock.json', 'tsconfig.json']

const listOf = (file) => `${file}.json`

/** Whether the bundle is there and all its files are as they were; one saved meanwhile counts as changed. */
function isCurrent(file) {
  try {
    const made = JSON.parse(readFileSync(listOf(file), 'utf8'))
    // The bundle knows where the project lay.
    if (made.root !== root) return false
    return made.inputs.every(
      ([input, [changed, size]]) =>
        changed < made.start && String(stateOf(path.join(root, input))) === String([changed, size]),
    )
  } catch {
    return false
  }
}

function stateOf(file) {
  const { mtimeMs, size } = statSync(file)
  return [mtimeMs, size]
}

/** Which packages become part of the program. */
const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, importer, kind }) => {
      if (kind === 'entry-point' || name.startsWith('@/') || isBuiltin(name)) return undefined
      const isNeeded = importer.includes(`${path.sep}node_modules${path.sep}`)
      return isNeeded || INLINED.test(name) ? undefined : { external: true }
    })
  },
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , source] = process.argv
  process.setSourceMapsEnabled(true)
  // The program finds its arguments where any other does.
  process.argv.splice(1, 2, path.join(root, source))
  await import(pathToFileURL(await bundleProgram(source)).href)
}
