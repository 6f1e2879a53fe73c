lexicon fr

family declencheur =
    "à réception" | "dès réception" | "réception de la facture" | "réception de facture" | "comptant" | "à la livraison" | "à la commande" | "à la signature" | "à l'échéance" | "mensuellement" | "trimestriellement"
  | "à la fin de chaque mois" | "en fin de mois" | "d'avance" | "avant le début" | "avant l'intervention" | "avant le commencement" | "à l'issue" | "à la remise" | "à la réception" | "le jour de" | "dès la livraison" | "au plus tard"
  | "à la mise en ligne" | "à l'achèvement" | "à la fin de la mission" | "à l'acceptation" | "à la recette" | "avant la mise en ligne" | "avant livraison" | "avant la livraison" | "à chaque étape" | "échéancier" | "après chaque" | "chaque mois" | "par mensualités" | "d'ici"
  | "chaque semaine" | "chaque trimestre" | "chaque fin de mois" | "chaque année" | "chaque lundi" | "chaque vendredi" | "chaque quinzaine" | "toutes les semaines" | "tous les mois" | "au fur et à mesure" | "à chaque livraison" | "à chaque jalon" | "sur présentation" | "dès présentation" | "à la présentation" | "au jour de" | "au jour du" | "le jour même" | "lors de la" | "lors du" | "dès la remise" | "dès la signature" | "dès la commande" | "à la clôture" | "à la mise en production" | "à la publication" | "en deux fois" | "en trois fois" | "en quatre fois" | "immédiatement" | "le dernier jour du mois" | "avant la fin du mois" | ("avant le"|"au plus tard le") <number> | "en fin de trimestre" | "à la quinzaine" | "le jour où" | "à chaque échéance" | "au moment de la livraison" | "au moment de la remise"

# Money that must come to the client before he pays, and what he leaves to his pleasure.
family tresorerie = "vente du" | "vente de" | "trésorerie" | "finances" | "levé" ..2 "fonds" | "levée de fonds" | "rentrées" | "trésorier" | "trésorière" | "subvention*" | "billetterie" | "investisseur*" | "client final" | "clients finaux" | "son propre client" | "ses propres clients" | "notre client" | "nos clients" | "maître d'ouvrage" | "diffuseur" | "sponsor*" | "mécène*" | "bailleur de fonds" | "financement" | "budget" ..2 "perm*" | "financeur*" | "trouve un acheteur" | "trouve preneur" | "est vendu" | "nous pouvons" | "nous le pouvons" | "il le peut" | "elle le peut" | "nous pourrons" | "on peut" | "on pourra" | "elle le pourra" | "il le pourra" | "aura les moyens" | "en a les moyens" | "auront les moyens" | "disponibilités" | "selon notre propre" ..1 "calendrier" | "selon son propre" ..1 "calendrier" | "sa propre échéance" | "rentrée d'argent" | "aura été payé*" | "a payé" | "a lui même" | "a elle même" | "aura lui même" | "aura elle même"
family inconditionnel = ("n'est"|"ne sont"|"n'étant"|"ne sera"|"ne saurait être"|"ne peut être") ..1 ("subordonné*"|"conditionné*"|"lié*"|"suspendu*") | "ne dépend*" | "indépendamment" | "indépendant*" ..2 ("paiement"|"encaissement"|"règlement") | "sans attendre"
family verser = "pay*" | "créditer" | "faire le virement" | "me faire le virement" | "paie*" | "régl*" | "règle*" | "règlement*" | "verse*" | "versé*" | "versons" | "versez" | "versant" | "toucherez" | "toucherons" | "toucherai" | "touchera" | "vire" | "virons" | "virement*" | "sold*" | "honor*" | "acquitt*" | "rémunér*"
family echeance = "délai de paiement" | "délai de règlement" | "délais de paiement" | "délais de règlement" | "date de paiement" | "date de règlement" | "échéance de paiement" | "échéance de règlement" | "terme de paiement" | "point de départ du délai" | "moment du paiement" | "moment de leur versement" | "date du paiement" | "date de versement" | "date du versement" | "délai" ..1 "paiement"

family pas_paiement = "contest*" | "quitter" | "préavis" | "garantie" | "salaire*" | "traitement" ..2 "données"

