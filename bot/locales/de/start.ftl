welcome =
    👋 <b>Hi, ich bin Runback.</b> Rückenweh nach dem Lauf? Ich finde Dehnungen und Übungen, die nicht wehtun.
    Ich bin ein Coach-Bot, kein Arzt. Notfall? Wähle deine Notrufnummer.
    Ich behalte, was du antwortest, auch Schmerz: /privacy, /export, /forget.
    <b>Bist du 18 oder älter, und darf ich?</b>
    .agree = 👍 Ich bin 18+ und stimme zu
    .under-18 = 🙅 Ich bin unter 18
too-young =
    💛 <b>Danke, dass du das sagst.</b> Dann bin ich nicht der richtige Coach für dich, und ich behalte nichts über dich.
    Unter 18 gehört ein Rücken, der wehtut, ärztlich oder physiotherapeutisch angeschaut. Nimm jemanden mit, dem du vertraust.

    /urgent zeigt, wann du sofort Hilfe holen musst: Wähle { $call }. Das ist für alle, jederzeit.
    .runner =
        💛 <b>Danke, dass du das sagst.</b> Dann bin ich nicht der richtige Coach für dich: Lass deinen Rücken bitte ärztlich oder physiotherapeutisch anschauen, bevor du übst. Nimm jemanden mit, dem du vertraust.

        /urgent zeigt, wann du sofort Hilfe holen musst: Wähle { $call }.

        Soll ich löschen, was ich über dich behalte?
    .adult = Ein Versehen: Ich bin 18 oder älter
menu =
    <b>Was möchtest du?</b>
    Ein Check-in dauert ein, zwei Minuten.
    .ran = 🏃 Ich war laufen
    .hurts = 😣 Rücken tut weh
    .stretch = 🧘 Dehnen
    .train = 💪 Meine vier
    .progress = 📈 Verlauf
    .reminders = ⏰ Erinnerungen
    .library = 📚 Übungen
    .settings = ⚙️ Einstellungen
help =
    <b>Was ich kann</b>
    /run – Check-in nach einem Lauf
    /stretch – Dehnungen für deinen Rücken
    /train – deine vier Übungen
    /progress – wie es läuft
    /library – alle Übungen zum Lesen
    /why – warum es wehtut: sechs Antworten
    /reminders – wann ich dir schreibe
    /settings – Zeitzone, Ruhezeit, Pause
    /urgent – wann du sofort Hilfe holst
    /privacy – was ich behalte, und warum
    /export – alles holen, was ich behalte
    /forget – alles löschen
    /cancel – aufhören mit dem, was läuft
    /help – diese Seite
small-talk =
    .did = 👏 <b>Stark!</b> Ich zähle nur, was wir hier zusammen machen. Mach es nächstes Mal mit mir: /stretch oder /train
    .machine = 🤖 Ich bin ein Programm, hier antwortet kein Mensch. Für deinen Körper gibt es Ärzte und Physiotherapeuten. Wenn es dringend sein kann: /urgent
    .elsewhere = 🦵 Ich kenne mich nur mit Rücken aus und kann dir dabei nicht helfen. Ein Arzt oder Physiotherapeut kann es. Wenn auch der Rücken schmerzt: /run
    .going = Viel Freude beim Laufen 🏃 Sag mir danach, wie es deinem Rücken geht: /run
    .rests = 🌿 <b>Das ist in Ordnung.</b> Ausruhen gehört dazu. Wenn du weitermachen willst: /stretch oder /train
    .fine = 👍
    .hello =
        👋 <b>Hallo! Schön, von dir zu hören.</b>
        Was möchtest du?
    .thanks = Gern 🙂 Ich bin da, wann immer du mich brauchst.
    .bye = 👋 Bis bald! Deine Antworten bleiben so lange bei mir.
    .sorry = 💛 <b>Tut mir leid, dass es wehtut.</b> Schauen wir, was sicher ist und passt.
    .may-run =
        🏃 <b>Das hängt davon ab, wie es deinem Rücken jetzt geht.</b>
        Wo tut er weh? Kein Schmerz ist auch gut.
    .may-run-first = 🏃 Das hängt davon ab, wie es deinem Rücken jetzt geht. Erst das hier fertig:
    .tomorrow = Das gilt für heute. Für einen anderen Tag frag mich, wenn er da ist: Es zählt, wie es deinem Rücken an dem Morgen geht.
