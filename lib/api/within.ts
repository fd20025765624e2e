import { StoreUnavailable } from '@/lib/engagement/store'

/** The promise's value, or `StoreUnavailable` when it takes longer than `ms` milliseconds. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('数据没有及时答复。')), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
