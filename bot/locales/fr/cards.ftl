card-head = <b>{ $name }</b>  ·  exercice { $number } sur { $of }
    .easier = <b>{ $name }</b> (plus facile)  ·  exercice { $number } sur { $of }
card-easier = { $easier } (plus facile : { $name })
card-easier-way = 🪶 <b>{ $name } :</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Fais-en <b>3 lents</b>. Alors ? Jusqu’à 2 sur 10, c’est encore sans douleur.
    .amber = Fais-en <b>3 lents</b>. Alors ? Pas plus qu’avant, c’est sans douleur pour aujourd’hui.
card-stop = 🛑 Plus de 2, vif, dans la jambe : Douleur.
    .amber = 🛑 Plus qu’avant, vif, dans la jambe : Douleur.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  étirement { $number }/{ $of }
stretch-helped = { $of ->
        [one] 👍 La dernière fois, c’était mieux après.
        [many] 👍 Mieux après { $better } fois sur { $of }.
       *[other] 👍 Mieux après { $better } fois sur { $of }.
    }
stretch-try = Fais <b>{ $dose }</b>. Et ton dos, après ?
dose-reps = { $sets ->
        [one] 1 série
        [many] { $sets } séries
       *[other] { $sets } séries
    } de { $least }–{ $most } rép. lentes
dose-hold = { $times } × { $seconds } secondes
dose-flow = { $least }–{ $most } tours lents
dose-sides =
    .together = { "" }
    .each = , chaque côté
    .alternating = , côtés alternés
verdict =
    .no_pain = ✅ Sans douleur
    .pain = ⚠️ Douleur
    .cannot = 🤷 Je n’y arrive pas
    .not_now = ⏭ Plus tard
    .too_easy = 😎 Trop facile
    .unfinished = 🏳 Pas pu finir
ease =
    .better = 👍 Mieux
    .same = 😐 Pareil
    .worse = 👎 Pire
    .not_now = ⏭ Plus tard
judged =
    .no_pain = ✅ { $name } – sans douleur
    .pain = ⚠️ { $name } – douleur. Je l’écarte jusqu’à ta demande.
    .cannot = 🤷 { $name } – pas encore. Aucun souci.
    .not_now = ⏭ { $name } – plus tard
    .too_easy = 😎 { $name } – trop facile
    .unfinished = 🏳 { $name } – pas tout à fait. Ça entraîne aussi.
aside-stretch-hurts = Un étirement qui fait mal, ou que tu n’arrives pas à faire, n’est pas pour toi aujourd’hui. Sur sa fiche : <b>Pire</b> si ton dos fait plus mal, ou <b>Pas maintenant</b>.
eased =
    .better = 👍 { $name } – mieux
    .same = 😐 { $name } – pareil
    .worse = 👎 { $name } – pire. Je l’écarte jusqu’à ta demande.
    .not_now = ⏭ { $name } – plus tard
