lexicon fr

family declencheur =
    "à réception" | "dès réception" | "réception de la facture" | "réception de facture" | "comptant" | "à la livraison" | "à la commande" | "à la signature" | "à l'échéance" | "mensuellement" | "trimestriellement"
  | "à la fin de chaque mois" | "en fin de mois" | "d'avance" | "avant le début" | "avant l'intervention" | "avant le commencement" | "à l'issue" | "à la remise" | "à la réception" | "le jour de" | "dès la livraison" | "au plus tard"
  | "à la mise en ligne" | "à l'achèvement" | "à la fin de la mission" | "à l'acceptation" | "à la recette" | "avant la mise en ligne" | "avant livraison" | "avant la livraison" | "à chaque étape" | "échéancier" | "après chaque" | "chaque mois" | "par mensualités" | "d'ici"

topic payment.due duty home "paiement*" | "règlement" | "facturation" | "prix" | "tarif*" | "rémunération" | "conditions financières" | "honoraires"
  states {creance} ..10 {payer} ..10 <duration>                unless "mise en demeure" | "préavis" | "conservé*" | "valable*" | "intérêt*" ..6 <duration> | "contester" | "contestation*" | "responsabilité*" | "au cours des" | "derniers mois" | "qui précèdent"
  states {payer} ..8 <duration>                                unless "mise en demeure" | "préavis" | "pénalité*" ..10 <duration> | "valable*" | "livr*" ..4 <duration> | "annul*" | "rembours*" | "conserv*" | "restitu*" | "garantie" | "durée" ..3 <duration> | "confidential*" | "contester" | "prescri*" | "responsabilité*" | "au cours des" | "derniers mois" | "qui précèdent"
  states ("délai de paiement"|"délai de règlement"|"délais de paiement"|"échéance de paiement"|"conditions de paiement"|"conditions de règlement"|"modalités de paiement"|"modalités de règlement"|"terme de paiement"|"date d'échéance"|"date de règlement") ..10 (<duration>|<blank>|<date>|{declencheur})
  states <duration> ..6 ("date de facture"|"date de la facture"|"date d'émission"|"date de facturation"|"réception de la facture"|"fin de mois"|"émission de la facture"|"envoi de la facture")   unless "contester" | "contestation*" | "valable*" | "validité"
  states {creance} ..8 {payer} ..8 ({declencheur}|<date>|<blank>)
  states {payer} ..5 {declencheur}                             unless "loyer" | "impôt*" | "dommages" | "pénalité*"
  states <percent> ..6 ("à la signature"|"à la commande"|"à la livraison"|"à l'acceptation"|"à la fin"|"à la mise en ligne"|"au démarrage"|"au début"|"à la remise"|"à la validation"|"à l'issue")
  states "solde" ..10 ("à la livraison"|"à la remise"|"à la fin"|"avant la livraison"|"avant livraison"|"à réception"|"à la mise en ligne"|"le jour de"|"à l'issue"|"à l'achèvement"|"dès"|<duration>|"avant"|"lors de"|"à la validation"|"à la réception")
  states ("paiement*"|"règlement*") ..4 ("intervien*"|"effectué*"|"s'effectu*"|"est dû"|"sera dû"|"se fait"|"se fera"|"aura lieu") ..8 ({declencheur}|<duration>|<date>|<blank>|"avant"|"après")
  states ({payer}|"se paie*"|"prélev*"|"encaiss*"|"versé*"|"échéance*") ..12 (<duration>|<date>|{declencheur}|"le jour"|"avant"|"chaque"|"à la fin"|"lors de") under {h_prix}      unless "mise en demeure" | "préavis" | "intérêt*" | "pénalité*" | "retard" | "sans délai" | "responsabilité*" | "rembours*" | "valable*" | "révis*"   [confidence 0.7]
  states ("un tiers"|"la moitié"|"le reste"|"le solde"|<percent>|<money>) ..6 ("à la"|"à l'"|"au moment"|"avant"|"lors"|"dès"|"le jour") ..6 ("signature"|"commande"|"remise"|"livraison"|"fin"|"mise en ligne"|"début"|"réception"|"validation"|"accord"|"démarrage"|"commence*"|"acceptation") under {h_prix}     [value none, confidence 0.7]
  states {payer} ..6 <blank>                                   unless "iban" | "rib" | "pénalité*" | "clause pénale"
  states "facturation mensuelle"                               [confidence 0.5]
  states {creance} ..6 "échéance" ..6 (<duration>|<date>)      unless "préavis" | "renouvel*" | "reconduc*" | "pénalité*"
  reverses ("pay*"|"régl*"|"règle*"|"règlement*"|"versé*") ..8 ("quand"|"lorsque"|"après que"|"une fois que"|"dès que"|"à condition que"|"sous réserve" ..2 ("paiement"|"encaissement"|"règlement"|"réception")|"subordonné*"|"conditionné*") ..14 ("pay*"|"encaiss*"|"réglé"|"règle"|"perçu*"|"reçu*"|"vendu*"|"paiement"|"règlement")   unless "livr*" ..3 "subordonné*" | "droits" | "cession" | "propriété" | "accès" | "transfer*" | "commenc*" | "fichiers" | "début*" | "mise en ligne" | "livraison"
  reverses ("délai"|"paiement*"|"factur*") & ("court"|"à compter"|"commence"|"payable*"|"exigible*"|"subordonné*") & ("validation"|"acceptation"|"recette"|"satisfaction"|"approbation") & ("discrétion*"|"à sa convenance"|"discrétionnaire*"|"bon vouloir")
  reverses ("paiement*"|"règlement*"|"facture*") ..8 ("aucune date"|"aucun délai"|"sans délai fixe"|"à une date que"|"n'a pas de date"|"selon sa trésorerie"|"selon ses disponibilités"|"à sa convenance")
  states ("facture*"|"honoraires"|"solde"|"prix"|"montant*"|"somme*"|"rémunération") ..8 ("acquitt*"|"honor*"|"crédité*"|"encaiss*"|"parven*"|"virement*"|"virer*"|"vire"|"solde*"|"payé*") ..10 (<duration>|<date>)      unless "mise en demeure" | "intérêt*" | "pénalité*" | "préavis" | "contest*" | "rembours*"
  states <duration> ..4 ("pour payer"|"pour régler"|"pour s'acquitter"|"pour me payer"|"pour me régler"|"pour le paiement"|"pour le règlement")
  states ("client"|"vous"|"donneur d'ordre"|"acheteur") ..4 ("dispose de"|"disposez de"|"a"|"avez") ..2 <duration> ..4 ("payer"|"régler"|"s'acquitter")
  states ("net à"|"à") <duration> ..3 ("net"|"date de facture"|"fin de mois")
  reverses ("pay*"|"régl*"|"versé*"|"verse*") ..6 ("que si"|"que pour autant"|"qu'après encaissement"|"qu'à réception des fonds"|"sous condition"|"à la condition"|"si et seulement si"|"après encaissement"|"qu'une fois"|"que lorsque"|"qu'à compter du jour où"|"après paiement par")     unless "livr*" ..3 "que si" | "acompte" | "cession" | "droits"
  reverses ("seul* juge*"|"à sa convenance"|"quand il lui plaît"|"selon son bon vouloir"|"à la date qu'il choisit"|"à une date laissée") & ("paiement*"|"versement*"|"règlement*"|"payer"|"verser")
  ignore ("au cours des"|"au cours de la"|"sur les"|"durant les"|"des derniers"|"dans les") ..1 <duration> ..5 ("précèd*"|"précéd*"|"derniers"|"dernières"|"écoulés"|"antérieur*")
  ignore "au cours des" <duration>
  ignore <duration> ..10 "mise en demeure"
  ignore "retard de" ..2 ("livraison"|"exécution")

