import { glossaryPage } from '../../_pages/glossary-page'

const page = glossaryPage('youth')
export const generateMetadata = page.metadata
export default page.Page
