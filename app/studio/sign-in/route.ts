import { showSignIn, signIn } from '@/app/parts/studio/sign-in'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showSignIn)
export const POST = studioRoute(signIn)
