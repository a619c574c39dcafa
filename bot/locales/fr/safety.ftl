# Not reviewed by a native clinician yet.
# Everyday wording after pages read as stored copies (some titles after their addresses): the red
# flags in the HAS « Fiche mémo : prise en charge du patient présentant une lombalgie commune » (2019,
# as listed by moteurline.apf.asso.fr); « La lombalgie symptomatique » (lombalgie.fr); « Qu'est-ce
# que le syndrome de la queue de cheval ? » and « Mal de dos : quand s'inquiéter ? »
# (allodocteurs.fr); stroke: « Accident vasculaire cérébral : agir vite, c'est important »
# (lareunion.ars.sante.fr); crisis line: « Le 3114 : un nouveau numéro national de prévention du
# suicide » (service-public.fr). No official French cauda equina card for patients was found.

safety-number = <i>Question de sécurité { $number } sur { $of }</i>
safety-answer =
    .yes = Oui, au moins un
    .none = Rien de tout ça
    .seen = 🩺 Consulté : exercice permis
    .caution = Seulement la dernière ligne
    .skip = Je préfère ne pas dire
safety-seen-there = <i>Un médecin a déjà vérifié l’un de ces points ? Alors ne compte que ce qui est nouveau ou pire depuis.</i>
# One list for question 1 and /urgent, nine lines at most with its question on a small phone:
# domain.md 4.2 (NHS 999/A&E list, cauda equina cards).
-emergency-signs =
    • engourdi : sexe, fesses, entrecuisse
    • dur de faire, tenir, sentir pipi/caca
    • sexe : ressenti changé · chute grave
    • <b>2 jambes</b> : faible, engourdi, élance
    • 1 jambe faiblit vite · mal au thorax
    • souffle encore court, sueur, malaise
    • mal déchirant · bosse bat au ventre
safety-emergency =
    <b>Nouveau avec ton mal de dos</b> ?
    { -emergency-signs }
    .painless =
        Un signe nouveau, pas dû à la course ?
        { -emergency-signs }
safety-soon =
    Un signe ces dernières semaines ?
    • fièvre, malade, infection
    • maigri sans vouloir, déjà un cancer
    • immunité faible, cortisone continue
    • mal constant, ou pire : nuit, toux
    • trop mal pour bien dormir/marcher
    • jambe : mal, fourmis, faiblesse
    • bosse, dos dévié, drogue injectée
safety-personal =
    Avant de planifier, un de ces cas ?
    • enceinte, ou accouché ces 12 sem.
    • ostéoporose, ou vertèbre glissée
    • dos opéré depuis moins d’un an
    • on t’a dit de ne pas faire d’exercice
    • 1re fois à 55+ ans, ou + de 6 sem.
    • raide chaque matin, bouger détend
    • laxité ; hernie ; ventre/hanche opéré
safety-upper =
    Un mal en haut du dos mérite plus d’attention. Un de ces signes ?
    • c’est nouveau, sans lien avec la course ou la posture
    • ça ne se calme pas quand tu bouges et relâches les épaules
    • tu te sens mal avec ça
    .yes = Oui, ou je ne sais pas
safety-bone =
    Ta douleur, en course. Fait-elle ça ?
    • elle vient en retombant ou sautant sur une jambe, ou en cambrant, si ça a débuté d’un coup à l’entraînement
    • elle monte à chaque sortie, ou est là à la marche ou au repos
    • un point précis : colonne, coccyx, fesse, hanche ou aine
    .yes = Oui, 2 ou 3
    .one = Oui, un seul
safety-energy =
    La dernière. Elle compte pour tous les sexes :
    • règles arrêtées ou irrégulières
    • une fracture de fatigue par le passé
    • perte de poids, ou manger moins que l’entraînement n’exige
    • fatigue constante, ou souvent malade
safety-mistake = J’ai appuyé par erreur
safety-seen = J’ai consulté depuis
# Whom to call: bot/content/help.toml, by the country of the runner's time zone.
call-number = ton numéro d’urgence ({ $numbers })
    .known = <b>{ $numbers }</b> (numéro d’urgence, { $country })
