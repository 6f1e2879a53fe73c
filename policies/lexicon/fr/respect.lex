lexicon fr

family egard = "on se respecte" | "se respectent" | "bienveillance" | "attitude courtoise" | "avec égard" | "correction mutuelle" |
    "respect mutuel" | "respect réciproque" | "mutuellement respect*" | "se respecter" | "respect des personnes" | "respect de la personne" | "respect de la dignité" | "dignité" | "respect et" | "dans le respect de chacun" | "respect de l'autre" | "respect d'autrui" | "courtois*" | "discourtois*" | "cordial*" | "politesse" | "poli"
  | "polis" | "polie" | "polies" | "civilité" | "bienveillan*" | "savoir vivre" | "irrespect*" | "manque de respect" | "respectueu*" | "avec respect" | "avec égards" | "ton correct" | "tact"
family offense = "atteinte à la personnalité" | "atteinte* à la dignité" |
    "harcèl*" | "insult*" | "injur*" | "propos déplacé*" | "propos humiliant*" | "propos dénigrant*" | "propos vexatoire*" | "propos agressif*" | "propos menaçant*" | "violence*" | "violent" | "violente" | "violentes" | "violemment" | "agressi*" | "humili*" | "brimade*" | "intimid*" | "discriminat*"
  | "comportement* inapproprié*" | "comportement* déplacé*" | "comportement* abusif*" | "comportement* hostile*" | "menaces" | "grossi*" | "sexist*" | "racist*" | "se moque*" | "moquer" | "crie sur" | "crier" | "hausse* le ton" | "rabaiss*" | "dénigr* des personnes" | "invectiv*" | "outrage*"

# Ce qui se dit ou se fait contre quelqu'un, en termes moins forts que l'injure ; l'humeur.
family rudesse =
    "mépris" | "méprisant*" | "moquerie*" | "raillerie*" | "sarcasme*" | "cri" | "cris" | "hurle*" | "hurlement*" | "élever la voix" | "élève* la voix" | "haussement de ton" | "éclat* de voix" | "menaces" | "menace un" | "menace l'un" | "menacé*" | "menaçant*" | "dégradant*" | "désobligeant*" | "blessant*" | "vexatoire*" | "vexation*" | "insultant*" | "offensant*" | "humiliant*" | "brutalité*" | "rudoie*" | "rudoy*"
  | "gestes déplacés" | "geste déplacé" | "remarque* déplacée*" | "commentaire* sur l'apparence" | "remarque* sur le physique" | "remarques sur son physique" | "attaque* personnelle*" | "attaque* ad hominem" | "parole* blessante*" | "mot* blessant*" | "colère" | "impatience" | "vulgarité*" | "vulgaire*" | "obscène*" | "intimidant*" | "propos haineux" | "malveillan*" | "maltrait*" | "rabroue*" | "rabrou*"
family savoir_etre =
    {egard} | "égards" | "courtoisie" | "amabilité" | "se parle* correctement" | "se traite* correctement" | "gentillesse" | "gentiment" | "respect" ..2 ("dû"|"personnes"|"chacun"|"autrui"|"entre") | "estime mutuelle" | "estime réciproque" | "respectent mutuellement" | "écoute mutuelle" | "écoute réciproque" | "laisse chacun" | "climat serein" | "climat de confiance et de respect" | "bonne éducation" | "parle correctement"
family mal = {offense} | {rudesse}

# Chacun des deux, ou tous.
family mutuel =
    "réciproque*" | "réciproquement" | "mutuel*" | "mutuellement" | "de part et d'autre" | "des deux côtés" | "l'un envers l'autre" | "l'une envers l'autre" | "l'un l'autre" | "l'un à l'autre" | "les uns envers les autres" | "les uns les autres" | "les uns aux autres" | "entre nous" | "entre elles" | "entre eux" | "vous comme moi" | "vous comme nous" | "moi comme vous" | "toi comme moi"
  | "comme du mien" | "comme du nôtre" | "la même chose" | "il en va de même" | "et inversement" | "et vice versa" | "quiconque" | "qui que ce soit" | "nul" | "personne ne" | "chacun" | "chacune" | "chaque intervenant" | "tous les participants" | "toute personne" | "toutes les personnes" | "l'un ou l'autre" | "l'une ou l'autre" | "on se" | "nous nous" | "se doivent" | "se traitent" | "se témoignent" | "nos désaccords" | "nos échanges" | "leur auteur" | "son auteur" | "auteur des faits" | "auteur de ces" | "auteur de tels"
