card-head = <b>{ $name }</b>  ·  Übung { $number } von { $of }
    .easier = <b>{ $name }</b> (leichter)  ·  Übung { $number } von { $of }
card-easier = { $easier } ({ $name }, leichter)
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Mach <b>3 langsame</b>. Wie ging es? Bis 2 von 10 gilt noch als schmerzfrei.
    .amber = Mach <b>3 langsame</b>. Wie ging es? Nicht mehr als vorher gilt heute als schmerzfrei.
card-stop = 🛑 Über 2, sticht, ins Bein: Schmerz.
    .amber = 🛑 Mehr als vorher, stechend, ins Bein: tippe Schmerz.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  Dehnung { $number } von { $of }
stretch-helped = { $of ->
        [one] 👍 Beim letzten Mal war es danach besser.
       *[other] 👍 { $better } von { $of } Mal war es danach besser.
    }
stretch-try = Mach <b>{ $dose }</b>. Wie geht’s dem Rücken danach?
dose-reps = { $sets ->
        [one] 1 Satz
       *[other] { $sets } Sätze
    } mit { $least }–{ $most } langsamen Wdh.
dose-hold = { $times } × { $seconds } Sekunden
dose-flow = { $least }–{ $most } langsame Runden
dose-sides =
    .together = { "" }
    .each = , je Seite
    .alternating = , im Wechsel
verdict =
    .no_pain = ✅ Schmerzfrei
    .pain = ⚠️ Schmerz
    .cannot = 🤷 Geht nicht
    .not_now = ⏭ Nicht jetzt
    .too_easy = 😎 Zu leicht
    .unfinished = 🏳 Nicht geschafft
ease =
    .better = 👍 Besser
    .same = 😐 Gleich
    .worse = 👎 Schlechter
    .not_now = ⏭ Nicht jetzt
judged =
    .no_pain = ✅ { $name } – schmerzfrei
    .pain = ⚠️ { $name } – Schmerz. Ich lasse sie weg, bis du danach fragst.
    .cannot = 🤷 { $name } – noch nicht. Das ist in Ordnung.
    .not_now = ⏭ { $name } – nicht jetzt
    .too_easy = 😎 { $name } – zu leicht
    .unfinished = 🏳 { $name } – nicht ganz. Auch das ist Training.
aside-stretch-hurts = Eine Dehnung, die wehtut oder nicht geht, ist heute nichts für dich. Tippe auf ihrer Karte auf <b>Schlechter</b>, wenn der Rücken mehr wehtut, oder auf <b>Nicht jetzt</b>.
eased =
    .better = 👍 { $name } – besser
    .same = 😐 { $name } – gleich
    .worse = 👎 { $name } – schlechter. Ich lasse sie weg, bis du danach fragst.
    .not_now = ⏭ { $name } – nicht jetzt
