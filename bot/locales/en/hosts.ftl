## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 { $count ->
        [one] One message or tap
       *[other] { $count } messages or taps
    } could not be handled since yesterday. The runner was told so. The log says where it broke.
host-reminders = 🛠 { $count ->
        [one] One reminder
       *[other] { $count } reminders
    } could not be read since yesterday and won't come until the next start. The log says what is wrong.
# { $since } is an instant in UTC, such as 2026-11-22 08:05
host-counts =
    🛠 <b>Runback { $version }</b>, at work since { $since } UTC
    • runners: { $runners }; active in the last seven days: { $active }
    • reminders due now: { $due }; failed in the last seven days: { $failed }
    • updates waiting: { $waiting }
host-harm =
    🩹 <b>A runner reports that something here did harm.</b> Their own words:
    <blockquote>{ $typed }</blockquote>
    .named = They said that you may write to them: { $runner }
    .unnamed = They did not want to be named.

## From a runner to those people: that something did harm

harm = 🩹 Something here did harm
harm-ask =
    🩹 <b>I'm sorry. Did something here do harm?</b>
    If it may be urgent, get help first: /urgent. Nobody watches this chat.

    What happened? Type it in one message. You see it once more, and only with your yes it goes to the people who run this bot.
    .leave = Leave it
harm-too-long = That is too long for me. Please keep it to { $most } characters.
harm-check =
    <b>This would go to the people who run this bot:</b>
    <blockquote>{ $typed }</blockquote>
    Their Telegram keeps it, and /forget can't take it back. May I send it?
    .named = Yes, and they may write to me
    .unnamed = Yes, without who I am
    .leave = No, don't send it
harm-sent =
    Thank you. It has been sent to the people who run this bot.
    If it gets worse, don't wait for them: /urgent
harm-kept = Nothing was sent.
harm-failed =
    Sorry, I couldn't reach the people who run this bot, so nothing was sent. Please try again later through /help.
    If it gets worse, don't wait: /urgent