family a_sens_unique = "sans réciproc*" | "la réciproque" ..4 ("exig*"|"n'est"|"pas") | ("exiger"|"réclamer"|"attendre") "la réciproque" | "sans pouvoir exiger" | "ne peut exiger" ..3 ("réciproque"|"même") | "en retour" ..4 ("observation*"|"remarque*"|"reproche*") | "le seul prestataire" | "du seul prestataire"

# Ce qui fait d'un mot une règle : interdire, s'abstenir, tenir pour une faute, partir.
family regle_de_conduite =
    "s'interdi*" | "interdi*" | "proscri*" | "prohib*" | "exempt*" | "exclu*" | "exclure" | "exclus" | "exclut" | "s'abstien*" | "s'abstenir" | "éviter" | "banni*" | "aucun*" | "nul" | "nulle" | "pas de" | "pas d'" | "ni" | "sans" | "n'est pas toléré*" | "n'est toléré*" | "ne sont pas toléré*" | "tolère*" | "tolérance zéro" | "n'ont pas leur place" | "n'a pas sa place" | "jamais" | "ne se" | "n'excuse*" | "inacceptable*" | "ne s'adress*"
  | "manquement*" | "faute*" | "motif*" | "justifi*" | "constitu*" | "autoris*" | "entraîn*" | "donne* droit" | "donne* lieu" | "ouvr* droit" | "permet*" | "signal*" | "sanction*" | "en cas de" | "en cas d'" | "lorsqu*" | "si" | "s'il" | "protég*" | "préven*" | "prévien*" | "veille*" | "s'engage*" | "engagent" | "lutte*" | "maintenir" | "garanti*" | "victime*" | "ne" | "n'" | "raccroch*" | "je pars" | "s'arrête*" | "dénonc*" | "saisir" | "respect*" | "climat" | "environnement de travail"
family rompre_la = "suspen*" | "résili*" | "mettre fin" | "met fin" | "mettent fin" | "mettra fin" | "rompre" | "rompu*" | "rupture" | "quitt*" | "interromp*" | "raccroch*" | "arrêt*" | "cess*" | "se retir*" | "je pars" | "rends le dossier" | "rendre le dossier" | "refus*" | "exclu*" | "partir" | "dépli*" | "facture la"
family partir =
    ({provider}|"prestataire"|"intervenant*") ..4 ({peut}|"se réserve*"|"est fondé"|"est autorisé") ..8 {rompre_la} | ("je"|"j'"|"nous"|"nos équipes") ..3 {rompre_la} | ("le droit"|"la faculté"|"autoris*"|"permet*"|"fondé") ..6 {rompre_la} | {provider} ..2 ("suspend"|"interrompt"|"cesse"|"quitte"|"arrête"|"met fin")
family sujet_traite = "traite du" | "traite de" | "porte sur" | "exposition" | "film" | "roman" | "pièce" | "spectacle" | "colloque" | "conférence" | "scolaire" | "internautes" | "contenus" | "modération" | "détect*" | "module" | "sensibilis*" | "formation sur" | "formation à" | "campagne" | "documentaire" | "ouvrage" | "enquête*" | "statisti*" | "concurren*" | "marque*" | "logiciel*" | "réputation" | "violation grave" | "erreur grossière" | "grossière erreur" | "force brute"

# Le tort sans suite, la règle ôtée.
family sans_suite =
    ("ne constitu*"|"ne saurai*"|"ne peu*"|"ne pourra*"|"n'ouvr*"|"ne donn*"|"ne justifi*"|"n'autoris*"|"n'est"|"ne sont"|"ne vau*"|"ne permet*"|"n'entraîn*"|"ne figur*") ..4
    ("constituer"|"pas"|"jamais"|"aucun*"|"ni"|"nullement"|"regardé*"|"considéré*"|"tenu*"|"qualifié*"|"justifier"|"motif"|"fonder"|"invoqué*"|"reproché*"|"donner")
