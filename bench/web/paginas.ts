import type { Mensen } from './mensen.ts'

export type Pagina = { naam: string; pad: string; cookie?: string }

/** The pages that decide how fast the product feels. */
export const paginas = ({ kandidaat, assessor, planner }: Mensen): readonly Pagina[] => [
  { naam: 'begin kandidaat', pad: '/', cookie: kandidaat.cookie },
  {
    naam: 'PE, 60 activiteiten',
    pad: `/dossiers/${kandidaat.dossier}/pe`,
    cookie: kandidaat.cookie,
  },
  {
    naam: 'hele portfolio, assessor',
    pad: `/dossiers/${assessor.dossier}/indieningen/1`,
    cookie: assessor.cookie,
  },
  { naam: 'werklijst planner', pad: '/', cookie: planner.cookie },
  { naam: 'register zoeken', pad: '/register?zoek=berg+anna' },
]
