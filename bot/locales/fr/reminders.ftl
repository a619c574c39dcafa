days =
    .every = chaque jour
    .working = lun.–ven.
    .weekend = sam. dim.
    .but = tous sauf { $day }

## All reminders on one screen

reminders = ⏰ <b>Rappels</b>
    .place = <i>Ton heure : { $place }, { $now }</i>
    .utc = <i>Fuseau horaire pas encore connu, donc UTC : { $now }.</i>
    .paused = Reprendre dans /settings
    .held = 🩺 En attente : question de sécurité ouverte.
    .daily = 🧘 <b>Étirements :</b> { $rule }
    .training = 💪 <b>Séances :</b> { $rule }
    .post_run = 🏃 <b>Mes sorties :</b> { $rule }
    .off = non
    .after-run = après mes sorties
    .hint = Appuie sur l’un d’eux pour le régler.
reminder-rule = { $when }
    .run = { $when }, environ { $minutes } min
reminder-next = ↳ prochain : { $when }, ton heure
    .utc = ↳ prochain : { $when } UTC
    .quiet = ↳ prochain : { $when } ({ $time } calme)
    .done = ↳ ✓ fait pour aujourd’hui
    .rest = ↳ { $when } : jour de repos
    .half = ↳ une habitude : une fois sur deux
    .weekly = ↳ une habitude : une fois par semaine
reminder-asks = ↳ je demande : { $when }, ton heure
    .utc = ↳ je demande : { $when } UTC
    .quiet = ↳ je demande : { $when }, après tes heures calmes
reminders-button =
    .daily = 🧘 Étirements
    .training = 💪 Séances
    .post_run = 🏃 Mes sorties
    .link = 🔗 À la fin d’une sortie
    .zone = 🌍 Régler mon fuseau horaire
    .settings = ⚙️ Réglages
    .back = ‹ Rappels
    .done = ✓ Fini

## One reminder

edit-daily =
    🧘 <b>Étirements de chaque jour</b>
    .ask =
        Quand est-ce que ça t’arrange ? Le mieux : juste après un geste habituel, comme ton café.

        Appuie sur une heure, ou tape-la : <b>7:30</b>
    .more = <i>Tu peux aussi taper : « 19h15 », « lun-ven 7:30 et sam 9:00 ».</i>
    .after-run = Après chaque sortie, quand je t’interroge. Il me faut donc tes heures de course : appuie sur « Mes sorties ».
    .after-run-set = Après chaque sortie, quand je t’interroge.
edit-training =
    💪 <b>Jours de séance</b>
    .ask =
        Deux ou trois par semaine, jamais deux jours de suite, ça marche bien.

        Quand as-tu une vingtaine de minutes ? Appuie sur une heure, ou tape-la : <b>18:00</b>
    .more = <i>Tu peux aussi taper : « 19h15 », « lun mer 18:00 et sam 9:00 ».</i>
    .target = 🎯 Objectif : { training-days }. Changer : /progress
    .row =
        💪 <b>Deux jours de suite ?</b>
        Muscles et dos progressent le jour de repos entre les deux. Avec { $days }, chacun a le sien.
    .spread = 👍 Plutôt { $days }
    .keep = Garder { $days }
edit-post_run =
    🏃 <b>Mes sorties</b>
    .ask =
        Quand cours-tu d’habitude ? Je demande ensuite comment va ton dos.

        Appuie sur une heure, ou tape tout : <b>mar jeu dim 18:30, environ 45 min</b>
    .more = <i>Tu peux aussi taper : « mar 18:00 et dim 8:00, 1 h 15 », ou une de plus : « aussi ven 7:30 ».</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 Après mes sorties
    .off = Désactiver
    .every-time = 🔔 À chaque fois
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = <b>{ $time }</b>, le matin ou le soir ?
edit-one-of = Une heure par jour suffit pour chaque rappel. Laquelle ?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ Que dois-je te rappeler ?
    .button = { $what } · { $time }
edit-beside = Seulement { $days } { $time }, ou en plus de tes autres jours ?
    .only = 📅 Seulement { $days }
    .too = ➕ En plus
edit-rhythm = 🗓 Je ne peux venir que les mêmes jours chaque semaine. Lesquels ? Touche-les ou écris-les.
    .days = 📅 { $days }
