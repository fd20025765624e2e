/** A step of an outline, in the words of fontkit (and of canvas). */
export type PathStep = {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

export type Raster = {
  readonly width: number
  readonly height: number
  /** Pixels an outline unit. */
  readonly scale: number
  /** The pixel at which the outline's origin stands. Its y goes upwards, the raster's downwards. */
  readonly left: number
  readonly baseline: number
}

type Point = { readonly x: number; readonly y: number }

/** How far in pixels a chain of lines may leave the curve that it stands for. */
const TOLERANCE = 0.1

/**
 * How much of each pixel an outline covers, from 0 to 1, line after line. Where contours overlap, as
 * in variable fonts, they count once. What reaches beyond the raster is pushed to its edge.
 *
 * The sum of signed areas: each edge adds, from its pixel to the right, what it covers (R. Levien,
 * “Inside the fastest font renderer in the world”).
 */
export function rasterise(outline: readonly PathStep[], raster: Raster): Float32Array {
  const { width, height } = raster
  // A column more takes what edges in the last one add to their right.
  const stride = width + 1
  const cover = new Float32Array(stride * height)
  for (const [from, to] of edgesOf(outline, raster)) addEdge(cover, stride, from, to)
  const result = new Float32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    for (let x = 0; x < width; x += 1) {
      sum += cover[y * stride + x] ?? 0
      result[y * width + x] = Math.min(1, Math.abs(sum))
    }
  }
  return result
}

function addEdge(cover: Float32Array, stride: number, a: Point, b: Point): void {
  if (a.y === b.y) return
  const [upper, lower, direction] = a.y < b.y ? [a, b, 1] : [b, a, -1]
  const slope = (lower.x - upper.x) / (lower.y - upper.y)
  for (let y = Math.floor(upper.y); y < lower.y; y += 1) {
    const from = Math.max(y, upper.y)
    const to = Math.min(y + 1, lower.y)
    const x1 = upper.x + (from - upper.y) * slope
    const x2 = upper.x + (to - upper.y) * slope
    addInLine(cover, y * stride, Math.min(x1, x2), Math.max(x1, x2), (to - from) * direction)
  }
}

/** The part of an edge that lies in one line of pixels, `height` high; negative where it goes up. */
function addInLine(
  cover: Float32Array,
  start: number,
  left: number,
  right: number,
  height: number,
): void {
  const last = Math.max(Math.ceil(right) - 1, Math.floor(left))
  for (let column = Math.floor(left); column <= last; column += 1) {
    const from = Math.max(left, column)
    const to = Math.min(right, column + 1)
    const part = left === right ? height : (height * (to - from)) / (right - left)
    const toRight = part * ((from + to) / 2 - column)
    cover[start + column] = (cover[start + column] ?? 0) + part - toRight
    cover[start + column + 1] = (cover[start + column + 1] ?? 0) + toRight
  }
}

function* edgesOf(outline: readonly PathStep[], raster: Raster): Generator<[Point, Point]> {
  let first: Point = { x: 0, y: 0 }
  let pen = first
  for (const { command, args } of outline) {
    const [control, end = control] = pointsOf(args, raster)
    if (command === 'closePath') {
      yield [pen, first]
      pen = first
    } else if (end && command === 'moveTo') {
      first = end
      pen = end
    } else if (end && command === 'lineTo') {
      yield [pen, end]
      pen = end
    } else if (end && control && command === 'quadraticCurveTo') {
      for (const point of curvePoints(pen, control, end)) {
        yield [pen, point]
        pen = point
      }
    } else {
      throw new Error(`TrueType outlines have no ${command} with ${args.length} numbers`)
    }
  }
}

function pointsOf(args: readonly number[], raster: Raster): readonly Point[] {
  const { width, height, scale, left, baseline } = raster
  return Array.from({ length: args.length / 2 }, (_, index) => ({
    x: clamp(left + (args[2 * index] ?? 0) * scale, width),
    y: clamp(baseline - (args[2 * index + 1] ?? 0) * scale, height),
  }))
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, value))
}

/** Points on a quadratic curve after its start, its end included. */
function curvePoints(start: Point, control: Point, end: Point): readonly Point[] {
  const bend = Math.hypot(start.x - 2 * control.x + end.x, start.y - 2 * control.y + end.y)
  const count = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))))
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 1) / count
    const at = (axis: 'x' | 'y') =>
      (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis]
    return { x: at('x'), y: at('y') }
  })
}