topic payment.conditional limit
  states ("pay*"|"régl*"|"règle*"|"règlement*"|"versé*") ..8 ("quand"|"lorsque"|"après que"|"une fois que"|"à condition que"|"sous réserve" ..2 ("paiement"|"encaissement"|"règlement"|"réception")|"subordonné*"|"conditionné*") ..14 ("client final"|"propre client"|"ses clients"|"son client"|"maître d'ouvrage"|"tiers"|"acheteur*"|"vendu*"|"financ*"|"subvention*")
  states ("délai"|"paiement*"|"factur*") & ("court"|"à compter"|"payable*"|"exigible*"|"subordonné*") & ("validation"|"acceptation"|"recette"|"satisfaction"|"approbation") & ("discrétion*"|"discrétionnaire*"|"bon vouloir")

family penalite = "pénalité*" | "intérêt*" | "majoration*" | "agios" | "indemnité* de retard" | "indemnités moratoires" | "taux" ..3 "intérêt" | "augmente*" | "majoré*"
family tardif = "retard*" | "impayé*" | "non payé*" | "non réglé*" | "tardif" | "tardive" | "à défaut de paiement" | "défaut de paiement" | "défaut de règlement" | "échéance*" | "passé ce délai" | "au delà de ce délai" | "non paiement" | "date d'exigibilité" | "absence de paiement" | "somme due" | "sommes dues" | "note impayée" | "retardataire*" | "délai" ..4 "dépassé*" | "dépassement du délai" | "non respect du délai" | "non respect des délais" | "après l'échéance" | "après la date" | "non honor*" | "demeurée* impayée*" | "souffrance"