call-number-or = { $one } ou { $other }
emergency =
    🚨 <b>Arrête-toi ici et demande de l’aide maintenant.</b>
    Appelle { $call } ou va aux urgences les plus proches. Ne conduis pas toi-même.

    Dis le signe, depuis quand, et si ton dos fait mal aussi.

    Ce n’est peut-être rien de grave, mais les heures peuvent compter. Ton programme est en pause.
    .stranger =
        🚨 <b>Arrête-toi ici et demande de l’aide maintenant.</b>
        Appelle { $call } ou va aux urgences les plus proches. Ne conduis pas toi-même.

        Dis le signe, depuis quand, et si ton dos fait mal aussi.

        Ce n’est peut-être rien de grave, mais les heures peuvent compter.
see-soon =
    🩺 <b>Merci de me l’avoir dit.</b>
    Fais regarder ça par un médecin ou un kiné dans les prochains jours, avant de continuer. Il faut une personne, pas un bot.

    Ton programme est en pause. Je te redemande dans 7 jours, ou dès que quelqu’un a regardé.
    .stranger =
        🩺 <b>Merci de me l’avoir dit.</b>
        Fais regarder ça par un médecin ou un kiné dans les prochains jours, avant tout exercice. Il faut une personne, pas un bot.
see-soon-bone =
    🦴 <b>Ça peut être une lésion osseuse de fatigue.</b>
    Ne cours pas, ne saute pas, et vois un médecin du sport ou un kiné cette semaine. S’arrêter tôt raccourcit la pause. Marcher, oui, si ça ne fait pas mal.

    Ton programme est en pause. Je te redemande dans 7 jours, ou dès que quelqu’un a regardé.
see-soon-personal =
    🩺 <b>Merci de me l’avoir dit.</b>
    Dans ce cas, un programme doit venir de quelqu’un qui te connaît. Demande à ton médecin ou à ton kiné quels exercices te vont.

    Ton programme est en pause. Je te redemande dans 7 jours, ou dès que quelqu’un a regardé.
found =
    🩺 <b>Bien, quelqu’un a regardé. Qu’est-ce qu’on t’a dit ?</b>
    .fine = Rien de grave
    .something = On a trouvé quelque chose
    .not_yet = Personne n’a encore regardé
found-fine =
    💛 <b>Tant mieux.</b> Garde le reste de la journée pour te reposer : pas d’exercices de ma part. À partir de demain, je repose les questions de sécurité, et si tout est clair on continue.
found-something =
    💛 <b>Alors tu es entre de bonnes mains.</b> Demande quels mouvements te vont, et quand. Pas d’exercices de ma part aujourd’hui ; à partir de demain, je repose les questions de sécurité.
found-not_yet =
    🚨 <b>Fais regarder ça aujourd’hui, s’il te plaît.</b> Appelle { $call } ou va aux urgences les plus proches.
recheck =
    🩺 <b>Comment va ton dos ?</b>
    Il y a quelque temps, je t’ai demandé de le faire regarder. Un médecin ou un kiné l’a vu ?

    Alors je repose les questions de sécurité, et si tout est clair on continue.
    .seen = Oui, repose-les
    .not-yet = Pas encore
    .wait =
        🩺 <b>D’accord. Je redemande : { $day }.</b>
        Fais-le vraiment regarder. D’ici là, pas d’exercices de ma part ; marcher va bien si c’est confortable.
keep-this = <b>À retenir :</b> nouvel engourdissement entre les jambes, vessie ou selles qui changent, jambes faibles : urgence, à toute heure. Les signes : /urgent
urgent =
    🚨 <b>Demande de l’aide tout de suite</b> si un signe est nouveau, là maintenant, et pas juste dû à la course. Appelle { $call } :
    { -emergency-signs }

    C’est ton cas, maintenant ?
    .named =
        🚨 { $heard }
        <b>Aide immédiate</b> si c’est nouveau (toi ou quelqu’un ici). Appelle { $call }.
        Aussi urgent, si nouveau :
        • aine/fesses engourdies · pipi bloqué
        • <b>deux</b> jambes faibles · mal au thorax
        C’est ton cas, maintenant ?
    .yes = Oui, au moins un
    .none = Rien de tout ça
to-be-sure-mood =
    💙 <b>Par sécurité :</b> j’ai peut-être mal lu, et je préfère demander que deviner.
    As-tu des pensées de <b>ne plus vouloir vivre, ou de te faire du mal</b> ?

    Si c’est ton corps qui t’inquiète : /urgent
    .yes = 💙 Oui
    .no = Non
    .all-right = 💙 Merci de me le dire. Si ça change un jour, écris-moi, et parles-en à quelqu’un.
