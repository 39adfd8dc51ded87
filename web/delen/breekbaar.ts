/** Long words of the Toetsingskader and the joint where they may break. */
const lang: readonly (readonly [string, string])[] = [
  ['deskundigheidsbevordering', 'deskundigheids\u00ADbevordering'],
  ['reflectiebijeenkomst', 'reflectie\u00ADbijeenkomst'],
]

/** The same words with soft hyphens, for the narrow places; a screen reader and a search do not see them. */
export const breekbaar = (tekst: string): string =>
  lang.reduce((tot, [woord, metBreuk]) => tot.replaceAll(woord, metBreuk), tekst)