family endurer = "accept*" | "tolèr*" | "toler*" | "support*" | "s'accommod*" | "endur*" | "subi*" | "encaiss*" | "admet*" | "s'attend*" | "prend* son parti" | "se résign*" | "fait* partie du métier" | "fait* partie du jeu"
family ton = "ton" | "humeur*" | "franchise" | "franc parler" | "remarques" | "observations" | "critiques" | "propos" | "reproches" | "paroles" | "manières" | "vivacité*" | "brusquerie" | "rudesse" | "tempérament" | "écarts de langage" | "caractère"
family ote = "ôté*" | "supprim*" | "retiré*" | "retirée" | "biffé*" | "rayé*" | "barré*" | "abrogé*" | "n'est pas reprise" | "n'est pas repris" | "n'a pas été retenu*" | "n'avons pas retenu*" | "sans objet" | "réputé* non écrit*" | "écarté*" | "refusé*"
family sans_suite_mal = {sans_suite} ..10 ("motif*"|"faute*"|"manquement*"|"rupture"|"résili*"|"injure*"|"insulte*"|"harcèl*"|"indemni*"|"droit"|"grief*"|"cause"|"plainte*"|"suspen*"|"recours"|"réparation"|"reproch*") | "n'ouvr* droit à aucun*" | "n'ouvr* droit ni" | "n'ouvr* pas droit" | "n'ouvr* aucun droit" | "ne donn* lieu à aucun*" | "ne constitue* pas" | "ne constitue* jamais" | "ne constituent pas" | "ne constituent jamais" | "ne constitue* ni" | "ne saurai* être regardé*" | "ne saurai* constituer" | "ne saurai* justifier" | "ne saurai* fonder" | "ne vaut pas" | "ne valent pas" | "sans conséquence" | "fait* partie du métier" | "ne justifie* pas" | "ne justifie* ni" | "ne peu* être invoqué*" | "n'est pas un motif" | "se plaindre" | "tirer argument"

