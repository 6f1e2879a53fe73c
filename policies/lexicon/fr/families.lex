# Families of words that several topics share, and how parties are called.
lexicon fr

family client =
    "client" | "cliente" | "clients" | "clientes" | "maître d'ouvrage" | "maître de l'ouvrage" | "donneur d'ordre"
  | "donneur d'ordres" | "donneuse d'ordre" | "commanditaire" | "acheteur" | "acquéreur" | "annonceur" | "mandant"
  | "bénéficiaire" | "entreprise utilisatrice" | "vous" | "votre" | "vos" | "tu" | "te" | "t'" | "toi" | "tes" | "ta" | "producteur" | "éditeur" | "diffuseur"
  | "stagiaire" | "apprenant" | "pouvoir adjudicateur" | "donneur d'ouvrage" | "donneuse d'ouvrage" | "acheteuse" | <client>

family provider =
    "prestataire" | "prestataires" | "consultant" | "consultante" | "freelance" | "freelances" | "free lance" | "indépendant"
  | "indépendante" | "fournisseur" | "sous traitant" | "agence" | "graphiste" | "designer" | "développeur" | "développeuse"
  | "vendeur" | "photographe" | "traducteur" | "traductrice" | "rédacteur" | "rédactrice" | "formateur" | "formatrice"
  | "organisme de formation" | "concepteur" | "conceptrice" | "illustrateur" | "illustratrice" | "auteur" | "autrice"
  | "mandataire" | "artiste" | "vidéaste" | "intervenant" | "intervenante" | "studio" | "entrepreneur" | "contractant"
  | "je" | "j'" | "nous" | "notre" | "nos" | "moi" | "mon" | "ma" | "mes" | "expert" | "architecte" | "coach"
  | "interprète" | "monteur" | "monteuse" | "réalisateur" | "réalisatrice" | "décorateur" | "décoratrice" | "scénariste" | "compositeur" | "compositrice" | "musicien" | "musicienne"
  | "correcteur" | "correctrice" | "pigiste" | "webmestre" | "animateur" | "animatrice" | "artisan" | "artisane" | "travailleur autonome" | "travailleuse autonome" | "auto entrepreneur" | "micro entrepreneur" | <provider>

family house = "agence" | "studio" | "société" | "entreprise" | "maison" | "éditeur"

family each =
    "chacune des parties" | "chacun de nous" | "chacune de nous" | "l'un de nous" | "chaque partie" | "l'une ou l'autre des parties" | "l'une ou l'autre partie" | "les parties"
  | "l'une des parties" | "les deux parties" | "chacune d'elles" | "chacun des" | "toute partie" | "de part et d'autre"
  | "l'un ou l'autre" | "l'une ou l'autre" | "une partie" | "l'un des signataires" | "l'un des cocontractants" | "chaque signataire"
  | "des deux côtés" | "l'une d'elles" | "les cocontractants" | "partie non défaillante" | "la partie qui" | "partie la plus diligente"
  | "réciproquement" | "mutuellement" | "l'autre partie"

# Headings under which a subject is usually laid down: there, fewer words are enough to read it.
family h_objet = "objet" | "mission*" | "prestation*" | "service*" | "description" | "livrable*" | "le travail" | "travaux" | "contenu" | "programme" | "demandé" | "commande*" | "devis" | "périmètre" | "ce que je fais" | "ce que comprend" | "ce que nous" | "projet" | "mandat" | "formule*" | "offre*" | "domaine"
family h_prix = "prix" | "paiement*" | "règlement" | "facturation" | "facture*" | "honoraires" | "tarif*" | "argent" | "rémunération" | "redevance" | "financi*" | "finances" | "acompte*" | "montant" | "combien" | "budget"
family h_retard = "retard*" | "impayé*" | "pénalité*" | "incident*" ..2 "paiement"
family h_retouches = "retouche*" | "correction*" | "modification*" | "révision*" | "aller retour" | "allers retours" | "maquette*" | "validation*" | "itération*" | "recette" | "relecture*" | "ajustement*" | "changement*" | "reprise*"
family h_contact = "contact*" | "communication*" | "échange*" | "horaire*" | "disponibilité*" | "interlocut*" | "joindre" | "relations de travail" | "assistance" | "support" | "suivi" | "coordination" | "parler" | "au quotidien" | "sur place" | "quand me" | "quand nous"
family h_fin = "résili*" | "durée" | "fin" | "sortie" | "rupture" | "annul*" | "cessation" | "extinction" | "arrêt*" | "s'arrête" | "interruption" | "désist*" | "dénonciation" | "abandon" | "se quitter" | "se séparer" | "réversibilité" | "dernier jour"
family h_ip = "propriété" | "droits" | "droit d'auteur" | "droits d'auteur" | "cession" | "licence*" | "code" | "créations"
family h_resp = "responsabilit*" | "assurance*" | "garantie*" | "risques"
family h_hors = "hors" | "supplémentaire*" | "au delà" | "en plus" | "extra*" | "additionnel*"

# Before a party, `agent` makes it the one who acts; between two parties, `joins` makes them each of them.
family agent = "par"
family joins = "ou" | "et" | "comme" | "ni" | "ainsi que" | "aussi bien que" | "tout autant que"

family reciprocal = "vice versa" | "et inversement" | "réciproquement" | "et réciproquement"

