import { bron, type OnderdeelTekst } from '../../typen.ts'

/** A1: wat er over het werk als uitvoerend jobcoach staat. */
export const werkzaam = {
  id: 'A1',
  titel: 'Werkzaam als uitvoerend jobcoach',
  kort: 'Laat zien dat je de afgelopen vier jaar als jobcoach hebt gewerkt en dat nu nog doet.',
  toelichting: [],
  criterium: [
    {
      tekst: 'Je hebt de afgelopen vier jaar actief cliënten en organisaties begeleid.',
      bron: bron('A1', 'Afgelopen vier jaar actief cliënten en organisaties begeleid.'),
    },
    {
      tekst: 'Je bent op het moment van recertificeren werkzaam als uitvoerend jobcoach.',
      bron: bron('A1', 'Op moment van recertificeren werkzaam als uitvoerend jobcoach.'),
    },
  ],
  aanleveren: [
    { tekst: 'Je curriculum vitae.', bron: bron('A1', 'Curriculum vitae') },
    {
      tekst: 'De verklaring ‘Werkzaam als uitvoerend jobcoach’.',
      bron: bron('A1', 'Verklaring: ‘Werkzaam als uitvoerend jobcoach’'),
    },
  ],
  randvoorwaarden: [
    {
      tekst:
        'Het curriculum vitae geeft een goed beeld van je werkervaring en bij- en nascholing in de afgelopen vier jaar en van je huidige werkzaamheden, functie(s) en/of rol(len).',
      bron: bron(
        'A1',
        'Het curriculum vitae geeft een goed beeld van je werkervaring en bij- en nascholing in de afgelopen vier jaar en je huidige werkzaamheden, functie(s) en/of rol(len).',
      ),
    },
    {
      tekst:
        'Het curriculum vitae geeft een goed beeld van het type klanten en/of doelgroepen en de vraagstukken waarop je je de afgelopen vier jaar hebt gericht.',
      bron: bron(
        'A1',
        'Het curriculum vitae geeft een goed beeld van de type klanten en/of doelgroepen en vraagstukken waar je je de afgelopen vier jaar op hebt gericht.',
      ),
    },
    {
      tekst: 'De verklaring is volledig ingevuld en ondertekend.',
      bron: bron('A1', 'De verklaring is volledig ingevuld en ondertekend.'),
    },
  ],
  handreiking: [],
} as const satisfies OnderdeelTekst

/** A2: de terugblik, en wie ervan is vrijgesteld. */
export const terugblik = {
  id: 'A2',
  titel: 'Terugblik op je ontwikkelplan en ontwikkeladvies van de vorige (re)certificering',
  kort: 'Kijk terug op wat je je had voorgenomen en op het advies dat je kreeg.',
  toelichting: [
    {
      tekst:
        'Bij je vorige (re)certificering heb je een ontwikkelplan geschreven en heb je één of meerdere ontwikkeladviezen gekregen van de assessoren. Hierop blik je terug.',
      bron: bron(
        'A2',
        'Bij je vorige (re)certificering heb je een ontwikkelplan geschreven en heb je één of meerdere ontwikkeladviezen gekregen van de assessoren, hierop blik je terug.',
      ),
    },
    {
      tekst:
        'Valt je recertificering tussen 1 januari 2023 en 31 december 2026, dan heb je vrijstelling van dit onderdeel. Vanaf 1 januari 2027 is dit een verplicht onderdeel.',
      bron: bron('A2', 'Vanaf 1 januari 2027 is dit een verplicht onderdeel.'),
    },
  ],
  criterium: [
    {
      tekst:
        'Je laat zien wat je gedaan hebt met het ontwikkeladvies dat je bij de vorige (re)certificering hebt meegekregen.',
      bron: bron(
        'A2',
        'het ontwikkeladvies dat je bij de vorige (re)certificering hebt meegekregen en hoe',
      ),
    },
    {
      tekst: 'Je laat zien hoe je follow-up hebt gegeven aan je persoonlijke ontwikkelplan.',
      bron: bron('A2', 'je follow-up hebt gegeven aan je persoonlijke ontwikkelplan.'),
    },
  ],
  aanleveren: [
    {
      tekst: 'Een verantwoordingsverslag op hoofdlijnen waarin je ingaat op de vragen hieronder.',
      bron: bron(
        'A2',
        'Maak een verantwoordingsverslag op hoofdlijnen waarin je ingaat op de volgende vragen',
      ),
    },
  ],
  randvoorwaarden: [],
  handreiking: [
    {
      tekst:
        'De nadruk ligt hier op evaluatie. Het is de bedoeling dat je feitelijk terugblikt op je voorgenomen doelen en de aangereikte adviezen en vertelt wat je ermee gedaan hebt.',
      bron: bron(
        'A2',
        'De nadruk ligt hier op evaluatie. Het is de bedoeling dat je hier feitelijk terugblikt op je voorgenomen doelen en aangereikte adviezen en vertelt wat je ermee gedaan hebt.',
      ),
    },
  ],
  vrijstelling: {
    van: 2023,
    totEnMet: 2026,
    bron: bron(
      'A2',
      'Valt je recertificering tussen 1 januari 2023 en 31 december 2026 dan heb je vrijstelling van dit onderdeel.',
    ),
  },
} as const satisfies OnderdeelTekst

