lexicon fr

family illimite =
    "illimité*" | "autant de fois" | "sans limit*" | "sans limitation" | "à volonté" | "autant que" | "autant de fois" | "n'est pas limité*" | "ne sont pas limité*" | "n'est limité*"
  | "sans plafond" | "sans compter" | "sans les compter" | "non limité*" | "en nombre indéfini" | "aussi souvent" | "autant de" | "sans restriction"

topic revision.capped limit home "révision*" | "modification*" | "correction*" | "retouche*" | "recette" | "validation" | "itération*"
  states <number> ..2 {serie} ..4 {retouche}                                              [value number]
  states <count>                                                                          [value count]
  states <number> ("série*"|"cycle*"|"tour*"|"round*"|"aller retour*"|"allers retours"|"retouche*"|"révision*"|"correction*"|"itération*"|"relecture*"|"reprise*"|"modification*")   unless "mois" | "par an" | "comptes"    [value number]
  states <number> ("aller"|"allers") ("retour"|"retours")                                 [value number]
  states {retouche} ..5 ("limité*"|"plafonné*"|"comprise*"|"incluse*"|"inclus"|"compris"|"fixé*"|"offerte*"|"offerts") ..5 <number>       unless "taux" | "prix"  [value number]
  states ("limité*"|"dans la limite de"|"au maximum"|"maximum de"|"jusqu'à"|"à concurrence de"|"au plus") ..2 <number> ..3 ({retouche}|{serie})     [value number]
  states ("plus de"|"au delà de"|"à partir de la"|"après") ..1 <number> ..3 ({retouche}|{serie})  unless "heure*" | "jour*" | "se prévaloir"         [value number]
  states {retouche} ..3 ("incluse*"|"comprise*") & <number>                                 [value number]
  states {retouche} ..14 ("s'impute*"|"crédit"|"forfait"|"enveloppe"|"budget") ..6 <duration>     [value none]
  states <duration> ..4 ("de retouche*"|"de correction*"|"de modification*"|"de reprise*"|"d'ajustement*") ..4 ("incluse*"|"comprise*"|"offerte*")     [value none]
  states <number> ..1 "fois" under {h_retouches}     unless "par an" | "taux"    [value number, confidence 0.7]
  states {retouche} ..6 <number> "fois"                [value number]
  states <number> ..2 ("ronde*"|"jeu* de"|"navette*"|"lot* de retours")    [value number]
  states ("à partir de la"|"au delà"|"ensuite"|"suivant*"|"supplémentaire*"|"additionnel*"|"après accord"|"une fois l'accord"|"une fois valid*"|"passé ce"|"plus loin") ..20 (<money>|"facturé*"|"payé*"|"devis"|"en plus"|"tarif*") under {h_retouches}     unless "sans supplément" | "gratuit*"   [confidence 0.7]
  states ("ronde*"|{retouche}) ..3 ("additionnel*"|"supplémentaire*"|"suivant*") ..12 (<money>|"facturé*"|"taux horaire"|"devis"|"payant*")
  states "nombre de" ..2 {retouche} ..8 ("défini*"|"fixé*"|"limité*"|"précisé*"|"prévu*"|"convenu*")   unless "n'est pas" | "illimité*"
  states {retouche} ..2 ("supplémentaire*"|"additionnelle*"|"ultérieure*"|"en plus") ..8 ("facturé*"|"payante*"|"devis"|"tarif*"|"facturation"|"chiffr*"|"rémunér*")
  states ("toute retouche"|"toute correction"|"toute révision"|"toute itération"|"toute reprise"|"toute modification"|"toutes modifications"|"toute nouvelle modification"|"toute demande de modification") ..12 ("après validation"|"après livraison"|"après accord"|"au delà"|"après le bon à tirer"|"après signature du bon"|"supplémentaire*"|"après approbation") ..12 ("facturé*"|"devis"|"supplément*"|"payante*"|"tarif*")
  states ("après validation"|"une fois valid*"|"après le bon à tirer"|"après approbation") ..10 {retouche} ..10 ("facturé*"|"devis"|"supplément*"|"payante*")
  states ("quatrième"|"troisième"|"deuxième"|"seconde"|"cinquième"|"suivantes") ..6 ("facturé*"|"chiffré*"|"payante*"|"devis")  with {retouche}
  states <duration> ..5 {retouche} ..4 ("incluse*"|"comprise*"|"offerte*")                  unless "délai" | "jours" [value none]
  states {retouche} ..8 ("pendant"|"durant"|"dans un délai de"|"dans les") ..3 <duration>   unless "garantie" | "anomalie*" | "bug*" | "dysfonctionnement*" | "contrat" | "conditions"  [value none, confidence 0.6]
  states ("durant"|"pendant") ..2 <duration> ..16 ("modification* mineure*"|"retouche*"|"petite* modification*")   [value none, confidence 0.6]
  states ("pas de"|"aucune") ("retouche*"|"modification*"|"révision*"|"correction*"|"reprise*") ..6 ("inclus*"|"compris*"|"prévu*"|"gratuit*")           [value 0]
  reverses ("reprend*"|"corrig*"|"refai*"|"maquette*"|"modifi*") ..8 ("autant de fois"|"aussi souvent")
  reverses {illimite} ..8 {retouche}
  reverses {retouche} ..8 {illimite}
  reverses ({retouche}|"reprend*"|"redessin*"|"retouch*"|"corrig*"|"refai*"|"modifi*"|"ajust*") & ("jusqu'à" ..4 ("satisfaction"|"complète satisfaction"|"entière satisfaction"|"pleine satisfaction"|"validation définitive"|"convenance"|"agrément"|"approbation définitive"))
  reverses {retouche} & ("sans facturation"|"sans frais"|"sans supplément"|"gratuitement"|"à titre gracieux"|"sans surcoût"|"sans coût"|"sans rémunération"|"sans contrepartie") & ("demandée*"|"à la demande"|"l'ensemble des"|"toute*"|"souhait*"|"exig*"|"d'autres")  unless "garantie" | "anomalie*" | "bug*" | "limite de" | "au delà" | "vice*" | <number> {serie} | "erreur*" | "fautes" | "conformité" | "maximum"
  reverses ("se prévaloir"|"opposer"|"invoquer") ..6 ("nombre"|"dépassement"|"limite"|"plafond") & {retouche}
  reverses ("se prévaloir"|"opposer"|"invoquer") ..6 ("nombre"|"dépassement"|"limite"|"plafond") & ("correction*"|"retour*"|"modification*")
  reverses ("forfait"|"prix"|"tarif"|"rémunération"|"honoraires") ..14 ("couvre*"|"comprend*"|"inclu*") ..14 ({retouche}|"changement*") ..30 ("sans que"|"souhait*"|"imagin*"|"quel que soit"|"fréquence"|"voudra"|"demandera"|"toutes les")     unless <number> | "limite de" | "au delà"
  reverses ("aussi longtemps"|"tant que"|"tant qu'") ..14 ("conforme"|"satisf*"|"déclaré*"|"goût"|"approuv*"|"valid*"|"content*"|"plaît") & ("corrig*"|"reprend*"|"refai*"|"modifi*"|"retouch*"|{retouche})
  reverses ("autant qu'il"|"autant qu'elle"|"sans les compter"|"sans compter")
  reverses {retouche} ..6 ("à la discrétion"|"à sa discrétion"|"à sa seule discrétion"|"à la seule discrétion")
  ignore ("révision*"|"modification*"|"changement*"|"ajustement*") ..1 ("prix"|"tarif*"|"honoraires"|"contrat"|"convention"|"présentes"|"présente"|"présent"|"comptes"|"conditions"|"cgv"|"loi"|"taux"|"législat*"|"réglement*"|"statut*"|"adresse"|"capital"|"contrôle"|"calendrier"|"date*"|"planning")
  ignore ("correction*"|"reprise*") ..3 ("anomalie*"|"bug*"|"erreur*"|"défaut*"|"dysfonctionnement*"|"données"|"vice*"|"vulnérabilité*")

topic revision.unlimited limit
  states ("autant de fois"|"sans limite de nombre"|"sans limitation de nombre"|"aussi souvent") & ({retouche}|"reprend*"|"corrig*"|"maquette*"|"refai*")
  states {illimite} ..4 {retouche}       unless "n'est pas illimité*" | "ne sont pas illimité*" | "propriété"
  states {retouche} ..5 {illimite}       unless "n'est pas illimité*" | "ne sont pas illimité*" | "propriété"
  states ({retouche}|"corrig*"|"refai*") & ("jusqu'à" ..4 ("satisfaction"|"complète satisfaction"|"entière satisfaction"))
  ignore ("révision*"|"modification*") ..2 ("prix"|"tarif*"|"contrat"|"présentes"|"présente"|"loi"|"conditions")
