progress-head = 📈 <b>Deine Wochen</b>
progress-pain-too-few = { $points ->
        [0] Noch gibt es nichts zu zeichnen. Es beginnt mit deinem ersten Check-in nach einem Lauf.
        [one] Bisher ein Check-in. Ab drei zeichne ich ein Bild; weniger sagen nichts.
       *[other] Bisher { $points } Check-ins. Ab drei zeichne ich ein Bild; weniger sagen nichts.
    }
progress-pain-first-week = Das sind deine ersten Tage. Nach zwei Wochen kann ich die letzten sieben mit den ersten sieben vergleichen.
progress-pain-nothing-lately = Aus den letzten sieben Tagen gibt es zu wenige Check-ins, um zu sagen, wie es jetzt ist.
progress-pain-less = Dein Schmerz lag in den ersten sieben Tagen im Schnitt bei <b>{ $first }</b>, in den letzten bei <b>{ $last }</b>. Ein Unterschied von 2 Punkten oder von 30 % ist meist spürbar.
progress-pain-same = Dein Schmerz lag in den ersten sieben Tagen im Schnitt bei <b>{ $first }</b>, in den letzten bei <b>{ $last }</b>: etwa gleich.
progress-pain-more = Dein Schmerz lag in den ersten sieben Tagen im Schnitt bei <b>{ $first }</b>, in den letzten bei <b>{ $last }</b>. Das ist deutlich mehr.
progress-pain-days = In den ersten sieben Tagen waren { $first } von { $first-of } Check-ins mit Schmerz, in den letzten sieben { $last } von { $last-of }.
progress-mornings = Die Morgen nach Lauf oder Training, letzte { $weeks } Wochen: <b>{ $worse } von { $of }</b> schlechter als davor.
training-days = { $target ->
        [one] 1 Trainingstag pro Woche
       *[other] { $target } Trainingstage pro Woche
    }
progress-trained = 💪 <b>Kraft:</b> { $trainings ->
        [0] noch kein Training
        [one] bisher ein Trainingstag
       *[other] bisher { $trainings } Trainingstage
    }, { $on ->
        [0] noch keine Woche im Ziel
        [one] eine Woche im Ziel
       *[other] { $on } Wochen im Ziel
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] , davon jetzt { $streak } in Folge
    } (Ziel: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = Stufe { $rung }
    .up = Stufe { $began } → { $rung }
    .full = Stufe { $rung }, leichter → voll
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = noch kein sauberes Training
progress-stretched = 🧘 <b>Dehnen:</b> { $days ->
        [0] bisher nicht.
        [one] bisher an einem Tag.
       *[other] bisher an { $days } Tagen.
    }
progress-honest-less = Die meisten neuen Rückenschmerzen lassen ohnehin in Wochen nach; was davon am Plan liegt, weiß niemand.
progress-honest-more = Geh für eine Woche einen Schritt zurück: kürzere Läufe, leichtere Versionen. Steigt es weiter, geh bitte zur Physio. /urgent zeigt, wann es nicht warten kann.
progress-honest-no-better = Über sechs Wochen sind vorbei, und es ist nicht besser. Lass bitte die Physio draufschauen; ein Mensch sieht, was ich nicht sehe.
progress-honest-numbers = Das sind deine Antworten. Sie zeigen, was du gespürt und getan hast, nicht warum.
progress-held = ⏸ Dein Plan pausiert wegen einer Sicherheitsantwort. /run fragt neu.
progress-helps = 💡 Was mir guttut
progress-target = 🎯 Mein Ziel: { training-days }
progress-physio = 🩺 Eine Seite für die Physio
progress-back = ← Zurück
progress-run = 🏃 Ich war laufen
chart-title = Dein Rücken, Woche für Woche
chart-span = { $from } – { $to } · { $count } Check-ins
chart-pain = Schmerz 0–10
chart-one = ein Check-in
chart-average = Wochenmittel
chart-mornings = Morgen danach
chart-worse = schlechter
chart-not-worse = gleich oder besser
chart-sessions = Tage mit
chart-training = Training
chart-stretching = Dehnen
chart-runs = Läufe
chart-on-target = Wochen im Ziel
chart-forgiven = geschenkt
chart-paused = pausiert
chart-open = noch nicht
helps-head = 💡 <b>Was mir guttut</b>
helps-line = • { $name }: { $better } von { $of } Mal besser
helps-early = • { $name }: noch zu früh ({ $of ->
        [one] { $better ->
            [0] das eine Mal nicht besser
           *[other] das eine Mal besser
        }
       *[other] { $better } von { $of } Mal besser
    })
helps-none = Du hast noch keine Dehnung probiert. Nach jeder frage ich, wie sich dein Rücken anfühlt, und zähle es hier.
helps-note = Gezählt aus dem, was du gleich nach jeder Dehnung tippst. Es geht nur um deinen Rücken, und kleine Zahlen ändern sich schnell.
helps-held = Bei offener Sicherheitsantwort lasse ich Dehnungen und Übungen weg.
target-ask =
    🎯 <b>Wie viele Trainingstage pro Woche?</b>
    Ein Tag mit Training zählt, auch mit kurzem. Dehnen geht an jedem Tag und wird eigens gezählt. Eine Woche mit genug Trainingstagen ist im Ziel; eine verpasste im Monat ist geschenkt, ebenso Wochen, in denen dein Plan pausiert.

    Zwei oder drei klappen gut. Vergangene Wochen behalten ihr Ziel.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Notiert: ab jetzt { training-days }.
physio-caption =
    🩺 <b>Für deine Physio oder Arztpraxis</b>
    Deine letzten 8 Wochen auf einer Seite, zum Zeigen oder Drucken. Ohne deinen Namen, aber mit deiner Gesundheit: Gib sie mit Bedacht weiter.
physio-nothing = Noch gibt es nichts für eine Seite.
physio-title = Laufen und Rückenschmerz
physio-span = { $from } – { $to }
physio-too-few = Weniger als drei Check-ins in diesen Wochen: keine Kurve.
physio-trainings = Trainingstage
physio-stretchings = Dehntage
physio-average = Schmerz im Mittel
physio-worse-mornings = Schlechtere Morgen
physio-worse = { $worse } von { $of }
physio-mornings = Die Morgen nach Lauf oder Training
physio-mornings-tally = { $asked } gefragt: { $same } gleich, { $better } besser, { $worse } schlechter{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } ohne Antwort
    }
