lexicon fr

family joindre =
    "joignable*" | "joindre" | "joint" | "contact*" | "appel*" | "téléphon*" | "disponible*" | "disponibilité*" | "répond*" | "réponse*" | "sollicit*" | "message*"
  | "échange*" | "communication*" | "support" | "assistance" | "hotline" | "permanence" | "réunion*" | "courriel*" | "mail" | "mails" | "e mail*" | "demande*" | "répondeur" | "écri*"
  | "présent*" | "travaille*" | "horaire*" | "interven*" | "heures de bureau" | "heures de travail" | "jours de travail"

family sans_treve =
    "24h / 24" | "24 h / 24" | "24 / 24" | "24 heures sur 24" | "24h sur 24" | "24 / 7" | "24h / 7" | "24 h sur 24" | "7j / 7" | "7 j / 7" | "7 jours sur 7" | "7 / 7" | "sept jours sur sept" | "vingt quatre heures sur vingt quatre"
  | "à tout moment" | "à toute heure" | "jour et nuit" | "de jour comme de nuit" | "de jour , de nuit" | "en permanence" | "en tout temps" | "nuit et jour" | "à n'importe quelle heure" | "quelle que soit l'heure"
  | "sans considération d'horaire*" | "sans restriction d'horaire*" | "sans limite d'horaire*" | "sans horaire*" | "y compris en dehors des" | "y compris la nuit" | "y compris le soir" | "y compris les soirs" | "y compris les week ends" | "y compris le week end"
  | "y compris le samedi" | "y compris le dimanche" | "y compris les jours fériés" | "y compris pendant ses" | "y compris pendant les" | "y compris durant" | "y compris en période de congés" | "soirs et week ends" | "même le soir" | "même la nuit" | "même le week end" | "même le dimanche" | "même pendant ses" | "même pendant les"
  | "pendant ses congés" | "pendant les congés" | "pendant ses périodes de congés" | "de nuit comme de jour" | "sans interruption" | "tous les jours de l'année" | "365 jours"

topic contact.hours limit home "horaire*" | "contact*" | "communication*" | "disponib*" | "échange*" | "support" | "temps" | "travail" | "organisation"
  states (<hours>|<weekdays>) & {joindre}    unless "site internet" ..4 "accessible" | "locaux du client" | "salle*" | "au public" | "livraison*" | "atelier*" | "musée" | "collecte*" | "chantier" | "magasin*" | "boutique*" | "serveur*" | "astreinte*" | {sans_treve}
  states (<hours>|<weekdays>) under {h_contact}     unless {sans_treve} | "au public" | "livraison*" | "salle*" | "locaux du client" | "y compris" | "présence obligatoire"   [confidence 0.7]
  states ("heures ouvrées"|"heures ouvrables"|"heures de bureau"|"horaires de bureau"|"horaires ouvrés"|"heures d'ouverture"|"horaires d'ouverture"|"heures de travail"|"horaires de travail"|"horaires habituels"|"plages horaires"|"plage horaire"|"horaires de disponibilité"|"jours ouvrés et"|"jours et heures ouvrés"|"jours et heures ouvrables") & ({provider}|{joindre}|"flexible*"|<hours>)  unless "en dehors des" ..12 "majoré*" | "locaux du client" | "personnel du client" | "public" | "livraison*" | {sans_treve} | "sous" ..3 "heures ouvrées" | <duration> ..6 "heures ouvrées"
  states ("horaires"|"horaire") ("de"|"des") ("contact"|"disponibilité"|"joignabilité"|"support"|"assistance"|"réponse"|"travail"|"bureau"|"formation")
  states ("n'est pas tenu"|"n'est pas obligé"|"n'a pas à"|"ne répond pas"|"ne répondra pas"|"ne sera pas joignable"|"ne travaille pas"|"ne sont pas traité*"|"ne pas contacter"|"ne pas appeler"|"ne pas solliciter"|"droit à la déconnexion") & ("en dehors"|"hors"|"soir*"|"week end*"|"fériés"|"nuit"|"dimanche"|"congés"|"après" ..3 <number>|<hours>)
  states ("sollicitation*"|"appel*"|"message*"|"échange*"|"contact*"|"demande*") ..14 ("jours ouvrés"|"jours ouvrables"|"jours de semaine"|<weekdays>)   unless <duration> | "délai" | {sans_treve}
  states ("ne"|"n'") ..3 ("contact*"|"appel*"|"sollicit*"|"téléphon*"|"dérang*"|"joind*") ..10 ("le soir"|"le week end"|"les week ends"|"le dimanche"|"après" ..2 ("heures"|"h")|<hours>|"la nuit"|"les jours fériés"|"pendant les congés")      unless {sans_treve}
  states ("plage horaire"|"plages horaires"|"créneau*"|"permanence téléphonique"|"standard") ..10 (<hours>|<weekdays>|"matin*"|"après midi")     unless "présence" | "publi*" | "livraison*" | "locaux"
  states ("appeler"|"m'appeler"|"me joindre"|"nous joindre"|"joignable*"|"téléphoner") ..12 (<hours>|<weekdays>|"jusqu'à"|"avant" ..3 ("heure*"|"h"|"midi")|"le matin"|"l'après midi"|"jours ouvrés"|"en journée")    unless {sans_treve}
  reverses {sans_treve} ..14 {joindre}        unless "site" | "serveur*" | "plateforme" ..4 "accessible" | "hébergement" | "n'est pas tenu" | "résili*" | "mettre fin" | "droit d'accès" | "données" | "désinscri*"
  reverses ("joignable*"|"disponible*"|"répond*"|"joindre"|"disponibilité"|"appel*"|"sollicit*"|"intervenir"|"connecté*") ..14 {sans_treve}     unless "site" | "serveur*" | "hébergement" | "n'est pas tenu" | "n'est pas obligé" | "données" | "résili*"
  reverses ("joignable*"|"disponible*"|"répondre") & ("congés"|"soirs"|"soirée*"|"week end*"|"dimanche*"|"nuit*"|"fériés")  unless "n'est pas" | "ne sera pas" | "hors" | "en dehors" | "sauf" | "excepté" | "pas joignable" | "hormis"
  reverses ("joignable*"|"disponible*"|"répond*"|"réaction"|"réagi*"|"téléphone"|"appel*"|"messagerie"|"convoqu*"|"mobilisable*"|"sollicit*") & ("à minuit"|"même le dimanche"|"le dimanche à"|"de jour ou de nuit"|"jour ou nuit"|"à point d'heure"|"n'importe quand"|"tard le soir"|"au delà de cette plage"|"hors de cette plage"|"hors plage"|"quelle que soit la date"|"tous les jours y compris")     unless "n'est pas" | "ne répond pas" | "ne sera pas" | "pas tenu"
  reverses ("au delà"|"en dehors") ..6 ("reste à"|"reste joignable"|"demeure joignable"|"demeure disponible"|"reste disponible"|"à portée de téléphone")
  reverses ("sans tenir compte"|"indépendamment"|"quels que soient"|"nonobstant"|"en dehors des"|"hors") ..4 ("horaire*"|"heures de bureau"|"heures ouvrées"|"heures ouvrables") & ("répondre"|"joignable*"|"disponible*"|"doit"|"devra"|"s'engage")  unless "n'est pas" | "majoré*" | "pas tenu"
  ignore "disponib*" ..4 ("site*"|"serveur*"|"service"|"plateforme"|"produit*"|"stock*")
  ignore "à tout moment" ..6 ("résili*"|"modifi*"|"mettre fin"|"droit*"|"retir*")

