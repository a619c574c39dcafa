## An alle, die den Bot betreiben: dass etwas gebrochen ist, und nichts über irgendwen

host-updates = 🛠 { $count ->
        [one] Eine Nachricht oder ein Tipp
       *[other] { $count } Nachrichten oder Tipps
    } ließ sich seit gestern nicht bearbeiten. Das wurde im Chat gesagt. Im Log steht, wo es brach.
host-reminders = 🛠 { $count ->
        [one] Eine Erinnerung
       *[other] { $count } Erinnerungen
    } ließ sich seit gestern nicht lesen und kommt erst nach dem nächsten Start wieder. Im Log steht, was nicht stimmt.
