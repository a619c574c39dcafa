# The exercises and stretches, in the article's order. The text is Telegram HTML: write &amp;
# for an ampersand.
#
# Each message is one exercise under its slug; its value is the name in the article.
# A card should fit on a phone without scrolling: keep steps and cues short.
#
# Glossary (informal tu; nothing that needs to know the reader's gender)
#   lower back         bas du dos             upper back        haut du dos
#   check-in           bilan                  safety question   question de sécurité
#   set                série                  reps              répétitions, rép.
#   hold               maintien, tenir        dose              dose
#   card               fiche                  programme, plan   programme
#   your four          tes quatre             swap              échanger
#   easier version     version plus facile    ladder, rung      échelle, échelon
#   green/amber/red    feu vert/orange/rouge  stretch           étirement
#   strength work      renforcement           training          séance, entraînement
#   a run              sortie, course         easy (pace)       tranquille
#   reminder           rappel                 quiet hours       heures calmes
#   rest day           jour de repos          target            objectif
#   buttocks           fesses, fessiers       trunk             tronc, buste
#   shoulder blades    omoplates              hips/pelvis       hanches/bassin
#   doctor             médecin                physiotherapist   kiné
#   bone stress injury lésion osseuse de fatigue (stress fracture: fracture de fatigue)
# Names: Superman, dead bug, bird dog and V-ups are what French gyms and physios say.


## Strength, from basic to challenging

superman = Superman
    .other-names = Extension du dos, à plat ventre
    .short = À plat ventre, décolle les bras et les jambes
    .why-upper = Fait travailler tout le dos, jusqu’aux muscles autour des omoplates.
    .why-lower = Fesses et bas du dos apprennent à se partager le travail.
    .start = À plat ventre, jambes longues, bras devant.
    .step-1 = Serre les fesses, rentre un peu le ventre.
    .step-2 = Souffle : bras, buste et cuisses se décollent d’une largeur de main.
    .step-3 = Grandis-toi pendant 1–2 s.
    .step-4 = Inspire et redescends doucement.
    .cue-1 = Long plutôt que haut
    .cue-2 = Le regard au sol
    .cue-3 = Les fesses d’abord, puis le dos
    .mistake-1 = Jeter la tête en arrière
    .mistake-2 = Plier les genoux
    .mistake-3 = Monter d’un coup, ou bloquer sa respiration
    .feel = Les fesses et tout le dos, à parts égales. Rien qui pince en bas.
    .easier-name = Superman alterné
    .easier =
        À plat ventre, un coussin sous le ventre si tu veux.
        Souffle, lève un tout petit peu un bras et la jambe opposée.
        Redescends doucement et change. Chaque lever compte pour un.
    .caution-1 = Laisse-le de côté si cambrer fait mal, ou les premiers jours d’une douleur vive.
    .caution-2 = Pas pendant une grossesse, ni avec une fissure connue d’une vertèbre (spondylolyse).

beetle = Dead bug
    .other-names = Beetle, le scarabée
    .short = Sur le dos, descends bras et jambe opposés
    .why-lower = Le bas du dos s’exerce à rester calme quand bras et jambes bougent, comme en course.
    .start = Sur le dos, bras vers le plafond, hanches et genoux à 90°.
    .step-1 = Inspire, côtes et dos bien lourds.
    .step-2 = Souffle, descends un bras derrière la tête et la jambe opposée.
    .step-3 = Arrête juste au-dessus du sol, ou avant que le dos décolle.
    .step-4 = Reviens et change de côté.
    .cue-1 = Le bas du dos reste lourd
    .cue-2 = Plus lent que tu en as envie
    .cue-3 = Stop là où ton dos bougerait
    .mistake-1 = Le bas du dos qui se creuse
    .mistake-2 = Les côtes qui remontent
    .mistake-3 = Aller trop vite
    .feel = Le ventre, en profondeur. Ton dos n’a qu’à se reposer.
    .easier-name = Touches de talon
    .easier =
        Sur le dos, hanches et genoux à 90°, bras au sol.
        Souffle, garde le genou plié et pose un talon au sol.
        Reviens et change de jambe. Chaque touche compte pour une.
    .caution-1 = Hanches ou nuque sensibles ? Garde les genoux pliés, un coussin sous la tête.

