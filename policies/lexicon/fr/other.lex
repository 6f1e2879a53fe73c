lexicon fr

family droits = "droits" ..4 ("propriété intellectuelle"|"auteur"|"exploitation"|"patrimoniaux"|"reproduction"|"représentation"|"usage"|"utilisation"|"moraux"|"adaptation"|"diffusion") | "droits" ..2 ("sur l'œuvre"|"sur les œuvres"|"sur les créations"|"sur les livrables"|"sur le logiciel"|"sur les textes"|"sur les images"|"sur les photos"|"sur les résultats"|"sur le code"|"attachés aux"|"afférents aux") | "propriété intellectuelle" | "droits d'auteur" | "droit d'auteur" | "propriété littéraire" | "propriété exclusive" | "licence" | "licences" | "sous licences" | "code source" | "codes sources"

# What a provider makes, and the things of the trade that are lent or hired.
family oeuvre = "création*" | "œuvre*" | "oeuvre*" | "livrable*" | "logiciel*" | "code*" | "maquette*" | "texte*" | "photo*" | "image*" | "illustration*" | "dessin*" | "visuel*" | "logo*" | "film*" | "vidéo*" | "traduction*" | "musique*" | "chanson*" | "graphisme*" | "résultat*" | "montage*" | "site" | "fichiers sources"
family materiel = "matériel" | "équipement*" | "outil*" | "loueur" | "locat*" | "loué*" | "prêté*" | "véhicule*" | "appareil*" | "caméra*" | "mobilier" | "instrument*" | "stock*" | "marchandise*" | "badge*" | "locaux"

family pi_clause = ("clause*"|"article*"|"stipulation*"|"disposition*"|"paragraphe") ..12 ("cession des droits"|"cession de droits"|"propriété intellectuelle"|"droits d'auteur"|"droit d'auteur"|"licence*"|"propriété des créations"|"transmission de ses droits"|"transmission des droits")

