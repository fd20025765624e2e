/** What a trial found: a line of the table, and whether it is as it has to be. */
export type TrialResult = {
  readonly what: string
  readonly figure: string
  readonly isGood: boolean
}

/** A figure that has to be 0, with what it was counted among. */
export function none(what: string, found: readonly unknown[], among: string): TrialResult {
  const told = found.slice(0, 3).map((each) => JSON.stringify(each))
  const named = told.length > 0 ? `：${told.join('，')}` : ''
  return { what, figure: `${among}，${found.length} 个${named}`, isGood: found.length === 0 }
}
