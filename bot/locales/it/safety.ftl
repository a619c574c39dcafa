# Not reviewed by a native clinician yet.
# Wording looked up (search of 26 November 2026): stroke signs and whom to call after «Campagna
# ictus», Regione Emilia-Romagna (regione.emilia-romagna.it/campagnaictus). Crisis line: «linea di
# ascolto», as in reports about Telefono Amico Italia (agensir.it, September 2025; no official leaflet).
# Cauda equina and back-pain warning signs: no official Italian leaflet was found; everyday words
# after pages of Italian practices («Formicolio, urgenza urinaria, dolore lombare?», giuseppesessa.com;
# «Sindrome della cauda equina», pazienti.it), read, not copied.
safety-number = <i>Domanda di sicurezza { $number } di { $of }</i>
safety-answer =
    .yes = Sì, almeno una cosa
    .none = Niente di tutto ciò
    .seen = 🩺 Già visto: posso allenarmi
    .caution = Solo l’ultima riga
    .skip = Preferisco non dirlo
safety-seen-there = <i>Un medico ne ha già vista una? Conta solo ciò che da allora è nuovo o peggiore.</i>
# One list for question 1 and /urgent: see the English file.
-emergency-signs =
    • genitali/sedere/fra cosce intorpiditi
    • fatica a fare/tenere/sentire feci/pipì
    • sesso: senti diverso · brutta caduta
    • <b>due gambe</b> deboli, intorpidite, fitte
    • gamba cede in fretta · male al petto
    • ancora affanno, sudori, mancamenti
    • male lacerante · pancia: bozzo pulsa
safety-emergency =
    C’è del <b>nuovo col mal di schiena</b>?
    { -emergency-signs }
    .painless =
        Qualcosa è nuovo, e non per la corsa?
        { -emergency-signs }
safety-soon =
    Ultime settimane: qualcosa di questo?
    • febbre, difese giù, cortisone a lungo
    • malessere, infezione, droga in vena
    • peso giù da sé; tumore, ora o prima
    • dolore sempre, o peggio di notte
    • non ti fa dormire o camminare bene
    • gamba: duole, formicola o è debole
    • più se tossisci; bozzo, schiena storta
safety-personal =
    Prima del programma: una di queste?
    • gravidanza, o parto: ultime 12 sett.
    • osteoporosi, o vertebra scivolata
    • schiena operata nell’ultimo anno
    • ti hanno detto di non fare esercizi
    • prima volta a 55+, o da oltre 6 sett.
    • rigida ogni mattina, meglio col moto
    • snodabile; ernia; op. a pancia/anca
safety-upper =
    Il dolore nella parte alta della schiena merita più attenzione. C’è qualcosa di questo?
    • è nuovo, e non lo colleghi alla corsa o alla postura
    • non cala se ti muovi e rilassi le spalle
    • insieme al dolore ti senti male
    .yes = Sì, o non so
safety-bone =
    Per chi corre: il tuo dolore fa così?
    • arriva atterrando o saltando su una gamba, o inarcandoti, se è iniziato di colpo in allenamento
    • cresce durante ogni corsa, o fa male camminando o a riposo
    • un punto preciso: colonna, zona del coccige, gluteo, anca o inguine
    .yes = Sì, 2 o 3 di queste
    .one = Sì, solo una
safety-energy =
    L’ultima. Conta per chiunque corra, di ogni sesso:
    • ciclo assente o irregolare
    • una frattura da stress in passato
    • peso in calo, o mangi meno di quanto chiede l’allenamento
    • stanchezza continua, o ti ammali spesso
safety-mistake = Ho toccato per sbaglio
safety-seen = Da allora c’è stata una visita
call-number = il numero di emergenza ({ $numbers })
    .known = il <b>{ $numbers }</b> (numero di emergenza, { $country })
