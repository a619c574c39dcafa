days =
    .every = jeden Tag
    .working = Mo.–Fr.
    .weekend = Sa. So.
    .but = jeden Tag außer { $day }

## Alle Erinnerungen auf einem Bildschirm

reminders = ⏰ <b>Erinnerungen</b>
    .place = <i>Deine Zeit: { $place }, { $now }</i>
    .utc = <i>Zeitzone noch unbekannt, also gilt UTC: dort ist es { $now }.</i>
    .paused = Fortsetzen in /settings
    .held = 🩺 Angehalten: eine Sicherheitsfrage ist offen.
    .daily = 🧘 <b>Dehnen:</b> { $rule }
    .training = 💪 <b>Training:</b> { $rule }
    .post_run = 🏃 <b>Meine Läufe:</b> { $rule }
    .off = aus
    .after-run = nach meinen Läufen
    .hint = Tippe an, was du ändern willst.
reminder-rule = { $when }
    .run = { $when }, etwa { $minutes } min
reminder-next = ↳ nächste: { $when }, deine Zeit
    .utc = ↳ nächste: { $when } UTC
    .quiet = ↳ nächste: { $when } ({ $time } ist Ruhezeit)
    .done = ↳ ✓ für heute erledigt
    .rest = ↳ { $when } ist ein Ruhetag
    .half = ↳ Gewohnheit: jedes zweite Mal
    .weekly = ↳ Gewohnheit: einmal pro Woche
reminder-asks = ↳ nächste Frage: { $when }, deine Zeit
    .utc = ↳ nächste Frage: { $when } UTC
    .quiet = ↳ nächste Frage: { $when }, nach deiner Ruhezeit
reminders-button =
    .daily = 🧘 Dehnen
    .training = 💪 Training
    .post_run = 🏃 Meine Läufe
    .link = 🔗 Wenn ein Lauf endet
    .zone = 🌍 Zeitzone einstellen
    .settings = ⚙️ Einstellungen
    .back = ‹ Erinnerungen
    .done = ✓ Fertig

## Eine Erinnerung

edit-daily =
    🧘 <b>Täglich dehnen</b>
    .ask =
        Wann passt es dir? Am besten gleich nach etwas, das du ohnehin tust, wie dein Kaffee.

        Tippe eine Zeit an oder schreib eine: <b>7:30</b>
    .more = <i>Alles andere schreibst du: „19:15“, „Mo-Fr 7:30 und Sa 9:00“.</i>
    .after-run = Nach jedem Lauf, wenn ich frage, wie es war. Dazu muss ich wissen, wann: Tippe auf „Meine Läufe“.
    .after-run-set = Nach jedem Lauf, wenn ich frage, wie es war.
edit-training =
    💪 <b>Trainingstage</b>
    .ask =
        Zwei oder drei Trainingstage pro Woche, nie zwei in Folge, klappen gut.

        Wann hast du rund 20 Minuten? Tippe eine Zeit an oder schreib eine: <b>18:00</b>
    .more = <i>Alles andere schreibst du: „19:15“, „Mo Mi 18:00 und Sa 9:00“.</i>
    .target = 🎯 Dein Ziel: { training-days }. Ändern: /progress
    .row =
        💪 <b>Zwei Tage in Folge?</b>
        Muskeln und Rücken erholen sich am freien Tag dazwischen. Bei { $days } liegt immer einer dazwischen.
    .spread = 👍 Lieber { $days }
    .keep = So lassen: { $days }
edit-post_run =
    🏃 <b>Meine Läufe</b>
    .ask =
        Wann läufst du meist? Danach frage ich, wie es deinem Rücken geht.

        Tippe eine Zeit an oder schreib alles: <b>Di Do So 18:30, etwa 45 min</b>
    .more = <i>Alles andere schreibst du: „Di 18:00 und So 8:00, 1 h 15“, oder einen mehr: „auch Fr 7:30“.</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 Nach meinen Läufen
    .off = Ausschalten
    .every-time = 🔔 Wieder jedes Mal
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = <b>{ $time }</b> am Morgen oder am Abend?
edit-one-of = Eine Zeit am Tag pro Erinnerung reicht. Welche soll es sein?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ Woran soll ich dich erinnern?
    .button = { $what } · { $time }
edit-beside = Nur noch { $days } { $time }, oder { $days } zusätzlich?
    .only = 📅 Nur { $days }
    .too = ➕ Zusätzlich
edit-rhythm = 🗓 Ich kann nur jede Woche an denselben Tagen kommen. An welchen? Tippe sie an oder schreib sie.
    .days = 📅 { $days }
