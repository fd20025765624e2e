import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/content/front-matter-block'

describe('splitFrontMatter', () => {
  test.each([
    ['plain', '---\ntitle: a\n---\n\nbody\n', 'title: a\n', '\nbody\n', 4],
    ['CRLF', '---\r\ntitle: a\r\n---\r\nbody', 'title: a\r\n', 'body', 4],
    ['byte order mark', '\uFEFF---\na: 1\n---\n', 'a: 1\n', '', 4],
    ['empty', '---\n---\nbody', '', 'body', 3],
  ])('cuts a file: %s', (_, text, yaml, body, bodyLine) => {
    expect(splitFrontMatter(text)).toMatchObject({ yaml, body, bodyLine })
  })

  test.each([
    ['---js', '---js\n{ title: process.exit(1) }\n---\n'],
    ['---javascript', '---javascript\n{}\n---\n'],
    ['---json', '---json\n{}\n---\n'],
    ['a space before', ' ---\na: 1\n---\n'],
    ['a line before', 'x\n---\na: 1\n---\n'],
    ['no end', '---\na: 1\n'],
  ])('refuses what is not exactly a block of YAML: %s', (_, text) => {
    expect(splitFrontMatter(text)).toBeUndefined()
  })
})