balance-and-reach = Équilibre et toucher du tibia
    .other-names = Le ramasse-balle du golfeur
    .short = Sur une jambe, penche-toi et touche ton tibia
    .why-lower = Exerce un bassin stable sur une jambe : le dos peut moins osciller à chaque pas.
    .start = Debout sur une jambe, genou souple, l’autre pied à peine décollé.
    .step-1 = Recule les hanches, comme pour fermer un tiroir.
    .step-2 = Penche-toi, la jambe libre s’élève derrière.
    .step-3 = Touche le tibia d’appui avec la main opposée.
    .step-4 = Souffle, repousse le sol, redresse-toi.
    .cue-1 = Dos et tête alignés
    .cue-2 = Les deux hanches face au sol
    .cue-3 = Genou au-dessus du 2e orteil
    .mistake-1 = Arrondir le dos pour aller plus bas
    .mistake-2 = La hanche qui s’ouvre sur le côté
    .mistake-3 = Genou qui rentre, pied qui s’affaisse
    .feel = La fesse et l’arrière de la cuisse d’appui.
    .easier-name = Toucher du genou, pied posé
    .easier =
        Sur une jambe, les orteils de l’autre pied posés derrière toi.
        Recule les hanches et descends la main au genou seulement.
        Souffle et redresse-toi. Le bout des doigts au mur aide l’équilibre.
    .caution-1 = Te pencher fait mal, ou ta jambe fourmille ? Descends moins, ou passe.
    .caution-2 = Ça vacille ? Tiens-toi à quelque chose.

plank-leg-lifts = Planche haute, levers de jambe
    .other-names = Planche bras tendus avec lever de jambe
    .short = En planche bras tendus, lève une jambe puis l’autre
    .why-upper = Tes omoplates travaillent tout du long pour te porter.
    .why-lower = Exerce un bassin calme quand une jambe part en arrière, comme à la poussée.
    .start = Mains sous les épaules, pieds écartés du bassin, corps aligné.
    .step-1 = Repousse le sol, fesses fermes.
    .step-2 = Souffle, une jambe monte de 10–15 cm.
    .step-3 = Tiens 1 s, bassin immobile.
    .step-4 = Repose sans bruit et change de jambe.
    .cue-1 = Un verre d’eau sur le bas du dos
    .cue-2 = Lève avec la fesse, pas le dos
    .cue-3 = Menton un peu rentré
    .mistake-1 = Jambe si haute que le dos se creuse
    .mistake-2 = Bassin qui tombe ou qui pointe
    .mistake-3 = Épaules qui remontent aux oreilles
    .feel = Le ventre, la fesse de la jambe levée et le tour des omoplates.
    .easier-name = Planche surélevée, levers de jambe
    .easier =
        Mains sur un banc stable ou une table basse, corps aligné.
        Souffle et lève un peu une jambe tendue.
        Repose sans bruit et change. Chaque lever compte pour un.
    .caution-1 = Poignets sensibles ? Passe sur les avant-bras ou les poings.
    .caution-2 = Si cambrer fait mal, lève de 5 cm seulement. Si ça fait mal aussi, passe.

single-leg-bridge = Pont sur une jambe
    .other-names = Pont fessier unilatéral, relevé de bassin
    .short = Sur le dos, lève le bassin avec une jambe
    .why-lower = Ta hanche s’exerce à pousser vers l’arrière sans que le bas du dos se creuse.
    .start = Sur le dos, un pied à plat près des fesses, l’autre jambe tendue.
    .step-1 = Rentre un peu le coccyx.
    .step-2 = Souffle, pousse le talon, monte le bassin.
    .step-3 = Tiens 1–2 s : épaule, hanche et genou alignés.
    .step-4 = Redescends doucement.
    .cue-1 = Les cuisses restent côte à côte
    .cue-2 = Côtes basses
    .cue-3 = Pousse dans le talon
    .mistake-1 = Creuser le dos en haut
    .mistake-2 = Une hanche qui tombe
    .mistake-3 = Pousser avec les orteils
    .feel = La fesse de la jambe qui pousse. L’arrière de la cuisse ? Plie plus le genou.
    .easier-name = Pont sur deux jambes
    .easier =
        Sur le dos, les deux pieds à plat, écartés du bassin.
        Souffle, pousse les deux talons, monte le bassin.
        Tiens, redescends. Les deux jambes travaillent : compte une fois, pas par côté.
    .caution-1 = Crampe derrière la cuisse ? Rapproche le pied, monte moins.
    .caution-2 = Arrête et fais vérifier si un côté fait mal au fond de la fesse ou à la base de la colonne.