# What puts a protection aside, whatever it is about.
family ecarte =
    "renonc*" | "réputé* non écrit*" | "inopposable*" | "ne s'appliqu*" | "n'est pas applicable*" | "ne sont pas applicables" | "est exclu" | "est exclue" | "sont exclus" | "sont exclues" | "est supprimé*" | "sont supprimé*"
  | {exclu} | "est écarté*" | "sont écarté*" | "est refusé*" | "sont refusé*" | "refusé*" | "barré*" | "rejet*" | "n'est pas dû*" | "n'est due" | "n'est dû" | "ne sont pas dû*" | "ne sera pas dû*" | "ne seront pas dû*" | "ne sera dû*" | "ne seront dû*"
  | "ne peut prétendre" | "ne pourra prétendre" | "sans pouvoir prétendre" | "ne saurait prétendre" | "ne peut réclamer" | "ne pourra réclamer" | "ne saurait réclamer" | "s'interdit de réclamer" | "s'interdit d'exiger" | "s'interdit de facturer"
  | "s'interdit d'en répercuter" | "ne peut exiger" | "ne pourra exiger" | "ne peut se prévaloir" | "ne pourra se prévaloir" | "ne saurait se prévaloir" | "ne peut invoquer" | "ne pourra invoquer" | "ne peut se réclamer" | "à l'exclusion de tout*" | "dispens*" | "n'emporte ni" | "n'entraîne* ni" | "n'entraîne* aucun*"
  | {mis_de_cote} | "ne donne* lieu à aucun*" | "ne donne* droit à aucun*" | "n'ouvre* droit à aucun*" | "ne figureront pas" | "fait son affaire"

# The devices by which a clause denies, whatever it is about. They say nothing alone: a line crosses them with the nouns of its subject.
family nul = ("sans"|"pas") ..3 ("le moindre"|"la moindre") | "aucun" | "aucune" | "aucuns" | "aucunes" | "nul" | "nulle" | "sans" | "ni" | "pas de" | "pas d'" | "jamais de" | "jamais d'" | "pas la moindre" | "pas le moindre" | "exempt* de" | "exonér* de" | "à l'exclusion de" | "en dehors de tout*"
# A plain negation, and the verbs that a negation turns into a grant: "ne prive pas", "n'exclut pas".
family nie = ("ne"|"n'") ..3 ("pas"|"jamais"|"aucun"|"aucune"|"point"|"nullement"|"plus"|"ni"|"rien"|"guère"|"aucunement")
family nie_en_vain = ("ne"|"n'") ..2 ("éteint"|"éteign*"|"exclu*"|"dispens*"|"prive*"|"privera"|"empêch*"|"renonc*"|"obstacle"|"affect*"|"libèr*"|"exonèr*"|"soustrai*"|"échapp*"|"interromp*"|"suspend*"|"décharg*"|"limit*"|"préjudici*")
family renonce = "renonc*" | "abandonne*" | "s'abst*" | "consent* à ne" | "accepte* de ne" | "s'engage* à ne" | "s'oblige* à ne" | "convien* de ne" | "convient de ne" | "fait grâce" | "fera grâce" | "tient quitte" | "dispens*" | "fait remise" | "s'interdi*" | "ne réclame*" | "ne demande*" | "se prive*"
family si = "si" | "s'il" | "s'ils" | "lorsque" | "lorsqu'" | "à défaut" | "faute" | "dès lors que" | "dès lors qu'" | "tant que" | "tant qu'" | "quand" | "non payé*" | "impayé*" | "au cas où"
family quand = "quand" | "lorsque" | "lorsqu'" | "dès que" | "dès qu'" | "dès lors que" | "dès lors qu'" | "une fois que" | "une fois qu'" | "si" | "s'il" | "selon" | "en fonction de" | "en fonction des" | "après que" | "après qu'" | "qu'après que" | "à mesure que" | "pour autant que" | "pour autant qu'" | "sous réserve" | "condition" | "subordonné*" | "dépend*" | "suspendu* à"
family en_vain_peut = {nepeut} ..3 ("soustrai*"|"échapper"|"refus*"|"contest*"|"exonér*"|"dispens*"|"réduire"|"réduit*"|"différ*"|"suspend*"|"compens*"|"inférieur*"|"s'opposer"|"éluder"|"écarter")
family nepeut =
    "ne peut" | "ne peuvent" | "ne peux" | "ne pouvez" | "ne pourra" | "ne pourrai" | "ne pourras" | "ne pourrons" | "ne pouvons" | "ne puis" | "ne pourront" | "ne pourrez" | "ne pourrait" | "ne saurai*" | "ne saura" | "ne sauront" | "ne doit" | "ne devra" | "ne devront" | "ne puisse*" | "n'a pas le droit" | "n'est pas en droit"
  | "n'est pas fondé* à" | "n'est pas autorisé* à" | "n'est pas admis* à" | "s'interdi*" | "il est interdit" | "sans pouvoir" | "n'a pas à" | "n'auras pas à" | "n'aura pas à" | "n'entend* pas"
family exige =
    "exig*" | "réclam*" | "prétend*" | "prévaloir" | "invoqu*" | "demand*" | "factur*" | "sollicit*" | "appliqu*" | "percevoir" | "perçu*" | "compter" | "compté*" | "imput*" | "ajouter" | "majorer" | "répercut*" | "oppos*" | "mettre à la charge"
  | "mis* à la charge" | "revendiqu*" | "conditionner" | "subordonner" | "obtenir" | "mettre en compte" | "mis* en compte" | "recevoir"
