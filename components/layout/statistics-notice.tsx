import type { Statistics } from '@/lib/settings/site-settings'

export type StatisticsNoticeProps = {
  readonly statistics: Pick<Statistics, 'name' | 'script' | 'connect' | 'images' | 'privacyUrl'>
}

/** What readers are told of a third party's script, from the same settings that let it run. */
export function StatisticsNotice({ statistics }: StatisticsNoticeProps) {
  const { name, script, connect = [], images = [], privacyUrl } = statistics
  const hosts = [...new Set([script, ...connect, ...images].map((url) => new URL(url).hostname))]
  return (
    <section className="article-section prose" aria-labelledby="statistics">
      <h2 id="statistics" className="text-h2">
        第三方统计：{name}
      </h2>
      <p>
        本站每一页都会加载「{name}」的脚本，它不是本站的程序，来自并且只能联系 {hosts.join('、')}
        。它能看到你的 IP
        地址、浏览器和设备的类型、打开的网址和从哪里来，也可能在你的设备上存标识。数据由对方保存，本站管不到。
      </p>
      <p>不想被它统计：在浏览器里关掉 JavaScript，或者用内容拦截扩展挡住这些网站，文章照常能看。</p>
      {privacyUrl && (
        <p>
          <a href={privacyUrl}>「{name}」自己的隐私说明</a>
        </p>
      )}
    </section>
  )
}
