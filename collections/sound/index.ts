import type { SanitizedConfig } from 'payload'

import { soundCollection, soundGlobal } from './at-the-door'
import { keepUsed } from './keep-used'

/**
 * Keeps every record such that it can be read, in every collection and global there is, Payload's own and
 * those that are still to come too: nothing is written that could not be read, and nothing is deleted that
 * others use. It works on the finished config, because Payload adds its own collections last.
 */
export function keepSound(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation.push(soundCollection)
    hooks.beforeDelete.push(keepUsed)
  }
  for (const { hooks } of config.globals) hooks.beforeOperation.push(soundGlobal)
  return config
}
