import { bron, type Cveis } from '../../typen.ts'

/** Waar het curriculum vitae een goed beeld van geeft (A1, de randvoorwaarden), elk apart. */
export const cveisen = [
  {
    id: 'werk',
    tekst: 'Je werk in de afgelopen vier jaar.',
    bron: bron('A1', 'een goed beeld van je werkervaring'),
  },
  {
    id: 'nu',
    tekst: 'Wat je nu doet: je werk, je functie of je rol.',
    bron: bron('A1', 'en je huidige werkzaamheden, functie(s) en/of rol(len).'),
  },
  {
    id: 'scholing',
    tekst: 'Je bij- en nascholing in de afgelopen vier jaar.',
    bron: bron('A1', 'bij- en nascholing in de afgelopen vier jaar'),
  },
  {
    id: 'doelgroepen',
    tekst: 'Met welke klanten, doelgroepen en vraagstukken je de afgelopen vier jaar hebt gewerkt.',
    bron: bron(
      'A1',
      'een goed beeld van de type klanten en/of doelgroepen en vraagstukken waar je je de afgelopen vier jaar op hebt gericht.',
    ),
  },
] as const satisfies readonly Cveis[]
