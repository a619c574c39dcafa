welcome =
    👋 <b>Ciao, sono Runback.</b> Schiena indolenzita dopo la corsa? Cerco allungamenti ed esercizi che non fanno male.
    Sono un bot coach, non un medico. Emergenza? Chiama i soccorsi.
    Conservo le tue risposte, dolore incluso: /privacy, /export, /forget.
    <b>Hai 18 anni o più, e posso?</b>
    .agree = 👍 Ho 18+ anni e accetto
    .under-18 = 🙅 Ho meno di 18 anni
too-young =
    💛 <b>Grazie di averlo detto.</b> Allora non sono il coach giusto per te, e di te non conservo niente.
    Sotto i 18 anni, una schiena che fa male è meglio farla vedere a un medico o fisioterapista. Chiedi a una persona di fiducia di accompagnarti.

    /urgent mostra quando chiedere aiuto subito: chiama { $call }. Questo vale per chiunque, sempre.
    .runner =
        💛 <b>Grazie di averlo detto.</b> Allora non sono il coach giusto per te: prima di fare esercizi fai vedere la schiena a un medico o fisioterapista. Chiedi a una persona di fiducia di accompagnarti.

        /urgent mostra quando chiedere aiuto subito: chiama { $call }.

        Cancello quello che conservo di te?
    .adult = Era un errore: ho 18 anni o più
menu =
    <b>Che cosa vuoi fare?</b>
    Un check-in dura un minuto o due.
    .ran = 🏃 Ho appena corso
    .hurts = 😣 Mal di schiena
    .stretch = 🧘 Stretching
    .train = 💪 I miei quattro
    .progress = 📈 Progressi
    .reminders = ⏰ Promemoria
    .library = 📚 Libreria
    .settings = ⚙️ Impostazioni
help =
    <b>Che cosa so fare</b>
    /run – check-in dopo una corsa
    /stretch – allungamenti per la schiena
    /train – i tuoi quattro esercizi
    /progress – come va
    /library – tutti gli esercizi da leggere
    /why – perché fa male: sei risposte
    /reminders – quando ti scrivo
    /settings – fuso orario, silenzio, pausa
    /urgent – quando chiedere aiuto subito
    /privacy – che cosa conservo, e perché
    /export – avere tutto quello che conservo
    /forget – cancellare tutto
    /cancel – fermare quello che stiamo facendo
    /help – questa pagina
small-talk =
    .did = 👏 <b>Ottimo lavoro!</b> Conto solo quello che facciamo insieme qui. La prossima volta fallo con me: /stretch o /train
    .machine = 🤖 Sono un programma, qui non risponde nessuna persona. Per il tuo corpo ci sono medici e fisioterapisti. Se può essere urgente: /urgent
    .elsewhere = 🦵 Conosco solo la schiena, per questo non posso aiutarti. Un medico o un fisioterapista sì. Se ti fa male anche la schiena: /run
    .going = Buona corsa 🏃 Dopo dimmi come sta la schiena: /run
    .rests = 🌿 <b>Va bene così.</b> Anche il riposo ne fa parte. Quando vuoi continuare: /stretch o /train
    .fine = 👍
    .hello =
        👋 <b>Ciao! È bello sentirti.</b>
        Che cosa vuoi fare?
    .thanks = Di niente 🙂 Sono qui quando ti serve.
    .bye = 👋 A presto! Fino ad allora tengo io le tue risposte.
    .sorry = 💛 <b>Mi dispiace che faccia male.</b> Vediamo che cosa è sicuro e adatto.
    .may-run =
        🏃 <b>Dipende da come sta ora la schiena.</b>
        Dove fa male? Anche nessun dolore va bene.
    .may-run-first = 🏃 Dipende da come sta ora la schiena. Prima finiamo questo:
    .tomorrow = Questo vale per oggi. Per un altro giorno richiedimelo quando arriva: conta come sta la schiena quella mattina.
cannot-listen = Non posso ascoltare messaggi vocali o video; scrivi o tocca. Se può essere urgente: /urgent
cannot-see = Non posso guardare foto, video o file. Dimmi a parole che cosa devo sapere, o tocca. Se può essere urgente: /urgent
sticker = 🙂 Bello! Però leggo parole e tocchi, non gli sticker.
location-not-now = 📍 Grazie, ma qui un posto non è una risposta. Per il tuo fuso orario: /settings
edits-dont-count = Un messaggio modificato non vale come risposta. Mandalo di nuovo; se ho già segnato quello vecchio, scrivi prima <b>indietro</b>.
unknown =
    Non ho capito. Con i pulsanti capisco meglio 🙂
    Che cosa vuoi fare?
cancelled = Fermato. Quando vuoi, ricomincia:
unknown-command = Non conosco { $typed }. Volevi dire { $command }? Toccalo.
nothing-to-cancel = Adesso non c’è niente da fermare. Che cosa vuoi fare?
carry-on = Riprendiamo da dove eravamo.
take-your-time = 🙂 Prenditi il tempo che serve. La scheda ti aspetta.
private-only = Parlo di salute, perciò lo faccio solo in una chat privata. Scrivimi lì.
error =
    Scusa, qualcosa è andato storto da parte mia, e l’ho segnato ({ $id }).
    Le risposte di prima ci sono tutte. Riprova, o manda /cancel per ricominciare.
error-held =
    Scusa, adesso non riesco a leggere i miei appunti. Quello che hai appena mandato è al sicuro. Ci riprovo io, non serve ripeterlo.
    Se può essere un’emergenza non aspettarmi: chiama il tuo numero di emergenza (112, 911, 999).
error-given-up =
    Scusa, quello che hai appena mandato non è arrivato, perciò non vale, e l’ho segnato ({ $id }).
    Le risposte di prima ci sono tutte. Tocca o manda di nuovo fra qualche minuto.
    Se può essere un’emergenza non aspettarmi: chiama il tuo numero di emergenza (112, 911, 999).
lost-place = Scusa, ho perso il punto dove eravamo. Le risposte di prima ci sono tutte.
bot-short = Per chi corre e ha mal di schiena: check-in dopo la corsa, stretching, 4 esercizi che non fanno male. Non un medico.
bot-long =
    La schiena ti fa male dopo la corsa?

    Dimmi dove, rispondi ad alcune domande di sicurezza, e ti mostro allungamenti ed esercizi adatti. I tuoi tocchi (dolore / nessun dolore) costruiscono il tuo programma di quattro esercizi. Nessun account, nessuna videoteca.

    Sono un bot coach, non un medico. In emergenza chiama il tuo numero di emergenza.
command-start = Che cosa faccio, e la schermata iniziale
command-run = Ho appena corso: check-in
command-stretch = Allungamenti per la schiena
command-train = I miei quattro esercizi
command-urgent = Quando chiedere aiuto subito
command-help = Che cosa posso fare qui?
command-cancel = Ferma quello che stiamo facendo
command-privacy = Che cosa viene conservato, e perché
command-export = Avere tutti i miei dati
command-forget = Cancellare tutti i miei dati
