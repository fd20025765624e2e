import { html } from '@/lib/html'
import { homeUrl } from '@/lib/url'

/** Where the search itself fails, on the server or on the way. */
export const SEARCH_FAILED = html`<p class="border-y border-rule py-8 text-body">搜索暂时用不了。检查网络，过一会儿再试一次；也可以从<a href="${homeUrl()}">首页</a>的分类里找。</p>`
