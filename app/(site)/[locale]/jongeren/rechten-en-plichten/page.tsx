import { rightsPage } from '../../_pages/rights-page'

const page = rightsPage('youth')
export const generateMetadata = page.metadata
export default page.Page
