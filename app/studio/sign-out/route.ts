import { signOut } from '@/app/parts/studio/sign-in'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const POST = studioRoute(signOut)
