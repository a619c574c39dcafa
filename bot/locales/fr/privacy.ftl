privacy =
    🔒 <b>Ce que je garde, et pourquoi</b>
    • ton identifiant et ta langue Telegram, pour te parler
    • tes réponses : où ça fait mal, douleur 0–10, questions de sécurité, avis sur les exercices, tes quatre, ce que tu peux faire, rappels
    • ce que tu as tapé en dernier, une minute : deux messages peuvent être une seule idée

    Elles ne servent qu’à ton programme. Pas de nom, pas de pub, et je ne les donne à personne.

    <b>Qui peut les lire</b>
    • Telegram : les discussions avec un bot ne sont pas chiffrées de bout en bout
    • les personnes qui font tourner ce bot, là où elles les gardent. { $encrypted ->
        [yes] Sur leur disque et dans mes sauvegardes, c’est chiffré, avec une clé à part.
       *[other] Je ne les chiffre pas sur leur disque.
    }

    <b>Combien de temps</b>
    Jusqu’à ce que tu les supprimes ; le sort d’un rappel, 90 jours. Mes sauvegardes peuvent les garder jusqu’à leur remplacement, et Telegram garde notre discussion jusqu’à ce que tu la supprimes là-bas.

    Les recevoir : /export. Les supprimer pour de bon : /forget
forget-ask =
    🗑 <b>Supprimer tout ce que je sais de toi ?</b>
    Tes bilans, tes quatre, tes rappels. C’est sans retour. Prends d’abord une copie avec /export.
    .keep = Non, garder
    .sure = Tout supprimer
forgotten =
    🗑 <b>Tout est supprimé.</b>
    Je ne sais plus rien de toi. Prends soin de ton dos ! Si tu veux recommencer un jour : /start
forget-kept = Rien n’a été supprimé.
nothing-kept = Je ne garde rien sur toi.
export-caption = Tout ce que je garde sur toi, en JSON.
