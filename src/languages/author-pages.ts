/** What themes of blogs write on the link to all that an author wrote: "View all posts by Jane Doe →", "Alle Beiträge von Jane Doe anzeigen". */
const BEFORE = [
  String.raw`(?:(?:view|see|show|read|browse) )?(?:all|more) (?:posts|articles|stories|entries) (?:by|from|of)`,
  String.raw`(?:zeige )?alle (?:beiträge|artikel)(?: anzeigen| ansehen)? von`,
  String.raw`(?:voir|afficher) tous les articles (?:de|par)`,
  String.raw`ver (?:todas las entradas|todos los artículos|todos os (?:posts|artigos)) (?:de|por)`,
  String.raw`(?:visualizza|leggi|vedi|mostra) tutti gli articoli di`,
  String.raw`(?:bekijk|toon) alle (?:berichten|artikelen) van`,
  String.raw`visa alla inlägg av`,
  String.raw`vis alle (?:innlegg|indlæg) (?:av|af)`,
  String.raw`näytä kaikki artikkelit kirjoittajalta`,
  String.raw`(?:zobacz|pokaż) wszystkie wpisy(?:, których autorem jest)?`,
  String.raw`zobrazit všechny příspěvky(?: od)?`,
  String.raw`посмотреть все записи(?: автора)?`,
];
const OF_AUTHOR = new RegExp(`^(?:${BEFORE.join('|')}) +`, 'iu');
const BEHIND = /(?: anzeigen| ansehen)?[\s→›»>]{0,8}$/iu;

/** The name on a link to all that an author wrote; the text as it is where it is no such link. */
export function withoutAllPosts(text: string): string {
  const rest = text.replace(OF_AUTHOR, '');
  return rest === text ? text : rest.replace(BEHIND, '');
}
