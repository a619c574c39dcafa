settings = ⚙️ <b>Réglages</b>
    .place = 🌍 <b>Fuseau horaire :</b> { $place }, il est { $now }
    .utc = 🌍 <b>Fuseau horaire :</b> pas encore connu, je prends donc UTC, il est { $now }
    .quiet = 🌙 <b>Heures calmes :</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Heures calmes :</b> aucune
    .rest = 😴 <b>Jours de repos :</b> { $days }
    .by-ear = 🔊 <b>À l’oreille :</b> un son accompagne chaque exercice
    .on = ⏰ <b>Rappels :</b> activés
    .none = ⏰ <b>Rappels :</b> aucun pour l’instant
    .until = ⏸ <b>En pause</b>, retour : { $day }
    .ill = 🤒 <b>En pause : tu es malade.</b> Remets-toi bien ! Pas d’exercice tant que ça ne va pas bien ; ensuite, reprends doucement.
    .silent = 🔕 <b>Tous les rappels sont coupés</b> tant que tu ne les réactives pas.
    .hint = Besoin d’une pause ? Coupe tous les rappels d’un appui.
settings-button =
    .zone = 🌍 Fuseau horaire
    .quiet = 🌙 Heures calmes
    .day = ⏸ 1 jour
    .week = ⏸ 1 semaine
    .until = 📅 Jusqu’à une date
    .ill = 🤒 Je suis malade
    .resume = ▶️ Reprendre
    .rest = 😴 Jours de repos
    .reminders = ⏰ Rappels
    .by-ear = 🔊 À l’oreille : un son par exercice
    .no-ear = 🔇 À l’oreille : non
    .language = 🌐 Langue : { $name }
    .back = ‹ Réglages
ill-ask =
    🤒 <b>Remets-toi bien !</b> Je mets tout en pause jusqu'à ce que ça aille mieux ?
    De la fièvre ou des frissons <b>avec ton mal de dos</b>, ou très mal ? Alors un médecin doit vite le savoir.
    .fever = 🩺 Fièvre et mal de dos
silenced =
    🔕 <b>Je ne t’écris plus de moi-même.</b>
    Écris-moi, et je réponds. Supprimer tout ce que je garde sur toi : /forget
    .stranger = 🔕 <b>D’accord.</b> Je ne garde rien sur toi, et je n’écris que si tu écris.
settings-cancelled = Laissé comme c’était.

zone-ask =
    🌍 <b>Quelle heure est-il chez toi ?</b>
    8:00 sera <i>ton</i> 8:00, été comme hiver.

    Tape ta <b>ville ou ton pays</b>, ou l’heure de ton <b>horloge maintenant</b>, comme <b>18:05</b>.
    .first = ⏰ <b>Volontiers !</b> Mais je ne sais pas ton heure, et ne veux pas te réveiller.
    .utc = <i>En attendant, je prends UTC : il y est { $now }.</i>
    .place = <i>Jusqu’ici : { $place }, il y est { $now }.</i>
    .which = Lequel de ces lieux ?
    .clock = Ton horloge affiche { $time }. Lequel est le plus près de toi ?
    .city = <i>Aucun d’eux ? Tape ta ville.</i>
    .unknown = 🤔 Je ne connais pas ce lieu. Essaie une plus grande ville proche, ou tape ce que ton horloge affiche, comme <b>18:05</b>.
    .nowhere = 🤔 Aucune horloge au monde n’affiche ça maintenant. Regarde encore, ou tape ta ville.
    .match = { $place } · { $time }
    .location = 📍 Partager ma position
    .stay = Rester sur UTC pour l’instant
    .keep = Laisser sur { $place }
zone-set = 🌍 <b>{ $place }</b>, il est { $now } chez toi.
    .follow = Tes rappels gardent leurs heures, à l’horloge de là-bas.
location-ask =
    📍 Appuie sur le bouton sous ton clavier. Je ne garde que le fuseau horaire, pas où tu es.
    Ça ne marche pas sur ordinateur ; là, tape simplement ta ville.
    .share = 📍 Partager ma position
    .type = ⌨️ Plutôt la taper
    .type-it = D’accord, alors au clavier.
    .offer = 📍 Ça ressemble à <b>{ $place }</b>, { $now }. J’utilise cette horloge pour tes rappels ?
    .use = 👍 Oui, utilise-la
    .lost = 🤔 Je ne trouve pas le fuseau de ce lieu. Tape ta ville, s’il te plaît.

quiet-ask =
    🌙 <b>Heures calmes</b>
    Rien n’arrive pendant ce temps ; ça attend la fin.

    Appuie, ou tape-les : <b>22:30 à 6</b>
    .span = { $start }–{ $end }
    .never = Jamais de calme
still-ill =
    🤒 <b>Tu m’as dit que tu es malade.</b>
    Pas d’exercice tant que ça ne va pas bien, et ensuite une reprise douce.
    .well = 👍 Je vais bien à nouveau
rest-ask =
    😴 <b>Jours de repos</b>
    Ces jours-là, je ne rappelle ni étirements ni séance. Après une sortie, je demande quand même.

    Choisis les jours.
    .chosen = ✓ { $day }
    .all = Les sept ? Alors fais plutôt une pause.
pause-ask = ⏸ Pour combien de temps ? Touche ci-dessous ou écris : « une semaine », « jusqu’à vendredi ».
pause-later = ⏸ Une pause commence tout de suite ; je ne peux pas en prévoir une pour plus tard. Fais-la maintenant ou redis-le-moi le { $start }.
    .until = ⏸ Maintenant, jusqu’au { $day }
    .rest = 😴 Repos chaque semaine : { $days }
pause-partly = ⏸ Une pause vaut pour tous les rappels à la fois. Pour te passer de certains seulement, désactive-les.
    .until = ⏸ Tous, jusqu’au { $day }
until-ask =
    📅 <b>En pause jusqu’à quel jour ?</b>
    Tape-le : <b>{ $example }</b>, ou « vendredi ». Ce jour-là, je suis de retour.
    .weeks = { $weeks } semaines
language-ask =
    🌐 <b>Dans quelle langue dois-je t’écrire ?</b>
    Le menu des commandes reste dans la langue de ton Telegram.
    .unknown = 🤔 Celle-là, je ne la parle pas encore.
    .chosen = ✓ { $name }
    .telegram = Comme dans mon Telegram
command-settings = Fuseau horaire, heures calmes, pause
