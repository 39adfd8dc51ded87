/**
 * Examples of the texts that a portfolio speaks of, written by us and marked as examples everywhere: the coordinator replaces them by
 * those of the scheme owner.
 */
const paragraaf = (...zinnen: string[]): string => zinnen.join(' ')

export const gedragscode = {
  soort: 'gedragscode',
  versie: 'voorbeeld 1',
  titel: 'Gedragscode voor jobcoaches (voorbeeld)',
  tekst: [
    'Dit is een voorbeeld. De coördinator certificeren vervangt het door de gedragscode van de schemabeheerder.',
    paragraaf(
      '1. De cliënt staat voorop.',
      'Je sluit aan bij wat iemand kan, wil en nodig heeft. Je neemt geen besluiten die de cliënt zelf kan nemen.',
    ),
    paragraaf(
      '2. Je bent duidelijk over je rol.',
      'Cliënt, werkgever en opdrachtgever weten wat zij van je mogen verwachten, wat je niet doet en met wie je welke informatie deelt.',
    ),
    paragraaf(
      '3. Je gaat zorgvuldig om met wat je weet.',
      'Je deelt gegevens alleen met toestemming van de cliënt en niet meer dan nodig is voor de begeleiding.',
    ),
    paragraaf(
      '4. Je kent je grenzen.',
      'Vraagt een situatie om andere deskundigheid, dan verwijs je door of vraag je hulp. Je werkt niet door als je onpartijdigheid in het geding is.',
    ),
    paragraaf(
      '5. Je houdt je vak bij.',
      'Je reflecteert op je handelen, je leert van collega’s en je bent aanspreekbaar op wat je doet en laat.',
    ),
  ].join('\n\n'),
  onderdelen: [],
}

export const klachtenreglement = {
  soort: 'klachtenreglement',
  versie: 'voorbeeld 1',
  titel: 'Klachtenreglement (voorbeeld)',
  tekst: [
    'Dit is een voorbeeld. De coördinator certificeren vervangt het door het klachtenreglement van de schemabeheerder.',
    paragraaf(
      '1. Wie kan klagen.',
      'Iedereen die te maken heeft met een gecertificeerde jobcoach kan een klacht indienen over diens handelen.',
    ),
    paragraaf(
      '2. Eerst in gesprek.',
      'Jobcoach en klager proberen er samen uit te komen. De jobcoach wijst de klager daarbij op dit reglement.',
    ),
    paragraaf(
      '3. Een onafhankelijke raad.',
      'Lukt dat niet, dan kijkt een onafhankelijke raad naar de klacht. Zij hoort beide kanten en doet uitspraak met redenen.',
    ),
    paragraaf(
      '4. Termijnen.',
      'De klager krijgt binnen twee weken bericht dat de klacht is ontvangen en binnen drie maanden een uitspraak.',
    ),
  ].join('\n\n'),
  onderdelen: [],
}

const blok = (naam: string, delen: readonly (readonly [string, string, string])[]) =>
  delen.map(([code, titel, omschrijving]) => ({ blok: naam, code, titel, omschrijving }))

export const beroepsprofiel = {
  soort: 'beroepsprofiel',
  versie: 'voorbeeld 1',
  titel: 'Beroepsprofiel jobcoach (voorbeeld)',
  tekst:
    'Dit is een voorbeeld, opgebouwd uit de stappen van supported employment. De coördinator certificeren vervangt het door het beroepsprofiel van de schemabeheerder.',
  onderdelen: [
    ...blok('Kennisgebieden', [
      [
        'K1',
        'Wet- en regelgeving',
        'Participatiewet, Wajong, WIA, Ziektewet, voorzieningen voor werkgevers en werknemers.',
      ],
      [
        'K2',
        'Beperkingen en arbeid',
        'Wat lichamelijke, psychische en verstandelijke beperkingen betekenen voor werk, en wat dan helpt.',
      ],
      [
        'K3',
        'Arbeidsmarkt en branches',
        'Ontwikkelingen in de regio, beroepen, functies en wat werkgevers vragen.',
      ],
      [
        'K4',
        'Methodiek van supported employment',
        'Uitgangspunten en stappen van begeleid werken.',
      ],
    ]),
    ...blok('Taken', [
      [
        'T1',
        'Assessment',
        'Samen met de cliënt in beeld brengen wat iemand kan, wil en nodig heeft.',
      ],
      ['T2', 'Jobfinding', 'Werk zoeken dat past, werkgevers benaderen en hun vraag verhelderen.'],
      ['T3', 'Taak- en functieanalyse', 'Werk ontleden in taken, eisen en omstandigheden.'],
      [
        'T4',
        'Matching',
        'Cliënt en werkplek bij elkaar brengen, zo nodig door werk anders te verdelen.',
      ],
      [
        'T5',
        'Introductie op de werkplek',
        'De start voorbereiden met cliënt, leidinggevende en collega’s.',
      ],
      ['T6', 'Training op de werkplek', 'Vaardigheden aanleren en afbouwen van begeleiding.'],
      ['T7', 'Nazorg en blijvende ondersteuning', 'Signaleren, bijsturen en voorkomen van uitval.'],
      [
        'T8',
        'Overdracht aan de werkgever',
        'Leidinggevende en collega’s toerusten om zelf te begeleiden.',
      ],
    ]),
    ...blok('Competenties', [
      ['C1', 'Coachen', 'Vragen stellen, spiegelen en de cliënt zelf laten kiezen.'],
      [
        'C2',
        'Samenwerken en netwerken',
        'Partijen verbinden rond de cliënt, met heldere afspraken.',
      ],
      ['C3', 'Onderhandelen en adviseren', 'Belangen van cliënt en werkgever bij elkaar brengen.'],
      ['C4', 'Rapporteren', 'Feitelijk, begrijpelijk en met oog voor privacy vastleggen.'],
    ]),
    ...blok('Professionele attitude', [
      ['H1', 'Reflectief', 'Eigen handelen onderzoeken en daarvan leren.'],
      ['H2', 'Integer en onpartijdig', 'Zorgvuldig omgaan met vertrouwen, macht en gegevens.'],
      ['H3', 'Oplossingsgericht', 'Kijken naar wat wel kan en volhouden als het tegenzit.'],
    ]),
  ],
}
