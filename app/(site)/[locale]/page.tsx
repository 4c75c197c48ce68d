import { choosePage } from './_pages/choose-page'

export const generateMetadata = choosePage.metadata
export default choosePage.Page
