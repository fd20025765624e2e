import path from 'node:path'
import { applyFixes } from '@/lib/checks/apply-fixes'
import { checkFiles } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'

const HEAD = `---
title: 字体怎么调大？
publishedAt: 2025-03-26 10:00
summary: 打开设置，点显示，再点字体大小，把滑块拖到合适的位置，退出后马上生效，随时可以调回来，不影响别的设置。
author: editors
tags: [字体]
---

`
const PLACE = 'content/articles/phone/checked-body.md'
const site = await readContentFiles(
  path.resolve(import.meta.dirname, '../../fixtures/faults/_site'),
)
const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }

/** The problems of an article with this body, beside those of the fixture site; lines count from the body's first. */
export async function checkBody(body: string): Promise<readonly Problem[]> {
  const file = await toContentFile(PLACE, Buffer.from(HEAD + body))
  const lines = HEAD.split('\n').length - 1
  return checkFiles([...site, file], { ...options, only: new Set([PLACE]) }).map((problem) => ({
    ...problem,
    line: problem.line - lines,
    fix: problem.fix?.map(({ start, end, text }) => ({
      start: start - HEAD.length,
      end: end - HEAD.length,
      text,
    })),
  }))
}

/** The body after every fix was applied, again and again as `--fix` does. */
export async function fixBody(body: string): Promise<string> {
  let text = body
  for (let round = 0; round < 5; round += 1) {
    const fixed = applyFixes(text, await checkBody(text))
    if (fixed.applied === 0) break
    text = fixed.text
  }
  return text
}

/** What the check says of a body, what `--fix` makes of it, and what is left to say then; for snapshots. */
export async function reportBody(written: string): Promise<string> {
  const body = written.trimStart()
  const fixed = await fixBody(body)
  const parts = [...(await checkBody(body)).map(say)]
  if (fixed !== body)
    parts.push('改好以后：', fixed.trimEnd(), ...(await checkBody(fixed)).map(say))
  return parts.join('\n')
}

function say({ line, column, severity, rule, message, hint }: Problem): string {
  const mark = severity === 'error' ? '错误' : '提醒'
  return `${line}:${column} ${mark} [${rule}] ${message}\n  ${hint}`
}
