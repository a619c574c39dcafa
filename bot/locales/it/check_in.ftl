ask-where =
    .run =
        🏃 <b>Bene, hai corso.</b>
        Dove ti fa male la schiena, adesso?
    .check =
        🩹 <b>Vediamo che cosa fa bene.</b>
        Dove ti fa male la schiena, adesso?
    .stretch =
        🧘 <b>Un po’ di stretching.</b>
        Dove ti fa male la schiena, adesso?
    .train =
        💪 <b>Troviamo i tuoi quattro.</b>
        Dove fa male la schiena? Anche nessun dolore va bene.
    .hurts =
        💛 <b>Mi dispiace che faccia male.</b> Vediamo che cosa è sicuro e adatto.
        Dove fa male adesso?
    .again =
        🔎 <b>Guardiamo di nuovo.</b>
        Dove ti fa male la schiena, adesso?
where =
    .upper = Alta schiena
    .lower = Bassa schiena
    .both = Entrambe
    .no_pain = Nessun dolore
ask-pain =
    <b>{ $where }.</b> Quanto fa male in questo momento?

    0 = per niente, 10 = il peggio che puoi immaginare
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. Quanto fa male in questo momento?

        0 = per niente, 10 = il peggio che puoi immaginare
    .elsewhere = 📍 Da un’altra parte
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where }: <b>{ $pain } su 10</b>, me l’hai detto nell’ultima ora.

    Adesso è diverso? Toccalo qui sotto, o scrivi il numero.
    .begin = ▶️ Inizia, sempre { $pain } su 10
    .other = ✏️ Un altro numero
pain = { $pain }
where-help = Tocca un pulsante, o scrivi <b>alta</b>, <b>bassa</b>, <b>entrambe</b> o <b>niente</b>.
pain-help = Tocca un numero, o scrivine uno da 0 a 10, per esempio <b>4</b>.
ready-help = Tocca <b>Inizia</b>, o scrivi quanto fa male adesso, da 0 a 10.
tap-help = Tocca uno dei pulsanti qui sotto, così capisco bene.
old-card = 🕰 È di prima. Avanti con /run o /train.
old-button = Quel pulsante è di prima. Adesso siamo qui.
already-noted = Già segnato 👍
old-over = Quel check-in è finito. Ecco che cosa puoi fare adesso.
summary-where = { $where }. Segnato ✓
    .pain = { $where } · { $pain } su 10. Segnato ✓
summary-why =
    .worse = 🌅 Giallo perché l’ultima mattina era peggiore: fino a una che non lo è, al massimo una settimana.
    .week = 🌅 Giallo per una settimana, dopo due mattine peggiori di fila.
    .sore = 🌅 Giallo perché stamattina era da 3 a 5.
    .rest = 🌅 Rosso perché stamattina era 6 o più. Oggi si riposa.
summary-green =
    🟢 <b>{ $where } · { $pain } su 10</b>
    Semaforo verde. Allenamento come previsto. Anche la corsa, solo senza salti improvvisi di distanza o ritmo.
    .care =
        🟢 <b>{ $where } · { $pain } su 10</b>
        Semaforo verde per l’allenamento.
    .energy =
        🟢 <b>{ $where } · { $pain } su 10</b>
        Semaforo verde per l’allenamento. Corse facili e non più lunghe delle ultime, finché un medico non ha guardato energia e ossa.
    .no-plan =
        🟢 <b>{ $where } · { $pain } su 10</b>
        Semaforo verde per quello che medico o fisio ti permettono, e niente di più. Vale anche per la corsa.
summary-passing = 🟢 { $pain } su 10: semaforo verde.
summary-amber =
    🟡 <b>{ $where } · { $pain } su 10</b>
    Semaforo giallo. Oggi le versioni più facili, una serie in meno. Corse piatte, facili e più corte, o cammino e corsa alternati. Fermati se per strada sale di 2 punti.
    Domattina dovrebbe essere al livello di sempre.
    .care =
        🟡 <b>{ $where } · { $pain } su 10</b>
        Semaforo giallo. Oggi le versioni più facili, una serie in meno. Oggi niente corsa; camminare va bene, se non dà fastidio.
    .worse =
        🟡 <b>{ $where } · { $pain } su 10</b>
        Semaforo giallo. Oggi le versioni più facili, una serie in meno. Salta la prossima corsa o dimezzala, piatta e facile. Fermati se per strada sale di 2 punti.
    .week =
        🟡 <b>{ $where } · { $pain } su 10</b>
        Semaforo giallo. Oggi le versioni più facili, una serie in meno. Se corri, alterna cammino e corsa. Fermati se per strada sale di 2 punti.
    .no-plan =
        🟡 <b>{ $where } · { $pain } su 10</b>
        Semaforo giallo. Meno di quello che medico o fisio ti permettono, e oggi niente corsa; camminare va bene, se non dà fastidio.
nothing-to-undo = Adesso non c’è niente da annullare. Tocca quello giusto, o /run per un nuovo check-in.
noted = Segnato, grazie.
read-first = Prima leggi, poi tocca.
summary-red =
    🔴 <b>{ $where } · { $pain } su 10</b>
    Semaforo rosso. Oggi niente forza e niente corsa; camminare va bene, se non dà fastidio. Solo allungamenti che danno sollievo.
    .care =
        🔴 <b>{ $where } · { $pain } su 10</b>
        Semaforo rosso. Oggi niente forza e niente corsa; camminare va bene, se non dà fastidio. Solo allungamenti che danno sollievo.
summary-new =
    .new = 🌱 Dolore nuovo: corri solo a 3 o meno, e solo se puoi camminare 30 minuti con passo normale.
    .maybe = 🌱 Da meno di 6 settimane? Allora corri solo a 3 o meno, e solo se puoi camminare 30 minuti con passo normale.
care-bone = 🦴 Uno dei segni dell’osso: <b>niente salti, e corsa solo a 0–2, breve e facile.</b> Niente su una gamba, niente schiena inarcata. Te lo richiedo fra 3 giorni. Peggiora? Vai da un medico dello sport o fisioterapista.
    .seen = 🦴 Segni dell’osso, già visti da un professionista: <b>niente salti, e corsa solo a 0–2, breve e facile</b>, niente su una gamba né schiena inarcata, salvo altra indicazione. Peggiora? Torna da chi ti ha visitato.
care-seen = 🩺 Bene che qualcuno l’abbia vista. Quello che ti hanno detto viene prima di ciò che dico io.
    .no-jumps = 🩺 Bene che qualcuno l’abbia vista. Quello che ti hanno detto viene prima di ciò che dico io. Lascio fuori i salti.
care-energy = 🥣 Le ossa hanno bisogno di carburante. Parla con un medico di energia, ormoni e salute delle ossa; è frequente e si può curare. Fino ad allora niente salti, e corse facili. Un nuovo punto dolente: dimmelo subito con /run.
