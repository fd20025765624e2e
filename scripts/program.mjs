// Runs a program written in TypeScript: `node scripts/program.mjs scripts/check.ts --fix`.
// esbuild puts its files into one in half a second, where loading them one by one took longer every
// time; the one is used again until a file of it changes.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Pure JavaScript in many small files, put into the program with what it needs. Other packages are
 * loaded as they are: they bring binaries or data, or ask where they lie.
 */
const INLINED =
  /^(?:unified|yaml|zod|pinyin-pro|(?:remark|rehype|mdast-util|hast-util|unist-util)-[\w-]+)(?:\/|$)/

/**
 * Bundles a program unless nothing of it has changed since, and returns the file to run.
 *
 * @param {string} source relative to the project
 * @returns {Promise<string>} an absolute path below `.zhinan/programs/`
 */
export async function bundleProgram(source) {
  return (await currentProgram(source)).file
}

/**
 * Another one when the program would do something else: when its code, a package of the lock file or
 * how it is compiled has changed. What was made by the same version need not be made again.
 *
 * @param {string} source relative to the project
 * @returns {Promise<string>} 16 hexadecimal digits
 */
export async function programVersion(source) {
  return (await currentProgram(source)).version
}

/** @param {string} source */
async function currentProgram(source) {
  const folder = path.join(root, '.zhinan', 'programs')
  const file = path.join(folder, source.replace(/\W+/g, '-').replace(/-ts$/, '.mjs'))
  const made = readList(listOf(file))
  if (made) return { file, version: made.version }
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
    // What is wrong is thrown, and told by who runs the program.
    logLevel: 'silent',
    plugins: [packages, ownPlace],
  })
  const version = outputVersion(outputFiles)
  const inputs = Object.keys(metafile.inputs)
  // The list last: it says that the others are there.
  for (const { path: target, contents } of outputFiles) replaceFile(target, contents)
  writeList(listOf(file), { start, inputs, version })
  return { file, version }
}

/** What everything that is compiled depends on besides its files. */
const ALWAYS = ['scripts/program.mjs', 'package-lock.json', 'tsconfig.json']

const listOf = (file) => `${file}.json`

/**
 * One hash of what esbuild made and of all packages, since most are loaded as they are.
 *
 * @param {readonly { readonly path: string, readonly contents: Uint8Array }[]} outputs
 */
export function outputVersion(outputs) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const { path: target, contents } of outputs) {
    // A map says where the words of the code came from, comments included.
    if (target.endsWith('.map')) continue
    hash.update(Buffer.from(contents).toString('latin1').replaceAll(root, '/'))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * What was noted of an earlier compilation, while all of its files are as they were; one saved while it
 * ran counts as changed.
 *
 * @param {string} list the file of the note
 * @returns {{ readonly version: string, readonly inputs: readonly unknown[] } | undefined}
 */
export function readList(list) {
  try {
    const made = JSON.parse(readFileSync(list, 'utf8'))
    // What is compiled knows where the project lay.
    const isCurrent =
      made.root === root &&
      made.inputs.every(
        ([input, [changed, size]]) =>
          changed < made.start &&
          String(stateOf(path.join(root, input))) === String([changed, size]),
      )
    return isCurrent ? made : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} list the file of the note
 * @param {{ readonly start: number, readonly inputs: readonly string[], readonly version: string }} made
 *   when it began, all files that went into it, from the project's folder, and what came out
 */
export function writeList(list, { start, inputs, version }) {
  const states = [...inputs, ...ALWAYS].map((input) => [input, stateOf(path.join(root, input))])
  replaceFile(list, JSON.stringify({ root, start, version, inputs: states }))
}

/** Another run may be reading it. */
function replaceFile(target, contents) {
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(`${target}.${process.pid}`, contents)
  renameSync(`${target}.${process.pid}`, target)
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

/**
 * Loads and runs a program in this process. What an owner wrote wrongly in the settings ends it with 2 and is
 * told in his words, whoever reads the settings first.
 *
 * @param {string} source relative to the project
 */
export async function runProgram(source) {
  try {
    await import(pathToFileURL(await bundleProgram(source)).href)
  } catch (error) {
    const message = settingsMessage(error)
    if (message === undefined) throw error
    console.error(message)
    process.exit(2)
  }
}

/**
 * What to say of settings that are wrong or cannot be read; `undefined` when something else failed.
 *
 * @param {{ readonly name?: string, readonly message?: string, readonly errors?: readonly object[] }} error
 * @returns {string | undefined}
 */
export function settingsMessage(error) {
  return error?.name === 'SettingsError' ? error.message : unreadableSettings(error)
}

/** @param {{ readonly errors?: readonly { readonly text: string, readonly location: null | { readonly file: string, readonly line: number, readonly column: number, readonly lineText: string } }[] }} error
 */
function unreadableSettings(error) {
  const place = error?.errors?.[0]?.location
  if (place?.file !== 'site.config.ts') return undefined
  return [
    `site.config.ts 第 ${place.line} 行第 ${place.column + 1} 列读不懂：${place.lineText.trim()}`,
    '多半是这一行或上一行少了引号、逗号或括号。每一项写成「名字: 值,」，文字用一对英文单引号括起来。',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , source] = process.argv
  process.setSourceMapsEnabled(true)
  // The program finds its arguments where any other does.
  process.argv.splice(1, 2, path.join(root, source))
  await runProgram(source)
}