call-number-or = { $one } o { $other }
emergency =
    🚨 <b>Fermati qui e chiedi aiuto subito.</b>
    Chiama { $call } o vai al pronto soccorso più vicino. Non metterti alla guida.

    Di’ qual è il segno, da quando, e se fa male anche la schiena.

    Può non essere nulla di grave, ma le ore possono contare. Il tuo programma è in pausa.
    .stranger =
        🚨 <b>Fermati qui e chiedi aiuto subito.</b>
        Chiama { $call } o vai al pronto soccorso più vicino. Non metterti alla guida.

        Di’ qual è il segno, da quando, e se fa male anche la schiena.

        Può non essere nulla di grave, ma le ore possono contare.
see-soon =
    🩺 <b>Grazie di avermelo detto.</b>
    Nei prossimi giorni fatti vedere da un medico o fisioterapista, prima di andare avanti. Serve una persona, non un bot.

    Il tuo programma è in pausa. Te lo richiedo fra 7 giorni, o dopo una visita.
    .stranger =
        🩺 <b>Grazie di avermelo detto.</b>
        Nei prossimi giorni fatti vedere da un medico o fisioterapista, prima di qualsiasi esercizio. Serve una persona, non un bot.
see-soon-bone =
    🦴 <b>Può essere un osso sovraccarico (lesione da stress).</b>
    Niente corsa né salti, e questa settimana fatti vedere da un medico dello sport o fisioterapista. Fermarsi presto accorcia lo stop. Camminare va bene, se non fa male.

    Il tuo programma è in pausa. Te lo richiedo fra 7 giorni, o dopo una visita.
see-soon-personal =
    🩺 <b>Grazie di avermelo detto.</b>
    In questo caso il programma deve farlo una persona che ti conosce. Chiedi al tuo medico o fisioterapista quali esercizi vanno bene.

    Il tuo programma è in pausa. Te lo richiedo fra 7 giorni, o dopo una visita.
found =
    🩺 <b>Bene che ci sia stata una visita. Che cosa ti hanno detto?</b>
    .fine = Niente di grave
    .something = Hanno trovato qualcosa
    .not_yet = Nessuna visita, ancora
found-fine =
    💛 <b>Ne sono felice.</b> Il resto di oggi è per riposare: niente esercizi da me. Da domani rifaccio le domande di sicurezza e, se è tutto a posto, andiamo avanti.
found-something =
    💛 <b>Allora c’è chi ti segue.</b> Chiedi quali movimenti vanno bene per te, e quando. Oggi niente esercizi da me; da domani rifaccio le domande di sicurezza.
found-not_yet =
    🚨 <b>Fatti vedere oggi stesso.</b> Chiama { $call } o vai al pronto soccorso più vicino.
recheck =
    🩺 <b>Come va la schiena?</b>
    Un po’ di tempo fa ti ho chiesto di farla vedere. L’ha controllata un medico o fisioterapista?

    Allora rifaccio le domande di sicurezza e, se è tutto a posto, andiamo avanti.
    .seen = Sì, richiedimelo
    .not-yet = Non ancora
    .wait =
        🩺 <b>Va bene. Te lo richiedo { $day }.</b>
        Mi raccomando, falla vedere. Fino ad allora niente esercizi da me; camminare va bene, se non dà fastidio.
keep-this = <b>Da ricordare:</b> intorpidimento nuovo tra le gambe, vescica o intestino che cambiano o gambe deboli: emergenza, sempre. Segni: /urgent
urgent =
    🚨 <b>Chiedi aiuto subito</b> se uno di questi è nuovo e c’è adesso, e non solo per la corsa. Chiama { $call }:
    { -emergency-signs }

    È il tuo caso, adesso?
    .named =
        🚨 { $heard }
        <b>Chiedi aiuto subito</b> se è nuovo, tuo o di chi hai vicino. Chiama { $call }.
        Altrettanto urgenti, se nuovi:
        • inguine/sedere intorpiditi · no pipì
        • <b>due</b> gambe deboli · male al petto
        È il tuo caso, adesso?
    .yes = Sì, almeno una cosa
    .none = Niente di tutto ciò
