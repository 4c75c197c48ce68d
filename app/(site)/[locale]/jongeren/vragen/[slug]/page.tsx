import { faqPage } from '../../../_pages/faq-page'

const page = faqPage('youth')
export const generateMetadata = page.metadata
export const generateStaticParams = () => []
export default page.Page
