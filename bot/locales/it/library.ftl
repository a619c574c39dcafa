library =
    📚 <b>Tutti gli esercizi e gli allungamenti</b>
    Da leggere e da guardare. Quali vanno bene per te, lo scopre un check-in: /run
    .upper = Alta schiena
    .lower = Bassa schiena
    .stretches = Stretching
library-shelf =
    .upper = 📚 <b>Esercizi per la parte alta della schiena</b>
    .lower = 📚 <b>Esercizi per la zona lombare</b>
    .stretches = 📚 <b>Allungamenti</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = Dal facile al difficile, nell’ordine dell’articolo. Toccane uno.
library-stretches = Per stare bene, quando ti va. Toccane uno.
library-head = <b>{ $name }</b>  ·  gradino { $rung } di 12
library-head-stretch = <b>{ $name }</b>  ·  allungamento
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ Non lo metto mai in un programma: è una tua scelta.
library-hurt = ⚠️ Mi hai detto che ha fatto male. Meglio lasciarlo fuori.
library-no-jumps = ⚠️ Per le tue risposte di sicurezza: per ora niente salti.
library-unchecked = ℹ️ Non so ancora se gli esercizi sono sicuri per te. Prima di provarne uno: /run
library-tab =
    .how = Come
    .easier = Facile / difficile
    .why = Perché, fonti
library-easier-head = 🪜 <b>Più facile: { $name }</b>
library-harder-head = ⏫ <b>Il prossimo più difficile</b>
library-harder-line = • { $name } (gradino { $rung })
library-no-harder = In questa famiglia niente di più difficile. Anche più lento è più difficile.
library-why-upper = <b>Alta schiena:</b> { $why }
library-why-lower = <b>Bassa schiena:</b> { $why }
library-why-reasoning = <i>Quale esercizio va con quale zona è un ragionamento dall’anatomia, non una regola verificata.</i>
library-sources = <b>Fonti</b>
library-source = • { $source }
library-before = ‹ Prima
library-after = Dopo ›
library-list = ← Elenco
library-which = Quale di questi?
library-back = ← Tutti
library-not-today =
    🌙 <b>Oggi no</b>
    Oggi la tua schiena ha chiesto riposo, perciò non mostro esercizi di forza, nemmeno da leggere. Gli allungamenti e tutto il resto sono qui.
library-no-plan =
    🩺 <b>Non da me</b>
    Con quello che mi hai detto, quali esercizi di forza vanno bene lo decide chi ti conosce. Gli allungamenti e tutto il resto sono qui.
library-held =
    ⏸ <b>Per ora niente esercizi</b>
    Una tua risposta di sicurezza dice che prima una persona deve guardare la schiena. Fino ad allora non mostro esercizi, nemmeno da leggere: guardare è quasi provare.

    C’è stato un controllo, o era un errore? Allora rispondi di nuovo alle domande di sicurezza.
library-recheck = Rispondi di nuovo alle domande
command-library = Tutti gli esercizi da leggere
