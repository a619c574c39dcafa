progress-head = 📈 <b>Tes semaines</b>
progress-pain-too-few = { $points ->
        [0] Il n’y a encore rien à dessiner. Ça commence avec ton premier bilan après une sortie.
        [one] Un bilan pour l’instant. À partir de trois, je fais un dessin ; moins ne dit rien.
        [many] { $points } bilans pour l’instant. À partir de trois, je fais un dessin ; moins ne dit rien.
       *[other] { $points } bilans pour l’instant. À partir de trois, je fais un dessin ; moins ne dit rien.
    }
progress-pain-first-week = Ce sont tes premiers jours. Après deux semaines, je peux comparer tes sept derniers jours aux sept premiers.
progress-pain-nothing-lately = Trop peu de bilans ces sept derniers jours pour dire comment ça va maintenant.
progress-pain-less = Tes sept premiers jours, la douleur était à <b>{ $first }</b> en moyenne, les sept derniers à <b>{ $last }</b>. Un changement de 2 points, ou de 30 %, se remarque d’habitude.
progress-pain-same = Tes sept premiers jours, la douleur était à <b>{ $first }</b> en moyenne, les sept derniers à <b>{ $last }</b> : à peu près pareil.
progress-pain-more = Tes sept premiers jours, la douleur était à <b>{ $first }</b> en moyenne, les sept derniers à <b>{ $last }</b>. C’est nettement plus.
progress-pain-days = Tes sept premiers jours, { $first } bilans sur { $first-of } avec douleur, les sept derniers { $last } sur { $last-of }.
progress-mornings = Matins après sortie ou séance, { $weeks } dernières semaines : <b>{ $worse } sur { $of }</b> moins bons qu’avant.
training-days = { $target ->
        [one] 1 jour par semaine
        [many] { $target } jours par semaine
       *[other] { $target } jours par semaine
    }
progress-trained = 💪 <b>Renforcement :</b> { $trainings ->
        [0] pas encore de séance
        [one] un jour de séance pour l’instant
        [many] { $trainings } jours de séance pour l’instant
       *[other] { $trainings } jours de séance pour l’instant
    }, { $on ->
        [0] pas encore de semaine réussie
        [one] une semaine réussie
        [many] { $on } semaines réussies
       *[other] { $on } semaines réussies
    }{ $streak ->
        [0] { "" }
        [one] { "" }
        [many] , dont { $streak } de suite en ce moment
       *[other] , dont { $streak } de suite en ce moment
    } (objectif : { training-days }).
progress-climb = • { $name } : { $rung } · { $dose }
progress-rung = échelon { $rung }
    .up = échelon { $began } → { $rung }
    .full = échelon { $rung }, plus facile → complet
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = pas encore de séance propre
progress-stretched = 🧘 <b>Étirements :</b> { $days ->
        [0] aucun pour l’instant.
        [one] un jour pour l’instant.
        [many] { $days } jours pour l’instant.
       *[other] { $days } jours pour l’instant.
    }
progress-honest-less = La plupart des nouveaux maux de dos se calment en quelques semaines de toute façon : on ne peut pas savoir quelle part vient du programme.
progress-honest-more = Lève le pied une semaine : sorties plus courtes, versions plus faciles. Si ça continue de monter, vois un kiné. /urgent montre quand ça ne peut pas attendre.
progress-honest-no-better = Plus de six semaines ont passé et ça ne va pas mieux. Fais regarder ça par un kiné ; une personne voit ce que je ne vois pas.
progress-honest-numbers = Ce sont tes propres réponses. Elles montrent ce que tu as senti et fait, pas pourquoi.
progress-held = ⏸ Ton programme est en pause à cause d’une réponse de sécurité. /run redemande.
progress-helps = 💡 Ce qui m’aide
progress-target = 🎯 Objectif : { training-days }
progress-physio = 🩺 Une page pour le kiné
progress-back = ← Retour
progress-run = 🏃 Je viens de courir
chart-title = Ton dos, semaine après semaine
chart-span = { $from } – { $to } · { $count } bilans
chart-pain = Douleur 0–10
chart-one = un bilan
chart-average = moyenne de la semaine
chart-mornings = Lendemains
chart-worse = pire
chart-not-worse = pareil ou mieux
chart-sessions = Jours avec
chart-training = séance
chart-stretching = étirements
chart-runs = Sorties
chart-on-target = Semaines réussies
chart-forgiven = excusée
chart-paused = en pause
chart-open = pas encore
helps-head = 💡 <b>Ce qui m’aide</b>
helps-line = • { $name } : mieux { $better } fois sur { $of }
helps-early = • { $name } : trop tôt pour le dire ({ $of ->
        [one] { $better ->
            [0] pas mieux
           *[other] mieux
        } la seule fois
        [many] mieux { $better } fois sur { $of }
       *[other] mieux { $better } fois sur { $of }
    })