family nest = ("n'est"|"ne sont"|"ne sera"|"ne seront"|"n'étant"|"ne soit"|"ne soient"|"ne joue*"|"ne s'appliqu*"|"ne sera*"|"ne lie*"|"ne vaut"|"ne vaudra") ..2 ("pas"|"jamais"|"point"|"plus"|"nullement"|"aucunement"|"en aucun cas"|"en aucune façon"|"ni")
family exclu =
    {nest} ..2 ("due"|"dues"|"dus"|"dû"|"applicable*"|"exigible*"|"accepté*"|"admis*"|"prévu*"|"requis*"|"opposable*"|"retenu*"|"reconnu*"|"appliqué*"|"appliquent"|"facturé*"|"réclamé*"|"versé"|"versée"|"versés"|"versées"|"payé"|"payée"|"payés"|"payées"|"réglé"|"réglés"|"réglées"|"accordé*"|"nécessaire*"|"pratiqué*"|"consenti*"|"imposé*"|"exigé*"|"demandé*"|"lieu d'être")
  | "n'aura pas lieu" | "n'a pas lieu d'être" | "n'ont pas lieu d'être" | "n'auront pas lieu" | "contraire* aux" ..2 ("règles"|"usages"|"statuts") | ("sera"|"seront"|"est"|"sont") ..1 "rejeté*"
  | {nepeut} ..2 ("être"|"lui être"|"nous être") ..2 {exige}
  | ("est"|"sont"|"sera"|"seront"|"étant"|"soit"|"a été"|"ont été"|"avoir été") ..1 ("exclu"|"exclue"|"exclus"|"exclues"|"écarté*"|"supprimé*"|"retiré*"|"biffé*"|"rayé*"|"inapplicable*"|"sans objet"|"sans effet entre"|"privé* d'effet"|"privé* de tout effet"|"tenu* pour non écrit*"|"réputé* non écrit*"|"nul* et de nul effet"|"lettre morte"|"abandonné*"|"neutralisé*"|"refusé*"|"rejeté*"|"barré*"|"impossible*"|"interdit"|"interdite"|"interdites")
family exclut = "exclut" | "excluent" | "excluons" | "exclure" | "écarte" | "écartent" | "écarter" | "écartons" | "supprime" | "suppriment" | "supprimer" | "a supprimé" | "ont supprimé" | "avons supprimé" | "refuse" | "refusent" | "refusons" | "refuser" | "rejette" | "rejettent" | "raye" | "a rayé" | "ont rayé" | "avons rayé" | "biffe" | "a biffé" | "ont biffé" | "avons biffé" | "barre" | "a barré" | "avons barré" | "neutralise" | "dérogent à" | "déroge à"
family refus = "c'est non" | "n'en consent*" | "n'en vers*" | "n'en accord*" | "n'en fai*" | "n'en veut" | "hors de question" | "pas question" | "n'y comptez pas" | "ne comptez pas" | "ne compte pas" | "on oublie" | "oubliez" | "oublie" | "on les a barré*" | "on l'a barré*" | "ne nous convien*" | "ne convien* pas" | "n'en voul* pas" | "nous n'accept*" | "on n'accept*" | "n'accept* pas" | "n'accept* aucun*" | "ne pratiqu* pas" | "ne pratiqu* aucun*" | "ne vers* pas" | "ne pai* pas" | "ne paye* pas" | "ne règl* pas" | "ne sort*"
family discretion =
    "en son temps" | "en temps voulu" | "le moment venu" | "selon ses moyens" | "à la convenance" | "à l'appréciation de" | "à l'appréciation du" | "laissé* au choix" | "au gré des" | "libre à lui" | "libre à elle" | "libre au client" | "libre à nous" | "à son bon plaisir" | "à l'envi" | "à son loisir" | "quand il en aura envie" | "discrétion" | "discrétionnaire*" | "discrétionnairement" | "bon vouloir" | "à sa convenance" | "à leur convenance" | "à notre convenance" | "à sa guise" | "à leur guise" | "à notre guise" | "comme il l'entend" | "comme elle l'entend" | "comme nous l'entendons"
  | "quand bon lui semble*" | "quand bon leur semble*" | "quand bon nous semble*" | "comme bon lui semble*" | "à son gré" | "au gré de" | "au gré du" | "à notre gré" | "quand il le souhaite" | "quand elle le souhaite" | "quand nous le" | "quand il lui plaît" | "lorsqu'il lui plaît" | "quand il le décide" | "quand elle le décide"
  | "seul* maître*" | "reste maître*" | "reste maîtresse" | "quand elle voudra" | "quand il voudra" | "quand nous voudrons" | "seul* juge*" | "son appréciation" | "libre appréciation" | "appréciation souveraine" | "souverainement" | ("juge"|"jugera"|"estime"|"estimera"|"jugent"|"trouve") ..1 ("opportun"|"utile"|"bon"|"convenable"|"approprié") | "quand elle veut" | "quand il veut" | "quand ça l'arrange" | "quand ça nous arrange"

# A clause put away as a whole, whatever it is about, from the word for it to the words that do it; a sentence that takes
# back the one before it; and what leaves the rest standing. The engine knows these three by name.
family piece =
    "clause" | "clauses" | "mention" | "mentions" | "stipulation*" | "phrase" | "ligne" | "paragraphe" | "alinéa" | "formule" | "réserve" | "promesse" | "annonce" | "article" | "rubrique" | "disposition" | "dispositions" | "case" | "encadré" | "passage" | "point" | "option"
  | ("offre"|"devis"|"proposition"|"projet"|"modèle"|"brouillon"|"conditions"|"cgv"|"usage"|"règle"|"délai"|"délais"|"plafond"|"limite"|"quota"|"plage") ..14 ("annonc*"|"affich*"|"cité*"|"citait"|"porté*"|"portait"|"figurant"|"imprim*"|"mentionn*"|"invoqu*"|"proposé*"|"proposait"|"prévoyait"|"usuel*"|"habituel*"|"vant*"|"publi*"|"repris*"|"inscrit*")