side-plank-lifts = Planche latérale genoux, levers
    .other-names = Planche latérale sur les genoux, levers de bassin
    .short = Sur genoux et avant-bras, lève le bassin de côté
    .why-upper = L’épaule d’appui travaille pour te porter.
    .why-lower = Tes flancs travaillent contre la chute du bassin à chaque pas.
    .start = Sur le côté, coude sous l’épaule, genoux pliés et superposés.
    .step-1 = Appuie l’avant-bras, nuque longue.
    .step-2 = Souffle et lève le bassin.
    .step-3 = Tiens 1 s : épaule, hanche et genou alignés.
    .step-4 = Descends juste au-dessus du sol.
    .cue-1 = La poitrine regarde devant
    .cue-2 = Monte la hanche du dessous
    .cue-3 = L’épaule loin de l’oreille
    .mistake-1 = Coude trop loin
    .mistake-2 = Basculer vers l’avant
    .mistake-3 = Bassin qui recule
    .feel = Le flanc côté sol, des côtes à la hanche.
    .easier-name = Levers de côté, main en appui
    .easier =
        Sur le côté, coude sous l’épaule, genoux pliés, main du dessus au sol.
        Souffle, monte le bassin à mi-hauteur en t’aidant de la main.
        Redescends doucement.
    .caution-1 = Épaule sensible ? Debout, l’avant-bras contre un mur, ou passe.

quadruped-limb-raises = Bird dog
    .other-names = À quatre pattes, lever bras et jambe opposés
    .short = À quatre pattes, allonge bras et jambe opposés
    .why-upper = Le haut du dos porte le bras pendant que le reste ne bouge pas.
    .why-lower = Fait travailler dos et fesses avec peu de charge sur la colonne.
    .start = À quatre pattes, mains sous les épaules, genoux sous les hanches.
    .step-1 = Gaine un peu le ventre.
    .step-2 = Glisse un pied en arrière et la main opposée en avant.
    .step-3 = Souffle, lève les deux à l’horizontale.
    .step-4 = Tiens 1–2 s, puis change de côté.
    .cue-1 = Ne monte que si ton dos reste calme
    .cue-2 = Bassin horizontal
    .cue-3 = Allonge-toi, pouce vers le haut
    .mistake-1 = Le dos qui se creuse
    .mistake-2 = La hanche qui s’ouvre sur le côté
    .mistake-3 = Lever la tête, ou aller trop vite
    .feel = La fesse de la jambe levée, et en travers du dos jusqu’à l’épaule opposée.
    .easier-name = Glissés de jambe
    .easier =
        À quatre pattes, les deux mains restent au sol.
        Souffle et glisse un pied en arrière, orteils au sol.
        Ramène-le et change de jambe. Chaque glissé compte pour un.
    .caution-1 = Genoux ou poignets sensibles ? Un support moelleux, et appui sur les poings.

superman-pull = Superman tirage
    .other-names = Tirage des bras, à plat ventre
    .short = À plat ventre, ramène les coudes vers les côtes
    .why-upper = Fait travailler les muscles qui tirent les omoplates en arrière et en bas.
    .why-lower = Le bas du dos s’exerce à rester immobile pendant que les bras travaillent.
    .start = À plat ventre, jambes longues, bras devant.
    .step-1 = Décolle un peu le buste et les cuisses.
    .step-2 = Souffle, ramène les coudes le long des côtes.
    .step-3 = Rapproche les omoplates 1 s.
    .step-4 = Rallonge les bras. Repose-toi entre deux si tu veux.
    .cue-1 = Les coudes vers les poches arrière
    .cue-2 = Nuque longue
    .cue-3 = Tire avec les omoplates
    .mistake-1 = Hausser les épaules
    .mistake-2 = Menton levé, buste trop haut
    .mistake-3 = Ramer à toute vitesse
    .feel = Entre les omoplates et juste en dessous.
    .easier-name = Tirage, pieds au sol
    .easier =
        À plat ventre, pieds au sol, front sur une serviette pliée.
        Souffle, décolle un peu les bras, ramène les coudes vers les côtes.
        Serre les omoplates, puis rallonge les bras.
    .caution-1 = Laisse-le de côté si cambrer fait mal, ou les premiers jours d’une douleur vive.
    .caution-2 = Bas du dos tendu ? Jambes au sol. L’épaule pince ? Coudes plus bas.
    .caution-3 = Pas pendant une grossesse, ni avec une fissure connue d’une vertèbre (spondylolyse).

