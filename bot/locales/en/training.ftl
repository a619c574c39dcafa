# A training: its cards, its end, and the ladder.

dose-exact = <b>{ $sets } × { $reps }</b> slow reps
training-dose = { $dose }
training-why =
    .start = 🌱 The beginning: easy and clean.
    .up = 📈 A little more: last time went clean.
    .easy = 📈 More: last time was too easy.
    .soon = 🌙 As last time: it climbs after a night.
    .top = 🔝 The most. Twice clean: a harder step.
    .stay = 🔝 3 × 12 is yours. Now make it slower.
    .again = 🔁 Again: last time it wasn't all of it.
    .calm = 🔁 The same as before the sore day.
    .missed = ↩️ A step back: it was too much twice.
    .bad_morning = ↩️ A step back after the bad morning.
    .gap = ↩️ Fewer sets after a week away.
    .away = 🌱 From the start: over two weeks away.
    .anew = 🌱 A fresh start with this one.
    .amber = 🟡 One set less today. No more than before counts as no pain.
    .short = ⏱ The short version.
training-bar =
    .none = <b>Set { $number } of { $sets }</b>  { $bar }
    .some = <b>Set { $number } of { $sets }</b> { $bar } after 45–60 s of rest
    .all = { $bar }  All sets done. <b>How was it?</b>
by-ear = 🔊 By ear
    .off = 🔇 Silent
    .is-on = A sound comes with each exercise. Play it and close your eyes.
    .is-off = No more sounds. They come back with 🔊.
    .set = 🔊 Set { $number } of { $sets }
    .next-set = 🔊 { $rest } s of rest, then set { $number } of { $sets }
    .try = 🔊 3 slow ones
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Your Telegram lets no voice messages in, so there is no sound. It is in Telegram’s settings under <i>Privacy</i>, <i>Voice messages</i>.
training-set = ✓ Set { $number } of { $sets } done
training-reps =
    <b>How many slow reps did you manage in the last set?</b>
    Stopping in time is the right thing.
    .same = Next time it stays the same.
    .less = Next time it is a little less.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Back
day-off =
    🌙 <b>You have just trained, today or yesterday. Well done!</b>
    The day off is part of it: that is when one gets stronger. Stretches are fine any day.
    .anyway = 💪 Train all the same
training-warm-up = 🧘 Stretches first
training-chosen =
    .whole = Your training{ $first }
    .ten = 10 minutes{ $first }
    .one = 1 minute{ $first }
    .warm-up = , stretches first
training-length =
    .whole = 💪 All of it
    .ten = ⏱ 10 minutes
    .one = ⏱ 1 minute
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 too easy
    .unfinished = { " " }· not all of { $sets } × { $reps }
    .not_now = { " " }· not today
trained-light =
    .green = 🟢 Green light: { $pain } of 10 before it
    .amber = 🟡 Amber light: { $pain } of 10 before it
trained-rest = Give your back a day off before the next time.
trained-short = A short one counts, too.
offer-harder = 🪜 <b>Rung { $rung } of 12:</b> two clean 3 × 12 sessions, so <b>{ $name }</b> next, instead of { $instead }, from 3 × { $reps } again.
    .keep = 👌 Keep
    .take = 🪜 Try it
offer-taken =
    🪜 <b>{ $name }</b> is one of your four now, instead of { $instead }.
    It begins with 3 × { $reps }, next time you train. If it hurts or doesn't work, a tap takes you back.
offer-kept =
    👌 <b>{ $name }</b> stays.
    I'll ask again after two more clean sessions.
offer-not-today = Nothing new on a sore day. It will be offered again.
offer-over = That offer is from earlier. You'll get a new one when it's time.
upkeep =
    🌿 <b>Eight weeks and more with at least three training days!</b> From here on two days a week are enough to keep it up: strength guidelines ask for at least two. You choose.
    .keep = 👍 Keep as it is
    .take = 🌿 Two days a week
upkeep-taken =
    🌿 <b>Two days a week from now on.</b>
    { $changes }

    Your exercises and their doses go on as before.
    .days = • Training reminders: <b>{ $when }</b> (before: { $before }). Back again: /reminders
    .target = • Your target: <b>{ training-days }</b> (before: { $before }). Back again: /progress
    .nothing = Nothing had to be changed: you have no training reminders, and your target is { training-days }. Set them whenever you like: /reminders, /progress
upkeep-kept =
    👍 <b>Good, it stays as it is.</b>
    You know best what suits your weeks. I won't bring it up again for the next twelve; should you want fewer days before that: /reminders
upkeep-over = That offer is from earlier. Your days: /reminders. Your target: /progress
button-ladder = 🪜 The ladder
button-swap = 🔁 Swap one of my four
button-back = ⬅️ Back
ladder =
    🪜 <b>The ladder, from basic to challenging</b>
    { $rungs }
ladder-rung = { $mark } { $rung }. { $name }{ $means }
ladder-mark =
    .mine = 💪
    .next = ⬆️
    .hurt = ⚠️
    .hard = 🤷
    .open = ▫️
    .never = 🔒
ladder-means =
    .mine = , yours
    .next = , next step
    .hurt = , hurt
    .hard = , not yet
    .open = { "" }
    .never = , only if you choose it
swap =
    🔁 <b>Which one is not for you?</b>
    I'll leave it out until you ask for it, and we'll find another.
    .done = 🔁 <b>{ $name }</b> is out, until you ask for it.