/** A3.1: de reflectiebijeenkomsten; de aantallen per jaar en de werkvormen staan in reflectie.ts. */
export const bijeenkomsten = {
  id: 'A3.1',
  titel: 'Reflectie op je beroepsmatig handelen',
  kort: 'Reflecteer samen met anderen op situaties uit je werk.',
  toelichting: [
    {
      tekst:
        'Een professionele beroepshouding vereist dat je regelmatig reflecteert op je handelen in interactie met anderen in een professionele setting.',
      bron: bron(
        'A3.1',
        'Een professionele beroepshouding vereist dat je regelmatig reflecteert op je handelen in interactie met anderen in een professionele setting.',
      ),
    },
    {
      tekst:
        'Zelfreflectie nodigt je uit te leren van je ervaringen en is een ingang voor persoonlijke en professionele ontwikkeling. Dat kan in de vorm van intervisie, supervisie of coaching.',
      bron: bron('A3.1', 'Dat kan in de vorm van intervisie, supervisie of coaching.'),
    },
    {
      tekst:
        'Op een gestructureerde manier verken, analyseer en onderzoek je een betekenisvolle situatie uit de beroepspraktijk van jezelf of een ander.',
      bron: bron(
        'A3.1',
        'verken, analyseer en onderzoek je een betekenisvolle situatie uit de beroepspraktijk van jezelf of een ander.',
      ),
    },
    {
      tekst:
        'Je reflecteert op het professioneel handelen met het doel je vakbekwaamheid te vergroten.',
      bron: bron(
        'A3.1',
        'Je reflecteert op het professioneel handelen met het doel je vakbekwaamheid te vergroten.',
      ),
    },
  ],
  criterium: [
    {
      tekst:
        'Je volgt vier bijeenkomsten waarin je op een gestructureerde manier reflecteert op een betekenisvolle situatie uit de dagelijkse werkpraktijk en/of een thema dat je bezighoudt.',
      bron: bron(
        'A3.1',
        'Vier bijeenkomsten volgen waar je op een gestructureerde manier reflecteert op een betekenisvolle situatie uit de dagelijkse werkpraktijk en/of een thema dat je bezighoudt.',
      ),
    },
    {
      tekst:
        'Minimaal twee van de vier keer breng je zelf een betekenisvolle situatie ter bespreking in.',
      bron: bron(
        'A3.1',
        'Minimaal twee van de vier keer breng je zelf een betekenisvolle situatie ter bespreking in.',
      ),
    },
    {
      tekst:
        'Let op: afhankelijk van het jaar waarin je recertificering valt, zijn er andere eisen. Die staan in de tabel.',
      bron: bron(
        'A3.1',
        'Let op: afhankelijk van jaar waarin je recertificering valt, zijn er andere eisen, zie onderstaande tabel.',
      ),
    },
  ],
  aanleveren: [
    {
      tekst:
        'Van elke bijgewoonde reflectiebijeenkomst die de tabel voor jouw jaar vraagt een verklaring.',
      bron: bron('A3.1', 'verklaringen van bijgewoonde reflectiebijeenkomsten'),
    },
  ],
  randvoorwaarden: [
    {
      tekst: 'De verklaring is volledig ingevuld en ondertekend.',
      bron: bron('A3.1', 'De verklaring is volledig ingevuld en ondertekend.'),
    },
    {
      tekst:
        'Op de verklaring staat in elk geval: de datum van de bijeenkomst, de naam van de begeleider en of je zelf een onderwerp hebt ingebracht.',
      bron: bron(
        'A3.1',
        'Op de verklaring staat in elk geval: datum van de bijeenkomst, de naam van de begeleider en of jezelf een onderwerp hebt ingebracht.',
      ),
    },
    {
      tekst:
        'Je kunt gebruikmaken van het format in het digitale portfolio of van de verklaring uit de planningstool intervisie op de Noloc-site.',
      bron: bron(
        'A3.1',
        'Je kunt gebruik maken van het format in het digitale portfolio of de verklaring uit de planningstool intervisie op de Noloc-site.',
      ),
    },
  ],
  handreiking: [],
} as const satisfies OnderdeelTekst