edit-at = ⏰ { $when } : à quelle heure ? Appuie sur une heure ou tape-la.
edit-less = 😴 Rien de cela n’est prévu le { $days }. Les étirements et l’entraînement doivent-ils se reposer aussi ce jour-là ?
    .rest = 😴 Repos : { $days }
edit-set = ✅ { $what }
    .same = 👍 C’est déjà comme ça : { $what }
edit-quiet = 🌙 Plutôt calme { $start }–{ $end }
    .why = <i>Rien n’arrive pendant tes heures calmes : ça attend la fin.</i>
edit-fault = 🤔 { $reason } Rien n’a changé.
    .hour = Un jour a les heures 0 à 23, je ne peux donc pas régler ça.
    .minute = Une heure a les minutes 0 à 59, je ne peux donc pas régler ça.
    .half_of_day = Cette heure et ce moment du jour ne vont pas ensemble.
    .length = Une sortie de cette durée me dépasse : 12 heures au plus, s’il te plaît.
    .date = Je ne trouve pas ce jour à venir dans le calendrier.
    .far = Une pause dure un an au plus. Après, refais une pause.
    .unknown = Je n’ai pas pu lire ça.
edit-one-day = Au moins un jour, s’il te plaît. « Désactiver » y met fin.

## A reminder that is due

due-daily =
    .v1 = 🧘 <b>C’est l’heure de t’étirer.</b>
    .v2 = 🧘 <b>Quelques minutes faciles pour ton dos ?</b>
    .v3 = 🧘 <b>Ton dos a rendez-vous avec le sol.</b>
    .short = Une minute ou deux suffisent.
    .helped = { $of ->
        [1] { $name } : mieux après, la dernière fois.
       *[other] { $name } : mieux après, { $better } fois sur { $of }.
    }
due-training =
    .v1 = 💪 <b>Jour de séance.</b>
    .v2 = 💪 <b>C’est l’heure de tes quatre.</b>
    .v3 = 💪 <b>Quand tu veux.</b>
    .four = { $names } : lent et propre, une vingtaine de minutes.
    .none = Je t’aide à trouver les exercices qui ne font pas mal.
due-post_run =
    🏃 <b>De retour de ta sortie ?</b>
    Comment va ton dos ? Une minute, et tes étirements si tu veux.
due-nudge = 🙂 <b>Il est encore temps aujourd’hui</b>, si tu veux. Je ne redemande pas.
due-note =
    .better_time = Mes derniers sont mal tombés, on dirait. On cherche un autre moment ?
    .still_there = <b>Tu es là ?</b> Pas de nouvelles de toi depuis deux semaines, je vais donc écrire moins souvent.
    .fade = C’est devenu une habitude ! Je te le rappelle moins souvent ? Je reviens si ton dos refait mal.
    .sore_again = Ton dos a refait mal, je reviens donc à toutes tes heures.
    .less_lately = C’est plus rare ces derniers temps, je reviens donc à toutes tes heures.
    .last = C’est le dernier pour l’instant. /reminders les fait revenir quand tu veux.
due-button =
    .start = ▶️ Commencer
    .minute = ⏱ Version 1 minute
    .snooze = 💤 Dans 1 h
    .tonight = 🌆 Ce soir
    .skip = ⏭ Pas aujourd’hui
    .pain = 😣 Mal aujourd’hui
    .yes = ✅ Oui, bilan
    .soon = ⏰ Dans 30 min
    .not-today = Pas aujourd’hui
    .time = 🕘 Autre heure
    .keep = 👍 Continue
    .stop = 🔕 Arrêter ceux-ci
    .less = 🍃 Oui, moins souvent
due-planned = ⏰ D’accord. Je reviens : <b>{ $when }</b>.
    .moved = ⏰ Ça tomberait dans tes heures calmes, je reviens donc : <b>{ $when }</b>.
    .toast = À plus tard : { $when }
due-done = 👍 <b>Bravo.</b> Je ne te le rappelle plus aujourd'hui.
due-kept = 👍 Ça me fait plaisir. Je garde tes heures. Les changer : /reminders
due-fewer =
    .half =
        🍃 <b>Une fois sur deux à partir de maintenant.</b>
        Si ton dos refait mal, ou si ça devient trop rare, je reviens à toutes tes heures. Changer : /reminders
    .weekly =
        🍃 <b>Une fois par semaine à partir de maintenant.</b>
        Si ton dos refait mal, ou si ça devient trop rare, je reviens à toutes tes heures. Changer : /reminders
