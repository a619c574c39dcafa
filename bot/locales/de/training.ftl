# Ein Training: seine Karten, sein Ende und die Leiter.

dose-exact = <b>{ $sets } × { $reps }</b> langsame Wdh.
training-dose = { $dose }
training-why =
    .start = 🌱 Der Anfang: leicht und sauber.
    .up = 📈 Etwas mehr: letztes Mal war es sauber.
    .easy = 📈 Mehr: letztes Mal war es zu leicht.
    .soon = 🌙 Wie letztes Mal: mehr erst nach einer Nacht.
    .top = 🔝 Das Höchste. Zweimal sauber: eine Stufe schwerer.
    .stay = 🔝 3 × 12 hast du. Jetzt langsamer.
    .again = 🔁 Noch einmal: letztes Mal war es nicht alles.
    .calm = 🔁 Dasselbe wie vor dem Tag mit Schmerzen.
    .missed = ↩️ Ein Schritt zurück: zweimal war es zu viel.
    .bad_morning = ↩️ Schritt zurück: schlechter Morgen.
    .gap = ↩️ Weniger Sätze nach einer Woche Pause.
    .away = 🌱 Von vorn: über zwei Wochen Pause.
    .anew = 🌱 Ein neuer Anfang mit dieser.
    .amber = 🟡 Heute ein Satz weniger. Nicht mehr als vorher gilt als schmerzfrei.
    .short = ⏱ Die kurze Version.
training-bar =
    .none = <b>Satz { $number } von { $sets }</b>  { $bar }
    .some = <b>Satz { $number } von { $sets }</b> { $bar } nach 45–60 s Pause
    .all = { $bar }  Alle Sätze geschafft. <b>Wie war es?</b>
by-ear = 🔊 Zum Hören
    .off = 🔇 Stumm
    .is-on = Zu jeder Übung kommt ein Ton. Spiel ihn ab und schließ die Augen.
    .is-off = Keine Töne mehr. Mit 🔊 kommen sie zurück.
    .set = 🔊 Satz { $number } von { $sets }
    .next-set = 🔊 { $rest } s Pause, dann Satz { $number } von { $sets }
    .try = 🔊 3 langsame
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Dein Telegram lässt keine Sprachnachrichten zu, also kein Ton. In Telegrams Einstellungen: <i>Privatsphäre</i>, <i>Sprachnachrichten</i>.
training-set = ✓ Satz { $number } von { $sets } fertig
training-reps =
    <b>Wie viele langsame Wiederholungen gingen im letzten Satz?</b>
    Rechtzeitig aufhören ist richtig.
    .same = Nächstes Mal bleibt es gleich.
    .less = Nächstes Mal ist es etwas weniger.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Zurück
day-off =
    🌙 <b>Du hast eben erst trainiert, heute oder gestern. Gut gemacht!</b>
    Der freie Tag gehört dazu: Da wird man stärker. Dehnen geht an jedem Tag.
    .anyway = 💪 Trotzdem trainieren
training-warm-up = 🧘 Erst dehnen
training-chosen =
    .whole = Dein Training{ $first }
    .ten = 10 Minuten{ $first }
    .one = 1 Minute{ $first }
    .warm-up = , erst dehnen
training-length =
    .whole = 💪 Alles
    .ten = ⏱ 10 Minuten
    .one = ⏱ 1 Minute
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 zu leicht
    .unfinished = { " " }· nicht alles von { $sets } × { $reps }
    .not_now = { " " }· heute nicht
trained-light =
    .green = 🟢 Ampel auf Grün: { $pain } von 10 davor
    .amber = 🟡 Ampel auf Gelb: { $pain } von 10 davor
trained-rest = Gönn deinem Rücken vor dem nächsten Mal einen freien Tag.
trained-short = Auch ein kurzes zählt.
offer-harder = 🪜 <b>Stufe { $rung } von 12:</b> zweimal sauber 3 × 12, also als Nächstes <b>{ $name }</b>, statt „{ $instead }“, wieder ab 3 × { $reps }.
    .keep = 👌 Behalten
    .take = 🪜 Probieren
offer-taken =
    🪜 <b>{ $name }</b> gehört jetzt zu deinen vier, statt „{ $instead }“.
    Es beginnt mit 3 × { $reps }, beim nächsten Training. Wenn es wehtut oder nicht geht, bringt dich ein Tipp zurück.
offer-kept =
    👌 <b>{ $name }</b> bleibt.
    Nach zwei weiteren sauberen Trainings frage ich wieder.
offer-not-today = An einem Tag mit Schmerzen nichts Neues. Es wird wieder angeboten.
offer-over = Dieses Angebot ist von vorhin. Ein neues kommt, wenn es so weit ist.
upkeep =
    🌿 <b>Acht Wochen und mehr mit mindestens drei Trainingstagen!</b> Von hier an reichen zwei Tage pro Woche, um es zu halten: Leitlinien zum Krafttraining nennen mindestens zwei. Du wählst.
    .keep = 👍 So lassen
    .take = 🌿 Zwei Tage pro Woche
upkeep-taken =
    🌿 <b>Ab jetzt zwei Tage pro Woche.</b>
    { $changes }

    Deine Übungen und ihre Dosis gehen weiter wie bisher.
    .days = • Trainingserinnerungen: <b>{ $when }</b> (davor: { $before }). Zurück: /reminders
    .target = • Dein Ziel: <b>{ training-days }</b> (davor: { $before }). Zurück: /progress
    .nothing = Es war nichts zu ändern: Du hast keine Trainingserinnerungen; dein Ziel: { training-days }. Stell sie, wann immer du magst: /reminders, /progress
upkeep-kept =
    👍 <b>Gut, es bleibt, wie es ist.</b>
    Du weißt am besten, was in deine Wochen passt. In den nächsten zwölf spreche ich es nicht mehr an; willst du vorher weniger Tage: /reminders
upkeep-over = Dieses Angebot ist von vorhin. Deine Tage: /reminders. Dein Ziel: /progress
button-ladder = 🪜 Die Leiter
button-swap = 🔁 Eine meiner vier tauschen
button-back = ⬅️ Zurück
ladder =
    🪜 <b>Die Leiter, von einfach bis schwer</b>
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
    .mine = , deine
    .next = , nächster Schritt
    .hurt = , tat weh
    .hard = , noch nicht
    .open = { "" }
    .never = , nur, wenn du sie wählst
swap =
    🔁 <b>Welche ist nichts für dich?</b>
    Ich lasse sie weg, bis du danach fragst, und wir finden eine andere.
    .done = 🔁 <b>{ $name }</b> bleibt weg, bis du danach fragst.