topic ip.assignment duty home "propriété*" | "droits" | "cession" | "auteur" | "licence"
  states ("cèd*"|"cess*"|"céd*"|"concèd*"|"concession"|"transf*"|"accord*"|"octro*") ..10 {droits}                  unless "aucun droit de propriété" | "données"
  states {droits} ..14 ("cèd*"|"céd*"|"cession"|"concéd*"|"concèd*"|"transf*"|"appart*"|"acqui*"|"réserv*"|"détient"|"titulaire"|"propriétaire*"|"demeure*"|"reste*"|"conserve*"|"propriété")
  states ("reste*"|"demeure*"|"devien*"|"est"|"sont"|"conserve*") ..4 ("propriété exclusive"|"propriété du"|"propriété de"|"propriétaire*"|"la propriété"|"la propriété intellectuelle")         unless "données personnelles" | {materiel} | "réserve de propriété" | "locaux"
  states ("tout ce que"|"toute création"|"toutes les créations"|"tous les travaux"|"l'ensemble des travaux"|"tout ce qu'") ..24 ("appartien*"|"est la propriété"|"sont la propriété"|"revien*"|"devien* la propriété"|"acquis*")
  states ("cède*"|"cèdent"|"cédera"|"céd*"|"cession"|"concède*"|"concéd*"|"transfère*"|"transmet*"|"transfér*") & {droits}      unless "données" | "droits d'accès" | "ne cède à personne" | "contrat de travail"
  states ("cède*"|"transmet*"|"transfère*"|"acquiert"|"obtient") ..4 ("propriété"|"droits") ..6 {oeuvre}
  states {droits} ..8 ("pass*"|"sont acquis"|"est acquis"|"reviennent"|"échoient"|"vont") ..4 ({client}|"commanditaire"|"à la livraison"|"au paiement")
  states ({oeuvre}|"ils"|"elles"|"il"|"elle") ..4 ("est à vous"|"sont à vous"|"vous appartien*"|"est à toi"|"sont à toi"|"sera à vous"|"seront à vous"|"reste* à moi"|"m'appartien*"|"reste* ma propriété"|"devien* vôtre*")      unless {materiel}
  states ("vous"|{client}) ..1 {peut} ..2 ("utiliser"|"reproduire"|"publier"|"diffuser"|"exploiter"|"imprimer"|"adapter"|"modifier"|"réutiliser"|"revendre") ..4 {oeuvre}      unless "logo" ..3 "client" | "référence*" | "site internet de suivi" | "version d'essai" | "maquette" ..4 "avant"
  states ("garde"|"gardons"|"conserve"|"conservons"|"réserve"|"réservons") ..2 ("mes droits"|"ses droits"|"nos droits"|"tous les droits"|"tous ses droits"|"tous mes droits") ..2 ("auteur"|"sur"|"d'exploitation")
  states ("cession des droits"|"cession de droits"|"cession de ses droits"|"transfert des droits") ..10 ("acquise"|"effective"|"intervien*"|"paiement"|"subordonnée"|"consentie"|"prend effet"|"exclusive")
  states ("garde"|"conserve") ..1 ("mes droits"|"ses droits"|"tous ses droits"|"tous mes droits")      unless "droits d'accès" | "recours"
  states ("est cédé*"|"sont cédé*"|"sera cédé*"|"seront cédé*") ..8 ({client}|"livraison"|"paiement") & {oeuvre}
  reverses {pi_clause} ..14 ("supprimé*"|"retiré*"|"non écrit*"|"écarté*"|"privé* d'effet"|"sans objet"|"inopposable*"|"biffé*"|"rayé*")
  reverses ("supprim*"|"retir*"|"biffé*"|"rayé*"|"écarté*"|"effacé*") ..2 {pi_clause}
  reverses ("non écrite"|"non écrites"|"supprimée"|"supprimées"|"est écartée"|"inopposable*") ..14 ({pi_clause}|"transmission de ses droits")
  reverses ("ne règle*"|"ne dit rien"|"n'en dit rien"|"ne traite*"|"n'aborde*"|"ne prévoi*"|"reste muet"|"est muet"|"garde le silence"|"n'ont pas entendu régler"|"n'ont pas souhaité régler"|"on verra plus tard"|"sera décidé plus tard"|"reste à définir"|"restent à définir"|"question reste entière"|"question reste ouverte"|"sera réglé ultérieurement") ..12 ({droits}|"cession"|"sort des droits"|"propriété des")      unless "données"
  reverses ({droits}|"cession"|"sort des droits"|"propriété des"|"à qui" ..3 ("appartien*"|"seront"|"sera"|"reviend*")) ..16 ("ne règle*" ..1 "pas"|"n'est pas réglé*"|"n'en dit rien"|"ne dit rien"|"n'est pas abordé*"|"n'est pas traité*"|"reste à définir"|"restent à définir"|"question reste entière"|"question reste ouverte"|"plus tard"|"ultérieurement"|"rien dans les présentes")      unless "données" | "prix" | "paiement"
  reverses ("rien n'est"|"rien n'a été"|"aucune stipulation"|"aucune disposition"|"rien ne") ..3 ("convenu"|"prévu"|"stipulé"|"décidé"|"dit"|"règle"|"n'est prise") ..8 ({droits}|"cession")      unless "données" | "transfère*"
  reverses ("on verra"|"nous verrons") ..2 "plus tard"      with ("à qui" ..3 ("seront"|"appartien*"|"sera"))
  states {droits} ..20 ("interdi*"|"autoris*"|"utilis*"|"reprodu*"|"exploit*")  [confidence 0.7]
  states ("s'interdi*"|"interdi*") ..4 ("utiliser"|"reproduire"|"exploiter"|"les utiliser") ..8 ("reproduire"|"exploiter"|"transformer"|"diffuser")  [confidence 0.7]
  states ("appartien*"|"revien*"|"est la propriété"|"sont la propriété"|"acquis* au client"|"devien* propriétaire"|"demeure* propriétaire"|"titulaire*"|"conserv*" ..3 ("droit*"|"propriété")|"droit d'usage"|"droit d'utilisation"|"droits d'utilisation") & ("création*"|"œuvre*"|"livrable*"|"logiciel*"|"code*"|"maquette*"|"texte*"|"photo*"|"image*"|"résultat*"|"travaux"|"fichier*"|"film*"|"conçoit"|"conception*"|"réalis*"|"source*"|"bibliothèque*"|"contenu*"|"traduction*"|"étude*"|"droits"|"oeuvre*")     unless "matériel" | "réserve de propriété" | "loueur" | "données personnelles"
  states ("licence"|"licences") ..3 ("mit"|"libre"|"gpl"|"creative"|"non exclusive"|"exclusive"|"d'utilisation")
  states ({droits}|"cède*"|"garde*"|"conserve*"|"droit*"|"licence*"|"imprimer"|"reproduire"|"autoris*"|"propriét*"|"appart*"|"usage*"|"cession") under {h_ip}     unless "droit applicable" | "données" | "aucune stipulation"   [confidence 0.7]
  states ("autoris*") ..4 {client} ..8 ("exploiter"|"utiliser"|"reproduire"|"diffuser"|"publier"|"adapter")      unless "confidenti*" | "logo" | "données"
  states ("autorise*"|"concède*") ..8 ("sous licence*"|"utiliser"|"exploiter") ..8 ("développement*"|"création*"|"œuvre*"|"livrable*"|"logiciel*")
  ignore {droits} ..6 ("tiers" "garantit")

family paye_d_abord = "sous réserve" ..6 ("paiement"|"règlement") | "après" ..3 ("paiement"|"règlement") | "complet paiement" | "paiement complet" | "paiement intégral" | "intégral paiement" | "à compter du paiement" | "dès paiement" | "une fois payé*" | "règlement intégral"

topic ip.before_payment limit
  states ("cèd*"|"cession"|"céd*"|"transf*"|"propriété"|"appart*") & ("dès leur création"|"dès sa création"|"dès leur réalisation"|"dès leur remise"|"au fur et à mesure de leur"|"dès la création"|"à la création"|"dès leur achèvement"|"au fur et à mesure de la création")    unless {paye_d_abord}
  states ("cèd*"|"cession"|"céd*"|"transf*"|"propriété"|"appart*") & ("indépendamment de leur paiement"|"indépendamment du paiement"|"indépendamment de tout paiement"|"avant tout paiement"|"sans attendre le paiement"|"même avant paiement")
  states ("cèd*"|"céd*"|"cession") & ("dès la livraison"|"dès leur livraison"|"dès la remise"|"à la livraison")    unless "paiement" | "règlement" | "payé*"

family pas_noncompete = "débauch*" | "sollicit*" | "démarch*" | "déloyal*" | "salarié*" | "confidenti*" | "divulgu*" | "communiqu*" | "révél*" | "transmet*" | "données" | "droits" ..6 "tiers" | "libre" | "ne s'interdi*" | "rien" ..6 ("n'empêche"|"n'interdit") | {nul} ..2 ("non concurrence"|"restriction*"|"interdiction*"|"clause*") | {client} ..2 ("s'interdi*"|"ne peut"|"ne pourra"|"s'engage* à ne") | "règles de concurrence" | "droit de la concurrence" | "prix"

