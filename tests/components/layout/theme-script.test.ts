// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { themeScript } from '@/components/layout/theme-script'

const run = () => new Function(themeScript)()
const html = document.documentElement

beforeEach(() => {
  localStorage.clear()
  for (const name of ['js', 'theme', 'textSize']) delete html.dataset[name]
  document.body.innerHTML = ''
})
afterEach(() => vi.restoreAllMocks())

describe('themeScript', () => {
  test('says that JavaScript runs and leaves the defaults alone', () => {
    run()
    expect(html).toHaveAttribute('data-js')
    expect(html).not.toHaveAttribute('data-theme')
    expect(html).not.toHaveAttribute('data-text-size')
  })

  test('brings back what the reader chose', () => {
    localStorage.setItem('theme', 'dark')
    localStorage.setItem('text-size', 'x-large')
    run()
    expect(html).toHaveAttribute('data-theme', 'dark')
    expect(html).toHaveAttribute('data-text-size', 'x-large')
  })

  test('ignores values that are no choice', () => {
    localStorage.setItem('theme', 'pink')
    run()
    expect(html.dataset.theme).toBeUndefined()
  })

  test('tolerates blocked storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(run).not.toThrow()
    expect(html.dataset.js).toBe('')
  })

  test('takes away what needs the reader’s script when that is lost, and opens folded steps', () => {
    run()
    // Pictures stand for scripts, which would be loaded; a lost one of another program changes nothing.
    document.body.innerHTML = '<li data-done=""></li><img src="/scripts/other.js">'
    const lost = document.querySelector('img')
    lost?.dispatchEvent(new Event('error'))
    expect(html).toHaveAttribute('data-js')
    lost?.setAttribute('src', '/help/scripts/reader-Ab_1.js')
    lost?.dispatchEvent(new Event('error'))
    expect(html).not.toHaveAttribute('data-js')
    expect(document.querySelector('[data-done]')).toBeNull()
  })

  test('ticks remembered steps as soon as they are parsed, each once', async () => {
    history.replaceState(null, '', '/articles/a')
    localStorage.setItem('steps:a', '["one","gone"]')
    run()
    document.body.innerHTML =
      '<li id="one"><label class="step-tick"><input type="checkbox"></label></li>'
    const box = document.querySelector('input') as HTMLInputElement
    await vi.waitFor(() => expect(box.checked).toBe(true))
    box.checked = false
    document.body.append(document.createElement('p'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(box.checked).toBe(false)
  })

  test('leaves the step open that the address names', async () => {
    history.replaceState(null, '', '/articles/a#%E9%80%89%E5%8D%A1')
    localStorage.setItem('steps:a', '["选卡","two"]')
    run()
    document.body.innerHTML = ['选卡', 'two']
      .map((id) => `<li id="${id}"><p class="step-tick"><input type="checkbox"></p></li>`)
      .join('')
    const [named, other] = document.querySelectorAll('input')
    await vi.waitFor(() => expect(other?.checked).toBe(true))
    expect(named?.checked).toBe(false)
  })
})
