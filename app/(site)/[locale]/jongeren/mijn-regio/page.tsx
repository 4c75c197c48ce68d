import { regionPage } from '../../_pages/region-page'

const page = regionPage('youth')
export const dynamic = 'force-dynamic'
export const generateMetadata = page.metadata
export default page.Page
