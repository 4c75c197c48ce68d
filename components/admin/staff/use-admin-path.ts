'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Makes addresses in the CMS: '/inbox' becomes '/admin/inbox', wherever the CMS stands. */
export function useAdminPath(): (path: `/${string}`) => string {
  const adminRoute = useConfig().config.routes.admin
  return (path) => formatAdminURL({ adminRoute, path })
}