single-leg-deadlift = Soulevé de terre sur une jambe
    .other-names = Soulevé de terre roumain unilatéral
    .short = Sur une jambe, bascule en avant comme une balançoire
    .why-upper = Le haut du dos te garde bien à plat pendant la bascule.
    .why-lower = Exerce à plier dans les hanches plutôt que dans le bas du dos.
    .start = Sur une jambe, genou souple, bras pendants.
    .step-1 = Recule les hanches.
    .step-2 = Bascule buste et jambe libre ensemble, comme une balançoire.
    .step-3 = Arrête avant que le dos s’arrondisse.
    .step-4 = Souffle, pousse le talon, redresse-toi.
    .cue-1 = Une ligne de la tête au talon
    .cue-2 = Les deux hanches face au sol
    .cue-3 = Les mains glissent le long de la jambe
    .mistake-1 = Arrondir le dos
    .mistake-2 = La hanche libre qui s’ouvre sur le côté
    .mistake-3 = Genou verrouillé, ou qui rentre
    .feel = La fesse et l’arrière de la cuisse d’appui.
    .easier-name = Soulevé de terre, pied posé
    .easier =
        Sur une jambe, les orteils de l’autre posés derrière, une main au mur.
        Recule les hanches et bascule un peu, dos plat.
        Souffle et redresse-toi.
    .caution-1 = Si te pencher fait mal, bascule moins ou passe.
    .caution-2 = Passe si ça amène douleur ou fourmis dans la jambe, ou tant qu’un ischio (arrière de cuisse) lésé se remet.

plank-limb-raises = Planche haute, bras et jambe
    .other-names = Bird dog en planche
    .short = En planche bras tendus, lève bras et jambe opposés
    .why-upper = Tes omoplates te stabilisent sur un bras.
    .why-lower = Le tronc s’exerce à ne pas tourner, de l’épaule à la hanche opposée.
    .start = Planche bras tendus, pieds écartés.
    .step-1 = Serre le ventre et les fesses.
    .step-2 = Souffle, lève un peu une main et le pied opposé.
    .step-3 = Tiens 1–2 s sans rouler.
    .step-4 = Repose en douceur et change de côté.
    .cue-1 = Ton poids reste au milieu
    .cue-2 = Le nombril regarde le sol
    .cue-3 = Petit et lent
    .mistake-1 = Se tordre
    .mistake-2 = Le bassin qui monte
    .mistake-3 = S’affaisser entre les omoplates
    .feel = Tout le tour du tronc, et l’épaule d’appui.
    .easier-name = Touches d’épaule surélevées
    .easier =
        Mains sur un banc stable ou une table basse, pieds écartés.
        Souffle et touche une épaule avec la main opposée.
        Repose la main, change. Chaque touche compte pour une.
    .caution-1 = Passe si tes poignets ou tes épaules font mal.
    .caution-2 = Le dos fait mal quand il se creuse ? Prends la version plus facile.

v-ups = V-ups
    .other-names = Relevés en V, portefeuille
    .short = Sur le dos, replie bras et jambes en V
    .why-lower = Fait travailler l’avant du tronc, en complément d’un dos fort. Facultatif.
    .start = Sur le dos, bras derrière la tête, jambes tendues.
    .step-1 = Plaque le bas du dos au sol.
    .step-2 = Souffle, replie-toi en V.
    .step-3 = Un instant d’équilibre.
    .step-4 = Redescends en 3 s, bas du dos lourd.
    .cue-1 = Bras et jambes montent ensemble
    .cue-2 = Sans à-coup
    .cue-3 = Stop quand le dos se creuse
    .mistake-1 = Prendre de l’élan
    .mistake-2 = Trop arrondir, ou tirer sur la nuque
    .mistake-3 = Laisser tomber les jambes
    .feel = Tout le ventre et l’avant des hanches, pas le dos.
    .easier-name = Petit enroulement
    .easier =
        Sur le dos, genoux pliés, mains sur les cuisses.
        Souffle, fais glisser les mains jusqu’à décoller les omoplates.
        Redescends doucement, nuque longue.
    .caution-1 = Ce genre d’abdos charge beaucoup la colonne. Passe si te pencher, t’asseoir ou tousser fait mal.
    .caution-2 = Pas avec douleur ou fourmis dans la jambe, os fragiles, enceinte ou dans les mois après une naissance.

single-leg-jump-squats = Squats sautés sur une jambe
    .other-names = Squat jump unilatéral
    .short = Petits sauts silencieux sur une jambe ; tout à la fin
    .why-lower = Prépare le tronc et les hanches à la réception sur une jambe.
    .start = Sur une jambe, bras en arrière.
    .step-1 = Assieds-toi vers l’arrière en quart de squat.
    .step-2 = Souffle, saute de quelques cm.
    .step-3 = Réception douce : milieu du pied, puis talon.
    .step-4 = Reste 1–2 s, puis recommence.
    .cue-1 = Atterris sans bruit
    .cue-2 = Genou au-dessus des orteils
    .cue-3 = Hanches en arrière, buste penché
    .mistake-1 = Le genou qui rentre
    .mistake-2 = Atterrir jambe raide
    .mistake-3 = Enchaîner les rebonds, ou viser la hauteur
    .feel = La cuisse, la fesse et le mollet de la jambe qui saute.
    .easier-name = Assis-debout sur une jambe
    .easier =
        Sur une chaise, un pied à plat, l’autre à peine décollé.
        Souffle et lève-toi sur une jambe. Sans saut.
        Rassieds-toi doucement, l’autre pied posé au besoin.
    .caution-1 = D’abord : 2 semaines de sorties à 0–1, équilibre-toucher et soulevé de terre une jambe nets à 3 × 12.
    .caution-2 = Jamais avec douleur vive, os fragiles, doute de fracture de fatigue ou grossesse.
    .caution-3 = Retomber sur une jambe réveille ta douleur ? Ni sauts ni course, et va voir un médecin.


