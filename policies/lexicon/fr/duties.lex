# What weighs on one side: acceptance, exclusivity, orders, penalties, indemnities, changes.
lexicon fr

family livre = "livrable*" | "livraison*" | "travaux" | "prestation*" | "recette" | "résultat*" | "création*" | "maquette*" | "texte*" | "réception" | "version*" | "remise"

topic acceptance.deemed limit home "recette" | "réception" | "validation" | "acceptation" | "livraison"
  states ("réputé*"|"considéré*"|"tenu* pour"|"présumé*"|"valent"|"vaut") ..4 ("accepté*"|"validé*"|"acquis*"|"approuvé*"|"reçu*"|"conforme*"|"acceptation"|"validation"|"recette")    unless "avenant" | "modification*" ..8 "réputé*" | "n'est pas réputé*" | "ne sont pas réputé*" | "ne vaut" | "ne valent" | "notification*" | "lettre" | "courrier*" ..6 "reçu*" | "conditions générales" | "tarif*" | "facture*" | "produits et services" | "irrévocablement"
  states ("à défaut"|"en l'absence"|"sans réponse"|"sans retour"|"sans remarque*"|"passé ce délai"|"au delà de ce délai"|"silence") ..16 ("accepté*"|"validé*"|"acceptation"|"approuvé*"|"recette")    unless "ne vaut" | "ne valent" | "refus*" | "rejet*" | "avenant" | "devis" | "proposition" | "tarif*" | "conditions générales" | "n'emporte" | "facture*"
  reverses ("silence"|"absence de réponse"|"absence de remarque*"|"paiement"|"usage"|"utilisation") ..8 ("ne vaut"|"ne valent"|"ne peut valoir"|"ne saurait valoir"|"n'emporte*"|"ne constitue*") ..4 ("acceptation"|"validation"|"recette"|"approbation"|"réception")    unless "offre" | "devis"
  reverses ({livre}) ..8 ("n'est jamais"|"n'est pas"|"ne sont jamais"|"ne sont pas"|"ne sera pas"|"ne peut être") ..3 ("réputé*"|"considéré*"|"tacite*"|"tacitement") 

topic acceptance.discretion limit home "recette" | "réception" | "validation" | "acceptation"
  states ({livre}|"accept*"|"valid*"|"refus*"|"rejet*") ..14 ("à sa seule discrétion"|"à sa discrétion"|"à son entière discrétion"|"discrétionnairement"|"discrétionnaire"|"à sa seule appréciation"|"à sa seule convenance"|"selon son bon vouloir"|"à son gré"|"sans avoir à motiver"|"sans avoir à se justifier"|"sans motif"|"sans justification")    unless "résili*" | "mettre fin" | "prestataire accept*" | "indépendan*"
  states ("jusqu'à"|"sous réserve de"|"subordonné*") ..5 ("entière satisfaction"|"pleine satisfaction"|"complète satisfaction"|"totale satisfaction"|"satisfaction complète"|"satisfaction entière"|"satisfaction totale")

topic work.exclusive duty home "exclusivité" | "indépendance" | "obligations"
  states ("exclusivité"|"exclusivement"|"à titre exclusif"|"de manière exclusive") ..12 ("services"|"prestation*"|"activité*"|"temps"|"travail*"|"client"|"collabor*"|"mission*")    unless "droits" | "licence" | "sans exclusivité" | "pas d'exclusivité" | "aucune exclusivité" | "non exclusi*" | "tribun*" | "compéten*" | "usage" | "cession" | "cède*" | "n'est soumis*" | "à l'exclusi*" | "juridiction*" | "destiné* exclusivement" | "propriété" | "utilis*" | "produits"
  states {provider} ..3 ("réserve"|"consacre*"|"s'engage à réserver"|"doit réserver"|"s'engage à consacrer") ..8 ("exclusivité"|"intégralité de son temps"|"totalité de son temps"|"tout son temps"|"temps plein")
  states ("s'interdi*"|"ne peut"|"ne pourra"|"n'accept*"|"n'exerc*"|"s'engage à ne") ..12 ("autre client"|"autres clients"|"autre mission"|"autres missions"|"pour un tiers"|"d'un tiers"|"pour des tiers"|"autre activité"|"toute autre activité"|"autre employeur")    unless "confidenti*" | "divulgu*" | "concurren*" | "sous traiter" | "communiqu*" | "fichier*" | "cèd*" ..4 "contrat" | "droits"
  reverses ("sans"|"aucune"|"pas d'"|"pas soumis* à") ..3 "exclusivité"    unless "licence" | "droits" | "cession"
  reverses ("libre"|"peut"|"pourra"|"conserve la faculté"|"reste libre") ..12 ("autres clients"|"autre client"|"tout autre client"|"d'autres missions"|"tout tiers")    unless "ne peut" | "ne pourra" | "confidenti*"

