privacy =
    🔒 <b>Che cosa conservo, e perché</b>
    • il tuo id di Telegram e la lingua, per parlarti
    • le tue risposte: dove fa male, dolore 0–10, domande di sicurezza, giudizi sugli esercizi, i tuoi quattro, che cosa ti riesce, promemoria
    • quello che hai scritto per ultimo, per un minuto: due messaggi possono essere un pensiero solo

    Servono solo al tuo programma. Niente nome, niente pubblicità, e non li do a nessuno.

    <b>Chi può leggerli</b>
    • Telegram: le chat con i bot non sono cifrate end-to-end
    • chi gestisce questo bot, dove lo fa girare. { $encrypted ->
        [yes] Sul loro disco e nelle mie copie è cifrato, con una chiave a parte.
       *[other] Sul loro disco non lo cifro.
    }

    <b>Per quanto</b>
    Finché non li cancelli; l’esito di un promemoria, 90 giorni. Le mie copie possono tenerli finché non vengono sostituite, e Telegram tiene la nostra chat finché non la cancelli lì.

    Per averli: /export. Per cancellarli per sempre: /forget
forget-ask =
    🗑 <b>Cancello tutto quello che so di te?</b>
    I tuoi check-in, i tuoi quattro, i tuoi promemoria. Non si può annullare. Prima prendi una copia con /export.
    .keep = No, conserva
    .sure = Cancella tutto
forgotten =
    🗑 <b>È tutto cancellato.</b>
    Non so più niente di te. Abbi cura della tua schiena! Se un giorno vuoi ricominciare: /start
forget-kept = Non ho cancellato niente.
nothing-kept = Di te non conservo niente.
export-caption = Tutto quello che conservo di te, in JSON.