topic payment.due duty home "paiement*" | "règlement" | "facturation" | "prix" | "tarif*" | "rémunération" | "conditions financières" | "honoraires"
  states <duration> ..14 "pour" ..3 ({verser}|"s'exécuter")      unless {penalite} | "rembours*" | "restitu*" | "livr*" | "subvention*" | "résili*" | {pas_paiement} | {manquement} | "mise en demeure"
  states ("avez"|"a"|"dispose*"|"aura"|"ont") ..1 ("jusqu'au"|"jusqu'à") ..5 "pour" ..2 ("payer"|"régler"|"honorer"|"virer"|"acquitter"|"s'acquitter"|"solder")      unless "mise en demeure"
  ignore (("remise"|"rabais"|"escompte"|"ristourne") ..10 ("paiement"|"règlement"|"payer") | "versement" ("des données"|"aux archives") | ("prime*"|"salaire*"|"bourse*"|"pension*"|"allocation*"|"dividende*"|"congé"|"congés"|"cotisations sociales"|"charges sociales") ..6 {payer} | ("jury"|"parrain"|"loueur"|"assuré") ..3 {payer} | {payer} ..4 ("lauréat*"|"candidat*"|"vacanciers"))
  ignore "règlement" ("intérieur"|"européen"|"général"|"municipal"|"du concours"|"d'arbitrage"|"de copropriété"|"de médiation")
  states ("conditions"|"paiement"|"règlement"|"échéance"|"délai"|"payable*") ..1 <duration> ..1 "net"
  states ("payez"|"paie"|"paye"|"paiera"|"règle*"|"réglez") ..2 ("quand"|"lorsque"|"dès que"|"une fois que") ..3 ("vous"|"il"|"elle"|"client") ..1 ("avez"|"a"|"reçoi*"|"recevez"|"aura") ..8 ("en main"|"reçu*"|"en mains"|"texte"|"traduction"|"fichiers"|"livrable*"|"travail"|"remise")      unless {tresorerie} | "argent"
  states {creance} ..10 {payer} ..10 <duration>                unless "mise en demeure" | "préavis" | "conservé*" | "valable*" | "intérêt*" ..6 <duration> | "contester" | "contestation*" | "responsabilité*" | "au cours des" | "derniers mois" | "qui précèdent" | "restitu*" | "rembours*" | "rendues" | "rendus" | "rend" | "infraction*"
  states {payer} ..8 <duration>                                unless "mise en demeure" | "préavis" | "pénalité*" ..10 <duration> | "valable*" | "livr*" ..4 <duration> | "annul*" | "rembours*" | "conserv*" | "restitu*" | "garantie" | "durée" ..3 <duration> | "confidential*" | "contester" | "prescri*" | "responsabilité*" | "au cours des" | "derniers mois" | "qui précèdent" | "infraction*" | "indemnité égale" | "égale à" ..3 "mois" | "mois de loyer" | "reportable*" | "rendues" | "rendus" | "rendu" | "rend" | "perçue* auprès"
  states ("délai de paiement"|"délai de règlement"|"délais de paiement"|"échéance de paiement"|"conditions de paiement"|"conditions de règlement"|"modalités de paiement"|"modalités de règlement"|"terme de paiement"|"date d'échéance"|"date de règlement") ..15 (<duration>|<blank>|<date>|{declencheur})
  states <duration> ..6 ("date de facture"|"date de la facture"|"date d'émission"|"date de facturation"|"réception de la facture"|"fin de mois"|"émission de la facture"|"envoi de la facture")   unless "contester" | "contestation*" | "valable*" | "validité"
  states {creance} ..8 {payer} ..8 ({declencheur}|<date>|<blank>)
  states {payer} ..5 {declencheur}                             unless "loyer" | "impôt*" | "dommages" | "pénalité*" | "restitu*" | "rembours*" | "salari*" | "par téléphone"
  states ({payer}|"créditer"|"crédité*") ..10 ({declencheur}|<date>) & {creance}      unless "salari*" | "préavis" | "livr*" | "garantie" | "impôt*" | "pénalité*" | "rembours*" | "restitu*" | "problème*" | "litige*"
  states {creance} ..6 ("échu*"|"exigible*") ..6 {declencheur}
  states {payer} ..4 ("le soir"|"le jour"|"la veille"|"le lendemain"|"le matin"|"en fin de journée") ..1 ("de"|"du"|"des"|"même"|"où")      unless "pénalité*" | "rembours*" | "restitu*" | "loyer" | "impôt*"
  states ("emport*"|"retir*"|"récupèr*"|"enlèv*"|"repart*"|"délivré*"|"livré*") ..8 ("sans"|"contre"|"moyennant"|"qu'après"|"qu'une fois"|"qu'une fois que") ..4 {verser} & {creance}      unless "résili*" | "rembours*" | {acompte} | "préavis"
  states {payer} ..4 ("en"|"par") ..2 ("versements"|"mensualités"|"échéances"|"tranches"|"tiers"|"fractions")      unless "rembours*" | "impôt*"
  states {nepeut} ..2 ("différer"|"retarder"|"reporter"|"repousser") ..4 ("paiement"|"règlement"|"payer") ..8 ("au delà"|"après"|"plus de"|<duration>|<date>)
  states {payer} ..3 ("lorsque"|"lorsqu'"|"quand"|"dès que"|"dès qu'"|"une fois"|"sitôt") ..5 ("livré*"|"livrez"|"remis*"|"terminé*"|"achevé*"|"accepté*"|"reçu*"|"fini*"|"publié*"|"en ligne")      unless "pénalité*" | "rembours*" | "fonds" | {tresorerie}
  states {payer} ..6 ("pour moitié"|"par moitié"|"par tiers"|"moitié") ..4 {declencheur}
  states ("paiement"|"règlement") ..1 (("à"|"sous"|"dans"|"en") ..3 <duration>|<duration>|{declencheur})      unless "retard*" | "défaut" | "mise en demeure" | "préavis" | "intérêt*" | "garantie" | "pénalité*" | "après" ..3 "paiement" | "rembours*"
  states ("cachet"|"somme"|"montant"|"prix"|"rémunération") ..3 ("remis"|"remise") ..10 ("le soir"|"le jour"|"la veille"|"à la fin"|{declencheur})     unless "rembours*" | "caution"
  states {payer} ..4 ("tranche*"|"échéance*"|"versement*"|"part") ..4 {declencheur}
  states <percent> under ("échéance*"|"échéancier"|"calendrier de paiement"|"jalon*") ..4 ("montant*"|"part"|"pourcentage"|"paiement*")     [value none, confidence 0.7]
  states <duration> under ("délai de règlement"|"délai de paiement"|"délais de paiement"|"délais de règlement")      unless {penalite} | "mise en demeure" | "préavis"   [confidence 0.7]
  states <percent> ..6 ("à la signature"|"à la commande"|"à la livraison"|"à l'acceptation"|"à la fin"|"à la mise en ligne"|"au démarrage"|"au début"|"à la remise"|"à la validation"|"à l'issue")      unless "taux de" ..2 "réussite" | "rabais" | "remise de" ..1 <percent>
  states "solde" ..10 ("à la livraison"|"à la remise"|"à la fin"|"avant la livraison"|"avant livraison"|"à réception"|"à la mise en ligne"|"le jour de"|"à l'issue"|"à l'achèvement"|"dès"|<duration>|"avant"|"lors de"|"à la validation"|"à la réception")
  states ("paiement*"|"règlement*") ..4 ("intervien*"|"effectué*"|"s'effectu*"|"est dû"|"sera dû"|"se fait"|"se fera"|"aura lieu") ..8 ({declencheur}|<duration>|<date>|<blank>|"avant"|"après")
  states ({payer}|"se paie*"|"prélev*"|"encaiss*"|"versé*"|"échéance*") ..12 (<duration>|<date>|{declencheur}|"le jour"|"avant"|"chaque"|"à la fin"|"lors de") under {h_prix}      unless "mise en demeure" | "préavis" | "intérêt*" | "pénalité*" | "retard" | "sans délai" | "responsabilité*" | "rembours*" | "valable*" | "révis*"   [confidence 0.7]
  states ("un tiers"|"la moitié"|"le reste"|"le solde"|<percent>|<money>) ..6 ("à la"|"à l'"|"au moment"|"avant"|"lors"|"dès"|"le jour") ..6 ("signature"|"commande"|"remise"|"livraison"|"fin"|"mise en ligne"|"début"|"réception"|"validation"|"accord"|"démarrage"|"commence*"|"acceptation") under {h_prix}     [value none, confidence 0.7]
  states {payer} ..6 <blank>                                   unless "iban" | "rib" | "pénalité*" | "clause pénale"
  states "facturation mensuelle"                               [confidence 0.5]
  states ("échéance"|"échéances"|"terme") ..2 ("est"|"sont"|"de"|":"|"fixé*"|"à"|"tombe*"|"échoi*") ..3 (<duration>|<date>)      unless {resilier} | {contrat} ..2 "terme" | "préavis" | "renouvel*" | "reconduc*" | "pénalité*"
  reverses ("pay*"|"régl*"|"règle*"|"règlement*"|"versé*") ..8 ("quand"|"lorsque"|"après que"|"une fois que"|"dès que"|"à condition que"|"sous réserve" ..2 ("paiement"|"encaissement"|"règlement"|"réception")|"subordonné*"|"conditionné*") ..14 ("pay*"|"encaiss*"|"réglé"|"règle"|"perçu*"|"reçu*"|"vendu*"|"paiement"|"règlement")   unless "livr*" ..3 "subordonné*" | "droits" | "cession" | "propriété" | "accès" | "transfer*" | "commenc*" | "fichiers" | "début*" | "mise en ligne" | "livraison"
  reverses ("délai"|"paiement*"|"factur*") & ("court"|"à compter"|"commence"|"payable*"|"exigible*"|"subordonné*") & ("validation"|"acceptation"|"recette"|"satisfaction"|"approbation") & ("discrétion*"|"à sa convenance"|"discrétionnaire*"|"bon vouloir")
  reverses ("paiement*"|"règlement*"|"facture*") ..8 ("aucune date"|"aucun délai"|"sans délai fixe"|"à une date que"|"n'a pas de date"|"selon sa trésorerie"|"selon ses disponibilités"|"à sa convenance")
  states ("facture*"|"note"|"notes"|"honoraires"|"solde"|"prix"|"montant*"|"somme*"|"rémunération") ..8 ("acquitt*"|"honor*"|"crédité*"|"encaiss*"|"parven*"|"virement*"|"virer*"|"vire"|"solde*"|"payé*") ..10 (<duration>|<date>)      unless "mise en demeure" | "intérêt*" | "pénalité*" | "préavis" | "contest*" | "rembours*"
  states ("paiement"|"règlement") ":" <duration>      unless "retard" | "pénalité*"
  states ("mention" ..2 <duration>|("net à"|"à") <duration> ..3 ("net"|"date de facture"|"fin de mois"))
  states ("facture"|"factures"|"solde"|"reste"|"reliquat") ..3 ("à"|"sous"|"dans les") <duration> ..2 ("réception"|"émission"|"date"|"livraison"|"pose"|"remise")      unless "contest*" | "mise en demeure" | {penalite} | "rembours*"
  reverses ("pay*"|"régl*"|"acquitt*"|"versé*"|"verse*") ..6 ("que si"|"que pour autant"|"qu'après encaissement"|"qu'à réception des fonds"|"sous condition"|"à la condition"|"si et seulement si"|"après encaissement"|"qu'une fois"|"que lorsque"|"qu'à compter du jour où"|"après paiement par")     unless "livr*" ..3 "que si" | "acompte" | "cession" | "droits"
  reverses ("seul* juge*"|"à sa convenance"|"quand il lui plaît"|"selon son bon vouloir"|"à la date qu'il choisit"|"à une date laissée") & ("paiement*"|"versement*"|"règlement*"|"payer"|"verser")
  reverses ("paiement*"|"règlement*"|"rémunération"|"honoraires") ..4 ("subordonné*"|"conditionné*"|"dépend"|"dépendent"|"dépendra*"|"n'intervien* qu'"|"est lié*") ..14 ("paiement"|"encaiss*"|"règlement"|"versement" ..2 "par")     unless "droits" | "cession" | "propriété" | "livraison" ..3 "subordonné*" | "acompte" | {inconditionnel}
  reverses {verser} ..10 ("après avoir"|"après qu'il"|"après qu'elle"|"une fois"|"dès qu'il"|"dès qu'elle"|"lorsqu'il"|"lorsqu'elle") ..2 ("lui même"|"elle même"|"eux mêmes"|"été crédité*"|"été payé*"|"été réglé*"|"encaissé"|"touché"|"perçu")     unless "livraison" ..4 "subordonné*" | "droits" | "cession" | "acompte" | "rembours*"
  reverses {verser} ..12 {quand} ..8 {tresorerie}     unless "livraison" ..4 "subordonné*" | "droits" | "cession" | "retard*" | "acompte" | "rembours*" | {inconditionnel}
  reverses {verser} & ("dépend*"|"à condition"|"condition suspensive"|"subordonné*"|"dès que"|"lorsque"|"selon"|"tant que") ..6 {tresorerie}     unless "livraison" ..4 "subordonné*" | "droits" | "cession" | "retard*" | "acompte" | "rembours*" | {inconditionnel}
  reverses ({verser}|"facture"|"factures"|"honoraires") ..14 {discretion}     unless "suspend*" | "résili*" | "rembours*" | "retard*" | "impayé*" | "moyen de paiement" | "mode de paiement" | "moyens de paiement" | "modes de paiement" | {provider} ..4 {discretion} | "droits" | "cession"
  reverses {discretion} ..14 ({verser}|"factures"|"rémunèr*")     unless "suspend*" | "résili*" | "rembours*" | "retard*" | "impayé*" | "moyen de paiement" | "mode de paiement" | "moyens de paiement" | "modes de paiement" | "droits" | "cession" | {provider} ..6 {discretion} | "indemni*"
  reverses ("choisi*"|"fixe*"|"arrête*"|"détermine*"|"décide*") ..3 ("librement"|"seul*"|"unilatéralement"|"elle même"|"lui même") ..8 ("moment"|"date*"|"échéance*"|"rythme"|"calendrier") & ({verser}|"facture*")      unless "livraison" | {provider} ..2 "décide*"
  reverses ("rien n'est dû"|"aucune somme n'est due"|"n'est dû"|"ne sera dû"|"n'est due"|"ne sera due"|"ne sera payé*"|"n'est payé*"|"n'est exigible"|"ne seront payé*"|"ne sont payé*") ..8 ("tant que"|"aussi longtemps que"|"jusqu'à ce que") ..14 ("satisf*"|"convain*"|"encaiss*"|"reçu"|"perçu"|{tresorerie})     unless "pénalité*" | "intérêt*"
  reverses ({echeance}|<duration>) ..14 ("prolong*"|"prorog*"|"report*"|"différ*"|"allong*"|"suspend*"|"modifié*"|"étendu*") ..14 ("sans limite"|"unilatéral*"|{discretion}|"à tout moment"|"tant que"|"autant que"|"indéfiniment"|"sans préavis") & ("paiement"|"règlement"|"facture*")     unless "livraison" | "mise en demeure" | "accès" | {provider} ..4 "suspend*"
  reverses {verser} ..6 ("attend*"|"suppose*"|"patient*"|"nécessite*") ..12 ("fonds"|{tresorerie})     unless "acompte" | "rembours*"
  reverses ("arrête*"|"fixe*"|"choisi*"|"décide*"|"détermine*") ..2 ("elle même"|"lui même"|"seul"|"seule"|"librement") ..3 ("date*"|"moment"|"jour") ..6 {verser}      unless "livraison" | {provider} ..3 ("arrête*"|"fixe*"|"choisi*"|"décide*"|"détermine*")
  reverses ({discretion}|"unilatéralement"|"sans limite") ..14 ({echeance}|<duration>) & ("paiement"|"règlement"|"facture*")      unless "livraison" | "mise en demeure" | "suspend*" | "retard*" | "impayé*" | {provider} ..6 {discretion}
  reverses {verser} ..12 {nul} ..2 ("date"|"échéance"|"délai précis"|"délai fixe"|"délai déterminé")      unless "qu'" | "pénalité*" | "intérêt*"
  reverses ("aucun"|"aucune"|"nul"|"nulle"|"pas de"|"point de") ("délai"|"date"|"échéance"|"terme"|"jour") ..8 {verser}     unless {nepeut} | "qu'"
  reverses {nul} ..3 {echeance}      unless "ne saurait" | "qu'"
  reverses ("paiement*"|"règlement*"|"payer"|"facture*"|"régler") ..10 ("pas de date"|"pas de délai"|"sans date"|"sans échéance"|"aucune date"|"aucune échéance"|"aucun délai"|"on verra"|"n'est soumis* à aucun*"|"n'est enfermé* dans aucun*")    unless "pénalité*" | "intérêt*"
  reverses ({echeance}|<duration>) ..12 ({exclu}|{mis_de_cote}|"ne lui sont opposables"|"ne sont opposables"|"valeur indicative") & ("paiement"|"règlement"|"facture*"|"paie"|"payons"|"devis")     unless {penalite} | "escompte" | "mise en demeure" | "chèque*" | "contest*" | "valable" | "livraison" | "fin de mois"
  reverses ("ne s'engage*"|"ne nous engageons"|"ne nous engage*") ..4 ("délai"|"date"|"échéance") ..4 ("paiement"|"règlement")
  ignore {provider} ..1 ("paie"|"paient"|"règle"|"verse"|"rémunère") ..3 ("sous traitant*"|"fournisseur*"|"salari*"|"cotisation*"|"collaborateur*"|"impôt*") ..4 <duration>
  ignore ("au cours des"|"au cours de la"|"sur les"|"durant les"|"des derniers"|"dans les") ..1 <duration> ..5 ("précèd*"|"précéd*"|"derniers"|"dernières"|"écoulés"|"antérieur*")
  ignore "au cours des" <duration>
  ignore <duration> ..10 "mise en demeure"
  ignore "retard de" ..2 ("livraison"|"exécution")

