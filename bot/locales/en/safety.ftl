safety-number = <i>Safety question { $number } of { $of }</i>
safety-answer =
    .yes = Yes, at least one
    .none = None of these
    .seen = 🩺 Checked: I may exercise
    .caution = Only the last line
    .skip = Rather not say
safety-seen-there = <i>Has a doctor checked one of these? Then count only what is new or worse since.</i>
# One list for question 1 and /urgent, nine lines at most with its question on a small phone:
# domain.md 4.2 (NHS 999/A&E list, cauda equina cards).
-emergency-signs =
    • numb genitals, bottom, inner thighs
    • pee or poo hard to start, hold, feel
    • sexual feeling changed · a bad fall
    • <b>both</b> legs weak, numb, shooting
    • one leg quickly weaker · chest pain
    • still short of breath, sweaty, faint
    • tearing pain · throbbing belly lump
safety-emergency =
    Any <b>new with your back pain</b>?
    { -emergency-signs }
    .painless =
        Is any of these new, not from the run?
        { -emergency-signs }
safety-soon =
    Any of these in the last weeks?
    • fever, ill, infection, injected drugs
    • unwanted weight loss, cancer ever
    • weak immunity, long-term steroids
    • pain all the time, or worse at night
    • too bad to sleep or walk normally
    • pain, tingling, weak down a leg
    • worse on coughing; lump, bent back
safety-personal =
    Before I plan for you, any of these?
    • pregnant, or birth in last 12 weeks
    • osteoporosis, or a slipped vertebra
    • back surgery in the last year
    • told by somebody not to exercise
    • first ever at 55+, or over 6 weeks
    • stiff each morning, moving eases it
    • bendy; hernia; belly or hip surgery
safety-upper =
    Upper-back pain deserves extra care. Any of these?
    • it is new, and you can't link it to running or posture
    • it doesn't ease when you move and relax your shoulders
    • you feel unwell with it
    .yes = Yes, or not sure
safety-bone =
    Runner check. Does your pain do this?
    • landing or hopping on one leg brings it on, or arching back, if it began sharply in training
    • it grows during every run, or hurts when you walk or rest
    • one exact spot: spine, tailbone area, buttock, hip or groin
    .yes = Yes, 2 or 3 of them
    .one = Yes, just one
safety-energy =
    Last one. It matters for runners of any sex:
    • periods stopped or irregular
    • a stress fracture before
    • losing weight, or eating less than your training needs
    • always tired, or often ill
safety-mistake = I tapped that by mistake
safety-seen = I've been checked since
# Whom to call: bot/content/help.toml, by the country of the runner's time zone.
call-number = your emergency number ({ $numbers })
    .known = <b>{ $numbers }</b> (emergency number, { $country })
call-number-or = { $one } or { $other }
emergency =
    🚨 <b>Please stop here and get help now.</b>
    Call { $call } or go to the nearest emergency department. Don't drive yourself.

    Tell them the sign, since when, and if your back hurts too.

    It may turn out fine, but hours can matter. Your plan is paused.
    .stranger =
        🚨 <b>Please stop here and get help now.</b>
        Call { $call } or go to the nearest emergency department. Don't drive yourself.

        Tell them the sign, since when, and if your back hurts too.

        It may turn out fine, but hours can matter.
see-soon =
    🩺 <b>Thanks for telling me.</b>
    Please have a doctor or physiotherapist look at this in the next few days, before we go on. It needs a person, not a bot.

    Your plan is paused. I'll ask you again after 7 days, or once somebody has looked at it.
    .stranger =
        🩺 <b>Thanks for telling me.</b>
        Please have a doctor or physiotherapist look at this in the next few days, before any exercise. It needs a person, not a bot.
see-soon-bone =
    🦴 <b>This can be a bone stress injury.</b>
    Please don't run or jump, and see a sports doctor or physiotherapist this week. Stopping early keeps the break short. Walking is fine if it doesn't hurt.

    Your plan is paused. I'll ask you again after 7 days, or once somebody has looked at it.
see-soon-personal =
    🩺 <b>Thanks for telling me.</b>
    With this, a plan should come from a person who knows you. Please ask your doctor or physiotherapist which exercises fit.

    Your plan is paused. I'll ask you again after 7 days, or once somebody has looked at it.
found =
    🩺 <b>Good that somebody has had a look. What did they say?</b>
    .fine = Nothing serious
    .something = They found something
    .not_yet = Nobody has looked yet
found-fine =
    💛 <b>I'm glad.</b> Let the rest of today be for resting: no exercises from me. From tomorrow on I ask the safety questions once more, and if they are clear we go on.
found-something =
    💛 <b>Then you are in good hands.</b> Please ask them which movements are right for you, and when. No exercises from me today; from tomorrow on I ask the safety questions once more.
