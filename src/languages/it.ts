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
  authors: { by: ['di', 'autore:', 'autrice:', 'autori:', 'a cura di', 'scritto da', 'pubblicato da', 'testo di', 'redazione:', 'postato da', 'inserito da'], and: ['e', 'ed', '&'], photos: ['foto'] },
  titles: 'giornalista;redattore;redattrice;direttore;direttrice;corrispondente;inviato;inviata;caporedattore;editorialista;reporter;fotografo;fotografa;collaboratore;collaboratrice;redazione;dott;dr;prof'.split(';'),
  cues: {
    source: [
      ...whole('ANSA', 'Adnkronos', 'AGI', 'LaPresse', 'Askanews', 'Comunicato stampa'),
      ...starts(
        'Fonti:', 'Fonte', 'Tratto da', 'Pubblicato originariamente', 'Con informazioni di', 'Articolo originale',
        'Ripubblicato da', 'Comunicato stampa di',
      ),
    ],
    byline: starts(
      'Di', 'Autore:', 'Autrice:', 'Autori:', 'A cura di', 'Scritto da', 'Pubblicato da', 'Testo di', 'Redazione:',
      'Dal nostro inviato', 'Dal nostro corrispondente',
    ),
    dateline: [
      ...starts(
        'Pubblicato', 'Pubblicato il', 'Pubblicata il', 'Data:', 'Data di pubblicazione', 'Creato il', 'Tempo di lettura',
        'Lettura', 'Pubblicato alle', 'Scritto il', 'Inserito il',
      ),
      ...ends(
        'min di lettura', 'minuti di lettura', 'minuti di lettura stimati', 'minuto di lettura', 'min lettura',
        'minuti per la lettura',
      ),
    ],
    updated: starts(
      'Aggiornato', 'Aggiornato il', 'Aggiornato alle', 'Ultimo aggiornamento', 'Ultima modifica', 'Modificato il',
      'Aggiornamento:',
    ),
    caption: [
      ...starts(
        'Foto:', 'Fotografia:', 'Immagine:', 'Immagine di repertorio', 'Foto di repertorio', 'Credit:', 'Crediti:',
        'Credito foto', 'Illustrazione', 'Video:', 'Nella foto', 'Didascalia', 'Immagini:', 'Credits:', 'Fonte foto',
        'Fonte immagine', 'Illustrazione di', 'Ingrandisci', 'Nelle foto', 'In foto',
      ),
      ...ends(
        'foto di repertorio', 'immagine di repertorio', '(Ansa)', '(LaPresse)', '(foto Ansa)', '(repertorio)', '/ IPA',
        "foto d'archivio", "immagine d'archivio",
      ),
      ...has('foto di repertorio', 'immagine di repertorio', 'foto d’archivio', 'LaPresse/', 'Foto Ansa', 'Foto LaPresse'),
    ],
    copyright: [
      ...whole(
        'Note legali', 'Informativa privacy', 'Informativa sulla privacy', 'Informativa cookie', 'Termini e condizioni',
        'Condizioni generali', "Condizioni d'uso", 'Termini di utilizzo', 'Dichiarazione di accessibilità', 'Cookie policy',
        'Codice etico', 'Preferenze privacy', 'Privacy', 'Privacy policy', 'Condizioni di utilizzo', 'Termini di servizio',
        'Dati societari', "Diritti d'autore", 'Gestisci cookie', 'Gestione cookie', 'Impostazioni cookie', 'Preferenze cookie',
        'Accessibilità', 'Privacy e cookie',
      ),
      ...starts(
        'Tutti i diritti', 'Diritti riservati', 'Riproduzione riservata', 'Testata giornalistica', 'Testata registrata',
        'Registrazione Tribunale', 'P.Iva', 'Partita IVA', 'Codice fiscale', 'Direttore responsabile', 'Powered by',
        'Le foto presenti',
      ),
      ...has(
        'tutti i diritti riservati', 'riproduzione riservata', 'diritti sono riservati', 'vietata la riproduzione',
        'riproduzione anche parziale', 'senza autorizzazione scritta', 'P.IVA', 'tutti i diritti sono riservati',
        'registrata presso il tribunale',
      ),
    ],
    related: [
      ...whole(
        'Correlati', 'Più letti', 'Le più lette', 'Più lette', 'I più visti', 'Ultim’ora', 'Consigliati', 'In evidenza',
        'In primo piano', 'Raccomandati per te', 'Articoli più letti', 'Gli articoli più letti', 'Le notizie più lette',
        'Notizie più lette', 'I più recenti', 'I più popolari', 'Più popolari', 'Più commentati', 'I più condivisi',
        'Guarda altri video', 'Le ultime notizie', 'Ultime news', 'Ultima ora', 'Ultimi video', 'Articoli simili',
        'Articoli recenti', 'Articoli in evidenza', 'Notizie simili', 'Contenuti correlati', 'Post correlati',
        'Argomenti correlati', 'Altri contenuti', 'Altro su questo argomento', 'Potrebbero interessarti anche',
        'Potrebbe anche interessarti', 'Consigliati per te', 'Raccomandati', 'Di tendenza', 'Tendenze', 'Da leggere',
        'Prossimo articolo', 'Notizia precedente', 'Notizia successiva', 'Post precedente', 'Post successivo',
        'Sullo stesso argomento', 'Sullo stesso tema', 'Scelti per te', 'Dal web', 'Dalla home', 'Le notizie del giorno',
        'Notizie dal territorio', 'Video del giorno',
      ),
      ...starts(
        'Leggi anche', 'Leggi pure', 'Articoli correlati', 'Potrebbe interessarti', 'Potrebbero interessarti',
        'Ti potrebbe interessare', 'Ti potrebbero interessare', 'Vedi anche', 'Guarda anche', 'Ultime notizie', 'I più letti',
        'Altri articoli', 'Altre notizie', 'Articolo successivo', 'Articolo precedente', 'Approfondisci', 'Per approfondire',
        'Leggi tutto:', 'Leggi di più:', 'Leggi:', 'Notizie correlate', 'Potrebbe anche', 'Ti potrebbe', 'Ti potrebbero',
        'Ultimi articoli', 'Ultime da', 'Sullo stesso', 'Tutte le notizie su', 'Tutte le notizie di', 'Tutti gli articoli su',
        'Da non perdere', 'Scopri anche', 'Scopri tutti',
      ),
      ...has('potrebbe interessarti anche', 'ti potrebbe interessare anche'),
    ],
    more: [
      ...whole(
        'altro', 'mostra altro', 'vedi tutte', 'leggi articolo', "leggi l'articolo", 'approfondisci', 'carica altri',
        "Leggi l'articolo completo", 'Leggi ancora', 'Leggi altro', 'Continua la lettura', 'Vedi tutto', 'Mostra di più',
        'Mostra tutto', 'Mostra meno', 'Carica altro', 'Carica altri articoli', 'Maggiori informazioni', 'Altre informazioni',
        'Tutti gli articoli', 'Tutte le notizie', 'Guarda tutti', 'Guarda il video', "Vai all'articolo", 'Dettagli', 'Espandi',
      ),
      ...ends(
        'leggi tutto', 'continua a leggere', 'leggi di più', 'scopri di più', 'continua »', 'continua…', '[continua]',
        '(continua)', 'clicca qui', 'vedi tutti',
      ),
    ],
    navigation: [
      ...whole(
        'Menu', 'Ricerca', 'Accedi', 'Login', 'Registrati', 'Esci', 'Notizie', 'Mondo', 'Esteri', 'Italia', 'Politica',
        'Economia', 'Cronaca', 'Sport', 'Calcio', 'Cultura', 'Spettacoli', 'Spettacolo', 'Scienza', 'Salute', 'Tecnologia',
        'Opinioni', 'Viaggi', 'Ambiente', 'Società', 'Attualità', 'Motori', 'Moda', 'Cucina', 'Lavoro', 'Scuola', 'Regioni',
        'Video', 'Foto', 'Meteo', 'Oroscopo', 'Contatti', 'Contattaci', 'Chi siamo', 'Redazione', 'Archivio', 'Mappa del sito',
        'Aiuto', 'Chiudi', 'Indietro', 'Avanti', 'Successivo', 'Precedente', 'Sezioni', 'Categorie', 'Edizioni locali', 'Annunci',
        'Servizi', 'Necrologie', 'Home', 'Home page', 'Homepage', 'Cronache', "Dall'Italia", 'Dal mondo', 'Europa', 'Serie A',
        'Tennis', 'Basket', 'Formula 1', 'Ciclismo', 'Cinema', 'Musica', 'Teatro', 'Televisione', 'TV', 'Libri', 'Arte',
        'Bellezza', 'Lifestyle', 'Benessere', 'Scienze', 'Tech', 'Energia', 'Turismo', 'Ricette', 'Food', 'Gusto', 'Casa',
        'Animali', 'Università', 'Istruzione', 'Finanza', 'Borsa', 'Mercati', 'Imprese', 'Costume', 'Opinione', 'Editoriali',
        'Editoriale', 'Commenti & opinioni', 'Interviste', 'Inchieste', 'Rubriche', 'Blog', 'Dossier', 'Speciali', 'Speciale',
        'Fotogallery', 'Gallery', 'Podcast', 'Audio', 'Infografiche', 'Giochi', 'Cruciverba', 'Aste', 'Edicola',
        'Edicola digitale', 'Edizione digitale', 'Prima pagina', 'Cerca nel sito', 'Menù', 'Menu principale', 'Apri menu',
        'Chiudi menu', 'Apri', 'Entra', 'Profilo', 'Il mio profilo', 'Il mio account', 'Password dimenticata', 'La redazione',
        'Scrivici', 'Scrivi alla redazione', 'Lavora con noi', 'Assistenza', 'FAQ', 'Domande frequenti', 'Tutte le sezioni',
        'Province', 'Comuni', 'Locali', "Torna all'inizio", 'Torna indietro', 'Successiva', 'Pagina successiva',
        'Pagina precedente', 'Categoria', 'Archivi', 'Pagine', 'Link utili', 'Lingua', 'Italiano', 'Inglese',
        'Vai al contenuto principale', 'Vai alla navigazione', 'Ufficio stampa', 'Eventi', 'Agenda', 'Community', 'Newsroom',
        'RSS', 'Feed RSS', 'Newsletter e podcast', 'Approfondimenti', 'Primo piano',
      ),
      ...starts(
        'Vai al contenuto', 'Salta al contenuto', 'Vai a', 'Sei in', 'Ti trovi in', 'Torna a', 'Home >', 'Cerca:', 'Vai al',
        'Vai alla', 'Salta al', 'Torna alla', 'Torna su', 'Sei qui', 'Ricerca per',
      ),
    ],
    social: [
      ...whole(
        'Condivisioni', 'Invia', 'Invia per email', 'Mi piace', 'Link copiato', 'Salva', 'Segui i temi', 'Condividi su Twitter',
        'Condividi su X', 'Condividi su WhatsApp', 'Condividi via email', "Condividi l'articolo", 'Condividi questo articolo',
        'Condividilo', 'Condividi con', 'Tweet', 'Twitta', 'Stampa articolo', "Stampa l'articolo", 'Invia tramite email',
        'Segnala a un amico', 'Seguici sui social', 'Seguici su Facebook', 'Salva articolo', "Ascolta l'articolo", 'Regala',
        'Regala articolo', 'Social network', 'Preferiti', 'Aggiungi ai preferiti', 'Leggi dopo',
      ),
      ...starts(
        'Condividi', 'Seguici', 'Segui', 'Invia a un amico', 'Stampa', 'Copia link', 'Copia il link', 'Fai clic per condividere',
        'Clicca per condividere', 'Ascolta', 'Segui su', 'Fai clic qui per condividere', 'Fai clic qui per stampare',
        'Stampa questo', 'Invia per', 'Iscriviti al canale', 'Unisciti al canale', 'Ascolta questo', 'Resta connesso',
      ),
      ...has(
        'seguici su', 'condividi su Facebook', 'si apre in una nuova finestra', 'il nostro canale WhatsApp',
        'il nostro canale Telegram',
      ),
    ],
    tags: [
      ...whole('Tutti gli argomenti'),
      ...starts(
        'Tag:', 'Argomenti:', 'Argomento:', 'Parole chiave', 'Categorie:', 'Categoria:', 'Etichette', 'Pubblicato in', 'Tags:',
        'Temi:', 'Archiviato in', 'Postato in', 'Taggato',
      ),
    ],
    comment: [
      ...whole(
        'Commento', 'Commenta', 'Annulla risposta', 'Invia commento', 'Mostra commenti', 'Commenti', 'Nome *', 'Email *',
        'Lascia un tuo commento', 'Aggiungi commento', 'Pubblica commento', 'Posta commento', 'Vedi commenti', 'Tutti i commenti',
        'Carica altri commenti', 'Commenti recenti', 'Commenti chiusi', 'I commenti sono chiusi', 'Segnala un abuso',
        'Accedi per commentare', 'Partecipa alla discussione', 'I commenti dei lettori', 'Commenta la notizia', 'Più vecchi',
        'Modera',
      ),
      ...starts(
        'Lascia un commento', 'Lascia una risposta', 'Scrivi un commento', 'Aggiungi un commento', 'Commenti (',
        'Leggi i commenti', 'Il tuo commento', 'Commenta per primo', 'Sii il primo a', 'Lascia il tuo', 'Scrivi il tuo',
        'Inserisci un commento', "Commenta l'articolo", 'Commenta questo', 'Commenti disabilitati', 'Il tuo indirizzo email',
        "L'indirizzo email non", 'Devi effettuare', 'Effettua il login per', 'Per commentare', 'Per lasciare un',
        'Nessun commento', 'Non ci sono commenti', 'Ancora nessun commento', 'Salva il mio nome', 'Avvertimi', 'Avvisami',
        'Questo sito usa Akismet', 'Questo sito utilizza Akismet', 'Un commento su', 'Vedi tutti i commenti',
      ),
      ...ends('ha detto…', 'ha scritto:', 'rispondi', 'nessun commento', 'lascia un commento'),
      ...has(
        'indirizzo email non sarà pubblicato', 'campi obbligatori sono contrassegnati', 'per commentare',
        'per lasciare un commento', 'per inviare un commento', 'per pubblicare un commento', 'per poter commentare',
        'sito web in questo browser', 'essere connesso per',
      ),
    ],
    promo: [
      ...whole(
        'Annuncio', 'Abbonamento', 'Abbonamenti', 'Newsletter', 'Sponsorizzato', 'Dona ora', 'Annuncio pubblicitario',
        'Advertisement', 'Contenuti sponsorizzati', 'Abbonati ora', 'Abbonati subito', 'Abbonamento digitale', 'Le newsletter',
        'Le nostre newsletter', 'Iscriviti ora', 'Iscriviti alle newsletter', 'Iscrizione alla newsletter', 'Iscriviti gratis',
        'Sostieni il giornale', 'Donazioni', 'Fai una donazione', 'Acquista ora', 'Scopri le offerte', "Scopri l'offerta",
        'Provalo gratis', 'Scarica la app', 'Scarica gratis', 'Disponibile su Google Play', 'Attiva ora', 'Attiva le notifiche',
        'Attiva subito', 'Contenuto promozionale', 'Informazione pubblicitaria', 'Publiredazionale',
        'Continua a leggere dopo la pubblicità', 'No grazie', 'La tua email', 'Codici sconto',
      ),
      ...starts(
        'Pubblicità', 'Iscriviti', 'Abbonati', 'Scarica', 'Sostieni', 'Registrati', 'La newsletter', 'Il tuo indirizzo',
        'Continua dopo', 'Acquista', 'Iscriviti alla', 'Iscriviti alle', 'Iscriviti al', 'Ricevi ogni', 'Ricevi la', 'Ricevi le',
        "Scarica l'app", 'Scarica la nostra', 'Sostieni il', 'Sostieni la', 'Sostienici', 'Dona il', 'Sponsorizzato da',
        'Offerto da', 'In collaborazione con', 'Contenuto sponsorizzato', 'Resta aggiornato', 'Rimani aggiornato',
        'Resta sempre aggiornato', 'Rimani sempre aggiornato', 'Inserisci la tua email', 'Inserisci il tuo indirizzo',
        'Iscrivendoti', 'Cliccando su iscriviti', 'Grazie per esserti iscritto', 'Accetto di ricevere', 'Dichiaro di aver letto',
        'Ti è piaciuto', 'Vuoi ricevere', 'Non perderti', 'Le notizie più importanti nella', 'Prova gratis', 'Offerta speciale',
        'Entra nel canale', 'Continua a leggere dopo',
      ),
      ...has(
        'alla nostra newsletter', 'iscriviti alla newsletter', 'nella tua casella', 'la nostra app', 'dopo la pubblicità',
        'nostro canale WhatsApp', 'nostro canale Telegram', 'nostra newsletter', 'nostre newsletter', 'nella tua email',
        'link di affiliazione', 'link affiliati', 'disiscriverti in qualsiasi momento', 'annulla quando vuoi',
        'disdici quando vuoi',
      ),
    ],
    notice: [
      ...whole(
        'Accetta', 'Accetta tutto', 'Accetto', 'Rifiuta', 'Rifiuta tutto', 'Impostazioni cookie', 'Gestisci cookie',
        'Pagina non trovata', 'Caricamento', 'Preferenze cookie', 'Accetta tutti', 'Accetta i cookie', 'Accetta e chiudi',
        'Accetta e continua', 'Rifiuta tutti', 'Rifiuto', 'Ho capito', 'Gestisci preferenze', 'Gestisci opzioni',
        'Salva preferenze', 'Continua senza accettare', 'Sempre attivo', 'Cookie necessari', 'Caricamento in corso',
        'Attendere prego', 'Accesso negato', 'Contenuto non disponibile',
      ),
      ...starts(
        'Questo sito utilizza', 'Questo sito usa', 'Utilizziamo i cookie', 'Utilizziamo cookie', 'Usiamo i cookie',
        'Noi e i nostri partner', 'Continuando a navigare', 'Abilita JavaScript', 'Errore', 'Noi e i nostri', 'Noi e terze parti',
        'Questo sito web utilizza', 'Il nostro sito utilizza', 'Stai utilizzando un browser', 'Attiva JavaScript',
        'Per visualizzare questo', 'Per favore abilita', 'Si prega di abilitare', 'Continuando la navigazione',
        'Proseguendo la navigazione', 'Proseguendo nella', 'Cliccando su accetta', 'La pagina richiesta', 'Spiacenti',
        'Siamo spiacenti', 'Questo video non è disponibile', 'La pagina che stai', 'La pagina che hai', 'Il tuo browser non',
        'Ci dispiace, la pagina',
      ),
      ...has(
        'utilizzo dei cookie', 'uso dei cookie', 'utilizza cookie', 'cookie di terze parti', 'abilitare JavaScript',
        'browser non supporta', 'cookie tecnici', 'uso di cookie', 'utilizzo di cookie', 'utilizza i cookie',
        'utilizziamo i cookie', 'cookie di profilazione', "all'uso dei cookie", 'attivare JavaScript',
      ),
    ],
    bio: [
      ...whole("Altri articoli dell'autore", "Tutti gli articoli dell'autore", 'Leggi tutti gli articoli'),
      ...starts(
        "Sull'autore", 'L’autore', "L'autrice", 'Informazioni sull', 'Tutti gli articoli di', 'Vedi tutti gli articoli',
        'Altri articoli di', 'Biografia', "Informazioni sull'autore", "Chi è l'autore", 'Leggi tutti gli articoli di',
        'Vedi tutti gli articoli di', 'Giornalista professionista',
      ),
    ],
    paywall: [
      ...whole('Articolo riservato agli abbonati', 'Per abbonati', 'Sei un nostro abbonato?', 'Premium', 'Accedi e leggi'),
      ...starts(
        'Per continuare a leggere', 'Continua a leggere con', 'Sei già abbonato', 'Contenuto riservato', 'Articolo riservato',
        'Solo per abbonati', 'Abbonati per', 'Per continuare la lettura', 'Per leggere tutto', "Per leggere l'articolo",
        'Questo articolo è riservato', 'Questo contenuto è riservato', 'Già abbonato', 'Abbonati per leggere',
        'Accedi per leggere', 'Sblocca', 'Leggi tutti gli articoli con', 'Accesso illimitato', 'Hai raggiunto il limite',
        'Registrati per leggere', 'Registrati per continuare',
      ),
      ...has(
        'riservato agli abbonati', 'sei già abbonato', 'per continuare a leggere', 'solo per abbonati', 'hai già un abbonamento',
        'riservata agli abbonati', 'riservati agli abbonati', 'abbonati per leggere', 'per proseguire la lettura',
      ),
    ],
  },
  sample:
    'Il vecchio ponte sul fiume resterà chiuso per quasi tutta l’estate, ha annunciato martedì il comune, perché gli ingegneri hanno trovato crepe in due dei suoi piloni. I residenti, che aspettavano i lavori da anni, non sono sorpresi, ma i commercianti temono di perdere clienti. «Lo abbiamo saputo solo la settimana scorsa», ha detto uno di loro.',
} satisfies LanguageFile;
