privacy =
    🔒 <b>Was ich behalte, und warum</b>
    • deine Telegram-ID und Sprache, um mit dir zu reden
    • deine Antworten: wo es wehtut, Schmerz 0–10, Sicherheitsfragen, Urteile zu Übungen, deine vier, was du kannst, Erinnerungen
    • was du zuletzt geschrieben hast, eine Minute lang: zwei Nachrichten können ein Gedanke sein

    Sie dienen nur deinem Programm. Kein Name, keine Werbung, und ich gebe sie niemandem.

    <b>Wer sie lesen kann</b>
    • Telegram: Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt
    • alle, die diesen Bot betreiben, dort, wo sie ihn laufen lassen. { $encrypted ->
        [yes] Auf der Platte und in meinen Sicherungen ist es verschlüsselt, mit eigenem Schlüssel.
       *[other] Auf der Platte verschlüssle ich es nicht.
    }

    <b>Wie lange</b>
    Bis du sie löschst; was aus einer Erinnerung wurde, 90 Tage. Meine Sicherungen behalten sie vielleicht, bis sie ersetzt sind, und Telegram behält unseren Chat, bis du ihn dort löschst.

    Holen: /export. Für immer löschen: /forget
forget-ask =
    🗑 <b>Alles löschen, was ich über dich weiß?</b>
    Deine Check-ins, deine vier, deine Erinnerungen. Es gibt kein Zurück. Erst eine Kopie holen: /export
    .keep = Nein, behalten
    .sure = Alles löschen
forgotten =
    🗑 <b>Alles ist gelöscht.</b>
    Ich weiß nichts mehr über dich. Pass auf deinen Rücken auf! Wenn du neu anfangen willst: /start
forget-kept = Nichts wurde gelöscht.
nothing-kept = Ich behalte nichts über dich.
export-caption = Alles, was ich über dich behalte, als JSON.
