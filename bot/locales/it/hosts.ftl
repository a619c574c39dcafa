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