physio-mornings-worse = Schlechter am { $dates }
physio-mornings-day = { $day } (Schmerz { $pain })
physio-mornings-apart = Der mittlere Schmerz oben ist ohne diese Morgen.
physio-where = Wo es wehtat
    .upper = Oberer Rücken: { $times } von { $of } Check-ins
    .lower = Unterer Rücken: { $times } von { $of } Check-ins
    .both = Oberer und unterer Rücken: { $times } von { $of } Check-ins
    .no_pain = Kein Schmerz: { $times } von { $of } Check-ins
physio-named = Selbst angegeben: { $named }
physio-safety = Sicherheitsfragen
physio-safety-cleared = { $day }: kein Zeichen angegeben
physio-safety-care = { $day }: weiter, mit Vorsicht (keine Sprünge)
physio-safety-see_soon = { $day }: an Fachleute verwiesen – { $because }
physio-safety-emergency = { $day }: an den Notfall verwiesen
physio-because =
    .soon = ein Zeichen, das bald zu prüfen ist
    .personal = persönlicher Zustand oder Vorgeschichte
    .upper = oberer Rücken, Ursache unklar
    .bone = Zeichen einer Knochenüberlastung
physio-programme = Programm seit { $since }
physio-no-programme = Programm
physio-item = { $name }: { $dose }, noch nicht trainiert
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, nicht ganz ({ $day })
physio-hurt = Was wehtat oder nicht ging
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = Schmerz
    .cannot = ging nicht
    .worse = danach schlechter
physio-helped = Wie Dehnungen sich anfühlten
physio-helped-line = { $name }: { $of ->
        [one] { $better ->
            [0] das eine Mal nicht besser
           *[other] das eine Mal besser
        }
       *[other] { $better } von { $of } Mal besser
    }
physio-nothing-noted = nichts notiert
physio-foot-own = Eigene Angaben an einen Chat-Bot, von niemandem untersucht; das ist keine Diagnose.
physio-foot-made = Erstellt am { $day }. Schmerz: 0 = keiner, 10 = der schlimmste vorstellbare.
lite-on = 📝 Nur Worte, keine Bilder
lite-off = 🖼 Wieder mit Bildern
lite-is-on = 📝 Ab jetzt nur Worte. Jede Übung geht auch als Text.
lite-is-off = 🖼 Ab jetzt mit Bildern.
command-progress = Wie es läuft
