import { readFileSync } from 'node:fs'

// For a trial (node --import): the clock of this process is off by so many milliseconds as a file says at
// each look. Timers go on as they do, as under a clock that somebody sets.

const file = process.env.SHIFT_FILE ?? ''
const RealDate = Date

function shift() {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift())
    else super(...parts)
  }
  static now() {
    return RealDate.now() + shift()
  }
}
