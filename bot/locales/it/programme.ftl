programme-line = • { $name }
ended-programme =
    🎉 <b>I tuoi quattro</b>
    { $items }

    3 serie da 8–12 ripetizioni lente, due o tre giorni a settimana, mai due di fila. Solo finché restano pulite e a 0–2 su 10.

    { $why }
    .amber =
        🎉 <b>I tuoi quattro</b>
        { $items }

        3 serie da 8–12 ripetizioni lente, due o tre giorni a settimana, mai due di fila. In un giorno di dolore come oggi una serie in meno, e solo finché non fa più male.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Fuori finché non li richiedi: { $names }.
programme-why =
    .ladder = <b>Perché questi:</b> i primi quattro della scala, e li fai senza dolore.
    .region = <b>Perché questi:</b> i primi quattro della scala per { $region ->
        [upper] la parte alta della schiena
        [lower] la zona lombare
       *[both] tutta la schiena
    }, e li fai senza dolore.
    .own = <b>Perché questi:</b> dalla cima della scala, quello che fai senza dolore. Fuori ciò che ha fatto male, non è riuscito o non va d’accordo con le tue risposte.
    .amber = <b>Perché questi:</b> dalla cima della scala, quello che va senza più dolore di prima.
ended-trained =
    💪 <b>Per oggi basta così. Bel lavoro!</b>
    { $count ->
        [4] I tuoi quattro:
       *[other] I tuoi:
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>Che bella notizia!</b>
    Oggi niente da sistemare. Due o tre brevi sedute di forza a settimana restano una buona abitudine per chi corre.
    .amber =
        🙌 <b>Che bella notizia!</b>
        Dopo una mattina peggiore vai piano ancora un po’: le versioni più facili, una serie in meno, e corse brevi e piatte o cammino e corsa alternati.
    .red =
        🙌 <b>Che bella notizia!</b>
        Stamattina era 6 o più, perciò fai di oggi comunque un giorno di riposo. Gli allungamenti che danno sollievo vanno bene.
ended-rest =
    🔴 <b>L’allenamento di oggi è il riposo.</b>
    Muoviti con dolcezza: cammina se non dà fastidio, ripeti un allungamento che ha dato sollievo. Oggi niente forza e niente corsa.

    Fra qualche giorno ancora 6 o più, o peggiora? Vai da un medico o fisioterapista. /urgent mostra quando non si può aspettare.
    .strong =
        🔴 <b>È tanto dolore. L’allenamento di oggi è il riposo.</b>
        Niente forza e niente corsa. Stai a letto o cammina, come è più comodo.

        Chiama un medico oggi se resta così forte, se non ti lascia dormire o camminare, o se è arrivato senza motivo. /urgent mostra quando non si può aspettare.
ended-stretched =
    🧘 <b>Fatto. Bene così.</b>
    Quelli che fanno bene li puoi ripetere quando vuoi, anche ogni giorno.
ended-no-stretches =
    🧘 <b>Per ora non resta nessun allungamento.</b>
    Con quelli adatti prima andava peggio, perciò li lascio fuori. Oggi forse è meglio una passeggiata.
    .left-out =
        🧘 <b>Nessuno dei miei allungamenti va d’accordo con le tue risposte di sicurezza.</b>
        Quelli giusti sono quelli che medico o fisio ti hanno indicato. Camminare va bene, se non dà fastidio.
ended-everything-hurts =
    💛 <b>Per ora lasciamo stare gli esercizi.</b>
    Oggi nessuno va bene per la tua schiena, e insistere sul dolore non le insegna niente di buono.

    Bastano passeggiate e allungamenti che danno sollievo. Se fra una o due settimane non va meglio, un fisioterapista può trovare ciò che fa per te. /urgent mostra quando non si può aspettare.
ended-hurt =
    💛 <b>Per oggi basta.</b>
    Tre hanno fatto male, perciò ci fermiamo qui. Fermarsi in tempo è la cosa giusta.

    Oggi riposo: una passeggiata se non dà fastidio, e allungamenti che danno sollievo. Se resta così, un fisioterapista può trovare ciò che fa per te. /urgent mostra quando non si può aspettare.
    .kept =
        Questi restano, perché vanno senza dolore:
        { $items }
ended-too-hard =
    💛 <b>Per oggi fermiamoci qui.</b>
    Quattro di fila non sono riusciti, e i prossimi sono ancora più difficili. Non è un fallimento: quelli giusti sono solo da trovare.

    Una passeggiata va bene, se non dà fastidio. Un fisioterapista può mostrarti che cosa è adatto. O riprova gli stessi un altro giorno.
ended-put-off =
    ⏭ <b>Oggi no, allora. Va bene così.</b>
    Te li ripropongo. Un po’ di stretching va bene ogni giorno.
ended-fewer = { $count ->
        [one] 💛 <b>Un esercizio va bene per te.</b> È un inizio.
        [many] 💛 <b>{ $count } esercizi vanno bene per te.</b> È un buon inizio.
       *[other] 💛 <b>{ $count } esercizi vanno bene per te.</b> È un buon inizio.
    }
    { $items }

    3 serie da 8–12 ripetizioni lente, due o tre giorni a settimana. Ciò che non è riuscito resta fuori finché non lo richiedi. Un fisioterapista può aiutarti a trovarne altri.
button-train = 💪 Allenati ora
button-build = 🪜 Trova i miei quattro
button-try-again = 🔁 Riproponi gli altri
button-remind = ⏰ Stretching fra { $minutes } min
button-menu = ☰ Menu
