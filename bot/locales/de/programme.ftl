programme-line = • { $name }
ended-programme =
    🎉 <b>Deine vier</b>
    { $items }

    3 Sätze mit 8–12 langsamen Wdh., an zwei oder drei Tagen pro Woche, nie zwei in Folge. Nur so weit, wie es sauber und bei 0–2 von 10 bleibt.

    { $why }
    .amber =
        🎉 <b>Deine vier</b>
        { $items }

        3 Sätze mit 8–12 langsamen Wdh., an zwei oder drei Tagen pro Woche, nie zwei in Folge. An Tagen mit Schmerz wie heute ein Satz weniger, und nur so weit, dass der Schmerz nicht zunimmt.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Bleibt weg, bis du danach fragst: { $names }.
programme-why =
    .ladder = <b>Warum diese:</b> die ersten vier auf der Leiter, und sie gehen bei dir ohne Schmerz.
    .region = <b>Warum diese:</b> die ersten vier auf der Leiter für { $region ->
        [upper] den oberen Rücken
        [lower] den unteren Rücken
       *[both] den ganzen Rücken
    }, und sie gehen bei dir ohne Schmerz.
    .own = <b>Warum diese:</b> vom Anfang der Leiter das, was bei dir ohne Schmerz geht. Was wehtat, nicht ging oder nicht zu deinen Antworten passt, bleibt weg.
    .amber = <b>Warum diese:</b> vom Anfang der Leiter das, was ohne mehr Schmerz geht.
ended-trained =
    💪 <b>Das war's für heute. Gut gemacht!</b>
    { $count ->
        [4] Deine vier:
       *[other] Deine Übungen:
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>Schön zu hören!</b>
    Heute gibt es nichts zu richten. Zwei, drei kurze Krafttrainings pro Woche sind beim Laufen trotzdem eine gute Gewohnheit.
    .amber =
        🙌 <b>Schön zu hören!</b>
        Nach einem schlechteren Morgen mach noch etwas langsam: die leichteren Versionen, ein Satz weniger, kurze, flache Läufe oder Gehen und Laufen im Wechsel.
    .red =
        🙌 <b>Schön zu hören!</b>
        Heute Morgen war es 6 oder mehr, also mach heute trotzdem Pause. Dehnungen, die guttun, sind in Ordnung.
ended-rest =
    🔴 <b>Ruhe ist das Training von heute.</b>
    Bleib sanft in Bewegung: Geh, wenn es angenehm ist, wiederhol eine Dehnung, die gutgetan hat. Heute kein Krafttraining und kein Lauf.

    In ein paar Tagen noch 6 oder mehr, oder es wird schlimmer? Geh bitte in Arztpraxis oder Physio. /urgent zeigt, wann es nicht warten kann.
    .strong =
        🔴 <b>Das ist viel Schmerz. Ruhe ist das Training von heute.</b>
        Kein Krafttraining und kein Lauf. Lieg oder geh, wie es am angenehmsten ist.

        Ruf bitte heute in der Arztpraxis an, wenn es so schlimm bleibt, du deshalb nicht schlafen oder gehen kannst oder es ohne Grund kam. /urgent zeigt, wann es nicht warten kann.
ended-stretched =
    🧘 <b>Fertig. Schön.</b>
    Dehnungen, die guttun, darfst du jederzeit wiederholen, auch täglich.
ended-no-stretches =
    🧘 <b>Vorerst ist keine Dehnung übrig.</b>
    Die passenden machten es früher schlechter, also bleiben sie weg. Ein ruhiger Spaziergang tut heute vielleicht besser.
    .left-out =
        🧘 <b>Keine meiner Dehnungen passt zu deinen Sicherheitsantworten.</b>
        Die richtigen sind die, die Arztpraxis oder Physio dir genannt hat. Gehen ist in Ordnung, wenn es angenehm ist.
ended-everything-hurts =
    💛 <b>Lassen wir Übungen vorerst sein.</b>
    Heute geht keine davon für deinen Rücken, und gegen den Schmerz zu üben lehrt ihn nichts Gutes.

    Ruhige Spaziergänge und Dehnungen, die guttun, reichen. Ist es in ein, zwei Wochen nicht besser, kann die Physio finden, was zu dir passt. /urgent zeigt, wann es nicht warten kann.
ended-hurt =
    💛 <b>Das reicht für heute.</b>
    Drei davon taten weh, also hören wir hier auf. Rechtzeitig aufhören ist richtig.

    Heute Ruhe: ein ruhiger Spaziergang, wenn es angenehm ist, und Dehnungen, die guttun. Bleibt es so, kann die Physio finden, was zu dir passt. /urgent zeigt, wann es nicht warten kann.
    .kept =
        Diese bleiben, weil sie ohne Schmerz gehen:
        { $items }
ended-too-hard =
    💛 <b>Hören wir für heute hier auf.</b>
    Vier in Folge gingen nicht, und die nächsten sind noch schwerer. Das ist kein Scheitern: Die richtigen sind nur noch nicht gefunden.

    Ein ruhiger Spaziergang ist in Ordnung, wenn es angenehm ist. Die Physio kann dir zeigen, was passt. Oder versuch dieselben an einem anderen Tag.
ended-put-off =
    ⏭ <b>Heute also nicht. Das ist in Ordnung.</b>
    Nächstes Mal biete ich sie wieder an. Dehnen geht an jedem Tag.
ended-fewer = { $count ->
        [one] 💛 <b>Eine Übung geht bei dir.</b> Das ist ein Anfang.
       *[other] 💛 <b>{ $count } Übungen gehen bei dir.</b> Das ist ein guter Anfang.
    }
    { $items }

    3 Sätze mit 8–12 langsamen Wdh., an zwei oder drei Tagen pro Woche. Was noch nicht ging, bleibt weg, bis du danach fragst. Die Physio kann dir helfen, mehr zu finden.
button-train = 💪 Jetzt trainieren
button-build = 🪜 Meine vier finden
button-try-again = 🔁 Die anderen wieder anbieten
button-remind = ⏰ In { $minutes } min ans Dehnen erinnern
button-menu = ☰ Menü
