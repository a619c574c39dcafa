progress-head = 📈 <b>Your weeks</b>
progress-pain-too-few = { $points ->
        [0] There is nothing to draw yet. It begins with your first check-in after a run.
        [one] One check-in so far. From three on I draw a picture; fewer say nothing.
       *[other] { $points } check-ins so far. From three on I draw a picture; fewer say nothing.
    }
progress-pain-first-week = These are your first days. After two weeks I can compare your last seven days with your first seven.
progress-pain-nothing-lately = There are too few check-ins from the last seven days to say how it is now.
progress-pain-less = In your first seven days your pain averaged <b>{ $first }</b>, in the last seven <b>{ $last }</b>. A change of 2 points, or of 30 %, is usually noticeable.
progress-pain-same = In your first seven days your pain averaged <b>{ $first }</b>, in the last seven <b>{ $last }</b>: about the same.
progress-pain-more = In your first seven days your pain averaged <b>{ $first }</b>, in the last seven <b>{ $last }</b>. That is clearly more.
progress-pain-days = In your first seven days { $first } of { $first-of } check-ins were with pain, in the last seven { $last } of { $last-of }.
progress-mornings = Mornings after a run or session, last { $weeks } weeks: <b>{ $worse } of { $of }</b> worse than before.
training-days = { $target ->
        [one] 1 training day a week
       *[other] { $target } training days a week
    }
progress-trained = 💪 <b>Strength:</b> { $trainings ->
        [0] no training yet
        [one] one training day so far
       *[other] { $trainings } training days so far
    }, { $on ->
        [0] no week on target yet
        [one] one week on target
       *[other] { $on } weeks on target
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] , { $streak } of them in a row now
    } (target: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = rung { $rung }
    .up = rung { $began } → { $rung }
    .full = rung { $rung }, easier → full
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = no clean training yet
progress-stretched = 🧘 <b>Stretching:</b> { $days ->
        [0] none so far.
        [one] on one day so far.
       *[other] on { $days } days so far.
    }
progress-honest-less = Most new back pain eases within weeks anyway, so we can't know how much of it is the plan.
progress-honest-more = Take a step back for a week: shorter runs, easier versions. If it keeps climbing, please see a physiotherapist. /urgent shows when it can't wait.
progress-honest-no-better = More than six weeks have passed and it is no better. Please have a physiotherapist look at it; a person can see what I can't.
progress-honest-numbers = These are your own answers. They show what you felt and did, not why.
progress-held = ⏸ Your plan is paused because of a safety answer. /run asks again.
progress-helps = 💡 What helps me
progress-target = 🎯 My target: { training-days }
progress-physio = 🩺 A page for the physio
progress-back = ← Back
progress-run = 🏃 I just ran
chart-title = Your back, week by week
chart-span = { $from } – { $to } · { $count } check-ins
chart-pain = Pain 0–10
chart-one = one check-in
chart-average = average of the week
chart-mornings = Mornings after
chart-worse = worse
chart-not-worse = same or better
chart-sessions = Days with
chart-training = training
chart-stretching = stretching
chart-runs = Runs
chart-on-target = Weeks on target
chart-forgiven = forgiven
chart-paused = paused
chart-open = not yet
helps-head = 💡 <b>What helps me</b>
helps-line = • { $name }: better { $better } of { $of } times
helps-early = • { $name }: too early to say ({ $of ->
        [one] { $better ->
            [0] not better
           *[other] better
        } the one time
       *[other] better { $better } of { $of } times
    })
helps-none = You have not tried a stretch yet. After each one I ask how your back feels, and count it here.
helps-note = Counted from your own taps right after each stretch. It is about your back only, and small numbers change quickly.
helps-held = While a safety answer is open I leave stretches and exercises out.
target-ask =
    🎯 <b>How many training days a week?</b>
    A day with a training counts, a short one too. Stretching is fine any day and counted apart. A week with enough training days is on target; one missed week a month is forgiven, and so are weeks in which your plan is paused.

    Two or three work well. Weeks that are over keep the target they had.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Noted: { training-days } from now on.
physio-caption =
    🩺 <b>For your physiotherapist or doctor</b>
    Your last 8 weeks on one page, to show or to print. Your name is not on it, but your health is: share it with care.
physio-nothing = There is nothing to put on a page yet.
physio-title = Running and back pain
physio-span = { $from } – { $to }
physio-too-few = Fewer than three check-ins in these weeks: no graph.
physio-trainings = Training days
physio-stretchings = Stretching days
physio-average = Average pain
physio-worse-mornings = Worse mornings
physio-worse = { $worse } of { $of }
physio-mornings = Mornings after a run or session
physio-mornings-tally = { $asked } asked: { $same } same, { $better } better, { $worse } worse{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } not answered
    }
physio-mornings-worse = Worse on { $dates }
physio-mornings-day = { $day } (pain { $pain })
physio-mornings-apart = The average pain above is without these mornings.
physio-where = Where it hurt
    .upper = Upper back: { $times } of { $of } check-ins
    .lower = Lower back: { $times } of { $of } check-ins
    .both = Upper and lower back: { $times } of { $of } check-ins
    .no_pain = No pain: { $times } of { $of } check-ins
physio-named = Named by the runner: { $named }
physio-safety = Safety questions
physio-safety-cleared = { $day }: none of the signs reported
physio-safety-care = { $day }: may go on, with care (no jumps)
physio-safety-see_soon = { $day }: sent to a professional – { $because }
physio-safety-emergency = { $day }: sent to emergency care
physio-because =
    .soon = a sign that should be seen soon
    .personal = personal condition or history
    .upper = upper back, unclear cause
    .bone = signs of bone stress
physio-programme = Programme since { $since }
physio-no-programme = Programme
physio-item = { $name }: { $dose }, not trained yet
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, not all of it ({ $day })
physio-hurt = What hurt or did not work
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = pain
    .cannot = could not do it
    .worse = felt worse
physio-helped = How stretches felt
physio-helped-line = { $name }: { $of ->
        [one] { $better ->
            [0] not better
           *[other] better
        } the one time
       *[other] better { $better } of { $of } times
    }
physio-nothing-noted = nothing noted
physio-foot-own = The runner's own answers to a chat bot. Nobody has examined them; this is no diagnosis.
physio-foot-made = Made on { $day }. Pain: 0 = none, 10 = the worst imaginable.
lite-on = 📝 Words only, no pictures
lite-off = 🖼 Show pictures again
lite-is-on = 📝 From now on words only. Every exercise works as text, too.
lite-is-off = 🖼 From now on with pictures.
command-progress = How it is going
