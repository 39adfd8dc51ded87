import { bron, type Vorm } from '../../typen.ts'

/** A1: de twee stukken die je aanlevert. */
export const stukkenWerkzaam = {
  vorm: 'stukken',
  stukken: [
    {
      id: 'cv',
      wijze: 'bestand',
      titel: 'Curriculum vitae',
      hulp: 'Laat zien waar je de afgelopen vier jaar hebt gewerkt en wat je nu doet, welke scholing je hebt gevolgd, en met welke klanten, doelgroepen en vraagstukken je hebt gewerkt.',
      bron: bron('A1', 'Curriculum vitae'),
    },
    {
      id: 'verklaring',
      wijze: 'verklaring',
      titel: 'Verklaring ‘Werkzaam als uitvoerend jobcoach’',
      hulp: 'Vul de verklaring helemaal in en laat haar ondertekenen door je werkgever of een opdrachtgever.',
      format: 'werkzaam-als-uitvoerend-jobcoach',
      bron: bron('A1', 'Verklaring: ‘Werkzaam als uitvoerend jobcoach’'),
    },
  ],
} as const satisfies Vorm

/** A2: de vragen van de terugblik. */
export const vragenTerugblik = {
  vorm: 'vragen',
  groepen: [
    {
      id: 'ontwikkelplan',
      titel: 'Ontwikkelplan',
      bron: bron('A2', 'waarin je ingaat op de volgende vragen: Ontwikkelplan'),
    },
    {
      id: 'ontwikkeladvies',
      titel: 'Ontwikkeladvies',
      bron: bron('A2', 'Ontwikkeladvies o Welk ontwikkeladvies heb je meegekregen'),
    },
    {
      id: 'aanvullend',
      titel: 'Aanvullend',
      bron: bron('A2', 'Aanvullend o Indien je plannen zijn gewijzigd'),
    },
  ],
  vragen: [
    {
      id: 'voorgenomen',
      groep: 'ontwikkelplan',
      soort: 'lang',
      label: 'Wat had je zelf voorgenomen?',
      bron: bron('A2', 'Wat had je zelf voorgenomen?'),
    },
    {
      id: 'uitgevoerd',
      groep: 'ontwikkelplan',
      soort: 'lang',
      label: 'Wat heb je er wel/niet van uitgevoerd?',
      bron: bron('A2', 'Wat heb je er wel/niet van uitgevoerd?'),
    },
    {
      id: 'ontwikkeladvies',
      groep: 'ontwikkeladvies',
      soort: 'lang',
      label: 'Welk ontwikkeladvies heb je meegekregen tijdens de vorige (re)certificering?',
      bron: bron(
        'A2',
        'Welk ontwikkeladvies heb je meegekregen tijdens de vorige (re)certificering?',
      ),
    },
    {
      id: 'metAdviesGedaan',
      groep: 'ontwikkeladvies',
      soort: 'lang',
      label: 'Wat heb je daarmee gedaan?',
      hulp: 'Dit gaat over het ontwikkeladvies uit de vorige vraag.',
      bron: bron('A2', 'Wat heb je daarmee gedaan?'),
    },
    {
      id: 'gewijzigd',
      groep: 'aanvullend',
      soort: 'lang',
      label:
        'Indien je plannen zijn gewijzigd, waardoor zijn ze dan gewijzigd en welke route heb je gevolgd?',
      hulp: 'Zijn je plannen niet gewijzigd? Dan hoef je hier niets in te vullen.',
      optioneel: true,
      bron: bron(
        'A2',
        'Indien je plannen zijn gewijzigd, waardoor zijn ze dan gewijzigd en welke route heb je gevolgd?',
      ),
    },
  ],
  beroepsprofiel: { verplicht: false, bijVragen: [] },
} as const satisfies Vorm

