import { describe, expect, test } from 'vitest'
import { moveBy, WHOLE, zoomAt } from '@/components/article/picture-zoom'

const STAGE = { width: 400, height: 600 }

describe('zoomAt', () => {
  test('keeps what lies under the point where it is', () => {
    expect(zoomAt(WHOLE, 2, { x: 100, y: -50 }, STAGE)).toEqual({ scale: 2, x: -100, y: 50 })
  })

  test('is never smaller than the whole, which stands in the middle', () => {
    const near = zoomAt(WHOLE, 2, { x: 100, y: 0 }, STAGE)
    expect(zoomAt(near, 0.1, { x: -30, y: 9 }, STAGE)).toEqual(WHOLE)
  })

  test('magnifies sixfold at most', () => {
    expect(zoomAt(WHOLE, 100, { x: 0, y: 0 }, STAGE).scale).toBe(6)
  })
})

describe('moveBy', () => {
  test('moves nothing while the whole is seen', () => {
    expect(moveBy(WHOLE, { x: 40, y: 40 }, STAGE)).toEqual(WHOLE)
  })

  test('stops at the edge of the picture', () => {
    const near = { scale: 2, x: 0, y: 0 }
    expect(moveBy(near, { x: 999, y: -10 }, STAGE)).toEqual({ scale: 2, x: 200, y: -10 })
  })
})
