import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'it',
  name: 'Italian',
  autonym: 'italiano',
  iso3: ['ita'],
  functionWords:
    'di e il la che in a per un una del della è non i le si da con al alla dei delle gli nel nella sono come più ma anche ha lo dal dalla su se ed o questo questa cui degli ai alle sul sulla tra fra hanno stato stata essere suo sua suoi loro ci dopo prima solo ancora quando dove tutti tutto molto già era erano quello quella senza contro perché così due poi io noi chi nei nelle'.split(' '),
  months: [['gennaio', 'gen', 'genn'], ['febbraio', 'feb', 'febbr'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']],
  weekdays: [['lunedì', 'lun'], ['martedì', 'mar'], ['mercoledì', 'mer'], ['giovedì', 'gio'], ['venerdì', 'ven'], ['sabato', 'sab'], ['domenica', 'dom']],
  dateWords: ['il', 'del', 'di', 'alle', 'ore', 'h', 'dal'],
  relative: {
    today: ['oggi', 'adesso'],
    yesterday: ['ieri'],
    ago: [
      { phrase: '# minuto fa', unit: 'minute' }, { phrase: '# minuti fa', unit: 'minute' }, { phrase: '# min fa', unit: 'minute' },
      { phrase: '# ora fa', unit: 'hour' }, { phrase: '# ore fa', unit: 'hour' },
      { phrase: '# giorno fa', unit: 'day' }, { phrase: '# giorni fa', unit: 'day' },
      { phrase: '# settimana fa', unit: 'week' }, { phrase: '# settimane fa', unit: 'week' },
      { phrase: '# mese fa', unit: 'month' }, { phrase: '# mesi fa', unit: 'month' },
      { phrase: '# anno fa', unit: 'year' }, { phrase: '# anni fa', unit: 'year' },
    ],
  },
  authors: { by: ['di', 'autore:', 'autrice:', 'autori:', 'a cura di', 'scritto da', 'pubblicato da', 'testo di', 'redazione:'], and: ['e', 'ed', '&'] },
  titles: 'giornalista;redattore;redattrice;direttore;direttrice;corrispondente;inviato;inviata;caporedattore;editorialista;reporter;fotografo;fotografa;collaboratore;collaboratrice;redazione;dott;dr;prof'.split(';'),
  cues: {
    source: starts('Fonti:', 'Fonte', 'Tratto da', 'Pubblicato originariamente', 'Con informazioni di'),
    byline: starts(
      'Di', 'Autore:', 'Autrice:', 'Autori:', 'A cura di', 'Scritto da', 'Pubblicato da', 'Testo di', 'Redazione:',
      'Dal nostro inviato', 'Dal nostro corrispondente',
    ),
    dateline: [
      ...starts(
        'Pubblicato', 'Pubblicato il', 'Pubblicata il', 'Data:', 'Data di pubblicazione', 'Creato il', 'Tempo di lettura',
        'Lettura',
      ),
      ...ends('min di lettura', 'minuti di lettura', 'minuti di lettura stimati'),
    ],
    updated: starts(
      'Aggiornato', 'Aggiornato il', 'Aggiornato alle', 'Ultimo aggiornamento', 'Ultima modifica', 'Modificato il',
      'Aggiornamento:',
    ),
    caption: [
      ...starts(
        'Foto:', 'Foto di', 'Fotografia:', 'Immagine:', 'Immagine di repertorio', 'Foto di repertorio', 'Credit:', 'Crediti:',
        'Credito foto', 'Illustrazione', 'Video:', 'Nella foto', 'Didascalia',
      ),
      ...ends('foto di repertorio', 'immagine di repertorio', '(Ansa)', '(LaPresse)'),
      ...has('foto di repertorio', 'immagine di repertorio', 'foto d’archivio', 'LaPresse/'),
    ],
    copyright: [
      ...whole(
        'Note legali', 'Informativa privacy', 'Informativa sulla privacy', 'Informativa cookie', 'Termini e condizioni',
        'Condizioni generali', "Condizioni d'uso", 'Termini di utilizzo', 'Dichiarazione di accessibilità', 'Cookie policy',
        'Codice etico', 'Preferenze privacy',
      ),
      ...starts(
        'Tutti i diritti', 'Diritti riservati', 'Riproduzione riservata', 'Testata giornalistica', 'Testata registrata',
        'Registrazione Tribunale',
      ),
      ...has(
        'tutti i diritti riservati', 'riproduzione riservata', 'diritti sono riservati', 'vietata la riproduzione',
        'riproduzione anche parziale', 'senza autorizzazione scritta', 'P.IVA', 'direttore responsabile',
      ),
    ],
    related: [
      ...whole(
        'Notizie correlate', 'Correlati', 'Più letti', 'Le più lette', 'Più lette', 'I più visti', 'Ultimi articoli', 'Ultim’ora',
        'Consigliati', 'In evidenza', 'In primo piano', 'Primo piano', 'Da non perdere', 'Raccomandati per te',
      ),
      ...starts(
        'Leggi anche', 'Leggi pure', 'Articoli correlati', 'Potrebbe interessarti', 'Potrebbero interessarti',
        'Ti potrebbe interessare', 'Ti potrebbero interessare', 'Vedi anche', 'Guarda anche', 'Ultime notizie', 'I più letti',
        'Altri articoli', 'Altre notizie', 'Articolo successivo', 'Articolo precedente', 'Approfondisci', 'Per approfondire',
      ),
      ...has('potrebbe interessarti anche', 'ti potrebbe interessare anche'),
    ],
    more: [
      ...whole(
        'altro', 'leggi', 'continua', 'mostra altro', 'vedi tutti', 'vedi tutte', 'leggi articolo', "leggi l'articolo",
        'approfondisci', 'carica altri',
      ),
      ...ends('leggi tutto', 'continua a leggere', 'leggi di più', 'scopri di più', 'continua »'),
    ],
    navigation: [
      ...whole(
        'Menu', 'Ricerca', 'Accedi', 'Login', 'Registrati', 'Esci', 'Notizie', 'Mondo', 'Esteri', 'Italia', 'Politica',
        'Economia', 'Cronaca', 'Sport', 'Calcio', 'Cultura', 'Spettacoli', 'Spettacolo', 'Scienza', 'Salute', 'Tecnologia',
        'Opinioni', 'Viaggi', 'Ambiente', 'Società', 'Attualità', 'Motori', 'Moda', 'Cucina', 'Lavoro', 'Scuola', 'Regioni',
        'Video', 'Foto', 'Meteo', 'Oroscopo', 'Contatti', 'Contattaci', 'Chi siamo', 'Redazione', 'Archivio', 'Mappa del sito',
        'Aiuto', 'Torna su', 'Chiudi', 'Indietro', 'Avanti', 'Successivo', 'Precedente', 'Sezioni', 'Categorie',
        'Edizioni locali', 'Annunci', 'Servizi', 'Necrologie',
      ),
      ...starts('Vai al contenuto', 'Salta al contenuto', 'Vai a', 'Sei in', 'Ti trovi in', 'Torna a', 'Home >', 'Cerca:'),
    ],
    social: [
      ...whole('Condivisioni', 'Invia', 'Invia per email', 'Mi piace', 'Link copiato', 'Salva', 'Segui i temi'),
      ...starts(
        'Condividi', 'Seguici', 'Segui', 'Invia a un amico', 'Stampa', 'Copia link', 'Copia il link', 'Fai clic per condividere',
        'Clicca per condividere', 'Ascolta',
      ),
      ...has('seguici su', 'condividi su Facebook', 'si apre in una nuova finestra'),
    ],
    tags: [
      ...whole('Temi'),
      ...starts('Tag:', 'Argomenti:', 'Argomento:', 'Parole chiave', 'Categorie:', 'Categoria:', 'Etichette', 'Pubblicato in'),
    ],
    comment: [
      ...whole(
        'Commento', 'Commenta', 'Rispondi', 'Nessun commento', 'Segnala', 'Annulla risposta', 'Invia commento', 'Mostra commenti',
      ),
      ...starts(
        'Lascia un commento', 'Lascia una risposta', 'Scrivi un commento', 'Aggiungi un commento', 'Commenti (',
        'Leggi i commenti', 'Il tuo commento', 'Accedi per', 'Commenta per primo', 'Sii il primo a', 'I commenti', 'Rispondi a',
      ),
      ...ends('commenti', 'ha detto:', 'dice:'),
      ...has(
        'indirizzo email non sarà pubblicato', 'campi obbligatori sono contrassegnati', 'per commentare',
        'per lasciare un commento', 'per inviare un commento',
      ),
    ],
    promo: [
      ...whole(
        'Annuncio', 'Abbonamento', 'Abbonamenti', 'Newsletter', 'Sponsorizzato', 'Contenuto sponsorizzato', 'Sostienici', 'Dona',
        'Dona ora', 'Offerta',
      ),
      ...starts(
        'Pubblicità', 'Iscriviti', 'Abbonati', 'Ricevi', 'Scarica', 'Sostieni', 'Registrati', 'La newsletter', 'Il tuo indirizzo',
        'Continua dopo', 'Acquista',
      ),
      ...has(
        'alla nostra newsletter', 'iscriviti alla newsletter', 'nella tua casella', 'la nostra app', 'dopo la pubblicità',
        'nostro canale WhatsApp', 'nostro canale Telegram',
      ),
    ],
    notice: [
      ...whole(
        'Accetta', 'Accetta tutto', 'Accetto', 'Rifiuta', 'Rifiuta tutto', 'Personalizza', 'Impostazioni cookie',
        'Gestisci cookie', 'Pagina non trovata', 'Caricamento', 'Preferenze cookie',
      ),
      ...starts(
        'Questo sito utilizza', 'Questo sito usa', 'Utilizziamo i cookie', 'Utilizziamo cookie', 'Usiamo i cookie',
        'Il tuo browser', 'Noi e i nostri partner', 'Continuando a navigare', 'Abilita JavaScript', 'Errore',
      ),
      ...has(
        'utilizzo dei cookie', 'uso dei cookie', 'utilizza cookie', 'cookie di terze parti', 'abilitare JavaScript',
        'browser non supporta', 'cookie tecnici',
      ),
    ],
    bio: [
      ...whole("Informazioni sull'autore"),
      ...starts(
        "Sull'autore", 'L’autore', "L'autrice", 'Informazioni sull', 'Tutti gli articoli di', 'Vedi tutti gli articoli',
        'Altri articoli di', 'Biografia',
      ),
    ],
    paywall: [
      ...starts(
        'Per continuare a leggere', 'Continua a leggere con', 'Sei già abbonato', 'Contenuto riservato', 'Articolo riservato',
        'Solo per abbonati', 'Abbonati per',
      ),
      ...has(
        'riservato agli abbonati', 'sei già abbonato', 'per continuare a leggere', 'solo per abbonati', 'hai già un abbonamento',
      ),
    ],
  },
  sample:
    'Il vecchio ponte sul fiume resterà chiuso per quasi tutta l’estate, ha annunciato martedì il comune, perché gli ingegneri hanno trovato crepe in due dei suoi piloni. I residenti, che aspettavano i lavori da anni, non sono sorpresi, ma i commercianti temono di perdere clienti. «Lo abbiamo saputo solo la settimana scorsa», ha detto uno di loro.',
} satisfies LanguageFile;
