import { bron, type VerklaringFormat } from '../../typen.ts'

/**
 * De formats van het portfolio: welke velden, welke zin en wie tekent. Een geüpload, ondertekend stuk mag
 * altijd in plaats van een format. Niemand tekent voor zichzelf waar de tekst een ander noemt.
 */
export const verklaringen = [
  {
    id: 'werkzaam-als-uitvoerend-jobcoach',
    titel: 'Verklaring ‘Werkzaam als uitvoerend jobcoach’',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach op dit moment werkzaam is als uitvoerend jobcoach en dat de gegevens op deze verklaring kloppen.',
    velden: {
      dienstverband: {
        soort: 'keuze',
        label: 'Hoe werk je als jobcoach?',
        keuzes: [
          { waarde: 'loondienst', label: 'In loondienst' },
          { waarde: 'zelfstandig', label: 'Als zelfstandige, vanuit een eigen praktijk' },
        ],
      },
      voorWie: {
        soort: 'tekst',
        label: 'Voor wie werk je?',
        hulp: 'De naam van je werkgever. Ben je zelfstandige? Dan de naam van je eigen praktijk.',
      },
      kvkNummer: {
        soort: 'tekst',
        label: 'Wat is het KvK-nummer van je praktijk?',
        hulp: 'Alleen als je zelfstandige bent. Werk je in loondienst? Dan laat je dit leeg.',
        optioneel: true,
        verplichtAls: { veld: 'dienstverband', waarden: ['zelfstandig'] },
      },
      opdrachtgever: {
        soort: 'tekst',
        label: 'Voor welke organisatie voer je opdrachten uit?',
        hulp: 'Alleen als je zelfstandige bent: iemand van deze organisatie ondertekent de verklaring. Werk je in loondienst? Dan laat je dit leeg.',
        optioneel: true,
        verplichtAls: { veld: 'dienstverband', waarden: ['zelfstandig'] },
      },
      functie: { soort: 'tekst', label: 'Wat is je functie?' },
      sinds: { soort: 'datum', label: 'Sinds wanneer doe je dit werk?' },
      urenPerWeek: {
        soort: 'getal',
        label: 'Hoeveel uur per week werk je gemiddeld als jobcoach?',
        eenheid: 'uur per week',
        minimum: 0,
      },
      klanten: {
        soort: 'lang',
        label: 'Welke klanten en doelgroepen begeleid je, en bij welke vraagstukken?',
        hulp: 'Noem geen namen van cliënten.',
      },
    },
    ondertekenaars: [
      {
        wie: 'werkgever-of-opdrachtgever',
        omschrijving:
          'Je werkgever of, als je zelfstandige bent, een organisatie waarvoor je opdrachten uitvoert.',
      },
      {
        wie: 'houder',
        omschrijving: 'Jijzelf.',
        wanneer:
          'Ben je zelfstandige? Dan onderteken je ook zelf, naast de organisatie waarvoor je opdrachten uitvoert.',
        ookAls: { veld: 'dienstverband', waarden: ['zelfstandig'] },
      },
    ],
    bronnen: [
      bron('A1', 'Verklaring: ‘Werkzaam als uitvoerend jobcoach’'),
      bron('A1', 'De verklaring is volledig ingevuld en ondertekend.'),
    ],
  },
  {
    id: 'reflectiebijeenkomst',
    titel: 'Verklaring van een bijgewoonde reflectiebijeenkomst',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach deze bijeenkomst heeft bijgewoond en dat de gegevens op deze verklaring kloppen.',
    velden: {
      datum: {
        soort: 'datum',
        label: 'Op welke datum was de bijeenkomst?',
        uitRegistratie: 'datum',
        bron: bron('A3.1', 'datum van de bijeenkomst'),
      },
      werkvorm: {
        soort: 'keuze',
        label: 'Wat voor bijeenkomst was het?',
        keuzes: [
          { waarde: 'intervisie', label: 'Intervisie' },
          { waarde: 'supervisie', label: 'Supervisie' },
          { waarde: 'coaching', label: 'Coaching' },
        ],
        uitRegistratie: 'werkvorm',
        bron: bron('A3.1', 'in de vorm van intervisie, supervisie of coaching'),
      },
      begeleider: {
        soort: 'tekst',
        label: 'Wie was de begeleider?',
        hulp: 'De naam van de supervisor of coach, of van de deelnemer die de intervisie begeleidde.',
        uitRegistratie: 'begeleider.naam',
        bron: bron('A3.1', 'de naam van de begeleider'),
      },
      registratie: {
        soort: 'tekst',
        label: 'Waar is de begeleider geregistreerd of erkend?',
        hulp: 'Bij supervisie: LVSC of gelijkwaardig. Bij coaching: LVSC, NOBCO, Noloc, EIA, StiR of vergelijkbaar. Zet het nummer erbij als je dat weet.',
        optioneel: true,
        verplichtAls: { veld: 'werkvorm', waarden: ['supervisie', 'coaching'] },
        uitRegistratie: 'begeleider.registratie',
        bron: bron('A3.1', 'een andere gelijkwaardige registratie of erkenning'),
      },
      zelfIngebracht: {
        soort: 'ja',
        label: 'Ik heb in deze bijeenkomst zelf een betekenisvolle situatie ingebracht.',
        optioneel: true,
        uitRegistratie: 'zelfIngebracht',
        bron: bron('A3.1', 'of jezelf een onderwerp hebt ingebracht'),
      },
    },
    ondertekenaars: [
      { wie: 'begeleider', omschrijving: 'De begeleider van de bijeenkomst.' },
      {
        wie: 'mededeelnemer',
        omschrijving: 'Een andere deelnemer aan de bijeenkomst.',
        wanneer:
          'Was je bij de intervisie zelf de begeleider? Dan ondertekent een andere deelnemer jouw verklaring.',
        inPlaatsVan: 'begeleider',
      },
    ],
    bronnen: [
      bron('A3.1', 'De verklaring is volledig ingevuld en ondertekend.'),
      bron(
        'A3.1',
        'Op de verklaring staat in elk geval: datum van de bijeenkomst, de naam van de begeleider en of jezelf een onderwerp hebt ingebracht.',
      ),
    ],
  },
  {
    id: 'titel-boek',
    titel: 'Opgave van een gelezen boek',
    verklaring: 'Ik verklaar dat ik dit boek heb gelezen en bestudeerd.',
    velden: {
      titel: {
        soort: 'tekst',
        label: 'Wat is de titel van het boek?',
        hulp: 'Zet de schrijver erbij.',
        uitRegistratie: 'titel',
      },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: de opgave van de titel is genoeg.' }],
    bronnen: [bron('B.1', 'Opgave van titel boek/abonnement/podcast')],
  },
  {
    id: 'titel-abonnement',
    titel: 'Opgave van een abonnement op een vaktijdschrift',
    verklaring: 'Ik verklaar dat ik in deze periode een abonnement op dit vaktijdschrift had.',
    velden: {
      titel: {
        soort: 'tekst',
        label: 'Wat is de titel van het vaktijdschrift?',
        uitRegistratie: 'titel',
      },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: de opgave van de titel is genoeg.' }],
    bronnen: [bron('B.1', 'Opgave van titel boek/abonnement/podcast')],
  },
  {
    id: 'titel-podcast',
    titel: 'Opgave van een beluisterde podcast',
    verklaring: 'Ik verklaar dat ik deze podcast heb beluisterd.',
    velden: {
      titel: {
        soort: 'tekst',
        label: 'Wat is de titel van de podcast?',
        hulp: 'Noem ook de aflevering.',
        uitRegistratie: 'titel',
      },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: de opgave van de titel is genoeg.' }],
    bronnen: [bron('B.1', 'Opgave van titel boek/abonnement/podcast')],
  },
  {
    id: 'functie-noloc',
    titel: 'Verklaring van een functie binnen Noloc',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach deze functie in de genoemde periode heeft vervuld.',
    velden: {
      functie: {
        soort: 'tekst',
        label: 'Welke functie had je?',
        hulp: 'Bijvoorbeeld: penningmeester, of lid van de commissie Certificering.',
        bron: bron('B.4', 'de functie en de periode waarin deze functie is vervuld'),
      },
      van: { soort: 'datum', label: 'Vanaf welke datum?', uitRegistratie: 'van' },
      tot: {
        soort: 'datum',
        label: 'Tot en met welke datum?',
        hulp: 'Laat dit leeg als je de functie nog vervult.',
        optioneel: true,
        uitRegistratie: 'tot',
      },
    },
    ondertekenaars: [
      {
        wie: 'medecommissielid-of-bestuurder',
        omschrijving: 'Een medecommissielid of een bestuurder.',
      },
    ],
    bronnen: [
      bron(
        'B.4',
        'Verklaring waarin staat: de functie en de periode waarin deze functie is vervuld. De verklaring is ondertekend door een medecommissielid of bestuurder.',
      ),
    ],
  },
  {
    id: 'functie-netwerk',
    titel: 'Verklaring van een functie in een netwerk, beroeps- of branchevereniging',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach deze functie of rol in de genoemde periode heeft vervuld en dat dit werk onbezoldigd is.',
    velden: {
      organisatie: {
        soort: 'tekst',
        label: 'Bij welk netwerk of welke vereniging?',
      },
      functie: {
        soort: 'tekst',
        label: 'Welke functie of rol had je?',
        hulp: 'Bijvoorbeeld: voorzitter, of lid van de werkgroep.',
        bron: bron('B.4', 'de functie/rol en de periode waarin deze functie/rol is vervuld'),
      },
      van: { soort: 'datum', label: 'Vanaf welke datum?', uitRegistratie: 'van' },
      tot: {
        soort: 'datum',
        label: 'Tot en met welke datum?',
        hulp: 'Laat dit leeg als je de functie of rol nog vervult.',
        optioneel: true,
        uitRegistratie: 'tot',
      },
      onbezoldigd: {
        soort: 'ja',
        label: 'Ik kreeg voor dit werk geen betaling.',
        bron: bron('B.4', 'Verrichten van onbezoldigde werkzaamheden'),
      },
    },
    ondertekenaars: [
      {
        wie: 'medecommissielid-of-bestuurder',
        omschrijving: 'Een medecommissielid of een bestuurder.',
      },
    ],
    bronnen: [
      bron(
        'B.4',
        'Verklaring waarin staat: de functie/rol en de periode waarin deze functie/rol is vervuld. De verklaring is ondertekend door een medecommissielid of bestuurder.',
      ),
    ],
  },
  {
    id: 'mentor-assessor-rj',
    titel: 'Verklaring mentor of assessor Register Jobcoach',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach deze functie in de genoemde periode heeft vervuld en daarbij het genoemde aantal kandidaten heeft begeleid of getoetst.',
    velden: {
      functie: {
        soort: 'keuze',
        label: 'Welke functie had je?',
        keuzes: [
          { waarde: 'mentor', label: 'Mentor' },
          { waarde: 'assessor', label: 'Assessor' },
        ],
        bron: bron('B.4', 'Mentor of assessor bij (re)certificering Register Jobcoach.'),
      },
      van: { soort: 'datum', label: 'Vanaf welke datum?', uitRegistratie: 'van' },
      tot: {
        soort: 'datum',
        label: 'Tot en met welke datum?',
        hulp: 'Laat dit leeg als je de functie nog vervult.',
        optioneel: true,
        uitRegistratie: 'tot',
      },
      kandidaten: {
        soort: 'getal',
        label: 'Hoeveel kandidaten heb je in die periode begeleid of getoetst?',
        eenheid: 'kandidaten',
        heel: true,
        minimum: 0,
        uitRegistratie: 'kandidaten',
        bron: bron('B.4', 'het aantal begeleide dan wel getoetste kandidaten'),
      },
    },
    ondertekenaars: [
      { wie: 'coordinator-certificeren', omschrijving: 'De Coördinator Certificeren.' },
    ],
    bronnen: [
      bron(
        'B.4',
        'Tevens vermelding van het aantal begeleide dan wel getoetste kandidaten. De verklaring is ondertekend door de Coördinator Certificeren.',
      ),
    ],
  },
  {
    id: 'mentor-assessor-elders',
    titel: 'Verklaring mentor, assessor of supervisor in een andere context',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach deze functie in de genoemde periode en in het genoemde verband heeft vervuld.',
    velden: {
      functie: {
        soort: 'keuze',
        label: 'Welke functie had je?',
        keuzes: [
          { waarde: 'mentor', label: 'Mentor' },
          { waarde: 'assessor', label: 'Assessor' },
          { waarde: 'supervisor', label: 'Supervisor' },
        ],
        bron: bron('B.4', 'Mentor, assessor of supervisor binnen vakgebied in andere context.'),
      },
      van: { soort: 'datum', label: 'Vanaf welke datum?', uitRegistratie: 'van' },
      tot: {
        soort: 'datum',
        label: 'Tot en met welke datum?',
        hulp: 'Laat dit leeg als je de functie nog vervult.',
        optioneel: true,
        uitRegistratie: 'tot',
      },
      instelling: {
        soort: 'tekst',
        label: 'Bij welke instelling?',
        hulp: 'Iemand van deze instelling ondertekent de verklaring.',
      },
      verband: {
        soort: 'tekst',
        label: 'In welk verband had je deze functie?',
        hulp: 'Bijvoorbeeld: de certificering van loopbaanprofessionals, of een opleiding tot jobcoach.',
        bron: bron('B.4', 'in welk verband deze is uitgeoefend'),
      },
    },
    ondertekenaars: [
      { wie: 'instelling', omschrijving: 'De instelling waarvoor je deze functie vervulde.' },
    ],
    bronnen: [
      bron(
        'B.4',
        'Verklaring waaruit blijkt de functie die vervuld is en de periode waarin deze functie is vervuld en in welk verband deze is uitgeoefend. De verklaring is ondertekend door de instelling.',
      ),
    ],
  },
  {
    id: 'artikel',
    titel: 'Opgave van een gepubliceerd artikel',
    verklaring:
      'Ik verklaar dat ik dit artikel over het vakgebied heb geschreven en dat het is gepubliceerd.',
    velden: {
      titel: { soort: 'tekst', label: 'Wat is de titel van het artikel?', uitRegistratie: 'titel' },
      inhoud: { soort: 'lang', label: 'Waar gaat het artikel in het kort over?' },
      blad: { soort: 'tekst', label: 'In welk blad is het gepubliceerd?' },
      woorden: {
        soort: 'getal',
        label: 'Hoeveel woorden telt het artikel?',
        eenheid: 'woorden',
        heel: true,
        minimum: 0,
        uitRegistratie: 'woorden',
        bron: bron('B.5', '(Minimaal 1500 woorden)'),
      },
      afbeelding: { soort: 'bestand', label: 'Voeg een afbeelding van het artikel toe.' },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: je vult het format in.' }],
    bronnen: [
      bron(
        'B.5',
        'Verklaring waarin staat: titel, korte inhoud, blad waarin gepubliceerd, aantal woorden en afbeelding van het artikel.',
      ),
    ],
  },
  {
    id: 'boek-geschreven',
    titel: 'Opgave van een geschreven boek',
    verklaring: 'Ik verklaar dat ik dit boek met relevantie voor het vakgebied heb geschreven.',
    velden: {
      isbn: { soort: 'tekst', label: 'Wat is het ISBN?' },
      titel: { soort: 'tekst', label: 'Wat is de titel van het boek?', uitRegistratie: 'titel' },
      inhoud: { soort: 'lang', label: 'Waar gaat het boek in het kort over?' },
      uitgever: { soort: 'tekst', label: 'Wie is de uitgever?' },
      afbeelding: {
        soort: 'bestand',
        label: 'Voeg een afbeelding van de voorkant van het boek toe.',
      },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: je vult het format in.' }],
    bronnen: [
      bron(
        'B.5',
        'Verklaring waarin staat: ISBN, titel, korte inhoud, uitgever en afbeelding van voorkant boek.',
      ),
    ],
  },
  {
    id: 'bijeenkomst-of-lezing',
    titel: 'Opgave van een webinar, regiobijeenkomst, lezing of gastles',
    verklaring: 'Ik verklaar dat ik deze bijeenkomst, lezing of les heb verzorgd.',
    velden: {
      onderwerp: { soort: 'tekst', label: 'Wat was het onderwerp?', uitRegistratie: 'titel' },
      datum: {
        soort: 'datum',
        label: 'Op welke datum was het?',
        uitRegistratie: 'datum',
      },
      aanWie: {
        soort: 'tekst',
        label: 'Voor wie was het?',
        hulp: 'Bijvoorbeeld: leden van Noloc in de regio Zwolle, of studenten van een hogeschool.',
      },
      vorm: {
        soort: 'tekst',
        label: 'In welke vorm?',
        hulp: 'Bijvoorbeeld: webinar, regiobijeenkomst, lezing of gastles.',
      },
      afbeelding: {
        soort: 'bestand',
        label: 'Voeg een afbeelding van de aankondiging van de bijeenkomst toe.',
      },
    },
    ondertekenaars: [{ wie: 'houder', omschrijving: 'Jijzelf: je vult het format in.' }],
    bronnen: [
      bron(
        'B.5',
        'Verklaring waarin staat: onderwerp, datum van uitvoering, aan wie vorm en afbeelding van de aankondiging van de bijeenkomst.',
      ),
      bron(
        'B.5',
        'Verklaring waarin staat: onderwerp, datum van uitvoering, aan wie, vorm en afbeelding van de aankondiging van de bijeenkomst.',
      ),
    ],
  },
  {
    id: 'vrijwilligerswerk',
    titel: 'Verklaring van vrijwilligerswerk',
    verklaring:
      'Ik verklaar dat de hierboven genoemde jobcoach dit vrijwilligerswerk in de genoemde periode voor onze organisatie heeft gedaan.',
    velden: {
      organisatie: {
        soort: 'tekst',
        label: 'Voor welke organisatie deed je dit werk?',
        hulp: 'Iemand van deze organisatie ondertekent de verklaring.',
      },
      aard: {
        soort: 'tekst',
        label: 'Wat voor vrijwilligerswerk was het?',
        hulp: 'Bijvoorbeeld: taallessen NT2, of bestuurslid van een basisschool.',
        uitRegistratie: 'soortWerk',
        bron: bron('B.6', 'de aard van het vrijwilligerswerk'),
      },
      van: { soort: 'datum', label: 'Vanaf welke datum?', uitRegistratie: 'van' },
      tot: {
        soort: 'datum',
        label: 'Tot en met welke datum?',
        hulp: 'Laat dit leeg als je dit werk nog doet.',
        optioneel: true,
        uitRegistratie: 'tot',
      },
    },
    ondertekenaars: [
      { wie: 'organisatie', omschrijving: 'De organisatie waar je het werk uitvoert.' },
    ],
    bronnen: [
      bron(
        'B.6',
        'Verklaring waarin de aard van het vrijwilligerswerk wordt benoemd. De verklaring is ondertekend door organisatie waar werk wordt uitgevoerd.',
      ),
    ],
  },
] as const satisfies readonly VerklaringFormat[]
