import { readFileSync } from 'node:fs'

// For a trial (node --import): the clock of this process is off by so many milliseconds as a file says at
// each look. Timers go on as they do, as under a clock that somebody sets.

const file = process.env.SHIFT_FILE ?? ''
const RealDate = Date

function now() {
  return RealDate.now() + shift()
}

function shift() {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function ShiftedDate(...parts) {
  if (!new.target) return new RealDate(now()).toString()
  return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target)
}
Object.defineProperties(ShiftedDate, Object.getOwnPropertyDescriptors(RealDate))
ShiftedDate.now = now
globalThis.Date = ShiftedDate
