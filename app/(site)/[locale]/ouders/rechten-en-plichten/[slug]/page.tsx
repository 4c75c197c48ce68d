import { rightPage } from '../../../_pages/right-page'

const page = rightPage('parents')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