family mis_de_cote =
    ("réputé*"|"tenu*"|"considéré*"|"regardé*"|"censé*") ..2 ("non écrit*"|"non avenu*"|"inexistant*") | ("reste"|"restent"|"demeure"|"demeurent") ..1 ("lettre morte"|"sans portée"|"sans valeur") | ("est"|"sont"|"sera"|"seront"|"a été"|"ont été"|"fut") ..2 ("biffé*"|"rayé*"|"barré*"|"supprimé*"|"retiré*"|"abandonné*"|"écarté*"|"rejeté*"|"sans objet"|"sans effet"|"sans portée"|"sans valeur"|"lettre morte"|"sans application"|"inopposable*"|"inapplicable*"|"caduc"|"caduque*"|"ôté*"|"effacé*"|"neutralisé*")
  | ("n'a pas"|"n'ont pas"|"n'aura pas") "notre accord" | {nie} ..3 ("accepté*"|"repris*"|"reprise*"|"retenu*"|"cours"|"s'appliqu*"|"applicable*"|"opposable*"|"contractuel*"|"valeur"|"effet"|"objet"|"obligatoire*"|"admis*"|"agréé*"|"adopté*"|"maintenu*"|"conservé*"|"crée")
  | "ne s'appliqu*" ..1 "pas" | "ne trouve* pas à s'appliquer" | "ne jou*" "pas" | "ne vaut pas" | "ne vaudra pas" | "ne valent pas" | "n'engage*" | "ne lie*" | "n'oblige*" | ("ne"|"n'") ..1 ("nous"|"le"|"la"|"l'"|"les"|"lui"|"vous"|"me") ("engag*"|"lie"|"lient"|"liera"|"oblig*"|"concern*") | ("est"|"sont"|"n'est"|"ne sont") ..1 ("qu'un"|"qu'une"|"que") ..1 ("objectif*"|"indication*"|"ordre de grandeur"|"souhait*"|"repère*"|"exemple*") | ("est"|"sont"|"reste*"|"demeure*") ..1 ("un objectif"|"un simple objectif"|"un souhait"|"une intention"|"indicatif*"|"indicative*"|"indicatif") | "à titre indicatif" | "laissé* de côté" | "a disparu" | "ont disparu" | "n'existe* plus" | "portée publicitaire" | "valeur publicitaire" | "pour mémoire" | "n'a qu'une valeur" | "n'ont qu'une valeur" | "n'a plus cours" | "valeur d'indication" | "vœu pieux" | "argument commercial"
