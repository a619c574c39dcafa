library =
    📚 <b>All exercises and stretches</b>
    To read about and look at. Which ones are right for you, a check-in finds out: /run
    .upper = Upper back
    .lower = Lower back
    .stretches = Stretches
library-shelf =
    .upper = 📚 <b>Exercises for the upper back</b>
    .lower = 📚 <b>Exercises for the lower back</b>
    .stretches = 📚 <b>Stretches</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = From basic to challenging, in the article's order. Tap one.
library-stretches = For comfort, whenever they feel good. Tap one.
library-head = <b>{ $name }</b>  ·  rung { $rung } of 12
library-head-stretch = <b>{ $name }</b>  ·  stretch
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ I never put this one into a programme. It is only ever your own choice.
library-hurt = ⚠️ You told me that this hurt. Best leave it out.
library-no-jumps = ⚠️ Because of your safety answers: no jumps for now.
library-unchecked = ℹ️ I don't know yet whether exercises are safe for you. Before you try one: /run
library-tab =
    .how = How
    .easier = Easier and harder
    .why = Why, sources
library-easier-head = 🪜 <b>Easier: { $name }</b>
library-harder-head = ⏫ <b>Next harder</b>
library-harder-line = • { $name } (rung { $rung })
library-no-harder = Nothing harder in this family. Slower is harder, too.
library-why-upper = <b>Upper back:</b> { $why }
library-why-lower = <b>Lower back:</b> { $why }
library-why-reasoning = <i>Which exercise goes with which region is reasoning from anatomy, not a tested rule.</i>
library-sources = <b>Sources</b>
library-source = • { $source }
library-before = ‹ Before
library-after = Next ›
library-list = ← List
library-which = Which of these do you mean?
library-back = ← All
library-not-today =
    🌙 <b>Not today</b>
    Your back has asked for rest today, so I don't show strength exercises, not even to read. Stretches and everything else are here.
library-no-plan =
    🩺 <b>Not from me</b>
    With what you told me, which strength exercises fit is for somebody who knows you. Stretches and everything else are here.
library-held =
    ⏸ <b>No exercises for now</b>
    One of your safety answers says that a person should look at your back first. Until then I don't show exercises, not even to read: looking is close to trying.

    Have you been checked, or was it a mistake? Then answer the safety questions again.
library-recheck = Answer the questions again
command-library = All exercises to read about
