card-head = <b>{ $name }</b>  ·  exercise { $number } of { $of }
    .easier = <b>{ $name }</b> (easier)  ·  exercise { $number } of { $of }
card-easier = { $easier } (easier { $name })
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Do <b>3 slow ones</b>. How did they go? Up to 2 of 10 still counts as no pain.
    .amber = Do <b>3 slow ones</b>. How did they go? No more than before counts as no pain today.
card-stop = 🛑 Above 2, sharp, down the leg: tap Pain.
    .amber = 🛑 More than before, sharp, down the leg: tap Pain.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  stretch { $number } of { $of }
stretch-helped = { $of ->
        [one] 👍 It felt better the last time.
       *[other] 👍 It felt better { $better } times of { $of }.
    }
stretch-try = Do <b>{ $dose }</b>. How does your back feel after it?
dose-reps = { $sets ->
        [one] 1 set
       *[other] { $sets } sets
    } of { $least }–{ $most } slow reps
dose-hold = { $times } × { $seconds } seconds
dose-flow = { $least }–{ $most } slow rounds
dose-sides =
    .together = { "" }
    .each = , each side
    .alternating = , sides taking turns
verdict =
    .no_pain = ✅ No pain
    .pain = ⚠️ Pain
    .cannot = 🤷 Can't do it
    .not_now = ⏭ Not now
    .too_easy = 😎 Too easy
    .unfinished = 🏳 Couldn't finish
ease =
    .better = 👍 Better
    .same = 😐 Same
    .worse = 👎 Worse
    .not_now = ⏭ Not now
judged =
    .no_pain = ✅ { $name } – no pain
    .pain = ⚠️ { $name } – pain. I'll leave it out until you ask for it.
    .cannot = 🤷 { $name } – not yet. That's fine.
    .not_now = ⏭ { $name } – not now
    .too_easy = 😎 { $name } – too easy
    .unfinished = 🏳 { $name } – not quite. That's training, too.
aside-stretch-hurts = A stretch that hurts, or that you can't do, is not for you today. On its card tap <b>Worse</b> if your back hurts more, or <b>Not now</b>.
eased =
    .better = 👍 { $name } – better
    .same = 😐 { $name } – same
    .worse = 👎 { $name } – worse. I'll leave it out until you ask for it.
    .not_now = ⏭ { $name } – not now