to-be-sure-mood =
    💙 <b>Per sicurezza:</b> forse ho letto male, e preferisco chiedere che indovinare.
    Hai pensieri di <b>non voler vivere, o di farti del male</b>?

    Se ti preoccupa il corpo: /urgent
    .yes = 💙 Sì, li ho
    .no = No, non ne ho
    .all-right = 💙 Grazie di averlo detto. Se mai cambiasse, scrivimi, e parlane con una persona.
aside-medicine = 💊 Sulle medicine non posso dare consigli. Chiedi in farmacia o al medico: sanno che cosa va insieme. Ne hai prese troppe: /urgent
aside-exercise-hurts = Un esercizio che fa male, o che non ti riesce, oggi non fa per te. Sulla scheda tocca <b>Non ci riesco</b>, o <b>Dolore</b> se ha fatto male la schiena: lo lascio fuori e ne trovo un altro.
to-be-sure =
    🩺 <b>Per sicurezza:</b> non so se ho letto bene. Qualcosa di questo è nuovo, e c’è adesso?
    { -emergency-signs }
alarm-help = Non so se ho letto bene. Tocca un pulsante, o scrivi sì o no.
urgent-none = Va bene. Se mai cambiasse, chiedi aiuto subito. /urgent riporta l’elenco.
urgent-another =
    🚨 <b>Se succede adesso, quella persona ha bisogno di aiuto subito.</b>
    Chiama { $call }, resta con lei e di’ qual è il segnale e da quando.
still-stands = ⏸ <b>Quello che mi hai detto prima vale ancora.</b>
not-alone =
    💙 <b>Hai fatto bene a scriverlo. Non devi affrontarlo in solitudine.</b>
    Chiama adesso una linea di ascolto, o vai da qualcuno vicino a te e diglielo.
    { $lines }
    Pericolo adesso, o una ferita? Chiama { $call }.

    Io sono solo un bot, e qui serve una persona. Gli esercizi possono aspettare.
    .yes = 💙 Sì, riguarda me
    .no = Intendevo altro
not-alone-taken = 🚨 <b>Hai preso qualcosa, o troppo? Chiama subito { $call }, anche se ti senti bene.</b>
not-alone-yes =
    💙 <b>Grazie di avermelo detto. Non devi affrontarlo in solitudine.</b>
    Parla adesso con una persona: chiama una linea di ascolto, o vai da qualcuno vicino a te.
    { $lines }
    Pericolo adesso, o una ferita? Chiama { $call }.

    Oggi da me non senti più nulla di allenamento. Se vuoi, scrivimi domani: ti chiedo come stai.
not-alone-no = Va bene, grazie di averlo detto. Sono qui quando vuoi andare avanti.
not-alone-another =
    💙 <b>È un bene che quella persona abbia te.</b>
    Resta con lei, chiedile apertamente come sta e chiamate insieme una linea di ascolto.
    { $lines }
    Pericolo adesso, o una ferita? Chiama { $call }.
how-are-you =
    💙 <b>Come stai oggi?</b>
    Hai scritto una cosa che mi ha dato pensiero, e preferisco chiedere che indovinare.
    .better = Sono al sicuro, continuiamo
    .yes = Non bene
how-are-you-better = 💙 Ne sono felice. Se torna, parlane con una persona, a qualunque ora.
not-alone-find = • <b>findahelpline.com</b>: linee in molti paesi
not-alone-line = • { $name }: <b>{ $number }</b>
    .speaks = { $line } (in { $languages })
    .hours = { $line }, non a tutte le ore
serious =
    🩺 <b>Qui serve una persona, non un bot.</b>
    Se quello che scrivi riguarda te, nei prossimi giorni fatti vedere da un medico o fisioterapista, prima di qualsiasi esercizio.
    .named =
        🩺 { $heard } <b>Qui serve una persona, non un bot.</b> Se sei tu, vai entro pochi giorni da medico o fisio, prima di ogni esercizio.
    .yes = Sì, riguarda me
    .none = No, è altro
serious-none = Va bene. Allora andiamo avanti.
serious-another = 🩺 Quella persona dovrebbe andare dal medico o dal fisioterapista nei prossimi giorni. Io posso occuparmi solo della tua schiena.
