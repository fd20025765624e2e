import path from 'node:path'
import { applyFixes } from '@/lib/checks/apply-fixes'
import { checkFiles } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'

/** Front matter with nothing wrong in it. */
export const HEAD = `---
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

/** The problems of an article with this text, beside those of the fixture site. */
async function checkArticle(text: string): Promise<readonly Problem[]> {
  const file = await toContentFile(PLACE, Buffer.from(text))
  return checkFiles([...site, file], { ...options, only: new Set([PLACE]) })
}

/** The same of a body alone; lines and offsets count from its first. */
async function checkBody(body: string): Promise<readonly Problem[]> {
  const lines = HEAD.split('\n').length - 1
  return (await checkArticle(HEAD + body)).map((problem) => ({
    ...problem,
    line: problem.line - lines,
    fix: problem.fix?.map(({ start, end, text }) => ({
      start: start - HEAD.length,
      end: end - HEAD.length,
      text,
    })),
  }))
}

/** The text after every fix was applied, again and again as `--fix` does. */
async function fixAll(
  written: string,
  check: (text: string) => Promise<readonly Problem[]>,
): Promise<string> {
  let text = written
  for (let round = 0; round < 5; round += 1) {
    const fixed = applyFixes(text, await check(text))
    if (fixed.applied === 0) break
    text = fixed.text
  }
  return text
}

/** What the check says of a body, what `--fix` makes of it, and what is left to say then; for snapshots. */
export function reportBody(written: string): Promise<string> {
  return report(written.trimStart(), checkBody)
}

/** The same of an article with this line of front matter, in place of the one with its key or added to it. */
export function reportLine(line: string): Promise<string> {
  const key = line.slice(0, line.indexOf(':'))
  const others = HEAD.split('\n').filter((each) => !each.startsWith(`${key}:`))
  const text = `${[others[0], line, ...others.slice(1)].join('\n')}## 怎么调？\n\n打开设置。\n`
  return report(text, checkArticle, (fixed) => fixed.split('\n')[1] ?? '')
}

async function report(
  text: string,
  check: (text: string) => Promise<readonly Problem[]>,
  shown: (text: string) => string = (fixed) => fixed.trimEnd(),
): Promise<string> {
  const fixed = await fixAll(text, check)
  const parts = [...(await check(text)).map(say)]
  if (fixed !== text) parts.push('改好以后：', shown(fixed), ...(await check(fixed)).map(say))
  return parts.join('\n')
}

function say({ line, column, severity, rule, message, hint }: Problem): string {
  const mark = severity === 'error' ? '错误' : '提醒'
  return `${line}:${column} ${mark} [${rule}] ${message}\n  ${hint}`
}