helps-none = Tu n’as pas encore essayé d’étirement. Après chacun, je demande comment va ton dos, et je compte ici.
helps-note = Compté d’après tes propres réponses juste après chaque étirement. Ça ne concerne que ton dos, et les petits nombres changent vite.
helps-held = Tant qu’une réponse de sécurité est en suspens, j’écarte étirements et exercices.
target-ask =
    🎯 <b>Combien de jours de séance par semaine ?</b>
    Un jour avec une séance compte, même courte. Les étirements vont bien tous les jours et se comptent à part. Une semaine avec assez de jours est réussie ; une semaine manquée par mois est excusée, et celles où ton programme est en pause aussi.

    Deux ou trois marchent bien. Les semaines passées gardent leur objectif.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Noté : { training-days } à partir de maintenant.
physio-caption =
    🩺 <b>Pour ton kiné ou ton médecin</b>
    Tes 8 dernières semaines sur une page, à montrer ou à imprimer. Ton nom n’y est pas, mais ta santé oui : partage-la avec soin.
physio-nothing = Il n’y a encore rien à mettre sur une page.
physio-title = Course et mal de dos
physio-span = { $from } – { $to }
physio-too-few = Moins de trois bilans dans ces semaines : pas de courbe.
physio-trainings = Jours de séance
physio-stretchings = Jours d’étirements
physio-average = Douleur moyenne
physio-worse-mornings = Matins moins bons
physio-worse = { $worse } sur { $of }
physio-mornings = Matins après sortie ou séance
physio-mornings-tally = { $asked } demandés : { $same } pareil, { $better } mieux, { $worse } pire{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sans réponse
    }
physio-mornings-worse = Pire : { $dates }
physio-mornings-day = { $day } (douleur { $pain })
physio-mornings-apart = La douleur moyenne ci-dessus ne compte pas ces matins.
physio-where = Où ça faisait mal
    .upper = Haut du dos : { $times } bilans sur { $of }
    .lower = Bas du dos : { $times } bilans sur { $of }
    .both = Haut et bas du dos : { $times } bilans sur { $of }
    .no_pain = Pas de douleur : { $times } bilans sur { $of }
physio-named = Indiqué par la personne : { $named }
physio-safety = Questions de sécurité
physio-safety-cleared = { $day } : aucun des signes signalé
physio-safety-care = { $day } : peut continuer, avec prudence (pas de sauts)
physio-safety-see_soon = { $day } : vers un professionnel – { $because }
physio-safety-emergency = { $day } : vers les urgences
physio-because =
    .soon = un signe à faire voir bientôt
    .personal = situation ou antécédents personnels
    .upper = haut du dos, cause peu claire
    .bone = signes de fatigue osseuse
physio-programme = Programme depuis le { $since }
physio-no-programme = Programme
physio-item = { $name } : { $dose }, pas encore fait
    .done = { $name } : { $dose } ({ $day })
    .not-all = { $name } : { $dose }, pas en entier ({ $day })
physio-hurt = Ce qui a fait mal ou n’a pas marché
physio-hurt-line = { $day } : { $name } – { $how }
physio-hurt-how =
    .pain = douleur
    .cannot = impossible à faire
    .worse = pire après
physio-helped = Ressenti des étirements
physio-helped-line = { $name } : { $of ->
        [one] { $better ->
            [0] pas mieux
           *[other] mieux
        } la seule fois
        [many] mieux { $better } fois sur { $of }
       *[other] mieux { $better } fois sur { $of }
    }
physio-nothing-noted = rien de noté
physio-foot-own = Réponses de la personne elle-même à un chatbot. Personne ne les a vérifiées ; ce n’est pas un diagnostic.
physio-foot-made = Établi : { $day }. Douleur : 0 = aucune, 10 = la pire imaginable.
lite-on = 📝 Texte seul, sans images
lite-off = 🖼 Revoir les images
lite-is-on = 📝 Désormais en texte seul. Chaque exercice marche aussi en texte.
lite-is-off = 🖼 Désormais avec images.
command-progress = Comment ça avance
