import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, it } from 'vitest'
import { gitFiles, root } from './bestanden.ts'

/** Forms of which the server keeps nothing until their button is pressed, and why (U-1). */
const zonder: Readonly<Record<string, string>> = {
  'web/account/eersteBeheerder.tsx': 'nobody is signed in yet, and it holds a code',
  'web/account/emailWijzigen.tsx': 'one address, and the code that was mailed to it',
  'web/account/inlogcode.tsx': 'a code, and nobody is signed in',
  'web/account/inloggen.tsx': 'nobody is signed in',
  'web/account/rol.tsx': 'one choice',
  'web/delen/Actieknop.tsx': 'one button',
  'web/delen/Bevestigpagina.tsx': 'one button',
  'web/formulier/NogEens.tsx': 'sends once more what another form held',
  'web/kandidaat/Lijstpagina.tsx': 'one file',
  'web/kandidaat/NietMee.tsx': 'one choice',
  'web/kandidaat/bewijskeuze.tsx': 'one choice',
  'web/kandidaat/bewijsnaam.tsx': 'one short name that is filled in already',
  'web/kandidaat/bewijsvervanging.tsx': 'one file',
  'web/kandidaat/cvovernemen.tsx': 'ticks in a list',
  'web/kandidaat/indiendag.tsx': 'one day',
  'web/kandidaat/meenemen.tsx': 'one file',
  'web/vormgeving/proefformulier.tsx': 'an example that saves nothing',
}

const vormen = new Set(['Formulier', 'Formulierpagina', 'Houderformulier', 'Vorm'])
const manieren = new Set(['klad', 'data-klad', 'data-vanzelf'])

type Gevonden = { pad: string; isBewaard: boolean }

/** Every form in a page that is sent with a button, and whether what is typed in it is saved before. */
const formulieren = (): Gevonden[] =>
  gitFiles('-co')
    .filter(pad => pad.startsWith('web/') && pad.endsWith('.tsx'))
    .flatMap(formulierenIn)

function formulierenIn(pad: string): Gevonden[] {
  const tekst = readFileSync(join(root, pad), 'utf8')
  const gevonden: Gevonden[] = []
  new Visitor({
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier' || !(name.name === 'form' || vormen.has(name.name))) return
      const geschreven = attributes.map(({ start, end }) => tekst.slice(start, end))
      if (geschreven.includes('method="get"')) return
      const hoe = geschreven.find(een => manieren.has(een.split('=')[0] ?? ''))
      const isDoorgegeven = hoe === undefined && geschreven.some(een => een.startsWith('{...'))
      if (!isDoorgegeven) gevonden.push({ pad, isBewaard: !(hoe ?? '{null}').endsWith('{null}') })
    },
  }).visit(parseSync(pad, tekst).program)
  return gevonden
}

it('bewaart wat in een formulier wordt getypt voor de knop, of zegt waarom niet (U-1)', () => {
  const alle = formulieren()
  expect(alle.filter(({ isBewaard }) => isBewaard).length).toBeGreaterThan(30)
  const niet = new Set(alle.filter(({ isBewaard }) => !isBewaard).map(({ pad }) => pad))
  expect([...niet].toSorted()).toEqual(Object.keys(zonder).toSorted())
})
