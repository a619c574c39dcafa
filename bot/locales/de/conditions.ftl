## Was untersucht wurde oder Vorsicht verlangt: was dann wegbleibt, steht in bot/content/exercises.toml.
## `condition` ist der Knopf, `condition-card` die Zeile auf jeder Karte.

condition =
    .pregnant = Schwanger
    .postpartum = Kürzlich entbunden
    .osteoporosis = Osteoporose
    .slipped = Wirbelgleiten
    .back_surgery = Rücken-OP
    .nerve = Bandscheibe/Ischias
    .told_not = Sport abgeraten
    .hypermobile = Sehr gelenkig
    .hernia = Hernie (Bruch)
    .belly_surgery = Bauch-OP
    .hip_surgery = Hüft-OP
    .else = Etwas anderes
    .unsaid = Noch ungenannt
condition-card =
    .pregnant = 🤰 Nie die Luft anhalten. Schwindel, Blutung, Schmerz: Stopp, Arztpraxis anrufen.
    .postpartum = 🤱 Druck nach unten, Urinverlust, Blutung: Stopp, frag Hebamme oder Arztpraxis.
    .osteoporosis = 🦴 Rücken lang, kein Runden, kein weites Drehen. Sticht es: Stopp, Arztpraxis anrufen.
    .slipped = 🩺 Kein Hohlkreuz. Nur so weit, wie der Rücken still bleibt.
    .back_surgery = 🩺 Nur so weit, wie OP-Team oder Physio gesagt hat.
    .nerve = 🦵 Schmerz wandert ins Bein hinab: Stopp.
    .told_not = 🩺 Was man dir gesagt hat, geht vor.
    .hypermobile = 🤸 Stopp vor dem Bewegungsende.
    .hernia = 🩹 Beim Heben ausatmen. Wölbt oder zieht es: Stopp.
    .belly_surgery = 🩹 Beim Heben ausatmen. Zieht die Narbe: Stopp.
    .hip_surgery = 🩹 Diese Hüfte nur klein bewegen, ohne Zwang.
    .else = 🩺 Erst gilt, was Arztpraxis oder Physio sagt.
    .unsaid = 🩺 Erst gilt, was Arztpraxis oder Physio sagt.
card-named-only = 🩺 <b>Nur auf Rat von Praxis/Physio.</b>
safety-which =
    <b>Was wurde dort festgestellt?</b> Tippe eins an; dann frage ich, ob es mehr gibt.
    .caution = <b>Was davon?</b> Ich lasse weg, was nicht dazu passt.
    .more =
        Notiert: { $named }.
        <b>Noch etwas davon?</b>
care-named = 📋 Notiert: { $named }. Ich lasse weg, was nicht dazu passt.
    .no-plan = 📋 Notiert: { $named }. Darum <b>kein Plan von mir</b>: nur Dehnungen, die Arztpraxis oder Physio dir genannt hat.
ended-no-plan =
    🩺 <b>Vorerst kein Plan von mir.</b>
    Mit dem, was du mir gesagt hast ({ $named }), sollten Übungen von einem Menschen kommen, der dich kennt: aus Arztpraxis, Hebammenpraxis oder Physio.

    Ich kann dir die Dehnungen zeigen; mach nur die, die dir dort genannt wurden. Gehen ist in Ordnung, wenn es angenehm ist.
library-left-out = ⚠️ Wegen deiner Sicherheitsantworten lasse ich diese weg.
