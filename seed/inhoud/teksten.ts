/** Texts of invented jobcoaches, written by us: three of each, so that not everybody says the same. */

export type Antwoorden = Readonly<Record<string, string>>

/** A3.2: one report of a meaningful situation. */
export const verslagen: readonly Antwoorden[] = [
  {
    situatie:
      'Ik begeleidde een jonge man met autisme bij een groothandel. In de derde week zag ik dat hij tijdens de pauze alleen in het magazijn bleef. Zijn leidinggevende vond dat prima, zolang het werk af kwam. Ik liep met hem mee en begon meteen oplossingen te bedenken: een maatje, een andere pauzetijd, een gesprek met het team. Ik voelde haast, dacht dat het mis zou gaan en wilde dat vóór zijn. Pas in de auto merkte ik dat ik hem zelf niets had gevraagd.',
    aanleiding:
      'Het raakte me omdat ik mezelf zie als iemand die de cliënt laat kiezen. Hier deed ik het omgekeerde. In de intervisie wilde ik begrijpen waarom ik zo snel in de regelstand schiet, en hoe ik dat op het moment zelf kan merken.',
    inzichten:
      'De groep vroeg wat stilte met mij doet. Ik ontdekte dat ik stilte van een cliënt lees als een probleem dat ik moet wegnemen. Een collega liet zien dat alleen pauzeren voor deze man juist herstel was. Dat raakt aan coachen en aan training op de werkplek: begeleiding afbouwen begint bij vragen, niet bij doen.',
    betekenis:
      'Ik begin een werkbezoek nu met één open vraag en tel in mijn hoofd tot tien voordat ik iets voorstel. In mijn verslagen schrijf ik eerst op wat de cliënt zelf zei. Bij twee andere trajecten heb ik zo al een oplossing losgelaten die niemand nodig had. Ik wil dit vasthouden door het elk kwartaal in de intervisiegroep terug te laten komen.',
  },
  {
    situatie:
      'Een werkgever in de horeca belde boos op. Mijn cliënt was zonder bericht weggebleven en het was al de tweede keer. Ik merkte dat ik haar ging verdedigen nog voordat ik wist wat er was gebeurd. Mijn rol werd die van advocaat. De werkgever hoorde dat en trok zich terug. Aan het eind van het gesprek hadden we geen afspraak en was de sfeer stroef.',
    aanleiding:
      'Ik had deze werkgever zelf gevonden en was trots op de plek. Daardoor voelde de klacht als kritiek op mij. Ik bracht de situatie in omdat ik wilde onderzoeken hoe ik naast beide partijen kan blijven staan als de spanning oploopt.',
    inzichten:
      'In de supervisie speelden we het gesprek na. Ik hoorde mezelf drie keer “maar” zeggen. De supervisor wees me op mijn overtuiging dat een cliënt valt als ik niet vasthoud. Ik leerde dat erkennen van de last van de werkgever iets anders is dan hem gelijk geven. Dat hoort bij onderhandelen en adviseren, en bij integer en onpartijdig zijn.',
    betekenis:
      'Ik bel nu terug in plaats van meteen te reageren. Ik vraag eerst wat het wegblijven voor de werkgever betekende, daarna wat hij nodig heeft. Met de cliënt heb ik een signaalkaart gemaakt voor slechte dagen. In nieuwe plaatsingen spreek ik vooraf af wie wie belt bij afwezigheid.',
  },
  {
    situatie:
      'Een cliënt met een licht verstandelijke beperking werkte al twee jaar naar tevredenheid bij een hovenier. Er kwam een nieuwe voorman die alles via een app wilde doen. Binnen een maand maakte mijn cliënt fouten en meldde hij zich ziek. Ik had de nazorg net afgebouwd naar één bezoek per kwartaal. Ik voelde me schuldig en boos tegelijk: dit had ik kunnen zien aankomen.',
    aanleiding:
      'Ik ben gevoelig voor het verwijt dat ik te vroeg loslaat. Tegelijk geloof ik in afbouwen. Ik wilde uitzoeken waar de grens ligt tussen vertrouwen geven en uit beeld verdwijnen.',
    inzichten:
      'De groep vroeg wie er op de werkvloer eigenlijk wist wat mijn cliënt nodig had. Dat was alleen de vorige voorman. Ik had de overdracht aan één persoon gehangen in plaats van aan het bedrijf. Dat gaat over nazorg en over overdracht aan de werkgever. Ook zag ik dat schuldgevoel me minder goed laat kijken.',
    betekenis:
      'Ik heb een werkkaart gemaakt die bij de functie hoort en niet bij een persoon. Elke overdracht doe ik nu met twee mensen uit het bedrijf. In mijn agenda staat bij elke cliënt een moment na een wisseling van leidinggevende. De cliënt is weer aan het werk, met een app waarin plaatjes staan.',
  },
]

