import { showSignIn, signIn } from '@/lib/studio/pages/sign-in'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showSignIn)
export const POST = studioRoute(signIn)
