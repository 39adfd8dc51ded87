/** A number of bytes as people write it here: 120 kB, 1,4 MB. */
export const omvang = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

/** Bytes: what one piece of evidence may be, 10 MB (kwaliteit S-5). */
export const grootsteBestand = 10 * 1024 * 1024
