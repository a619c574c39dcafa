## An alle, die den Bot betreiben: dass etwas gebrochen ist, und nichts über irgendwen

host-updates = 🛠 Seit gestern nicht bearbeitet: { $count ->
        [one] eine Nachricht oder ein Tipp
       *[other] { $count } Nachrichten oder Tipps
    }. Im Chat wurde das gesagt. Im Log steht, wo es brach.
host-reminders = 🛠 Seit gestern nicht lesbar: { $count ->
        [one] eine Erinnerung
       *[other] { $count } Erinnerungen
    }. Bis zum nächsten Start kommt davon nichts. Im Log steht, was nicht stimmt.