family set_aside = ("nonobstant"|"malgré"|"contrairement à"|"contrairement aux"|"par dérogation à"|"en dépit de"|"à rebours de"|"au lieu de"|"à la place de") ("la"|"l'"|"le"|"les"|"votre"|"vos"|"notre"|"nos"|"cette"|"ces"|"ce"|"son"|"sa"|"ses") ..1 {piece} ..10 (","|";"|".") | {piece} ..16 ({mis_de_cote} | ("ne figure*"|"ne fait"|"ne font"|"n'est pas reprodui*"|"n'apparaît") ..2 ("dans"|"partie"|"à") ..3 ("version"|"contrat"|"texte"|"accord"|"exemplaire"|"marché"|"convention"))
family takes_back =
    ("cette"|"ces"|"ledit"|"ladite"|"lesdites"|"pareille"|"pareil"|"telle"|"tel"|"ce"|"cet"|"la présente") ..1 ("clause"|"clauses"|"mention"|"mentions"|"stipulation*"|"phrase"|"ligne"|"paragraphe"|"alinéa"|"formule"|"réserve"|"promesse"|"annonce"|"article"|"rubrique"|"disposition*"|"règle"|"règles"|"faculté"|"demande"|"délai"|"exigence"|"prétention"|"pratique"|"usage"|"limite"|"plafond"|"engagement*"|"garantie"|"offre"|"proposition"|"option"|"avantage"|"droit"|"protection"|"principe"|"passage"|"nombre"|"chiffre") ..8 {mis_de_cote}
  | ({puissant}|"clientèle"|"maison"|"producteur*") ..2 ("n'y est pas tenu*"|"ne s'y tient pas"|"n'y tient pas"|"ne s'y plie pas"|"n'y est nullement tenu*"|"n'y sera pas tenu*"|"n'en est pas tenu*"|"n'est pas tenu* d'en faire autant"|"n'est pas lié*"|"n'en est pas lié*") | ("ne reprend"|"ne reprennent"|"ne reprenons"|"ne retient"|"ne retiennent"|"ne retenons"|"ne reconnaît"|"n'admet"|"ne connaît"|"ne porte"|"ne comporte") ("pas"|"plus"|"point") ("cette"|"ce"|"ces"|"cet"|"pareil*"|"de tel*"|"une telle"|"un tel") | ("avons"|"ont"|"a"|"ai"|"avait") ("supprimé"|"rayé"|"biffé"|"écarté"|"refusé"|"retiré"|"exclu"|"barré"|"rejeté"|"levé") ("cette"|"ce"|"ces"|"cet"|"pareil*") | ("cela"|"ceci"|"ça"|"celle ci"|"celui ci"|"elle"|"il"|"elles"|"ils"|"le tout") ..1 {mis_de_cote} | ("elle"|"elles"|"cette demande"|"votre demande") ("n'est pas recevable"|"ne sont pas recevables") | "il n'en est rien" | "il n'en sera rien" | "il n'en va pas ainsi" | "tel n'est pas le cas" | "ce n'est pas le cas" | "ce n'est pas notre" | "rien de tel" | "rien de cela" | "rien de tout cela" | "n'en souffl* mot" | "néant" | ("sans objet"|"non applicable"|"non retenu*"|"supprimé*"|"rayé*") ("."|";"|",") | ":" ("sans objet"|"non applicable"|"non prévu*"|"aucun"|"aucune"|"non"|"refusé*"|"supprimé*"|"exclu"|"exclue"|"exclus") | "il n'y en a pas" | "il n'y en aura pas" | "n'en existe pas" | "n'en introdui*" | "ici , non" | "pas ici" | "pas chez nous" | "nous n'en voulons pas" | "n'en faisons rien" | "n'en fera rien" | "n'en ferons rien" | "c'est non"
  | ("ne"|"n'"|"nous") ..1 ("le"|"la"|"les"|"l'"|"vous l'"|"vous les"|"lui"|"y"|"en") ..1 ("accept*"|"accord*"|"consent*"|"souscri*"|"reten*"|"repren*"|"appliqu*"|"reconn*"|"donn* pas suite"|"voul*") ..1 ("pas"|"point"|"plus"|"nullement")
  | "en fait grâce" | "en font grâce" | "en fais grâce" | "lui en fait" | "s'en passe*" | "y renonc*" | "n'y a pas lieu" | "n'y aura pas lieu" | ("ne peut"|"ne peuvent"|"ne pouvons"|"ne puis"|"ne saurai*"|"ne saurions"|"ne pourra"|"ne pourrons"|"n'entend* pas"|"n'entendons pas") ..1 ("y consentir"|"y souscrire"|"l'accepter"|"les accepter"|"l'admettre"|"l'accorder"|"les accorder"|"y donner suite"|"y faire droit"|"la retenir"|"le retenir")
  | ("n'en"|"ne s'en"|"ne l'en") ..1 ("comport*"|"prévoi*"|"contien*"|"accord*"|"réclam*"|"exig*"|"demand*"|"factur*"|"compt*"|"perçoi*"|"percevr*"|"appliqu*"|"vers*"|"pai*"|"paye*"|"règl*"|"veu*"|"voul*"|"accept*"|"donn*"|"fix*"|"prévau*"|"bénéfici*"|"tient"|"tiendr*"|"impose*"|"réserv*"|"dispose*") ..1 ("pas"|"point"|"aucun"|"aucune"|"jamais"|"rien"|"nullement"|"plus")
  | ("nous"|"le client"|"la société"|"l'agence"|"on"|"je") ..1 ("la"|"le"|"les"|"l'") ..1 ("refus*"|"rejet*"|"écart*"|"supprim*"|"biff*"|"ray*"|"barr*"|"raya*"|"avons refusé*"|"avons supprimé*"|"avons rayé*"|"avons barré*"|"avons écarté*"|"a refusé*"|"a supprimé*"|"a rayé*"|"a barré*"|"a écarté*")
# The same by pronoun, for the lines that know of what: "n'en réclame point".
family n_en = ("n'en"|"ne l'en"|"ne lui en"|"ne vous en"|"ne nous en") ..1 ("accord*"|"réclam*"|"exig*"|"demand*"|"factur*"|"compt*"|"perçoi*"|"percevr*"|"appliqu*"|"vers*"|"pai*"|"paye*"|"règl*"|"veu*"|"accept*"|"prévoi*"|"tir*") ..1 ("pas"|"point"|"aucun"|"aucune"|"jamais"|"nullement"|"plus") | "il n'y en a pas" | "il n'y en aura pas" | "n'en existe pas" | "n'en est pas prévu*" | "s'en passe*" | "en fait grâce"
# A thing dropped, said of it at the end of the sentence; what nobody need do; a wish or a paper quoted to refuse it.
family caduc =
    (("n'a"|"n'ont"|"n'avait"|"n'avaient") ("pas"|"point") "été" ("retenu*"|"repris*"|"reconduit*"|"accepté*"|"maintenu*"|"conservé*"|"adopté*"|"accordé*"|"admis*")
  | ("n'est"|"ne sont"|"ne sera"|"ne seront"|"n'étant"|"n'était") ("pas"|"plus"|"point") ("honoré*"|"suivi d'effet"|"suivie d'effet"|"tenu* pour"|"reconduite"|"reconduites"|"retenu*"|"repris"|"reprise"|"reprises"|"proposé*"|"pratiqué*"|"reconnu*"|"maintenu*"|"d'usage"|"en usage"|"de mise"|"d'actualité"|"en vigueur"|"applicable*"|"appliqué*"|"opposable*")
  | ("a été"|"ont été"|"fut"|"furent"|"est"|"sont") ("supprimé*"|"biffé*"|"rayé*"|"barré*"|"effacé*"|"ôté*"|"abandonné*"|"sans objet"|"sans application") | ("a été"|"ont été") ..1 ("refusé*"|"écarté*"|"rejeté*"|"retiré*"|"exclu"|"exclue"|"exclus"|"exclues")
  | "ne s'appliqu* pas" | "ne trouve* pas à s'appliquer" | "ne jou*" "pas" | "n'a plus cours" | "n'ont plus cours" | "n'a pas cours" | "n'ont pas cours" | "n'existe* plus" | "ne figur* pas" | "n'apparaî* pas" | "disparaî*" | ("réputé*"|"tenu*"|"censé*") ..1 ("non écrit*"|"non avenu*") | ("ne sera"|"ne seront"|"ne saurait être"|"n'est"|"ne sont") ("pas")? "opposable*")
    ("au client"|"à la société"|"au prestataire"|"du contrat"|"."|";"|")"|":"|"ici"|"entre nous"|"entre les parties"|"entre elles"|"par les parties"|"par le client"|"par la société"|"d'un commun accord"|"pour cette"|"pour la présente"|"pour le présent"|"au présent"|"à la présente"|"dans le présent"|"dans la présente"|"dans la version"|"dans le texte"|"dans notre"|"cette année"|"cette fois"|"lors de la négociation"|"par nous"|"par nos"|"à notre égard"|"au bailleur")
  | "mention sans portée" | "mention sans valeur" | ("reste*"|"demeure*"|"sera"|"est") ("lettre morte"|"sans effet à notre égard"|"sans effet entre"|"sans portée") | "clause de style" | ("ne s'impos*"|"ne li*"|"n'engag*"|"n'oblig*") "pas" ("au client"|"le client"|"la société"|"l'agence"|"à la société")
