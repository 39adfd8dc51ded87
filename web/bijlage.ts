/** The name as old and new browsers read it (RFC 6266, RFC 5987). */
export function bijlage(naam: string): string {
  const kaal = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_')
  const heel = encodeURIComponent(naam).replaceAll(
    /['()*]/g,
    teken => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${kaal}"; filename*=UTF-8''${heel}`
}
