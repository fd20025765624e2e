/** How a picture stands on its stage: magnified from the middle, then moved, in CSS pixels. */
export type Zoom = { readonly scale: number; readonly x: number; readonly y: number }

export type ScreenPoint = { readonly x: number; readonly y: number }

export type Size = { readonly width: number; readonly height: number }

/** The whole picture, in the middle. */
export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 }

const MOST = 6

/**
 * Magnifies by a factor so that what lies under a point (from the middle of the stage) stays there; never
 * smaller than the whole, never more than sixfold.
 */
export function zoomAt(zoom: Zoom, factor: number, point: ScreenPoint, stage: Size): Zoom {
  const scale = Math.min(MOST, Math.max(1, zoom.scale * factor))
  const grown = scale / zoom.scale
  const x = point.x - (point.x - zoom.x) * grown
  const y = point.y - (point.y - zoom.y) * grown
  return keepOnStage({ scale, x, y }, stage)
}

/** Moves the picture, but no edge of it past the middle of the stage. */
export function moveBy(zoom: Zoom, { x, y }: ScreenPoint, stage: Size): Zoom {
  return keepOnStage({ scale: zoom.scale, x: zoom.x + x, y: zoom.y + y }, stage)
}

function keepOnStage({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  const most = { x: ((scale - 1) * width) / 2, y: ((scale - 1) * height) / 2 }
  return { scale, x: clamp(x, most.x), y: clamp(y, most.y) }
}

/** `+ 0` makes no `-0` of it. */
function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value)) + 0
}
