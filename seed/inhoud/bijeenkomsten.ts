import type { Werkvorm } from '#toetsingskader/typen.ts'

/** An invented meeting; `plek` is where in the four years it falls. The facilitator of an intervisie is one of the participants. */
export type Bijeenkomstvoorbeeld = {
  werkvorm: Werkvorm
  plek: number
  begeleider: string
  registratie?: string
  zelfIngebracht: boolean
  /** Who signs: not the facilitator's own statement, but for a participant the facilitator. */
  functie: string
}

export const bijeenkomsten: readonly Bijeenkomstvoorbeeld[] = [
  {
    werkvorm: 'intervisie',
    plek: 0.2,
    begeleider: 'Wouter Lammers',
    zelfIngebracht: false,
    functie: 'Begeleider van de intervisiegroep',
  },
  {
    werkvorm: 'intervisie',
    plek: 0.45,
    begeleider: 'Wouter Lammers',
    zelfIngebracht: true,
    functie: 'Begeleider van de intervisiegroep',
  },
  {
    werkvorm: 'supervisie',
    plek: 0.6,
    begeleider: 'Greetje Oosterhuis',
    registratie: 'LVSC 48213',
    zelfIngebracht: true,
    functie: 'Supervisor',
  },
  {
    werkvorm: 'intervisie',
    plek: 0.75,
    begeleider: 'Nienke Stam',
    zelfIngebracht: false,
    functie: 'Begeleider van de intervisiegroep',
  },
  {
    werkvorm: 'coaching',
    plek: 0.88,
    begeleider: 'Paul van Rijn',
    registratie: 'NOBCO 20993',
    zelfIngebracht: true,
    functie: 'Coach',
  },
]
