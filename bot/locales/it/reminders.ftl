days =
    .every = ogni giorno
    .working = lun–ven
    .weekend = sab dom
    .but = ogni giorno tranne { $day }

## Tutti i promemoria in una schermata

reminders = ⏰ <b>Promemoria</b>
    .place = <i>Da te: { $place }, { $now }</i>
    .utc = <i>Fuso orario ancora ignoto, perciò uso UTC: là ora è { $now }.</i>
    .paused = Riprendi in /settings
    .held = 🩺 Fermi: c’è una domanda di sicurezza aperta.
    .daily = 🧘 <b>Stretching:</b> { $rule }
    .training = 💪 <b>Allenamento:</b> { $rule }
    .post_run = 🏃 <b>Le mie corse:</b> { $rule }
    .off = spento
    .after-run = dopo le mie corse
    .hint = Toccane uno per impostarlo o cambiarlo.
reminder-rule = { $when }
    .run = { $when }, circa { $minutes } min
reminder-next = ↳ prossimo: { $when }, ora tua
    .utc = ↳ prossimo: { $when } UTC
    .quiet = ↳ prossimo: { $when } (alle { $time } c’è silenzio)
    .done = ↳ ✓ fatto per oggi
    .rest = ↳ { $when }: giorno di riposo
    .half = ↳ un’abitudine: una volta sì e una no
    .weekly = ↳ un’abitudine: una a settimana
reminder-asks = ↳ prossima domanda: { $when }, ora tua
    .utc = ↳ prossima domanda: { $when } UTC
    .quiet = ↳ prossima domanda: { $when }, dopo le ore di silenzio
reminders-button =
    .daily = 🧘 Stretching
    .training = 💪 Allenamento
    .post_run = 🏃 Le mie corse
    .link = 🔗 A fine corsa
    .zone = 🌍 Imposta il fuso orario
    .settings = ⚙️ Impostazioni
    .back = ‹ Promemoria
    .done = ✓ Fatto

## Un promemoria

edit-daily =
    🧘 <b>Stretching quotidiano</b>
    .ask =
        Quando ti va bene? Meglio subito dopo una cosa che fai comunque, come il caffè.

        Tocca un orario, o scrivilo: <b>7:30</b>
    .more = <i>Scrivi qualsiasi altro: «7.15 di sera», «feriali 7:30 e sab 9:00».</i>
    .after-run = Dopo ogni corsa, quando chiedo com’è andata. Perciò devo sapere quando corri: tocca «Le mie corse».
    .after-run-set = Dopo ogni corsa, quando chiedo com’è andata.
edit-training =
    💪 <b>Giorni di allenamento</b>
    .ask =
        Due o tre giorni di allenamento a settimana, mai due di fila, vanno bene.

        Quando hai una ventina di minuti? Tocca un orario, o scrivilo: <b>18:00</b>
    .more = <i>Scrivi qualsiasi altro: «7.15 di sera», «lun mer 18:00 e sab 9:00».</i>
    .target = 🎯 Il tuo obiettivo: { training-days }. Per cambiarlo: /progress
    .row =
        💪 <b>Due giorni di fila?</b>
        Muscoli e schiena si rinforzano nel giorno libero in mezzo. Con { $days } ce n’è sempre uno.
    .spread = 👍 Meglio { $days }
    .keep = Tieni { $days }
edit-post_run =
    🏃 <b>Le mie corse</b>
    .ask =
        Di solito quando corri? Dopo ti chiedo come sta la schiena.

        Tocca un orario, o scrivi tutto: <b>mar gio dom 18:30, circa 45 min</b>
    .more = <i>Scrivi qualsiasi altro: «mar 18:00 e dom 8:00, 1 h 15», o uno in più: «anche ven 7:30».</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 Dopo le mie corse
    .off = Spegni
    .every-time = 🔔 Di nuovo ogni volta
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = <b>{ $time }</b>: di mattina o di sera?
edit-one-of = Per ogni promemoria basta un orario al giorno. Quale?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ Che cosa ti ricordo?
    .button = { $what } · { $time }
edit-beside = Solo { $days } { $time }, o in più agli altri giorni?
    .only = 📅 Solo { $days }
    .too = ➕ In più
edit-rhythm = 🗓 Posso arrivare solo negli stessi giorni ogni settimana. Quali? Tocca o scrivi i giorni.
    .days = 📅 { $days }
