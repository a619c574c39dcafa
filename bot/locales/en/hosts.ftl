## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 { $count ->
        [one] One message or tap
       *[other] { $count } messages or taps
    } could not be handled since yesterday. The runner was told so. The log says where it broke.
host-reminders = 🛠 { $count ->
        [one] One reminder
       *[other] { $count } reminders
    } could not be read since yesterday and won't come until the next start. The log says what is wrong.
