## A chi gestisce il bot: che qualcosa si è rotto, e niente su nessuno

host-updates = 🛠 Da ieri { $count ->
        [one] un messaggio o tocco non è stato elaborato
        [many] { $count } messaggi o tocchi non sono stati elaborati
       *[other] { $count } messaggi o tocchi non sono stati elaborati
    }. Chi corre l’ha saputo. Il log dice dove si è rotto.
host-reminders = 🛠 Da ieri { $count ->
        [one] un promemoria non si è potuto leggere e non arriverà
        [many] { $count } promemoria non si sono potuti leggere e non arriveranno
       *[other] { $count } promemoria non si sono potuti leggere e non arriveranno
    } fino al prossimo avvio. Il log dice che cosa non va.
host-counts =
    🛠 <b>Runback { $version }</b>, al lavoro dal { $since } UTC
    • persone: { $runners }; attive negli ultimi sette giorni: { $active }
    • promemoria da inviare: { $due }; falliti in sette giorni: { $failed }
    • messaggi in attesa: { $waiting }
host-harm =
    🩹 <b>Qualcuno segnala che qualcosa qui ha fatto male.</b> Con parole sue:
    <blockquote>{ $typed }</blockquote>
    .named = Potete scrivere a: { $runner }
    .unnamed = Senza dire chi è.
harm = 🩹 Qualcosa qui mi ha fatto male
harm-ask =
    🩹 <b>Mi dispiace. Qualcosa qui ti ha fatto male?</b>
    Se può essere urgente, cerca prima aiuto: /urgent. Nessuno sorveglia questa chat.

    Che cosa è successo? Scrivilo in un messaggio. Lo rivedi una volta, e solo con il tuo sì arriva a chi gestisce questo bot.
    .leave = Lascia stare
harm-too-long = È troppo lungo per me. Al massimo { $most } caratteri, per favore.
harm-check =
    <b>Questo andrebbe a chi gestisce questo bot:</b>
    <blockquote>{ $typed }</blockquote>
    Il loro Telegram lo tiene, e /forget non può riprenderlo. Lo mando?
    .named = Sì, e possono scrivermi
    .unnamed = Sì, senza dire chi sono
    .leave = No, non mandarlo
harm-sent =
    Grazie. È arrivato a chi gestisce questo bot.
    Se peggiora, non aspettare loro: /urgent
harm-kept = Non è stato mandato niente.
harm-failed =
    Mi dispiace, non ho raggiunto nessuno, quindi non è stato mandato niente. Riprova più tardi da /help.
    Se peggiora, non aspettare: /urgent
