import { describe, expect, test } from 'vitest'
import { type PathStep, rasterise } from '@/lib/seo/social-image/rasterise'

const raster = { width: 4, height: 4, scale: 1, left: 0, baseline: 4 }

function polygon(...points: readonly (readonly [number, number])[]): readonly PathStep[] {
  const steps = points.map(([x, y], index) => ({
    command: index === 0 ? ('moveTo' as const) : ('lineTo' as const),
    args: [x, y],
  }))
  return [...steps, { command: 'closePath', args: [] }]
}

const square = polygon([1, 1], [3, 1], [3, 3], [1, 3])
const sumOf = (cover: Float32Array) => cover.reduce((sum, each) => sum + each, 0)

describe('rasterise', () => {
  test('covers whole pixels fully', () => {
    expect([...rasterise(square, raster)]).toEqual([0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0])
  })

  test('covers parts of pixels in part', () => {
    const half = rasterise(polygon([0.5, 0], [1, 0], [1, 1], [0.5, 1]), raster)
    expect(half[12]).toBeCloseTo(0.5)
    const triangle = rasterise(polygon([0, 0], [4, 0], [0, 4]), raster)
    expect(sumOf(triangle)).toBeCloseTo(8)
    expect(triangle[12 + 3]).toBeCloseTo(0.5)
  })

  test('counts contours that overlap once, and cuts holes that run the other way', () => {
    expect([...rasterise([...square, ...square], raster)]).toEqual([...rasterise(square, raster)])
    const hole = polygon([1, 1], [1, 3], [3, 3], [3, 1])
    expect(sumOf(rasterise([...square, ...hole], raster))).toBeCloseTo(0)
  })

  test('follows curves', () => {
    const k = 2
    const circle: readonly PathStep[] = [
      { command: 'moveTo', args: [4, 2] },
      { command: 'quadraticCurveTo', args: [4, 2 + k, 2, 4] },
      { command: 'quadraticCurveTo', args: [2 - k, 4, 0, 2] },
      { command: 'quadraticCurveTo', args: [0, 2 - k, 2, 0] },
      { command: 'quadraticCurveTo', args: [2 + k, 0, 4, 2] },
      { command: 'closePath', args: [] },
    ]
    const large = { ...raster, width: 40, height: 40, scale: 10, baseline: 40 }
    // Each quarter of the square loses a sixth to its curve.
    const area = sumOf(rasterise(circle, large)) / 100
    expect(Math.abs(area - (16 * 5) / 6)).toBeLessThan(0.1)
  })

  test('pushes what reaches beyond to the edge', () => {
    const wide = rasterise(polygon([-9, -9], [9, -9], [9, 9], [-9, 9]), raster)
    expect([...wide].every((each) => each === 1)).toBe(true)
  })

  test('refuses steps that TrueType outlines do not have', () => {
    const cubic: readonly PathStep[] = [{ command: 'bezierCurveTo', args: [0, 0, 1, 1, 2, 2] }]
    expect(() => rasterise(cubic, raster)).toThrow('bezierCurveTo')
  })
})