topic payment.late_interest duty home "paiement*" | "règlement" | "retard*" | "pénalité*" | "facturation" | "prix" | "financi*"
  states {tardif} ..16 {penalite}           unless {delivery} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*" | "ni intérêt*"
  states {penalite} ..12 {tardif}           unless {delivery} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "sans pénalité*" | "sans intérêt*" | "ni pénalité*"
  states ("retard*"|"tardif"|"tardive") ..14 (<money>|<percent>|"intérêt*"|"taux") under {h_retard}       unless {delivery} | "aucun*" | "renonce*" | "sans intérêt*"   [confidence 0.7]
  states ("intérêt* de retard"|"pénalité* de retard"|"intérêts moratoires"|"intérêt moratoire"|"majoration de retard") ..10 (<percent>|<rate>|"taux")       unless {delivery} | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*" | "renonce*" | "ni pénalité*"
  states <rate>                             unless {delivery} | "renonce*" | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*"
  states {tardif} ..10 <percent>            unless {delivery} | "acompte" | "renonce*" | "aucun*" ..3 {penalite} | "aucun*" ..2 "retard*"
  states ("somme due"|"sommes dues"|"facture*") ..10 ("portera"|"porteront"|"produira"|"produiront"|"entraîn*"|"donne* lieu") ..8 ("intérêt*"|"pénalité*")      unless {delivery}
  reverses ("aucun*"|"sans"|"pas de"|"ni"|"nulle"|"exempt*"|"exonér*"|"dispens*") ..4 ("pénalité*"|"intérêt*" ..3 ("retard"|"moratoire*")|"intérêts"|"majoration*") & ({tardif}|"paiement*"|"règlement*"|"facture*")     unless "sans préjudice" | {delivery} | "sans mise en demeure" | "rappel"
  reverses "renonc*" ..10 ("pénalité*"|"intérêt*")      unless {delivery}
  reverses ("pénalité*"|"intérêt* de retard"|"intérêts moratoires"|"intérêts") ..20 {ecarte}     unless {delivery} | "conflit*" | "sans mise en demeure" | "client" ..3 "renonce*" | "en sus" | "propriété"
  reverses {ecarte} ..14 ("pénalité*"|"intérêt*" ..2 "retard"|"intérêts moratoires")     unless {delivery} | "client" ..3 "renonce*"
  reverses {tardif} ..12 ("ni intérêt*"|"ni pénalité*"|"n'emporte ni"|"aucune conséquence"|"sans conséquence"|"sans indemnité")     unless {delivery}
  ignore "retard*" ..6 ("livraison*"|"exécution"|"exécuter"|"calendrier"|"réalisation")
  ignore "intérêt*" ..3 ("légitime*"|"public"|"des parties"|"du client"|"conflit*")
  ignore "conflit* d'intérêt*"
  ignore "aucun*" ..1 ("mise en demeure"|"rappel"|"relance"|"formalité*")

family delivery = "retard de livraison" | "retard dans la livraison" | "retard dans l'exécution" | "retard d'exécution" | "prestataire est redevable" | "prestataire sera redevable" | "prestataire devra" ..6 "pénalité*" | "pénalité*" ..10 "prestataire" ..4 "retard" | "livrable*" ..6 "retard" | "retard*" ..6 ("remise"|"livrable*") | ("du prix"|"du marché"|"du forfait") "par jour" | ("prestataire"|"consultant"|"freelance"|"fournisseur"|"sous traitant"|"indépendant") ("encourt"|"encourra"|"verse"|"versera"|"paie"|"paiera"|"supporte"|"supportera"|"doit"|"devra") ..6 "pénalité*" | "retard du prestataire" | "retard imputable au prestataire"

topic payment.recovery_fee duty home "paiement*" | "retard*" | "règlement" | "prix"
  states ("indemnité*"|"frais"|"forfait") ..6 "recouvrement"       unless "renonc*" | "aucun*" | "sans" ..3 "recouvrement" | "ni indemnité"
  states "recouvrement" ..8 (<money>|"à la charge"|"indemnité*"|"supporté*")      unless "renonc*" | "aucun*"
  states ("agence de recouvrement"|"société de recouvrement"|"mise en recouvrement"|"frais de rappel"|"frais de relance"|"frais de sommation"|"frais d'administration"|"frais de dossier") ..16 (<money>|"charge"|"dû"|"dus"|"due"|"s'ajoutent"|"s'ajoute")
  states "majoré*" ..10 ("indemnité forfaitaire"|"indemnité"|"clause pénale")
  states "clause pénale" ..6 <percent>
  states <money> ..8 ("recouvrement"|"par rappel"|"par relance"|"pour chaque rappel")    unless "renonc*" | "aucun*"
  states ("chaque rappel"|"chaque relance"|"tout rappel") ..6 (<money>|"facturé*"|"payant*")
  states "cabinet de recouvrement" ..10 ("frais"|"charge"|"client"|"vous")
  states ("forfait*"|"indemnité*") ..8 <money> ..10 ("retard*"|"impayé*"|"relance*")       unless "renonc*" | "aucun*" | {delivery}
  reverses "renonc*" ..18 ("indemnité*"|"frais") ..8 "recouvrement"
  reverses ("aucun*"|"sans"|"ni"|"pas d'"|"exclu*"|"dispens*") ..8 ("indemnité*"|"frais") ..6 ("recouvrement"|"forfaitaire*")
  reverses ("indemnité*"|"frais") ..6 "recouvrement" ..20 {ecarte}      unless "client" ..3 "renonce*"
  reverses {ecarte} ..14 ("indemnité*"|"frais") ..6 "recouvrement"      unless "client" ..3 "renonce*"
  reverses ("indemnité*"|"frais") ..6 "recouvrement" ..10 ("ne sera pas"|"n'est pas"|"ne sont pas"|"exclu*"|"à la charge du prestataire"|"ne pourra")