/** A4: a plan for the next four years. */
export const plannen: readonly Antwoorden[] = [
  {
    ontwikkelingen:
      'Steeds meer van mijn cliënten zijn jongeren die via het praktijkonderwijs komen. Werkgevers vragen om kortere trajecten en om hulp bij het aanpassen van functies. Zelf ben ik net vijftig geworden en wil ik minder reizen. Digitale middelen helpen daarbij, maar niet elke cliënt kan ermee overweg.',
    sleutelmomenten:
      'Het moment waarop een werkgever mij vroeg zijn hele afdeling opnieuw in te delen, was een omslag. Ik zag dat ik meer kan betekenen dan één plaatsing. Ook de verdieping over autisme heeft mijn manier van kijken veranderd.',
    beroepsprofielVerleden:
      'Ik heb me vooral ontwikkeld in taak- en functieanalyse en in adviseren van werkgevers. In het begin volgde ik de vacature, nu begin ik bij het werk.',
    manierVanLeren:
      'Ik leer door te doen en er daarna met anderen over te praten. Lezen helpt me pas als ik een vraag heb. Intervisie is voor mij de plek waar dingen op hun plaats vallen.',
    plannen:
      'Ik wil me verder bekwamen in functiecreatie en een vaste rol krijgen als adviseur bij twee grotere werkgevers. Daarnaast wil ik beter worden in het begeleiden van jongeren met een niet-westerse achtergrond.',
    stappen:
      'In het eerste jaar volg ik een leergang functiecreatie. In het tweede jaar loop ik mee met een collega die voor werkgevers werkt. Elk jaar breng ik ten minste één keer een situatie in bij de supervisor. Na twee jaar bekijk ik met mijn leidinggevende of de verdeling van mijn uren klopt.',
    beroepsprofielToekomst:
      'Dit raakt aan jobfinding, matching en onderhandelen en adviseren. Ook kennis van de arbeidsmarkt in de regio hoort erbij.',
  },
  {
    ontwikkelingen:
      'De vraag naar begeleiding bij psychische klachten neemt toe, ook bij mensen die al jaren werken. In mijn organisatie gaan we met kleinere teams per wijk werken. Thuis heb ik meer ruimte gekregen nu de kinderen uit huis zijn. Ik merk dat ik energie heb voor iets nieuws.',
    sleutelmomenten:
      'Een cliënt die na een terugval zelf belde om hulp, liet me zien dat vertrouwen tijd kost en dan ook blijft. De cursus over hersenletsel gaf me woorden voor wat ik al zag gebeuren.',
    beroepsprofielVerleden:
      'Coachen en nazorg zijn sterker geworden. Ik neem minder over en ik bouw bewuster af. Rapporteren kost me nog steeds moeite, al schrijf ik feitelijker dan vier jaar geleden.',
    manierVanLeren:
      'Ik heb rust en herhaling nodig. Ik maak na elke bijeenkomst een halve bladzijde met wat ik anders ga doen en lees die een maand later terug.',
    plannen:
      'Ik wil specialist worden in begeleiding bij psychische kwetsbaarheid en daarover kennis delen in mijn team. Ook wil ik mijn verslagen zo schrijven dat de cliënt ze zelf wil lezen.',
    stappen:
      'Ik volg in het komende jaar een opleiding individuele plaatsing en steun. Daarna begeleid ik twee keer per jaar een casusbespreking in het team. Voor het schrijven vraag ik een cliënt om met me mee te lezen.',
    beroepsprofielToekomst:
      'Het gaat om kennis van beperkingen en arbeid, om training op de werkplek en om rapporteren.',
  },
  {
    ontwikkelingen:
      'Ik werk sinds twee jaar als zelfstandige. Gemeenten kopen anders in en vragen meer verantwoording. Werkgevers in mijn regio zoeken technisch personeel en staan daardoor open voor mensen met een beperking. Ik moet keuzes maken om niet alles te willen.',
    sleutelmomenten:
      'De stap naar een eigen praktijk was spannend en goed. Het overlijden van een cliënt heeft me geleerd hoe belangrijk het is om ook als zelfstandige collega’s om je heen te hebben.',
    beroepsprofielVerleden:
      'Ik ben gegroeid in samenwerken en netwerken, en in onpartijdig blijven tussen opdrachtgever en cliënt. Mijn kennis van wet- en regelgeving heb ik moeten bijspijkeren.',
    manierVanLeren:
      'Ik zoek mensen op die iets beter kunnen dan ik en loop met ze mee. Een goed boek of een podcast gebruik ik om me voor te bereiden.',
    plannen:
      'Ik wil mijn praktijk richten op de techniek en op jongvolwassenen. Ik wil een kring van zelfstandige jobcoaches opzetten waarin we elkaars trajecten bespreken.',
    stappen:
      'Dit najaar benader ik zes collega’s voor een kring. In het voorjaar volg ik een cursus over certificering in de techniek. Over een jaar evalueer ik met drie werkgevers wat mijn begeleiding hun oplevert.',
    beroepsprofielToekomst:
      'Dit hoort bij arbeidsmarkt en branches, jobfinding, en samenwerken en netwerken.',
  },
]