family pas_libre = "déloyal*" | "sollicit*" | "confidenti*" | "s'interdi*" | "ne pas" | "sous réserve" | "à l'exception" | "sauf" | "ne peut" | "résili*" | "mise en concurrence" | "sous traitan*"

# Who stands in the same trade, and what one may not do there.
family rival = "concurren*" | "rival" | "rivale" | "rivaux" | "rivales" | "compétiteur*" | "confrère*" | "même secteur" | "même métier" | "même thème" | "même genre" | "même domaine" | "même activité" | "mêmes services" | "activité similaire" | "activités similaires" | "semblable*" | "clientèle" | "client final" | "clients finaux"
family semblable = ("autre"|"autres") ..1 ("chaîne*"|"maison*"|"enseigne*"|"marque*"|"appli"|"application*"|"éditeur*"|"organisme*"|"école*"|"cabinet*"|"salle*"|"agence*"|"studio*"|"plateforme*"|"magazine*"|"journal"|"restaurant*"|"hôtel*"|"cave*"|"banque*"|"entreprise du secteur"|"acteur*"|"société du secteur")
family travaille = "servir" | "conseiller" | "travaill*" | "exerc*" | "intervenir" | "intervien*" | "prester" | "collabor*" | "s'installer" | "s'établir" | "ouvrir" | "exploiter" | "animer" | "prêter son concours" | "prête* son concours" | "offrir" | "proposer" | "fournir" | "accept*" | "mission*" | "contracter" | "participer" | "créer" | "vendre" | "développer" | "produire" | "écrire" | "tourner"
family s_abstient = "s'interdi*" | "s'engage* à ne" | "s'engage* à n'" | "s'oblige* à ne" | "s'abst*" | "ne pourra" | "ne peut" | "ne devra" | "ne doit" | "convient de ne" | "accepte de ne" | "promet de ne" | "il n'est pas loisible" | "il est interdit" | "il lui est interdit" | "n'est pas autorisé*" | "ne travaill*" | "n'intervien*" | "n'accepte*" | "n'exerce*" | "ne prête*" | "ne fourni*" | "ne propose*" | "n'offr*" | "interdit à" | "interdit au" | "interdit aux" | "refuse*" | "ne fais rien" | "ne fait rien" | "ne fera rien" | "renonce* à"

