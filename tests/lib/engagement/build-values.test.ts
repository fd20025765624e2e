import { utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildValues, loadBuildValues, saveBuildValues } from '@/lib/engagement/build-values'
import { temporaryFolder } from './temporary-folder'

const values: BuildValues = {
  at: '2026-11-23T12:00:00+08:00',
  hot: { today: [], week: [{ slug: 'a', views: 14642 }], all: [{ slug: 'a', views: 14642 }] },
  searches: ['退票'],
  views: { a: 14642 },
  stuck: { a: 12 },
}

describe('loadBuildValues', () => {
  test('is undefined where no store was asked', () => {
    expect(loadBuildValues(temporaryFolder())).toBeUndefined()
  })

  test('gives what was saved, and the new ones after another build', () => {
    const root = temporaryFolder()
    saveBuildValues(values, root)
    expect(loadBuildValues(root)).toEqual(values)
    saveBuildValues({ ...values, searches: [] }, root)
    // Files of one millisecond look alike.
    const later = new Date(Date.now() + 5000)
    utimesSync(path.join(root, '.zhinan', 'engagement.json'), later, later)
    expect(loadBuildValues(root)?.searches).toEqual([])
  })
})