topic contact.channel duty home "contact*" | "communication*" | "échange*" | "interlocut*" | "support" | "suivi" | "collaboration"
  states ("mail"|"mails"|"courriel*"|"e mail"|"téléphone"|"messagerie"|"slack"|"teams"|"whatsapp"|"signal"|"ticket*"|"visio*"|"chef de projet"|"régisseur*"|"interlocut*"|"référent*"|"plateforme"|"outil") under {h_contact}     unless "recommandé*" | "facture*" | "résili*" | {sans_treve} | "aucun" ..2 "interlocut*" | "par tout moyen" | "comme bon"   [confidence 0.7]
  states ("demande*"|"ticket*"|"incident*"|"question*"|"remarque*") ..4 ("déposé*"|"dépose*"|"saisi*"|"enregistr*"|"ouvert*"|"post*") ..6 ("portail"|"tableau"|"plateforme"|"outil"|"espace"|"fil"|"canal")
  states ("dépose*"|"saisi*"|"enregistre*"|"poste*") ..3 ("demande*"|"ticket*"|"question*"|"remarque*") ..6 ("portail"|"tableau"|"plateforme"|"outil"|"espace"|"canal")
  states ("s'adresse*"|"écrivez nous"|"écrivez moi"|"téléphonez"|"appelez nous"|"appelez moi"|"contactez*"|"posez vos questions") ..12 ("mail"|"courriel"|"téléphone"|"au"|"à"|"via"|"sur")      unless "données" | "résili*" | "facture*" | "médiateur*" | "tribunal"
  states "interlocut*" ..4 ("unique*"|"privilégié*"|"dédié*"|"désigné*"|"principal*"|"habilité*"|"référent*")
  states ("désign*"|"nomm*") ..8 ("interlocut*"|"chef de projet"|"référent*"|"correspondant*"|"responsable de projet"|"point de contact"|"représentant")
  states ("point de contact"|"personne de contact"|"personne à contacter"|"contact principal"|"canal de communication"|"canaux de communication"|"moyen* de communication"|"mode* de communication"|"outil* de communication"|"outil de suivi"|"outil* de gestion de projet"|"service client"|"service clients")
  states ("échange*"|"communication*"|"réunion*"|"points d'avancement"|"suivi"|"support"|"assistance"|"demande*"|"question*"|"réclamation*"|"sollicitation*") ..10 ("par mail"|"par e mail"|"par email"|"par courriel"|"par téléphone"|"visioconférence"|"visio"|"slack"|"teams"|"zoom"|"trello"|"notion"|"webex"|"via"|"messagerie"|"ticket*"|"téléphone"|"courrier électronique"|"plateforme")    unless "résili*" | "notification*" | "confidentiel*" | "données personnelles" | "données à caractère" | "virement" | "recommandé*" | "paiement" | "désinscri*"
  states ("personne de référence"|"personne référente"|"référent"|"unique interlocuteur"|"seul interlocuteur"|"interlocutrice"|"correspondant") ..12 ("est"|"sera"|"désign*"|"nomm*"|"habilité*"|"instruction*"|"transmet*")     unless "aucun" ..2 "interlocut*"
  states ("instruction*"|"remarque*"|"commentaire*"|"retour*"|"consigne*"|"demande*"|"validation*") ..14 ("par messagerie"|"sur la plateforme"|"dans l'outil"|"par écrit à"|"par courriel"|"par e mail"|"par mail"|"via"|"visio"|"dans trello"|"sur slack"|"dans notion")     unless "résili*" | "facture*" | "paiement" | "données personnelles"
  reverses ("aucun*"|"pas d'"|"sans"|"exclu*") ..4 ("interlocut*"|"canal"|"échange direct"|"point de contact")      
  reverses ("directement"|"librement"|"par tout moyen"|"au moyen qui lui convient"|"par quelque moyen"|"comme bon lui semble") ..10 ("saisir"|"solliciter"|"contacter"|"joindre"|"appeler"|"appellera"|"écrira")
  reverses ("saisir"|"solliciter"|"contacter"|"joindre"|"appeler"|"appellera"|"écrira") ..14 ("par tout moyen"|"au moyen qui lui convient"|"par quelque moyen"|"comme bon lui semble"|"par n'importe quel")     unless "notification*"
  states ("contacter"|"joindre"|"écrire"|"adresser") ..10 ("par mail"|"par e mail"|"par email"|"par courriel"|"par téléphone"|"à l'adresse"|"au numéro"|"via")   unless "données" | "résili*" | "facture*" | "rgpd" | "recommandé*" | "dpo"
  ignore "mesure* de communication"

