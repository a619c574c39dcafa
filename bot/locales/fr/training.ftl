# A training: its cards, its end, and the ladder.

dose-exact = <b>{ $sets } × { $reps }</b> rép. lentes
training-dose = { $dose }
training-why =
    .start = 🌱 Le début : facile et propre.
    .up = 📈 Un peu plus : c’était net la dernière fois.
    .easy = 📈 Plus : la dernière fois, trop facile.
    .soon = 🌙 Comme avant : ça monte après une nuit.
    .top = 🔝 Le maximum. Deux fois net : plus dur.
    .stay = 🔝 3 × 12, c’est acquis. Fais plus lent.
    .again = 🔁 Encore : la dernière fois, pas tout.
    .calm = 🔁 Pareil qu’avant le jour sensible.
    .missed = ↩️ Un pas en arrière : trop, deux fois.
    .bad_morning = ↩️ Un pas arrière : mauvais matin.
    .gap = ↩️ Moins de séries : une semaine sans.
    .away = 🌱 Du début : plus de deux semaines sans.
    .anew = 🌱 Un nouveau départ avec celui-ci.
    .amber = 🟡 Une série de moins. Pas plus qu’avant = sans douleur.
    .short = ⏱ La version courte.
training-bar =
    .none = <b>Série { $number } sur { $sets }</b>  { $bar }
    .some = <b>Série { $number } sur { $sets }</b> { $bar } après 45–60 s de repos
    .all = { $bar }  Tout est fait. <b>C’était comment ?</b>
by-ear = 🔊 À l’oreille
    .off = 🔇 Muet
    .is-on = Un son accompagne chaque exercice. Lance-le et ferme les yeux.
    .is-off = Plus de sons. Ils reviennent avec 🔊.
    .set = 🔊 Série { $number } sur { $sets }
    .next-set = 🔊 { $rest } s de repos, puis série { $number } sur { $sets }
    .try = 🔊 3 lents
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Ton Telegram n’accepte pas les messages vocaux, donc pas de son. C’est dans les réglages de Telegram sous <i>Confidentialité</i>, <i>Messages vocaux</i>.
training-set = ✓ Série { $number } sur { $sets } faite
training-reps =
    <b>Combien de répétitions lentes dans la dernière série ?</b>
    S’arrêter à temps, c’est ce qu’il faut.
    .same = La prochaine fois, ça reste pareil.
    .less = La prochaine fois, un peu moins.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Retour
day-off =
    🌙 <b>Tu viens de t’entraîner, aujourd’hui ou hier. Bravo !</b>
    Le repos en fait partie : c’est là qu’on gagne en force. Les étirements vont bien chaque jour.
    .anyway = 💪 Séance quand même
training-warm-up = 🧘 Étirements d’abord
training-chosen =
    .whole = Ta séance{ $first }
    .ten = 10 minutes{ $first }
    .one = 1 minute{ $first }
    .warm-up = , étirements d’abord
training-length =
    .whole = 💪 En entier
    .ten = ⏱ 10 minutes
    .one = ⏱ 1 minute
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 trop facile
    .unfinished = { " " }· pas tout de { $sets } × { $reps }
    .not_now = { " " }· pas aujourd’hui
trained-light =
    .green = 🟢 Feu vert : { $pain } sur 10 avant
    .amber = 🟡 Feu orange : { $pain } sur 10 avant
trained-rest = Laisse un jour de repos à ton dos avant la prochaine.
trained-short = Une courte, ça compte aussi.
offer-harder = 🪜 <b>Échelon { $rung } sur 12 :</b> deux séances propres à 3 × 12, donc <b>{ $name }</b> ensuite, à la place de { $instead }, à nouveau depuis 3 × { $reps }.
    .keep = 👌 Garder
    .take = 🪜 Essayer
offer-taken =
    🪜 <b>{ $name }</b> fait partie de tes quatre, à la place de { $instead }.
    Ça commence à 3 × { $reps }, à ta prochaine séance. Si ça fait mal ou ne marche pas, un appui te ramène.
offer-kept =
    👌 <b>{ $name }</b> reste.
    Je redemande après deux autres séances propres.
offer-not-today = Rien de nouveau un jour sensible. Ce sera reproposé.
offer-over = Cette proposition date d’avant. Une nouvelle viendra en temps voulu.
upkeep =
    🌿 <b>Huit semaines et plus à trois jours de séance ou plus !</b> Désormais, deux jours par semaine suffisent pour garder l’acquis : les recommandations de renforcement en demandent au moins deux. À toi de choisir.
    .keep = 👍 Garder comme ça
    .take = 🌿 Deux jours par semaine
upkeep-taken =
    🌿 <b>Deux jours par semaine à partir de maintenant.</b>
    { $changes }

    Tes exercices et leurs doses continuent comme avant.
    .days = • Rappels de séance : <b>{ $when }</b> (avant : { $before }). Revenir : /reminders
    .target = • Ton objectif : <b>{ training-days }</b> (avant : { $before }). Revenir : /progress
    .nothing = Rien n’était à changer : tu n’as pas de rappels de séance, et ton objectif est : { training-days }. Règle-les quand tu veux : /reminders, /progress
upkeep-kept =
    👍 <b>Bien, ça reste comme ça.</b>
    C’est toi qui sais ce qui va à tes semaines. Je n’en reparle pas pendant douze semaines ; si tu veux moins de jours avant : /reminders
upkeep-over = Cette proposition date d’avant. Tes jours : /reminders. Ton objectif : /progress
button-ladder = 🪜 L’échelle
button-swap = 🔁 Échanger un de mes quatre
button-back = ⬅️ Retour
ladder =
    🪜 <b>L’échelle, du plus simple au plus exigeant</b>
    { $rungs }
ladder-rung = { $mark } { $rung }. { $name }{ $means }
ladder-mark =
    .mine = 💪
    .next = ⬆️
    .hurt = ⚠️
    .hard = 🤷
    .open = ▫️
    .never = 🔒
ladder-means =
    .mine = , à toi
    .next = , étape suivante
    .hurt = , a fait mal
    .hard = , pas encore
    .open = { "" }
    .never = , seulement si tu le choisis
swap =
    🔁 <b>Lequel n’est pas pour toi ?</b>
    Je l’écarte jusqu’à ta demande, et on en trouve un autre.
    .done = 🔁 <b>{ $name }</b> est écarté jusqu’à ta demande.
