import { parseSvg } from './parse-svg'
import { svgDangers } from './svg-dangers'
import { writeSvg } from './write-svg'

/**
 * The text of a drawing as readers get it.
 *
 * @throws when it is no drawing, or holds what the content check refuses
 */
export function safeSvg(text: string): string {
  const read = parseSvg(text)
  if ('reason' in read) throw new Error(`图片不是一张能读的 SVG（${read.reason}）`)
  const [danger] = svgDangers(read)
  if (danger) throw new Error(`图片里有不能发布的内容：${danger.what}`)
  return writeSvg(read.root)
}