topic payment.conditional limit
  states ("pay*"|"régl*"|"règle*"|"règlement*"|"versé*") ..8 ("quand"|"lorsque"|"après que"|"une fois que"|"à condition que"|"sous réserve" ..2 ("paiement"|"encaissement"|"règlement"|"réception")|"subordonné*"|"conditionné*") ..14 ("client final"|"propre client"|"ses clients"|"son client"|"maître d'ouvrage"|"tiers"|"acheteur*"|"vendu*"|"financ*"|"subvention*")
  states ("délai"|"paiement*"|"factur*") & ("court"|"à compter"|"payable*"|"exigible*"|"subordonné*") & ("validation"|"acceptation"|"recette"|"satisfaction"|"approbation") & ("discrétion*"|"discrétionnaire*"|"bon vouloir")
  states ("paiement*"|"règlement*"|"rémunération"|"honoraires") ..4 ("subordonné*"|"conditionné*"|"dépend"|"dépendent"|"dépendra*"|"n'intervien* qu'") ..14 ("paiement"|"encaiss*"|"règlement"|"versement" ..2 "par")     unless "droits" | "cession" | "propriété" | "livraison" ..3 "subordonné*" | "acompte" | {inconditionnel}
  states {verser} ..12 {quand} ..8 {tresorerie}     unless "livraison" ..4 "subordonné*" | "droits" | "cession" | "retard*" | "acompte" | "rembours*" | {inconditionnel}
  states ("moment du paiement"|"date de paiement"|"date du paiement"|"payer"|"paie"|"règle") ..10 {discretion}     unless "suspend*" | "résili*" | "rembours*" | "retard*" | "impayé*" | "droits" | {provider} ..4 {discretion}

family penalite = "pénalité*" | "intérêt*" | "majoration*" | "agios" | "indemnité* de retard" | "indemnités moratoires" | "taux" ..3 "intérêt" | "augmente*" | "majoré*"
family tardif = "tôt ou tard" | "paie tard" | "paye tard" | "payer tard" | "paient tard" | "oubliée" | "oubliées" | "oublié" | "faute de paiement" | "faute de règlement" | ("n'est pas"|"ne sera pas"|"ne serait pas"|"n'a pas été"|"n'ayant pas été"|"n'aura pas été"|"ne sont pas") ..1 ("payée"|"payées"|"payé"|"réglée"|"réglées"|"acquittée"|"acquittées"|"honorée*") | "ne pai* pas" | "ne paye* pas" | "ne règl* pas" | "ne payez pas" | "ne réglez pas" | "retard*" | "trop tard" | "tarde" | "tardent" | "tarder" | "en demeure" | "non réglé*" | "non versé*" | "non acquitté*" | "défaut de versement" | "hors délai" | "terme impayé" | "à son terme" | "passé l'échéance" | "dépassement de l'échéance" | "impayé*" | "non payé*" | "non réglé*" | "tardif" | "tardive" | "à défaut de paiement" | "défaut de paiement" | "défaut de règlement" | "échéance*" | "passé ce délai" | "au delà de ce délai" | "non paiement" | "date d'exigibilité" | "absence de paiement" | "somme due" | "sommes dues" | "note impayée" | "retardataire*" | "délai" ..4 "dépassé*" | "dépassement du délai" | "non respect du délai" | "non respect des délais" | "après l'échéance" | "après la date" | "non honor*" | "demeurée* impayée*" | "souffrance"

# Money that was not paid in time; a bill by its names; and work, things and people that come late.
family impaye = "sommes échues" | "somme échue" | "factures échues" | "facture échue" | "arriéré*" | ("n'est pas"|"ne sera pas"|"ne serait pas"|"n'a pas été"|"n'ayant pas été"|"n'aura pas été"|"ne sont pas") ..1 ("payée"|"payées"|"payé"|"réglée"|"réglées"|"acquittée"|"acquittées"|"honorée*") | "ne pai* pas" | "ne paye* pas" | "ne règl* pas" | "ne payez pas" | "ne réglez pas" | "payez trop tard" | "non réglé*" | "non versé*" | "non acquitté*" | "défaut de versement" | "terme impayé" | "impayé*" | "non payé*" | "paiement tardif" | "règlement tardif" | "retard* de paiement" | "retard* de règlement" | "retard* dans le paiement" | "retard* dans le règlement" | "à défaut de paiement" | "défaut de paiement" | "défaut de règlement" | "à l'échéance" | "échéance dépassée" | "passé l'échéance" | "dépassement de l'échéance" | "après l'échéance" | "l'échéance" | "son échéance" | "leur échéance" | "non paiement" | "date d'exigibilité" | "absence de paiement" | "somme due" | "sommes dues" | "non honor*" | "souffrance"
family somme_facturee = "facture*" | "paiement*" | "règlement*" | "somme*" | "créance*" | "honoraires" | "échéance*" | "note" | "notes" | "solde" | "acompte*" | "mensualité*" | "redevance*" | "tout montant" | "montant dû" | "montants dus" | "cotisation*" | "recouvrement" | "bce" | "banque centrale" | "taux légal" | "intérêt légal" | "taux directeur"
family prestation_tardive = "retard* d'intervention" | "retard* d'exécution" | "retard* de restitution" | "retard* de livraison" | "retard* de remise" | "retard* dans le retour" | "retard* à l'exécution" | "date de livraison" | "délai de livraison" | "délais de livraison" | "délai d'exécution" | "délais d'exécution" | ("retenu*"|"retenue"|"déduit*"|"imputé*"|"précompté*") ..3 "facture*" | "pénalité*" ..6 ("plafonn*"|"dans la limite") ..6 ("du marché"|"de la commande"|"du prix") | ("voyageur*"|"passager*"|"visiteur*"|"participant*"|"locataire"|"stagiaire*"|"élève*"|"chauffeur*") ..14 "retard" | "minutes" ..2 "retard" | "arriv*" ..3 "retard" | ("retard*"|"retards") ..2 ("de l'annonceur"|"du client"|"du donneur d'ordre"|"de la société"|"de l'acheteur") ..3 ("décale*"|"report*"|"prolong*"|"à remettre"|"dans la remise"|"dans l'envoi") | "décal*" | "du prix total" | "rendez vous" | "séance*"

family pen_retard = "pénalité" | ("pénalité*"|"intérêt*"|"majoration*"|"agios"|"indemnité*") ..2 ("retard*"|"moratoire*"|"retard de paiement") | "intérêts" | "pénalités" | "majoration" | "agios"