/** A3.2: de vier reflectievragen, elk met de handreiking uit de tekst. */
export const vragenReflectieverslag = {
  vorm: 'vragen',
  groepen: [],
  vragen: [
    {
      id: 'situatie',
      soort: 'lang',
      label:
        'Beschrijf de betekenisvolle situatie waarop je hebt gereflecteerd. Wat was jouw rol hier? Met welke onderdelen van het beroepsprofiel heeft dit raakvlakken? Onderbouw dit.',
      hulp: 'Bij de beschrijving van de betekenisvolle situatie kun je gebruikmaken van een reflectiemodel, bijvoorbeeld STARR, Korthagen of een voor jou passend model. Ga hierbij uit van jezelf en schrijf in de ik-vorm: wat voelde ik, dacht ik, deed ik en wilde ik bereiken? Heb ik dit al eerder ervaren? Beschrijf en licht toe met welke onderdelen van het beroepsprofiel dit te maken heeft.',
      bron: bron(
        'A3.2',
        'Beschrijf de betekenisvolle situatie waarop je hebt gereflecteerd? Wat was jouw rol hier? Met welke onderdelen van het beroepsprofiel heeft dit raakvlakken? Onderbouw dit.',
      ),
      hulpBron: bron(
        'A3.2',
        'Bij de beschrijving van de betekenisvolle situatie kun je gebruik maken van een reflectiemodel zoals bijvoorbeeld STARR, Korthagen of een voor jou passend model.',
      ),
    },
    {
      id: 'aanleiding',
      soort: 'lang',
      label:
        'Wat maakte dat jij juist op deze betekenisvolle situatie wilde reflecteren? Wat raakte jou daar persoonlijk in? Wat beoogde je te bereiken met het bespreken van deze betekenisvolle situatie?',
      hulp: 'Maak duidelijk waarom dit jou raakte en waar dit mee samenhangt. Was dat een overtuiging? Had het met je waarden en normen te maken? Of een gevoel? Beschrijf ook waar je meer inzicht in wilde krijgen.',
      bron: bron(
        'A3.2',
        'Wat maakte dat jij juist op deze betekenisvolle situatie wilde reflecteren? Wat raakte jou daar persoonlijk in? Wat beoogde je te bereiken met het bespreken van deze betekenisvolle situatie?',
      ),
      hulpBron: bron('A3.2', 'Maak duidelijk waarom dit jou raakte en waar dit mee samenhangt.'),
    },
    {
      id: 'inzichten',
      soort: 'lang',
      label:
        'Welke inzichten, op persoonlijk en/of professioneel vlak, heeft de bespreking van je betekenisvolle situatie je opgeleverd? Aan welke onderdelen van het beroepsprofiel raakt dit?',
      hulp: 'Maak duidelijk welke feedback je gekregen hebt, waar het bespreken jou geraakt heeft, wat je ontdekt hebt over jezelf, wat je geleerd hebt en wat dit betekent voor je professionele handelen. Licht toe met welke onderdelen van het beroepsprofiel het te maken heeft.',
      bron: bron(
        'A3.2',
        'Welke inzichten, op persoonlijk en/of professioneel vlak, heeft de bespreking van je betekenisvolle situatie je opgeleverd? Aan welke onderdelen van het beroepsprofiel raakt dit?',
      ),
      hulpBron: bron(
        'A3.2',
        'Maak duidelijk welke feedback je gekregen hebt, waar het bespreken jou geraakt heeft, wat je ontdekt hebt over jezelf, wat je geleerd hebt en wat dit betekent voor je professionele handelen.',
      ),
    },
    {
      id: 'betekenis',
      soort: 'lang',
      label:
        'Wat betekenen de inzichten voor je beroepsmatig handelen? Wat ga je anders doen, bestendigen, verdiepen of ontwikkelen?',
      hulp: 'Maak duidelijk hoe je dit nieuwe inzicht vorm hebt gegeven.',
      bron: bron(
        'A3.2',
        'Wat betekenen de inzichten voor je beroepsmatig handelen? Wat ga je anders doen, bestendigen, verdiepen of ontwikkelen?',
      ),
      hulpBron: bron('A3.2', 'Maak duidelijk hoe je dit nieuwe inzicht vorm hebt gegeven.'),
    },
  ],
  beroepsprofiel: {
    verplicht: true,
    bijVragen: ['situatie', 'inzichten'],
    bron: bron(
      'A3.2',
      'een relatie te leggen met één of meerdere onderdelen uit het beroepsprofiel',
    ),
  },
  bijeenkomst: {
    verplicht: true,
    bron: bron('A3.2', 'een betekenisvolle situatie die jij ter bespreking hebt ingebracht'),
  },
} as const satisfies Vorm

