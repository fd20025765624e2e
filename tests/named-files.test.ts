import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const OURS = ['app', 'components', 'lib', 'scripts', 'tests']
const sources = OURS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
).filter((name) => /\.(?:tsx?|mjs|css)$/.test(name) && !name.startsWith('tests/fixtures/'))
const docs = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
  readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
)

/** A program that another one starts, or asks for its version, by its path. */
const PROGRAM = /'(scripts\/[\w./-]+\.(?:ts|mjs))'/g
/** A file or folder of the project in a comment or a document; with a star or a letter for any it names none. */
const NAMED = /`((?:app|components|deploy|docs|lib|scripts|tests)\/[\w./[\]-]+)(?=[`:])/g
const COMMENT = /^\s*(?:\/\/|\/?\*|\{\/\*).*$/gm
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.css', '.client.ts', '.client.tsx', '.test.ts']

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const isThere = (name: string) => ENDINGS.some((end) => existsSync(path.join(root, name + end)))

function missing(file: string, text: string): readonly string[] {
  return [...text.matchAll(NAMED)]
    .map(([, name = '']) => name)
    .filter((name) => !isThere(name))
    .map((name) => `${file}: ${name}`)
}

describe('what is named is there', () => {
  test('programs that other programs start', () => {
    const named = sources
      .filter((source) => source.startsWith('scripts/'))
      .flatMap((source) => [...read(source).matchAll(PROGRAM)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  test('files of which comments speak', () => {
    const comments = sources.map(
      (file) => [file, read(file).match(COMMENT)?.join('\n') ?? ''] as const,
    )
    expect(comments.flatMap(([file, text]) => missing(file, text))).toEqual([])
  })

  test('files of which documents speak', () => {
    expect(docs.flatMap((file) => missing(file, read(file)))).toEqual([])
  })
})