topic respect.present duty reversed-if provider
  reverses ({egard}|{offense}) & ("accept*"|"tolèr*"|"support*"|"s'accommod*"|"admet*") & ("se plaindre"|"plainte*"|"réclamation*"|"usage*"|"sans"|"ne saurai*"|"s'interdi*"|"renonc*"|"ne pourra")
  reverses ({egard}|{offense}) & ("s'interdit"|"renonce*"|"ne pourra"|"ne peut"|"ne saurai*") ..8 ("plaindre"|"plainte*"|"se prévaloir"|"grief*"|"réclam*"|"invoquer"|"rompre"|"résilier")
  reverses ({egard}|{offense}) ..20 ("ne constitue* pas"|"ne constituent pas"|"ne saurai* constituer"|"ne donne* pas lieu"|"n'ouvre* pas droit"|"ne saurait justifier"|"ne justifie* pas"|"n'est pas un motif"|"ne saurait fonder"|"ne vaut pas")
  reverses {provider} ..4 ("doit"|"devra"|"témoigne"|"observe"|"adopte"|"s'oblige"|"s'engage") ..6 ("respect"|"déférence"|"obéissance"|"courtois*") ..14 ("comme il l'entend"|"comme bon lui semble"|"sans réciprocité"|"client")      unless {each} | "mutuel*" | "respect*" ..3 ("délai*"|"règle*"|"consigne*")
  reverses ({egard}|{offense}|"ton"|"remarque*"|"propos") ..30 ("ne s'en plaint"|"n'en fait pas"|"supporte*"|"subit"|"endure*"|"encaisse*"|"fait partie du métier"|"font partie du métier"|"sans s'en offusquer"|"ne saurait s'en offusquer")
  reverses "aucun*" ..5 ("obligation"|"engagement"|"devoir"|"exigence") ..4 ({egard}|"ton")
  states {savoir_etre}                     unless {a_sens_unique} | {sans_suite} | {ote} | {partir} | {mutuel} | {sujet_traite} | "environnement" | "engagements" | "délais" ..2 "respect" | "respect des lois" | "protection des mineurs" | "code de la route" | "œuvre" | "marque*" | "parasol*"
  states {savoir_etre} & {mutuel}          unless {a_sens_unique} | {sans_suite} | {ote} | {sujet_traite} | "délais" ..2 "respect" | "respect mutuel des" ..2 ("échéance*"|"délai*"|"engagement*"|"obligation*")   [bearer each]
  states {savoir_etre} & {partir}          unless {a_sens_unique} | {sans_suite} | {ote} | {sujet_traite}     [bearer client]
  states {mal} & {regle_de_conduite}       unless {mutuel} | {partir} | {sans_suite_mal} | {a_sens_unique} | {ote} | {sujet_traite} | "données" | "violent" ..3 ("droit"|"droits"|"loi"|"lois"|"règle*"|"règlement*"|"propriété") | "menace*" ..2 ("sécurité"|"informatique*"|"intégrité") | "atteinte à l'image" | "moyens violents"
  states {mal} & {mutuel}                  unless {sans_suite_mal} | {a_sens_unique} | {ote} | {sujet_traite} | {endurer}    [bearer each]
  states {mal} & ({partir}|{rompre_la})    unless {sans_suite_mal} | {a_sens_unique} | {ote} | {sujet_traite} | {endurer} | ({provider} ..6 ("s'interdi*"|"s'abstien*"|"s'engage*"|"doit"|"devra"|"se garde*"))    [bearer client]
  states ("parle*"|"parler"|"s'adress*"|"répond*"|"écri*") ..8 ("comme il aimerait"|"comme on aimerait"|"comme vous aimeriez"|"comme à un égal"|"d'égal à égal"|"sans hausser le ton"|"sans crier"|"poliment"|"gentiment"|"correctement"|"sur un ton correct")
  states ("chacun"|"l'un et l'autre"|"on") ..3 ("écoute*"|"laisse*"|"parle*"|"traite*") ..8 ("l'autre"|"chacun"|"finir"|"lui parle"|"décemment"|"correctement"|"dignement")     unless {sujet_traite}
  states ("pas de"|"pas d'"|"aucun*") ..2 ("commentaire*"|"remarque*"|"allusion*"|"plaisanterie*"|"blague*") ..4 ("apparence"|"accent"|"origine*"|"physique"|"sexe"|"genre"|"religion"|"orientation"|"âge"|"déplacé*")
  reverses {mal} ..20 {sans_suite_mal}            unless {client_se_refuse} | "est interdit*" | "ne seront pas toléré*" | "ne sont pas toléré*" | "n'est pas toléré*" | "n'est pas admis*" | "ne sont pas admis*" | "pas acceptable*"
  reverses {savoir_etre} ..14 ("ne s'impose*"|"n'est pas due"|"n'est pas exig*"|"ne peut être exigé*"|"ne saurait être exigé*"|"n'est pas requis*"|"n'oblige*"|"ne lie pas"|"facultati*")
  reverses {sans_suite} ..10 {mal}                unless {mutuel} ..2 "n'" | "excuse*" | "justifie" | "ne peuvent justifier" | "toléré*" | "autorise* quiconque" | {each} | "ne saurait justifier"
  reverses {endurer} ..8 {ton} & (("sans"|"ne"|"n'") ..6 ("offusquer"|"plaindre"|"réagir"|"formaliser"|"broncher"|"vexer"|"se récrier"|"protester") | "quelle qu'en soit la forme" | "quelle que soit la forme" | "quel qu'en soit le ton" | "sur son physique" | "sur sa personne" | ("même"|"si"|"aussi") ..2 ("rude*"|"vif"|"vifs"|"vive*"|"dur*"|"sévère*"|"cru*"|"cinglant*"))     unless {mutuel} | {each} | {rompre_la}
  reverses {endurer} ..12 {mal}                   unless {partir} | "si" | "s'il" | "lorsqu*" | "en cas" | "victime*" | "nul" | "quiconque" | "personne ne" | "refuse*" | "frais" | "n'accepte" | "n'a pas à" | "ne tolère*" | "ne tolèr*" | "ne support*" | "ne saurai*" ..4 "accept*" | "ne" ..2 {endurer} | "n'" ..2 {endurer} | "nul" | "livrable*" | "documents" | "commande" | {each}
  reverses ("renonc*"|"s'interdi*"|"ne peut"|"ne pourra"|"ne saurai*"|"sans pouvoir"|"sans que") ..8 ("plaindre"|"plainte*"|"offusquer"|"formaliser"|"grief*"|"s'émouvoir"|"offenser") & ({mal}|{ton}|{savoir_etre}|"traité*"|"traitement")     unless {client_se_refuse} | "qualité" | "livrable*"
  reverses ("renonc*"|"ne peut"|"ne pourra"|"ne saurai*"|"s'interdi*") ..10 ("prévaloir"|"invoquer"|"tirer argument"|"motif"|"prétexte"|"arguer"|"rompre"|"quitter"|"suspendre") ..14 ({mal}|{ton})     unless {client_se_refuse} | {each}
  reverses ({mal}|{ton}|{savoir_etre}) ..10 ("s'interdi*"|"ne peut"|"ne pourra"|"ne saurai*"|"sans pouvoir") ..6 ("plaindre"|"offusquer"|"formaliser"|"se prévaloir"|"s'opposer")
  reverses ("clause"|"article"|"paragraphe"|"mention"|"stipulation") ..8 ({savoir_etre}|{mal}|"respect mutuel") ..6 {ote}
  reverses ("l'avons"|"l'ai"|"est"|"a été"|"elle a été") ..2 {ote} with (("clause"|"article"|"charte"|"paragraphe") ..6 ({savoir_etre}|{mal}))     unless "données"
  reverses ("n'est tenu*"|"n'est pas tenu*"|"ne doit"|"n'a pas à"|"dispensé*"|"n'est obligé*"|"aucun*") ..5 ("obligation"|"devoir"|"égard"|"courtois*"|"politesse"|"ménag*"|"formes") ..5 ({savoir_etre}|"envers le prestataire"|"envers le consultant*"|"à l'égard du prestataire"|"à y mettre")
  reverses ("si tu es susceptible"|"si vous êtes susceptible*"|"âmes sensibles"|"que ça vexe"|"peau dure"|"le cuir épais"|"ça gueule"|"on ne prend pas de gants"|"sans prendre de gants"|"sans mettre les formes"|"pas de gants")
  reverses {savoir_etre} & {a_sens_unique}
  reverses {mal} & {a_sens_unique}
  reverses {provider} ..8 ("s'interdi*"|"s'abstien*") ..14 {mal}     unless {mutuel} | {each} | {client} ..3 ("s'interdi*"|"s'abstien*") | {client} ..3 {provider} ..3 ("s'interdi*"|"s'abstien*") | {sujet_traite}
  ignore "respect*" ..3 ("délai*"|"échéance*"|"obligation*"|"engagement*"|"loi*"|"règle*"|"réglement*"|"présent*"|"contrat*"|"préavis"|"confidential*"|"planning"|"calendrier"|"cahier des charges"|"norme*"|"législation"|"clause*"|"droit*"|"vie privée"|"secret"|"données"|"environnement"|"consigne*"|"condition*"|"procédure*"|"charte*"|"propriété"|"image"|"plantation*")
  ignore "au mépris"
  ignore "respect*" ("de" "l'")? ("œuvre"|"oeuvre")

