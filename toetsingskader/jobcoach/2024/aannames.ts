import { bron, type Aanname } from '../../typen.ts'

/**
 * Waar de tekst open is: wat er staat, welke vraag dat oproept, hoe wij het lezen en waarom. `bij` noemt de
 * regels waar de aanname naast getoond wordt. De volgorde is het nummer waarmee erover wordt gesproken.
 */
export const aannames = [
  {
    id: 'jaar-van-recertificering',
    bron: bron('A3.1', 'afhankelijk van jaar waarin je recertificering valt'),
    bij: ['onderdelen.A3.1.criterium.3', 'onderdelen.A2.vrijstelling'],
    vraag:
      'In welk jaar “valt” een recertificering: het jaar van indienen, van het besluit of van de einddatum?',
    lezing: 'Het jaar van de einddatum van je huidige certificaat.',
    waarom:
      'Noloc zegt het bij het andere keurmerk ook zo: het jaar waarin het certificaat verloopt. De einddatum staat vast en hangt niet af van hoe snel iemand indient of beoordeelt.',
  },
  {
    id: 'drie-maanden-voor-einde',
    bron: bron('inleiding', 'drie maanden voor einde van je certificatiedatum indient'),
    bij: ['inleiding.2', 'termijnen.indienenMaandenVoorEinde'],
    vraag: 'Is drie maanden voor het einde de laatste dag waarop je indient, of de eerste?',
    lezing:
      'De laatste dag. Later indienen kan tot en met de einddatum, met een waarschuwing. Vanaf zes maanden voor het einde kun je indienen; dat is een instelling. Na de einddatum kan het alleen via de planner.',
    waarom:
      'De beoordeling duurt zes tot acht weken. Wie drie maanden voor het einde indient, houdt nog tijd over om aan te vullen voordat het certificaat verloopt.',
  },
  {
    id: 'afgelopen-vier-jaar',
    bron: bron('B', 'In de afgelopen vier jaar'),
    bij: ['termijnen.peilperiodeJaren', 'pe.voorwaarden.1', 'onderdelen.A1.criterium.1'],
    vraag: 'Van welke tot welke dag lopen de afgelopen vier jaar?',
    lezing:
      'De vier jaar tot en met de dag van indienen, zonder de dagen tot en met je vorige indiening. Zolang je nog niet hebt ingediend, rekenen we met de dag waarop je van plan bent in te dienen; standaard is dat de laatste indieningsdag.',
    waarom:
      'Zo telt niets twee keer. Wie nu later indient dan de vorige keer, kan dagen kwijtraken; het portfolio noemt dan de activiteiten die het betreft en tot welke dag ze nog meetellen.',
  },
  {
    id: 'minder-dan-vier-verplicht',
    bron: bron('B.2', 'de vier verplichte bijeenkomsten vallen hier niet onder'),
    bij: ['pe.soorten.intercollegiaal.voorwaarden.1', 'pe.categorieen.2'],
    vraag:
      'In 2024, 2025 en 2026 zijn minder dan vier bijeenkomsten verplicht. Welke vallen dan niet onder categorie 2?',
    lezing:
      'Alleen de bijeenkomsten die voor jou verplicht zijn, blijven buiten categorie 2. De andere mag je daarheen verplaatsen, voor 2 punten per bijeenkomst. Dat doe je zelf; het gebeurt nooit vanzelf.',
    waarom:
      'De noot sluit uit wat verplicht is, niet het aantal vier. Wie meer doet dan verplicht is, mag daar punten voor krijgen.',
  },
  {
    id: 'geen-rij-voor-2024',
    bron: bron('A3.1', 'zie onderstaande tabel'),
    bij: ['onderdelen.A3.1.criterium.3', 'reflectie.rijen.2024'],
    vraag: 'De tabel begint bij 2024. Wat geldt als je recertificering in 2023 of eerder valt?',
    lezing:
      'Geen bijeenkomsten en geen eigen inbreng. Het portfolio meldt dat de tekst hier open is.',
    waarom: 'Een eis die nergens staat, leggen we niemand op.',
  },
  {
    id: 'podcasts-onder-literatuur',
    bron: bron('B.1', 'maximaal 10 PE- punten voor het lezen van vakliteratuur/podcasts'),
    bij: ['pe.grenzen.literatuur', 'pe.categorieen.1'],
    vraag:
      'De ene tabel begrenst “vakliteratuur”, de andere “vakliteratuur/podcasts”. Vallen podcasts onder het maximum van 10?',
    lezing: 'Ja. Boeken, abonnementen en podcasts tellen samen voor maximaal 10 punten.',
    waarom:
      'De uitvoerige tabel noemt podcasts uitdrukkelijk; de korte tabel spreekt dat niet tegen.',
  },
  {
    id: 'halve-uren-en-delen-van-jaren',
    bron: bron('B.1', '1 PE-punt voor 1 uur ‘les’-uur'),
    bij: [
      'pe.soorten.opleiding',
      'pe.soorten.workshop',
      'pe.soorten.abonnement',
      'pe.soorten.mentor-assessor-rj',
    ],
    vraag: 'Hoeveel punten krijg je voor een half uur, of voor een deel van een jaar?',
    lezing:
      'Uren tellen per kwartier. Werk over een periode telt per voltooide maand; de punten ronden we naar beneden af op een kwart punt. De assessor mag corrigeren.',
    waarom:
      'De tekst geeft punten per uur en per jaar. Naar rato rekenen doet recht aan wie een half jaar actief was, en naar beneden afronden geeft nooit te veel.',
  },
  {
    id: 'congres-van-meer-dagen',
    bron: bron('B.1', '3 PE punten voor een dagdeel 6 PE-punten voor een dag'),
    bij: ['pe.soorten.congres', 'pe.soorten.congres-buiten-vakgebied'],
    vraag: 'Hoeveel punten krijg je voor een congres van meer dagen?',
    lezing: '6 punten per dag en 3 punten per dagdeel, bij elkaar opgeteld.',
    waarom: 'De tekst noemt punten voor een dag en een dagdeel en geen maximum per congres.',
  },
  {
    id: 'sbu-in-categorie-3',
    bron: bron('B.3', 'SBU conform opgave opleider'),
    bij: ['pe.soorten.opleiding-buiten-vakgebied'],
    vraag: 'Hoeveel punten levert een studiebelastingsuur in categorie 3 op?',
    lezing: '1 punt per studiebelastingsuur.',
    waarom: 'Categorie 1 rekent zo, en de tekst geeft voor categorie 3 geen ander aantal.',
  },
  {
    id: 'geen-sbu-op-certificaat',
    bron: bron('B.1', 'De totale studielast bestaat uit de contacturen'),
    bij: ['pe.soorten.opleiding.voorwaarden.1', 'pe.soorten.opleiding.voorwaarden.2'],
    vraag: 'Wat vul je in als op je certificaat geen studiebelastingsuren staan?',
    lezing: 'De contacturen, en waar je die hebt gevonden. De assessor mag het aantal verlagen.',
    waarom:
      'De contacturen horen in elk geval bij de studielast en zijn na te gaan, bijvoorbeeld in het programma. Zelfstudie telt alleen als de opleider haar opgeeft.',
  },
  {
    id: 'regiobijeenkomst-een-rol',
    bron: bron('B.5', 'verzorgen van regiobijeenkomsten'),
    bij: ['pe.soorten.workshop', 'pe.soorten.noloc-bijeenkomst-verzorgd'],
    vraag:
      'Een regiobijeenkomst bijwonen valt onder categorie 1, er een verzorgen onder categorie 5. Mag het allebei voor dezelfde bijeenkomst?',
    lezing:
      'Nee: één bijeenkomst, één rol. Staan ze allebei op dezelfde dag, dan krijgt de assessor een melding.',
    waarom:
      'Wie de bijeenkomst verzorgt, volgt haar niet. Wat op één dag samenvalt, kan toch kloppen; daarom houdt het portfolio niets tegen.',
  },
  {
    id: 'zelfde-werk-twee-keer',
    bron: bron('B.5', 'Schrijven van een boek met relevantie voor het vakgebied.'),
    bij: ['pe.soorten.artikel', 'pe.soorten.boek-geschreven'],
    vraag: 'Mag je een boek opvoeren en ook artikelen daaruit, of hetzelfde artikel twee keer?',
    lezing: 'Het portfolio houdt het niet tegen, maar meldt het aan de assessor. Die beslist.',
    waarom:
      'De tekst verbiedt het niet. Of een artikel nieuw werk is, kan alleen iemand zien die het leest.',
  },
  {
    id: 'mentor-van-het-andere-keurmerk',
    bron: bron('B.4', 'Mentor, assessor of supervisor binnen vakgebied in andere context.'),
    bij: ['pe.soorten.mentor-assessor-elders'],
    vraag: 'Waar hoort een mentor of assessor voor het Register Loopbaanprofessional?',
    lezing: 'Bij ‘mentor, assessor of supervisor in een andere context’: 4 punten per jaar.',
    waarom: 'De andere regel geldt volgens de tekst alleen voor het Register Jobcoach.',
  },
  {
    id: 'mentor-en-assessor-tegelijk',
    bron: bron('B.4', 'Mentor of assessor bij (re)certificering Register Jobcoach.'),
    bij: ['pe.soorten.mentor-assessor-rj'],
    vraag: 'Hoeveel punten krijg je als je in hetzelfde jaar mentor en assessor was?',
    lezing: 'Twee activiteiten, elk 4 punten per jaar. De assessor krijgt daarvan een melding.',
    waarom:
      'Het zijn twee functies met elk een eigen verklaring. De tekst sluit ze samen niet uit.',
  },
  {
    id: 'wie-ondertekent',
    bron: bron('A1', 'De verklaring is volledig ingevuld en ondertekend.'),
    bij: [
      'onderdelen.A1.randvoorwaarden.3',
      'onderdelen.A3.1.randvoorwaarden.1',
      'verklaringen.werkzaam-als-uitvoerend-jobcoach.bronnen.1',
      'verklaringen.reflectiebijeenkomst.bronnen.1',
    ],
    vraag: 'Wie ondertekent de verklaring van A1 en die van een reflectiebijeenkomst?',
    lezing:
      'A1: je werkgever of opdrachtgever. Ben je zelfstandige, dan tekenen jij en een organisatie waarvoor je werkt, met je KvK-nummer erbij. A3.1: de begeleider van de bijeenkomst.',
    waarom:
      'De tekst vraagt een handtekening en noemt niet van wie. Een verklaring is pas bewijs als iemand anders haar bevestigt.',
  },
  {
    id: 'gelijkwaardige-registratie',
    bron: bron('A3.1', 'een andere gelijkwaardige registratie of erkenning heeft'),
    bij: ['reflectie.werkvormen.supervisie', 'reflectie.werkvormen.coaching'],
    vraag: 'Wanneer is een registratie gelijkwaardig of een beroepsvereniging vergelijkbaar?',
    lezing:
      'Je kiest een registratie die de tekst noemt, of ‘anders, namelijk’. Bij ‘anders’ beoordeelt de assessor of zij gelijkwaardig is.',
    waarom: 'De tekst noemt voorbeelden en laat de lijst open.',
  },
  {
    id: 'begeleider-van-eigen-intervisie',
    bron: bron('A3.1', 'waarbij één van de deelnemers de rol van begeleider heeft'),
    bij: ['reflectie.werkvormen.intervisie', 'verklaringen.reflectiebijeenkomst.bronnen.1'],
    vraag: 'Mag de begeleider van een intervisie zijn eigen verklaring ondertekenen?',
    lezing: 'Nee, dan ondertekent een andere deelnemer.',
    waarom: 'Niemand bevestigt zijn eigen aanwezigheid.',
  },
  {
    id: 'situatie-van-jezelf',
    bron: bron('A3.2', 'een betekenisvolle situatie die jij ter bespreking hebt ingebracht'),
    bij: ['onderdelen.A3.2.bijeenkomst', 'onderdelen.A3.1.toelichting.3'],
    vraag:
      'A3.1 laat een situatie “van jezelf of een ander” toe, A3.2 vraagt een situatie die jij hebt ingebracht. Over welke gaat het verslag?',
    lezing: 'Over een situatie die je zelf hebt ingebracht in een bijeenkomst die bij A3.1 staat.',
    waarom:
      'A3.2 is hier de preciezere tekst. A3.1 zegt alleen waarop in een bijeenkomst wordt gereflecteerd.',
  },
  {
    id: 'aantal-assessoren',
    bron: bron('inleiding', 'Een assessor beoordeelt je portfolio'),
    bij: ['inleiding.3', 'onderdelen.A2.toelichting.1'],
    vraag: 'Beoordeelt één assessor je portfolio of zijn het er twee?',
    lezing: 'Eén bij recertificering. Het aantal is een instelling.',
    waarom:
      'De inleiding spreekt van “een assessor”; onderdeel A2 spreekt van “de assessoren” van de vorige keer.',
  },
  {
    id: 'een-onderdeel-onvoldoende',
    bron: bron('inleiding', 'aan welke eisen je portfolio moet voldoen'),
    bij: ['inleiding.4'],
    vraag: 'Wat gebeurt er als één onderdeel niet voldoet?',
    lezing: 'Je vult alleen dat onderdeel aan.',
    waarom:
      'De andere onderdelen zijn al beoordeeld. Alles opnieuw indienen kost tijd en voegt niets toe.',
  },
  {
    id: 'aanvullen-hoe-vaak-en-hoe-lang',
    bron: bron('inleiding', 'geeft een certificatieadvies aan de certificerende instelling'),
    bij: ['inleiding.3'],
    vraag: 'Hoe vaak en hoe lang mag je aanvullen?',
    lezing:
      'Eén keer, binnen vier weken. De planner mag dat verlengen. Beide zijn een instelling. Verloopt je certificaat intussen, dan blijft je aanvraag in behandeling.',
    waarom: 'De tekst zegt er niets over. Niemand mag zijn registratie ongemerkt verliezen.',
  },
  {
    id: 'begin-nieuwe-periode',
    bron: bron('inleiding', 'Om het keurmerk Register Jobcoach te verlengen'),
    bij: ['inleiding.1'],
    vraag: 'Wanneer begint de nieuwe periode van vier jaar?',
    lezing:
      'De dag na de oude einddatum. Met een instelling kan het ook de dag van indienen of van het besluit zijn.',
    waarom: 'Zo verliest wie vroeg indient geen dagen, en ontstaat er geen gat.',
  },
  {
    id: 'einddatum-tijdens-behandeling',
    bron: bron('inleiding', 'einde van je certificatiedatum'),
    bij: ['inleiding.2', 'termijnen.indienenMaandenVoorEinde'],
    vraag: 'Wat toont het register als de einddatum voorbijgaat terwijl je aanvraag nog loopt?',
    lezing:
      'Wie op tijd heeft ingediend, blijft ‘geldig’ staan zolang de aanvraag loopt. Dat is een instelling. Anders staat er: ‘verlopen, aanvraag in behandeling’.',
    waarom: 'Wie op tijd was, hoort geen nadeel te hebben van de tijd die een beoordeling kost.',
  },
  {
    id: 'altijd-een-ontwikkeladvies',
    bron: bron('A2', 'één of meerdere ontwikkeladviezen gekregen van de assessoren'),
    bij: ['onderdelen.A2.toelichting.1'],
    vraag: 'Krijgt iedereen minstens één ontwikkeladvies?',
    lezing: 'Ja. Zonder ontwikkeladvies kan de assessor de beoordeling niet inleveren.',
    waarom: 'A2 vraagt over vier jaar wat je met het advies hebt gedaan. Dan moet het er zijn.',
  },
  {
    id: 'actief-begeleid',
    bron: bron('A1', 'Afgelopen vier jaar actief cliënten en organisaties begeleid.'),
    bij: ['onderdelen.A1.criterium.1'],
    vraag: 'Hoeveel cliënten, uren of jaren zijn genoeg om actief begeleid te hebben?',
    lezing: 'We noemen geen aantal. De assessor beoordeelt het aan je curriculum vitae.',
    waarom: 'De tekst noemt geen aantal.',
  },
  {
    id: 'bijeenkomst-buiten-de-vier-jaar',
    bron: bron('A3.1', 'Vier bijeenkomsten volgen'),
    bij: ['onderdelen.A3.1.criterium.1'],
    vraag: 'Telt een reflectiebijeenkomst van langer dan vier jaar geleden mee?',
    lezing: 'Nee. Alleen bijeenkomsten binnen de peilperiode tellen.',
    waarom:
      'Het portfolio gaat over de afgelopen vier jaar. Wat daarvoor ligt, telde de vorige keer.',
  },
  {
    id: 'opleiding-over-de-grens',
    bron: bron('B.1', 'Bewijs van deelname, diploma, certificaat.'),
    bij: ['pe.soorten.opleiding', 'pe.soorten.opleiding-buiten-vakgebied'],
    vraag: 'Telt een opleiding die vóór de peilperiode begon en erin eindigde?',
    lezing: 'Ja, helemaal. De datum op het diploma of certificaat beslist.',
    waarom:
      'Het bewijs heeft één datum. De uren van een opleiding zijn niet eerlijk over de tijd te verdelen.',
  },
  {
    id: 'zelfde-soort-vrijwilligerswerk',
    bron: bron('B.6', 'per jaar per soort vrijwilligerswerk'),
    bij: ['pe.soorten.vrijwilligerswerk'],
    vraag: 'Hoeveel punten krijg je als je hetzelfde soort vrijwilligerswerk op twee plekken doet?',
    lezing:
      'Een dag telt één keer per soort werk. Overlappende dagen tellen bij de eerste activiteit en niet nog eens bij de tweede.',
    waarom: 'De tekst geeft punten per soort werk, niet per organisatie.',
  },
  {
    id: 'wat-was-het-vorige-advies',
    bron: bron(
      'A2',
      'Welk ontwikkeladvies heb je meegekregen tijdens de vorige (re)certificering?',
    ),
    bij: ['onderdelen.A2.vragen.voorgenomen', 'onderdelen.A2.vragen.ontwikkeladvies'],
    vraag: 'Waar komen je vorige plan en het vorige advies vandaan?',
    lezing: 'Uit je vorige dossier, als dat hier staat. Anders typ je ze zelf over.',
    waarom: 'Niemand hoeft over te typen wat hier al bekend is.',
  },
  {
    id: 'peildatum-bij-aanvulling',
    bron: bron('B', 'In de afgelopen vier jaar heb je minimaal 75 PE-punten behaald.'),
    bij: ['termijnen.peilperiodeJaren'],
    vraag: 'Met welke dag rekenen we als je een aanvulling indient?',
    lezing:
      'Met de dag van je eerste indiening. Je mag nieuw bewijs toevoegen. Werk van na die dag telt voor de volgende keer. De planner kan een latere dag vaststellen; dan wordt alles op die dag beoordeeld.',
    waarom: 'Zo valt er niets weg dat bij je eerste indiening nog telde.',
  },
  {
    id: 'verklaring-niet-te-oud',
    bron: bron('A1', 'Op moment van recertificeren werkzaam als uitvoerend jobcoach.'),
    bij: ['onderdelen.A1.criterium.2'],
    vraag: 'Hoe oud mag de verklaring van A1 zijn als je indient?',
    lezing:
      'Hoogstens zes maanden; dat is een instelling. Is zij ouder, dan krijgen jij en de assessor een waarschuwing. Indienen kan gewoon.',
    waarom: 'Een oude handtekening zegt niet dat je dit werk nu nog doet.',
  },
  {
    id: 'onvolledig-indienen',
    bron: bron('inleiding', 'In dit document lees je aan welke eisen je portfolio moet voldoen.'),
    bij: ['inleiding.4'],
    vraag: 'Mag je een portfolio indienen dat nog niet compleet is?',
    lezing:
      'Ja, met één zin uitleg bij alles wat ontbreekt. De planner en de assessor zien die uitleg als eerste.',
    waarom:
      'De automatische toets is een advies en geen muur. Een mens beoordeelt of de uitleg volstaat.',
  },
] as const satisfies readonly Aanname[]
