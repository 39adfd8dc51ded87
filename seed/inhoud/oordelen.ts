/** What invented assessors and decision makers write. */
export const aanvulling = {
  A4: 'Je plannen zijn helder, maar ik lees nog niet welke stappen je zet en wanneer. Werk de stappen uit tot een planning per jaar.',
}

export const afgewezen = {
  'A3.2':
    'Het verslag beschrijft wat de cliënt en de werkgever deden. Je eigen denken, voelen en willen komen niet aan bod, ook niet nadat je de handreiking kreeg. Daarmee laat je niet zien dat je op verschillende niveaus kunt reflecteren.',
}

export const ontwikkeladviezen = [
  'Neem de vraag achter de vraag vaker mee in je gesprekken met werkgevers, en beschrijf wat dat oplevert.',
  'Zoek naast intervisie ook supervisie, zodat je langer bij je eigen aandeel kunt stilstaan.',
  'Maak de overdracht aan een bedrijf tot vast onderdeel van elk plan van aanpak.',
]

export const advies =
  'Het portfolio is volledig en verzorgd. De reflectie heeft diepgang, het ontwikkelplan sluit aan bij het werk en de punten zijn goed onderbouwd.'

export const negatiefAdvies =
  'De punten en bijeenkomsten zijn op orde. Het reflectieverslag voldoet niet aan het criterium: het niveau van reflectie is niet te beoordelen.'

export const certificering =
  'Ik volg het advies van de assessor. De kandidaat heeft aan alle onderdelen voldaan en het advies is navolgbaar onderbouwd.'

export const afwijzing =
  'Ik volg het advies van de assessor. Aan onderdeel A3.2 is niet voldaan. De kandidaat kan bezwaar maken of opnieuw een portfolio indienen.'
