## What a professional has seen, or what calls for care: bot/content/exercises.toml has what is
## left out. `condition` is the button, `condition-card` the line on every card.

condition =
    .pregnant = Grossesse
    .postpartum = Accouchement récent
    .osteoporosis = Ostéoporose
    .slipped = Vertèbre glissée
    .back_surgery = Dos opéré
    .nerve = Disque, mal de jambe
    .told_not = Exercice déconseillé
    .hypermobile = Hyperlaxité
    .hernia = Hernie
    .belly_surgery = Ventre opéré
    .hip_surgery = Hanche opérée
    .else = Autre chose
    .unsaid = Pas encore dit
condition-card =
    .pregnant = 🤰 Ne bloque jamais le souffle. Vertige, sang, douleur : stop, appelle un médecin.
    .postpartum = 🤱 Ça pèse en bas, fuites, sang : stop, vois sage-femme ou médecin.
    .osteoporosis = 🦴 Dos long, ni rond ni grande torsion. Douleur vive : stop, appelle un médecin.
    .slipped = 🩺 Ne cambre pas. Seulement tant que le dos reste calme.
    .back_surgery = 🩺 Pas plus loin que l’a dit ton chirurgien ou kiné.
    .nerve = 🦵 Mal qui descend la jambe : stop.
    .told_not = 🩺 Ce qu’on t’a dit passe avant.
    .hypermobile = 🤸 Arrête avant ta pleine amplitude.
    .hernia = 🩹 Souffle à l’effort. Bosse, tire : stop.
    .belly_surgery = 🩹 Effort : souffle. Cicatrice tire : stop.
    .hip_surgery = 🩹 Hanche : petits gestes, sans forcer.
    .else = 🩺 L’avis du médecin ou kiné d’abord.
    .unsaid = 🩺 L’avis du médecin ou kiné d’abord.
card-named-only = 🩺 <b>Seulement si médecin ou kiné l’a dit.</b>
safety-which =
    <b>Qu’est-ce qui a été vu ?</b> Choisis-en un ; je demande ensuite s’il y en a d’autres.
    .caution = <b>Lequel ?</b> J’écarte ce qui ne va pas avec.
    .more =
        Noté : { $named }.
        <b>Un autre encore ?</b>
care-named = 📋 Noté : { $named }. J’écarte ce qui ne va pas avec.
    .no-plan = 📋 Noté : { $named }. Donc <b>pas de programme de ma part</b> : seulement les étirements que ton médecin ou kiné t’a indiqués.
ended-no-plan =
    🩺 <b>Pas de programme de ma part pour l’instant.</b>
    Avec ce que tu m’as dit ({ $named }), les exercices doivent venir de quelqu’un qui te connaît : médecin, sage-femme ou kiné.

    Je peux te montrer les étirements ; fais seulement ceux qu’on t’a indiqués. Marcher va bien si c’est confortable.
library-left-out = ⚠️ Vu tes réponses de sécurité, je laisse celui-ci de côté.
