import {
  moveBy,
  type ScreenPoint,
  WHOLE,
  type Zoom,
  zoomAt,
} from '@/components/article/picture-zoom'
import { html } from '@/lib/html'

const MARKUP = html`<div class="picture-stage"><img alt=""></div><p class="picture-tools"><button type="button" data-zoom="0.5">缩小</button><button type="button" data-zoom="2">放大</button><button type="button" data-close>关闭</button></p>`

/** How much a double tap and a key magnify. */
const TAP_FACTOR = 2.5
const KEY_FACTOR = 1.5
/** Longest time between two taps, in milliseconds, and farthest way, in pixels. */
const DOUBLE = { time: 350, way: 30 }

/**
 * Shows a picture of the text on the whole screen: two fingers, a double tap, the wheel, the buttons and + − 0
 * magnify it; 关闭, Escape and the way back of the browser close it.
 */
export function openPictureDialog(picture: HTMLImageElement): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'picture-dialog'
  dialog.setAttribute('aria-label', picture.alt === '' ? '大图' : `大图：${picture.alt}`)
  dialog.innerHTML = MARKUP.__html
  const stage = dialog.querySelector<HTMLElement>('.picture-stage')
  const image = dialog.querySelector('img')
  const close = dialog.querySelector<HTMLElement>('[data-close]')
  if (!stage || !image || !close) return
  image.alt = picture.alt
  // The largest copy there is: the link's own address.
  image.src = picture.closest('a')?.href ?? picture.currentSrc
  enhanceStage(dialog, stage, image)
  closeByWayBack(dialog)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  close.focus()
}

/** One entry of the history stands for the dialog, and goes with it. */
function closeByWayBack(dialog: HTMLDialogElement): void {
  history.pushState({ ...history.state, picture: true }, '')
  const onBack = () => dialog.close()
  addEventListener('popstate', onBack)
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', onBack)
    if (history.state?.picture) history.back()
  })
}

function enhanceStage(dialog: HTMLElement, stage: HTMLElement, image: HTMLElement): void {
  let zoom: Zoom = WHOLE
  const fingers = new Map<number, ScreenPoint>()
  let tap = { time: 0, at: { x: 0, y: 0 } }
  const show = (next: Zoom) => {
    zoom = next
    image.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`
  }
  const sizeOf = () => ({ width: stage.clientWidth, height: stage.clientHeight })
  const magnify = (factor: number, point: ScreenPoint = { x: 0, y: 0 }) =>
    show(zoomAt(zoom, factor, point, sizeOf()))
  const pointOf = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }
  const onDown = (event: PointerEvent) => {
    stage.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, pointOf(event))
  }
  const onMove = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = pointOf(event)
    const [other] = [...fingers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    fingers.set(event.pointerId, now)
    show(moveBy(zoom, shared(before, now, other ? 2 : 1), sizeOf()))
    if (other) magnify(distance(now, other) / (distance(before, other) || 1), middle(now, other))
  }
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    const at = pointOf(event)
    const isDouble = event.timeStamp - tap.time < DOUBLE.time && distance(at, tap.at) < DOUBLE.way
    tap = { time: isDouble ? 0 : event.timeStamp, at }
    if (isDouble) zoom.scale > 1 ? show(WHOLE) : magnify(TAP_FACTOR, at)
  }
  stage.addEventListener('pointerdown', onDown)
  stage.addEventListener('pointermove', onMove)
  stage.addEventListener('pointerup', onUp)
  stage.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId))
  stage.addEventListener('wheel', (event) => {
    event.preventDefault()
    magnify(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointOf(event))
  })
  dialog.addEventListener('click', ({ target }) => {
    const factor = target instanceof HTMLElement && Number(target.dataset.zoom)
    if (factor) magnify(factor)
  })
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') magnify(KEY_FACTOR)
    else if (key === '-') magnify(1 / KEY_FACTOR)
    else if (key === '0') show(WHOLE)
  })
}

/** The way from one point to another, shared by so many fingers. */
function shared(from: ScreenPoint, to: ScreenPoint, fingers: number): ScreenPoint {
  return { x: (to.x - from.x) / fingers, y: (to.y - from.y) / fingers }
}

function distance(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function middle(one: ScreenPoint, other: ScreenPoint): ScreenPoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}
