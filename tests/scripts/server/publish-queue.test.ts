import { describe, expect, test } from 'vitest'
import { createPublishQueue, type PublishOutcome } from '@/scripts/server/publish-queue'

/** A queue whose work ends when the test says so. */
function queueInSteps() {
  const ends: ((outcome: PublishOutcome) => void)[] = []
  const queue = createPublishQueue((say) => {
    say('开始')
    return new Promise((resolve) => ends.push(resolve))
  })
  const finish = async (outcome: PublishOutcome) => {
    ends.at(-1)?.(outcome)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { queue, finish, started: () => ends.length }
}

describe('createPublishQueue', () => {
  test('one at a time, and of those that wait the last wins', async () => {
    const { queue, finish, started } = queueInSteps()
    const [first, second, third] = [queue.add(), queue.add(), queue.add()]
    const states = () => [first, second, third].map(({ id }) => queue.get(id)?.state)
    expect(started()).toBe(1)
    expect(states()).toEqual(['running', 'replaced', 'waiting'])
    await finish({ isDone: true, commit: 'abc' })
    expect(started()).toBe(2)
    expect(states()).toEqual(['done', 'replaced', 'running'])
    await finish({ isDone: false })
    expect(states()).toEqual(['done', 'replaced', 'failed'])
    expect(queue.get(first.id)).toMatchObject({ commit: 'abc', lines: ['开始'] })
    expect(queue.get(first.id)?.endedAt).toBeDefined()
  })

  test('remembers the last ones, and those that are not over', async () => {
    const { queue, finish } = queueInSteps()
    const first = queue.add()
    const others = Array.from({ length: 40 }, () => queue.add())
    expect(queue.get(first.id)?.state).toBe('running')
    expect(others.filter(({ id }) => queue.get(id)).length).toBeLessThanOrEqual(20)
    expect(queue.get(others.at(-1)?.id ?? '')?.state).toBe('waiting')
    await finish({ isDone: true })
    expect(queue.get(others.at(-1)?.id ?? '')?.state).toBe('running')
  })

  test('knows no others', () => {
    expect(queueInSteps().queue.get('x')).toBeUndefined()
  })
})