## Stretches

cat-cow = Chat-vache
    .other-names = Chat-chameau, dos rond dos creux
    .short = À quatre pattes, arrondis et creuse le dos lentement
    .why-upper = Fait bouger toute la colonne, jusqu’à la nuque.
    .why-lower = Fait bouger le bas du dos en douceur dans les deux sens.
    .start = À quatre pattes, le dos dans son milieu confortable.
    .step-1 = Inspire : coccyx et poitrine montent, le ventre descend (vache).
    .step-2 = Souffle : rentre coccyx et menton, dos rond (chat).
    .step-3 = Continue au fil du souffle.
    .cue-1 = Du coccyx à la nuque, peu à peu
    .cue-2 = Bras tendus
    .cue-3 = Reste dans la zone facile
    .mistake-1 = Plier à un seul endroit
    .mistake-2 = Plier les coudes
    .mistake-3 = Forcer en bout de course
    .feel = Un mouvement facile tout le long du dos, sans gros étirement.
    .easier-name = Chat-vache sur chaise
    .easier =
        Sur une chaise, mains sur les genoux.
        Inspire, poitrine en avant. Souffle, dos rond.
    .caution-1 = Si un sens fait mal, reste dans la moitié confortable.

figure-4 = Étirement en 4
    .other-names = Étirement du fessier, couché
    .short = Sur le dos, cheville sur cuisse, ramène la jambe
    .why-lower = Étire les fesses et les muscles profonds qui tournent la hanche.
    .start = Sur le dos, genoux pliés, pieds posés.
    .step-1 = Pose une cheville sur l’autre cuisse, juste au-dessus du genou.
    .step-2 = Mains derrière cette cuisse.
    .step-3 = Ramène-la : étirement doux.
    .step-4 = Respire, tiens, change de côté.
    .cue-1 = Coccyx et tête posés
    .cue-2 = Ça tire un peu, sans douleur
    .cue-3 = Épaules souples
    .mistake-1 = Tirer sur le genou lui-même
    .mistake-2 = Lever la tête
    .mistake-3 = Les à-coups
    .feel = Une douce tension sur l’extérieur de la fesse.
    .easier-name = Étirement en 4, pied au sol
    .easier =
        Sur le dos, cheville sur l’autre cuisse, juste au-dessus du genou.
        L’autre pied reste au sol. Reste et respire.
    .caution-1 = Passe si prothèse de hanche, mal au genou ou fourmis dans la jambe.

supine-twist = Torsion couchée
    .other-names = Torsion allongée sur le dos
    .short = Sur le dos, pose les deux genoux d’un côté
    .why-upper = Tourne le milieu du dos et ouvre la poitrine.
    .why-lower = Étire en douceur le bas du dos et l’extérieur de la hanche.
    .start = Sur le dos, bras en T, genoux pliés.
    .step-1 = Laisse rouler les deux genoux d’un côté.
    .step-2 = Pose-les au sol ou sur un coussin.
    .step-3 = L’épaule opposée reste posée. Regarde de son côté si c’est agréable.
    .step-4 = Respire, tiens, change de côté.
    .cue-1 = Épaules lourdes
    .cue-2 = Laisse faire la gravité
    .cue-3 = Ventre rentré pour revenir
    .mistake-1 = Forcer les genoux vers le bas
    .mistake-2 = L’épaule qui se lève
    .mistake-3 = Bloquer sa respiration
    .feel = Une douce tension dans le bas du dos, l’extérieur de la hanche et la poitrine.
    .easier-name = Torsion avec coussins
    .easier =
        Sur le dos, des coussins à côté de toi et un entre les genoux.
        Laisse rouler les genoux jusque-là et repose-toi.
    .caution-1 = Douleur dans la jambe, os fragiles ? Balance juste un peu les genoux.
    .caution-2 = Après une fracture récente, demande d’abord à ton médecin.
