import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { bureauVan } from './paden.ts'

/** The way back from a page about this dossier. */
export const kruimelsVan = ({ id, naam }: { id: string; naam: string }): readonly Kruimel[] => [
  { naam: 'Je dossiers', href: '/' },
  { naam, href: bureauVan(id) },
]
