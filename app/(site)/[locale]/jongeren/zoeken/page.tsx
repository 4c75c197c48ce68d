import { searchPage } from '../../_pages/search-page'

const page = searchPage('youth')
export const dynamic = 'force-dynamic'
export const generateMetadata = page.metadata
export default page.Page