/** A2: looking back on the plan and the advice of last time. */
export const terugblikken: readonly Antwoorden[] = [
  {
    voorgenomen:
      'Ik wilde vaker vooraf met werkgevers om tafel en een training volgen in gespreksvoering.',
    uitgevoerd:
      'De training heb ik gevolgd en ik gebruik haar elke week. Het overleg vooraf is bij de helft van de plaatsingen gelukt. Bij spoed sloeg ik het over.',
    ontwikkeladvies:
      'De assessoren gaven me het advies om mijn eigen aandeel in situaties explicieter te beschrijven.',
    metAdviesGedaan:
      'Ik heb bij elke intervisie mijn eigen gedachten en gevoelens op papier gezet voordat ik de situatie inbracht. Daardoor werden de gesprekken korter en raker.',
    gewijzigd:
      'Door een verhuizing van mijn werkgever is het project met de school vervallen. In plaats daarvan ben ik lid geworden van een werkgroep.',
  },
  {
    voorgenomen:
      'Ik had me voorgenomen om mijn kennis van psychische klachten te vergroten en om beter te leren afbouwen.',
    uitgevoerd:
      'Ik heb twee cursussen gevolgd en afbouwen is een vast onderdeel van mijn plan van aanpak geworden. Het schrijven van een protocol is er niet van gekomen.',
    ontwikkeladvies: 'Het advies was om supervisie te nemen naast de intervisie.',
    metAdviesGedaan:
      'Ik heb vijf gesprekken met een geregistreerde supervisor gehad. Daarin ging het vooral over grenzen en over hulp vragen.',
    gewijzigd: '',
  },
]
