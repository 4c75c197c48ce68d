import { schoolPage } from '../../../_pages/school-page'

const page = schoolPage('youth')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
