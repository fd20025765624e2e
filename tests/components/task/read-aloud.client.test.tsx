// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { steps } from '@/components/article/sample-body'
import { letSleep } from '@/components/task/keep-awake.client'
import { offerReadAloud } from '@/components/task/read-aloud.client'
import { removeSteps, renderSteps } from '../article/live-steps'

const spoken: string[] = []
const release = vi.fn(async () => {})
const request = vi.fn(async () => ({ released: false, release }))
let undo = () => {}

function stubSpeech(voices: readonly { lang: string; localService: boolean }[]): void {
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    cancel: vi.fn(),
    speak: ({ text }: { text: string }) => spoken.push(text),
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
}

function offer(): void {
  const { container } = renderSteps()
  undo = offerReadAloud(container.querySelector('[data-steps]') as HTMLElement)
}

beforeEach(() => {
  localStorage.clear()
  spoken.length = 0
  release.mockClear()
  request.mockClear()
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})
afterEach(() => {
  undo()
  letSleep()
  removeSteps()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('offerReadAloud', () => {
  test('reads the first open step, and the next one after a tick', async () => {
    stubSpeech([{ lang: 'zh-CN', localService: true }])
    offer()
    await userEvent.click(screen.getByRole('button', { name: '朗读步骤' }))
    expect(spoken.slice(0, 2)).toEqual(['第 1 步', steps[0]?.title])
    spoken.length = 0
    await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
    expect(spoken.slice(0, 2)).toEqual(['第 2 步', steps[1]?.title])
    await userEvent.click(screen.getByRole('button', { name: '停止朗读' }))
    spoken.length = 0
    await userEvent.click(screen.getAllByRole('checkbox')[1] as HTMLElement)
    expect(spoken).toEqual([])
  })

  test('goes where the bar leads', async () => {
    stubSpeech([{ lang: 'zh-CN', localService: true }])
    offer()
    await userEvent.click(screen.getByRole('button', { name: '朗读步骤' }))
    spoken.length = 0
    document
      .getElementById(steps[2]?.id ?? '')
      ?.dispatchEvent(new Event('zhinan:step', { bubbles: true }))
    expect(spoken[0]).toBe('第 3 步')
  })

  test('offers nothing without a Chinese voice on the device', () => {
    stubSpeech([{ lang: 'zh-CN', localService: false }])
    offer()
    expect(screen.queryByRole('button', { name: '朗读步骤' })).not.toBeInTheDocument()
  })
})

describe('the screen', () => {
  test('stays on while the reader ticks, and is let go after five quiet minutes', async () => {
    stubSpeech([])
    offer()
    vi.useFakeTimers({ shouldAdvanceTime: true })
    screen.getAllByRole('checkbox')[0]?.click()
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(release).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_001)
    expect(release).toHaveBeenCalledOnce()
  })
})