due-stopped = 🔕 Désactivé. Quand tu veux : /reminders

reminder-planned = ⏰ Je te rappelle de t’étirer dans { $minutes } minutes.
reminder-planned-later = ⏰ Je te rappelle de t’étirer après tes heures calmes : <b>{ $when }</b>.
reminder-needs-clearance = Je n’envoie pas de rappels d’exercice tant qu’une question de sécurité est ouverte.
reminder-paused = Les rappels sont en pause, rien n’arriverait. Reprends-les dans /settings.
reminder-skipped = Passé. Aucun souci.
reminder-skipped-then = Aucun souci. Celui-là était pour { $day } ; ce qui est prévu aujourd’hui vient quand même.

## One minute

minute = ⏱ <b>Une minute : { $name }</b>
    .done =
        👍 <b>C’était ça.</b>
        Court, ça compte. À la prochaine !
    .worse =
        Noté, je ne proposerai plus { $name } de moi-même.
        Ton dos va moins bien aujourd’hui ? Alors dis-moi où.

## The morning after

morning =
    🌅 <b>Bonjour ! Comment va ton dos ?</b>
    Par rapport à avant la sortie ou la séance d’hier :
    .better = 😊 Mieux
    .same = 😐 Pareil
    .worse = 😣 Pire
    .pain = <b>{ $felt }.</b> Et la douleur maintenant, 0–10 ?
    .over = Cette question parlait d’un autre matin. /run lance un bilan.
morning-advice =
    .as_planned =
        🟢 <b>Noté.</b>
        C’est comme ça que ça doit être. Séances et sorties comme prévu, sans hausse brusque.
    .gentle =
        🟡 <b>Noté.</b>
        3 à 5, c’est orange pour aujourd’hui : sorties plates, tranquilles et plus courtes, versions plus faciles, une série de moins.
    .step_back =
        🟡 <b>Noté. Hier, c’était un peu trop.</b>
        Un pas en arrière : versions plus faciles, une série de moins, et saute ta prochaine sortie ou fais-en la moitié. Ça vaut jusqu’à un matin qui n’est pas moins bon, une semaine au plus. Reculer d’un pas, ça entraîne aussi.
    .week_back =
        🟠 <b>Noté. Deux matins moins bons de suite.</b>
        Un pas en arrière pour une semaine entière : versions plus faciles, une série de moins, et seulement marche et course en alternance. Si ça ne se calme pas, fais regarder ça par un kiné.
    .questions = La prochaine fois, je repose les questions de sécurité.
    .week_on =
        🟡 <b>Noté.</b>
        Après deux matins moins bons, toute la semaine reste douce : versions plus faciles, une série de moins, et seulement marche et course en alternance.
    .rest =
        🔴 <b>Noté. Repos aujourd’hui.</b>
        Ni renforcement ni course ; marcher va bien si c’est confortable. Vérifions que ce n’est rien qui ne puisse attendre : fais un bilan, s’il te plaît.
    .check-in = 😣 Faire le bilan

## A personal address for watches and phones

run-link =
    🔗 <b>À la fin d’une sortie</b>
    Une montre ou un téléphone peut ouvrir une adresse privée quand ta séance se termine. Je demande alors comment va ton dos, sans heures fixes.
    .on = Tu as une adresse. Si elle s’est perdue ou est tombée en de mauvaises mains, fais-en une nouvelle.
    .made =
        🔗 <b>Ton adresse</b> (appuie pour copier ; je ne la montre que cette fois)
        <code>{ $url }</code>
    .how =
        <b>iPhone :</b> Raccourcis → Automatisation → Entraînement → Se termine → « Obtenir le contenu de l’URL », méthode <b>POST</b>.
        <b>Android :</b> app (Tasker…), « HTTP request », <b>POST</b>. GET seul ? Ajoute <code>?now</code>.
        Garde-la pour toi : qui l’a peut me faire t’interroger sur une sortie.
    .revoked = 🔗 Ton adresse ne marche plus.
    .make = 🔗 Créer mon adresse
    .renew = 🔁 Nouvelle adresse
    .revoke = La désactiver
run-link-page =
    .title = De retour de ta sortie ?
    .text = D’un appui sur le bouton, Runback te demande dans votre discussion comment va ton dos. Ouvrir cette page seulement ne fait rien.
    .button = 🏃 Ma sortie est finie
command-reminders = Mes rappels : quoi, quand, où
