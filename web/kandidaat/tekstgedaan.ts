/** What just happened to a text, said on the page where it is written. */
export const tekstgedaan: Readonly<Record<string, string>> = {
  bewaard: 'Je tekst is bewaard.',
  teruggezet: 'De eerdere versie staat terug. Wat er stond, vind je bij Eerdere versies.',
}
