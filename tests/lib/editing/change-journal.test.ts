import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChange, undoChange } from '@/lib/editing/change-journal'
import type { FileChange } from '@/lib/editing/file-changes'

let root = ''

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

/** Every file below `content/` with its bytes as Latin-1. */
function content(): Readonly<Record<string, string>> {
  const names = readdirSync(path.join(root, 'content'), { recursive: true }).map(String).sort()
  const files = names.filter((name) => statSync(path.join(root, 'content', name)).isFile())
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(path.join(root, 'content', name), 'latin1')]),
  )
}

const bytes = (text: string) => Buffer.from(text)
const changes: readonly FileChange[] = [
  { path: 'content/a/old.md', before: bytes('旧\r\n') },
  { path: 'content/b/new.md', after: bytes('新\r\n') },
  { path: 'content/pinned.yml', before: bytes('- old\n'), after: bytes('- new\n') },
]

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  write('content/a/old.md', '旧\r\n')
  write('content/pinned.yml', '- old\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('applyChange', () => {
  test('writes all changes and leaves nothing else behind', () => {
    applyChange(root, 'move', 'old → new', changes)
    expect(Object.keys(content())).toEqual(['b/new.md', 'pinned.yml'])
    expect(readdirSync(path.join(root, 'content')).sort()).toEqual(['b', 'pinned.yml'])
  })

  test('restores everything when one change fails half-way', () => {
    const before = content()
    // A file stands where a folder is needed.
    const failing = [...changes, { path: 'content/pinned.yml/x.md', after: bytes('x') }]
    expect(() => applyChange(root, 'move', 'old → new', failing)).toThrow('已经恢复原样')
    expect(content()).toEqual(before)
    expect(undoChange(root, 'move')).toMatchObject({ message: '没有可以撤销的移动' })
  })

  test('writes nothing when a file has changed since it was read', () => {
    write('content/pinned.yml', '- old\n- more\n')
    const before = content()
    expect(() => applyChange(root, 'move', 'old → new', changes)).toThrow('content/pinned.yml')
    expect(content()).toEqual(before)
  })
})

describe('undoChange', () => {
  test('restores byte for byte, one move at a time', () => {
    const before = content()
    applyChange(root, 'move', 'old → new', changes)
    const between = content()
    applyChange(root, 'move', 'again', [
      { path: 'content/b/new.md', before: bytes('新\r\n'), after: bytes('更新\r\n') },
    ])
    expect(undoChange(root, 'move')).toMatchObject({ title: 'again' })
    expect(content()).toEqual(between)
    expect(undoChange(root, 'move')).toMatchObject({ title: 'old → new' })
    expect(content()).toEqual(before)
    expect(undoChange(root, 'move')).toHaveProperty('hint')
  })

  test('refuses when a file was written since, and names it', () => {
    applyChange(root, 'move', 'old → new', changes)
    write('content/b/new.md', '新，又改了\n')
    const after = content()
    expect(undoChange(root, 'move')).toMatchObject({
      message: expect.stringContaining('content/b/new.md'),
    })
    expect(content()).toEqual(after)
  })

  test('takes a move back that was cut short', () => {
    const before = content()
    applyChange(root, 'move', 'old → new', changes)
    // As if the power had failed before these two.
    write('content/a/old.md', '旧\r\n')
    write('content/pinned.yml', '- old\n')
    expect(undoChange(root, 'move')).toHaveProperty('title')
    expect(content()).toEqual(before)
  })

  test('says so when its record cannot be read', () => {
    applyChange(root, 'move', 'old → new', changes)
    write('.zhinan/changes/000001.json', '{')
    expect(undoChange(root, 'move')).toMatchObject({
      message: expect.stringContaining('000001.json'),
    })
  })

  test('remembers the last twenty', () => {
    for (let turn = 0; turn < 25; turn += 1) {
      const [before, after] = [bytes(`${turn}`), bytes(`${turn + 1}`)]
      if (turn === 0) write('content/n.md', '0')
      applyChange(root, 'move', `${turn}`, [{ path: 'content/n.md', before, after }])
    }
    expect(readdirSync(path.join(root, '.zhinan/changes'))).toHaveLength(20)
    expect(undoChange(root, 'move')).toMatchObject({ title: '24' })
  })

  test('takes back the last change of its own command, whatever others did since', () => {
    applyChange(root, 'move', 'old → new', changes)
    applyChange(root, 'paths', '我的 → 我', [{ path: 'content/p.md', after: bytes('p') }])
    expect(undoChange(root, 'move')).toMatchObject({ title: 'old → new' })
    expect(Object.keys(content())).toContain('p.md')
    expect(undoChange(root, 'paths')).toMatchObject({ title: '我的 → 我' })
    expect(Object.keys(content())).not.toContain('p.md')
  })
})
