import { rightPage } from '../../../_pages/right-page'

const page = rightPage('youth')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
