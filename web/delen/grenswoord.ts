import type { CategoriePunten } from './Categoriebalk.tsx'

/** The limit of a category in two words, beside the mark in its bar. */
export const grenswoord = ({ minimum, maximum }: CategoriePunten): string => {
  if (minimum !== undefined) return `min. ${minimum}`
  return maximum === undefined ? '–' : `max. ${maximum}`
}