topic work.subordinate duty home "organisation" | "exécution" | "lieu" | "horaires" | "indépendance"
  states {provider} ..10 ("se conforme*"|"respecte*"|"est tenu*"|"obéi*"|"défère*"|"se soumet*"|"doit suivre"|"est soumis*") ..8 ("horaires"|"règlement intérieur"|"instructions hiérarchiques"|"ordres"|"directives du client"|"planning du client"|"hiérarchi*")    unless "n'est pas" | "sécurité" | "en dehors de"
  states ("pointage"|"badge*"|"feuille* de présence"|"demande* de congé*"|"congés" ..8 ("autorisation"|"agrément"|"accord"|"validation")|"sanction* disciplinaire*"|"pouvoir disciplinaire"|"supérieur hiérarchique"|"sous l'autorité"|"lien hiérarchique")    unless "aucun*" | "sans lien" | "n'est pas" | "ne sont pas" | "salarié*" ..6 "sous l'autorité"
  states {provider} ..8 ("présent*"|"présence"|"se tient"|"travaille*"|"exécute*"|"intervient") ..10 ("dans les locaux du client"|"sur site"|"au siège du client"|"dans les bureaux du client") ..14 (<hours>|<weekdays>|"chaque jour"|"tous les jours"|"à temps plein"|"jours ouvrés")
  reverses ("aucun lien"|"sans lien"|"pas de lien"|"ni lien"|"exclusif de tout lien"|"absence de lien") ..3 "subordination"
  reverses {provider} ..8 ("organise librement"|"en toute indépendance"|"librement ses"|"libre de ses"|"choisit ses"|"détermine librement"|"libre d'organiser"|"en toute autonomie")

topic penalty.provider duty home "retard*" | "pénalité*" | "délai*" | "livraison"
  states ("retard*"|"non respect du délai"|"non respect des délais"|"dépassement"|"manquement*"|"inexécution") ..20 ("pénalité*"|"retenue*"|"indemnité forfaitaire"|"clause pénale"|"réfaction") & ({provider}|"livraison"|"livrable*"|"prix"|"calendrier"|"planning"|"jour de retard"|"jour calendaire"|"exécution")    unless "paiement" | "facture*" | "règlement" | "recouvrement" | "taux" ..4 ("légal"|"intérêt") | "impayé*" | "aucune pénalité" | "sans pénalité" | "ne donne" ..6 "pénalité*" | "échéance"
  states ("pénalité*"|"astreinte*") ..8 (<percent>|<money>) ..8 ("par jour"|"jour de retard"|"par semaine")    unless "paiement" | "facture*" | "règlement" | "impayé*" | "taux" ..4 "légal"
  reverses ("aucune"|"sans"|"pas de"|"ne donne* lieu à aucune") ..3 "pénalité*" ..14 ("livraison"|"retard"|{provider})    unless "paiement" | "facture*" | "règlement"

