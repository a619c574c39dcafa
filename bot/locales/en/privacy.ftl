privacy =
    🔒 <b>What I keep, and why</b>
    • your Telegram id and language, to talk to you
    • your answers: where it hurts, pain 0–10, safety questions, verdicts on exercises, your four, what you can do, reminders
    • what you typed last, for a minute: two messages may be one thought

    They are used for your programme only, and stay in the database of whoever runs this bot. No name, no adverts, nobody else gets them. Telegram itself carries our chat.

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