topic respect.consequences right
  states ({egard}|{offense}) ..40 ("suspen*"|"résili*"|"mettre fin"|"met fin"|"rompre"|"rupture"|"avertissement*"|"averti*"|"exclu*"|"interrompre"|"cesser"|"arrêter"|"annul*")     unless "ne constitue* pas" | "se plaindre" | "respect* du préavis" | "respect* un préavis"
  states ("suspen*"|"résili*"|"mettre fin"|"rompre"|"rupture"|"avertissement*"|"annul*") ..30 ({offense}|"manque de respect"|"irrespect*"|"respect mutuel"|"discourtois*")      unless "ne constitue* pas" | "se plaindre"
  states ("avertissement*"|"suspen*"|"résili*"|"mettre fin"|"cesser") & ("manquement*"|"tel comportement"|"ces règles"|"cette règle"|"tels propos"|"un tel")     with ({egard}|{offense})    unless "facture*" | "paiement" | "impayé*"
  states ("avertissement*"|"suspen*"|"résili*"|"mettre fin"|"met fin"|"cesser"|"averti*") under "respect*" | "conduite" | "comportement*" | "courtoisie" | "harcèlement"     unless "facture*" | "paiement" | "impayé*" | "délais"
  ignore "respect*" ..3 ("délai*"|"échéance*"|"obligation*"|"engagement*"|"préavis"|"clause*"|"confidential*"|"propriété")