topic noncompete duty
  states {s_abstient} ..16 {travaille} ..16 {rival}      unless {pas_noncompete}
  states {s_abstient} ..20 {semblable}      unless {pas_noncompete} | "nullement"
  states {s_abstient} ..20 ("dans un rayon"|"à moins de" ..3 "kilomètres"|"kilomètres à la ronde"|"même ville"|"même commune"|"même quartier"|"même rue"|"même secteur géographique")      unless {pas_noncompete} | "déplacement*" | "livr*"
  states ("ne travaill*"|"n'intervien*"|"ne collabore*"|"n'exerce*"|("n'accepte*" ..2 ("mission*"|"travail"|"commande*"|"contrat*"|"projet*"))|"ne prête*"|"ne fourni*"|"refuse*"|"ne fais*"|"ne fait"|"ne fera") ..6 ("pour"|"chez"|"auprès"|"aucun*"|"toute") ..10 ({rival}|{semblable})      unless {pas_noncompete}
  states {nie} ..14 ("pour"|"chez"|"auprès") ..3 ("concurrents"|"concurrent"|"rival*"|"rivaux"|"compétiteur*"|{semblable})      unless {pas_noncompete} | "responsa*" | "interdi* rien" | "est lié"
  states ("interdiction"|"défense"|"prohibition") ..8 {travaille} ..8 ({rival}|{semblable})      unless {pas_noncompete} | "levé*"
  states {s_abstient} ..8 ("activité concurrente"|"activités concurrentes"|"concurrencer"|"concurrence"|"entreprise concurrente"|"société concurrente"|"projet concurrent"|"offre concurrente")      unless {pas_noncompete}
  states {s_abstient} ..4 ("aucune"|"aucun"|"nulle"|"toute") ..2 ("activité"|"mission"|"prestation"|"entreprise") ..2 "concurrent*"      unless {pas_noncompete}
  states ("ne sera pas"|"n'est pas") ..4 ("autorisé*"|"permis") ..12 {rival}      unless {pas_noncompete}
  states ("exige*"|"demande*"|"impose*"|"interdit*") ..6 ("n'accepte*"|"ne travaille*"|"travailler"|"d'exercer"|"n'exerce*"|"n'intervienne") ..10 ({rival}|{semblable})      unless {pas_noncompete}
  states ("travailler"|"intervenir"|"exercer") ..3 ("pour"|"chez") ..10 "autre" "que" & {s_abstient}      unless {pas_noncompete}
  states "non concurrence"                    unless {exclu} | {ecarte} | {nul} ..3 "non concurrence" | "retir*" | "supprim*" | "levé*" | "délie*" | "aucune" | "pas de" | "n'est pas soumis" | "sans clause" | "exempt*" | "libre"
  states ("s'interdi*"|"s'engage à ne pas"|"ne pourra"|"ne peut"|"ne devra"|"s'oblige à ne pas"|"s'abst*") ..24 ("concurren*"|"clientèle"|"pour son propre compte"|"concurrente*"|"activité similaire"|"activités similaires"|"mission* similaire*"|"projet* similaire*"|"projet* identique*"|"développement d'un"|"même secteur")      unless "débauch*" | "déloyal*" | "salarié*" | "confidenti*" | "droits" ..6 "tiers" | "être tenu*" | "divulgu*"
  states ("pendant"|"durant") ..3 <duration> ..20 ("s'interdi*"|"ne pas"|"ne pourra") ..20 ("concurren*"|"développement"|"similaire*")      unless "débauch*" | "sollicit*"
  states ("ne pas"|"n'"|"s'abst*"|"s'interdi*"|"convient de ne pas"|"s'engage à ne") ..10 ("concurrenc*"|"offr*"|"propos*"|"travaill*"|"exerc*"|"vend*"|"fourni*"|"prest*") ..14 ("concurren*"|"compétiteur*"|"semblable*"|"même* service*"|"mêmes prestations"|"même activité"|"rival*")     unless "débauch*" | "déloyal*" | "rien" | "aucune stipulation" | "divulgu*" | "sollicit*"
  states "engagement de ne pas concurrencer"
  states ("interdi*"|"interdiction") ..8 ("travailler"|"exercer"|"prester"|"intervenir"|"collaborer") ..10 ("concurren*"|"autre* client*"|"client final"|"clients finaux")
  reverses ("clause*"|"engagement*"|"obligation*"|"interdiction*"|"restriction*"|"article*"|"paragraphe") ..12 ("concurren*"|"rivaux") ..14 ({exclu}|"retiré*"|"supprimé*"|"non écrit*"|"barré*"|"levé*"|"sans elle"|"inopposable*"|"écarté*")
  reverses {nepeut} ..2 ("interdire"|"empêcher"|"reprocher"|"s'opposer"|"défendre") ..12 {rival}
  reverses ("ne s'interdi*"|"n'est pas interdit"|"n'est nullement interdit"|"ne s'engage* pas à ne pas"|"ne renonce* pas"|"ne s'oblige* pas") ..24 ({rival}|{semblable}|"même solution")
  reverses {nul} ..2 ("restriction*"|"limitation*"|"interdiction*"|"obligation*"|"engagement*") ..12 ("concurren*"|"rivaux"|"clientèle"|"même secteur")      unless "déloyal*" | "sollicit*"
  reverses ({provider}|"j'") ..3 ("travaill*"|"intervien*"|"collabor*"|"œuvr*") ..2 ("aussi"|"également"|"déjà") ..2 ("pour"|"avec"|"chez") ..2 ("d'autres"|"plusieurs"|"vos concurrents"|"ses concurrents"|"des concurrents")
  reverses "non concurrence" ..12 ({exclu}|{ecarte}|{exclut})      unless "violation"
  reverses {exclut} ..6 "non concurrence"
  reverses ("libre"|"libres"|"liberté"|{peut}) ..3 {travaille} ..6 ("concurrents"|"rivaux"|"concurrent"|"concurrence")      unless {nepeut} | {pas_libre}
  reverses ("libre"|"libres"|"peut"|"pourra"|"conserve* le droit"|"garde* le droit"|"en droit") ..12 {travaille} ..12 ({rival}|"toute entreprise"|"toute société"|"tout autre client"|"d'autres clients")      unless {nepeut} | {pas_libre}
  reverses ("rien"|"aucune stipulation"|"aucune disposition"|"aucune clause") ..10 ("n'empêche"|"n'interdit"|"ne limite"|"ne restreint") ..14 ("mêmes services"|"concurren*"|"compétiteur*"|"autre* client*"|"similaire*"|"activité*")
  reverses ("délie*"|"dispens*"|"libèr*"|"relèv*"|"lèv*"|"renonc*"|"affranch*") ..14 ("non concurrence"|"concurrence")     unless "se libère"
  reverses ("libre"|"peut"|"pourra"|"conserve le droit") ..12 ("concurren*"|"rivaux")      unless "ne peut" | "ne pourra" | "concurrence déloyale"
  reverses ("aucune"|"pas de"|"sans"|"n'est pas soumis") ..4 ("non concurrence"|"exclusivité")
  ignore {client} ..3 ("s'interdi*"|"ne peut"|"ne pourra") ..20 "concurren*" unless "interdire" | "empêcher" | "reprocher"
  ignore ("règles de concurrence"|"droit de la concurrence"|"concurrence saine"|"prix concurrentiel*")
  ignore "concurrence" ("déloyale"|"loyale")
  ignore "mise en concurrence"
  ignore "à concurrence de"

family responsabilite = "dédommagement*" | "indemnisation" | "conséquences dommageables" | "préjudice*" | "responsabilité*" | "responsable*" | "indemnis*" | "dommages" | "indemnité*" | "réparation*" | "répare*" | "réparer" | "répond de"

family sans_limite = "sans limit*" | "sans limitation*" | "sans aucune limit*" | "sans plafond" | "sans aucun plafond" | "illimité*" | "sans restriction de montant" | "aucun plafond" | "aucune limite" | "aucune limitation" | "n'est pas limité*" | "n'est pas plafonné*" | "n'est ni limité*" | "n'est limité* ni" | "ne sont pas limité*" | "ne sont pas plafonné*" | "quel qu'en soit le montant" | "quel que soit le montant" | "quel que soit leur montant" | "quelle qu'en soit l'importance" | "quelle que soit l'importance" | "à quelque montant" | "nulle somme maximale" | "même si ça dépasse" | "même si cela dépasse" | "au delà de sa couverture" | "au delà de son assurance" | "au delà du plafond" | "sans pouvoir se prévaloir" ..3 "limit*" | "sans pouvoir opposer" ..4 ("plafond"|"limit*")
family dommage = {responsabilite} | "répond" | "répondra" | "répondre" | "garantit" | "garantira" | "relève" | "casse" | "dégât*" | "pertes" | "condamnation*" | "réclamation*" | "indemne"

