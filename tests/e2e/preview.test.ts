import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Names that only the live preview has; they survive minifying, since they are text. */
const TRACES = ['zhinan-preview', 'EventSource', 'vscode://file', '部件的样例']

describe('the built site', () => {
  test('has nothing of the live preview and of the gallery', () => {
    const site = realpathSync(path.join(root, '.zhinan', 'live', 'site'))
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:js|css|html)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(0)
    const found = files.filter((file) => {
      const text = readFileSync(file, 'utf8')
      return TRACES.some((trace) => text.includes(trace))
    })
    expect(found).toEqual([])
  })
})
