# How it goes: two activities (Patient-Specific Functional Scale) and the impression on the whole
# (Patient Global Impression of Change). Never a claim of effect.
outcomes-offer = 📏 Note how it goes
    .again = 📏 Four weeks on: how is it?
outcomes-activity =
    📏 <b>What does your back make hard?</b>
    Name an activity that matters to you, in a few words of your own, or tap one. Then say how well it goes. In four weeks I ask again, so that you and your physio can compare.
    .second = 📏 <b>And a second activity?</b> Type it, or tap one.
    .long = Please say it in a few words, { $most } letters at most.
    .same = You have named that one already.
outcomes-suggested =
    .running = Running 5 km
    .sitting = Sitting at work
outcomes-one = One is enough
outcomes-other = ✏️ Another activity
outcomes-anew = Not the same activities as before: from today on these are compared.
outcomes-not-now = Not now
outcomes-score =
    📏 <b>{ $activity }</b>
    How well does it go today? <b>0</b>: I can't do it. <b>10</b>: as before the trouble.
    .unread = A number from 0 to 10, please.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>On the whole, how is your back now?</b>
    Compared with { $day }, when you answered first.
    .unread = Please tap one of these.
outcomes-impressions =
    .very_much_better = Very much better
    .much_better = Much better
    .better = A little better
    .same = No change
    .worse = A little worse
    .much_worse = Much worse
    .very_much_worse = Very much worse
outcomes-later = Fine. I ask again in a week, or look under /progress.
outcomes-not-due = Noted already. I ask again from { $day } on.
outcomes-nothing = Nothing is noted yet.
outcomes-noted = 📏 <b>Noted.</b>
outcomes-head = 📏 <b>How it goes</b>
    .scale = 0: can't do it, 10: as before the trouble.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = On average { $first } on { $from }, { $last } on { $to }:
outcomes-change =
    .more = it goes better than then.
    .same = about the same.
    .less = it goes less well than then.
outcomes-least = Only { $points } points or more are a change; less can be chance. Numbers don't say why.
outcomes-felt = On the whole, you said: <b>{ $impression }</b>.
outcomes-worse = Please let a physiotherapist look at it. /urgent shows when it can't wait.
outcomes-next = I ask again from { $day } on.
outcomes-progress = 📏 What you can do, 0–10: <b>{ $score }</b> on { $day }.
    .then = 📏 What you can do, 0–10: <b>{ $first }</b> on { $from }, <b>{ $last }</b> on { $to }: { $change }
outcomes-button = 📏 What I can do
outcomes-physio = What goes how well (PSFS, 0–10)
    .days = { $from }; 10 = as before
    .days-then = { $from } → { $to }; 10 = as before
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = Average { $first } → { $last } (detectable from { $points } on)
    .impression = Impression of change (PGIC): { $impression }
