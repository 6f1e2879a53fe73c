lexicon fr

family droits = "droits" ..4 ("propriété intellectuelle"|"auteur"|"exploitation"|"patrimoniaux"|"reproduction"|"représentation"|"usage"|"utilisation") | "propriété intellectuelle" | "droits d'auteur" | "droit d'auteur" | "propriété littéraire" | "propriété exclusive" | "licence" | "licences" | "sous licences" | "code source" | "codes sources"

topic ip.assignment duty home "propriété*" | "droits" | "cession" | "auteur" | "licence"
  states ("cèd*"|"cess*"|"céd*"|"concèd*"|"concession"|"transf*"|"accord*"|"octro*") ..10 {droits}                  unless "aucun droit de propriété" | "données"
  states {droits} ..14 ("cèd*"|"céd*"|"cession"|"concéd*"|"concèd*"|"transf*"|"appart*"|"acqui*"|"réserv*"|"détient"|"titulaire"|"propriétaire*"|"demeure*"|"reste*"|"conserve*"|"propriété")
  states ("reste*"|"demeure*"|"devien*"|"est"|"sont"|"conserve*") ..4 ("propriété exclusive"|"propriété du"|"propriété de"|"propriétaire*"|"la propriété")         unless "données personnelles" | "matériel" | "réserve de propriété"
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

topic noncompete duty
  states "non concurrence"                    unless "aucune" | "pas de" | "n'est pas soumis" | "sans clause" | "exempt*" | "libre"
  states ("s'interdi*"|"s'engage à ne pas"|"ne pourra"|"ne peut"|"ne devra"|"s'oblige à ne pas"|"s'abst*") ..24 ("concurren*"|"clientèle"|"pour son propre compte"|"concurrente*"|"activité similaire"|"activités similaires"|"mission* similaire*"|"projet* similaire*"|"projet* identique*"|"développement d'un"|"même secteur")      unless "débauch*" | "déloyal*" | "salarié*" | "confidenti*" | "droits" ..6 "tiers" | "être tenu*" | "divulgu*"
  states ("pendant"|"durant") ..3 <duration> ..20 ("s'interdi*"|"ne pas"|"ne pourra") ..20 ("concurren*"|"développement"|"similaire*")      unless "débauch*" | "sollicit*"
  states ("ne pas"|"n'"|"s'abst*"|"s'interdi*"|"convient de ne pas"|"s'engage à ne") ..10 ("concurrenc*"|"offr*"|"propos*"|"travaill*"|"exerc*"|"vend*"|"fourni*"|"prest*") ..14 ("concurren*"|"compétiteur*"|"semblable*"|"même* service*"|"mêmes prestations"|"même activité"|"rival*")     unless "débauch*" | "déloyal*" | "rien" | "aucune stipulation" | "divulgu*" | "sollicit*"
  states "engagement de ne pas concurrencer"
  states ("interdi*"|"interdiction") ..8 ("travailler"|"exercer"|"prester"|"intervenir"|"collaborer") ..10 ("concurren*"|"autre* client*"|"client final"|"clients finaux")
  reverses ("rien"|"aucune stipulation"|"aucune disposition"|"aucune clause") ..10 ("n'empêche"|"n'interdit"|"ne limite"|"ne restreint") ..14 ("mêmes services"|"concurren*"|"compétiteur*"|"autre* client*"|"similaire*"|"activité*")
  reverses ("délie*"|"dispens*"|"libèr*"|"relèv*"|"lèv*"|"renonc*"|"affranch*") ..14 ("non concurrence"|"concurrence")     unless "se libère"
  reverses ("libre"|"peut"|"pourra"|"conserve le droit") ..12 ("concurren*"|"rivaux")      unless "ne peut" | "ne pourra" | "concurrence déloyale"
  reverses ("aucune"|"pas de"|"sans"|"n'est pas soumis") ..4 ("non concurrence"|"exclusivité")
  ignore {client} ..3 ("s'interdi*"|"ne peut"|"ne pourra") ..20 "concurren*"
  ignore "concurrence" ("déloyale"|"loyale")
  ignore "mise en concurrence"
  ignore "à concurrence de"

family responsabilite = "responsabilité*" | "responsable*" | "indemnis*" | "dommages" | "indemnité*" | "réparation*" | "répare*" | "réparer" | "répond de"

topic liability.capped limit home "responsabilit*" | "garantie*" | "assurance*"
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
  ignore "à responsabilité limitée"
  ignore "responsabilité*" ..3 "sociale"

topic mediation duty home "litige*" | "différend*" | "médiation" | "juridiction" | "tribun*" | "règlement" | "compétence"
  states ("médiation"|"médiateur*"|"conciliation"|"conciliateur*"|"médiatrice")      unless "musée" | "culturelle*" | "sans médiation" | "ni médiation" | "groupes" | "scientifique*" | "consommation" ..12 "pas" | "aucune médiation"
  states ("solution amiable"|"règlement amiable"|"résolution amiable"|"voie amiable"|"accord amiable"|"à l'amiable"|"arrangement amiable"|"phase amiable"|"tentative amiable"|"amiablement"|"issue amiable"|"conciliation amiable"|"démarche amiable"|"procédure amiable"|"recours amiable")     unless "aucune" ..4 "amiable" | "sans" ..4 "amiable" | "sans recours" ..2 "amiable" | "recouvrement"
  states "amiable*" & ("litige*"|"différend*"|"contestation*"|"désaccord*"|"difficulté*"|"conflit*")     unless "aucune" | "sans" ..4 "amiable*" | "recouvrement amiable"
  states ("se met"|"se mett*"|"s'asse*"|"se rencontr*"|"se réuni*"|"discut*"|"se parl*"|"négoci*"|"cherch*"|"tente*"|"s'efforc*") ..14 ("d'abord"|"avant"|"solution"|"accord"|"tribunal"|"juge") & ("désaccord*"|"litige*"|"différend*"|"conflit*"|"difficulté*"|"accroc"|"problème*"|"contestation*")      unless "amiable" | "ne négocie pas"
  reverses ({ecarte}|"sans être tenu*"|"n'est pas tenu*"|"directement"|"sans passer par"|"sans préalable"|"pas de"|"n'est imposé*") ..12 ("médiation"|"conciliation"|"amiable*"|"médiateur*"|"tentative")      unless "renonce* au procès"
  reverses ("on ne négocie pas"|"avocat direct"|"directement saisi*"|"saisi* directement"|"sans tentative"|"aucune tentative") 
  reverses ("sans"|"aucun*"|"ni"|"exclu*") ..6 ("médiation"|"conciliation"|"tentative amiable"|"phase amiable"|"règlement amiable")
  ignore "médiateur*" ..3 ("rédaction"|"journal"|"chaîne"|"lecteur*"|"école"|"quartier")
  ignore "conciliation" ..4 ("vie"|"familiale"|"travail"|"temps")
  ignore ("médiateur*"|"médiatrice"|"médiation") ..4 ("musée*"|"culturel*"|"scientifique*"|"numérique*"|"scolaire*")