edit-at = ⏰ { $when }: um wie viel Uhr? Tippe eine Zeit an oder schreib sie.
edit-less = 😴 Am { $days } ist davon nichts geplant. Sollen Dehnen und Training dann auch ruhen?
    .rest = 😴 Ruhetag: { $days }
edit-set = ✅ { $what }
    .same = 👍 So ist es schon: { $what }
edit-quiet = 🌙 Ruhe lieber { $start }–{ $end }
    .why = <i>In deiner Ruhezeit kommt nichts: Es wartet, bis sie vorbei ist.</i>
edit-fault = 🤔 { $reason } Nichts ist geändert.
    .hour = Ein Tag hat die Stunden 0 bis 23, diese Zeit kann ich nicht stellen.
    .minute = Eine Stunde hat die Minuten 0 bis 59, diese Zeit kann ich nicht stellen.
    .half_of_day = Diese Zeit und diese Tageszeit passen nicht zusammen.
    .length = So lang kann ich keinen Lauf stellen: bis 12 Stunden, bitte.
    .date = Diesen Tag finde ich im Kalender vor uns nicht.
    .far = Eine Pause dauert höchstens ein Jahr. Danach pausier wieder.
    .unknown = Das konnte ich nicht lesen.
edit-one-day = Mindestens ein Tag, bitte. „Ausschalten“ beendet es.

## Eine Erinnerung, die dran ist

due-daily =
    .v1 = 🧘 <b>Zeit für deine Dehnungen.</b>
    .v2 = 🧘 <b>Ein paar leichte Minuten für deinen Rücken?</b>
    .v3 = 🧘 <b>Dein Rücken hat ein Date mit dem Boden.</b>
    .short = Ein, zwei Minuten reichen.
    .helped = { $of ->
        [1] { $name }: letztes Mal tat das gut.
       *[other] { $name }: { $better } von { $of } Mal tat das gut.
    }
due-training =
    .v1 = 💪 <b>Trainingstag.</b>
    .v2 = 💪 <b>Zeit für deine vier.</b>
    .v3 = 💪 <b>Von mir aus kann es losgehen.</b>
    .four = { $names }: langsam und sauber, rund 20 Minuten.
    .none = Ich suche mit dir die Übungen, die nicht wehtun.
due-post_run =
    🏃 <b>Zurück vom Lauf?</b>
    Wie geht es deinem Rücken? Eine Minute, und Dehnungen, wenn du magst.
due-nudge = 🙂 <b>Heute ist noch Zeit dafür</b>, wenn du magst. Ich frage nicht noch einmal.
due-note =
    .better_time = Meine letzten kamen wohl im falschen Moment. Suchen wir eine andere Zeit?
    .still_there = <b>Noch da?</b> Ich habe seit zwei Wochen nichts von dir gehört, also schreibe ich seltener.
    .fade = Es ist zur Gewohnheit geworden! Soll ich seltener erinnern? Bei neuem Rückenweh komme ich wieder öfter.
    .sore_again = Dein Rücken tat wieder weh, also komme ich wieder zu allen Zeiten.
    .less_lately = Zuletzt wurde es weniger, also komme ich wieder zu allen Zeiten.
    .last = Das ist vorerst meine letzte. /reminders bringt sie zurück, wann immer du magst.
due-button =
    .start = ▶️ Start
    .minute = ⏱ 1-Minuten-Version
    .snooze = 💤 In 1 h
    .tonight = 🌆 Heute Abend
    .skip = ⏭ Heute nicht
    .pain = 😣 Heute Schmerz
    .yes = ✅ Ja, Check-in
    .soon = ⏰ In 30 min
    .not-today = Heute nicht
    .time = 🕘 Andere Zeit
    .keep = 👍 Weiter so
    .stop = 🔕 Diese beenden
    .less = 🍃 Ja, seltener
due-planned = ⏰ In Ordnung. Ich bin wieder da: <b>{ $when }</b>.
    .moved = ⏰ Das wäre in deiner Ruhezeit, also bin ich dann wieder da: <b>{ $when }</b>.
    .toast = Bis { $when }
due-done = 👍 <b>Gut gemacht.</b> Heute erinnere ich dich daran nicht mehr.
due-kept = 👍 Schön zu hören. Ich bleibe bei deinen Zeiten. Ändern: /reminders
due-fewer =
    .half =
        🍃 <b>Ab jetzt jedes zweite Mal.</b>
        Tut dein Rücken wieder weh oder wird es zu wenig, komme ich wieder zu allen Zeiten. Ändern: /reminders
    .weekly =
        🍃 <b>Ab jetzt einmal pro Woche.</b>
        Tut dein Rücken wieder weh oder wird es zu wenig, komme ich wieder zu allen Zeiten. Ändern: /reminders
