settings = ⚙️ <b>Impostazioni</b>
    .place = 🌍 <b>Fuso orario:</b> { $place }, ora { $now }
    .utc = 🌍 <b>Fuso orario:</b> ancora ignoto, perciò uso UTC, ora { $now }
    .quiet = 🌙 <b>Ore di silenzio:</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Ore di silenzio:</b> nessuna
    .rest = 😴 <b>Giorni di riposo:</b> { $days }
    .by-ear = 🔊 <b>A orecchio:</b> un audio con ogni esercizio
    .on = ⏰ <b>Promemoria:</b> attivi
    .none = ⏰ <b>Promemoria:</b> ancora nessuno
    .until = ⏸ <b>In pausa</b> fino a: { $day }
    .ill = 🤒 <b>In pausa finché non stai bene.</b> Buona guarigione! Niente esercizi finché non stai bene; poi riparti piano.
    .silent = 🔕 <b>Tutti i promemoria sono spenti</b> finché non li riaccendi.
    .hint = Ti serve una pausa? Ferma tutti i promemoria con un tocco.
settings-button =
    .zone = 🌍 Fuso orario
    .quiet = 🌙 Ore di silenzio
    .day = ⏸ 1 giorno
    .week = ⏸ 1 settimana
    .until = 📅 Fino a una data
    .ill = 🤒 Non sto bene
    .resume = ▶️ Riprendi
    .rest = 😴 Giorni di riposo
    .reminders = ⏰ Promemoria
    .by-ear = 🔊 A orecchio: audio con gli esercizi
    .no-ear = 🔇 A orecchio: spento
    .language = 🌐 Lingua: { $name }
    .back = ‹ Impostazioni
ill-ask =
    🤒 <b>Guarisci presto!</b> Metto tutto in pausa finché non stai bene?
    Febbre o brividi <b>insieme al mal di schiena</b>, o stai molto male? Allora un medico deve saperlo presto.
    .fever = 🩺 Febbre e mal di schiena
silenced =
    🔕 <b>Non ti scrivo più di mia iniziativa.</b>
    Scrivimi, e rispondo. Cancellare tutto ciò che conservo di te: /forget
    .stranger = 🔕 <b>Va bene.</b> Di te non conservo niente, e scrivo solo se scrivi tu.
settings-cancelled = Lasciato com’era.

zone-ask =
    🌍 <b>Che ore sono da te?</b>
    Così le 8:00 saranno le <i>tue</i> 8:00, d’estate e d’inverno.

    Scrivi la tua <b>città o il paese</b>, o che <b>ora segna l’orologio</b>, per esempio <b>18:05</b>.
    .first = ⏰ <b>Volentieri!</b> Ma non so ancora che ore sono da te, e non voglio svegliarti.
    .utc = <i>Finché non lo so uso UTC: là ora è { $now }.</i>
    .place = <i>Finora: { $place }, là ora è { $now }.</i>
    .which = Quale di questi è?
    .clock = Il tuo orologio segna { $time }. Quale di questi è più vicino a te?
    .city = <i>Nessuno di questi? Scrivi la tua città.</i>
    .unknown = 🤔 Non conosco quel posto. Prova una città più grande lì vicino, o scrivi che ora segna l’orologio: <b>18:05</b>.
    .nowhere = 🤔 Nessun orologio al mondo segna quest’ora. Guarda di nuovo, o scrivi la tua città.
    .match = { $place } · { $time }
    .location = 📍 Condividi la posizione
    .stay = Per ora resta con UTC
    .keep = Lascia { $place }
zone-set = 🌍 <b>{ $place }</b>, da te ora è { $now }.
    .follow = I tuoi promemoria tengono i loro orari, sull’orologio di lì.
location-ask =
    📍 Tocca il pulsante sotto la tastiera. Conservo solo il fuso orario, non dove ti trovi.
    Sul computer non funziona; lì scrivi la tua città.
    .share = 📍 Condividi la posizione
    .type = ⌨️ Preferisco scrivere
    .type-it = Va bene, allora scrivi.
    .offer = 📍 Sembra <b>{ $place }</b>, { $now }. Uso questo orologio per i tuoi promemoria?
    .use = 👍 Sì, usalo
    .lost = 🤔 Non riesco a capire il fuso orario lì. Scrivi la tua città.

quiet-ask =
    🌙 <b>Ore di silenzio</b>
    In queste ore non arriva niente; aspetta fino alla fine.

    Tocca, o scrivile: <b>dalle 22:30 alle 6</b>
    .span = { $start }–{ $end }
    .never = Mai silenzio
still-ill =
    🤒 <b>Mi hai detto che non stai bene.</b>
    Niente esercizi finché non stai di nuovo bene, e poi si riparte piano.
    .well = 👍 Sto di nuovo bene
rest-ask =
    😴 <b>Giorni di riposo</b>
    In questi giorni non ti ricordo stretching o allenamento. Dopo una corsa chiedo lo stesso.

    Tocca i giorni.
    .chosen = ✓ { $day }
    .all = Tutti e sette? Allora meglio una pausa.
pause-ask = ⏸ Per quanto tempo? Tocca qui sotto o scrivilo: «una settimana», «fino a venerdì».
pause-later = ⏸ Una pausa comincia subito; non posso programmarne una per dopo. Falla adesso o dimmelo di nuovo { $start }.
    .until = ⏸ Adesso, fino a { $day }
    .rest = 😴 Riposo ogni settimana: { $days }
pause-partly = ⏸ Una pausa vale per tutti i promemoria insieme. Per rinunciare solo ad alcuni, spegni quelli.
    .until = ⏸ Tutti, fino a { $day }
until-ask =
    📅 <b>Pausa fino a quale giorno?</b>
    Scrivilo: <b>{ $example }</b>, o «venerdì». Quel giorno torno.
    .weeks = { $weeks } settimane
language-ask =
    🌐 <b>In che lingua ti scrivo?</b>
    Il menu dei comandi resta nella lingua del tuo Telegram.
    .unknown = 🤔 Questa non la parlo ancora.
    .chosen = ✓ { $name }
    .telegram = Come nel mio Telegram
command-settings = Fuso orario, ore di silenzio, pausa
