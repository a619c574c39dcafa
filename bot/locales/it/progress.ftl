progress-head = 📈 <b>Le tue settimane</b>
progress-pain-too-few = { $points ->
        [0] Non c’è ancora niente da disegnare. Si comincia dal primo check-in dopo una corsa.
        [one] Finora un check-in. Da tre in su faccio un disegno; con meno non si vede niente.
        [many] Finora { $points } check-in. Da tre in su faccio un disegno; con meno non si vede niente.
       *[other] Finora { $points } check-in. Da tre in su faccio un disegno; con meno non si vede niente.
    }
progress-pain-first-week = Sono i tuoi primi giorni. Dopo due settimane posso confrontare gli ultimi sette giorni con i primi sette.
progress-pain-nothing-lately = Negli ultimi sette giorni ci sono troppo pochi check-in per dire come va adesso.
progress-pain-less = Nei primi sette giorni il dolore era in media <b>{ $first }</b>, negli ultimi sette <b>{ $last }</b>. Una differenza di 2 punti, o del 30%, di solito si nota.
progress-pain-same = Nei primi sette giorni il dolore era in media <b>{ $first }</b>, negli ultimi sette <b>{ $last }</b>: più o meno uguale.
progress-pain-more = Nei primi sette giorni il dolore era in media <b>{ $first }</b>, negli ultimi sette <b>{ $last }</b>. È chiaramente di più.
progress-pain-days = Check-in con dolore: nei primi sette giorni { $first } su { $first-of }, negli ultimi sette { $last } su { $last-of }.
progress-mornings = Mattine dopo corsa o allenamento, ultime { $weeks } settimane: <b>{ $worse } su { $of }</b> peggio di prima.
training-days = { $target ->
        [one] 1 giorno a settimana
        [many] { $target } giorni a settimana
       *[other] { $target } giorni a settimana
    }
progress-trained = 💪 <b>Forza:</b> { $trainings ->
        [0] ancora nessun allenamento
        [one] finora un giorno di allenamento
        [many] finora { $trainings } giorni di allenamento
       *[other] finora { $trainings } giorni di allenamento
    }, { $on ->
        [0] ancora nessuna settimana a obiettivo
        [one] una settimana a obiettivo
        [many] { $on } settimane a obiettivo
       *[other] { $on } settimane a obiettivo
    }{ $streak ->
        [0] { "" }
        [one] { "" }
        [many] , ora { $streak } di fila
       *[other] , ora { $streak } di fila
    } (obiettivo: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = gradino { $rung }
    .up = gradino { $began } → { $rung }
    .full = gradino { $rung }, più facile → intero
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = ancora nessun allenamento pulito
progress-stretched = 🧘 <b>Stretching:</b> { $days ->
        [0] finora mai.
        [one] finora un giorno.
        [many] finora { $days } giorni.
       *[other] finora { $days } giorni.
    }
progress-honest-less = Il mal di schiena nuovo per lo più si calma comunque in poche settimane: quanto c’entri il programma non si sa.
progress-honest-more = Un passo indietro per una settimana: corse più corte, versioni più facili. Se continua a salire, vai da un fisioterapista. /urgent mostra quando non si può aspettare.
progress-honest-no-better = Sono passate più di sei settimane e non va meglio. Fatti vedere da un fisioterapista; una persona vede quello che io non vedo.
progress-honest-numbers = Sono le tue risposte. Mostrano che cosa hai sentito e fatto, non perché.
progress-held = ⏸ Il tuo programma è in pausa per una risposta di sicurezza. /run lo richiede.
progress-helps = 💡 Dopo che cosa va meglio
progress-target = 🎯 Obiettivo: { training-days }
progress-physio = 🩺 Una pagina per il fisio
progress-back = ← Indietro
progress-run = 🏃 Ho appena corso
chart-title = La schiena, settimana per settimana
chart-span = { $from } – { $to } · { $count } check-in
chart-pain = Dolore 0–10
chart-one = un check-in
chart-average = media della settimana
chart-mornings = Mattine dopo
chart-worse = peggio
chart-not-worse = uguale o meglio
chart-sessions = Giorni con
chart-training = allenamento
chart-stretching = stretching
chart-runs = Corse
chart-on-target = A obiettivo
chart-forgiven = perdonata
chart-paused = in pausa
chart-open = non ancora
helps-head = 💡 <b>Dopo che cosa va meglio</b>
helps-line = • { $name }: meglio { $better } volte su { $of }
helps-early = • { $name }: troppo presto per dirlo ({ $of ->
        [one] { $better ->
            [0] non meglio
           *[other] meglio
        } l’unica volta
        [many] meglio { $better } volte su { $of }
       *[other] meglio { $better } volte su { $of }
    })
helps-none = Non hai ancora provato un allungamento. Dopo ognuno chiedo come sta la schiena, e lo conto qui.
helps-note = Contato dai tuoi tocchi subito dopo ogni allungamento. Vale solo per la tua schiena, e i numeri piccoli cambiano in fretta.
helps-held = Finché una risposta di sicurezza è aperta, lascio fuori allungamenti ed esercizi.
target-ask =
    🎯 <b>Quanti giorni di allenamento a settimana?</b>
    Un giorno con un allenamento conta, anche breve. Lo stretching va bene ogni giorno e si conta a parte. Una settimana con abbastanza giorni è a obiettivo; una settimana persa al mese è perdonata, e così quelle con il programma in pausa.

    Due o tre sono una buona misura. Le settimane finite tengono l’obiettivo che avevano.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Segnato: da adesso { training-days }.
physio-caption =
    🩺 <b>Per il tuo fisioterapista o medico</b>
    Le tue ultime 8 settimane in una pagina, da mostrare o stampare. Il tuo nome non c’è, ma la tua salute sì: condividila con attenzione.
physio-nothing = Non c’è ancora niente da mettere su una pagina.
physio-title = Corsa e mal di schiena
physio-span = { $from } – { $to }
physio-too-few = Meno di tre check-in in queste settimane: nessun grafico.
physio-trainings = Giorni di allenamento
physio-stretchings = Giorni di stretching
physio-average = Dolore medio
physio-worse-mornings = Mattine peggiori
physio-worse = { $worse } su { $of }
physio-mornings = Mattine dopo corsa o allenamento
physio-mornings-tally = { $asked } chieste: { $same } uguale, { $better } meglio, { $worse } peggio{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } senza risposta
    }