topic payment.late_interest duty home "paiement*" | "règlement" | "retard*" | "pénalité*" | "facturation" | "prix" | "financi*"
  states ("par mois"|"par jour"|"par semaine") ("commencé"|"entamé*"|"de retard") ..8 (<money>|<percent>)    unless "livr*" | "prestataire" ..4 "retard" | "location" | "exécution" | {delivery}
  states ("l'intérêt moratoire"|"intérêts moratoires"|"intérêt légal"|"intérêts légaux"|"intérêt de retard"|"intérêts de retard") ..4 ("est dû"|"sera dû"|"sont dus"|"seront dus"|"court"|"courent"|"s'ajout*"|"est exigible"|"sont exigibles"|"sont comptés"|"est compté"|"sont facturés"|"est facturé")      unless {nie} | {delivery} | {exclu} | {provider} ..1 ("doit"|"verse")
  states (<rate>|<percent>) ..6 ("sur les sommes échues"|"sur les factures échues"|"sur les sommes impayées"|"sur les factures impayées"|"sur le solde impayé"|"s'ajoute*"|"est ajouté*"|"sont ajouté*"|"en sus"|"en plus") & ({creance}|"après" ..1 <duration>|{tardif})      unless {delivery} | {nie} | {exclu} | "rabais"
  states ("frais de retard"|"retard de paiement"|"paiement tardif"|"retard de règlement") ..4 (<percent>|<rate>|<money> ..2 ("par jour"|"par semaine"|"par mois"))      unless {delivery} | {exclu} | {nul} ..1 ("frais de retard"|"pénalité*")
  states ("tout retard"|"chaque semaine de retard"|"chaque jour de retard"|"chaque mois de retard") ..6 (<percent>|<rate>|<money>) & ("vous"|{payer}|{creance})      unless {delivery} | {chose} | {nie} | "livraison" | {provider} ..3 ("verse"|"paie"|"doit") | "séance*" | "rendez vous"
  states {tardif} ..24 ("intérêt*"|"pénalité*") ..4 (<percent>|<rate>)      unless {delivery} | {chose} | {exclu} | {nul} ..1 ("intérêt*"|"pénalité*") | "renonc*" | "du prix" | "de la commande"
  states ("produi*"|"porte*") ..10 ("intérêt*" ..3 (<percent>|<rate>|"taux")|<percent>) & {somme_facturee}      unless {nie} | {delivery} | {nul} ..1 "intérêt*" | "prêt*" | "emprunt*" | "capital" | "compte courant" | "associé*" | "crédit" | "découvert*"
  states "intérêts" ..2 (<rate>|<percent>) unless {exclu} | {nul} ..1 "intérêts" | "prêt*" | "emprunt*" | "renonc*" | {delivery} | "dommages" | "capital*"
  states ("passé ce terme"|"passé cette date"|"passé le terme"|"passé ce jour"|"traîne"|"traînent"|"se fait attendre"|"se font attendre"|"au delà du terme"|"au delà de cette date") ..12 (<percent>|<rate>|<money>|"intérêt*")      unless "40 €" | {delivery} | {chose} | {exclu} | {nie} | "livraison" | "annul*" | {nul} ..1 "intérêt*" | "rédui*"
  ignore ("ne"|"n'") ..3 ("dispens*"|"prive*"|"exclu*") ..4 "intérêt*"
  states {impaye} ..16 {penalite}           unless {delivery} | {chose} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*" | "ni intérêt*"
  states {tardif} ..16 {penalite} & {somme_facturee}           unless {delivery} | {chose} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*" | "ni intérêt*"
  states {tardif} ..16 {penalite} under ({h_prix}|{h_retard})           unless {delivery} | {chose} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*" | "ni intérêt*"
  states {penalite} ..12 ({impaye}|"retard"|"retards")           unless {delivery} | {chose} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*"
  states ("retard*"|"tardif"|"tardive") ..14 (<money>|<percent>|"intérêt*"|"taux") under {h_retard}       unless {delivery} | {chose} | "livraison*" | "aucun*" | "renonce*" | "sans intérêt*"   [confidence 0.7]
  states ("intérêt* de retard"|"pénalité* de retard"|"intérêts moratoires"|"intérêt moratoire"|"majoration de retard") ..10 (<percent>|<rate>|"taux")       unless {delivery} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "ni pénalité*"
  states <rate> & ({tardif}|{penalite}|{creance}|"à compter" ..4 "jour"|"en souffrance")      unless {chose} | "réduite" | "rémunération" ..6 "rédui*" | "prêt" | "compte courant" | "associé*" | "crédit" | "emprunt*" | {delivery} | "renonce*" | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*"
  states {tardif} ..10 <percent> & ({creance}|{payer}|"débiteur"|"client"|"vous"|"intérêts de retard"|"pénalités"|"intérêts moratoires")            unless {delivery} | {chose} | "rédui*" | "baisse*" | "diminu*" | "objectif*" | {delivery} | "acompte" | "renonce*" | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*"
  states ("porte"|"portera"|"portent"|"porteront"|"produit"|"produira"|"produisent"|"productive*") ..14 ("intérêt*"|"pénalité*") & ({creance}|{impaye}|"due"|"dues")      unless {nie} | {delivery} | {nul} ..2 "intérêt*" | "prêt*" | "capital" | "emprunt*" | "compte courant" | "loyer*"
  states ("intérêts de retard"|"intérêts moratoires"|"pénalités de retard"|"pénalités de paiement tardif") ..4 ("courent"|"court"|"exigible*"|"s'appliqu*"|"commenc*"|"sont dus"|"sont dues"|"seront dus"|"seront dues")      unless {nie} | {delivery} | {chose} | {nul} ..2 "retard" | "renonc*"
  states ({tardif}|{verser} ..3 "tard") ..14 ("s'accroî*"|"grossi*"|"augment*"|"s'alourdi*"|"gonfle*"|"enfle*"|"croî*"|"coûte*"|"amende"|"grevé*"|"frappé*"|"pénalisé*"|"surcharge"|"j'ajoute"|"je compte"|"je facture"|"ajouté*"|"s'ajoute*"|"comptez"|"en plus"|"de plus"|"supplément*"|"majoré*"|"majoration"|"augment*"|"somme fixe"|"due en sus") ..6 (<money>|<percent>|<rate>) & ({creance}|{payer}|{client}|"débiteur")      unless "recouvrement" | "relance*" | "rappel*" | {delivery} | {chose} | "livraison"
  reverses {pen_retard} ..6 {nie}      unless {delivery} | {chose} | {nie_en_vain} | {si} ..8 {nie} | "client" ..3 "renonce*" | {nie} ..3 ("libératoire*"|"exclusi*"|"forfaitaire*"|"besoin"|"mise en demeure"|"rappel"|"inférieur*")
  reverses {nie} ..6 {pen_retard}      unless {delivery} | {chose} | {nie_en_vain} | {si} ..8 {nie} | "aucun*" ..1 ("rappel"|"mise en demeure"|"formalité*") | "réglé*" ..8 {pen_retard} | "payé*" ..8 {pen_retard}
  reverses {nepeut} ..6 ({pen_retard}|"intérêt*"|"pénalité*") & ({tardif}|"paiement*"|"facture*")      unless {delivery} | {chose} | {nie_en_vain} | {en_vain_peut} | "qu'" | "prestataire ne peut" ..6 "suspend*"
  reverses ("gratuité"|"sans frais"|"gratuitement"|"tolère*"|"toléré*"|"pardonne*") ..4 ("retard de règlement"|"retard de paiement"|"retards de paiement"|"paiement tardif")
  reverses ("retard*" ..4 ("paiement"|"règlement"|"payer")|"paiement tardif"|"règlement tardif") ..14 ("ne coûte*"|"ne donne*"|"n'entraîne*"|"n'emporte*"|"n'ouvre*"|"n'oblige*") ..4 ("rien"|"aucun*"|"pas"|"ni"|"principal"|"capital"|"montant nominal"|"montant facturé"|"prix convenu")
  reverses {n_en} with ("intérêts moratoires"|"intérêts de retard"|"pénalités de retard"|"retard de paiement")
  reverses {exclut} ..8 {pen_retard}      unless {delivery} | {chose} | "client" ..3 {exclut} ..4 "payer"
  reverses ("ne factur*"|"ne sanctionn*"|"ne pénalis*"|"ne compte*") ..2 ("pas"|"jamais"|"aucun*"|"point") ..4 ("retard*"|"paiements tardifs"|"paiement tardif")      unless {delivery} | {chose}
  reverses {renonce} ..10 {pen_retard}      unless {delivery} | {garde} | "client" ..3 {renonce} | {nie_en_vain}
  reverses {nul} ..2 {pen_retard}      unless {delivery} | "sans préjudice" | "sans sommation" | "sans formalité" | "sans interpellation" | {nie_en_vain} | "sans que" | "rappel" | "aucun retard"
  reverses "taux" ..3 <percent> ..14 {mis_de_cote} & ("facture*"|{tardif})      unless {delivery}
  reverses {pen_retard} ..6 ("ne courent"|"ne courra"|"ne courront"|"ne sont dus"|"ne sont dues"|"ne sera due"|"ne seront dues") ..2 ("qu'après"|"qu'à compter"|"que si"|"qu'avec"|"que sur") ..8 ("justice"|"jugement"|"accord"|"condamn*"|"définitive")
  reverses {nepeut} ..3 {exige} ..10 {penalite}     unless {delivery} | {client} ..2 {nepeut}
  reverses {penalite} ..8 {nepeut} ..4 {exige} ..2 ("qu'avec"|"que sur"|"que si"|"sans") ..6 ("accord"|"autorisation"|"consentement")     unless {delivery}
  reverses {penalite} ..14 ({exclu}|{refus}|"rien ne" ..2 "est dû"|"sera dû"|"reste dû")     unless {delivery} | {chose} | "conflit*" | "sans mise en demeure" | "client" ..3 "renonce*" | "si" ..6 "payé*"
  reverses ("sommes"|"factures"|"créances"|"honoraires"|"facture"|"somme"|"montant"|"retards"|"arriéré*"|"solde"|"dette*") ..8 ("ne porte*"|"ne produi*"|"n'est productive*"|"ne sera productif") ..3 ("intérêt*"|"pénalité*"|"aucun*")
  reverses ({tardif}|"délai") ..16 ("ne varie* pas"|"reste* le même"|"ne grossi* pas"|"n'augmente* pas"|"ne s'accroî* pas"|"ne s'alourdi* pas"|"ne doit que"|"ne devra que"|"ne demande rien"|"ne réclame rien"|"ne compte rien"|"ne rien" ..3 ("compter"|"factur*"|"réclam*"|"ajout*")|"rien" ..3 "en plus"|"sans majoration"|"sans supplément"|"sans surcoût"|"reste inchangé*"|"demeure inchangé*"|"pas un centime de plus"|"pas d'intérêt*"|"n'ajoutez pas")     unless {delivery} | {chose} | "livraison"
  reverses ("n'ajoutez pas"|"ne nous comptez pas"|"ne comptez pas"|"inutile de" ..2 ("compter"|"ajouter"|"facturer")|"ne comptez aucun*") ..4 {penalite}
  reverses ("aucun*"|"sans"|"pas de"|"ni"|"nulle"|"exempt*"|"exonér*"|"dispens*") ..4 ("pénalité*"|"intérêt*" ..3 ("retard"|"moratoire*")|"intérêts"|"intérêt"|"majoration*") & ({tardif}|"paiement*"|"règlement*"|"facture*")     unless "sans sommation" | "sans formalité" | "sans interpellation" | "sans préjudice" | {delivery} | "sans mise en demeure" | "rappel"
  reverses "renonc*" ..10 ("pénalité*"|"intérêt*")      unless {delivery}
  reverses ("pénalité*"|"intérêt* de retard"|"intérêts moratoires"|"intérêts") ..20 {ecarte}     unless {delivery} | "conflit*" | "sans mise en demeure" | "client" ..3 "renonce*" | "en sus" | "propriété"
  reverses {ecarte} ..14 ("pénalité*"|"intérêt*" ..2 "retard"|"intérêts moratoires")     unless {delivery} | "client" ..3 "renonce*"
  reverses {tardif} ..12 ("ni intérêt*"|"ni pénalité*"|"n'emporte ni"|"aucune conséquence"|"sans conséquence"|"sans indemnité")     unless {delivery}
  ignore {garde} ..10 {penalite}
  ignore "sans retard"
  ignore {chose} ..10 {penalite}
  ignore "retard*" ..6 ("livraison*"|"exécution"|"exécuter"|"calendrier"|"réalisation")
  ignore "intérêt*" ..3 ("légitime*"|"public"|"des parties"|"du client"|"conflit*")
  ignore "conflit* d'intérêt*"
  ignore ("l'intérêt de" ("la"|"l'"|"chacun*"|"chaque"|"son"|"leur"|"cette"|"ce"|"votre"|"notre"|"tous")|"l'intérêt du"|"dans l'intérêt"|"d'intérêt général"|"centre* d'intérêt*"|"sans intérêt pour")
  ignore "aucun*" ..1 ("mise en demeure"|"rappel"|"relance"|"formalité*")

# Things that come back late are no money that comes late.
family chose = ("remet"|"remettent"|"remis"|"livre"|"livrent"|"rend"|"rendent"|"restitue*"|"dépose*") ..6 ("hors délai"|"en retard"|"tard") | ("emprunt*"|"outil*"|"locat*"|"bibliothèque") ..10 "retard" | ("rend*"|"rapport*"|"restitu*"|"livr*"|"remis*"|"retour*") ..1 ("en retard"|"tardive*"|"tardif") | ("ouvrage*"|"livre*"|"véhicule*"|"matériel"|"clé*"|"vélo*"|"objet*") ..6 "retard"

family delivery = {prestation_tardive} | "retard*" ..2 "prestataire" | "retards du" ..1 {provider} | "réfaction" | ("prestataire"|"consultant"|"titulaire"|"fournisseur"|"agence"|"traducteur"|"graphiste"|"studio"|"formateur"|"développeur"|"sous traitant") ..6 ("encour*"|"s'expose"|"est passible"|"subi*"|"est redevable"|"sera redevable") ..8 "pénalité*" | "retard de livraison" | "retard dans la livraison" | "retard dans l'exécution" | "retard d'exécution" | "prestataire est redevable" | "prestataire sera redevable" | "prestataire devra" ..6 "pénalité*" | "pénalité*" ..10 "prestataire" ..4 "retard" | "livrable*" ..6 "retard" | "retard*" ..6 ("remise"|"livrable*") | ("du prix"|"du marché"|"du forfait") "par jour" | ("prestataire"|"consultant"|"freelance"|"fournisseur"|"sous traitant"|"indépendant") ("encourt"|"encourra"|"verse"|"versera"|"paie"|"paiera"|"supporte"|"supportera"|"doit"|"devra") ..6 "pénalité*" | "retard du prestataire" | "retard imputable au prestataire"

