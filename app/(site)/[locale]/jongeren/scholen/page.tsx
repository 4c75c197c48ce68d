import { schoolsPage } from '../../_pages/schools-page'

const page = schoolsPage('youth')
export const dynamic = 'force-dynamic'
export const generateMetadata = page.metadata
export default page.Page
