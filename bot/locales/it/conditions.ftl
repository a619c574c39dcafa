## What a professional has seen, or what calls for care.
## Not reviewed by a native clinician yet. «Ernia» alone would be read as a disc: so it says where.

condition =
    .pregnant = Gravidanza
    .postpartum = Parto recente
    .osteoporosis = Osteoporosi
    .slipped = Vertebra scivolata
    .back_surgery = Schiena operata
    .nerve = Dolore disco/gamba
    .told_not = Esercizi vietati
    .hypermobile = Articolazioni snodate
    .hernia = Ernia addominale
    .belly_surgery = Pancia operata
    .hip_surgery = Anca operata
    .else = Altro
    .unsaid = Non ancora detto
condition-card =
    .pregnant = 🤰 Mai in apnea. Giramenti, sangue, dolore: stop, chiama un medico.
    .postpartum = 🤱 Peso in basso, perdite o sangue: stop, chiedi a ostetrica o medico.
    .osteoporosis = 🦴 Schiena lunga, non curva né molto ruotata. Dolore acuto: stop, chiama un medico.
    .slipped = 🩺 Non inarcarti. Solo fin dove la schiena sta ferma.
    .back_surgery = 🩺 Solo fin dove ha detto il chirurgo o il fisio.
    .nerve = 🦵 Il dolore scende nella gamba: stop.
    .told_not = 🩺 Prima viene quello che ti hanno detto.
    .hypermobile = 🤸 Mai fino al limite del movimento.
    .hernia = 🩹 Espira e alza. Sporge, tira: stop.
    .belly_surgery = 🩹 Espira e alza. Cicatrice tira: stop.
    .hip_surgery = 🩹 Anca: gesti piccoli, senza forzare.
    .else = 🩺 Prima la parola di medico o fisio.
    .unsaid = 🩺 Prima la parola di medico o fisio.
card-named-only = 🩺 <b>Solo se te l’ha indicato medico o fisio.</b>
safety-which =
    <b>Che cosa hanno visto?</b> Tocca una voce; poi chiedo se c’è altro.
    .caution = <b>Quale?</b> Lascio fuori quello che non va d’accordo.
    .more =
        Segnato: { $named }.
        <b>C’è anche altro?</b>
care-named = 📋 Segnato: { $named }. Lascio fuori quello che non va d’accordo.
    .no-plan = 📋 Segnato: { $named }. Perciò <b>nessun programma da me</b>: solo gli allungamenti che medico o fisio ti hanno indicato.
ended-no-plan =
    🩺 <b>Per ora nessun programma da me.</b>
    Con quello che mi hai detto ({ $named }), gli esercizi deve darteli una persona che ti conosce: medico, ostetrica o fisioterapista.

    Posso mostrarti gli allungamenti; fai solo quelli che ti hanno indicato. Camminare va bene, se non dà fastidio.
library-left-out = ⚠️ Per le tue risposte di sicurezza lo lascio fuori.
