import { describe, expect, test } from 'vitest'
import type { App } from '@/lib/content/app-of-path'
import { appVersion, checkState, isOlderVersion } from '@/lib/content/app-version'

const jd: App = { id: 'jd', name: '京东', alsoCalled: [], roots: ['我的'], isVaried: false }
const finance: App = { ...jd, id: 'jd-finance', name: '京东金融' }
const wechat: App = { ...jd, id: 'wechat', name: '微信', alsoCalled: ['WeChat'] }

describe('appVersion', () => {
  test.each([
    ['京东金融 8.2 / Android 15', finance, '8.2'],
    ['Android 15 / 京东金融 App 8.2.10', finance, '8.2.10'],
    ['京东金融 8.2', jd, undefined],
    ['京东 13.1、京东金融 8.2', jd, '13.1'],
    ['WeChat v8.0.56', wechat, '8.0.56'],
    ['微信最新版', wechat, undefined],
  ])('%s', (text, app, version) => {
    expect(appVersion(text, app)).toBe(version)
  })
})

describe('isOlderVersion', () => {
  test.each([
    ['8.9', '8.10', true],
    ['8.10', '8.9', false],
    ['8', '8.0', false],
    ['8.0.1', '8.1', true],
  ])('%s before %s: %s', (a, b, is) => {
    expect(isOlderVersion(a, b)).toBe(is)
  })
})

describe('checkState', () => {
  const now = { ...finance, version: '8.3' }
  test.each([
    [{}, now, 'never'],
    [{ checkedAt: '2026-01-01', checkedWith: '京东金融 8.2' }, now, 'older'],
    [{ checkedAt: '2026-01-01' }, now, 'older'],
    [{ checkedAt: '2026-01-01', checkedWith: '京东金融 8.3' }, now, 'checked'],
    [{ checkedAt: '2026-01-01' }, finance, 'checked'],
  ])('%j', (article, app, state) => {
    expect(checkState(article, app)).toBe(state)
  })
})