due-stopped = 🔕 Ausgeschaltet. Wann immer du magst: /reminders

reminder-planned = ⏰ In { $minutes } Minuten erinnere ich dich ans Dehnen.
reminder-planned-later = ⏰ Nach deiner Ruhezeit erinnere ich dich ans Dehnen: <b>{ $when }</b>.
reminder-needs-clearance = Solange eine Sicherheitsfrage offen ist, erinnere ich nicht an Übungen.
reminder-paused = Erinnerungen pausieren, es käme also nichts. Fortsetzen in /settings.
reminder-skipped = Ausgelassen. Gar kein Problem.
reminder-skipped-then = Gar kein Problem. Die war für { $day }; was für heute geplant ist, kommt trotzdem.

## Eine Minute

minute = ⏱ <b>Eine Minute: { $name }</b>
    .done =
        👍 <b>Das war's.</b>
        Auch kurz zählt. Bis zum nächsten Mal!
    .worse =
        Notiert, { $name } schlage ich von mir aus nicht mehr vor.
        Ist dein Rücken heute schlechter? Dann sag mir, wo.

## Der Morgen danach

morning =
    🌅 <b>Guten Morgen! Wie geht es deinem Rücken?</b>
    Verglichen mit vor dem Lauf oder Training von gestern:
    .better = 😊 Besser
    .same = 😐 Gleich
    .worse = 😣 Schlechter
    .pain = <b>{ $felt }.</b> Und wie sehr tut es jetzt weh, 0–10?
    .over = Diese Frage galt einem anderen Morgen. /run startet einen Check-in.
morning-advice =
    .as_planned =
        🟢 <b>Notiert.</b>
        So soll es sein. Training und Läufe wie geplant, keine plötzlichen Sprünge.
    .gentle =
        🟡 <b>Notiert.</b>
        3 bis 5 heißt heute Gelb: Läufe flach, locker und kürzer, leichtere Versionen, ein Satz weniger.
    .step_back =
        🟡 <b>Notiert. Gestern war etwas viel.</b>
        Ein Schritt zurück: leichtere Versionen, ein Satz weniger, nächsten Lauf auslassen oder halbieren. Das gilt, bis ein Morgen nicht schlechter ist, höchstens eine Woche. Auch das ist Training.
    .week_back =
        🟠 <b>Notiert. Zwei schlechtere Morgen in Folge.</b>
        Eine ganze Woche einen Schritt zurück: die leichteren Versionen, ein Satz weniger, und nur Gehen und Laufen im Wechsel. Beruhigt es sich nicht, lass die Physio draufschauen.
    .questions = Nächstes Mal stelle ich die Sicherheitsfragen wieder.
    .week_on =
        🟡 <b>Notiert.</b>
        Nach zwei schlechteren Morgen bleibt die Woche sanft: die leichteren Versionen, ein Satz weniger, nur Gehen und Laufen im Wechsel.
    .rest =
        🔴 <b>Notiert. Heute Ruhe.</b>
        Kein Krafttraining und kein Lauf; Gehen ist in Ordnung, wenn es angenehm ist. Schauen wir, ob es warten kann: Mach bitte einen Check-in.
    .check-in = 😣 Check-in

## Eine persönliche Adresse für Uhren und Handys

run-link =
    🔗 <b>Wenn ein Lauf endet</b>
    Uhr oder Handy können am Ende deines Trainings eine private Adresse öffnen. Dann frage ich nach deinem Rücken, ohne feste Zeiten.
    .on = Du hast eine Adresse. Ging sie verloren oder in falsche Hände, mach eine neue.
    .made =
        🔗 <b>Deine Adresse</b> (tippen kopiert; ich zeige sie nur dieses eine Mal)
        <code>{ $url }</code>
    .how =
        <b>iPhone:</b> Kurzbefehle → Automation → Training → Endet → „Inhalte von URL abrufen“, Methode <b>POST</b>.
        <b>Android:</b> eine App wie Tasker, „HTTP Request“, <b>POST</b>. Nur GET? Häng <code>?now</code> an.
        Behalt sie für dich: Wer sie hat, kann mich nach einem Lauf fragen lassen.
    .revoked = 🔗 Deine Adresse geht nicht mehr.
    .make = 🔗 Meine Adresse machen
    .renew = 🔁 Neue Adresse
    .revoke = Ausschalten
run-link-page =
    .title = Zurück vom Lauf?
    .text = Tippst du auf den Knopf, fragt dich Runback im Chat, wie es deinem Rücken geht. Die Seite nur zu öffnen bewirkt nichts.
    .button = 🏃 Mein Lauf ist zu Ende
command-reminders = Meine Erinnerungen: was, wann, wo