family recouvrer =
    ("frais"|"indemnité*"|"forfait"|"montant"|"somme"|"coût*"|"démarche*"|"dépenses"|"débours") ..5 ("recouvrement"|"recouvrir"|"recouvrer"|"relance*"|"rappel*"|"perception"|"encaissement"|"contentieux"|"sommation"|"poursuite*"|"huissier")
  | "pénalité forfaitaire de recouvrement" | "40 €" | "40 euros" | "quarante euros"

topic payment.recovery_fee duty home "paiement*" | "retard*" | "règlement" | "prix"
  states ("frais de mise en demeure"|"frais de rappel"|"frais de relance"|"frais de poursuite"|"frais de procédure de recouvrement"|"frais d'avocat" ..3 "recouvrement") ..4 ("à charge"|"à la charge"|"sont dus"|"incombent"|"supportés") ..3 ("client"|"débiteur"|"vous"|"votre"|"mandant*"|"acheteur"|"cliente"|"donneur d'ordre")      unless {nie} | {exclu}
  states ("indemnité forfaitaire"|"indemnité conventionnelle"|"majoration forfaitaire"|"dédommagement forfaitaire"|"pénalité forfaitaire") ..4 <percent> & ({tardif}|"impayé*"|"recouvrement")      unless {delivery} | {nie} | {exclu} | {nul} ..2 "forfaitaire" | "résili*" | "annul*"
  states ("frais fixes"|"forfait*"|"frais") ..3 ("pour la relance"|"de relance"|"de rappel"|"pour le rappel"|"pour recouvrement"|"de recouvrement") ..6 ("demande"|"réclame"|"facture"|"due"|"dus"|"dû"|"exigible*")      unless {nul} ..2 "frais" | {nie} | {exclu} | {nepeut} | {provider} ..2 ("supporte*"|"assume*")
  states <money> ..3 ("frais"|"fixes"|"forfait*") ..6 ("relance*"|"rappel*"|"recouvrement"|"recouvrer")      unless {nul} ..3 ("frais"|<money>) | {nie} | {exclu} | {ecarte} | "rembours*"
  states ("frais d'encaissement"|"frais de recouvrement"|"frais de rappel"|"frais de poursuite"|"coûts de recouvrement") ..5 ("pour"|"à charge"|"à la charge"|"imputés"|"portés"|"supportés") ..4 ("débiteur"|"client"|"vous"|"mandant"|"défaillant"|"retardataire")      unless {nie} | {exclu}
  ignore ("sans"|"aucun*") ..1 ("rappel*"|"relance*"|"sommation"|"mise en demeure"|"formalité*") ..0 ("préalable"|"aucune")?
  states ("indemnité*"|"frais"|"forfait") ..6 "recouvrement"       unless "renonc*" | "aucun*" | "sans" ..3 "recouvrement" | "ni indemnité"
  states "recouvrement" ..8 (<money>|"à la charge"|"indemnité*"|"supporté*")      unless "renonc*" | "aucun*"
  states ("agence de recouvrement"|"société de recouvrement"|"mise en recouvrement"|"frais de rappel"|"frais de relance"|"frais de sommation"|"frais d'encaissement"|"frais de perception"|"frais de poursuite"|"frais de contentieux") ..12 (<money>|"charge"|"dus"|"due"|"s'ajoutent"|"s'ajoute")      unless {exclu} | {provider} ..2 ("rembours*"|"supporte*"|"assume*")
  states ("frais"|"indemnité*"|"forfait"|"dédommagement"|"somme") ..12 ("récupération de la créance"|"récupération des sommes"|"récupération de la facture"|"frais de perception"|"frais administratifs"|"d'huissier"|"de relance"|"de rappel"|"de sommation") & ("impayé*"|"échu*"|"défaillant*"|"débiteur"|"retard*"|"créance"|"facture*")     unless {nul} ..3 "frais" | {exclu} | "renonc*" | {provider} ..2 ("rembours*"|"supporte*"|"assume*")
  states ("coûts"|"frais") ..2 "recouvrement" ..10 ("incomb*"|"charge"|"supporté*"|"s'ajout*"|"dus")      unless {nul} ..3 "frais" | {provider} ..3 ("rembours*"|"supporte*")
  states ("frais"|"coûts") ..4 ("huissier"|"commissaire de justice"|"avocat" ..4 "recouvr*") & ("facture*"|"créance*"|"impayé*"|"paiement")      unless {nul} ..3 "frais" | "dépens" | {exclu}
  states ("somme"|"indemnité"|"majoration"|"forfait"|"montant"|"supplément") ..14 ("couvrir"|"couvrant"|"compenser"|"au titre"|"pour"|"dédommager") ..3 ("frais"|"coûts"|"dérangement"|"démarches") ..3 ("administratifs"|"recouvrement"|"encaissement"|"gestion"|"relance"|"rappel"|"perception"|"dossier") & ({impaye}|{tardif})      unless {nul} ..3 "frais" | {exclu} | {nie} | {delivery} | {provider} ..2 ("supporte*"|"verse*")
  states ("frais"|"coûts") ..2 ("commandement"|"sommation"|"mise en demeure"|"poursuite*"|"actes"|"rappel"|"exécution") ..10 ("remboursé*"|"à la charge"|"supporté*"|"mis en compte"|"facturé*"|"dus"|"refacturé*") ..3 ({client}|"preneur"|"locataire"|"débiteur"|"défaillant*")      unless {nie} | {exclu} | {nul} ..2 "frais"
  states ({recouvrer}|"honoraires de l'huissier") ..10 ("refacturé*"|"répercuté*"|"facturé*"|"imputé*"|"à la charge"|"mis à charge") ..3 ({client}|"débiteur"|"retardataire"|"défaillant*"|"négligent*")      unless {nie} | {exclu} | {nul} ..3 "frais" | "cotisation*" | {provider} ..1 ("rembours*"|"supporte*")
  states ("rappel"|"relance"|"relancer"|"relances"|"sommation") ..12 <money> & ({somme_facturee}|{tardif}|{client}|{provider}|"débiteur"|"frais"|"courrier"|"lettre"|"qui")       unless "moteur*" | "machine*" | {nul} ..2 ("frais"|"relance" ..4 "factur*") | "gratuit*" | "dépenses" | "indemnité de repas"
  states ("chacune"|"chacun") ..2 "facturé*" ..2 <money>     with "relance*" | "rappel*"
  states ("relance*"|"rappel*") & ("facturée*"|"facturé"|"facturés") ..3 <money>
  states ("indemnité"|"somme"|"montant"|"pénalité") ..1 "forfaitaire" ..3 <money>     with ("441 5"|"441 10"|"441 6"|"recouvrement")     unless {nie} | {exclu} | "renonc*" | "annul*" | "débauch*" | "repas" | {nul} ..2 "forfaitaire"
  states <money> & ("441 5"|"441 10"|"441 6")      unless {exclu} | "renonc*" | {nul} ..3 "indemnité"
  states ("441 5"|"441 10"|"441 6") & ("indemnité*"|"forfaitaire*")      unless {exclu} | "renonc*" | {nul} ..3 "indemnité"
  states ("huissier"|"commissaire de justice"|"société de recouvrement"|"agence de recouvrement") ..12 ("vous" ..3 "payez"|"à votre charge"|"pour vous"|"à la charge du client"|"vous sont facturés"|"à vos frais"|"aux frais du client"|"à la charge du débiteur")      unless {nie}
  states "frais" ..4 <money> & ("impayé*"|"contentieux"|"relance*"|"recouvrement")      unless {nul} ..3 "frais" | {exclu} | {nie} | "toit*" | {provider} ..2 ("rembours*"|"supporte*")
  states <money> ..6 ("par facture"|"chaque facture"|"par créance") & ({tardif}|"relance*"|"courir"|"recouvr*"|"est dû"|"sera dû"|"reste dû")       unless {exclu} | "par jour" | "par semaine" | {delivery}
  states ("frais d'administration"|"frais de dossier"|"frais de gestion") ..14 ("recouvrement"|"impayé*"|"retard*"|"rappel*"|"relance*")      unless {nul} ..3 "frais" | {exclu}
  states ("assume*"|"supporte*"|"rembourse*"|"prend* en charge"|"doit") ..4 "frais" ..4 ("perception"|"recouvrement"|"encaissement"|"relance*"|"poursuite*"|"huissier")      unless {provider} ..2 ("assume*"|"supporte*"|"doit") | {nul} ..3 "frais" | "créancier"
  states "majoré*" ..10 ("indemnité forfaitaire"|"indemnité"|"clause pénale")
  states "clause pénale" ..6 <percent>
  states <money> ..8 ("recouvrement"|"par rappel"|"par relance"|"pour chaque rappel")    unless "renonc*" | "aucun*"
  states "cabinet de recouvrement" ..10 ("frais"|"charge"|"client"|"vous")
  states ("forfait*"|"indemnité*") ..8 <money> & ({impaye}|"retard* de paiement"|"retard* de règlement"|"relance*")       unless "renonc*" | "aucun*" | {delivery} | {exclu} | "annul*"
  reverses {renonce} ..8 ("article d"|"article l")      with ("441 5"|"441 10"|"441 6")     unless {client} ..2 {renonce}
  reverses {recouvrer} ..8 ("à sa charge"|"à leur charge"|"à ses frais"|"à ma charge") & {provider}      unless {client} | "débiteur"
  reverses {nul} ..1 ("somme forfaitaire"|"indemnité forfaitaire"|"forfait") & {tardif}      unless {nie_en_vain}
  reverses ("441 10"|"441 5"|"441 6") ..6 ({nie}|{exclu}|{ecarte})     unless {nie_en_vain} | {nie} ..2 "inférieur*"
  reverses {exclut} ..8 {recouvrer}      unless "cotisation*"
  reverses {n_en} with ({recouvrer}|"relanc*")
  reverses {nie} ..4 {recouvrer}      unless {nie_en_vain} | {si} ..8 {nie} | {tardif} ..6 {recouvrer} | "suffi*" | "qu'"
  reverses {recouvrer} ..10 {nie}      unless {nie_en_vain} | {si} ..8 {nie} | "client" ..3 "renonce*" | {nie} ..3 ("libératoire*"|"exclusi*"|"besoin"|"suffi*"|"couvr*"|"inférieur*") | "rembours*" | "journ*"
  reverses {renonce} ..10 {recouvrer}      unless {garde} | "client" ..3 {renonce} | {nie_en_vain} | "rembours*"
  reverses ("relance*"|"rappel*"|"recouvrement") ..14 (("n'est"|"ne sont"|"ne sera"|"ne seront") ("pas"|"jamais"|"point") ("facturé*"|"compté*"|"payant*")|"à ses frais"|"à leurs frais"|"à mes frais"|"gratuit*"|"sans frais"|"à titre gracieux")      unless "chacune" | "facturé*" | "aucune relance" | "premier rappel"
  reverses {recouvrer} ..14 ({exclu}|{ecarte}|{refus}|"gratuit*")       unless "client" ..3 "renonce*" | "musical*" | {penalite} ..4 {exclu}
  reverses ({nul}|({nepeut}|"n'autoris*"|"ne permet*"|"n'habilite*") ..3 {exige}) ..8 {recouvrer}      unless {nul} ..6 "sans frais"
  reverses {recouvrer} ..12 ("pour le compte"|"au compte"|"à la charge"|"à charge"|"supporté*"|"incomb*"|"refactur*"|"pèse*"|"reste* dû*" ..1 "par") ..4 ({provider}|"créancier"|"créancière"|"titulaire"|"bénéficiaire")      unless "débiteur" | "mis" ..2 "client"
  reverses ({provider}|"créancier"|"titulaire") ..4 ("supporte*"|"assume*"|"prend* à sa charge"|"conserve* à sa charge"|"garde* à sa charge"|"paie"|"fait son affaire"|"garde* pour lui"|"garde* pour elle"|"conserve*") ..8 ({recouvrer}|"relances"|"huissier")      unless "oblig*" | "contrain*" | "force à"
  reverses {recouvrer} ..6 {provider} ..8 ("refactur*"|"à sa charge"|"lui ser*"|"lui est factur*")
  reverses (<money>|"somme forfaitaire"|"indemnité forfaitaire"|"indemnité légale") ..20 ({exclu}|{ecarte}) & ({tardif}|"recouvr*"|"code de commerce"|"441 5"|"441 10")      unless {penalite} ..6 {exclu} | "rembours*" | {delivery} | "si" ..4 "payé*"
  reverses "renonc*" ..18 ("indemnité*"|"frais") ..8 "recouvrement"
  reverses ("aucun*"|"sans"|"ni"|"pas d'"|"exclu*"|"dispens*") ..8 ("indemnité*"|"frais") ..6 ("recouvrement"|"forfaitaire*")
  reverses ("indemnité*"|"frais") ..6 "recouvrement" ..20 {ecarte}      unless "client" ..3 "renonce*"
  reverses {ecarte} ..14 ("indemnité*"|"frais") ..6 "recouvrement"      unless "client" ..3 "renonce*"
  reverses ("indemnité*"|"frais") ..6 "recouvrement" ..10 ("ne sera pas"|"n'est pas"|"ne sont pas"|"exclu*"|"à la charge du prestataire"|"ne pourra")

