import { describe, expect, test } from 'vitest'
import {
  nameOfStep,
  stuckPlaces,
  stuckSteps,
  worstStep,
} from '@/lib/engagement/insights/stuck-steps'
import { avatar, unbind } from './sample'

const stuck = (step: string, count: number, revision = 'r2', slug = unbind.slug) => ({
  slug,
  revision,
  step,
  count,
  counted: count,
})

describe('stuckSteps', () => {
  test('gives every step in the article’s order, those without trouble too', () => {
    const steps = stuckSteps(unbind, [stuck('confirm', 4), stuck('open', 1)], 'r2')
    expect(steps.map(({ number, title, now }) => [number, title, now])).toEqual([
      [1, '打开设置', 1],
      [2, '选银行卡', 0],
      [3, '确认解绑', 4],
    ])
  })

  test('keeps counts of earlier revisions apart', () => {
    const steps = stuckSteps(unbind, [stuck('open', 1), stuck('open', 6, 'r1')], 'r2')
    expect(steps[0]).toMatchObject({ now: 1, earlier: 6 })
  })

  test('names a step that the text no longer has 旧版的步骤, at the end', () => {
    const steps = stuckSteps(unbind, [stuck('gone', 2, 'r1'), stuck('lost', 5, 'r1')], 'r2')
    expect(steps.slice(3)).toEqual([
      { id: 'lost', title: '旧版的步骤', now: 0, earlier: 5 },
      { id: 'gone', title: '旧版的步骤', now: 0, earlier: 2 },
    ])
  })

  test('shows a question as a whole only where readers named it', () => {
    const steps = stuckSteps(unbind, [stuck('why', 3)], 'r2')
    expect(steps.at(-1)).toEqual({
      id: 'why',
      section: '为什么解绑不了',
      title: '为什么解绑不了',
      now: 3,
      earlier: 0,
    })
    expect(steps.some((step) => step.id === 'how')).toBe(false)
  })

  test('leaves other articles out', () => {
    const steps = stuckSteps(unbind, [stuck('open', 9, 'r2', 'another')], 'r2')
    expect(steps.every((step) => step.now === 0)).toBe(true)
  })

  test('counts everything as earlier while no revision is known', () => {
    expect(stuckSteps(unbind, [stuck('open', 2)], undefined)[0]).toMatchObject({
      now: 0,
      earlier: 2,
    })
  })
})

describe('worstStep', () => {
  test('is the first of those with most readers now', () => {
    const counts = [stuck('choose', 2), stuck('confirm', 2), stuck('open', 9, 'r1')]
    expect(worstStep(stuckSteps(unbind, counts, 'r2'))?.id).toBe('choose')
  })

  test('is absent where nobody is stuck', () => {
    expect(worstStep(stuckSteps(unbind, [], 'r2'))).toBeUndefined()
  })
})

describe('nameOfStep', () => {
  test.each([
    ['choose', '第 2 步 选银行卡'],
    ['why', '为什么解绑不了'],
    ['gone', '旧版的步骤'],
  ])('calls %s %s', (id, name) => {
    expect(nameOfStep(unbind, id)).toBe(name)
  })

  test('calls every step of a removed article 旧版的步骤', () => {
    expect(nameOfStep(undefined, 'open')).toBe('旧版的步骤')
  })
})

describe('stuckPlaces', () => {
  test('names the worst step of each article that has one, the worst first', () => {
    const other = { ...unbind, slug: 'other' }
    const counts = [
      stuck('open', 2),
      stuck('confirm', 3),
      stuck('choose', 5, 'r1', 'other'),
      stuck('open', 9, 'r2', 'other'),
    ]
    const current = new Map([
      ['unbind-card', 'r2'],
      ['other', 'r2'],
    ])
    const places = stuckPlaces([avatar, unbind, other], counts, current)
    expect(places.map(({ article, step }) => [article.slug, step.id, step.now])).toEqual([
      ['other', 'open', 9],
      ['unbind-card', 'confirm', 3],
    ])
  })
})
