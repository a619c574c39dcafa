## An alle, die den Bot betreiben: dass etwas gebrochen ist, und nichts über irgendwen

host-updates = 🛠 Seit gestern nicht bearbeitet: { $count ->
        [one] eine Nachricht oder ein Tipp
       *[other] { $count } Nachrichten oder Tipps
    }. Im Chat wurde das gesagt. Im Log steht, wo es brach.
host-reminders = 🛠 Seit gestern nicht lesbar: { $count ->
        [one] eine Erinnerung
       *[other] { $count } Erinnerungen
    }. Bis zum nächsten Start kommt davon nichts. Im Log steht, was nicht stimmt.
host-counts =
    🛠 <b>Runback { $version }</b>, bei der Arbeit seit { $since } UTC
    • dabei: { $runners }; in den letzten sieben Tagen aktiv: { $active }
    • Erinnerungen jetzt fällig: { $due }; in sieben Tagen gescheitert: { $failed }
    • wartende Updates: { $waiting }
host-harm =
    🩹 <b>Jemand meldet, dass etwas hier geschadet hat.</b> In eigenen Worten:
    <blockquote>{ $typed }</blockquote>
    .named = Ihr dürft dazu schreiben: { $runner }
    .unnamed = Ohne Namen gemeldet.
harm = 🩹 Hier hat mir etwas geschadet
harm-ask =
    🩹 <b>Das tut mir leid. Hat dir hier etwas geschadet?</b>
    Könnte es dringend sein, hol zuerst Hilfe: /urgent. Diesen Chat liest niemand mit.

    Was ist passiert? Schreib es in einer Nachricht. Du siehst sie noch einmal, und nur mit deinem Ja geht sie an alle, die diesen Bot betreiben.
    .leave = Lieber nicht
harm-too-long = Das ist mir zu lang. Bitte höchstens { $most } Zeichen.
harm-check =
    <b>Das ginge an alle, die diesen Bot betreiben:</b>
    <blockquote>{ $typed }</blockquote>
    Ihr Telegram behält es, und /forget holt es nicht zurück. Darf ich es senden?
    .named = Ja, sie dürfen mir schreiben
    .unnamed = Ja, aber ohne mich zu nennen
    .leave = Nein, nicht senden
harm-sent =
    Danke. Es ist bei denen, die diesen Bot betreiben.
    Wird es schlimmer, warte nicht auf sie: /urgent
harm-kept = Es wurde nichts gesendet.
harm-failed =
    Entschuldige, ich konnte niemanden erreichen, also wurde nichts gesendet. Versuch es später noch einmal über /help.
    Wird es schlimmer, warte nicht: /urgent