family acompte = "appel de fonds" | "premier appel" | "acompte*" | "arrhes" | "avance" | "avances" | "provision" | "premier versement" | "premier paiement" | "premier règlement" | "versement initial" | "paiement initial" | "prépaiement" | "paiement anticipé" | "versement préalable" | "règlement préalable" | "paiement préalable" | "première tranche" | "première fraction" | "premier tiers" | "première moitié" | "mise de fonds" | "à valoir" | "dépôt non remboursable" | "dépôt initial" | "paiement à la commande"
family avant_travail = "d'entrée" | "d'entrée de jeu" | "pour ouvrir le dossier" | "à l'ouverture du dossier" | "avant tout travail" | "avant tout début" | "avant tout commencement" | "avant de commencer" | "avant le début" | "avant le démarrage" | "avant le commencement" | "avant toute intervention" | "avant toute exécution" | "avant que je" | "avant que nous" | "au départ" | "au démarrage" | "au lancement" | "pour bloquer" | "pour réserver" | "pour retenir" | "à la réservation" | "prise de rendez vous" | "à l'inscription" | "à la commande" | "à la signature" | "dès la signature" | "dès la commande" | "lors de la commande" | "lors de la signature" | "à l'acceptation du devis" | "à l'ouverture" | "avant le premier" | "au jour de la commande" | "le jour de la commande" | "au jour de la signature" | "le jour de la signature" | "avant l'ouverture" | "avant toute mise en"
family somme_due = "paiement*" | "versement*" | "règlement*" | "somme*" | "pourcentage" | "fraction" | "montant" | "euro" | "euros" | "sou" | "centime" | "rond" | "franc" | "part de son" | "part du prix" | "argent"
family apres_travail = "qu'après" ..8 ("livr*"|"réception"|"achèvement"|"remise"|"fin"|"exécution"|"admission"|"recette"|"validation"|"terminé*") | "qu'à la livraison" | "qu'à la fin" | "qu'à l'achèvement" | "qu'à la remise" | "qu'à la réception" | "qu'à l'issue" | "qu'une fois" ..6 ("livr*"|"achevé*"|"terminé*"|"remis*"|"accepté*")

family commence_pas = ("ne"|"n'") ..3 ("commenc*"|"début*"|"démarr*"|"réserv*"|"retenu*"|"confirm*"|"bloqu*"|"définiti*"|"valid*"|"engag*"|"tenu*"|"livr*"|"accueil*"|"entam*"|"rembours*"|"restitu*"|"ferme") | {nie} ..3 ("rembours*"|"restitu*"|"récupér*")

topic payment.recovery_fee duty
  ignore ("recouvrement"|"relance*"|"rappel*") ..3 ("cotisation*"|"loyer*"|"impôt*"|"taxe*"|"charges"|"pension*"|"abonnés"|"ses clients"|"vaccin*"|"toit*"|"tuile*"|"voix"|"sol"|"mur*"|"surface*")
  ignore ("logiciel"|"service"|"outil"|"module"|"application"|"agent") ..6 ("relance*"|"recouvrement"|"rappel*") ..14 <money>
  ignore ("perdante"|"perdant"|"succomb*"|"perd le procès"|"gagne*") ..14 ("huissier"|"avocat*"|"dépens")

# What is paid again and again at the head of each period is a price, and no advance on one.
family par_periode = "abonnement*" | "redevance*" | "loyer*" | "cotisation*" | "période*" | "mensuel*" | "mensualité*" | "trimestr*" | "annuel*" | "chaque mois" | "par mois" | "mois par mois" | "chaque année" | "par an"

family signe = "quand on signe" | "quand vous signez" | "quand tu signes" | "en commandant" | "en passant commande" | "moment de passer commande" | "au moment de la signature" | "à l'engagement" | "dès l'accord" | "à la prise de commande" | "à la signature" | "au moment de signer" | "à la conclusion" | "lors de la passation" | "à la passation" | "à la commande" | "au moment de la commande" | "à l'accord" | "à l'ouverture du dossier" | "à l'ouverture du mandat" | "préalablement à toute" | "en signant"