edit-at = ⏰ { $when }: a che ora? Tocca un orario o scrivilo.
edit-less = 😴 Di questo non è previsto nulla { $days }. Vuoi che riposino anche stretching e allenamento?
    .rest = 😴 Riposo: { $days }
edit-set = ✅ { $what }
    .same = 👍 È già così: { $what }
edit-quiet = 🌙 Meglio silenzio { $start }–{ $end }
    .why = <i>Nelle ore di silenzio non arriva niente: aspetta fino alla fine.</i>
edit-fault = 🤔 { $reason } Non è cambiato niente.
    .hour = Un giorno ha ore da 0 a 23, perciò non posso impostare quell’ora.
    .minute = Un’ora ha minuti da 0 a 59, perciò non posso impostare quell’ora.
    .half_of_day = Quell’ora e quella parte del giorno non vanno insieme.
    .length = Una corsa così lunga è troppo per me: al massimo 12 ore.
    .date = Quel giorno, nel calendario davanti a noi, non lo trovo.
    .far = Una pausa dura al massimo un anno. Poi mettine un’altra.
    .unknown = Questo non l’ho capito.
edit-one-day = Almeno un giorno, per favore. «Spegni» lo chiude.

## Un promemoria che arriva

due-daily =
    .v1 = 🧘 <b>È ora del tuo stretching.</b>
    .v2 = 🧘 <b>Qualche minuto facile per la schiena?</b>
    .v3 = 🧘 <b>La tua schiena ha un appuntamento col tappetino.</b>
    .short = Basta un minuto o due.
    .helped = { $of ->
        [1] Dopo { $name } l’ultima volta andava meglio.
       *[other] Dopo { $name } andava meglio { $better } volte su { $of }.
    }
due-training =
    .v1 = 💪 <b>Giorno di allenamento.</b>
    .v2 = 💪 <b>È ora dei tuoi quattro.</b>
    .v3 = 💪 <b>Quando vuoi, si comincia.</b>
    .four = { $names }: lenti e puliti, una ventina di minuti.
    .none = Cerchiamo insieme gli esercizi che non fanno male.
due-post_run =
    🏃 <b>Di ritorno dalla corsa?</b>
    Come sta la schiena? Un minuto, e un po’ di stretching se vuoi.
due-nudge = 🙂 <b>Oggi c’è ancora tempo</b>, se vuoi. Non lo chiedo più.
due-note =
    .better_time = Pare che gli ultimi siano arrivati nel momento sbagliato. Troviamo un altro orario?
    .still_there = <b>Ci sei ancora?</b> Da due settimane non ti sento, perciò scriverò meno spesso.
    .fade = È diventata un’abitudine! Te lo ricordo meno spesso? Se la schiena fa di nuovo male, torno.
    .sore_again = La schiena ha fatto di nuovo male, perciò torno a tutti i tuoi orari.
    .less_lately = Ultimamente è un po’ meno, perciò torno a tutti i tuoi orari.
    .last = Per ora questo è l’ultimo. /reminders li riporta quando vuoi.
due-button =
    .start = ▶️ Inizia
    .minute = ⏱ Versione da 1 minuto
    .snooze = 💤 Fra 1 h
    .tonight = 🌆 Stasera
    .skip = ⏭ Oggi salto
    .pain = 😣 Oggi fa male
    .yes = ✅ Sì, check-in
    .soon = ⏰ Fra 30 min
    .not-today = Oggi no
    .time = 🕘 Un altro orario
    .keep = 👍 Continua così
    .stop = 🔕 Basta con questi
    .less = 🍃 Sì, meno spesso
due-planned = ⏰ Va bene. Torno <b>{ $when }</b>.
    .moved = ⏰ Sarebbe nelle tue ore di silenzio, perciò torno <b>{ $when }</b>.
    .toast = A più tardi: { $when }
due-done = 👍 <b>Ben fatto.</b> Per oggi non te lo ricordo più.
due-kept = 👍 Bene. Tengo i tuoi orari. Per cambiarli: /reminders
due-fewer =
    .half =
        🍃 <b>Da adesso una volta sì e una no.</b>
        Se la schiena fa di nuovo male, o diventa troppo poco, torno a tutti i tuoi orari. Per cambiare: /reminders
    .weekly =
        🍃 <b>Da adesso una volta a settimana.</b>
        Se la schiena fa di nuovo male, o diventa troppo poco, torno a tutti i tuoi orari. Per cambiare: /reminders