topic liability.capped limit home "responsabilit*" | "garantie*" | "assurance*"
  states ("dédommagement*"|"indemnisation"|"réparation*"|"indemnité*"|"dommages"|"condamnation*") ..16 ("limité*"|"plafonn*"|"excéd*"|"excèd*"|"dépass*"|"plafond"|"supérieur*"|"se limite*"|"s'arrête*"|"concurrence de") ..12 (<money>|<percent>|"prix"|"montant*"|"somme*"|"honoraires"|"valeur"|"facturé*"|"fois")      unless {sans_limite} | "résili*" | "retard*" | "budget" | "annul*" | "congé*"
  states "responsabilité*" ..10 ("s'arrête*"|"se limite*"|"ne va pas au delà"|"n'excèd*"|"ne dépass*"|"cantonné*"|"bornée") ..12 (<money>|<percent>|"prix"|"montant*"|"somme*"|"honoraires"|"valeur"|"payé*"|"versé*"|<blank>)      unless {sans_limite}
  states ("responsable"|"ne répond pas"|"n'est pas tenu*") ..2 "au delà" ..6 (<money>|<percent>|"prix"|"montant*"|"honoraires"|"somme*")      unless {sans_limite}
  states ("n'indemnis*"|"ne répare*"|"ne rembourse*"|"ne doit"|"ne devra"|"ne paie*"|"ne paiera") ..4 "au delà" ..4 (<money>|<percent>|"prix"|"montant*"|"honoraires"|"somme*")      unless {sans_limite} | "frais" | "km"
  states {nepeut} ..3 ("tenu*"|"condamné*") ..6 ("plus de"|"au delà de"|"supérieur*"|"excédant") ..6 (<money>|<percent>|"fois"|"montant"|"prix"|"honoraires")      unless {sans_limite} | "retard*"
  states {nepeut} ..4 ("réclamer"|"demander"|"obtenir"|"prétendre") ..8 ("réparation"|"indemni*"|"dommages"|"dédommagement"|"somme") ..3 ("supérieur*"|"excédant"|"dépassant"|"au delà"|"plus de")      unless {sans_limite} | "retard*"
  reverses ({provider}|"il"|"elle"|"celui ci"|"celle ci"|"titulaire"|"tu"|"vous") ..6 ("garantit"|"garantira"|"relève"|"tient"|"tiendra"|"indemnise"|"indemnisera"|"supporte"|"supportera"|"répond"|"répondra"|"assume"|"assumera"|"couvre"|"répare"|"réparera") ..24 {sans_limite}      unless {client} ..2 ("garantit"|"indemnise"|"relève"|"supporte") | "droits" ..4 "auteur" | "cession"
  reverses {sans_limite} ..20 {dommage}      unless "cession" | "droits d'auteur" | "licence" | "bande passante" | "ne saurait être illimité*" | "révision*" | "retouche*"
  reverses {dommage} ..24 {sans_limite}      unless "cession" | "droits d'auteur" | "licence" | "bande passante" | "ne saurait être illimité*" | "prix" ..6 "intégralité" | {nepeut} ..6 {sans_limite}
  reverses ("paies"|"paie"|"paye"|"payez"|"payes"|"rembourse*"|"supporte*"|"assume*"|"prend* en charge"|"répare*") ..2 ("toute"|"tous"|"tout"|"l'intégralité"|"la totalité"|"l'ensemble") ..3 ("casse"|"dommage*"|"dégât*"|"préjudice*"|"conséquences"|"pertes")      unless {client} ..3 ("paie"|"rembourse*"|"supporte*"|"assume*") | "dans la limite" | "plafon*" | "locataire" | "concurrence"
  reverses ("répond"|"répondra"|"répare*"|"réparera"|"indemnis*"|"garanti*"|"supporte"|"supportera") ..6 ("entier dommage"|"entier préjudice"|"l'entier"|"intégralement"|"en totalité"|"sur tous ses biens"|"sur ses biens propres"|"réparation intégrale")      unless {client} ..3 ("répond"|"répare*"|"indemnis*"|"supporte") | "dans la limite" | "plafon*" | "frais" | "prix"
  reverses ({nepeut}|{renonce}|{exclut}) ..8 ("limitation*"|"plafond*"|"limite"|"limitant"|"limitative*") ..4 ("responsabilité"|"indemnisation"|"garantie"|"réparation")      unless {client} ..2 ({nepeut}|{renonce}) | "excéder" | "dépasser" | "dol" | "faute lourde"
  reverses ({provider}|"titulaire") ..6 ("garantit"|"relève"|"tient") ..3 ("indemne"|"quitte") ..24 ("totalité"|"intégralité"|"au delà"|"toutes sommes"|"toute somme")
  reverses ("celle"|"celles"|"responsabilité"|"indemnité") ..6 {provider} ..6 ({sans_limite}|"reste entière"|"demeure entière"|"reste pleine"|"est entière"|"est totale"|"est pleine et entière")
  reverses ("limitation*"|"limite*"|"plafond*"|"clause limitative"|"clauses limitatives"|"exonération") ..4 ("responsabilité"|"indemnisation"|"garantie"|"réparation") ..14 ({exclu}|{ecarte}|"non écrit*"|"privé* d'effet"|"inopposable*"|"ne joue*"|"ne bénéficie*")      unless "faute lourde" | "dol" | "faute intentionnelle" | "faute grave"
  states "responsabilité*" ..16 ("limité*"|"plafonn*"|"excéder"|"dépasser"|"plafond"|"supérieur*"|"limite de"|"concurrence de")       unless "sans limit*" | "illimité*" | "sans plafond" | "n'est pas limité*" | "société à responsabilité limitée" | "à responsabilité limitée" | "pas plafonné*"
  states ("dommages et intérêts"|"dommages intérêts"|"indemnité*"|"indemnisation*"|"réparation*") ..16 ("limité*"|"plafonn*"|"excéder"|"dépasser"|"ne peuvent être supérieur*"|"montant des sommes")      unless "sans limit*" | "illimité*" | "résili*" | "retard*" | "sans plafond"
  states ("en aucun cas"|"en aucune façon"|"en aucune manière"|"exclut toute"|"décline toute"|"aucune responsabilité"|"dégagé* de toute") ..10 "responsab*"        unless "quant aux" | "conséquences" | "perte de données" | "piraté*" | "force majeure" | "contenu*" | "en cas de" | "fournis par" | "tiers" | "du fait" | "liés à" | "retard*" | "résultant" | "utilisation" | "si" | "indirect*" | "si le client" [confidence 0.55]
  states ("limité*"|"plafonné*"|"n'excéd*"|"ne pourra excéder"|"ne saurait excéder"|"ne dépass*") ..14 ("montant*"|"prix"|"sommes"|"honoraires"|<money>)       under "responsabilit*" | "garantie*" | "assurance*"      unless "sans limit*" | "n'est pas"
  reverses ("responsabilité*"|"responsable*"|"répond de"|"répond"|"répondra"|"répare*"|"réparer"|"indemniser*"|"indemnise"|"dommages") ..45 ("sans limit*"|"illimité*"|"sans plafond"|"sans limitation"|"sans aucune limit*"|"intégralité"|"en totalité"|"nulle somme maximale"|"aucun plafond"|"sans aucun plafond"|"n'est pas limité*"|"n'est pas plafonné*")      unless "cession" | "droits d'auteur" | "ne saurait être illimité*" | "prix" ..6 "intégralité" | "paiement intégral"
  states (<money>|"montant"|"prix"|"honoraires"|"plafond*"|"limité*") & ("responsab*"|"dommage*"|"préjudice*"|"indemni*"|"répar*"|"répond*") under {h_resp}     unless "sans limit*" | "illimité*" | "sans plafond" | "n'est pas limité*" | "prime*" | "assur*" ..6 <money> | "totalité" | "intégralité" | "quel qu'en soit"   [confidence 0.7]
  states "plafond" ..2 ("d'indemnisation"|"de responsabilité"|"de garantie"|"des dommages")     unless "sans plafond" | "aucun plafond" | {ecarte}
  states ("n'est tenu*"|"ne répond"|"ne répondra"|"n'est responsable"|"ne sera tenu*"|"ne saurait être tenu*"|"ne peut être tenu*"|"dois au maximum"|"doit au maximum") ..14 ("qu'à hauteur"|"à concurrence"|"au delà"|"que dans la limite"|"que jusqu'à"|"prix"|"montant"|<money>|"d'aucun dommage"|"rien de plus")      unless "livr*" | "retard*"
  states ("plafond*"|"plafonné*"|"limité* à"|"n'excèd*"|"maximum"|"au plus") ..14 (<money>|<percent>|"honoraires"|"prix du contrat"|"montant du contrat"|"sommes versées"|"sommes payées"|"montant annuel") & ("dommage*"|"préjudice*"|"indemni*"|"réparation*"|"responsab*"|"réclamation*")      unless "pénalité*" | "retard*" | "n'est pas plafonné*" | "sans plafond"
  reverses ("plafond*"|"limite"|"limitation*"|"limité*") ..14 ({ecarte}|"ne nous convient pas"|"n'est pas plafonné*"|"n'est pas limité*"|"ne bénéficie pas") & ("responsab*"|"indemni*"|"préjudice*"|"dommage*"|"réparation*")
  reverses ("répond*"|"répar*"|"indemnis*"|"garanti*") ..10 ("tout préjudice"|"tout dommage"|"tous dommages"|"tous les dommages"|"toute la casse"|"toutes conséquences"|"toutes les pertes"|"entier préjudice") ..20 ("quel qu'en soit le montant"|"quel que soit"|"sans limite"|"sans plafond"|"même imprévisibles"|"directs et indirects"|"directs ou indirects"|"intégral*")
  reverses ("renonc*"|"aucun*"|"nul*") ..6 ("plafond"|"limitation de responsabilité"|"limite de responsabilité")
  ignore ("budget"|"frais de déplacement"|"frais de transport"|"débours"|"pénalité*"|"remboursement*"|"hauteur du plafond"|"nombre") ..8 ("plafonn*"|"limité*"|"plafond")
  ignore "assurance*" ..12 <money>
  ignore "à responsabilité limitée"
  ignore "responsabilité*" ..3 "sociale"

