/**
 * A title cut after each question mark, so that every question can keep to a line of its own.
 * `京东直播入口在哪?怎么开?` → `['京东直播入口在哪?', '怎么开?']`; a title without one stays whole.
 */
export function splitQuestions(title: string): readonly string[] {
  return title.split(/(?<=[?？])\s*(?=.)/)
}