due-stopped = 🔕 Spento. Quando vuoi: /reminders

reminder-planned = ⏰ Ti ricordo lo stretching fra { $minutes } minuti.
reminder-planned-later = ⏰ Ti ricordo lo stretching <b>{ $when }</b>, dopo le tue ore di silenzio.
reminder-needs-clearance = Non mando promemoria di esercizi finché c’è una domanda di sicurezza aperta.
reminder-paused = I promemoria sono in pausa, perciò non arriverebbe niente. Riattivali in /settings.
reminder-skipped = Saltato. Nessun problema.
reminder-skipped-then = Nessun problema. Quello era per { $day }; quello che è previsto per oggi arriva comunque.

## Un minuto

minute = ⏱ <b>Un minuto: { $name }</b>
    .done =
        👍 <b>Fatto.</b>
        Anche poco conta. Alla prossima!
    .worse =
        Segnato, non proporrò più { $name } di mia iniziativa.
        Oggi la schiena va peggio? Allora dimmi dove.

## La mattina dopo

morning =
    🌅 <b>Buongiorno! Come sta la schiena?</b>
    Rispetto a prima della corsa o dell’allenamento di ieri:
    .better = 😊 Meglio
    .same = 😐 Uguale
    .worse = 😣 Peggio
    .pain = <b>{ $felt }.</b> E quanto fa male adesso, 0–10?
    .over = Quella domanda era di un’altra mattina. /run apre un check-in.
morning-advice =
    .as_planned =
        🟢 <b>Segnato.</b>
        È così che deve andare. Allenamento e corse come previsto, niente salti improvvisi.
    .gentle =
        🟡 <b>Segnato.</b>
        Da 3 a 5 oggi è giallo: corse piatte, facili e più corte, le versioni più facili, una serie in meno.
    .step_back =
        🟡 <b>Segnato. Ieri è stato un po’ troppo.</b>
        Un passo indietro: le versioni più facili, una serie in meno, e salta o dimezza la prossima corsa. Vale fino a una mattina che non è peggiore, una settimana al massimo. Anche un passo indietro è allenamento.
    .week_back =
        🟠 <b>Segnato. Due mattine peggiori di fila.</b>
        Un passo indietro per tutta la settimana: le versioni più facili, una serie in meno, e solo cammino e corsa alternati. Se non si calma, fatti vedere da un fisioterapista.
    .questions = La prossima volta rifaccio le domande di sicurezza.
    .week_on =
        🟡 <b>Segnato.</b>
        Dopo due mattine peggiori tutta la settimana resta leggera: le versioni più facili, una serie in meno, e solo cammino e corsa alternati.
    .rest =
        🔴 <b>Segnato. Oggi riposo.</b>
        Niente forza e niente corsa; camminare va bene, se non dà fastidio. Controlliamo che non sia una cosa che non può aspettare: fai un check-in.
    .check-in = 😣 Check-in

## Un indirizzo personale per orologi e telefoni

run-link =
    🔗 <b>A fine corsa</b>
    Un orologio o un telefono può aprire un indirizzo privato quando finisce l’allenamento. Allora ti chiedo come sta la schiena, senza orari fissi.
    .on = Hai un indirizzo. Se si è perso o è finito in mani sbagliate, fanne uno nuovo.
    .made =
        🔗 <b>Il tuo indirizzo</b> (tocca per copiare; lo mostro solo questa volta)
        <code>{ $url }</code>
    .how =
        <b>iPhone:</b> Comandi Rapidi → Automazione → Allenamento → Termina → «Ottieni contenuti di URL», metodo <b>POST</b>.
        <b>Android:</b> un’app come Tasker, «HTTP request», <b>POST</b>. Solo GET? Aggiungi <code>?now</code>.
        Tienilo per te: chi ce l’ha può farmi chiedere di una corsa.
    .revoked = 🔗 Il tuo indirizzo non funziona più.
    .make = 🔗 Crea il mio indirizzo
    .renew = 🔁 Nuovo indirizzo
    .revoke = Disattiva
run-link-page =
    .title = Di ritorno dalla corsa?
    .text = Con un tocco sul pulsante, Runback ti chiede nella chat come sta la schiena. Aprire soltanto questa pagina non fa niente.
    .button = 🏃 La mia corsa è finita
command-reminders = I miei promemoria: che cosa, quando, dove
