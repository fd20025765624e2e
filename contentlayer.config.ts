import { filesSource } from '@/lib/content/contentlayer-source'

export default filesSource('content')
