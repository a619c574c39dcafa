# The six questions of the article, answered in our own words. 60 to 120 words each.
why =
    💬 <b>Six questions sur le mal de dos et la course</b>
    Des réponses courtes en mots simples, les sources à un appui.
why-sources = 📖 Sources
why-answer = ← Réponse
why-next = Question suivante →
why-all = ← Toutes les questions
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Courts résumés de ce que nous avons lu. Là où il y a « notre avis », personne ne l’a testé.</i>

why-1 =
    Courir, c’est des milliers de réceptions sur une jambe, le buste droit. Dos, ventre et hanches se partagent le travail de te stabiliser. Quand la charge augmente plus vite que ce dont ils ont l’habitude – distance, côtes ou vitesse, jour de fatigue, longues heures assises – le dos peut se mettre à faire mal. Le plus souvent rien n’est cassé, et aucune cause unique ne se prouve. Sommeil et stress jouent aussi.

    Ça arrive au début comme après des années de course. Pourtant, dans la plupart des comparaisons, les coureurs avaient moins mal au bas du dos que les autres, et dans un petit essai, un plan doux marche-course allait avec un peu moins de mal de dos durable.
    .question = Pourquoi a-t-on mal au dos en courant ?
    .label = 1 · Pourquoi ça fait mal ?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders : revue de 19 études sur les coureurs et la lombalgie
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID) : 40 personnes, 12 semaines de marche-course ; ses auteurs disent la différence petite
    .source-3 = Charge, position assise, sommeil et stress : notre avis
why-2 =
    Le bas du dos relie tronc et jambes : il remarque quand l’un des deux fait moins que sa part. Dans un modèle informatique de coureurs, des muscles profonds du tronc affaiblis faisaient travailler les autres jusqu’à 45 % de plus et mettaient plus de force de glissement sur le bas de la colonne. Chez de vrais coureurs avec une douleur durable, une différence nette était des cuisses plus faibles, et entraîner les jambes a plus apporté à leur course que les exercices du dos.

    Hanches raides, longues foulées lourdes et hausses brusques de distance sont souvent suspectées. C’est rarement une seule chose : entraîner hanches, jambes et tronc ensemble a donc du sens.
    .question = Pourquoi ai-je mal au bas du dos en courant ?
    .label = 2 · Pourquoi le bas du dos ?
    .source-1 = Raabe et Chaudhari 2018, Journal of Biomechanics : une simulation avec 8 personnes
    .source-2 = Cai, thèse au NIE Singapour : force des cuisses de coureurs avec lombalgie chronique
    .source-3 = Cai, Yang et Kong 2017, Medicine and Science in Sports and Exercise : 84 coureurs, 8 semaines ; la douleur a changé pareil dans tous les groupes
    .source-4 = Maselli 2020 : raideur des hanches et des ischio-jambiers parmi les facteurs de risque rapportés
    .source-5 = Foulées et hausses de distance : notre avis
why-3 =
    Des muscles fatigués te tiennent moins précisément, d’autres prennent donc le relais. Après une course jusqu’à l’épuisement, des débutants penchaient le buste d’environ 4 degrés de plus. Quand seuls les muscles du bas du dos étaient fatigués, des joggeurs en bonne santé se penchaient et perdaient un peu de leur courbure naturelle, tandis que des personnes ayant déjà eu mal au dos se raidissaient.

    Ni l’un ni l’autre n’est une blessure : ton corps déplace la charge. Mais sur beaucoup de kilomètres, la partie qui travaille peut devenir sensible. Alors marche une minute quand ta forme lâche, raccourcis la prochaine sortie, et construis l’endurance avec des répétitions lentes.
    .question = Et quand un groupe de muscles fatigue ?
    .label = 3 · Que fait la fatigue ?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport : 17 débutants ; une bonne endurance du tronc n’a pas protégé comme prévu
    .source-2 = Hart 2009, Journal of Athletic Training : jogging avec les muscles du dos fatigués
    .source-3 = Ce qu’on peut y faire : notre avis
