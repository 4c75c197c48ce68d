import { questionsPage } from '../../_pages/questions-page'

const page = questionsPage('youth')
export const generateMetadata = page.metadata
export default page.Page
