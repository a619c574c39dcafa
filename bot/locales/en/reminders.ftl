days =
    .every = every day
    .working = Mon–Fri
    .weekend = Sat Sun
    .but = every day but { $day }

## All reminders on one screen

reminders = ⏰ <b>Reminders</b>
    .place = <i>Your time: { $place }, { $now }</i>
    .utc = <i>Time zone not known yet, so I go by UTC: { $now } there now.</i>
    .paused = Resume in /settings
    .held = 🩺 On hold: a safety question is open.
    .daily = 🧘 <b>Stretching:</b> { $rule }
    .training = 💪 <b>Training:</b> { $rule }
    .post_run = 🏃 <b>My runs:</b> { $rule }
    .off = off
    .after-run = after my runs
    .hint = Tap one to set or change it.
reminder-rule = { $when }
    .run = { $when }, about { $minutes } min
reminder-next = ↳ next: { $when }, your time
    .utc = ↳ next: { $when } UTC
    .quiet = ↳ next: { $when } ({ $time } is quiet)
    .done = ↳ ✓ done for today
    .rest = ↳ { $when } is a rest day
    .half = ↳ a habit: every second time
    .weekly = ↳ a habit: once a week
reminder-asks = ↳ I ask next: { $when }, your time
    .utc = ↳ I ask next: { $when } UTC
    .quiet = ↳ I ask next: { $when }, after your quiet hours
reminders-button =
    .daily = 🧘 Stretching
    .training = 💪 Training
    .post_run = 🏃 My runs
    .link = 🔗 When a run ends
    .zone = 🌍 Set my time zone
    .settings = ⚙️ Settings
    .back = ‹ Reminders
    .done = ✓ Done

## One reminder

edit-daily =
    🧘 <b>Daily stretching</b>
    .ask =
        When does it suit you? Best right after something you do anyway, like your coffee.

        Tap a time, or type one: <b>7:30</b>
    .more = <i>Type anything else: “7.15pm”, “weekdays 7:30 and Sat 9:00”.</i>
    .after-run = After each run, when I ask how it went. So I need to know when you run: tap “My runs”.
    .after-run-set = After each run, when I ask how it went.
edit-training =
    💪 <b>Training days</b>
    .ask =
        Two or three training days a week, never two in a row, work well.

        When do you have some 20 minutes? Tap a time, or type one: <b>18:00</b>
    .more = <i>Type anything else: “7.15pm”, “Mon Wed 18:00 and Sat 9:00”.</i>
    .target = 🎯 Your target: { training-days }. Change it: /progress
    .row =
        💪 <b>Two days in a row?</b>
        Muscles and back get better on the day off in between. With { $days } each gets one.
    .spread = 👍 Rather { $days }
    .keep = Keep { $days }
edit-post_run =
    🏃 <b>My runs</b>
    .ask =
        When do you usually run? I ask afterwards how your back is.

        Tap a time, or type it all: <b>Tue Thu Sun 18:30, about 45 min</b>
    .more = <i>Type anything else: “Tue 18:00 and Sun 8:00, 1 h 15”, or one more: “also Fri 7:30”.</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 After my runs
    .off = Turn off
    .every-time = 🔔 Every time again
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = <b>{ $time }</b> in the morning or in the evening?
edit-one-of = One time a day for each reminder is enough. Which shall it be?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ What shall I remind you of?
    .button = { $what } · { $time }
edit-beside = Only { $days } { $time }, or { $days } beside your other days?
    .only = 📅 Only { $days }
    .too = ➕ As well
edit-rhythm = 🗓 I can only come on the same days every week. Which days shall it be? Tap, or type them.
    .days = 📅 { $days }
edit-at = ⏰ { $when }: at what time? Tap one, or type it.
edit-less = 😴 Nothing of this is planned on { $days }. Shall stretching and training rest then, too?
    .rest = 😴 Rest on { $days }
edit-set = ✅ { $what }
    .same = 👍 It is so already: { $what }
edit-quiet = 🌙 Quiet { $start }–{ $end } instead
    .why = <i>Nothing comes in your quiet hours: it waits until they end.</i>
edit-fault = 🤔 { $reason } Nothing is changed.
    .hour = A day has hours 0 to 23, so I can't set that time.
    .minute = An hour has minutes 0 to 59, so I can't set that time.
    .half_of_day = That time and that part of the day don't go together.
    .length = A run of that length is beyond me: up to 12 hours, please.
    .date = I can't find that day ahead of us in the calendar.
    .far = A pause lasts up to a year. After that, pause again.
    .unknown = I couldn't read that.
edit-one-day = At least one day, please. “Turn off” ends it.

## A reminder that is due

due-daily =
    .v1 = 🧘 <b>Time for your stretches.</b>
    .v2 = 🧘 <b>A few easy minutes for your back?</b>
    .v3 = 🧘 <b>Your back has a date with the floor.</b>
    .short = A minute or two is enough.
    .helped = { $of ->
        [1] { $name } felt better last time.
       *[other] { $name } felt better { $better } of { $of } times.
    }
due-training =
    .v1 = 💪 <b>Training day.</b>
    .v2 = 💪 <b>Time for your four.</b>
    .v3 = 💪 <b>Ready when you are.</b>
    .four = { $names }: slow and clean, some 20 minutes.
    .none = I help you find the exercises that don't hurt.