/** A3.2: het reflectieverslag; de vragen staan in formulieren.ts. */
export const reflectieverslag = {
  id: 'A3.2',
  titel: 'Reflectieverslag van een betekenisvolle situatie',
  kort: 'Schrijf over één situatie die je zelf hebt ingebracht.',
  toelichting: [
    {
      tekst:
        'Je toont aan dat je in staat bent om van afstand naar een betekenisvolle situatie uit je beroepspraktijk te kijken en je eigen handelen, denken, voelen en willen te verkennen en doorgronden.',
      bron: bron(
        'A3.2',
        'Je toont aan dat je in staat bent om van afstand naar een betekenisvolle situatie uit je beroepspraktijk te kijken en je eigen handelen, denken, voelen en willen te verkennen en doorgronden.',
      ),
    },
    {
      tekst:
        'Ook laat je zien dat je in staat bent om ontwikkel- en leerpunten voor jezelf te formuleren om je beroepsmatig handelen te verbeteren, en een relatie te leggen met één of meerdere onderdelen uit het beroepsprofiel.',
      bron: bron(
        'A3.2',
        'Ook laat je zien dat je in staat bent om ontwikkel- en leerpunten voor jezelf te formuleren',
      ),
    },
    {
      tekst:
        'Dit doe je door aan de hand van vier richtinggevende vragen één reflectieverslag te maken van een betekenisvolle situatie waarop je tijdens een intervisie, supervisie of coaching hebt gereflecteerd.',
      bron: bron(
        'A3.2',
        'Dit doe je door aan de hand van een viertal richtinggevende vragen één reflectieverslag te maken van een betekenisvolle situatie waarop je tijdens een intervisie, supervisie of coaching hebt gereflecteerd.',
      ),
    },
    {
      tekst: 'Bij het criterium staan de eisen waaraan je verslag moet voldoen.',
      bron: bron('A3.2', 'In de kolom ‘criterium’ staan de eisen waaraan je verslag moet voldoen.'),
    },
    {
      tekst: 'De reflectievragen zijn de vragen zoals ze in het digitale portfolio staan.',
      bron: bron(
        'A3.2',
        'In de kolom ‘reflectievragen’ staan de vragen zoals opgenomen in het digitale portfolio.',
      ),
    },
  ],
  criterium: [
    {
      tekst:
        'Je laat zien dat je in staat bent om op verschillende niveaus (handelen, voelen, denken en willen) te reflecteren, om leer- en/of ontwikkelpunten te formuleren en om een relatie te leggen met één of meerdere onderdelen uit het beroepsprofiel.',
      bron: bron(
        'A3.2',
        'op verschillende niveaus (handelen, voelen, denken en willen) te reflecteren, om leer- en/of ontwikkelpunten te formuleren en om een relatie te leggen met één of meerdere onderdelen uit het beroepsprofiel.',
      ),
    },
  ],
  aanleveren: [
    {
      tekst:
        'Eén reflectieverslag van een betekenisvolle situatie die je zelf ter bespreking hebt ingebracht tijdens een supervisie, intervisie of coachbijeenkomst, aan de hand van de reflectievragen hieronder.',
      bron: bron(
        'A3.2',
        'Je maakt één reflectieverslag van een betekenisvolle situatie die jij ter bespreking hebt ingebracht tijdens een supervisie, intervisie of coachbijeenkomst aan de hand van onderstaande reflectievragen.',
      ),
    },
  ],
  randvoorwaarden: [],
  handreiking: [
    {
      tekst: 'Schrijf vanuit jouw rol, positie en ervaringen.',
      bron: bron('A3.2', 'Schrijf vanuit jouw rol, positie en ervaringen.'),
    },
    {
      tekst: 'Schrijf concreet, dus feitelijk, waarneembaar en beeldend.',
      bron: bron('A3.2', 'Schrijf concreet, dus feitelijk, waarneembaar en beeldend.'),
    },
    {
      tekst:
        'De handreiking bij elke vraag bevat tips die je kunt gebruiken bij het uitwerken. De tips geven richting bij het schrijven van je reflectieverslag.',
      bron: bron(
        'A3.2',
        'staan tips die je kunt gebruiken bij de uitwerking van de reflectievragen. Zij geven richting bij het schrijven van je reflectieverslag.',
      ),
    },
  ],
} as const satisfies OnderdeelTekst

