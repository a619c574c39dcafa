# Un allenamento: le schede, la fine, e la scala.

dose-exact = <b>{ $sets } × { $reps }</b> ripetizioni lente
training-dose = { $dose }
training-why =
    .start = 🌱 L’inizio: facile e pulito.
    .up = 📈 Un po’ di più: l’ultima era pulita.
    .easy = 📈 Di più: l’ultima era troppo facile.
    .soon = 🌙 Come prima: sale dopo una notte.
    .top = 🔝 Il massimo, pulito 2 volte: sali.
    .stay = 🔝 3 × 12 è tuo. Ora fallo più lento.
    .again = 🔁 Di nuovo: l’ultima non era tutta.
    .calm = 🔁 Come prima del giorno di dolore.
    .missed = ↩️ Un passo indietro: 2 volte troppo.
    .bad_morning = ↩️ Passo indietro dopo la mattina no.
    .gap = ↩️ Meno serie: una settimana di stop.
    .away = 🌱 Da capo: stop di oltre 2 settimane.
    .anew = 🌱 Un nuovo inizio con questo.
    .amber = 🟡 Oggi una serie in meno. «Non più di prima» vale come nessun dolore.
    .short = ⏱ La versione breve.
training-bar =
    .none = <b>Serie { $number } di { $sets }</b>  { $bar }
    .some = <b>Serie { $number } di { $sets }</b> { $bar } dopo 45–60 s di pausa
    .all = { $bar }  Serie finite. <b>Com’è andata?</b>
by-ear = 🔊 A orecchio
    .off = 🔇 Silenzio
    .is-on = Con ogni esercizio arriva un audio. Fallo partire e chiudi gli occhi.
    .is-off = Niente più audio. Tornano con 🔊.
    .set = 🔊 Serie { $number } di { $sets }
    .next-set = 🔊 { $rest } s di pausa, poi serie { $number } di { $sets }
    .try = 🔊 3 lente
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Il tuo Telegram non accetta messaggi vocali, perciò niente audio. Si cambia nelle impostazioni di Telegram, in <i>Privacy</i>, <i>Messaggi vocali</i>.
training-set = ✓ Serie { $number } di { $sets } fatta
training-reps =
    <b>Quante ripetizioni lente hai fatto nell’ultima serie?</b>
    Fermarsi in tempo è la cosa giusta.
    .same = La prossima volta resta uguale.
    .less = La prossima volta è un po’ meno.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Indietro
day-off =
    🌙 <b>L’allenamento c’è appena stato, oggi o ieri. Bel lavoro!</b>
    Il giorno libero ne fa parte: è lì che si diventa più forti. Lo stretching va bene ogni giorno.
    .anyway = 💪 Allenati lo stesso
training-warm-up = 🧘 Prima stretching
training-chosen =
    .whole = Il tuo allenamento{ $first }
    .ten = 10 minuti{ $first }
    .one = 1 minuto{ $first }
    .warm-up = , prima stretching
training-length =
    .whole = 💪 Tutto
    .ten = ⏱ 10 minuti
    .one = ⏱ 1 minuto
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 troppo facile
    .unfinished = { " " }· non tutte le { $sets } × { $reps }
    .not_now = { " " }· oggi no
trained-light =
    .green = 🟢 Semaforo verde: { $pain } su 10 prima
    .amber = 🟡 Semaforo giallo: { $pain } su 10 prima
trained-rest = Dai alla schiena un giorno libero prima della prossima volta.
trained-short = Anche uno breve conta.
offer-harder = 🪜 <b>Gradino { $rung } di 12:</b> due volte 3 × 12 pulito, perciò ora <b>{ $name }</b> al posto di { $instead }, di nuovo da 3 × { $reps }.
    .keep = 👌 Resta così
    .take = 🪜 Provo
offer-taken =
    🪜 <b>{ $name }</b> ora è uno dei tuoi quattro, al posto di { $instead }.
    Inizia con 3 × { $reps }, al prossimo allenamento. Se fa male o non riesce, basta un tocco per tornare indietro.
offer-kept =
    👌 <b>{ $name }</b> resta.
    Te lo richiedo dopo altri due allenamenti puliti.
offer-not-today = Niente di nuovo in un giorno di dolore. Te lo riproporrò.
offer-over = Quella proposta è di prima. Al momento giusto ne arriva una nuova.
upkeep =
    🌿 <b>Otto settimane e più con almeno tre giorni di allenamento!</b> Da qui in poi due giorni a settimana bastano per mantenere: le linee guida sulla forza ne chiedono almeno due. Scegli tu.
    .keep = 👍 Resta com’è
    .take = 🌿 Due giorni a settimana
upkeep-taken =
    🌿 <b>Da adesso due giorni a settimana.</b>
    { $changes }

    I tuoi esercizi e le loro dosi continuano come prima.
    .days = • Promemoria di allenamento: <b>{ $when }</b> (prima: { $before }). Per tornare: /reminders
    .target = • Il tuo obiettivo: <b>{ training-days }</b> (prima: { $before }). Per tornare: /progress
    .nothing = Non c’era niente da cambiare: non hai promemoria di allenamento, e il tuo obiettivo è { training-days }. Impostali quando vuoi: /reminders, /progress
upkeep-kept =
    👍 <b>Bene, resta com’è.</b>
    Sai tu che cosa va bene per le tue settimane. Per le prossime dodici non ne riparlo; se prima vuoi meno giorni: /reminders
upkeep-over = Quella proposta è di prima. I tuoi giorni: /reminders. Il tuo obiettivo: /progress
button-ladder = 🪜 La scala
button-swap = 🔁 Cambia uno dei quattro
button-back = ⬅️ Indietro
ladder =
    🪜 <b>La scala, dal facile al difficile</b>
    { $rungs }
ladder-rung = { $mark } { $rung }. { $name }{ $means }
ladder-mark =
    .mine = 💪
    .next = ⬆️
    .hurt = ⚠️
    .hard = 🤷
    .open = ▫️
    .never = 🔒
ladder-means =
    .mine = , tuo
    .next = , il prossimo
    .hurt = , ha fatto male
    .hard = , non ancora
    .open = { "" }
    .never = , solo se lo scegli
swap =
    🔁 <b>Quale non fa per te?</b>
    Lo lascio fuori finché non lo richiedi, e ne troviamo un altro.
    .done = 🔁 <b>{ $name }</b> è fuori, finché non lo richiedi.