cannot-listen = Sprache und Video kann ich nicht hören; bitte schreib oder tippe. Wenn es dringend sein kann: /urgent
cannot-see = Bilder, Videos und Dateien kann ich nicht ansehen. Sag mir bitte in Worten, was ich wissen soll, oder tippe. Wenn es dringend sein kann: /urgent
sticker = 🙂 Schön! Ich lese aber nur Worte und Tipps, keine Sticker.
location-not-now = 📍 Danke, aber ein Ort ist hier keine Antwort. Für deine Zeitzone: /settings
edits-dont-count = Eine geänderte Nachricht zählt nicht als Antwort. Schick sie bitte neu; schreib vorher <b>zurück</b>, wenn ich die alte schon notiert habe.
unknown =
    Das habe ich nicht verstanden. Tippen verstehe ich am besten 🙂
    Was möchtest du?
cancelled = Aufgehört. Fang wieder an, wann du magst:
unknown-command = { $typed } kenne ich nicht. Meintest du { $command }? Tipp darauf.
nothing-to-cancel = Gerade läuft nichts, das ich beenden kann. Was möchtest du?
carry-on = Machen wir weiter, wo wir waren.
take-your-time = 🙂 Nimm dir Zeit. Die Karte wartet auf dich.
private-only = Ich rede über Gesundheit, darum nur im privaten Chat. Schreib mir bitte direkt.
error =
    Entschuldige, bei mir ging etwas schief; ich habe es notiert ({ $id }).
    Deine früheren Antworten sind alle da. Versuch es bitte noch einmal, oder fang mit /cancel neu an.
error-held =
    Entschuldige, ich komme gerade nicht an meine Notizen. Was du eben geschickt hast, ist bei mir sicher. Ich versuche es weiter, du musst es nicht wiederholen.
    Wenn das ein Notfall sein könnte, warte nicht auf mich: Wähle deine Notrufnummer (112, 911, 999).
error-given-up =
    Entschuldige, das eben kam nicht durch und zählt nicht; ich habe es notiert ({ $id }).
    Deine früheren Antworten sind alle da. Tippe oder schick es bitte in ein paar Minuten noch einmal.
    Wenn das ein Notfall sein könnte, warte nicht auf mich: Wähle deine Notrufnummer (112, 911, 999).
lost-place = Entschuldige, ich weiß nicht mehr, wo wir waren. Deine früheren Antworten sind alle da.
bot-short = Für alle, die laufen und Rückenweh haben: ein Check-in danach, Dehnungen und vier Übungen ohne Schmerz. Kein Arzt.
bot-long =
    Tut dein Rücken nach dem Laufen weh?

    Sag mir, wo, beantworte ein paar Sicherheitsfragen, und ich zeige dir Dehnungen und Übungen, die passen. Deine Tipps (Schmerz / schmerzfrei) bauen dein eigenes Programm aus vier Übungen. Kein Konto, keine Videosammlung.

    Ich bin ein Coach-Bot, kein Arzt. Wähle im Notfall deine Notrufnummer.
command-start = Was ich tue, und der Hauptbildschirm
command-run = Ich war laufen: Check-in
command-stretch = Dehnungen für meinen Rücken
command-train = Meine vier Übungen
command-urgent = Wann sofort Hilfe holen
command-help = Was kann ich hier tun?
command-cancel = Aufhören mit dem, was läuft
command-privacy = Was behalten wird, und warum
command-export = Alle meine Daten holen
command-forget = Alle meine Daten löschen
