import type { Kader } from '../../typen.ts'
import { aannames } from './aannames.ts'
import { cveisen } from './cv.ts'
import {
  stukkenWerkzaam,
  vragenOntwikkelplan,
  vragenReflectieverslag,
  vragenTerugblik,
  zinnenVerklaring,
} from './formulieren.ts'
import { inleiding } from './inleiding.ts'
import {
  bijeenkomsten,
  eigenVerklaring,
  ontwikkelplan,
  permanenteEducatie,
  reflectieverslag,
  terugblik,
  werkzaam,
} from './onderdelen.ts'
import { pe } from './pe.ts'
import { reflectie } from './reflectie.ts'
import { termijnen } from './termijnen.ts'
import { verklaringen } from './verklaringen.ts'

/** Het Toetsingskader recertificering Register Jobcoach, in de versie met de jaartabel vanaf 2024. */
export const jobcoach2024 = {
  id: 'register-jobcoach/recertificering/2024',
  keurmerk: 'register-jobcoach',
  traject: 'recertificering',
  titel: 'Toetsingskader recertificering keurmerk Register Jobcoach',
  // De tekst noemt geen eerste of laatste dag; dit is de vroegste dag die een dossierbestand kent.
  voorEinddatum: { vanaf: '1900-01-01' },
  inleiding,
  onderdelen: [
    { ...werkzaam, ...stukkenWerkzaam },
    { ...terugblik, ...vragenTerugblik },
    { ...bijeenkomsten, vorm: 'bijeenkomsten', format: 'reflectiebijeenkomst' },
    { ...reflectieverslag, ...vragenReflectieverslag },
    { ...ontwikkelplan, ...vragenOntwikkelplan },
    { ...permanenteEducatie, vorm: 'pe' },
    { ...eigenVerklaring, ...zinnenVerklaring },
  ],
  cv: cveisen,
  reflectie,
  pe,
  verklaringen,
  termijnen,
  aannames,
} as const satisfies Kader
