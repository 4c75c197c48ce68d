import { formScreen } from '../_pages/form-screen'

const { Page, metadata } = formScreen()
export default Page
export const generateMetadata = metadata
export const dynamic = 'force-dynamic'
