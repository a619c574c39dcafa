welcome =
    👋 <b>Hi, I'm Runback.</b> A sore back after runs? I find stretches and exercises that don't hurt.
    I'm a coach bot, no doctor. Emergency? Call your emergency number.
    I keep your answers, pain included: /privacy, /export, /forget.
    <b>Are you 18 or older, and may I?</b>
    .agree = 👍 I'm 18+ and I agree
    .under-18 = 🙅 I'm under 18
too-young =
    💛 <b>Thanks for saying so.</b> Then I'm not the right coach for you, and I keep nothing about you.
    Under 18, a back that hurts is best looked at by a doctor or physiotherapist. Ask somebody you trust to come along.

    /urgent shows when to get help at once: call { $call }. That is for everybody, any time.
    .runner =
        💛 <b>Thanks for saying so.</b> Then I'm not the right coach for you: please let a doctor or physiotherapist look at your back before you exercise. Ask somebody you trust to come along.

        /urgent shows when to get help at once: call { $call }.

        Shall I delete what I keep about you?
    .adult = That was a mistake: I'm 18 or older
menu =
    <b>What would you like?</b>
    A check-in takes a minute or two.
    .ran = 🏃 I just ran
    .hurts = 😣 My back hurts
    .stretch = 🧘 Stretch
    .train = 💪 My four
    .progress = 📈 Progress
    .reminders = ⏰ Reminders
    .library = 📚 Library
    .settings = ⚙️ Settings
help =
    <b>What I can do</b>
    /run – check in after a run
    /stretch – stretches for your back
    /train – your four exercises
    /progress – how it is going
    /library – all exercises to read about
    /why – why it hurts: six answers
    /reminders – when I write to you
    /settings – time zone, quiet hours, pause
    /urgent – when to get help at once
    /privacy – what I keep, and why
    /export – get everything I keep
    /forget – delete everything
    /cancel – stop what we are doing
    /help – this page
small-talk =
    .did = 👏 <b>Well done!</b> I only count what we do together here. Next time, do it with me: /stretch or /train
    .machine = 🤖 I'm a program, and no human answers here. For your body there are doctors and physiotherapists. If it may be urgent: /urgent
    .elsewhere = 🦵 I only know about backs, so I can't help with that one. A doctor or physiotherapist can. If your back hurts, too: /run
    .going = Enjoy your run 🏃 Tell me afterwards how your back is: /run
    .rests = 🌿 <b>That's all right.</b> Rest is part of it, too. When you want to go on: /stretch or /train
    .fine = 👍
    .hello =
        👋 <b>Hi! Good to hear from you.</b>
        What would you like?
    .thanks = You're welcome 🙂 I'm here whenever you need me.
    .bye = 👋 See you! Your answers stay with me until then.
    .sorry = 💛 <b>I'm sorry it hurts.</b> Let's see what is safe and fits.
    .may-run =
        🏃 <b>That depends on how your back is now.</b>
        Where does it hurt? No pain is fine too.
    .may-run-first = 🏃 That depends on how your back is now. Let's finish this first:
    .tomorrow = That is for today. For another day, ask me again when it has come: how your back is that morning counts.
cannot-listen = I can't listen to voice or video messages; please type or tap. If it may be urgent: /urgent
cannot-see = I can't look at pictures, videos or files. Please tell me in words what I should know, or tap. If it may be urgent: /urgent
sticker = 🙂 Nice one! I read words and taps, though, no stickers.
location-not-now = 📍 Thank you, but a place is no answer here. For your time zone: /settings
edits-dont-count = A changed message doesn't count as an answer. Please send it as a new one; type <b>back</b> first if I have noted the old one.
unknown =
    I didn't catch that. I understand taps best 🙂
    What would you like?
cancelled = Stopped. Whenever you like, start again:
unknown-command = I don't know { $typed }. Did you mean { $command }? Tap it.
nothing-to-cancel = There is nothing to stop right now. What would you like?
carry-on = Let's go on where we were.
take-your-time = 🙂 Take your time. The card waits for you.
private-only = I talk about health, so I only do that in a private chat. Please write to me directly.
error =
    Sorry, something went wrong on my side, and I have noted it ({ $id }).
    Nothing you answered before is lost. Please try again, or send /cancel to start over.
error-held =
    Sorry, I can't get at my notes right now. What you just sent is safe with me. I'm trying again, so you don't have to repeat it.
    If this could be an emergency, don't wait for me: call your emergency number (112, 911, 999).
error-given-up =
    Sorry, what you just sent did not get through, so it doesn't count, and I have noted that ({ $id }).
    Nothing you answered before is lost. Please tap or send it again in a few minutes.
    If this could be an emergency, don't wait for me: call your emergency number (112, 911, 999).
lost-place = Sorry, I lost the place where we were. Nothing you answered before is lost.
bot-short = For runners whose back hurts: a check-in after the run, stretches, and four exercises that don't hurt. Not a doctor.
bot-long =
    Does your back hurt after running?

    Tell me where, answer a few safety questions, and I'll show you stretches and exercises that fit. Your taps (pain / no pain) build your own programme of four exercises. No account, no video library.

    I'm a coach bot, not a doctor. In an emergency call your emergency number.
command-start = What I do, and the main screen
command-run = I just ran: check in
command-stretch = Stretches for my back
command-train = My four exercises
command-urgent = When to get help at once
command-help = What can I do here?
command-cancel = Stop what we are doing
command-privacy = What is kept, and why
command-export = Get all my data
command-forget = Delete all my data
