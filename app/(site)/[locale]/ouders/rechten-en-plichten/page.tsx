import { rightsPage } from '../../_pages/rights-page'

const page = rightsPage('parents')
export const generateMetadata = page.metadata
export default page.Page
