privacy =
    🔒 <b>What I keep, and why</b>
    • your Telegram id and language, to talk to you
    • your answers: where it hurts, pain 0–10, safety questions, verdicts on exercises, your four, what you can do, reminders
    • what you typed last, for a minute: two messages may be one thought

    They are used for your programme only. No name, no adverts, and I hand them to nobody.

    <b>Who can read them</b>
    • Telegram: chats with bots are not end-to-end encrypted
    • the people who run this bot, where they keep it. { $encrypted ->
        [yes] On their disk and in my backups it is encrypted, with a key of its own.
       *[other] I don't encrypt it on their disk.
    }

    <b>How long</b>
    Until you delete them; what became of a reminder, 90 days. My backups may keep them until they are replaced, and Telegram keeps our chat until you delete it there.

    Get them: /export. Delete them for good: /forget
forget-ask =
    🗑 <b>Delete everything I know about you?</b>
    Your check-ins, your four, your reminders. This can't be undone. Get a copy first with /export.
    .keep = No, keep it
    .sure = Delete everything
forgotten =
    🗑 <b>Everything is deleted.</b>
    I know nothing about you any more. Take care of your back! If you ever want to start anew: /start
forget-kept = Nothing was deleted.
nothing-kept = I don't keep anything about you.
export-caption = Everything I keep about you, as JSON.
