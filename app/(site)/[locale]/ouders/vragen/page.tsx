import { questionsPage } from '../../_pages/questions-page'

const page = questionsPage('parents')
export const generateMetadata = page.metadata
export default page.Page
