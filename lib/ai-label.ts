/** How an article was written with a program, by what its front matter says. */
const WORDS: Readonly<Record<string, string>> = {
  generated: 'AI 生成',
  drafted: 'AI 起草，编辑改定',
  polished: '编辑写，AI 润色',
}

/** What readers are told; `undefined` for an article that people wrote. */
export function aiLabel(aiAssisted: string | undefined): string | undefined {
  return aiAssisted === undefined ? undefined : WORDS[aiAssisted]
}

/**
 * What a program reads in the page's metadata: the element `AIGC` of GB 45438-2025 (《网络安全技术 人工智能生成合成
 * 内容标识方法》), where 1 stands for content that is generated. Its fields are named as in 腾讯云's `AigcMetadata`
 * (cos-java-sdk), which implements it. We make the text and spread it, so both names are ours.
 */
export function aiMetadata(siteName: string, slug: string): string {
  return JSON.stringify({
    Label: '1',
    ContentProducer: siteName,
    ProduceID: slug,
    ReservedCode1: '',
    ContentPropagator: siteName,
    PropagateID: slug,
    ReservedCode2: '',
  })
}
