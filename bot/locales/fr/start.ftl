welcome =
    👋 <b>Salut, ici Runback.</b> Mal au dos après course ? Je trouve étirements et exercices qui ne font pas mal.
    Je suis un bot coach, pas un médecin. Urgence ? Appelle ton numéro d’urgence.
    Je garde tes réponses, douleur aussi : /privacy, /export, /forget.
    <b>18 ans ou plus, et d’accord ?</b>
    .agree = 👍 J’ai 18 ans ou +, d’accord
    .under-18 = 🙅 J’ai moins de 18 ans
too-young =
    💛 <b>Merci de le dire.</b> Alors je ne suis pas le bon coach pour toi, et je ne garde rien sur toi.
    Avant 18 ans, un dos qui fait mal, c’est un médecin ou un kiné qui doit le regarder. Demande à quelqu’un de confiance de venir avec toi.

    /urgent montre quand demander de l’aide tout de suite : appelle { $call }. C’est pour tout le monde, à toute heure.
    .runner =
        💛 <b>Merci de le dire.</b> Alors je ne suis pas le bon coach pour toi : fais regarder ton dos par un médecin ou un kiné avant tout exercice. Demande à quelqu’un de confiance de venir avec toi.

        /urgent montre quand demander de l’aide tout de suite : appelle { $call }.

        Je supprime ce que je garde sur toi ?
    .adult = C’était une erreur : j’ai 18 ans ou plus
menu =
    <b>De quoi as-tu envie ?</b>
    Un bilan prend une minute ou deux.
    .ran = 🏃 Je viens de courir
    .hurts = 😣 J’ai mal au dos
    .stretch = 🧘 M’étirer
    .train = 💪 Mes quatre
    .progress = 📈 Progrès
    .reminders = ⏰ Rappels
    .library = 📚 Catalogue
    .settings = ⚙️ Réglages
help =
    <b>Ce que je sais faire</b>
    /run – faire le bilan après une sortie
    /stretch – des étirements pour ton dos
    /train – tes quatre exercices
    /progress – comment ça avance
    /library – tous les exercices à lire
    /why – pourquoi ça fait mal : six réponses
    /reminders – quand je t’écris
    /settings – fuseau horaire, heures calmes, pause
    /urgent – quand demander de l’aide tout de suite
    /privacy – ce que je garde, et pourquoi
    /export – recevoir tout ce que je garde
    /forget – tout supprimer
    /cancel – arrêter ce qu’on est en train de faire
    /help – cette page
small-talk =
    .did = 👏 <b>Bravo !</b> Je ne compte que ce qu’on fait ensemble ici. La prochaine fois, fais-le avec moi : /stretch ou /train
    .machine = 🤖 Je suis un programme, aucun humain ne répond ici. Pour ton corps, il y a les médecins et les kinés. Si c’est peut-être urgent : /urgent
    .elsewhere = 🦵 Je ne connais que le dos, je ne peux pas t’aider pour ça. Un médecin ou un kiné, si. Si ton dos fait mal aussi : /run
    .going = Bonne course 🏃 Dis-moi après comment va ton dos : /run
    .rests = 🌿 <b>C’est très bien ainsi.</b> Le repos en fait partie. Quand tu veux continuer : /stretch ou /train
    .fine = 👍
    .hello =
        👋 <b>Salut ! Content d’avoir de tes nouvelles.</b>
        De quoi as-tu envie ?
    .thanks = Avec plaisir 🙂 Je suis là quand tu as besoin de moi.
    .bye = 👋 À bientôt ! D’ici là, je garde tes réponses.
    .sorry = 💛 <b>Désolé que ça fasse mal.</b> Voyons ce qui est sûr et te va.
    .may-run =
        🏃 <b>Ça dépend de comment va ton dos maintenant.</b>
        Où ça fait mal ? Nulle part, c’est bien aussi.
    .may-run-first = 🏃 Ça dépend de comment va ton dos maintenant. Finissons d’abord ceci :
    .tomorrow = Ça, c’est pour aujourd’hui. Pour un autre jour, redemande-moi le jour venu : c’est l’état de ton dos ce matin-là qui compte.
cannot-listen = Je ne peux pas écouter les messages vocaux ou vidéo ; tape ou appuie. Si ça peut être urgent : /urgent
cannot-see = Je ne peux pas regarder les images, vidéos ou fichiers. Dis-moi avec des mots ce que je dois savoir, ou appuie. Si ça peut être urgent : /urgent
sticker = 🙂 Joli ! Mais je lis les mots et les boutons, pas les stickers.
location-not-now = 📍 Merci, mais un lieu n’est pas une réponse ici. Pour ton fuseau horaire : /settings
edits-dont-count = Un message modifié ne compte pas comme réponse. Renvoie-le ; tape d’abord <b>retour</b> si j’ai noté l’ancien.
unknown =
    Je n’ai pas compris. Ce que je comprends le mieux, ce sont les boutons 🙂
    De quoi as-tu envie ?
cancelled = Arrêté. Quand tu veux, on recommence :
unknown-command = Je ne connais pas { $typed }. Tu voulais dire { $command } ? Touche-le.
nothing-to-cancel = Il n’y a rien à arrêter là. De quoi as-tu envie ?
carry-on = On reprend là où on en était.
take-your-time = 🙂 Prends ton temps. La carte t’attend.
private-only = Je parle de santé, donc seulement en discussion privée. Écris-moi directement, s’il te plaît.
error =
    Désolé, quelque chose a raté de mon côté, et je l’ai noté ({ $id }).
    Rien de ce que tu as répondu avant n’est perdu. Réessaie, ou envoie /cancel pour recommencer.
error-held =
    Désolé, je n’ai pas accès à mes notes en ce moment. Ce que tu viens d’envoyer est bien gardé. Je réessaie : pas besoin de le répéter.
    Si ça peut être une urgence, ne m’attends pas : appelle ton numéro d’urgence (112, 911, 999).
error-given-up =
    Désolé, ce que tu viens d’envoyer n’est pas passé, donc ça ne compte pas, et je l’ai noté ({ $id }).
    Rien de ce que tu as répondu avant n’est perdu. Appuie ou envoie-le à nouveau dans quelques minutes.
    Si ça peut être une urgence, ne m’attends pas : appelle ton numéro d’urgence (112, 911, 999).
lost-place = Désolé, je ne sais plus où on en était. Rien de ce que tu as répondu avant n’est perdu.
bot-short = Tu cours et ton dos fait mal ? Bilan après la sortie, étirements, 4 exercices qui ne font pas mal. Pas un médecin.
bot-long =
    Ton dos fait mal après la course ?

    Dis-moi où, réponds à quelques questions de sécurité, et je te montre des étirements et exercices qui te vont. Tes réponses (douleur / sans douleur) construisent ton propre programme de quatre exercices. Pas de compte, pas de vidéothèque.

    Je suis un bot coach, pas un médecin. En cas d’urgence, appelle ton numéro d’urgence.
command-start = Ce que je fais, et l’écran principal
command-run = Je viens de courir : bilan
command-stretch = Des étirements pour mon dos
command-train = Mes quatre exercices
command-urgent = Quand demander de l’aide tout de suite
command-help = Que puis-je faire ici ?
command-cancel = Arrêter ce qu’on est en train de faire
command-privacy = Ce qui est gardé, et pourquoi
command-export = Recevoir toutes mes données
command-forget = Supprimer toutes mes données