/** A4: de zeven reflectievragen onder heden, verleden en toekomst, elk met de eis bij die kop. */
export const vragenOntwikkelplan = {
  vorm: 'vragen',
  groepen: [
    {
      id: 'heden',
      titel: 'Heden',
      tekst:
        'Je laat zien dat je in staat bent om vanuit verschillende perspectieven de huidige situatie en ontwikkelingen op waarde te schatten.',
      bron: bron(
        'A4',
        'Je laat zien dat je in staat bent om vanuit verschillende perspectieven de huidige situatie en ontwikkelingen op waarde te schatten.',
      ),
    },
    {
      id: 'verleden',
      titel: 'Verleden',
      tekst:
        'Je laat zien dat je in staat bent om aan de hand van je ervaringen vorm te geven aan je persoonlijke en professionele ontwikkeling.',
      bron: bron(
        'A4',
        'Je laat zien dat je in staat bent om aan de hand van je ervaringen vorm te geven aan je persoonlijke en professionele ontwikkeling.',
      ),
    },
    {
      id: 'toekomst',
      titel: 'Toekomst',
      tekst:
        'Je laat zien dat je in staat bent om je beroepsmatige ervaringen en je visie op toekomstige ontwikkelingen te vertalen naar een persoonlijk en/of professioneel ontwikkelplan voor jezelf voor de komende vier jaar.',
      bron: bron(
        'A4',
        'Je laat zien dat je in staat bent om je beroepsmatige ervaringen en je visie op toekomstige ontwikkelingen te vertalen naar een persoonlijk en/of professioneel ontwikkelplan voor jezelf voor de komende vier jaar.',
      ),
    },
  ],
  vragen: [
    {
      id: 'ontwikkelingen',
      groep: 'heden',
      soort: 'lang',
      label:
        'Welke ontwikkelingen zijn actueel voor jou? Denk daarbij aan de betekenis van je persoonlijke levensfase, de ontwikkeling binnen je werkcontext, de ontwikkeling van het vak, de ontwikkelingen in de maatschappij, op de arbeidsmarkt en het gebruik van digitale hulpmiddelen.',
      bron: bron(
        'A4',
        'Welke ontwikkelingen zijn actueel voor jou? Denk daarbij aan de betekenis van je persoonlijke levensfase',
      ),
    },
    {
      id: 'sleutelmomenten',
      groep: 'verleden',
      soort: 'lang',
      label:
        'Wat waren voor jou sleutelmomenten in de afgelopen vier jaar? Waardoor werd je geraakt? Wat waren je belangrijkste leerervaringen?',
      bron: bron(
        'A4',
        'Wat waren voor jou sleutelmomenten in de afgelopen vier jaar? Waardoor werd je geraakt? Wat waren je belangrijkste leerervaringen?',
      ),
    },
    {
      id: 'beroepsprofielVerleden',
      groep: 'verleden',
      soort: 'lang',
      label: 'Met welke onderdelen van het beroepsprofiel heeft dit te maken? Licht dit toe.',
      hulp: 'Dit gaat over de sleutelmomenten en leerervaringen uit de vorige vraag.',
      bron: bron(
        'A4',
        'Met welke onderdelen van het beroepsprofiel heeft dit te maken? En licht dit toe.',
      ),
    },
    {
      id: 'manierVanLeren',
      groep: 'verleden',
      soort: 'lang',
      label: 'Wat zegt dit over jouw manier van leren en ontwikkelen?',
      hulp: 'Dit gaat over je sleutelmomenten en leerervaringen van de afgelopen vier jaar.',
      bron: bron('A4', 'Wat zegt dit over jouw manier van leren en ontwikkelen?'),
    },
    {
      id: 'plannen',
      groep: 'toekomst',
      soort: 'lang',
      label:
        'Wat zijn je plannen voor de komende vier jaar ten aanzien van je persoonlijke en professionele ontwikkeling? Wat of waarin wil je je verder ontwikkelen en/of groeien?',
      bron: bron(
        'A4',
        'Wat zijn je plannen voor de komende vier jaar ten aanzien van je persoonlijke en professionele ontwikkeling? Wat of waarin wil je je verder ontwikkelen en/of groeien?',
      ),
    },
    {
      id: 'stappen',
      groep: 'toekomst',
      soort: 'lang',
      label:
        'Welke stappen of acties ga je ondernemen (op korte en/of lange termijn)? Wat heb je daarbij nodig? Welke belemmeringen voorzie je en hoe kun je die voorkomen?',
      bron: bron(
        'A4',
        'Welke stappen of acties ga je ondernemen (op korte en/of lange termijn)? Wat heb je daarbij nodig? Welke belemmeringen voorzie je en hoe kun je die voorkomen?',
      ),
    },
    {
      id: 'beroepsprofielToekomst',
      groep: 'toekomst',
      soort: 'lang',
      label: 'Aan welke onderdelen van het beroepsprofiel raakt dit? Licht dit toe.',
      hulp: 'Dit gaat over je plannen en de stappen die je gaat zetten.',
      bron: bron('A4', 'Aan welke onderdelen van het beroepsprofiel raakt dit? En licht dit toe.'),
    },
  ],
  beroepsprofiel: {
    verplicht: true,
    bijVragen: ['beroepsprofielVerleden', 'beroepsprofielToekomst'],
    bron: bron('A4', 'Aan welke onderdelen van het beroepsprofiel raakt dit? En licht dit toe.'),
  },
} as const satisfies Vorm

/** C: de drie zinnen die je zelf verklaart. */
export const zinnenVerklaring = {
  vorm: 'verklaring',
  verklaringen: [
    {
      id: 'gedragscodeGelezen',
      zin: 'Ik verklaar dat ik de gedragscode heb gelezen.',
      document: 'gedragscode',
      bron: bron('C', 'verklaar je tenslotte dat je de gedragscode hebt gelezen'),
    },
    {
      id: 'werktVolgensGedragscode',
      zin: 'Ik verklaar dat ik vanuit deze gedragsregels werk.',
      document: 'gedragscode',
      bron: bron('C', 'dat je vanuit deze gedragsregels werkt'),
    },
    {
      id: 'kentKlachtenreglement',
      zin: 'Ik verklaar dat ik kennis heb van het klachtenreglement.',
      document: 'klachtenreglement',
      bron: bron('C', 'dat je kennis hebt van het klachtenreglement'),
    },
  ],
} as const satisfies Vorm
