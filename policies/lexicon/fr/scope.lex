lexicon fr

family encadrer =
    "devis" | "avenant*" | "factur*" | "chiffr*" | "bon de commande" | "tarif*" | "supplément de prix" | "somme supplémentaire" | "surcoût*"
  | "à part" | "prix complémentaire" | "rémunération complémentaire" | "rémunération supplémentaire" | "accord préalable" | "commande distincte"
  | "contrat distinct" | "nouveau contrat" | "complément de prix" | "taux horaire" | "en sus" | "en supplément" | "payant*" | "majoration*" | "négoci*"

family dehors =
    "supplémentaire*" | "complémentaire*" | "additionnel*" | "hors périmètre" | "hors du périmètre" | "hors forfait" | "hors devis" | "hors contrat"
  | "hors du champ" | "hors champ" | "hors cahier des charges" | "non prévu*" | "non compris*" | "non inclus*" | "non mentionné*" | "non décrit*" | "non listé*"
  | "qui n'est pas prévu*" | "qui ne figure* pas" | "qui n'y figure* pas" | "ne serait pas prévu*" | "au delà du périmètre" | "excédant le périmètre" | "sortant du périmètre" | "dépassant"
  | "en dehors du périmètre" | "en dehors de ce périmètre" | "en dehors du cadre" | "pas prévu*" | "imprévu*" | "ultérieur*" | "en plus" | "nouvelle* demande*" | "à l'exclusion de" | "pas dans la liste"
  | "extension* de périmètre" | "changement* de périmètre" | "modification* du périmètre" | "modification* majeure*" | "tout le reste" | "toute modification" | "toutes modifications" | "toute autre prestation" | "toute autre demande"

topic scope.defined duty home "objet" | "prestation*" | "mission*" | "service*" | "description" | "livrable*" | "champ d'application" | "devis"
  states "pour objet"                                       unless "confidentialité" [confidence 0.8]
  states "objet du" ..1 {contrat}                           [confidence 0.7]
  states ("prestation*"|"mission*"|"livrable*"|"service*"|"travaux"|"projet*"|"formation*"|"action*") ..6 ("décrit*"|"défini*"|"détaill*"|"spécifi*"|"énuméré*"|"listé*"|"précisé*"|"mentionné*"|"suivant"|"suivants"|"suivante"|"suivantes"|"consist*"|"comprend*"|"compren*"|"porte* sur"|"convenu*"|"prévues au"|"ci dessous"|"ci après")  unless "données personnelles" | "informations confidentielles"
  states {provider} ..6 ("réalis*"|"fourni*"|"exécut*"|"effectu*"|"assur*"|"livr*"|"conçoi*"|"intervien*") ..8 ("prestation*"|"mission*"|"livrable*"|"service*"|"travaux"|"site*"|"logo*"|"développement*"|"création*"|"formation*"|"conception"|"application*"|"traduction*")  [confidence 0.75]
  states "devis" ..6 ("détaill*"|"descripti*"|"décri*"|"précis*"|"personnalis*"|"mention*"|"comport*")
  states ("description"|"descriptif"|"nature"|"contenu"|"détail"|"étendue") ..3 ("prestation*"|"mission*"|"travaux"|"projet"|"service*"|"livrable*")
  states ("commande*"|"prestation*"|"intervention*"|"projet*") ..4 ("est décrit*"|"sont décrit*"|"fait l'objet d'un devis"|"font l'objet d'un devis")
  states "cahier des charges" ..8 ("annex*"|"joint*"|"défin*"|"décri*"|"fourni*"|"établi*")  [confidence 0.7]
  states ("annexe"|"devis"|"bon de commande"|"proposition commerciale"|"conditions particulières"|"plan de travail") ..8 ("prestation*"|"mission*"|"technique*"|"livrable*"|"caractéristiques")  [confidence 0.7]
  states ("confie*"|"charge*"|"mandat*") ..8 ("mission*"|"prestation*"|"réalisation"|"conception"|"développement"|"soin"|"traduction"|"rédaction"|"création"|"refonte"|"photographi*"|"formation"|"étude"|"accompagnement"|"tournage"|"montage"|"illustration*"|"maintenance"|"intégration"|"prestation"|"mise en page"|"conseil")
  states ({provider}|{client}|{travail}|"article*"|"bon de réservation"|"programme") under {h_objet}     unless "confidenti*" | "loi applicable" | "tribuna*" | "paiement"   [confidence 0.6]
  states ("bon de commande"|"bon de réservation"|"devis"|"programme"|"lettre de mission") ..8 ("indique*"|"précise*"|"décrit*"|"mentionne*"|"détaille*"|"énumère*"|"liste*")
  ignore ("prestation*"|"service*") ..3 ("paiement"|"bancaire*"|"postal*")

