privacy =
    🔒 <b>Ce que je garde, et pourquoi</b>
    • ton identifiant et ta langue Telegram, pour te parler
    • tes réponses : où ça fait mal, douleur 0–10, questions de sécurité, avis sur les exercices, tes quatre, ce que tu peux faire, rappels
    • ce que tu as tapé en dernier, une minute : deux messages peuvent être une seule idée

    Ça ne sert qu’à ton programme, et reste dans la base de données de qui fait tourner ce bot. Pas de nom, pas de pub, personne d’autre n’y a accès. Telegram, lui, transporte notre discussion.

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
