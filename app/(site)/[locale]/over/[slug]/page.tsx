import { aboutPage } from '../../_pages/about-page'

export const generateMetadata = aboutPage.metadata
export const generateStaticParams = () => []
export default aboutPage.Page
