import { signOut } from '@/lib/studio/pages/sign-in'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const POST = studioRoute(signOut)
