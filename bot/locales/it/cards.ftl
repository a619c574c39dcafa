card-head = <b>{ $name }</b>  ·  { $number } di { $of }
    .easier = <b>{ $name }</b> (più facile)  ·  { $number } di { $of }
card-easier = { $easier } (più facile di { $name })
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Fanne <b>3 lente</b>. Com’è andata? Fino a 2 su 10 vale come nessun dolore.
    .amber = Fanne <b>3 lente</b>. Com’è andata? Oggi «non più di prima» è nessun dolore.
card-stop = 🛑 Oltre 2, acuto, giù in gamba: tocca Dolore.
    .amber = 🛑 Più di prima, acuto, giù in gamba: tocca Dolore.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  { $number } di { $of }
stretch-helped = { $of ->
        [one] 👍 L’ultima volta, dopo, andava meglio.
        [many] 👍 Dopo andava meglio { $better } volte su { $of }.
       *[other] 👍 Dopo andava meglio { $better } volte su { $of }.
    }
stretch-try = Fai <b>{ $dose }</b>. Come sta la schiena, dopo?
dose-reps = { $sets ->
        [one] 1 serie
        [many] { $sets } serie
       *[other] { $sets } serie
    } da { $least }–{ $most } ripetizioni lente
dose-hold = { $times } × { $seconds } secondi
dose-flow = { $least }–{ $most } giri lenti
dose-sides =
    .together = { "" }
    .each = , per lato
    .alternating = , a lati alterni
verdict =
    .no_pain = ✅ Nessun dolore
    .pain = ⚠️ Dolore
    .cannot = 🤷 Non ci riesco
    .not_now = ⏭ Non ora
    .too_easy = 😎 Troppo facile
    .unfinished = 🏳 Non l’ho finito
ease =
    .better = 👍 Meglio
    .same = 😐 Uguale
    .worse = 👎 Peggio
    .not_now = ⏭ Non ora
judged =
    .no_pain = ✅ { $name } – nessun dolore
    .pain = ⚠️ { $name } – dolore. Lo lascio fuori finché non lo richiedi.
    .cannot = 🤷 { $name } – non ancora. Va bene così.
    .not_now = ⏭ { $name } – non ora
    .too_easy = 😎 { $name } – troppo facile
    .unfinished = 🏳 { $name } – non del tutto. Anche questo è allenamento.
aside-stretch-hurts = Un allungamento che fa male, o che non ti riesce, oggi non fa per te. Sulla scheda tocca <b>Peggio</b> se la schiena fa più male, o <b>Non ora</b>.
eased =
    .better = 👍 { $name } – meglio
    .same = 😐 { $name } – uguale
    .worse = 👎 { $name } – peggio. Lo lascio fuori finché non lo richiedi.
    .not_now = ⏭ { $name } – non ora
