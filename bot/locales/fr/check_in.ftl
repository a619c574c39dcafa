ask-where =
    .run =
        🏃 <b>Bravo, tu as couru.</b>
        Où as-tu mal au dos maintenant ?
    .check =
        🩹 <b>Voyons ce qui te va.</b>
        Où as-tu mal au dos maintenant ?
    .stretch =
        🧘 <b>On s’étire.</b>
        Où as-tu mal au dos maintenant ?
    .train =
        💪 <b>Trouvons tes quatre.</b>
        Où as-tu mal au dos maintenant ? Nulle part, c’est bien aussi.
    .hurts =
        💛 <b>Désolé que ça fasse mal.</b> Voyons ce qui est sûr et te va.
        Où as-tu mal au dos maintenant ?
    .again =
        🔎 <b>On regarde encore une fois.</b>
        Où as-tu mal au dos maintenant ?
where =
    .upper = Haut du dos
    .lower = Bas du dos
    .both = Les deux
    .no_pain = Pas de douleur
ask-pain =
    <b>{ $where }.</b> Tu as mal à combien, là, maintenant ?

    0 = pas du tout, 10 = le pire imaginable
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. Tu as mal à combien, là, maintenant ?

        0 = pas du tout, 10 = le pire imaginable
    .elsewhere = 📍 Ailleurs
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where } : <b>{ $pain } sur 10</b>, tu me l’as dit il y a moins d’une heure.

    Ça a changé depuis ? Choisis ci-dessous, ou tape le chiffre.
    .begin = ▶️ Commencer, toujours { $pain } sur 10
    .other = ✏️ Un autre chiffre
pain = { $pain }
where-help = Appuie sur un bouton, ou tape <b>haut</b>, <b>bas</b>, <b>les deux</b> ou <b>rien</b>.
pain-help = Appuie sur un chiffre, ou tapes-en un de 0 à 10, par exemple <b>4</b>.
ready-help = Appuie sur <b>Commencer</b>, ou tape à combien tu as mal maintenant, de 0 à 10.
tap-help = Appuie sur un des boutons ci-dessous, pour que je comprenne bien.
old-card = 🕰 D’avant. La suite : /run ou /train.
old-button = Ce bouton date d’avant. Voici où nous en sommes.
already-noted = Déjà noté 👍
old-over = Ce bilan est fini. Voici ce que tu peux faire maintenant.
summary-where = { $where }. Noté ✓
    .pain = { $where } · { $pain } sur 10. Noté ✓
summary-why =
    .worse = 🌅 Orange car ton dernier matin était moins bon : jusqu’à un matin qui ne l’est pas, une semaine au plus.
    .week = 🌅 Orange pour une semaine, après deux matins moins bons de suite.
    .sore = 🌅 Orange car c’était 3 à 5 ce matin.
    .rest = 🌅 Rouge car c’était 6 ou plus ce matin. Aujourd’hui, repos.
summary-green =
    🟢 <b>{ $where } · { $pain } sur 10</b>
    Feu vert. Séance comme prévu. Cours comme prévu aussi, sans hausse brusque de distance ou d’allure.
    .care =
        🟢 <b>{ $where } · { $pain } sur 10</b>
        Feu vert pour la séance.
    .energy =
        🟢 <b>{ $where } · { $pain } sur 10</b>
        Feu vert pour la séance. Sorties tranquilles et pas plus longues que ces temps-ci, tant qu’un médecin n’a pas vu énergie et os.
    .no-plan =
        🟢 <b>{ $where } · { $pain } sur 10</b>
        Feu vert pour ce que ton médecin ou kiné permet, et rien de plus. Ça vaut aussi pour la course.
summary-passing = 🟢 { $pain } sur 10 : feu vert.
summary-amber =
    🟡 <b>{ $where } · { $pain } sur 10</b>
    Feu orange. Aujourd’hui : versions plus faciles, une série de moins. Cours à plat, tranquille et moins longtemps, ou alterne marche et course. Arrête si ça monte de 2 points en route.
    Demain matin, ça devrait être revenu au niveau habituel.
    .care =
        🟡 <b>{ $where } · { $pain } sur 10</b>
        Feu orange. Aujourd’hui : versions plus faciles, une série de moins. Pas de course aujourd’hui ; marcher va bien si c’est confortable.
    .worse =
        🟡 <b>{ $where } · { $pain } sur 10</b>
        Feu orange. Aujourd’hui : versions plus faciles, une série de moins. Saute ta prochaine sortie ou fais-en la moitié, à plat et tranquille. Arrête si ça monte de 2 points en route.
    .week =
        🟡 <b>{ $where } · { $pain } sur 10</b>
        Feu orange. Aujourd’hui : versions plus faciles, une série de moins. Si tu cours, alterne marche et course. Arrête si ça monte de 2 points en route.
    .no-plan =
        🟡 <b>{ $where } · { $pain } sur 10</b>
        Feu orange. Moins que ce que ton médecin ou kiné permet, et pas de course aujourd’hui ; marcher va bien si c’est confortable.
nothing-to-undo = Il n’y a rien à annuler pour l’instant. Appuie sur ce qui est juste, ou /run pour un nouveau bilan.
noted = Noté, merci.
read-first = Lis d’abord, puis appuie.
summary-red =
    🔴 <b>{ $where } · { $pain } sur 10</b>
    Feu rouge. Ni renforcement ni course aujourd’hui ; marcher va bien si c’est confortable. Seulement les étirements qui font du bien.
    .care =
        🔴 <b>{ $where } · { $pain } sur 10</b>
        Feu rouge. Ni renforcement ni course aujourd’hui ; marcher va bien si c’est confortable. Seulement les étirements qui font du bien.
summary-new =
    .new = 🌱 Douleur nouvelle : ne cours qu’à 3 ou moins, et seulement si tu peux marcher 30 minutes d’un pas normal.
    .maybe = 🌱 Moins de 6 semaines ? Alors ne cours qu’à 3 ou moins, et seulement si tu peux marcher 30 minutes d’un pas normal.
care-bone = 🦴 Un des signes osseux : <b>pas de sauts, et cours seulement à 0–2, court et tranquille.</b> Rien sur une jambe, pas de cambrure. Je redemande dans 3 jours. Ça empire ? Vois un médecin du sport ou un kiné.
    .seen = 🦴 Signes osseux, vus par un pro : <b>pas de sauts, et cours seulement à 0–2, court et tranquille</b>, rien sur une jambe et pas de cambrure, sauf avis contraire de sa part. Ça empire ? Retournes-y.
care-seen = 🩺 Bien que quelqu’un l’ait vu. Ce qu’on t’a dit passe avant tout ce que je dis.
    .no-jumps = 🩺 Bien que quelqu’un l’ait vu. Ce qu’on t’a dit passe avant tout ce que je dis. J’écarte les sauts.
care-energy = 🥣 Les os ont besoin de carburant. Parle à un médecin d’énergie, d’hormones et d’os ; c’est fréquent et ça se traite. D’ici là, j’écarte les sauts et les sorties restent tranquilles. Un nouveau point douloureux : dis-le-moi tout de suite avec /run.