why-4 =
    Souvent, c’est un effort au mauvais endroit : tête en avant, épaules qui montent, poings serrés, bras hauts, souffle court. Tout ça garde les muscles entre nuque et omoplates allumés toute la sortie. Les personnes qui ont mal à la nuque portent en effet plus souvent la tête en avant, mais c’est un lien, pas une preuve, et chez les coureurs on l’a à peine étudié.

    Essaie : regard à l’horizon, nuque longue, mains souples, et secoue les épaules à chaque kilomètre. Un nouveau mal en haut du dos sans raison claire, avec douleur à la poitrine ou si tu te sens mal, demande un médecin, pas un exercice.
    .question = Pourquoi ai-je mal en haut du dos en courant ?
    .label = 4 · Pourquoi le haut du dos ?
    .source-1 = Articles de kinés coureurs (PT Mike 2018 et d’autres) : tête, épaules et bras ; de l’expérience, pas une étude
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine : posture de la tête et douleur à la nuque
    .source-3 = Kawasaki 2022, medRxiv : une petite étude sans différence trouvée
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders : la douleur du haut du dos est peu étudiée
    .source-5 = NHS, mal de dos : la douleur entre les épaules est sur la liste à montrer au médecin
why-5 =
    Ajoute de la charge par petits pas et garde des semaines faciles. Fais du renforcement deux ou trois jours par semaine ; pas besoin que ce soit long ou épuisant. Des pas un peu plus rapides et plus courts (5 à 10 % de plus par minute) déchargent genoux et hanches, mais personne n’a montré qu’ils protègent le dos. Relâche épaules et mains, regarde loin, marche quand ta forme baisse. Coupe les longues heures assises, dors et mange assez pour ton entraînement.

    Au-dessus de 5 sur 10, ou pire le lendemain matin, réduis. Rien n’empêche tous les épisodes : le mal de dos revient souvent, et se calme d’habitude.
    .question = Que puis-je faire pour l’éviter ?
    .label = 5 · Que puis-je y faire ?
    .source-1 = American College of Sports Medicine, prise de position de 2026 (lue dans des comptes rendus) : combien de renforcement
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise : cadence, genoux et hanches
    .source-3 = AHP Suffolk et d’autres brochures : la règle 0–10 ; faite pour d’autres douleurs que celle du dos
    .source-4 = Le reste : notre avis
why-6 =
    Il n’y a pas de « meilleure » liste prouvée. Pour une lombalgie durable, des exercices structurés valent mieux que rien, et plusieurs sortes sont bonnes. Le gainage fait un peu mieux que l’exercice général au début ; après 6 à 12 mois, plus de différence. Chez les coureurs, des jambes fortes ont le plus apporté à la course.

    Alors mélange : un mouvement pour l’arrière du corps (bird dog, pont sur une jambe), un pour l’avant ou le côté (dead bug, planche latérale), un sur une jambe (équilibre et toucher, soulevé de terre). Choisis-en quatre que tu fais lentement, proprement et sans douleur, trois séries de 8–12. Les étirements, avant ou n’importe quand, sont un plus, s’ils font du bien.
    .question = Quels sont les meilleurs exercices au poids du corps ?
    .label = 6 · Quels sont les meilleurs exercices ?
    .source-1 = Revue pour l’Organisation mondiale de la Santé 2023 : 13 essais d’exercices structurés pour la lombalgie chronique
    .source-2 = Wang 2012, PLoS One : gainage et exercice général comparés
    .source-3 = Cai, Yang et Kong 2017, Medicine and Science in Sports and Exercise : 84 coureurs, jambes, dos et gainage
    .source-4 = Owen 2020, British Journal of Sports Medicine : sortes d’exercices comparées ; les étirements seuls ne faisaient pas mieux que rien
    .source-5 = Article sur le mal de dos en course, adidas Runtastic : la liste, et la règle des quatre
command-why = Pourquoi ça fait mal ? Six réponses
