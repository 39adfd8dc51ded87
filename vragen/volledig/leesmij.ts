/** What lies in the zip, for who opens it years later without us. */
export const leesmij = `Dit is een portfolio uit Vakbewijs, meegenomen door de houder.

portfolio.html   Om te lezen, in elke browser. Er is geen internet bij nodig.
portfolio.pdf    Hetzelfde om te printen.
bestanden/       De bewijsstukken, zoals ze zijn toegevoegd.
dossier.json     Het portfolio als dossierbestand, voor de toets en voor andere programma's.
volledig.json    Alles: ook eerdere versies van teksten, verklaringen, indieningen en de geschiedenis,
                 en wat je privé houdt. Dat staat alleen hier; de bestanden erbij staan onder bestanden/.
manifest.json    Van elk bestand de controlecode (SHA-256), en wat er niet bij zit met de reden.

Deze zip is zo weer in te lezen bij Vakbewijs, onder Meenemen. Verander er dan niets in:
een bestand dat niet bij zijn controlecode past, wordt geweigerd.

Let op: hier staan persoonlijke gegevens in. Bewaar het op een veilige plek.
`