topic contact.response_time duty
  states ("répond*"|"réponse*"|"rappel*"|"traité*"|"pris* en charge"|"accus*" ..3 "réception"|"retour*" ..3 ("message*"|"mail*"|"demande*"|"question*")|"recontact*") ..16 (<duration>|"le jour même"|"dans la journée"|"le lendemain"|"dans les meilleurs délais"|"rapidement")   unless "mise en demeure" | "devis" | "offre" | "à défaut de réponse" | "sans réponse" | "absence de réponse" | "recette" | "validation" | "appel d'offres" | "silence" | "facture*"
  states ("délai*"|"temps") ("de"|"moyen de") ("réponse"|"prise en charge"|"traitement des demandes")
  states ("donne* suite"|"donner suite"|"réagi*"|"traite*"|"prend* en charge"|"revien* vers"|"reviendr*"|"réponse apportée"|"apport* une réponse") ..14 (<duration>|"délai raisonnable"|"le jour même"|"lendemain"|"journée")    unless "mise en demeure" | "devis" | "recette" | "facture*" | "défaut"
  states ("question*"|"message*"|"demande*"|"courriel*"|"mail*"|"sollicitation*"|"réclamation*"|"appel*") ..14 ("plus de"|"dépass*"|"au plus"|"maximum"|"n'excéd*"|"dans les"|"sous"|"en moins de") ..2 <duration>     unless "mise en demeure" | "devis" | "défaut de réponse" | "recette" | "validation" | "paiement" | "livr*" | "facture*"
  states ("sous"|"dans un délai de"|"dans les"|"d'ici") ..2 <duration> ..8 ("répond*"|"message*"|"courriel*"|"sollicitation*"|"rappel*")   unless "mise en demeure" | "devis" | "défaut de réponse" | "recette" | "validation"
  states ("entretien"|"rappel"|"interviendra"|"prise de contact") ..8 ("sous"|"dans un délai de") ..2 <duration>    unless "mise en demeure" | "paiement" [confidence 0.6]
  states ("message*"|"courriel*"|"mail*"|"appel*") ..12 ("rappelé*"|"répondu*"|"traité*") ..8 ("le jour même"|"le lendemain"|<duration>)
  reverses ("aucun*"|"ne pèse"|"sans") ..8 ("garantie"|"engagement"|"obligation"|"délai") ..14 ("répondre"|"réponse*"|"réagir"|"rapidité"|"traite* les messages"|"messages"|"demandes")     unless "devis" | "mise en demeure" | "validation" | "sans réponse"
  reverses ("répond*"|"réponse*") ..6 ("immédiat*"|"sans délai"|"dans la minute"|"dans l'heure")
