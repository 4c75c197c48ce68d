import { routePage } from '../../../_pages/route-page'

const page = routePage('parents')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
