ask-where =
    .run =
        🏃 <b>Schön, du warst laufen.</b>
        Wo tut dein Rücken jetzt weh?
    .check =
        🩹 <b>Schauen wir, was guttut.</b>
        Wo tut dein Rücken jetzt weh?
    .stretch =
        🧘 <b>Komm, wir dehnen.</b>
        Wo tut dein Rücken jetzt weh?
    .train =
        💪 <b>Suchen wir deine vier.</b>
        Wo tut dein Rücken jetzt weh? Kein Schmerz ist auch gut.
    .hurts =
        💛 <b>Tut mir leid, dass es wehtut.</b> Schauen wir, was sicher ist und passt.
        Wo tut dein Rücken jetzt weh?
    .again =
        🔎 <b>Schauen wir noch einmal.</b>
        Wo tut dein Rücken jetzt weh?
where =
    .upper = Oberer Rücken
    .lower = Unterer Rücken
    .both = Beides
    .no_pain = Kein Schmerz
ask-pain =
    <b>{ $where }.</b> Wie sehr tut es gerade weh?

    0 = gar nicht, 10 = so schlimm du es dir denken kannst
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. Wie sehr tut es gerade weh?

        0 = gar nicht, 10 = so schlimm du es dir denken kannst
    .elsewhere = 📍 Woanders
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where }: <b>{ $pain } von 10</b>, das war deine Antwort in der letzten Stunde.

    Ist es inzwischen anders? Tippe unten oder schreib die Zahl.
    .begin = ▶️ Start, noch { $pain } von 10
    .other = ✏️ Andere Zahl
pain = { $pain }
where-help = Tippe bitte auf einen Knopf oder schreib <b>oben</b>, <b>unten</b>, <b>beides</b> oder <b>nichts</b>.
pain-help = Tippe bitte auf eine Zahl oder schreib eine von 0 bis 10, zum Beispiel <b>4</b>.
ready-help = Tippe bitte auf <b>Start</b> oder schreib, wie sehr es jetzt wehtut, von 0 bis 10.
tap-help = Tippe bitte auf einen der Knöpfe unten, damit ich es richtig verstehe.
old-card = 🕰 Von vorhin. Weiter mit /run oder /train.
old-button = Dieser Knopf ist von vorhin. Hier stehen wir jetzt.
already-noted = Schon notiert 👍
old-over = Dieser Check-in ist vorbei. Das kannst du jetzt tun.
summary-where = { $where }. Notiert ✓
    .pain = { $where } · { $pain } von 10. Notiert ✓
summary-why =
    .worse = 🌅 Gelb, weil dein letzter Morgen schlechter war: bis zum ersten, der es nicht ist, höchstens eine Woche.
    .week = 🌅 Gelb für eine Woche, wegen zwei schlechterer Morgen in Folge.
    .sore = 🌅 Gelb, weil es heute Morgen 3 bis 5 war.
    .rest = 🌅 Rot, weil es heute Morgen 6 oder mehr war. Heute ist Ruhetag.
summary-green =
    🟢 <b>{ $where } · { $pain } von 10</b>
    Ampel auf Grün. Training wie geplant. Laufen auch, nur kein plötzlicher Sprung bei Strecke oder Tempo.
    .care =
        🟢 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Grün fürs Training.
    .energy =
        🟢 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Grün fürs Training. Läufe locker und nicht länger als zuletzt, bis Energie und Knochen ärztlich angeschaut sind.
    .no-plan =
        🟢 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Grün für das, was Arztpraxis oder Physio erlaubt, und nicht mehr. Das gilt auch fürs Laufen.
summary-passing = 🟢 { $pain } von 10: Ampel auf Grün.
summary-amber =
    🟡 <b>{ $where } · { $pain } von 10</b>
    Ampel auf Gelb. Heute die leichteren Versionen, ein Satz weniger. Läufe flach, locker und kürzer, oder Gehen und Laufen im Wechsel. Stopp, wenn es unterwegs 2 Punkte schlimmer wird.
    Morgen früh sollte es wieder wie sonst sein.
    .care =
        🟡 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Gelb. Heute die leichteren Versionen, ein Satz weniger. Heute kein Lauf; Gehen ist in Ordnung, wenn es angenehm ist.
    .worse =
        🟡 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Gelb. Heute die leichteren Versionen, ein Satz weniger. Nächster Lauf: auslassen oder halbieren, flach und locker. Stopp, wenn es unterwegs 2 Punkte schlimmer wird.
    .week =
        🟡 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Gelb. Heute die leichteren Versionen, ein Satz weniger. Wenn Lauf, dann im Wechsel mit Gehen. Stopp, wenn es unterwegs 2 Punkte schlimmer wird.
    .no-plan =
        🟡 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Gelb. Weniger, als Arztpraxis oder Physio erlaubt, und heute kein Lauf; Gehen ist in Ordnung, wenn es angenehm ist.
nothing-to-undo = Gerade gibt es nichts zurückzunehmen. Tippe, was stimmt, oder /run für einen neuen Check-in.
noted = Notiert, danke.
read-first = Bitte erst lesen, dann tippen.
summary-red =
    🔴 <b>{ $where } · { $pain } von 10</b>
    Ampel auf Rot. Heute kein Krafttraining und kein Lauf; Gehen ist in Ordnung, wenn es angenehm ist. Nur Dehnungen, die guttun.
    .care =
        🔴 <b>{ $where } · { $pain } von 10</b>
        Ampel auf Rot. Heute kein Krafttraining und kein Lauf; Gehen ist in Ordnung, wenn es angenehm ist. Nur Dehnungen, die guttun.
summary-new =
    .new = 🌱 Neuer Schmerz: Lauf nur bei 3 oder weniger und nur, wenn du 30 Minuten mit normalem Schritt gehen kannst.
    .maybe = 🌱 Keine 6 Wochen alt? Dann lauf nur bei 3 oder weniger und nur, wenn du 30 Minuten mit normalem Schritt gehen kannst.
care-bone = 🦴 Eines der Knochenzeichen: <b>keine Sprünge, und Laufen nur bei 0–2, kurz und locker.</b> Nichts auf einem Bein, kein Hohlkreuz. Ich frage in 3 Tagen wieder. Wird es schlimmer? Geh zur Sportmedizin oder Physio.
    .seen = 🦴 Knochenzeichen, fachlich angeschaut: <b>keine Sprünge, und Laufen nur bei 0–2, kurz und locker</b>, nichts auf einem Bein und kein Hohlkreuz, außer man hat dir anderes gesagt. Wird es schlimmer? Geh wieder hin.
care-seen = 🩺 Gut, dass jemand draufgeschaut hat. Was du dort gehört hast, zählt mehr als alles von mir.
    .no-jumps = 🩺 Gut, dass jemand draufgeschaut hat. Was du dort gehört hast, zählt mehr als alles von mir. Sprünge lasse ich weg.
care-energy = 🥣 Knochen brauchen Energie. Lass Energie, Hormone und Knochen bitte ärztlich anschauen; das ist häufig und behandelbar. Bis dahin lasse ich Sprünge weg, und Läufe bleiben locker. Eine neue schmerzende Stelle: sag sie mir gleich mit /run.
