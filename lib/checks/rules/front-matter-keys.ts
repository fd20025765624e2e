import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { keyExample, keyMeantBy, keyName, keysAt, placeHint } from '@/lib/content/kinds/keys'
import type { Document, FrontMatter } from '../document'
import { nearest } from '../nearest'
import type { Finding, FrontMatterRule } from '../rule'
import { keyPlace, valuePlace } from '../yaml-place'

/** All keys that must be there are there, and no others. */
export const frontMatterKeys: FrontMatterRule = {
  name: 'front-matter-keys',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'front-matter',
  check: ({ document, front }) => [
    ...front.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, issue.path, document, front))
        : [],
    ),
    ...front.issues.flatMap((issue) => missingKey(issue, document, front)),
  ],
}

function unknownKey(
  written: string,
  path: readonly PropertyKey[],
  { kind }: Document,
  front: FrontMatter,
): Finding {
  const holder = path.length === 0 ? front.map : front.map.getIn(path, true)
  const place = isMap(holder) ? keyPlace(holder as YAMLMap, written) : undefined
  const at = place?.start ?? valuePlace(front.map, path).start
  const known = keysAt(kind, path)
  const meant = keyMeantBy(written, kind, path) ?? nearest(written, known)
  const isChinese = /\p{Script=Han}/u.test(written)
  const message = isChinese ? `键名要用英文，不能写「${written}」` : `没有「${written}」这个键`
  const byPlace = path.length === 0 ? placeHint(written, kind) : undefined
  if (byPlace) return { at, message, hint: byPlace }
  if (!meant) {
    return { at, message, hint: `这里可以用的键：${known.join('、')}。用不上就删掉这一行。` }
  }
  const isTaken = isMap(holder) && holder.has(meant)
  return {
    at,
    message,
    hint: isTaken
      ? `它和已有的 ${meant}（${keyName(kind, ...path, meant)}）重复了，留下 ${meant} 那一行，删掉这一行。`
      : `把「${written}」改成 ${meant}（${keyName(kind, ...path, meant)}）。`,
    fix: place && !isTaken ? [{ start: place.start, end: place.end, text: meant }] : undefined,
  }
}

function missingKey(
  issue: z.core.$ZodIssue,
  { kind }: Document,
  { map, start }: FrontMatter,
): readonly Finding[] {
  const key = issue.path.at(-1)
  const parent = issue.path.slice(0, -1)
  const holder = parent.length === 0 ? map : map.getIn(parent, true)
  if (typeof key !== 'string' || !isMap(holder) || holder.has(key)) return []
  const others = holder.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''))
  // The misnamed key is reported where it stands; once fixed, nothing is missing.
  if (
    others.some(
      (other) =>
        keyMeantBy(other, kind, parent) === key || isSlipOf(other, key, keysAt(kind, parent)),
    )
  )
    return []
  return [
    {
      at: parent.length === 0 ? start : valuePlace(map, parent).start,
      message: `缺少 ${key}（${keyName(kind, ...issue.path)}）`,
      hint: `加一行：${keyExample(kind, ...issue.path)}`,
    },
  ]
}

function isSlipOf(written: string, key: string, known: readonly string[]): boolean {
  return !known.includes(written) && nearest(written, known) === key
}
