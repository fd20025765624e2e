import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..', '..')
const BUDGET = 3 * 1024

/** Bytes of the parts as one minified script, in brotli. */
function weightOf(files: readonly string[]): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: files.map((file, place) => `export * as part${place} from '@/${file}'`).join('\n'),
      resolveDir: root,
    },
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // They come when the reader nears the end, follows steps or is stuck, and where a step is to be checked.
    external: [
      '*/enhance-helpful.client',
      '*/stuck-help.client',
      '*/read-aloud.client',
      '*/keep-awake.client',
      '*/disputed-steps.client',
    ],
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length
}

/** What `POST /api/v1/views` answers, with lists as full as they get. */
const answer = JSON.stringify({
  views: 14642,
  hot: Array.from({ length: 10 }, (_, place) => ({
    slug: `${'abcdefghij'[place]}-article-about-something-${place * 7919}`,
    title: Array.from({ length: 28 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((place * 97 + at * 389) % 3000)),
    ).join(''),
    views: 9000 - place * 711,
  })),
  disputed: [],
  searches: Array.from({ length: 10 }, (_, place) =>
    String.fromCodePoint(0x5000 + place * 17, 0x6000 + place * 31, 0x7000 + place * 13),
  ),
})

describe('what is alive on an article’s page', () => {
  test('costs at most 3 KiB in brotli, its one answer included', () => {
    const scripts = weightOf([
      'components/layout/live-page.client',
      'components/article/stuck-steps.client',
      'components/feedback/helpful-votes.client',
    ])
    const answered = brotliCompressSync(answer).length
    console.log(`活的部分：脚本 ${scripts} 字节，一次回答 ${answered} 字节（brotli）`)
    expect(scripts).toBeGreaterThan(500)
    expect(scripts + answered).toBeLessThanOrEqual(BUDGET)
  })
})
