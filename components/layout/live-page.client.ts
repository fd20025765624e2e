import { callApi } from '@/components/layout/call-api.client'
import { bringLiveValues } from '@/components/layout/live-values.client'
import { whenSeen } from '@/components/layout/when-seen.client'
import { hasApi } from '@/lib/url'

/** The one live request of a page, and word of what was searched for (`zhinan:search`). */
export function startLivePage(): () => void {
  if (!hasApi) return () => {}
  const onSearch = ({ detail }: CustomEventInit) => void callApi('searches', detail)
  document.addEventListener('zhinan:search', onSearch as EventListener)
  const callOff = whenSeen(() => void bringLiveValues())
  return () => {
    callOff()
    document.removeEventListener('zhinan:search', onSearch as EventListener)
  }
}
