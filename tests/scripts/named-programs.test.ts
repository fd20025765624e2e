import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')

/** A program that another one starts, or asks for its version, by its path. */
const NAMED = /'(scripts\/[\w./-]+\.(?:ts|mjs))'/g

test('a program that is named in another one is there', () => {
  const sources = readdirSync(path.join(root, 'scripts'), { recursive: true })
    .map((name) => `scripts/${name}`)
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
  const named = sources.flatMap((source) =>
    [...readFileSync(path.join(root, source), 'utf8').matchAll(NAMED)].map(([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
})
