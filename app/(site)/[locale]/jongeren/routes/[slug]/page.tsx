import { routePage } from '../../../_pages/route-page'

const page = routePage('youth')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
