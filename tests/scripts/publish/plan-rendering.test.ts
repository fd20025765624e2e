import { describe, expect, test } from 'vitest'
import { type DerivedPage, planRendering } from '@/scripts/publish/plan-rendering'

const page = (address: string, own = '1', beside = '1'): DerivedPage => ({
  address,
  file: `${address.slice(1)}.html`,
  data: { kind: 'page', beside: {} },
  hash: { own, beside },
})
const addresses = (pages: readonly DerivedPage[]) => pages.map(({ address }) => address)
const before = {
  '/a': { own: '1', beside: '1' },
  '/b': { own: '1', beside: '1' },
  '/latest': { own: '1', beside: '1' },
  '/latest/2': { own: '1', beside: '1' },
}
const plan = (pages: readonly DerivedPage[], mostAtOnce?: number) => {
  const { now, behind, same, removed } = planRendering(pages, before, mostAtOnce)
  return { now: addresses(now), behind: addresses(behind), same, removed }
}

describe('planRendering', () => {
  test('takes over what is as it was, and renders what is new or changed', () => {
    expect(plan([page('/a'), page('/b', '2'), page('/c')])).toEqual({
      now: ['/b', '/c'],
      behind: [],
      same: 1,
      removed: ['/latest', '/latest/2'],
    })
  })

  const changed = [
    page('/a', '1', '2'),
    page('/b', '2', '2'),
    page('/latest', '2'),
    page('/latest/2', '2'),
  ]

  test('renders all at once while they are few', () => {
    expect(plan(changed, 4)).toMatchObject({ now: ['/a', '/b', '/latest', '/latest/2'] })
  })

  test('lets pages wait that only have something else beside their text', () => {
    expect(plan(changed, 3)).toMatchObject({
      now: ['/b', '/latest', '/latest/2'],
      behind: ['/a'],
    })
  })

  test('lets no page of a list wait that has other rows: an article may have moved to it', () => {
    expect(plan([...changed, page('/latest/3')], 1)).toMatchObject({
      now: ['/b', '/latest', '/latest/2', '/latest/3'],
      behind: ['/a'],
    })
  })
})
