settings = ⚙️ <b>Einstellungen</b>
    .place = 🌍 <b>Zeitzone:</b> { $place }, jetzt { $now }
    .utc = 🌍 <b>Zeitzone:</b> noch unbekannt, also gilt UTC, jetzt { $now }
    .quiet = 🌙 <b>Ruhezeit:</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Ruhezeit:</b> keine
    .rest = 😴 <b>Ruhetage:</b> { $days }
    .by-ear = 🔊 <b>Zum Hören:</b> zu jeder Übung kommt ein Ton
    .on = ⏰ <b>Erinnerungen:</b> an
    .none = ⏰ <b>Erinnerungen:</b> noch keine
    .until = ⏸ <b>Pause</b> bis { $day }
    .ill = 🤒 <b>Pause, solange du krank bist.</b> Gute Besserung! Keine Übungen, bis es dir wieder gut geht; dann fang leicht an.
    .silent = 🔕 <b>Alle Erinnerungen sind aus</b>, bis du sie wieder einschaltest.
    .hint = Brauchst du eine Pause? Ein Tipp hält alle Erinnerungen an.
settings-button =
    .zone = 🌍 Zeitzone
    .quiet = 🌙 Ruhezeit
    .day = ⏸ 1 Tag
    .week = ⏸ 1 Woche
    .until = 📅 Datum wählen
    .ill = 🤒 Bin krank
    .resume = ▶️ Fortsetzen
    .rest = 😴 Ruhetage
    .reminders = ⏰ Erinnerungen
    .by-ear = 🔊 Zum Hören: Ton zu jeder Übung
    .no-ear = 🔇 Zum Hören: aus
    .language = 🌐 Sprache: { $name }
    .back = ‹ Einstellungen
ill-ask =
    🤒 <b>Gute Besserung!</b> Soll ich alles pausieren, bis es dir wieder gut geht?
    Fieber oder Schüttelfrost <b>zu den Rückenschmerzen</b>, oder sehr krank? Dann sollte es bald ein Arzt wissen.
    .fever = 🩺 Fieber und Rückenschmerz
silenced =
    🔕 <b>Von mir aus schreibe ich dir nicht mehr.</b>
    Schreib mir, und ich antworte. Alles löschen, was ich über dich behalte: /forget
    .stranger = 🔕 <b>In Ordnung.</b> Ich behalte nichts über dich und schreibe nur, wenn du schreibst.
settings-cancelled = Blieb, wie es war.

zone-ask =
    🌍 <b>Wie spät ist es bei dir?</b>
    Dann ist 8:00 <i>dein</i> 8:00, im Sommer wie im Winter.

    Schreib deine <b>Stadt oder dein Land</b>, oder was deine <b>Uhr jetzt zeigt</b>, etwa <b>18:05</b>.
    .first = ⏰ <b>Gern!</b> Nur kenne ich deine Zeit noch nicht und will dich nicht wecken.
    .utc = <i>Bis ich es weiß, gilt UTC: dort ist es { $now }.</i>
    .place = <i>Bisher: { $place }, dort ist es { $now }.</i>
    .which = Was davon ist es?
    .clock = Deine Uhr zeigt { $time }. Was davon liegt dir am nächsten?
    .city = <i>Nichts davon? Schreib deine Stadt.</i>
    .unknown = 🤔 Den Ort kenne ich nicht. Versuch eine größere Stadt nahebei oder schreib, was deine Uhr zeigt, etwa <b>18:05</b>.
    .nowhere = 🤔 Das zeigt gerade keine Uhr der Erde. Schau bitte noch einmal oder schreib deine Stadt.
    .match = { $place } · { $time }
    .location = 📍 Meinen Standort teilen
    .stay = Vorerst bei UTC bleiben
    .keep = Bei { $place } bleiben
zone-set = 🌍 <b>{ $place }</b>, bei dir ist es { $now }.
    .follow = Deine Erinnerungen behalten ihre Zeiten, nach der Uhr dort.
location-ask =
    📍 Tippe auf den Knopf unter deiner Tastatur. Ich behalte nur die Zeitzone, nicht, wo du bist.
    Am Computer geht das nicht; schreib dort einfach deine Stadt.
    .share = 📍 Meinen Standort teilen
    .type = ⌨️ Lieber schreiben
    .type-it = Gut, dann schriftlich.
    .offer = 📍 Das sieht nach <b>{ $place }</b> aus, { $now }. Soll ich diese Uhr für deine Erinnerungen nehmen?
    .use = 👍 Ja, nimm sie
    .lost = 🤔 Dort weiß ich die Zeitzone nicht. Schreib bitte deine Stadt.

quiet-ask =
    🌙 <b>Ruhezeit</b>
    In dieser Zeit kommt nichts; es wartet bis zum Ende.

    Tippe oder schreib sie: <b>22:30 bis 6</b>
    .span = { $start }–{ $end }
    .never = Keine Ruhezeit
still-ill =
    🤒 <b>Du hast mir gesagt, dass du krank bist.</b>
    Keine Übungen, bis es dir wieder gut geht, und dann ein leichter Anfang.
    .well = 👍 Mir geht's wieder gut
rest-ask =
    😴 <b>Ruhetage</b>
    An diesen Tagen erinnere ich nicht an Dehnen oder Training. Nach einem Lauf frage ich trotzdem.

    Tippe die Tage an.
    .chosen = ✓ { $day }
    .all = Alle sieben? Dann mach lieber eine Pause.
pause-ask = ⏸ Für wie lange? Tippe unten oder schreib es: „eine Woche“, „bis Freitag“.
pause-later = ⏸ Eine Pause beginnt sofort, für später kann ich keine vormerken. Mach sie jetzt oder sag es mir am { $start } noch einmal.
    .until = ⏸ Jetzt, bis { $day }
    .rest = 😴 Jede Woche Ruhetag: { $days }
pause-partly = ⏸ Eine Pause gilt für alle Erinnerungen zugleich. Willst du nur auf einige verzichten, schalte diese aus.
    .until = ⏸ Alle, bis { $day }
until-ask =
    📅 <b>Pause bis zu welchem Tag?</b>
    Schreib: <b>{ $example }</b>, oder „Freitag“. Dann bin ich wieder da.
    .weeks = { $weeks } Wochen
language-ask =
    🌐 <b>In welcher Sprache soll ich schreiben?</b>
    Das Menü der Befehle bleibt in der Sprache deines Telegram.
    .unknown = 🤔 Diese spreche ich noch nicht.
    .chosen = ✓ { $name }
    .telegram = Wie in meinem Telegram
command-settings = Zeitzone, Ruhezeit, Pause
