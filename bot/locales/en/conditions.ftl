## What a professional has seen, or what calls for care: bot/content/exercises.toml has what is
## left out. `condition` is the button, `condition-card` the line on every card.

condition =
    .pregnant = Pregnant
    .postpartum = Gave birth lately
    .osteoporosis = Osteoporosis
    .slipped = Slipped vertebra
    .back_surgery = Back surgery
    .nerve = Disc or leg pain
    .told_not = Told not to
    .hypermobile = Very bendy joints
    .hernia = Hernia
    .belly_surgery = Belly surgery
    .hip_surgery = Hip surgery
    .else = Something else
    .unsaid = Not named yet
condition-card =
    .pregnant = 🤰 Never hold your breath. Dizzy, bleeding, pain: stop, call a doctor.
    .postpartum = 🤱 Pressure down, leaking or bleeding: stop, ask midwife or doctor.
    .osteoporosis = 🦴 Long back, no rounding or wide twist. Sharp pain: stop, call a doctor.
    .slipped = 🩺 Don't arch. Only as far as your back stays still.
    .back_surgery = 🩺 Only as far as your surgeon or physio said.
    .nerve = 🦵 Pain moving down the leg: stop.
    .told_not = 🩺 What you were told comes first.
    .hypermobile = 🤸 Stop short of your full range.
    .hernia = 🩹 Exhale to lift. Bulges, pulls: stop.
    .belly_surgery = 🩹 Exhale to lift. Scar pulls: stop.
    .hip_surgery = 🩹 Small range in that hip, no forcing.
    .else = 🩺 Your doctor’s or physio’s word first.
    .unsaid = 🩺 Your doctor’s or physio’s word first.
card-named-only = 🩺 <b>Only if your doctor or physio named it.</b>
safety-which =
    <b>What have they seen?</b> Tap one; then I ask if there is more.
    .caution = <b>Which one?</b> I leave out what doesn't go with it.
    .more =
        Noted: { $named }.
        <b>Another one, too?</b>
care-named = 📋 Noted: { $named }. I leave out what doesn't go with it.
    .no-plan = 📋 Noted: { $named }. So <b>no plan from me</b>: only stretches that your doctor or physio named for you.
ended-no-plan =
    🩺 <b>No plan from me for now.</b>
    With what you told me ({ $named }), exercises should come from a person who knows you: your doctor, midwife or physiotherapist.

    I can show you the stretches; do only those that they named for you. Walking is fine if it is comfortable.
library-left-out = ⚠️ Because of your safety answers I leave this one out.
