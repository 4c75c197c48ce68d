import { startPage } from '../_pages/start-page'

const page = startPage('youth')
export const generateMetadata = page.metadata
export default page.Page
