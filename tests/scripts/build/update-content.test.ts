import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadBody, preparedBodyFile } from '@/lib/content/prepared-content'
import { checkFolder } from '@/scripts/build/check-folder'
import { updateContent } from '@/scripts/build/update-content'
import { copiedSite } from './copied-site'

const now = new Date('2026-11-30T04:00:00Z')
const ARTICLE = 'content/articles/phone/phone-big-screen.md'
let root = ''

beforeEach(() => {
  root = copiedSite()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const inRoot = (file: string) => path.join(root, file)
const update = (at = now) => updateContent({ root, now: at })
const read = (file: string) => readFileSync(inRoot(file), 'utf8')

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(inRoot(file), change(read(file)))
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** All that was made of the content of a folder, by file. */
function made(folder: string): Readonly<Record<string, string>> {
  const parts = ['.zhinan/content', 'public/articles', 'public/media']
  const files = parts.flatMap((part) => {
    const start = path.join(folder, part)
    if (!existsSync(start)) return []
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  })
  return Object.fromEntries(
    files.sort().map((file) => [file, hashOf(readFileSync(path.join(folder, file)))]),
  )
}

/** What somebody else makes of the same content who has never made anything of it before. */
async function madeAfresh(at = now): Promise<Readonly<Record<string, string>>> {
  const other = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  try {
    cpSync(inRoot('content'), path.join(other, 'content'), { recursive: true })
    await updateContent({ root: other, now: at })
    return made(other)
  } finally {
    rmSync(other, { recursive: true })
  }
}

async function addPicture(file: string, colour: string): Promise<void> {
  const create = { width: 900, height: 600, channels: 3, background: colour } as const
  await sharp({ create }).png().toFile(inRoot(file))
}

describe('updateContent', () => {
  test('makes nothing anew because the whole check has asked more rules of it meanwhile', async () => {
    const { articles } = await update()
    expect(articles).toBeGreaterThan(1)
    await checkFolder(root, { now, host: 'help.example.com' })
    expect((await update()).made).toEqual([])
  })

  test('counts what there is, and says nothing of warnings', async () => {
    const first = await update()
    expect(first.files).toBe(13)
    expect(first.made).toHaveLength(first.articles)
    expect(await update()).toEqual({ ...first, made: [] })
  })

  test('lets an article switch off a rule that only warns', async () => {
    appendFileSync(inRoot(ARTICLE), '\n<!-- check-off copywriting: 引用的原文就是这样 -->\n')
    await expect(update()).resolves.toMatchObject({ files: 13 })
  })

  test('comes to the same by many small changes as from nothing', async () => {
    const second = 'content/articles/phone/phone-second.md'
    const picture = 'content/articles/phone/phone-second-1.png'
    const changes: readonly (readonly [string, () => unknown, readonly string[]])[] = [
      [
        'another text',
        () => appendFileSync(inRoot(ARTICLE), '\n再看一遍。\n'),
        ['phone-big-screen'],
      ],
      [
        'another title',
        () =>
          edit(ARTICLE, (text) => text.replace(/^title: .*$/m, 'title: 手机字太小，怎么一次调大?')),
        ['phone-big-screen'],
      ],
      [
        'line ends of Windows',
        () => edit(ARTICLE, (text) => text.replaceAll('\n', '\r\n')),
        ['phone-big-screen'],
      ],
      [
        'a new article with a picture',
        async () => {
          await addPicture(picture, 'tomato')
          const link =
            '\n见[另一篇](/articles/phone-big-screen)。\n\n![设置页面](phone-second-1.png)\n'
          const text = read(ARTICLE)
            .replaceAll('\r\n', '\n')
            .replace(/^aliases: .*\n/m, '')
          writeFileSync(inRoot(second), text + link)
        },
        ['phone-second'],
      ],
      ['another picture', () => addPicture(picture, 'teal'), ['phone-second']],
      [
        'a former slug',
        () => edit(second, (text) => text.replace('---\n', '---\naliases: [phone-old-slug]\n')),
        ['phone-second'],
      ],
      [
        'another name',
        () => {
          renameSync(inRoot(picture), inRoot('content/articles/phone/phone-third-1.png'))
          edit(second, (text) => text.replaceAll('phone-second-1.png', 'phone-third-1.png'))
          renameSync(inRoot(second), inRoot('content/articles/phone/phone-third.md'))
        },
        ['phone-third'],
      ],
      [
        'a draft',
        () =>
          edit('content/articles/phone/phone-third.md', (text) =>
            text.replace('---\n', '---\ndraft: true\n'),
          ),
        ['phone-third'],
      ],
      [
        'an author',
        () => {
          const [file = ''] = readdirSync(inRoot('content/authors'))
          edit(`content/authors/${file}`, (text) =>
            text.replace(/^summary: .*$/m, 'summary: 新的简介'),
          )
        },
        [],
      ],
      [
        'one article less',
        () => {
          rmSync(inRoot('content/articles/phone/phone-third.md'))
          rmSync(inRoot('content/articles/phone/phone-third-1.png'))
        },
        [],
      ],
    ]
    await update()
    for (const [name, change, slugs] of changes) {
      await change()
      expect([name, (await update()).made]).toEqual([name, slugs])
      const { ...files } = made(root)
      const fresh = await madeAfresh()
      // Pictures that no page shows any more do no harm.
      const isOld = (file: string) => file.startsWith('public/media/') && !(file in fresh)
      const kept = Object.fromEntries(Object.entries(files).filter(([file]) => !isOld(file)))
      expect([name, kept]).toEqual([name, fresh])
    }
  })

  test('shows an article from its minute on, and makes nothing anew for it', async () => {
    edit(ARTICLE, (text) => text.replace(/^publishedAt: .*$/m, 'publishedAt: 2026-12-01 08:00'))
    edit(ARTICLE, (text) =>
      text.replace(/^(?:updatedAt|checkedAt|checkedWith|reviewEvery): .*\n/gm, ''),
    )
    await update()
    const twin = inRoot('public/articles/phone-big-screen.md')
    expect(existsSync(twin)).toBe(false)
    const later = new Date('2026-12-01T00:00:00Z')
    expect((await update(later)).made).toEqual([])
    expect(existsSync(twin)).toBe(true)
    expect(made(root)).toEqual(await madeAfresh(later))
  })

  test('leaves everything as it was while there is an error, and has the others ready', async () => {
    await update()
    const before = made(root)
    appendFileSync(inRoot(ARTICLE), '\n再看一遍。\n')
    const bad = inRoot('content/articles/phone/bad.md')
    writeFileSync(bad, '---js\n{ title: process.exit(7) }\n---\n')
    await expect(update()).rejects.toThrow(
      'content/articles/phone/bad.md:1:1\n    错误 [front-matter-start]',
    )
    expect(made(root)).toEqual(before)
    rmSync(bad)
    await update()
    expect(made(root)).toEqual(await madeAfresh())
  })

  test('takes the place of a body that the preview has left there', async () => {
    await update()
    const right = loadBody('phone-big-screen', root)
    const body = preparedBodyFile(root, 'phone-big-screen')
    writeFileSync(body, JSON.stringify({ ...right, sections: [] }))
    expect((await update()).made).toEqual(['phone-big-screen'])
    expect(loadBody('phone-big-screen', root)).toEqual(right)
  })

  test('makes again what somebody has removed', async () => {
    mkdirSync(inRoot('public/media'), { recursive: true })
    await addPicture('content/articles/phone/phone-big-screen-1.png', 'tomato')
    appendFileSync(inRoot(ARTICLE), '\n![设置页面](phone-big-screen-1.png)\n')
    await update()
    const before = made(root)
    rmSync(inRoot('public'), { recursive: true })
    rmSync(inRoot('.zhinan/content'), { recursive: true })
    await update()
    expect(made(root)).toEqual(before)
  })

  test('writes every twin anew for another address of the site', async () => {
    const at = async (address: string) => {
      vi.stubEnv('SITE_URL', address)
      vi.resetModules()
      const program = await import('@/scripts/build/update-content')
      return program.updateContent({ root, now })
    }
    appendFileSync(inRoot(ARTICLE), '\n见[这一篇](/articles/phone-big-screen)。\n')
    await at('https://old.example')
    expect((await at('https://new.example')).made).toEqual([])
    const twins = readdirSync(inRoot('public/articles')).map((name) =>
      read(`public/articles/${name}`),
    )
    expect(twins.join('')).toContain('https://new.example/articles/phone-big-screen')
    expect(twins.join('')).not.toContain('https://old.example')
  })
})
