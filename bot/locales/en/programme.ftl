programme-line = • { $name }
ended-programme =
    🎉 <b>Your four</b>
    { $items }

    3 sets of 8–12 slow reps, on two or three days a week, never two days in a row. Only as far as it stays clean and at 0–2 of 10.

    { $why }
    .amber =
        🎉 <b>Your four</b>
        { $items }

        3 sets of 8–12 slow reps, on two or three days a week, never two days in a row. On a sore day like today one set less, and only as far as it doesn't hurt more.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Left out until you ask for it: { $names }.
programme-why =
    .ladder = <b>Why these:</b> the first four on the ladder, and you can do them without pain.
    .region = <b>Why these:</b> the first four of the ladder for { $region ->
        [upper] the upper back
        [lower] the lower back
       *[both] the whole back
    }, and you can do them without pain.
    .own = <b>Why these:</b> from the top of the ladder, what you can do without pain. What hurt, didn't work or doesn't go with your answers is left out.
    .amber = <b>Why these:</b> from the top of the ladder, what goes without more pain.
ended-trained =
    💪 <b>That's it for today. Well done!</b>
    { $count ->
        [4] Your four:
       *[other] Yours:
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>Good to hear!</b>
    Nothing to fix today. Two or three short strength sessions a week are a good habit for runners all the same.
    .amber =
        🙌 <b>Good to hear!</b>
        After a worse morning take it easy a little longer: the easier versions, one set less, and short, flat runs or walking and running by turns.
    .red =
        🙌 <b>Good to hear!</b>
        It was 6 or more this morning, so let today be a day of rest all the same. Stretches that ease it are fine.
ended-rest =
    🔴 <b>Rest is today's training.</b>
    Keep moving gently: walk if it is comfortable, repeat a stretch that eased it. No strength work and no run today.

    Still 6 or more in a few days, or getting worse? Please see a doctor or physiotherapist. /urgent shows when it can't wait.
    .strong =
        🔴 <b>That is a lot of pain. Rest is today's training.</b>
        No strength work and no run. Lie or walk as it is most comfortable.

        Please call a doctor today if it stays this bad, if you can't sleep or walk for it, or if it came without a reason. /urgent shows when it can't wait.
ended-stretched =
    🧘 <b>Done. Nice.</b>
    Stretches that feel good may be repeated any time, even daily.
ended-no-stretches =
    🧘 <b>No stretch is left for now.</b>
    The ones that fit made it worse before, so I leave them out. A gentle walk may feel better today.
    .left-out =
        🧘 <b>None of my stretches goes with your safety answers.</b>
        The ones that your doctor or physio named for you are the right ones. Walking is fine if it is comfortable.
ended-everything-hurts =
    💛 <b>Let's leave exercises for now.</b>
    None of them works for your back today, and pushing through pain teaches it nothing good.

    Gentle walks and stretches that ease it are enough. If it is no better in a week or two, a physiotherapist can find what fits you. /urgent shows when it can't wait.
ended-hurt =
    💛 <b>That's enough for today.</b>
    Three of them hurt, so we stop here. Stopping in time is the right thing.

    Rest today: a gentle walk if it is comfortable, and stretches that ease it. If it stays like this, a physiotherapist can find what fits you. /urgent shows when it can't wait.
    .kept =
        These stay, as they go without pain:
        { $items }
ended-too-hard =
    💛 <b>Let's stop here for today.</b>
    Four in a row didn't work, and the next ones are harder still. That is no failure: the right ones are just not found yet.

    A gentle walk is fine if it is comfortable. A physiotherapist can show you what fits. Or try the same ones again another day.
ended-put-off =
    ⏭ <b>Not today, then. That's fine.</b>
    I'll offer them again next time. A stretch is fine any day.
ended-fewer = { $count ->
        [one] 💛 <b>One exercise works for you.</b> That is a start.
       *[other] 💛 <b>{ $count } exercises work for you.</b> That is a good start.
    }
    { $items }

    3 sets of 8–12 slow reps, two or three days a week. What didn't work yet stays out until you ask for it. A physiotherapist can help to find more.
button-train = 💪 Train now
button-build = 🪜 Find my four
button-try-again = 🔁 Offer the others again
button-remind = ⏰ Remind me to stretch in { $minutes } min
button-menu = ☰ Menu