topic scope.limited limit home "périmètre" | "objet" | "modification*" | "devis" | "prix" | "tarif*" | "hors" | "supplémentaire*" | "avenant*"
  states {travail} ..6 {dehors} ..12 {encadrer}
  states {dehors} ..5 {travail} ..12 {encadrer}
  states {dehors} ..10 ("devis"|"avenant*"|"chiffr*"|"facturé*"|"à part")  unless "révision*" | "retouche*" | "série*" | "itération*"
  states ("toute modification"|"toutes modifications"|"tout ajout"|"toute évolution"|"tout changement"|"toute demande"|"toute prestation"|"toute intervention"|"tout travail"|"tout élément"|"avant toute modification") ..14 ("devis"|"avenant*"|"facturé*"|"facturation"|"chiffr*"|"supplémentaire*"|"supplément*")  unless "contrat" ..2 "avenant" | "présentes" | "conditions générales"
  states {encadrer} ..8 {travail} ..3 {dehors}
  states ("ne sont pas compris*"|"ne comprend pas"|"n'est pas compris*"|"ne sont pas inclus*"|"n'inclut pas"|"sont exclu*"|"exclusion") & ("prestation*"|"mission*"|"devis"|"prix"|"forfait"|"tarif*") & {encadrer}
  states ("demande*"|"modification*") ..6 ("majeure*"|"substantielle*"|"importante*") ..14 ("devis"|"avenant*"|"factur*")
  states ("hors du périmètre"|"hors périmètre"|"en dehors du périmètre"|"ne fait pas partie"|"ne font pas partie"|"n'est pas compris*"|"exclu* du périmètre"|"hors forfait") with ("devis"|"avenant*"|"factur*"|"chiffr*")
  states ("hors"|"en dehors"|"au delà"|"ne sont pas comprise*"|"n'est pas comprise*"|"ne sont pas inclus*"|"n'est pas inclus*"|"non comprise*") ..20 ("en plus"|"en supplément"|"supplément"|"à part"|"au tarif"|"au taux"|"facturé*"|"devis"|"chiffré*"|"aura son prix"|"prix au mot")     unless "frais" ..3 "déplacement" | "taxes" | "horaire*" | "heures ouvré*"
  states {encadrer} under {h_hors}      unless "horaire*" | "sans supplément" | "gratuit*" | {ecarte}   [confidence 0.7]
  states ("si" ..4 "client"|"lorsque le client"|"si vous") ..12 ("modifie*"|"complète*"|"ajoute*"|"change*"|"demande*") ..24 ("devis"|"facturé*"|"prix"|"supplément"|"délai" ..3 "prolong*"|"tarif*"|"avenant")      unless "sans supplément" | "même prix" | "sans frais"
  states "travail* supplémentaire*" ..10 {encadrer}
  states ("sort"|"sorte"|"sortent"|"déborde*"|"dépasse*"|"excède*"|"au delà") ..6 ("périmètre"|"cadre"|"devis"|"forfait"|"cahier des charges"|"mission") ..14 {encadrer}
  reverses ("tâche*"|"demande*"|"prestation*"|"mission*"|"travaux") ..3 ("connexe*"|"accessoire*"|"annexes") ..30 ("estim*"|"utile*"|"comprise*"|"inclus*"|"jug*"|"réput*"|"demand*")
  reverses ("réputé*"|"considéré*"|"censé*") ..3 ("compris*"|"inclus*"|"incorporé*") ..6 ("périmètre"|"prix"|"forfait"|"mission"|"prestation*"|"rémunération")  unless "frais" | "taxes"
  reverses ("modifi*"|"ajust*"|"complét*"|"adapt*"|"étend*"|"élarg*"|"ajout*"|"évolu*"|"demand*") & ("périmètre"|"besoin*"|"mission*"|"contenu"|"prestation*"|"livrable*"|"cahier des charges") & ("sans supplément"|"sans que cette modification"|"sans surcoût"|"sans modification du prix"|"sans complément"|"sans coût supplémentaire"|"sans frais supplémentaire*"|"n'ouvre* droit à"|"sans augmentation"|"sans incidence sur le prix"|"sans rémunération"|"pour le même prix"|"gratuitement"|"à prix constant"|"sans contrepartie"|"sans facturation")
  reverses ("périmètre"|"mission*"|"liste"|"nombre"|"contenu"|"livrable*") ..10 ("à titre indicatif"|"à titre d'exemple"|"n'est pas limitati*"|"non limitati*"|"non exhausti*") & ("même prix"|"sans supplément"|"demand*"|"jug*"|"exig*"|"souhait*"|"client")
  reverses ("au fur et à mesure"|"librement"|"à tout moment"|"unilatéralement"|"à sa discrétion"|"selon ses besoins"|"à sa convenance"|"à son gré") & ("périmètre"|"contenu"|"mission*"|"besoin*"|"livrable*"|"tâche*") & ("client"|"vous"|"maître d'ouvrage"|"donneur d'ordre") & ("modifi*"|"ajust*"|"étend*"|"complét*"|"arrêt*"|"défini*"|"fix*")  unless "devis" | "avenant" | "suspen*"
  reverses ("toute autre tâche"|"toutes autres tâches"|"toute tâche"|"tout travail"|"toute prestation"|"toute demande"|"toute mission") ..10 ("que le client"|"demandé* par le client"|"à la demande du client"|"jugé* utile*"|"estim*"|"sollicit*"|"confié*")  unless "devis" | "factur*" | "avenant"
  reverses ({ecarte}|"sans pouvoir"|"ne pourra être invoqué*"|"ne peut être invoqué*"|"aucun surcoût"|"aucun supplément"|"aucune rémunération supplémentaire"|"aucune facturation") ..20 ({dehors}|"besoins nouveaux"|"travail supplémentaire"|"travaux supplémentaires"|"demandes nouvelles")     unless "chiffré*" | "devis" | "à part" | "avenant*"
  reverses ("toutes les tâches"|"toute tâche"|"tout ce que"|"toute mission") ..16 ("utiles"|"nécessaires"|"même étrangères"|"même non prévu*"|"que requiert"|"que la") ..14 ("fiche"|"prix"|"forfait"|"rémunération"|"supplément"|"contrat"|"devis")
  reverses ("périmètre"|"annexe"|"liste"|"cahier des charges") ..8 ("valeur indicative"|"à titre indicatif"|"purement indicati*") 
  ignore "modification*" ..1 ("du présent contrat"|"du contrat"|"des présentes"|"de la convention"|"de la présente convention"|"de l'accord"|"du présent accord"|"des conditions"|"des cgv") ..30 "avenant*"
  ignore ("travaux"|"prestation*") ..2 "supplémentaire*" ..4 ("sécurité sociale"|"heures supplémentaires de travail")