family decharge =
    ("rien"|(("aucune"|"nulle") ("clause"|"stipulation"|"disposition"|"ligne"|"phrase"))) ..6 ("n'oblige*"|"n'impose*"|"ne contraint*"|"n'astreint*"|"ne force*"|"n'engage*") ..1 {client}
  | {client} ..2 ("n'est pas tenu* d*"|"n'est tenu* d*"|"n'est nullement tenu*"|"ne sera pas tenu* d*"|"ne saurait être tenu* d*"|"n'est pas obligé*"|"n'est pas astreint*"|"ne s'engage* pas à"|"ne s'oblige* pas à"|"n'a aucune obligation d*"|"n'a pas l'obligation d*"|"se réserve de ne pas"|"ne promet* pas")
# What does away with the thing that is named next.
family qui_renonce = {provider} | {each} | "parties" | "signataires" | "cocontractants" | "on"
family papier = {contrat} | "conditions" | "cgv" | "usages" | "texte" | "accord" | "marché" | "parties"
family retire =
    {qui_renonce} ..2 ("renonc*"|"fait abandon"|"font abandon"|"fait grâce"|"fais grâce"|"font grâce"|"fait remise"|"abandonne*"|"se passe*"|"se priv*"|"s'interdi* d*"|"sacrifi*"|"tien* quitte"|"se désiste*"|"se dispens*"|"ne demand* pas"|"ne réclam* pas"|"n'exig* pas"|"n'invoqu* pas"|"ne se prévau* pas") ("au client"|"le client"|"de"|"d'"|"des"|"du"|"à"|"au"|"aux"|"expressément"|"par avance"|"définitivement")
  | {qui_renonce} ..1 {nepeut} ..1 ("se prévaloir"|"prévaloir"|"invoquer"|"réclamer"|"exiger"|"opposer"|"prétendre"|"revendiquer"|"se réclamer"|"exciper"|"arguer"|"bénéficier"|"demander")
  | ("parties"|"signataires"|"société"|"agence"|{client}|"nous"|"on"|"cocontractants") ..2 ("écarte*"|"supprim*"|"biff*"|"raye*"|"rayent"|"ne reconnaî*"|"ne reconnai*"|"n'admet*"|"n'accord*"|"n'accept*"|"ne reprend* pas"|"ne reprenn* pas"|"ne retien*"|"ne pratiqu*"|"ne conn*"|"n'ont pas voulu"|"n'ont pas retenu"|("avons"|"ai"|"ont"|"a"|"avait") ("biffé"|"rayé"|"barré"|"supprimé"|"écarté"|"retiré"|"refusé"|"exclu"|"rejeté"|"effacé"|"ôté"|"abandonné")|"entend* exclure"|"n'entend* pas") ..0 ("pas"|"point"|"aucun"|"aucune"|"cette"|"ce"|"ces"|"votre"|"vos"|"son"|"sa"|"ses"|"le"|"la"|"les"|"l'"|"toute"|"tout"|"tous"|"expressément"|"d'un commun accord"|"de"|"d'")
  | {client} ..2 ("n'est pas tenu*"|"n'est nullement tenu*"|"n'est pas lié*"|"ne s'engage* pas"|"n'a pas") ..1 ("respecter"|"observer"|"par"|"se conformer")
  | {papier} ..2 ("ne comport*"|"ne contien*"|"ne connaî*"|"ne conn*"|"ne prévoi*"|"ne stipul*"|"n'institu*"|"n'instaur*"|"n'organis*"|"n'impos*"|"ne mentionn*") ("pas"|"point"|"aucun"|"aucune"|"ni"|"nullement"|"plus")
  | "ne pas prévoir" | "de ne pas stipuler" | "il n'est pas prévu" | "il n'est prévu aucun*" | "il n'est pas question" | "il ne sera pas question" | "n'y a pas lieu à" | "n'y aura pas lieu à" | "faisons l'économie" | "font l'économie" | "fait l'économie"
