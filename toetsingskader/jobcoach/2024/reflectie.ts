import { bron, type ReflectieEisen } from '../../typen.ts'

/**
 * A3.1: hoeveel reflectiebijeenkomsten en hoeveel eigen inbrengen, per jaar waarin de recertificering valt,
 * en wat van de begeleider wordt verwacht. Vóór 2024 heeft de tekst geen rij (aanname ‘geen-rij-voor-2024’).
 */
export const reflectie = {
  rijen: [
    {
      vanaf: 2024,
      bijeenkomsten: 1,
      ingebracht: 1,
      aanleveren: {
        tekst:
          'Eén verklaring van een bijgewoonde reflectiebijeenkomst, waaruit ook blijkt dat je zelf een betekenisvolle situatie hebt ingebracht.',
        bron: bron(
          'A3.1',
          'Eén verklaring van een bijgewoonde reflectiebijeenkomst waaruit tevens blijkt dat je zelf een betekenisvolle situatie hebt ingebracht.',
        ),
      },
      bron: bron('A3.1', '2024 Eén Eenmaal'),
    },
    {
      vanaf: 2025,
      bijeenkomsten: 2,
      ingebracht: 1,
      aanleveren: {
        tekst:
          'Twee verklaringen van bijgewoonde reflectiebijeenkomsten. Uit de verklaringen blijkt ook dat je zelf eenmaal een betekenisvolle situatie hebt ingebracht.',
        bron: bron(
          'A3.1',
          'Twee verklaringen van bijgewoonde reflectiebijeenkomsten. Uit de verklaringen blijkt tevens dat je zelf eenmaal een betekenisvolle situatie hebt ingebracht.',
        ),
      },
      bron: bron('A3.1', '2025 Twee Eenmaal'),
    },
    {
      vanaf: 2026,
      bijeenkomsten: 3,
      ingebracht: 2,
      aanleveren: {
        tekst:
          'Drie verklaringen van bijgewoonde reflectiebijeenkomsten. Uit de verklaringen blijkt ook dat je tweemaal een betekenisvolle situatie hebt ingebracht.',
        bron: bron(
          'A3.1',
          'Drie verklaringen van bijgewoonde reflectiebijeenkomsten. Uit de verklaringen blijkt tevens dat je tweemaal een betekenisvolle situatie hebt ingebracht.',
        ),
      },
      bron: bron('A3.1', '2026 Drie Tweemaal'),
    },
    {
      vanaf: 2027,
      bijeenkomsten: 4,
      ingebracht: 2,
      aanleveren: {
        tekst:
          'Vier verklaringen van bijgewoonde bijeenkomsten. Uit de verklaringen blijkt ook dat je tweemaal een betekenisvolle situatie hebt ingebracht.',
        bron: bron(
          'A3.1',
          'Vier verklaringen van bijgewoonde bijeenkomsten. Uit de verklaringen blijkt tevens dat je tweemaal een betekenisvolle situatie hebt ingebracht.',
        ),
      },
      bron: bron('A3.1', 'Vanaf 2027 Vier Tweemaal'),
    },
  ],
  werkvormen: [
    {
      id: 'intervisie',
      naam: 'Intervisie',
      tekst:
        'Intervisie vindt plaats onder gelijken, waarbij één van de deelnemers de rol van begeleider heeft.',
      registratie: { verplicht: false, bekende: [] },
      bron: bron(
        'A3.1',
        'Intervisie vindt plaats onder gelijke waarbij één van de deelnemers de rol van begeleider heeft.',
      ),
    },
    {
      id: 'supervisie',
      naam: 'Supervisie',
      tekst:
        'Zet je supervisie in, dan verwachten we dat de supervisor geregistreerd is bij de LVSC of een andere gelijkwaardige registratie of erkenning heeft.',
      registratie: { verplicht: true, bekende: ['LVSC'] },
      bron: bron(
        'A3.1',
        'Zet je supervisie in dan verwachten we dat de supervisor geregistreerd is bij de LVSC of een andere gelijkwaardige registratie of erkenning heeft.',
      ),
    },
    {
      id: 'coaching',
      naam: 'Coaching',
      tekst:
        'Zet je een persoonlijke coach in, dan verwachten we dat de coach erkend of geregistreerd is bij een beroepsvereniging (LVSC, NOBCO, Noloc, EIA, StiR of een vergelijkbare beroepsvereniging).',
      registratie: { verplicht: true, bekende: ['LVSC', 'NOBCO', 'Noloc', 'EIA', 'StiR'] },
      bron: bron(
        'A3.1',
        'Zet je een persoonlijke coach in dan verwachten we dat de coach erkend of geregistreerd bij een beroepsvereniging (LVSC, NOBCO, Noloc, EIA, STiR of vergelijkbare beroepsvereniging).',
      ),
    },
  ],
} as const satisfies ReflectieEisen
