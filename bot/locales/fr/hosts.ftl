## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 { $count ->
        [one] Un message ou appui n’a pas pu être traité
        [many] { $count } messages ou appuis n’ont pas pu être traités
       *[other] { $count } messages ou appuis n’ont pas pu être traités
    } depuis hier. La personne en a été avertie. Le journal dit où ça a cassé.
host-reminders = 🛠 { $count ->
        [one] Un rappel n’a pas pu être lu depuis hier et ne viendra pas
        [many] { $count } rappels n’ont pas pu être lus depuis hier et ne viendront pas
       *[other] { $count } rappels n’ont pas pu être lus depuis hier et ne viendront pas
    } avant le prochain démarrage. Le journal dit ce qui cloche.
host-counts =
    🛠 <b>Runback { $version }</b>, au travail depuis { $since } UTC
    • personnes : { $runners } ; actives ces sept derniers jours : { $active }
    • rappels à envoyer : { $due } ; échoués en sept jours : { $failed }
    • mises à jour en attente : { $waiting }
host-harm =
    🩹 <b>Quelqu’un signale que quelque chose ici a fait du mal.</b> Avec ses mots :
    <blockquote>{ $typed }</blockquote>
    .named = Vous pouvez lui écrire : { $runner }
    .unnamed = Sans dire de qui cela vient.
harm = 🩹 Quelque chose m’a fait du mal
harm-ask =
    🩹 <b>Désolé. Quelque chose ici t’a fait du mal ?</b>
    Si c’est peut-être urgent, demande d’abord de l’aide : /urgent. Personne ne surveille cette discussion.

    Que s’est-il passé ? Écris-le en un message. Tu le revois une fois, et il ne part qu’avec ton oui vers les personnes qui font tourner ce bot.
    .leave = Laisser
harm-too-long = C’est trop long pour moi. { $most } caractères au plus, s’il te plaît.
harm-check =
    <b>Ceci partirait vers les personnes qui font tourner ce bot :</b>
    <blockquote>{ $typed }</blockquote>
    Leur Telegram le garde, et /forget ne peut pas le reprendre. Je l’envoie ?
    .named = Oui, et on peut m’écrire
    .unnamed = Oui, sans dire qui je suis
    .leave = Non, ne pas envoyer
harm-sent =
    Merci. C’est envoyé aux personnes qui font tourner ce bot.
    Si ça empire, ne les attends pas : /urgent
harm-kept = Rien n’a été envoyé.
harm-failed =
    Désolé, je n’ai pu joindre personne, donc rien n’a été envoyé. Réessaie plus tard par /help.
    Si ça empire, n’attends pas : /urgent