family sauf = "sauf" | "hors" | "hormis" | "avant" | "au delà" | "si" | "s'il" | "tant que" | "tant qu'" | "jusqu'" | "jusqu'à" | "plus de" | "qu'" | "que si" | "autre* que" | "sans" | "lorsque" | "en dehors" | "à moins"
family cite =
    "tu" ..1 ("demandais"|"voulais"|"souhaitais"|"proposais"|"espérais") | ("vendeur"|"imprimeur"|"studio"|"auteur"|"artiste"|"agence") ..1 ("prévoyait"|"demandait"|"réclamait"|"voulait"|"espérait"|"souhaitait") |
    "vous" ..2 ("souhaitiez"|"demandiez"|"demandez"|"réclamiez"|"réclamez"|"vouliez"|"espériez"|"proposiez"|"proposez"|"sollicitiez"|"sollicitez"|"priez"|"aimeriez"|"auriez voulu"|"exigiez"|"exigez") | ("prestataire"|"fournisseur"|"consultant"|"freelance"|"indépendant") ..1 ("souhaitait"|"demandait"|"réclamait"|"voulait"|"espérait"|"proposait"|"sollicitait"|"avait demandé"|"avait proposé"|"avait souhaité")
  | ("votre"|"vos"|"son"|"ses") ..2 ("devis"|"facture*"|"conditions"|"cgv"|"brochure"|"proposition"|"modèle"|"dépliant*"|"plaquette"|"courrier"|"lettre"|"offre"|"imprimé*"|"papier à en tête") ..2 ("annonçait"|"annonçaient"|"prévoyait"|"prévoyaient"|"mentionnait"|"mentionnaient"|"indiquait"|"indiquaient"|"réclamait"|"réclame"|"réclament"|"voulait"|"voudrait"|"demandait"|"prétend*"|"portait"|"affichait")
family agree = "nous convient" | "me convient" | "convient au client" | "d'accord" | "nous acceptons" | "j'accepte" | "est accepté*" | "sont accepté*" | "volontiers" | "entendu" | "c'est convenu" | "va pour" | "c'est noté"
# Said before a number to deny it; the engine knows this one by name.
family non_ce_nombre = ("et non"|"et non pas"|"non pas"|"et pas"|"plutôt que"|"plutôt qu'"|"au lieu") ("à"|"de"|"des"|"d'"|"sous"|"en"|"au bout de"|"dans les"|"par"|"les")?
family still_holds =
    "si" | "s'il" | "s'ils" | "s'elle*" | "sauf" | "hormis" | "excepté" | "lorsque" | "lorsqu'" | "à moins" | "en cas de" | "en cas d'" | "qu'après" | "qu'en cas" | "que si" | "qu'à" | "qu'au" | "qu'aux" | "que pour" | "toute clause" | "contraire" | "contraires" | "clause contraire" | "clauses contraires" | "une clause" | "des clauses" | "l'une quelconque" | "quelconque des" | "un article" | "au delà" | "qu'avec"
  | "pas" ("aux"|"pour"|"lors"|"avant"|"après"|"pendant"|"dans")

# A waiver that is said not to be one takes nothing away.
family garde = ("n'emporte*"|"ne vaut"|"ne vaudra"|"ne constitue*"|"n'implique*"|"ne saurait valoir"|"ne saurait emporter"|"ne peut valoir"|"sans valoir"|"sans emporter"|"ne saurait constituer") ..2 "renonciation" | "ne renonce*" ..1 ("pas"|"nullement"|"en rien"|"aucunement") | "n'entend*" ..2 "renoncer" | "sans renoncer"

# Whose alone something is.
family seul_client = ("seul"|"seule"|"seuls"|"exclusif de"|"exclusif du"|"exclusive de"|"exclusive du"|"exclusivement"|"uniquement"|"réservé*"|"n'appartien* qu'"|"n'est ouvert* qu'"|"ne bénéficie* qu'"|"ne profite* qu'"|"qu'au"|"qu'à") ..3 ({client}|"société"|"entreprise"|"agence"|"plateforme"|"maison"|"direction"|"galerie"|"organisateur"|"association")
family seul_prestataire = ("seul"|"seule"|"seuls"|"exclusivement"|"uniquement"|"n'incombe* qu'"|"ne s'impose* qu'"|"ne pèse* qu'"|"ne lie* que"|"ne vaut que pour"|"qu'au"|"qu'à") ..3 {provider}

# What providers do and what clients do, one verb each: they tell who is who where a contract has names of its own.
family does =
    "réalis*" | "fourni*" | "livr*" | "exécut*" | "filme*" | "tradui*" | "rédig*" | "conçoi*" | "développe*" | "cède*" | "intervien*" | "factur*" | "perçoi*" | "prest*" | "assure*" | "effectue*" | "crée*" | "dessine*" | "photographi*" | "propose*" | "analys*" | "accompagn*" | "anime*" | "corrige*" | "conserve*" | "garanti*"
family orders =
    "pay*" | "paie*" | "règle*" | "régler*" | "verse*" | "acquitt*" | "confie*" | "command*" | "valid*" | "approuv*" | "charge" | "rémunèr*" | "mandate*" | "reçoi*" | "souhait*"

family contrat =
    "contrat*" | "convention*" | "accord" | "mission*" | "prestation*" | "collaboration" | "commande*" | "engagement"
  | "relation*" | "présentes" | "abonnement*" | "projet" | "mandat" | "partenariat"

family peut = "peut" | "peuvent" | "pouvez" | "pouvons" | "peux" | "pourrez" | "pourrons" | "pourra" | "pourront" | "pourrait" | "aura la faculté" | "a la faculté" | "aura le droit" | "a le droit" | "se réserve*" | "est en droit" | "sera en droit" | "reste libre" | "est libre" | "sont libres"