found-not_yet =
    🚨 <b>Please let somebody look at it today.</b> Call { $call } or go to the nearest emergency department.
recheck =
    🩺 <b>How is it going with your back?</b>
    A while ago I asked you to have it looked at. Has a doctor or physiotherapist seen it?

    Then I ask the safety questions once more, and if they are clear we go on.
    .seen = Yes, ask me again
    .not-yet = Not yet
    .wait =
        🩺 <b>All right. I'll ask again on { $day }.</b>
        Please do have it looked at. Until then there are no exercises from me; walking is fine if it is comfortable.
keep-this = <b>Keep this:</b> new numbness between the legs, bladder or bowel changes, or weak legs are an emergency, at any time. /urgent shows the signs.
urgent =
    🚨 <b>Get help at once</b> if any of these is new and there now, and not just from running. Call { $call }:
    { -emergency-signs }

    Is that you, now?
    .named =
        🚨 { $heard }
        <b>Get help at once</b> if that is new, for you or somebody near you. Call { $call }.
        Just as urgent, when new:
        • numb groin or bottom · can't pee
        • <b>both</b> legs weak · chest pain
        Is that you, now?
    .yes = Yes, at least one
    .none = None of these
to-be-sure-mood =
    💙 <b>To be sure:</b> I may have read that wrong, and I'd rather ask than guess.
    Do you have thoughts of <b>not wanting to live, or of harming yourself</b>?

    If it is your body that worries you: /urgent
    .yes = 💙 Yes, I do
    .no = No, I don't
    .all-right = 💙 Thank you for saying so. If that ever changes, write to me, and tell a person.
aside-medicine = 💊 I can't advise on medicines. Please ask a pharmacist or a doctor; they know what goes together. Too much taken: /urgent
aside-exercise-hurts = An exercise that hurts, or that you can't do, is not for you today. On its card tap <b>Can't do it</b>, or <b>Pain</b> if your back hurt: I leave it out and find another.
to-be-sure =
    🩺 <b>To be sure:</b> I'm not certain that I read that right. Is any of these new, and there now?
    { -emergency-signs }
alarm-help = I'm not sure that I read that right. Please tap, or type yes or no.
urgent-none = All right. If that ever changes, get help at once. /urgent brings the list back.
urgent-another =
    🚨 <b>If that is so now, they need help at once.</b>
    Call { $call }, stay with them, and tell them the sign and since when.
still-stands = ⏸ <b>What you told me before still stands.</b>
not-alone =
    💙 <b>I'm very glad you wrote that. You are not alone.</b>
    Please call a crisis line now, or go to somebody near you and tell them.
    { $lines }
    In danger now, or hurt? Call { $call }.

    I'm only a bot, and this needs a person. Exercises can wait.
    .yes = 💙 Yes, it's about me
    .no = I meant something else
# our judgement, after NHS on too much paracetamol: help at once although one feels well
not-alone-taken = 🚨 <b>Have you taken something, or too much of it? Call { $call } now, even if you feel fine.</b>
not-alone-yes =
    💙 <b>Thank you for telling me. You are not alone.</b>
    Please talk to a person now: call a crisis line, or go to somebody near you.
    { $lines }
    In danger now, or hurt? Call { $call }.

    You'll hear nothing about training from me today. Write to me tomorrow if you like, and I'll ask how you are.
not-alone-no = All right, thank you for saying so. I'm here when you want to go on.
not-alone-another =
    💙 <b>It is good that they have you.</b>
    Stay with them, ask openly how they are, and call a crisis line together.
    { $lines }
    In danger now, or hurt? Call { $call }.
how-are-you =
    💙 <b>How are you today?</b>
    You wrote something that worried me, and I'd rather ask than guess.
    .better = I'm safe, let's go on
    .yes = Not good
how-are-you-better = 💙 I'm glad to hear that. If it comes back, please tell a person, at any hour.
# lifeline-international.com, April 2024: ThroughLine supplies a helpline tool, 1,300 services in 130
# countries. That ThroughLine runs findahelpline.com is from memory: look it up before a release.
not-alone-find = • <b>findahelpline.com</b>: lines in many countries
not-alone-line = • { $name }: <b>{ $number }</b>
    .speaks = { $line } (in { $languages })
    .hours = { $line }, not open at all hours
serious =
    🩺 <b>That needs a person, not a bot.</b>
    If what you write is about you, have a doctor or physiotherapist look at it in the next few days, before any exercise.
    .named =
        🩺 { $heard } <b>That needs a person, not a bot.</b> If it is you, see a doctor or physiotherapist within days, before any exercise.
    .yes = Yes, that's me
    .none = No, something else
serious-none = All right. Then let's go on.
serious-another = 🩺 Please have them see a doctor or physiotherapist within days. I can only look after your own back.