/** A4: het ontwikkelplan; de vragen staan in formulieren.ts. */
export const ontwikkelplan = {
  id: 'A4',
  titel: 'Ontwikkelplan voor de komende vier jaar',
  kort: 'Schrijf hoe je je de komende vier jaar verder ontwikkelt.',
  toelichting: [
    {
      tekst:
        'Om ook in de toekomst vakbekwaam te blijven, maak je een ontwikkelplan voor de komende vier jaar.',
      bron: bron(
        'A4',
        'Om ook in de toekomst vakbekwaam te blijven, maak je een ontwikkelplan voor de komende vier jaar.',
      ),
    },
    {
      tekst: 'De reflectievragen hieronder staan ook in het digitale portfolio.',
      bron: bron('A4', 'De onderstaande reflectievragen staan ook in het digitale portfolio.'),
    },
  ],
  criterium: [
    {
      tekst:
        'Met je ontwikkelplan laat je zien dat je in staat bent om regie te nemen over je persoonlijke en professionele loopbaanontwikkeling.',
      bron: bron(
        'A4',
        'Daarmee laat je zien dat je in staat bent om regie te nemen over je persoonlijke en professionele loopbaanontwikkeling.',
      ),
    },
  ],
  aanleveren: [
    {
      tekst: 'Een ontwikkelplan aan de hand van de reflectievragen hieronder.',
      bron: bron('A4', 'maak je een ontwikkelplan voor de komende vier jaar'),
    },
  ],
  randvoorwaarden: [],
  handreiking: [
    {
      tekst: 'De reflectievragen zijn richtingaanwijzers voor het schrijven van je ontwikkelplan.',
      bron: bron(
        'A4',
        'Reflectievragen als richtingaanwijzers voor het schrijven van je ontwikkelplan',
      ),
    },
  ],
} as const satisfies OnderdeelTekst

/** B: waar het onderdeel over gaat; alle eisen aan PE staan in pe.ts. */
export const permanenteEducatie = {
  id: 'B',
  titel: 'Permanente educatie (PE-punten)',
  kort: 'Laat zien hoe je je vak hebt bijgehouden en wat je eraan hebt bijgedragen.',
  toelichting: [
    {
      tekst:
        'Bij dit onderdeel laat je zien welke ontwikkelgerichte activiteiten je hebt ondernomen en/of wat je hebt bijgedragen aan de (door)ontwikkeling van het vakgebied in brede zin.',
      bron: bron(
        'B',
        'Bij dit onderdeel laat je zien welke ontwikkelgerichte activiteiten je hebt ondernomen en/of wat je hebt bijgedragen aan de (door-)ontwikkeling van het vakgebied in brede zin.',
      ),
    },
  ],
  criterium: [],
  aanleveren: [
    {
      tekst:
        'Onder het kopje ‘PE-registratie’ in het digitale portfolio kun je je activiteiten noteren en bewijsstukken uploaden.',
      bron: bron(
        'B',
        'Onder het kopje ‘PE-registratie’ in het digitale portfolio kun je je activiteiten noteren en bewijsstukken uploaden.',
      ),
    },
  ],
  randvoorwaarden: [],
  handreiking: [],
} as const satisfies OnderdeelTekst

/** C: de eigen verklaring; de drie zinnen staan in formulieren.ts. */
export const eigenVerklaring = {
  id: 'C',
  titel: 'Verklaring',
  kort: 'Verklaar dat je volgens de gedragscode werkt en het klachtenreglement kent.',
  toelichting: [
    {
      tekst:
        'In het digitale portfolio verklaar je ten slotte dat je de gedragscode hebt gelezen, dat je vanuit deze gedragsregels werkt en dat je kennis hebt van het klachtenreglement.',
      bron: bron(
        'C',
        'In het digitale portfolio verklaar je tenslotte dat je de gedragscode hebt gelezen, dat je vanuit deze gedragsregels werkt en dat je kennis hebt van het klachtenreglement.',
      ),
    },
  ],
  criterium: [],
  aanleveren: [],
  randvoorwaarden: [],
  handreiking: [],
} as const satisfies OnderdeelTekst