topic indemnity.provider duty home "responsabilit*" | "garantie*"
  states {provider} ..8 ("garanti*"|"relève*"|"tient"|"indemnis*"|"dédommag*"|"prend* à sa charge"|"supporte*") ..6 ("client"|"quitte"|"indemne"|"toute réclamation"|"tout recours"|"toute action"|"toute condamnation"|"tout trouble"|"toutes conséquences"|"l'ensemble des frais") ..24 ("tiers"|"condamnation*"|"réclamation*"|"recours"|"action*"|"frais d'avocat*"|"urssaf"|"requalification"|"redressement"|"conséquence*"|"dommages")    unless "ne garanti*" | "jouissance paisible" ..4 "réciproque" | "chacune des parties" | "n'est pas tenu*"

topic change.unilateral limit home "modification*" | "évolution*" | "contrat"
  states {client} ..6 ("peut"|"pourra"|"se réserve le droit de"|"se réserve la faculté de"|"est libre de"|"est en droit de") ..4 "modifi*" ..10 ("contrat"|"conditions"|"prix"|"tarif*"|"calendrier"|"mission"|"prestation*"|"périmètre"|"planning"|"cahier des charges")    unless "accord" ..4 ("prestataire"|"parties"|"écrit") | "ne peut" | "ne pourra" | "avenant" | "d'un commun accord" | "devis complémentaire" | "facturé*" | "supplément*"
  states ("modification*"|"changement*"|"nouvelle* version*"|"évolution*") ..12 ("réputé*"|"considéré*"|"vaut"|"emporte*") ..4 ("accepté*"|"acceptation") & ("prestataire"|"silence"|"sans opposition"|"à défaut"|"poursuite")    unless "client" ..6 ("réputé*"|"accepté*") | "demande de modification"
  reverses ("modifi*"|"avenant*") ..14 ("avenant écrit"|"avenant signé"|"signé des deux parties"|"signé par les deux parties"|"signé par les parties"|"accord écrit des deux parties"|"accord écrit des parties"|"d'un commun accord"|"accord des deux parties"|"accord préalable et écrit des parties")

topic payment.setoff limit home "paiement*" | "facturation" | "prix"
  states {client} ..10 ("compens*"|"déduire"|"déduit"|"déduira"|"retenir"|"retient"|"retiendra"|"imputer"|"suspendre le paiement"|"opérer une retenue"|"différer le paiement") ..14 ("facture*"|"somme*"|"montant*"|"prix"|"honoraires"|"paiement*"|"pénalité*")    unless "ne peut" | "ne pourra" | "s'interdit" | "aucune compensation" | "sans pouvoir" | "ne saurait" | "informations"
  reverses ("aucune"|"sans"|"ne peut"|"ne pourra"|"s'interdit"|"ne saurait") ..6 ("compensation"|"compenser"|"retenue"|"déduire"|"différer"|"suspendre") ..12 ("paiement*"|"facture*"|"somme*"|"prix"|"due*")

topic ip.moral_rights limit home "propriété*" | "droits" | "cession"
  states ("renonc*"|"abandonn*"|"cèd*"|"s'interdit"|"cession") ..8 ("droit moral"|"droits moraux"|"droit à la paternité"|"droit de paternité"|"être crédité*"|"être cité*"|"mention de son nom")    unless "ne renonc*" | "ne cèd*" | "sans renonc*" | "à l'exception"
  reverses ("conserv*"|"garde*"|"respect*"|"demeure*"|"inaliénable*"|"incessible*"|"à l'exception") ..6 ("droit moral"|"droits moraux"|"paternité")
  reverses ("droit moral"|"droits moraux"|"paternité") ..8 ("inaliénable*"|"incessible*"|"conserv*"|"respect*"|"demeure*"|"n'est pas cédé"|"ne sont pas cédés")

topic dispute.court limit home "litige*" | "juridiction" | "tribun*" | "compétence" | "différend*"
  states ("tribunal"|"tribunaux"|"juridiction*"|"cour*" ..2 "justice"|"juge*") ..10 ("compétent*"|"compétence"|"seul*"|"exclusiv*"|"ressort"|"commerce"|"judiciaire"|"activités économiques"|"entreprise"|"siège")    unless "décision*" ..4 "tribunal" | "réquisition*" | "ordonnance*"
  states "compétence" ..6 ("tribunal"|"tribunaux"|"juridiction*"|"exclusive"|"expresse"|"attribu*")
