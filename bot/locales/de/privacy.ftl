privacy =
    🔒 <b>Was ich behalte, und warum</b>
    • deine Telegram-ID und Sprache, um mit dir zu reden
    • deine Antworten: wo es wehtut, Schmerz 0–10, Sicherheitsfragen, Urteile zu Übungen, deine vier, was du kannst, Erinnerungen
    • was du zuletzt geschrieben hast, eine Minute lang: zwei Nachrichten können ein Gedanke sein

    Sie dienen nur deinem Programm und bleiben in der Datenbank derer, die diesen Bot betreiben. Kein Name, keine Werbung, niemand sonst bekommt sie. Telegram selbst überträgt unseren Chat.

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
