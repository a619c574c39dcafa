library =
    📚 <b>Tous les exercices et étirements</b>
    À lire et à regarder. Lesquels sont pour toi, un bilan le dit : /run
    .upper = Haut du dos
    .lower = Bas du dos
    .stretches = Étirements
library-shelf =
    .upper = 📚 <b>Exercices pour le haut du dos</b>
    .lower = 📚 <b>Exercices pour le bas du dos</b>
    .stretches = 📚 <b>Étirements</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = Du plus simple au plus exigeant, dans l’ordre de l’article. Choisis-en un.
library-stretches = Pour le confort, quand ils te font du bien. Choisis-en un.
library-head = <b>{ $name }</b>  ·  échelon { $rung } sur 12
library-head-stretch = <b>{ $name }</b>  ·  étirement
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ Je ne le mets jamais dans un programme : c’est ton choix.
library-hurt = ⚠️ Tu m’as dit que ça faisait mal. Mieux vaut le laisser de côté.
library-no-jumps = ⚠️ Vu tes réponses de sécurité : pas de sauts pour l’instant.
library-unchecked = ℹ️ Je ne sais pas encore si les exercices sont sûrs pour toi. Avant d’en essayer un : /run
library-tab =
    .how = Comment
    .easier = Plus facile, plus dur
    .why = Pourquoi, sources
library-easier-head = 🪜 <b>Plus facile : { $name }</b>
library-harder-head = ⏫ <b>Le suivant, plus dur</b>
library-harder-line = • { $name } (échelon { $rung })
library-no-harder = Rien de plus dur dans cette famille. Plus lent, c’est plus dur aussi.
library-why-upper = <b>Haut du dos :</b> { $why }
library-why-lower = <b>Bas du dos :</b> { $why }
library-why-reasoning = <i>Quel exercice va avec quelle zone : c’est un raisonnement d’anatomie, pas une règle testée.</i>
library-sources = <b>Sources</b>
library-source = • { $source }
library-before = ‹ Avant
library-after = Suivant ›
library-list = ← Liste
library-which = Lequel de ceux-ci ?
library-back = ← Tout
library-not-today =
    🌙 <b>Pas aujourd’hui</b>
    Ton dos a demandé du repos aujourd’hui, donc je ne montre pas les exercices de renforcement, même à lire. Les étirements et tout le reste sont là.
library-no-plan =
    🩺 <b>Pas de ma part</b>
    Avec ce que tu m’as dit, c’est à quelqu’un qui te connaît de choisir le renforcement. Les étirements et tout le reste sont là.
library-held =
    ⏸ <b>Pas d’exercices pour l’instant</b>
    Une de tes réponses de sécurité dit qu’une personne devrait d’abord regarder ton dos. D’ici là, je ne montre pas d’exercices, même à lire : de regarder à essayer, il n’y a qu’un pas.

    Tu as consulté, ou c’était une erreur ? Alors réponds à nouveau aux questions de sécurité.
library-recheck = Répondre à nouveau aux questions
command-library = Tous les exercices à lire