due-post_run =
    🏃 <b>Back from your run?</b>
    How is your back? One minute, and your stretches if you like.
due-nudge = 🙂 <b>Still time for it today</b>, if you like. I won't ask again.
due-note =
    .better_time = My last ones came at a bad moment, it seems. Shall we find another time?
    .still_there = <b>Still there?</b> I haven't heard from you for two weeks, so I'll write less often.
    .fade = It has become a habit! Shall I remind you less often? I'm back if your back hurts again.
    .sore_again = Your back has hurt again, so I'm back at all your times.
    .less_lately = It has become less lately, so I'm back at all your times.
    .last = This is my last one for now. /reminders brings them back whenever you like.
due-button =
    .start = ▶️ Start
    .minute = ⏱ 1-minute version
    .snooze = 💤 Snooze 1 h
    .tonight = 🌆 Tonight
    .skip = ⏭ Skip today
    .pain = 😣 Pain today
    .yes = ✅ Yes, check in
    .soon = ⏰ In 30 min
    .not-today = Not today
    .time = 🕘 Another time
    .keep = 👍 Keep them coming
    .stop = 🔕 Stop these
    .less = 🍃 Yes, less often
due-planned = ⏰ All right. I'll be back at <b>{ $when }</b>.
    .moved = ⏰ That would be in your quiet hours, so I'll be back at <b>{ $when }</b>.
    .toast = See you at { $when }
due-done = 👍 <b>Well done.</b> No more reminders for it today.
due-kept = 👍 Good to hear. I'll stick to your times. Change them: /reminders
due-fewer =
    .half =
        🍃 <b>Every second time from now on.</b>
        When your back hurts again, or it becomes too little, I'm back at all your times. Change it: /reminders
    .weekly =
        🍃 <b>Once a week from now on.</b>
        When your back hurts again, or it becomes too little, I'm back at all your times. Change it: /reminders
due-stopped = 🔕 Turned off. Whenever you like: /reminders

reminder-planned = ⏰ I'll remind you to stretch in { $minutes } minutes.
reminder-planned-later = ⏰ I'll remind you to stretch at <b>{ $when }</b>, after your quiet hours.
reminder-needs-clearance = I don't send exercise reminders while a safety question is open.
reminder-paused = Reminders are paused, so nothing would come. Resume them in /settings.
reminder-skipped = Skipped. No problem at all.
reminder-skipped-then = No problem at all. That one was for { $day }; whatever is planned for today still comes.

## One minute

minute = ⏱ <b>One minute: { $name }</b>
    .done =
        👍 <b>That was it.</b>
        Short counts. See you next time!
    .worse =
        Noted, I won't suggest { $name } again by myself.
        Is your back worse today? Then tell me where.

## The morning after

morning =
    🌅 <b>Good morning! How is your back?</b>
    Compared with before yesterday's run or training:
    .better = 😊 Better
    .same = 😐 Same
    .worse = 😣 Worse
    .pain = <b>{ $felt }.</b> And how much does it hurt now, 0–10?
    .over = That question was about another morning. /run starts a check-in.
morning-advice =
    .as_planned =
        🟢 <b>Noted.</b>
        That is how it should be. Training and runs as planned, no sudden jumps.
    .gentle =
        🟡 <b>Noted.</b>
        3 to 5 is amber for today: flat, easy and shorter runs, the easier versions, one set less.
    .step_back =
        🟡 <b>Noted. Yesterday was a bit much.</b>
        One step back: the easier versions, one set less, and skip or halve your next run. That holds until a morning that is no worse, a week at most. Stepping back is training, too.
    .week_back =
        🟠 <b>Noted. Two worse mornings in a row.</b>
        One step back for a whole week: the easier versions, one set less, and only walk and run by turns. If it doesn't settle, let a physiotherapist have a look.
    .questions = Next time I ask the safety questions again.
    .week_on =
        🟡 <b>Noted.</b>
        After two worse mornings the whole week stays gentle: the easier versions, one set less, and only walk and run by turns.
    .rest =
        🔴 <b>Noted. Rest today.</b>
        No strength work and no run; walking is fine if it is comfortable. Let's make sure it is nothing that can't wait: please do a check-in.
    .check-in = 😣 Check in

## A personal address for watches and phones

run-link =
    🔗 <b>When a run ends</b>
    A watch or phone can open a private address when your workout ends. Then I ask how your back is, without any fixed times.
    .on = You have an address. If it got lost or into wrong hands, make a new one.
    .made =
        🔗 <b>Your address</b> (tap to copy; I show it only this once)
        <code>{ $url }</code>
    .how =
        <b>iPhone:</b> Shortcuts → Automation → Workout → Ends → “Get contents of URL”, method <b>POST</b>.
        <b>Android:</b> an app such as Tasker, “HTTP request”, <b>POST</b>. Only GET? Add <code>?now</code>.
        Keep it to yourself: whoever has it can make me ask you about a run.
    .revoked = 🔗 Your address doesn't work any more.
    .make = 🔗 Make my address
    .renew = 🔁 New address
    .revoke = Turn it off
run-link-page =
    .title = Back from your run?
    .text = With a tap on the button, Runback asks you in your chat how your back is. Only opening this page does nothing.
    .button = 🏃 My run has ended
command-reminders = My reminders: what, when, where