topic payment.deposit duty home "paiement*" | "acompte*" | "prix" | "règlement" | "tarif*" | "commande*"
  states "acompte*" ..8 <percent>                      unless "aucun acompte" | "sans acompte" | "pas d'acompte" | "ni acompte"  [value percent]
  states <percent> ..8 ("acompte*"|"à la commande"|"à la signature"|"au démarrage"|"d'avance"|"arrhes")   unless "aucun acompte"   [value percent]
  states ("acompte*"|"arrhes"|"avance") ..8 ("vers*"|"réglé*"|"demandé*"|"exigé*"|"exigible*"|"dû"|"payé*"|"facturé*"|"encaiss*"|"signature"|"commande"|"acquis"|"déduit*"|"perçu*")   unless "aucun acompte" | "aucune avance" | "sans acompte" | "pas d'acompte" | "ni acompte" | "à l'avance" | "remboursé*" ..2 "avance" | "aucun" ..3 "acompte"
  states ("vers*"|"paiement"|"règlement"|"réception"|"encaissement"|"facture*") ..4 ("d'un acompte"|"de l'acompte"|"l'acompte"|"un acompte"|"d'acompte"|"des arrhes"|"d'arrhes"|"d'une avance")
  states ("verse"|"versera"|"règle"|"paie") ..4 ("provision"|"avance"|"acompte") ..4 (<money>|<percent>)    [value percent]
  states ("dépôt"|"première fraction"|"premier versement"|"premier paiement"|"versement initial"|"provision"|"mise de fonds"|"somme") ..10 (<percent>|<money>) ..14 ("commande"|"signature"|"réserver"|"réservation"|"confirm*"|"ouverture"|"démarr*"|"avant le début"|"déduit*"|"imput*"|"à valoir")     unless "dépôt de garantie" | "caution*"   [value percent]
  states ("règlement préalable"|"paiement préalable"|"versement préalable"|"s'acquitte" ..3 "d'avance") ..4 (<percent>|<money>)    [value percent]
  states ("la moitié"|"un tiers"|"un quart"|<percent>|<money>) ..10 ("avant que je"|"avant de commencer"|"avant le début"|"avant tout"|"pour réserver"|"à la réservation"|"à l'inscription"|"au lancement"|"au démarrage"|"à l'ouverture du dossier") under {h_prix}      unless "intérêt*" | "pénalité*"   [value percent, confidence 0.7]
  states "acompte" ..2 ":"                             unless "aucun"  [confidence 0.8]
  states ("paiement*"|"payable*"|"payé*") ..3 ("d'avance"|"avant le début"|"avant tout commencement")  [confidence 0.7]
  states ("la moitié"|"un tiers"|"un quart") ..6 ("à la commande"|"à la signature"|"au départ"|"d'avance"|"pour réserver"|"avant de commencer")     [value percent]
  reverses ("aucun*"|"sans"|"pas d'"|"ni") ..3 ("acompte*"|"avance*"|"arrhes"|"provision")    unless "sans que" | "avance" ..3 "frais"
  reverses ("acompte*"|"avance"|"arrhes"|"provision") ..14 {ecarte}      unless "client" ..3 "renonce*" | "remboursement" | "début" ..3 "travaux"
  reverses {ecarte} ..10 ("acompte*"|"arrhes"|"avance sur"|"d'avance")     unless "client" ..3 "renonce*"
  reverses ("paye*"|"verse*"|"donne*"|"règle*"|"débloqu*") ..4 ("rien"|"pas un euro"|"pas d'argent") ..4 ("d'avance"|"avant"|"à l'avance")
  reverses "acompte*" ..8 ("n'est pas dû"|"ne sera versé"|"n'est versé"|"ne peut être exigé"|"exclu*"|"ne pourra être demandé"|"n'est prévu")
  ignore ("à l'avance"|"par avance"|"d'avance fixé*"|"en avance")
