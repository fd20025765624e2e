import { describe, expect, test } from 'vitest'
import { freshFor } from '@/lib/api/fresh-for'

function counter() {
  let now = 1000
  let loads = 0
  const get = freshFor(
    100,
    () => now,
    async () => {
      loads += 1
      return loads
    },
  )
  return { get, at: (moment: number) => (now = moment) }
}

describe('freshFor', () => {
  test('loads once for all who ask within the time', async () => {
    const { get, at } = counter()
    expect(await Promise.all([get(), get()])).toEqual([1, 1])
    at(1099)
    expect(await get()).toBe(1)
    at(1100)
    expect(await get()).toBe(2)
  })

  test('loads again after a clock was set back', async () => {
    const { get, at } = counter()
    await get()
    at(0)
    expect(await get()).toBe(2)
  })

  test('keeps no failure', async () => {
    const answers = [Promise.reject(new Error('down')), Promise.resolve('up')]
    const get = freshFor(
      100,
      () => 0,
      () => answers.shift() ?? Promise.resolve('later'),
    )
    await expect(get()).rejects.toThrow('down')
    expect(await get()).toBe('up')
    expect(await get()).toBe('up')
  })
})
