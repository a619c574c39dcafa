ask-where =
    .run =
        🏃 <b>Nice, you ran.</b>
        Where does your back hurt now?
    .check =
        🩹 <b>Let's see what helps.</b>
        Where does your back hurt now?
    .stretch =
        🧘 <b>Let's stretch.</b>
        Where does your back hurt now?
    .train =
        💪 <b>Let's find your four.</b>
        Where does your back hurt now? No pain is fine too.
    .hurts =
        💛 <b>I'm sorry it hurts.</b> Let's see what is safe and fits.
        Where does your back hurt now?
    .again =
        🔎 <b>Let's look again.</b>
        Where does your back hurt now?
where =
    .upper = Upper back
    .lower = Lower back
    .both = Both
    .no_pain = No pain
ask-pain =
    <b>{ $where }.</b> How much does it hurt right now?

    0 = not at all, 10 = the worst you can imagine
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. How much does it hurt right now?

        0 = not at all, 10 = the worst you can imagine
    .elsewhere = 📍 Somewhere else
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where }: <b>{ $pain } of 10</b>, you told me within the last hour.

    Is it something else by now? Tap it below, or type the number.
    .begin = ▶️ Start, still { $pain } of 10
    .other = ✏️ Another number
pain = { $pain }
where-help = Please tap one of the buttons, or type <b>upper</b>, <b>lower</b>, <b>both</b> or <b>none</b>.
pain-help = Please tap a number, or type one from 0 to 10, for example <b>4</b>.
ready-help = Please tap <b>Start</b>, or type how much it hurts by now, from 0 to 10.
tap-help = Please tap one of the buttons below, so that I get it right.
old-card = 🕰 From earlier. On with /run or /train.
old-button = That button is from earlier. Here is where we are now.
already-noted = Already noted 👍
old-over = That check-in is over. Here is what you can do now.
summary-where = { $where }. Noted ✓
    .pain = { $where } · { $pain } of 10. Noted ✓
summary-why =
    .worse = 🌅 Amber because your last morning was worse: until one that isn't, a week at most.
    .week = 🌅 Amber for a week, because of two worse mornings in a row.
    .sore = 🌅 Amber because it was 3 to 5 this morning.
    .rest = 🌅 Red because it was 6 or more this morning. Today is for rest.
summary-green =
    🟢 <b>{ $where } · { $pain } of 10</b>
    Green light. Training as planned. Run as planned too, just no sudden jump in distance or speed.
    .care =
        🟢 <b>{ $where } · { $pain } of 10</b>
        Green light for training.
    .energy =
        🟢 <b>{ $where } · { $pain } of 10</b>
        Green light for training. Runs easy and no longer than lately, until a doctor has looked at energy and bones.
    .no-plan =
        🟢 <b>{ $where } · { $pain } of 10</b>
        Green light for what your doctor or physio allows, and nothing more. That goes for running, too.
summary-passing = 🟢 { $pain } of 10: green light.
summary-amber =
    🟡 <b>{ $where } · { $pain } of 10</b>
    Amber light. Today the easier versions, one set less. Keep runs flat, easy and shorter, or walk and run by turns. Stop if it gets 2 points worse on the way.
    It should be back to its usual level tomorrow morning.
    .care =
        🟡 <b>{ $where } · { $pain } of 10</b>
        Amber light. Today the easier versions, one set less. No run today; walking is fine if it is comfortable.
    .worse =
        🟡 <b>{ $where } · { $pain } of 10</b>
        Amber light. Today the easier versions, one set less. Skip your next run or halve it, flat and easy. Stop if it gets 2 points worse on the way.
    .week =
        🟡 <b>{ $where } · { $pain } of 10</b>
        Amber light. Today the easier versions, one set less. If you run, then walk and run by turns. Stop if it gets 2 points worse on the way.
    .no-plan =
        🟡 <b>{ $where } · { $pain } of 10</b>
        Amber light. Less than what your doctor or physio allows, and no run today; walking is fine if it is comfortable.
nothing-to-undo = There is nothing to take back just now. Tap what is right, or /run for a new check-in.
noted = Noted, thank you.
read-first = Please read it first, then tap.
summary-red =
    🔴 <b>{ $where } · { $pain } of 10</b>
    Red light. No strength work and no run today; walking is fine if it is comfortable. Only stretches that ease it.
    .care =
        🔴 <b>{ $where } · { $pain } of 10</b>
        Red light. No strength work and no run today; walking is fine if it is comfortable. Only stretches that ease it.
summary-new =
    .new = 🌱 New pain: run only at 3 or less, and only if you can walk 30 minutes with a normal stride.
    .maybe = 🌱 Less than 6 weeks old? Then run only at 3 or less, and only if you can walk 30 minutes with a normal stride.
care-bone = 🦴 One of the bone signs: <b>no jumps, and run only at 0–2, short and easy.</b> Nothing on one leg, no arching. I'll ask again in 3 days. Getting worse? See a sports doctor or physiotherapist.
    .seen = 🦴 Bone signs, seen by a professional: <b>no jumps, and run only at 0–2, short and easy</b>, nothing on one leg and no arching, unless they told you otherwise. Getting worse? Go back to them.
care-seen = 🩺 Good that somebody has seen it. What they told you comes before anything I say.
    .no-jumps = 🩺 Good that somebody has seen it. What they told you comes before anything I say. I leave out jumps.
care-energy = 🥣 Bones need fuel. Please talk to a doctor about energy, hormones and bone health; it is common and can be treated. Until then I leave out jumps, and runs stay easy. A new sore spot: tell me at once with /run.