physio-mornings-worse = Peggio: { $dates }
physio-mornings-day = { $day } (dolore { $pain })
physio-mornings-apart = Il dolore medio qui sopra è senza queste mattine.
physio-where = Dove faceva male
    .upper = Parte alta della schiena: { $times } check-in su { $of }
    .lower = Zona lombare: { $times } check-in su { $of }
    .both = Parte alta e zona lombare: { $times } check-in su { $of }
    .no_pain = Nessun dolore: { $times } check-in su { $of }
physio-named = Indicato da chi corre: { $named }
physio-safety = Domande di sicurezza
physio-safety-cleared = { $day }: nessuno dei segni riferito
physio-safety-care = { $day }: può continuare, con attenzione (senza salti)
physio-safety-see_soon = { $day }: invio a un professionista – { $because }
physio-safety-emergency = { $day }: invio al pronto soccorso
physio-because =
    .soon = un segno da far vedere presto
    .personal = condizione personale o storia clinica
    .upper = parte alta della schiena, causa non chiara
    .bone = segni di sovraccarico dell’osso
physio-programme = Programma da { $since }
physio-no-programme = Programma
physio-item = { $name }: { $dose }, non ancora fatto
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, non tutto ({ $day })
physio-hurt = Che cosa ha fatto male o non è riuscito
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = dolore
    .cannot = non riuscito
    .worse = poi andava peggio
physio-helped = Dopo gli allungamenti
physio-helped-line = { $name }: { $of ->
        [one] { $better ->
            [0] non meglio
           *[other] meglio
        } l’unica volta
        [many] meglio { $better } volte su { $of }
       *[other] meglio { $better } volte su { $of }
    }
physio-nothing-noted = niente di segnato
physio-foot-own = Risposte date da chi corre a un chatbot. Nessuno le ha verificate; non è una diagnosi.
physio-foot-made = Fatto: { $day }. Dolore: 0 = nessuno, 10 = il peggio immaginabile.
lite-on = 📝 Solo parole, niente immagini
lite-off = 🖼 Mostra di nuovo le immagini
lite-is-on = 📝 Da adesso solo parole. Ogni esercizio funziona anche come testo.
lite-is-off = 🖼 Da adesso con le immagini.
command-progress = Come va
