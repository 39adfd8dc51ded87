import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import { Eerder } from './Eerder.tsx'
import { versiepad } from './versiepad.ts'

type Props = { verklaring: Verklaring | null; pad: string }

/** The ways to the earlier versions of the long texts of a statement, once it was changed. */
export const Formatversies = ({ verklaring, pad }: Props) =>
  verklaring !== null &&
  verklaring.versie > 1 &&
  Object.entries(verklaring.format.velden)
    .filter(([, { soort }]) => soort === 'lang')
    .map(([naam, { label }]) => (
      <Eerder key={naam} href={versiepad(pad, naam)} label={label} isVoluit />
    ))
