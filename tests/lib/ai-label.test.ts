import { expect, test } from 'vitest'
import { aiLabel, aiMetadata } from '@/lib/ai-label'

test.each([
  ['generated', 'AI 生成'],
  ['drafted', 'AI 起草，编辑改定'],
  ['polished', '编辑写，AI 润色'],
  [undefined, undefined],
])('aiLabel says of %s: %s', (aiAssisted, label) => {
  expect(aiLabel(aiAssisted)).toBe(label)
})

test('aiMetadata has the keys of GB 45438-2025', () => {
  expect(JSON.parse(aiMetadata('指南', 'a'))).toEqual({
    Label: '1',
    ContentProducer: '指南',
    ProduceID: 'a',
    ReservedCode1: '',
    ContentPropagator: '指南',
    PropagateID: 'a',
    ReservedCode2: '',
  })
})