aside-medicine = 💊 Je ne peux pas conseiller sur les médicaments. Demande à un pharmacien ou à un médecin : eux savent ce qui va ensemble. Dose trop forte prise : /urgent
aside-exercise-hurts = Un exercice qui fait mal, ou que tu n’arrives pas à faire, n’est pas pour toi aujourd’hui. Sur sa fiche : <b>Je n’y arrive pas</b>, ou <b>Douleur</b> si ton dos a fait mal. Je l’écarte et j’en trouve un autre.
to-be-sure =
    🩺 <b>Par sécurité :</b> je n’ai peut-être pas bien lu. Un de ces signes est-il nouveau, et présent maintenant ?
    { -emergency-signs }
alarm-help = Je n’ai peut-être pas bien lu. Appuie sur un bouton, ou tape oui ou non.
urgent-none = D’accord. Si ça change, demande de l’aide tout de suite. /urgent réaffiche la liste.
urgent-another =
    🚨 <b>Si c’est le cas maintenant, il lui faut de l’aide tout de suite.</b>
    Appelle { $call }, reste auprès de cette personne, dis quel est le signe et depuis quand.
still-stands = ⏸ <b>Ce que tu m’as dit avant vaut toujours.</b>
not-alone =
    💙 <b>C’est très bien que tu l’aies écrit. Des gens sont là pour toi.</b>
    Appelle maintenant une ligne d’écoute, ou va voir quelqu’un près de toi et dis-le.
    { $lines }
    Danger immédiat, ou blessure ? Appelle { $call }.

    Je ne suis qu’un bot, il faut une personne. Les exercices peuvent attendre.
    .yes = 💙 Oui, il s’agit de moi
    .no = Je voulais dire autre chose
not-alone-taken = 🚨 <b>As-tu pris quelque chose, ou trop ? Appelle { $call } maintenant, même si tu te sens bien.</b>
not-alone-yes =
    💙 <b>Merci de me le dire. Des gens sont là pour toi.</b>
    Parle à quelqu’un maintenant : appelle une ligne d’écoute, ou va voir quelqu’un près de toi.
    { $lines }
    Danger immédiat, ou blessure ? Appelle { $call }.

    Je ne te parlerai pas d’entraînement aujourd’hui. Écris-moi demain si tu veux, et je te demanderai comment ça va.
not-alone-no = D’accord, merci de me le dire. Je suis là quand tu veux continuer.
not-alone-another =
    💙 <b>C’est précieux que cette personne puisse compter sur toi.</b>
    Reste auprès d’elle, demande-lui franchement comment elle va, et appelez ensemble une ligne d’écoute.
    { $lines }
    Danger immédiat, ou blessure ? Appelle { $call }.
how-are-you =
    💙 <b>Comment vas-tu aujourd’hui ?</b>
    Tu as écrit quelque chose qui m’a inquiété, et je préfère demander que deviner.
    .better = Je suis en sécurité, on continue
    .yes = Pas bien
how-are-you-better = 💙 Ça me fait plaisir. Si ça revient, parles-en à quelqu’un, à toute heure.
# lifeline-international.com, April 2024: ThroughLine supplies a helpline tool, 1,300 services in 130
# countries. That ThroughLine runs findahelpline.com is from memory: look it up before a release.
not-alone-find = • <b>findahelpline.com</b> : des lignes dans beaucoup de pays
not-alone-line = • { $name } : <b>{ $number }</b>
    .speaks = { $line } (en { $languages })
    .hours = { $line }, pas ouverte à toute heure
serious =
    🩺 <b>Là, il faut une personne, pas un bot.</b>
    Si ce que tu écris te concerne, fais regarder ça par un médecin ou un kiné dans les prochains jours, avant tout exercice.
    .named =
        🩺 { $heard } <b>Il faut une personne, pas un bot.</b> Si c’est toi, vois médecin ou kiné sous quelques jours, avant tout exercice.
    .yes = Oui, c’est moi
    .none = Non, autre chose
serious-none = D’accord. Alors on continue.
serious-another = 🩺 Cette personne devrait voir un médecin ou un kinésithérapeute dans les prochains jours. Je ne peux m’occuper que de ton dos à toi.
