/** True for a full http(s) address with a host name that has a dot; nothing else may become a link. */
export function isWebAddress(text: string): boolean {
  if (text !== text.trim() || !URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && /^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname) && url.username === ''
}