family resilier =
    "résili*" | "révoqu*" | "révocable*" | "désabonn*" | "rompt" | "rompent" | "retrouve sa liberté" | "reprend sa liberté" | "tenir le contrat pour" | "répudi*" | "se désist*" | "se désiste" | "rompre" | "rompu*" | "rupture" | "mettre fin" | "met fin" | "mettra fin" | "mettre un terme" | "met un terme"
  | "dénonc*" | "annul*" | "résolution de plein droit" | "résolu de plein droit" | "résolution du contrat" | "résolution de la commande" | "résolution de la vente" | "résolution du marché" | "résolution de la convention" | "résoudre le contrat" | "résoudre la commande" | "résoudre la convention" | ("prononc*"|"demand*"|"emport*"|"entraîn*") ..1 "résolution" | "se retirer"
  | "cesser le contrat" | "cesser la collaboration" | "interrompre le contrat" | "interrompre la mission" | "prendre fin"
  | "se départir" | "se dégager" | "délier" | "se dédire" | "s'en défaire" | "reprendre sa liberté" | "donner congé" | "donne congé" | "congé" ..1 ("signifié"|"notifié") | "s'en aller" | "dissolution du contrat" | "dissoudre le contrat"
  | "y renonce" | "quitter la mission" | "arrêter la mission" | "arrêter le contrat" | "arrêter la collaboration" | "mis fin" | "mis un terme"

family manquement =
    "manquement*" | "manque* à" | "inexécution*" | "non exécution" | "non respect" | "faute grave" | "fautes graves" | "faute lourde"
  | "défaillance*" | "défaillant*" | "défaut de paiement" | "défaut de règlement" | "non paiement" | "impayé*" | "violation*"
  | "infraction*" | "mise en demeure" | "à défaut de" | "en cas de retard" | "ne respecte* pas" | "n'exécut*" | "méconnai*"

family evenement =
    "force majeure" | "liquidation" | "redressement" | "cessation d'activité" | "cessation de paiements" | "cessation des paiements"
  | "procédure collective" | "décès" | "changement de contrôle" | "maladie"

family ecrit =
    "lettre recommandée" | "lettres recommandées" | "courrier recommandé" | "recommandé*" | "lrar" | "lre" | "par écrit" | "écrit" | "écrite" | "écrites"
  | "par courrier" | "par courriel" | "par mail" | "par email" | "par e mail" | "courrier électronique" | "mail" | "e mail" | "email" | "courriel"
  | "remis en main propre" | "remise en main propre" | "acte d'huissier" | "acte extrajudiciaire" | "commissaire de justice" | "lettre simple" | "par lettre" | "une lettre" | "message écrit"
  | "exploit" | "huissier" | "écrivez" | "lettre datée" | "lettre signée" | "contre décharge" | "avec accusé"

family form_registered = "lettre recommandée" | "lettres recommandées" | "courrier recommandé" | "recommandé" | "recommandée" | "lrar" | "lre" | "acte d'huissier" | "acte extrajudiciaire" | "commissaire de justice"
family form_hand = "main propre"
family form_email = "courriel" | "mail" | "e mail" | "email" | "courrier électronique" | "message électronique"
family form_writing = "par écrit" | "écrit" | "écrite" | "écrites" | "par courrier" | "lettre simple"

family payer =
    "ordonnanc*" |
    "paie" | "paient" | "paies" | "paiera" | "paieront" | "vire" | "virez" | "virer" | "viré" | "virée" | "virées" | "pay*" | "régler" | "réglé" | "réglée" | "réglés" | "réglées" | "réglez" | "réglons" | "réglera" | "règle" | "règlent" | "acquitt*" | "exigible*" | "règlement*" | "verse*" | "versé*" | "due" | "dues" | "dus" | "échoit" | "échoient" | "échoira" | "virement*" | "est dû" | "sera dû" | "est payable" | "prélev*"

family creance =
    "facture*" | "note* d'honoraires" | "honoraires" | "solde" | "somme*" | "prix" | "montant*" | "rémunération*" | "paiement*"
  | "règlement*" | "redevance*" | "acompte*" | "créance*" | "prestation*" | "échéance*" | "honoraire" | "cotisation*" | "forfait" | "relevé*" | "note"

family travail =
    "prestation*" | "demande*" | "travail" | "travaux" | "tâche*" | "intervention*" | "mission*" | "service*" | "fonctionnalité*"
  | "développement*" | "évolution*" | "ajout*" | "besoin*" | "livrable*" | "option*" | "heure*" | "page*" | "déplacement*" | "élément*"
  | "modification*" | "changement*" | "recherche*" | "candidat*" | "séance*" | "support*" | "langue*" | "plan*" | "image*" | "photo*" | "mot*" | "document*" | "écran*" | "réunion*" | "visite*"

family retouche =
    "modification*" | "révision*" | "correction*" | "retouche*" | "aller retour*" | "allers retours*" | "aller retours" | "allers retour" | "itération*" | "reprise*"
  | "ajustement*" | "remaniement*" | "version* corrigée*" | "relecture*" | "série* de modif*" | "changement*" | "refonte*" | "retours"

family serie = "série*" | "cycle*" | "tour*" | "round*" | "session*" | "vague*" | "phase*" | "passe*" | "lot*" | "aller retour*" | "allers retours" | "salve*" | "jeu" | "jeux" | "proposition*"