topic payment.deposit duty home "paiement*" | "acompte*" | "prix" | "règlement" | "tarif*" | "commande*"
  ignore ("remise"|"escompte"|"rabais"|"réduction") ..12 ("d'avance"|"avance"|"acompte"|"comptant")
  ignore ("dépôt de garantie"|"séquestre"|"caution"|"cautionnement"|"empreinte"|"retenue de garantie"|"franchise"|"couverture"|"garantie bancaire"|"assurance*"|"police") ..14 (<money>|<percent>|"versé*"|"signature"|"commande"|"remise")
  ignore {acompte} ..6 ("à l'hôtel"|"aux hôtels"|"au traiteur"|"aux fournisseurs"|"au loueur"|"au transporteur"|"par les invités"|"par les mariés"|"droits d'entrée"|"scolaires"|"aux artistes")
  ignore <percent> ..1 ("de remise"|"de rabais"|"de réduction"|"d'escompte"|"de commission") ..6 ("commande"|"signature"|"réservation")
  ignore <money> ..4 ("de caution"|"caution"|"en garantie"|"de garantie"|"pour les clés")
  reverses ("acompte*"|"avance*"|"arrhes"|"provision*"|"dépôt") ..5 ("néant"|"non prévu*"|"pas prévu*"|"sans objet"|"exclu*"|"0 %")    unless "retard"
  states <percent> ..3 ("comptant"|"à la signature"|"à la commande"|"au démarrage"|"au lancement"|"avant toute"|"avant tout commencement"|"avant le début"|"d'avance"|"à l'acceptation du devis"|"ce jour")     unless "remise" | "escompte" | "pénalité*" | "retard" | "aucun*" | "solde" ..2 <percent> | "commission*"
  states <percent> ..4 ("pour lancer"|"au lancement"|"au feu vert"|"le feu vert"|"au bon de commande"|"à titre de réservation"|"pour démarrer"|"pour commencer"|"au top départ"|"à la confirmation"|"en signant"|"au moment de signer"|"au coup d'envoi"|"avant travaux"|"avant production")      unless {exclu} | {nie} ..3 <percent> | "rabais" | "remise de" | "taux"   [value percent]
  states ("enregistrée"|"prise en compte"|"validée"|"traitée"|"acceptée"|"planifié*"|"inscrite") ..2 ("qu'après"|"après"|"qu'à"|"dès"|"à réception") ..4 ("paiement"|"versement"|"virement"|"encaissement"|"réception")? ..3 (<percent>|<money>|{acompte})      unless "facture*" | "solde"   [value percent]
  states "un dixième" ..10 ("en signant"|{signe}|{avant_travail})      unless {exclu}   [value 10]
  states ("moitié" ({signe}|{avant_travail})|("par moitié"|"en deux moitiés"|"moitié moitié") ..6 ("commande"|"signature"|"démarrage"|"début"|"accord"))      unless {nie}   [value 50]
  states ("factur*"|"payable*"|"règle*"|"réglé*"|"dû"|"due") ..2 "d'avance"      unless {nie} | {exclu} | {nul} ..3 "d'avance" | "ne" | {par_periode}   [confidence 0.7]
  states ({signe} ..4 ("le quart"|"un quart") | ("le quart"|"un quart") ..4 {signe})      unless {exclu} | {refus} | "annul*" | "assur*"  [value 25]
  states ({signe} ..4 ("le tiers"|"un tiers") | ("le tiers"|"un tiers") ..8 {signe})      unless {exclu} | {refus} | "annul*" | "assur*"  [value 33.33]
  states ("dépose*"|"consigne*"|"verse*"|"paie*"|"paye*"|"règle*"|"vire*") ..3 (<percent>|<money>|"un tiers"|"le tiers"|"un quart"|"le quart") ..8 {signe}      unless {nie} | {exclu} | {provider} ..2 ("verse*"|"paie*"|"remet*")   [value percent]
  states (<percent>|<money>) ..6 ("à l'accord"|"à la confirmation"|"au bon pour accord"|"à la prise de commande"|"à la passation de"|"à l'ouverture du"|"au dépôt du dossier")      unless {exclu} | {nie} | "taux" | "rabais" | "remise de" | "amende"   [value percent]
  states ("versement"|"frais"|"somme"|"montant"|"forfait"|"paiement"|"règlement") ..1 "de réservation" ..6 (<money>|<percent>)?      unless {nul} ..2 "réservation" | "rembours*" ..3 "frais" | "hôtel*"   [value percent]
  states (<money>|<percent>) ..6 ("bloque*"|"réserve*"|"retien*") ..4 ("date*"|"créneau*"|"place*"|"agenda"|"semaine*"|"journée*")      unless {nie} | "se réserve"   [value percent]
  states ("pour réserver"|"pour bloquer"|"pour retenir"|"pour confirmer") ..10 (<money>|<percent>|{acompte})      unless {nul} ..2 {acompte} | {exclu}   [value percent]
  states {quand} ..3 {acompte} ..3 ("arrivé*"|"arrive"|"reçu*"|"encaissé*"|"tombé"|"parvenu*"|"crédité*"|"sur mon compte")      unless {si} ..6 {nie} ..6 {acompte} | "rembours*"
  states ("subordonn*"|"conditionn*") ..8 {acompte}      unless {nie} | {nul}   [confidence 0.8]
  states {commence_pas} ..10 {acompte}      unless {nepeut} | {nul} ..1 {acompte} | "solde"
  states ("commenc*"|"démarr*"|"début*"|"entam*"|"se mettent en route") ..4 ("à réception"|"dès réception"|"qu'après"|"après"|"dès"|"contre"|"à l'encaissement") ..6 (<percent>|<money>)      unless "livr*" | {exclu}   [value percent]
  states ("aucun*"|"rien"|"nul*") ..6 ("commenc*"|"démarr*"|"début*"|"lancé*"|"entam*"|"se met* en route"|"n'est réservé*"|"n'est bloqué*") ..5 ("tant que"|"avant"|"sans") ..4 ({acompte}|<percent>|<money>|"versement"|"la moitié"|"le tiers"|"un tiers"|"le quart"|"un quart")      unless "solde"   [value percent]
  reverses ({verser} ..12 ("rien avant"|"rien d'avance"|"rien plus tôt")|("rien"|"aucune somme"|"aucun versement"|"aucun paiement") ..5 ("versé*"|"payé*"|"réglé*"|"avancé*"|"intervien*"|"est dû"|"est due") ..4 ("avant"|"tant que") ..4 ("réception"|"admission"|"livraison"|"recette"|"validation"|"remise"|"achèvement"|"service fait"|"fin"))      unless "solde" | "droits" | "rembours*"
  ignore ("quand bien même"|"même si"|"bien que"|"quoique") ..10 (<percent>|{acompte})
  states "acompte*" ..8 <percent>                      unless "aucun acompte" | "sans acompte" | "pas d'acompte" | "ni acompte" | {exclu}  [value percent]
  states {acompte} ..6 ("représentant"|"équivalant"|"correspondant"|"égal*"|"à hauteur"|"de") ..2 (<percent>|<blank>)      [value percent]
  states {acompte} ..8 ("d'un cinquième"|"un cinquième")      [value 20]
  states {acompte} ..8 ("d'un dixième"|"un dixième")      [value 10]
  states ({acompte}|{avant_travail}) ..8 "trois dixièmes"      [value 30]
  states {acompte} ..8 ("deux cinquièmes"|"quatre dixièmes")      [value 40]
  states <percent> ..8 ("acompte*"|"à la commande"|"à la signature"|"au démarrage"|"d'avance"|"arrhes")   unless "aucun acompte" | "remise de" ..1 <percent> | "taux" | "rabais" | "commande suivante" | "dividende*" | "commission*"   [value percent]
  states ("acompte*"|"arrhes"|"avance") ..8 ("vers*"|"réglé*"|"demandé*"|"exigé*"|"exigible*"|"est dû"|"sera dû"|"reste dû"|"payé*"|"facturé*"|"encaiss*"|"signature"|"commande"|"acquis"|"déduit*"|"perçu*")   unless "aucun acompte" | "aucune avance" | "sans acompte" | "pas d'acompte" | "ni acompte" | "à l'avance" | "remboursé*" ..2 "avance" | "aucun" ..3 "acompte"
  states ("vers*"|"paiement"|"règlement"|"réception"|"encaissement"|"facture*") ..4 ("d'un acompte"|"de l'acompte"|"l'acompte"|"un acompte"|"d'acompte"|"des arrhes"|"d'arrhes"|"d'une avance")
  states ("somme"|"versement"|"montant"|"argent"|"chèque"|<money>) ..3 ("imputé*"|"imputable*"|"déductible*"|"se déduit"|"se déduira"|"s'impute"|"vient en déduction"|"viendra en déduction"|"est déduit*"|"sera déduit*"|"est imputé*") ..4 ("solde"|"décompte"|"facture"|"prix"|"total"|"note")      unless "garantie" | "caution*" | "rabais" | "remise" | "pénalité*" | "retard" | "frais" | "réfaction" | "avoir" | {delivery}
  states ("dépôt"|"première fraction"|"premier versement"|"premier paiement"|"versement initial"|"provision"|"mise de fonds"|"somme") ..10 (<percent>|<money>) ..14 ("commande"|"acceptation"|"signature"|"réserver"|"réservation"|"confirm*"|"ouverture"|"démarr*"|"avant le début"|"déduit*"|"imput*"|"à valoir")     unless "dépôt de garantie" | "caution*"   [value percent]
  states ("à la signature"|"lors de la signature"|"à la commande"|"lors de la commande"|"au moment de la commande"|"à la réservation"|"à l'acceptation du devis") ..8 ("verse*"|"règle*"|"paie*"|"paye*"|"acquitt*"|"réclam*"|"demand*"|"est dû"|"sera dû"|"reste dû"|"dus"|"due") ..4 (<percent>|<money>)      unless "remise de" | "rabais" | {exclu} | {nie} | {provider} ..2 ("verse*"|"remet*"|"paie*")   [value percent]
  states {acompte} ..3 ("non remboursable*"|"n'est pas remboursable*"|"n'est pas remboursé*"|"ne sera pas remboursé*"|"reste* acquis*"|"est acquis*"|"remboursable*")
  states ("ne"|"n'") ..10 ("sans"|"avant") ..5 {acompte}      unless "ne verse*" | "ne pai*" | "ne règle*" | "n'exige*" | "ne demande*" | "n'accord*" | "calendrier" | {nepeut} | "prétend*"
  states {si} ..3 {acompte} ..3 {nie} ..2 ("versé*"|"payé*"|"réglé*"|"reçu*"|"parvenu*"|"acquitté*"|"encaissé*")
  states {acompte} ..6 ({avant_travail}|"avant toute"|"avant tout"|"avant l'exécution"|"avant le lancement")      unless {nul} ..3 {acompte} | {nie} | {exclu} | "calendrier" | {nepeut}
  states {acompte} ..10 ("s'élève"|"équivaut"|"représente"|"correspond") ..4 (<percent>|<money>|"tiers"|"quart"|"moitié")      unless {nie} | {exclu}  [value percent]
  states ("merci de"|"veuillez"|"vous devez"|"il faut"|"je demande"|"nous demandons"|"je vous demande"|"il me faut"|"il nous faut") ..3 ("verser"|"régler"|"payer"|"virer"|"envoyer")? ..4 (<percent>|<money>) ..3 ({avant_travail}|"avant de"|"avant que")   [value percent]
  states ("verse*"|"perçoi*"|"règle*"|"paie*"|"touche"|"reçoi*") ..4 (<percent>|"un tiers"|"la moitié"|"un quart"|<money>) ..10 "avant" ..4 ("concert"|"début"|"stage"|"prestation"|"intervention"|"tournage"|"représentation"|"spectacle"|"session"|"mission"|"travaux")      unless {nie} | "annul*" | "rembours*"   [value percent]
  states ("commande"|"inscription"|"réservation"|"date"|"créneau") ..6 ("effective"|"ferme"|"définitive"|"acquise"|"confirmée"|"valable"|"prise"|"acquis") ..3 ("au versement"|"au paiement"|"qu'au"|"qu'après"|"par le versement"|"moyennant") ..4 (<percent>|<money>|"la moitié"|"du tiers"|"du quart"|"d'un tiers"|"d'un quart"|"de la moitié")      unless {nul} ..2 {acompte}   [value percent]
  states ("commande"|"inscription"|"réservation") ..4 ("s'accompagne"|"accompagnée*"|"assortie"|"contre") ..6 (<percent>|<money>|{acompte})      unless {nie}   [value percent]
  states ({acompte} ..4 <money>|<money> ..2 {acompte})      unless {nul} ..3 {acompte} | {nie} | {exclu} | "impôt*" | "salaire*" | "frais"
  states ("à la commande"|"à la signature"|"à l'inscription"|"à la réservation"|"au démarrage") ":" <percent>      [value percent]
  states {acompte} ":" ..3 (<percent>|<money>|<blank>|"moitié"|"tiers"|"quart")      unless {exclu}   [value percent]
  states {acompte} ..4 ("pour honoraires"|"sur honoraires"|"est appelé*"|"sont appelé*"|"appelé*")
  states ("intégralité du prix"|"totalité du prix"|"prix entier"|"prix total") ..4 ("payable"|"payé*"|"réglé*"|"exigible"|"versé*") ..1 ("avant"|"d'avance"|"préalablement")      unless {nie} | "après"
  states {acompte} ..8 ("reçu*"|"demandé*"|"réclamé*"|"requis*"|"exigé*"|"prévu*"|"stipulé*"|"acquitté*"|"imput*"|"sur mon compte")      unless {nul} ..3 {acompte} | {nepeut} | "remboursé*" ..2 "avance"
  states ("requérir"|"demande*"|"exige*"|"réclame*"|"encaiss*"|"sollicit*"|"touche"|"perçoi*") ..4 {acompte}      unless {nul} ..3 {acompte} | {nepeut} | "salari*" | "auprès de*" | "vos clients" | "ses clients" | "visiteurs" | "frais engagés"
  states ("retenue"|"réservé*"|"bloqué*"|"confirmé*"|"définiti*"|"ferme"|"commence"|"démarre") ..4 ("dès"|"quand"|"lorsque"|"qu'après"|"qu'à"|"après"|"à la date"|"à réception") ..10 (<money>|<percent>|{acompte})      unless {nul} ..2 {acompte} | "livr*"   [value percent]
  states ("perçu*"|"payé*"|"payable*"|"réglé*"|"versé*"|"exigé*"|"est dû"|"sera dû"|"reste dû"|"due"|"dus"|"dues") ..4 ("en totalité"|"intégral*"|"d'avance"|"en entier") ..4 {avant_travail}      unless {exclu} | {nepeut}
  states (<percent>|<money>) ..8 {avant_travail}      unless "taux" | "intérêt*" | "pénalité*" | "remise de" | "avancement" | {exclu} | "rabais" | "annul*" | "assur*" | "commission*"   [value percent]
  states "la moitié" ..8 {avant_travail}      unless {exclu} | {refus} | "annul*" | "remise de"  [value 50]
  states {avant_travail} ..8 "la moitié"      unless {exclu} | {refus} | "annul*" | "assur*"  [value 50]
  states ("un tiers"|"le tiers"|"premier tiers") ..8 {avant_travail}      unless {exclu} | {refus} | "annul*"  [value 33.33]
  states ("un quart"|"le quart") ..8 {avant_travail}      unless {exclu} | {refus} | "annul*"  [value 25]
  states {avant_travail} ..8 (<percent>|"la moitié"|"un tiers"|"un quart") ..4 ("prix"|"cachet"|"montant"|"total"|"devis"|"honoraires"|"budget"|"forfait")      unless "remise" ..2 <percent> | "avancement" | {exclu}  [value percent]
  states ("dépôt"|"acompte"|"avance"|"arrhes") ..4 ("non remboursable*"|"non restituable*"|"à la signature"|"pour réserver") ..3 (<money>|<percent>)      unless "garantie" | "fichier*" | "sources"  [value percent]
  states ("constitue*"|"vaut"|"valent"|"vaudra"|"tient lieu"|"à titre"|"forme*") ..1 ("d'acompte"|"un acompte"|"acompte"|"d'arrhes"|"des arrhes"|"d'avance")      unless {nie} | {nul}
  states ("accompagné*"|"assorti*"|"suivi*"|"signé*"|"contre"|"joint*") ..3 ("de l'acompte"|"d'un acompte"|"acompte"|"des arrhes"|"de son acompte"|"du premier versement")      unless {nie} | {nul} | "sans acompte"
  states ("signature"|"commande"|"acceptation"|"réservation"|"démarrage"|"lancement") ..5 <percent> under (("jalon*"|"échéance*"|"étape*"|"terme*"|"versement*") ..4 ("part"|"montant*"|"pourcentage"|"%"|"prix"|"fraction"))      unless {nie}   [value percent]
  states {acompte} ..3 ("intégral"|"exigé*"|"obligatoire"|"demandé*")      unless {nul} ..3 {acompte}
  states ("paiement*"|"payable*"|"payé*") ..3 ("d'avance"|"avant le début"|"avant tout commencement")      unless {par_periode} | {nie}   [confidence 0.7]
  reverses {nepeut} ..6 {acompte}      unless {commence_pas} | {en_vain_peut} | "qu'" | {client} ..2 {nepeut}
  reverses {n_en} with ("acompte*"|"arrhes"|"avance")
  reverses ("subordonn*"|"conditionn*"|"propos*"|"demand*"|"réclam*"|"souhait*"|"sollicit*"|"exig*") ..8 {acompte} ..14 ({mis_de_cote}|"n'est pas recevable"|"ne sont pas recevables"|"irrecevable*")
  reverses {exclut} ..6 ({acompte}|<percent> ..4 {avant_travail})      unless "pénalité*"
  reverses ("rien"|"aucun*"|"pas"|"jamais") ..4 ("par anticipation"|"anticipé*"|"à l'avance"|"d'avance") & ("service fait"|"règle"|"pai*"|"pay*"|"financ*"|"vers*")      unless "rembours*" | "réservation*" | "annul*" | "préven*" | "averti*"
  reverses ("n'avanç*"|"n'avance*") ..1 ("pas"|"rien"|"aucun*"|"jamais") & ({somme_due}|"rien"|{client}|{acompte})      unless "temps" | "frais"
  reverses ("paiement*"|"règlement*"|"versement*") ..3 ("n'a lieu"|"n'intervien*"|"ne se fait"|"n'est fait"|"ne s'effectue"|"n'aura lieu") ..1 {apres_travail}      unless "solde" | "acompte" | "droits"
  reverses ("n'accept*"|"refus*"|"ne souhait*"|"n'est pas tenu*"|"n'a pas à"|"n'aura pas à"|"n'entend*") ..4 ("verser"|"payer"|"régler"|"avancer"|"acquitter") ..4 (<percent>|<money>|{acompte})     unless "solde" | "pénalité*" | {provider} ..2 ("n'accept*"|"refus*")
  reverses ("n'accord*"|"ne consent*"|"ne verse*"|"ne vers*"|"ne pratiqu*"|"n'exige*"|"ne demande*"|"n'octroi*") ..2 {acompte}     unless "qu'" | {commence_pas}
  reverses {acompte} ..6 {nie}      unless {commence_pas} | {nie_en_vain} | {si} ..10 {nie} | "chèque*" | "client" ..3 "renonce*" | "lieu" | "avance de phase" | {nie} ..4 ("intérêt*"|"arrhes")
  reverses {nie} ..4 {acompte}      unless {commence_pas} | {nie_en_vain} | {si} ..8 {nie} | "sera acquis" | {nul} ..4 "sans" ..6 {acompte} | "qu'"
  reverses {renonce} ..8 {acompte}      unless {garde} | "client" ..3 {renonce} | "rembours*" | "désist*" | "renonce* à" ..4 ("mission"|"projet"|"commande"|"prestation")
  reverses ("commence*"|"démarre*"|"débute*"|"exécute*"|"entame*") ..4 ("sans attendre"|"sans" ..3 "préalable") ..4 ({somme_due}|{acompte})
  reverses ("n'est payé*"|"n'est réglé*"|"n'est rémunéré*"|"n'est due*"|"ne sera payé*"|"ne sont payé*") ..1 {apres_travail}      unless "solde" | "acompte*" | "tranche*" | "reliquat"
  reverses {provider} ..4 ("finance"|"financera"|"supporte seul"|"préfinance*") ..6 ("achats"|"matière*"|"frais"|"mission"|"production"|"campagne")     unless "rembours*"
  reverses {acompte} ..10 ({exclu}|{refus})      unless {si} ..3 {acompte} | "client" ..3 "renonce*" | {exclu} ..4 ("rembours*"|"restitu*") | "début" ..3 "travaux" | "tant que" | "chèque*"
  reverses {nepeut} ..3 {exige} ..8 ({acompte}|"d'avance")      unless {client} ..2 {nepeut} | "rembours*" | "restitution" | "qu'"
  reverses {nul} ..4 {somme_due} ..12 ("avant"|"d'avance"|"à l'avance"|"plus tôt"|"préalable*"|"à la commande"|"à la signature"|"au démarrage"|"anticip*")      unless "rembours*" | "restitu*" | "fichier*" | "sans paiement" | "sans règlement" | "sans versement" | "sans le" | "sans préjudice" | "réclamation" | "délai*" | "droits" | "annul*" | "résili*"
  reverses {nepeut} ..4 ("conditionner"|"subordonner"|"attendre"|"différer") ..12 ({acompte}|{somme_due})
  reverses ("n'est subordonné*"|"n'est conditionné*"|"n'est soumis*"|"ne dépend") ..2 "aucun*" ..3 ({acompte}|{somme_due})
  reverses ("pas un"|"jamais") ..3 ("euro"|"sou"|"centime"|"rond"|"kopeck"|"franc") ..8 ("avant"|"plus tôt"|"d'avance"|"tant que")
  reverses ("ne perçoi*"|"ne touche*"|"ne reçoi*"|"n'encaiss*"|"n'obtien*"|"ne pai*"|"ne verse*"|"ne règle*"|"n'en reverse*"|"ne reverse*") ..4 ("rien"|"aucun*"|"ni"|"pas un") ..14 ("avant"|"plus tôt"|"d'avance"|"tant qu*")      unless "rembours*"
  reverses ("prix"|"honoraires"|"intégralité"|"totalité"|"cachet"|"rémunération") ..6 ("n'est dû"|"n'est exigible"|"n'est payable"|"n'est payé*"|"ne sera payé*"|"ne sera dû"|"ne sont dus"|"ne sont exigibles"|"ne seront dus"|"ne sont payés"|"n'est versé*"|"ne sera versé*"|"ne devient exigible"|"ne deviennent exigibles") ..2 {apres_travail}      unless "solde" | "acompte*" ..6 "versé*"
  reverses ("préfinanc*"|"avance* l'intégralité"|"avance* la totalité"|"avance* l'ensemble"|"fait l'avance de l'ensemble"|"fait l'avance de tous")
  reverses {nul} ..1 (<percent>|<money>) ..4 {avant_travail}
  reverses (<percent>|<money>) ..10 {avant_travail} ..4 {refus}
  reverses ("ne versera pas"|"ne verse pas"|"ne paiera pas"|"ne paie pas"|"ne règle pas"|"ne verserons pas"|"ne versons pas"|"ne réglons pas"|"ne payons pas") ..6 (<percent>|<money>|{acompte}|"d'avance") 
  reverses ("habituellement"|"d'ordinaire"|"normalement"|"d'habitude"|"ordinairement") ..8 ("à la commande"|"à la signature"|"d'avance"|"au démarrage"|"acompte*") ..16 ("sera"|"reporté*"|"à la remise"|"à la livraison"|"à la fin")
  reverses ("aucun*"|"sans"|"pas d'"|"ni") ..3 ("acompte*"|"avance*"|"arrhes"|"provision")    unless "reversé*" | "restitu*" | "rendu*" | "remboursé*" | ("rien"|"aucun*"|"pas"|"jamais") ..8 "sans" ..3 {acompte} | "sans que" | "avance" ..3 "frais"
  reverses ("acompte*"|"avance"|"arrhes"|"provision") ..14 {ecarte}      unless ("absence"|"défaut"|"faute"|"sans") ..1 {acompte} | {si} ..3 {acompte} | "client" ..3 "renonce*" | "remboursement" | "début" ..3 "travaux"
  reverses {ecarte} ..10 ("acompte*"|"arrhes"|"avance sur"|"d'avance")     unless "client" ..3 "renonce*"
  reverses ("paye*"|"verse*"|"donne*"|"règle*"|"débloqu*") ..4 ("rien"|"pas un euro"|"pas d'argent") ..4 ("d'avance"|"avant"|"à l'avance")
  reverses "acompte*" ..8 ("n'est pas dû"|"ne sera versé"|"n'est versé"|"ne peut être exigé"|"exclu*"|"ne pourra être demandé"|"n'est prévu")
  ignore ("à l'avance"|"par avance"|"d'avance fixé*"|"en avance")
  ignore ("acompte*"|"avance*"|"provision*") ..3 ("impôt*"|"salaire*"|"son salaire"|"planning"|"calendrier"|"charges"|"frais de déplacement"|"ses frais"|"copropriété"|"dividende*"|"frais postaux"|"frais"|"phase"|"trésorerie"|"fonds"|"congés"|"risques")
  ignore ("sans provision"|"défaut de provision"|"dépôt légal"|"dépôt de plainte"|"dépôt de marque"|"dépôt de la marque")
  ignore ("tva"|"taxe*") ..3 <percent>
  ignore ("remise de"|"rabais de"|"réduction de") ..6 <percent>
  ignore "solde" ..2 <percent>
  ignore "avance" ("technologique*"|"rapide"|"de phase")
  ignore "avancement" ..6 <percent>
