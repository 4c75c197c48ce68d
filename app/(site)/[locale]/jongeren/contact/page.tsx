import { contactPage } from '../../_pages/contact-page'

const page = contactPage('youth')
export const generateMetadata = page.metadata
export default page.Page