family litige = "litige*" | "différend*" | "désaccord*" | "conflit*" | "contestation*" | "mésentente*" | "querelle*" | "difficulté*" | "dispute*" | "accroc*" | "controverse*" | "brouille*"
family juge = "juge" | "juges" | "tribun*" | "cour" | "justice" | "assignation" | "assigner" | "procès" | "instance" | "juridiction*" | "action judiciaire" | "contentieux" | "avocat*" | "saisine" | "judiciaire*"
family amiable = "amiable*" | "amiablement" | "médiation" | "médiateur" | "médiatrice" | "conciliation" | "conciliateur" | "recherche* d'un accord" | "rechercher un accord" | "règlement négocié" | "négociation préalable" | "modes alternatifs" | "mode alternatif" | "modes privés" | "procédure participative" | "droit collaboratif" | "tiers facilitateur" | "préalable amiable"

family amiable_autre = "prix" ..8 "amiable" | "amiable" ..6 "prix" | "vente" ..6 "amiable" | "divorce" | "constat amiable" | "partage amiable" | "recouvrement amiable"

topic mediation duty home "litige*" | "différend*" | "médiation" | "juridiction" | "tribun*" | "règlement" | "compétence"
  states ("médiation"|"médiateur*"|"conciliation"|"conciliateur*"|"médiatrice")      unless "numérique" | "scolaire" | "bancaire" ..3 "rapprochement" | "musée" | "culturelle*" | "sans médiation" | "ni médiation" | "groupes" | "scientifique*" | "consommation" ..12 "pas" | "aucune médiation"
  states ("modes alternatifs"|"mode alternatif"|"modes privés"|"procédure participative"|"droit collaboratif"|"règlement négocié"|"négociation préalable"|"comité de règlement"|"procédure d'escalade")      unless {nul} ..4 ("modes"|"procédure"|"négociation")
  states {litige} ..14 ("directions"|"direction"|"dirigeants"|"chefs de projet"|"responsables"|"représentants"|"hiérarchie*"|"comité") & ("d'abord"|"avant"|"soumis*"|"porté*"|"puis"|"préalable*"|"se réuni*"|"rencontr*")      unless "assurance"
  states ("faute d'"|"à défaut d'"|"en l'absence d'"|"faute de"|"à défaut de") ..1 ("entente"|"accord"|"solution"|"règlement"|"arrangement"|"conciliation") ..2 "amiable*"      unless {amiable_autre}
  states {litige} ..10 ("on en parle"|"on se parle"|"parlons en"|"s'en parle*"|"on discute"|"on s'explique"|"on s'appelle"|"on cherche")
  states {litige} ..14 ("réunion"|"rencontre"|"entretien"|"discussion*"|"négociation*"|"concertation"|"entrevue"|"échange") ..14 ("avant"|"préalable*"|"d'abord") ..6 {juge}
  states ("avant de saisir"|"avant toute saisine"|"avant d'aller"|"avant tout procès"|"avant d'assigner"|"avant de s'adresser"|"avant toute action"|"avant de recourir"|"avant le tribunal"|"avant d'en venir"|"avant de plaider"|"avant d'engager"|"avant toute procédure"|"avant toute instance"|"avant d'agir"|"avant de se tourner"|"avant de faire appel au juge") ..20 ("s'entendre"|"se parl*"|"discut*"|"rencontr*"|"échang*"|"négoci*"|"accord"|"solution"|"arrangement"|"concert*"|"se réuni*"|"explication"|"se voi*"|"tiers neutre"|"dialogu*")      unless "mise en demeure" | {nul} ..3 {amiable}
  states ("s'entendre"|"se parl*"|"discut*"|"rencontr*"|"échang*"|"négoci*"|"accord"|"solution"|"arrangement"|"concert*"|"se réuni*"|"modes"|"tiers neutre"|"tiers impartial"|"dialogu*") ..20 ("avant de saisir"|"avant toute saisine"|"avant d'aller"|"avant tout procès"|"avant d'assigner"|"avant de s'adresser"|"avant toute action"|"avant de recourir"|"avant le tribunal"|"avant d'en venir"|"avant de plaider"|"avant d'engager"|"avant toute procédure"|"avant toute instance"|"avant d'agir"|"avant de se tourner"|"avant de faire appel au juge")      unless "mise en demeure" | {ecarte} | {nul} ..6 {amiable}
  states ("aucun*"|"nul"|"ne peut"|"ne pourra"|"n'est saisi*"|"ne sera saisi*"|"ne saisi*") ..6 {juge} ..14 ("qu'après"|"qu'ensuite"|"qu'en cas d'échec"|"qu'à défaut"|"tant que"|"avant que"|"avant d'avoir"|"sans avoir"|"sans lui avoir"|"qu'une fois") & ("accord"|"discuss*"|"concert*"|"direction*"|"rencontre*"|"échang*"|"s'entendre"|{litige}|"explication*"|"propos*")      unless "mise en demeure"
  states {nepeut} ..2 ("assigner"|"saisir"|"poursuivre"|"aller") ..10 ("sans avoir"|"sans lui avoir"|"avant d'avoir"|"qu'après avoir") ..3 ("proposé"|"tenté"|"cherché"|"recherché"|"rencontré"|"discuté"|"invité")
  states ("juge"|"tribunal") ..4 ("n'est saisi"|"ne sera saisi"|"est saisi" ..2 "après"|"ne sera saisie") ..3 ("qu'ensuite"|"qu'après"|"qu'en cas d'échec"|"qu'à défaut d'accord")
  states {litige} ..14 ("d'abord"|"en premier lieu"|"préalablement"|"dans un premier temps") ..8 ("discut*"|"examiné*"|"soumis*"|"porté*"|"débattu*"|"négocié*"|"exposé*"|"signalé*")      unless "arbitr*" | "tribun*"
  reverses {amiable} ..12 ({exclu}|"inutile*"|"superflu*"|"remplacé*"|"supprimé*"|"n'est imposé*"|"n'est pas requis*"|"n'est pas nécessaire"|"ne s'impose pas"|"écarté*"|"refus*")      unless "musée" | "culturelle*" | "n'est écarté*" | "n'est pas écarté*"
  reverses ("n'entend* pas"|"ne souhait* pas"|"ne voul* pas"|"ne veut pas"|"refuse* de"|"renonce* à"|"renoncent à"|"exclu* tout*"|"exclu* le recours"|"n'est pas tenu* de"|"ne sont pas tenu* de"|"sans avoir à"|"sans devoir"|"dispensé* de"|"s'interdi*") ..8 {amiable}      unless "renonce* au procès" | {garde}
  reverses ("rechercher un accord"|"accord avant procès"|"préalable"|{amiable}|"obligation de rechercher") ..14 ({seul_prestataire}|"seul" ..1 ("fournisseur"|"prestataire"))
  reverses {client} ..3 ("en est dispensé"|"est dispensé*"|"n'y est pas tenu"|"n'est pas tenu*")      with {amiable} | "rechercher un accord" | "accord avant procès"     under "litige*" | "différend*" | "médiation" | "juridiction*" | "règlement" | "conciliation"
  reverses ("saisi*"|"assign*"|"attrai*"|"porté*"|"saisir"|"saisine"|"saisira"|"agir") ..3 ("directement"|"immédiate"|"immédiatement"|"d'emblée"|"sans préalable"|"aussitôt"|"sans attendre"|"sans discuter"|"sans discussion") ..6 {juge}      unless "urgence" | "référé*" | "conservatoire*"
  reverses ("sans"|"aucun*") ..1 ("aucune"|"aucun")? ..0 ("démarche"|"tentative"|"discussion"|"étape"|"procédure"|"formalité"|"concertation"|"négociation") ..2 ("préalable*"|"amiable*") & ({juge}|"saisir"|"agir")
  reverses ("aucun"|"aucune"|"nul"|"nulle"|"pas de") ..2 {amiable}      unless {si} | "abouti*" | "trouvé*" | "possible" | "parv*" | "atelier*"
  reverses {exclut} ..6 {amiable}      unless "arbitrage"
  reverses {nul} ..1 ("discussion"|"négociation"|"palabre*"|"tentative")      with ({litige}|{juge})     unless "sans préjudice" | {nepeut} | "ne sera"
  reverses ("on ne veut pas"|"nous ne voulons pas"|"pas besoin"|"inutile"|"pas question"|"ne voulons aucun*") ..4 {amiable}
  reverses ("saisir"|"assigner"|"saisi*"|"agir"|"poursuivre") ..6 ({juge}|{client}|{provider})? ..6 ("sans tentative"|"sans préalable"|"sans discussion"|"sans négociation"|"sans concertation"|"sans avoir à discuter"|"sans phase")
  states ("solution amiable"|"règlement amiable"|"résolution amiable"|"voie amiable"|"accord amiable"|"à l'amiable"|"arrangement amiable"|"phase amiable"|"tentative amiable"|"amiablement"|"issue amiable"|"conciliation amiable"|"démarche amiable"|"procédure amiable"|"recours amiable")     unless {amiable_autre} | "aucune" ..4 "amiable" | "sans" ..4 "amiable" | "sans recours" ..2 "amiable" | "recouvrement"
  states "amiable*" & ("litige*"|"différend*"|"contestation*"|"désaccord*"|"difficulté*"|"conflit*")     unless "aucune" | "sans" ..4 "amiable*" | "recouvrement amiable"
  states ("se met"|"se mett*"|"s'asse*"|"se rencontr*"|"se réuni*"|"discut*"|"se parl*"|"négoci*"|"cherch*"|"tente*"|"s'efforc*") ..14 ("d'abord"|"avant"|"solution"|"accord"|"tribunal"|"juge") & ("désaccord*"|"litige*"|"différend*"|"conflit*"|"difficulté*"|"accroc"|"problème*"|"contestation*")      unless "amiable" | "ne négocie pas"
  reverses ({ecarte}|"sans être tenu*"|"n'est pas tenu*"|"directement"|"sans passer par"|"sans préalable"|"pas de"|"n'est imposé*") ..12 ("médiation"|"conciliation"|"amiable*"|"médiateur*"|"tentative")      unless "renonce* au procès"
  reverses ("on ne négocie pas"|"avocat direct"|"directement saisi*"|"saisi* directement"|"sans tentative"|"aucune tentative") 
  reverses ("sans"|"aucun*"|"ni"|"exclu*") ..6 ("médiation"|"conciliation"|"tentative amiable"|"phase amiable"|"règlement amiable")
  ignore "atelier*" ..3 ("conciliation"|"médiation")
  ignore "médiateur*" ..3 ("rédaction"|"journal"|"chaîne"|"lecteur*"|"école"|"quartier")
  ignore "conciliation" ..4 ("vie"|"familiale"|"travail"|"temps")
  ignore ("médiateur*"|"médiatrice"|"médiation") ..4 ("musée*"|"culturel*"|"scientifique*"|"numérique*"|"scolaire*")
