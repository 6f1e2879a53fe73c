lexicon fr

family preavis = "préavis" | "délai de résiliation" | "délai congé" | "délai de congé" | "délai de dénonciation" | "délai de prévenance" | "pré avis" | "délai de préavis"
family atout = "à tout moment" | "sans motif" | "sans justification" | "sans avoir à justifier" | "sans justifier" | "librement" | "pour convenance" | "pour quelque raison" | "pour quelque cause" | "sans cause" | "discrétionnaire*" | "à son gré" | "quand elle le souhaite" | "unilatéralement" | "à sa convenance" | "avant son terme" | "avant le terme"
family fin = {resilier} | "dernier jour du contrat" | "dernier jour de la mission" | "s'arrête" | "s'arrête*" | "au terme du contrat" | "à l'expiration" | "prend fin" | "renonce au projet" | "renonce à la commande" | "se sépar*" | "sortie du contrat" | "fin du contrat" | "fin de la collaboration" | "fin de la mission" | "fin anticipée" | "cessation" | "terme du contrat" | "expiration" | "issue du contrat" | "date de fin" | "arrêt de la mission" | "arrêt du projet" | "arrêt anticipé" | "interruption" | "abandon*"
family echoir = "reconduc*" | "renouvel*" | "avant l'échéance" | "avant la date d'échéance" | "avant le terme" | "avant la date anniversaire" | "avant son échéance" | "avant l'expiration" | "arrivé à son terme"

topic termination.present right home "résili*" | "durée" | "rupture" | "fin *" | "annul*" | "terme"
  states {each} ..10 {peut} ..8 {resilier}                       unless {manquement} | {evenement} | "commande" ..3 "annul*"    [bearer each, condition convenience]
  states {client} ..8 {peut} ..8 {resilier}                      unless {manquement} | {evenement} | "ne peut" | "ne pourra" | {each} | {provider} ..6 {peut} ..8 {resilier} | "avec" ..1 {client} ..16 ("peut être"|"pourra être")   [bearer client, condition convenience]
  states {provider} ..8 {peut} ..8 {resilier}                    unless {manquement} | {evenement} | "ne peut" | "ne pourra" | {each} | "avec" ..1 {provider} ..16 ("peut être"|"pourra être")    [bearer provider, condition convenience]
  states {provider} ..6 ("libre"|"liberté") ..6 ("ne pas poursuivre"|"ne pas continuer"|"cesser ses prestations")      [bearer provider, condition convenience, confidence 0.7]
  states {contrat} ..8 ("peut être"|"pourra être"|"peuvent être") ..3 {resilier} ..10 ({atout}|{preavis}|"par l'une ou l'autre"|"par chacune"|"par chaque"|"d'un commun accord")     unless {manquement} | {evenement} | "par le client" | "par le prestataire"    [bearer each, condition convenience]
  states {contrat} ..18 ("et peut être"|"et pourra être") ..3 {resilier} ..10 ({atout}|{preavis})     unless {manquement} | {evenement} | "par le client" | "par le prestataire"    [bearer each, condition convenience]
  states {contrat} ..8 ("peut être"|"pourra être") ..3 {resilier} ..8 ("par le client"|"par le donneur d'ordre"|"par vous")    unless {manquement} | {evenement}    [bearer client, condition convenience]
  states {contrat} ..8 ("peut être"|"pourra être") ..3 {resilier} ..8 ("par le prestataire"|"par le consultant"|"par nous")    unless {manquement} | {evenement}    [bearer provider, condition convenience]
  states {resilier} ..10 ({atout}|{preavis})                     unless {manquement} | {evenement} | {peut} | {echoir}   [condition convenience, confidence 0.75]
  states ({preavis}) ..12 {resilier}                             unless {manquement} | {evenement} | {peut} | {echoir}   [condition convenience, confidence 0.7]
  states ({client}|{provider}|{each}|"on") ..8 ({peut}|"suffit"|"souhaite*"|"veut"|"décide*") ..8 ({resilier}|"renonc*"|"interrompre"|"arrêter"|"quitter"|"se retirer"|"se désister"|"reprendre sa liberté"|"cesser") under {h_fin}      unless {manquement} | {evenement} | "ne peut" | "ne pourra"    [condition convenience, confidence 0.8]
  states ({resilier}|"renonc*"|"interromp*"|"s'arrête"|"prend fin"|"cesse"|"désist*"|"la date d'arrêt") ..20 (<duration>|{ecrit}|{preavis}|"sans préavis"|{atout}) under {h_fin}      unless {manquement} | {evenement} | {echoir} | "confidenti*"    [condition convenience, confidence 0.7]
  states ({ecrit}|{preavis}|<duration>) ..14 ({resilier}|"date d'arrêt"|"arrêter"|"s'arrêter"|"quitter"|"interrompre") under {h_fin}      unless {manquement} | {evenement} | {echoir}    [condition convenience, confidence 0.7]
  states ({client}|"vous"|"il") ..3 ("annul*"|"renonc*"|"se désiste"|"se dédit"|"interromp*") ..30 ("dû"|"due"|"dus"|"dues"|"facturé*"|"acquis*"|"rembours*"|"conserv*"|"payé*"|"paie"|"rémunér*"|<percent>)      [bearer client, condition event, confidence 0.7]
  states ("ne peut être"|"ne pourra être") ..2 {resilier} ..6 ("sans"|"qu'avec"|"que moyennant"|"qu'après") ..4 {preavis}     unless {manquement}    [bearer each, condition convenience]
  states {provider} ..4 ("ne peut"|"ne pourra") ..6 {resilier} ..10 ("qu'"|"que moyennant"|"que sous"|"que sous réserve"|"qu'avec") ..10 {preavis}     unless "manquement*" | "faute*" | "inexécution" | "mise en demeure"     [bearer provider, condition convenience]
  states {contrat} ..20 ("y renonce"|"y mette fin"|"y mettent fin") ..16 <duration>      [bearer each, condition convenience]
  states {resilier} & {manquement}                               unless "ne peut" ..3 {resilier} | "commande" ..2 "annul*"  [condition breach]
  states {resilier} & {manquement} & "qu'"                       [condition breach]
  states {resilier} & {evenement}                                [condition event, confidence 0.7]
  states {resilier} & {echoir}                                   [condition renewal, confidence 0.8]
  states ("s'opposer au renouvellement"|"s'opposer à la reconduction"|"ne pas renouveler"|"ne pas reconduire"|"refuser le renouvellement") ..30 (<duration>|{ecrit}|"avant"|{each}|{client}|{provider})     [condition renewal, confidence 0.8]
  states {peut} ..3 ("s'opposer au renouvellement"|"s'opposer à la reconduction"|"ne pas renouveler"|"ne pas reconduire")     [condition renewal, confidence 0.8]
  states ("dénonciation"|"dénoncé*"|"dénoncer"|"non reconduction"|"non renouvellement") ..16 (<duration>|{ecrit}|{preavis})     [condition renewal, confidence 0.8]
  states ("en cas d'annulation"|"en cas de résiliation"|"en cas de rupture"|"toute annulation"|"toute résiliation"|"en cas d'abandon"|"en cas d'arrêt"|"en cas d'interruption") ..20 ("dû"|"due"|"dues"|"facturé*"|"acquis"|"rembours*"|"indemnité*"|"conserv*"|"retenu*"|"payé*"|"exigible*"|"restitu*"|"rémunér*")     [condition event, confidence 0.75]
  states {peut} ..4 ("suspendre ou" ..2 {resilier}|{resilier} ..3 ("le projet"|"la mission"|"la commande"|"le contrat"))        unless "ne peut" | {manquement} | {evenement}   [condition convenience, confidence 0.65]
  reverses ("faculté"|"droit") ..4 ("résili*"|"rupture"|"sortie"|"retrait"|"dénonciation") ..8 ("réservé*"|"appartient"|"exclusivement"|"seul*") ..4 {client}     [bearer client]
  reverses "seul" ..2 {client} ..6 ({peut}|"est fondé à"|"dispose") ..8 {resilier}      [bearer client]
  reverses {provider} ..6 ("tenu d'exécuter"|"tenu de poursuivre"|"engagé* jusqu'au bout"|"lié* jusqu'") ..14 ("terme"|"fin"|"quelles que soient")    [bearer provider]
  reverses {provider} ..6 ("ne peut"|"ne pourra"|"ne peuvent"|"s'interdit de"|"renonce*") ..10 {resilier}     unless "qu'" | "que si" | "que moyennant" | "que sous" | "sans" | "sauf" | "avant" ..3 ("expiration"|"un préavis") | "si ce n'est"     [bearer provider]
  reverses "renonc*" ..8 {resilier}                              
  reverses {contrat} ..6 ("ne peut être"|"ne pourra être"|"n'est pas"|"non") ..2 {resilier}     unless "qu'" | "sans" | "sauf" | "que par" | "que si" | "manquement*" | "avant"    [bearer each]
  ignore "annul*" ..3 ("remplace*"|"clause*"|"stipulation*"|"disposition*"|"vente*" ..2 "tva"|"nullité")
  ignore ("rupture"|"résolution") ..2 ("stock*"|"litige*"|"différend*"|"conflit*"|"amiable"|"image*"|"problème*"|"incident*"|"bug*")
  ignore ("dénonc*") ..4 ("harcèl*"|"tiers"|"infraction*")

topic termination.notice duty follows termination.present home "résili*" | "durée" | "rupture" | "fin *"
  states {preavis} ..5 <duration>                   unless "réunion*" | "audit*" | "visite*" | "congé*" | "absence*" | "tarif*" | "rendez vous" | "modification* de" ..3 "prix" | "indisponib*"
  states <duration> ..5 {preavis}                   unless "réunion*" | "audit*" | "visite*" | "congé*" | "tarif*"
  states {resilier} ..16 <duration> ..4 ("avant"|"à l'avance"|"au préalable")     unless "mise en demeure" | "rembours*" | "facturé*" | "formation" | "acompte*" | "aucun frais" | "sans frais" | <percent>
  states ("au moins"|"minimum") ..3 <duration> ..5 ("avant l'échéance"|"avant la date"|"avant le terme"|"avant son terme"|"avant l'expiration"|"à l'avance"|"avant la fin") & ({resilier}|{ecrit}|"reconduc*"|"renouvel*"|"notifi*")    unless "réunion*" | "rembours*" | "formation" | "annul*" | "livraison"
  states {peut} ..4 {resilier} ..14 ("avec"|"sous"|"moyennant"|"en prévenant"|"en avertissant"|"en informant") ..6 <duration>     unless {manquement}
  states "en" ("prévenant"|"avertissant"|"informant") ..6 <duration> ..3 ("avant"|"à l'avance")
  states ({resilier}|"fin"|"rupture") ..10 ("effective"|"effectif"|"prend effet"|"prendra effet"|"produit effet"|"intervien*") ..4 <duration> ..6 ("après"|"suivant"|"plus tard")      unless {manquement} | "mise en demeure"
  states ("prévien*"|"averti*"|"inform*") ..8 <duration> ..3 ("avant"|"à l'avance"|"plus tôt")     unless {manquement} | "réunion*" | "absence*" | "tarif*" | "rendez vous" | "livraison" | "annul*" ..6 ("séance*"|"rendez vous"|"cours")
  states <duration> ..6 ("avant"|"à l'avance"|"auparavant"|"plus tôt") under {h_fin}      unless {manquement} | "mise en demeure" | "facture*" | "rembours*" | "séance*" | "stage" | "reportage" | "livraison" | "réunion*" | "report*"   [confidence 0.7]
  states ("avis écrit"|"avis préalable"|"avis") ..2 <duration> under {h_fin}     unless {manquement} | "défaut"   [confidence 0.7]
  states {preavis} ..4 <blank>
  states <duration> ..3 ("prévenir"|"prévenance")         unless {manquement}
  reverses {resilier} ..16 ("sans préavis"|"sans délai"|"sans aucun préavis"|"sans avoir à respecter"|"avec effet immédiat"|"à effet immédiat"|"effet immédiat"|"immédiatement"|"sans qu'aucun préavis"|"du jour au lendemain"|"sans préavis ni indemnité"|"sans motif ni préavis"|"sans respecter")     unless {manquement} | {evenement} | "qu'" ..8 "sans préavis"
  reverses ("sans préavis"|"sans aucun préavis"|"sans délai"|"avec effet immédiat"|"aucun préavis"|"du jour au lendemain") ..14 {resilier}     unless {manquement} | {evenement}
  reverses ({preavis}|"délai usuel") ..16 {ecarte}     unless {manquement} | "client" ..3 "renonce*"
  reverses {resilier} ..20 ("séance tenante"|"sur le champ"|"à tout instant"|"du jour au lendemain"|"le jour même"|"sans avertissement"|"sans avoir à l'annoncer"|"sans prévenir"|"dès réception")     unless {manquement} | {evenement} | "préavis" ..3 <duration>
  reverses ("ferme*"|"suspend*"|"désactiv*"|"interromp*"|"remplac*"|"écart*") ..16 ("sans préavis"|"sans délai"|"sans avertissement"|"sans prévenir"|"sans avoir à l'annoncer")      unless {manquement} | "paiement" | "facture*" | "impayé*"
  reverses "renonc*" ..12 {resilier} & {preavis}
  ignore {preavis} ..8 ("réunion*"|"audit*"|"visite*"|"absence*"|"congé*"|"déplacement*"|"convocation*")
  ignore ("réunion*"|"audit*"|"visite*"|"convoqu*"|"déplacement*"|"concert*"|"représentation") ..10 {preavis} ..4 <duration>

topic termination.cure duty
  ignore {preavis} ..5 <duration>
  ignore ("pénalité* de retard"|"intérêt* de retard") ..20 "mise en demeure" ..12 <duration>
  states "mise en demeure" ..16 <duration>                   unless "facture*" ..6 <duration> | "intérêt*" ..4 <duration> | "paiement*" ..3 <duration>
  states <duration> ..14 ("mise en demeure"|"mis en demeure"|"avis de défaut"|"avis de manquement"|"sommation"|"avertissement écrit"|"notification du manquement")     unless "préavis" ..3 <duration>
  states ("avis de défaut"|"avis de manquement"|"sommation"|"avertissement écrit"|"notification du manquement") ..14 <duration>
  states ("non réparé*"|"non remédié"|"remédier"|"remédié"|"régularis*"|"y remédier"|"réparer"|"corriger le manquement"|"rectifi*"|"mettre en conformité"|"s'exécuter") ..10 <duration>     unless "bug*" | "anomalie*"
  states ("somm*"|"met en demeure"|"mis en demeure"|"mettre en demeure"|"signalé*"|"notifié*"|"averti*") ..20 <duration> ..10 ("remédier"|"régulariser"|"s'exécuter"|"s'amender"|"corriger"|"réparer"|"mettre bon ordre"|"y mettre fin"|"faire cesser"|"se mettre en règle")     unless "bug*" | "anomalie*"
  states ("remédier"|"régulariser"|"s'exécuter"|"s'amender"|"mettre bon ordre"|"se mettre en règle") ..4 ("sous"|"dans"|"en") ..2 <duration>     unless "bug*" | "anomalie*"
  states <duration> ..12 ("remédier"|"régularis*"|"pour s'exécuter"|"réparer")     unless "bug*" | "anomalie*"
  states ("manquement*"|"inexécution") & ("notification"|"lettre recommandée"|"mise en demeure"|"signal*") & <duration> & {resilier}    unless "préavis"   [value duration]
  states ("restée* sans effet"|"demeurée* sans effet"|"resté* infructueu*"|"restée* infructueu*"|"sans effet"|"infructueuse*") ..6 <duration>
  reverses ("mise en demeure"|"délai de régularisation"|"délai de grâce") ..14 {ecarte}     unless "paiement" | "intérêt*" | "pénalité*"
  reverses ("à l'instant même"|"immédiatement"|"de plein droit et sans"|"sans autre avis"|"sans délai") & ("manquement*"|"retard"|"faute*"|"malfaçon*"|"inexécution"|"non respect") & {resilier}     unless <duration>
  reverses ("sans mise en demeure"|"sans formalité"|"sans qu'il soit besoin"|"sans délai de régularisation"|"sans possibilité de"|"sans autre formalité") & {resilier}    unless <duration> | "judiciaire" | "sans qu'il soit besoin d'une quelconque autre"

topic termination.written duty follows termination.present home "résili*" | "durée" | "rupture" | "notification*"
  states "résiliation" ..3 ("envoi"|"moyennant"|"adress*"|"notifi*"|"signifi*"|"prendra effet"|"prend effet") ..24 {ecrit}   [form said]
  states ("met fin"|"mettre fin"|"mettra fin"|"entend mettre fin"|"souhaite mettre fin"|"veut mettre fin"|"rompt"|"quitte") ..14 {ecrit}   [form said]
  states {resilier} ..30 {ecrit}                  unless "accord écrit" | "autorisation écrite" | "annulé*" ..3 "remplac*"   [form said]
  states {ecrit} under {h_fin}      unless "accord écrit" | "accord préalable et écrit" | "autorisation écrite" | "données" | "sans écrit" | "aucun*"   [form said, confidence 0.7]
  states {ecrit} ..14 {resilier}                  unless "accord écrit" | "autorisation écrite"   [form said]
  states ("notifi*"|"notification*"|"signifi*") ..12 ("lettre recommandée"|"par écrit"|"courrier recommandé"|"recommandé*"|"par courriel"|"par e mail"|"courrier électronique")   under "notification*" | "résiliation*" | "rupture" | "fin *" | "durée*" | "divers*" | "dispositions générales"   [form said]
  states ("n'ont d'effet que"|"n'a d'effet que"|"ne valent que"|"ne vaut que"|"ne produi* effet que") ..10 {ecrit}    [form said]
  states ("toute notification"|"toutes les notifications"|"toutes notifications"|"les notifications"|"toute mise en demeure") ..16 {ecrit}   [form said]
  states ("fait savoir"|"fait connaître"|"informe") ..8 ("acte remis"|"main propre"|"lettre"|"écrit") & ("mettre fin"|"résili*"|"terme")   [form said]
  reverses ({resilier}|"révocation") ..14 ("aucune forme"|"aucune formalité"|"n'est soumis* à aucune"|"sans qu'aucun écrit"|"sans écrit"|"sans notification"|"sans qu'aucune notification"|"de vive voix"|"d'un simple coup de téléphone"|"par téléphone"|"d'un mot")      unless {manquement} | "judiciaire"
  reverses {resilier} ..12 ("verbalement"|"par simple appel"|"oralement"|"sans formalité"|"sans forme"|"par tout moyen")      unless {manquement}

topic termination.effects duty home "résili*" | "rupture" | "fin *" | "annul*" | "effets" | "conséquences" | "cessation"
  states {fin} & ("prestation*"|"travaux"|"travail"|"livrable*"|"heures"|"jours"|"sommes"|"mission*") ..10 ("réalisé*"|"effectué*"|"exécuté*"|"accompli*"|"fourni*"|"commencé*"|"engagé*"|"livré*"|"validé*") ..12 ("dû"|"due"|"dues"|"dus"|"payé*"|"payable*"|"facturé*"|"rémunéré*"|"réglé*"|"exigible*"|"acquis*")   unless "ne sera* pas" | "aucun*" | "seuls les" | "seules les" | "sans rémunération" | "n'est pas"
  states ("annul*"|"résili*"|"interromp*"|"arrêt*") & ("retenir"|"conserver"|"facturer"|"percevoir") ..6 ("somme*"|"montant*"|"prorata"|"acompte*"|"prix")
  states {fin} & ("dû"|"due"|"dues"|"payé*"|"payer*"|"factur*"|"rémunér*"|"régler*"|"règle*"|"retenir"|"indemnis*") ..10 ("prestation*"|"travaux"|"travail"|"heures"|"prorata"|"au jour de la"|"jusqu'à la date"|"livrable*"|"déjà réalisé*"|"déjà effectué*")     unless "aucun*" | "seuls les" | "seules les" | "sans rémunération" | "ne sera* pas"
  states {fin} ..24 ("restitu*"|"remet*"|"remise*"|"rendre"|"rend"|"transm*"|"détrui*"|"supprim*"|"passation"|"transition"|"réversibilité"|"transfér*")     unless "retard*"
  states {fin} ..24 ("acompte*"|"sommes versées"|"somme*") ..10 ("acquis*"|"conserv*"|"non rembours*"|"pas rembours*"|"ne sera* pas rembours*"|"restera*"|"rembours*")
  states ("acompte*"|"sommes versées") ..8 ("acquis*"|"conserv*"|"non rembours*"|"ne sera pas rembours*"|"n'est pas rembours*")      under "annul*" | "résili*" | "rupture*" | "rétract*"
  states ("réalisé*"|"effectué*"|"commencé*"|"exécuté*"|"livré*"|"en cours") ..12 ("dû"|"due"|"dues"|"dus"|"facturé*"|"rémunéré*"|"payé*"|"réglé*")    under "résili*" | "annul*" | "rupture*" | "fin *" | "durée*"    unless "aucun*" | "seuls les" | "seules les"
  states ("restitu*"|"remet*") ..12 ("documents"|"fichiers"|"données"|"accès"|"éléments"|"matériel")     under "résili*" | "rupture*" | "fin *" | "durée*" | "cessation*"
  states ("indemnité" ..4 ("résiliation"|"rupture"|"annulation"))      unless "sans indemnité" | "aucune indemnité"
  states {fin} ..30 ("rendus"|"rendues"|"rendu"|"remis"|"restitué*"|"transmis*"|"facturé*"|"acquitte"|"payez"|"paie"|"paye") ..14 ("client"|"fichiers"|"codes"|"accès"|"travail"|"fait"|"prix"|"réalisé*"|"documents"|"matériel"|"cours")      unless "aucun*" | "ne sera* pas" | "perdu*" | "ne sont pas"
  states ("payé*"|"dus"|"dues"|"facturé*"|"rembours*"|"acquis*"|"rends"|"rend"|"restitu*"|"remet*"|"remis*"|"conserv*"|"rendus"|"rendue*"|"prorata"|"règle"|"reste* dû*"|"transmet*"|"transmis*"|"tient à la disposition"|"tient à disposition"|"à titre de dédit"|"dédit"|"efface*"|"détrui*"|"indemnité") under {h_fin}      unless "aucun*" | "ne sera* pas" | "ne sont pas" | "ne seront pas" | "perdu*" | "sans indemnité" | "ni indemnité" | "seuls" | "seules" | "pénalité*" | "reconduc*" | "préavis" ..8 "ni"   [confidence 0.7]
  states {fin} ..20 <percent> ..10 ("montant*"|"prix"|"devis"|"dû"|"due"|"facturé*"|"total")      unless "pénalité* de retard" | "retard"
  reverses {fin} & ("aucune indemnité"|"aucune somme"|"aucune rémunération"|"aucun paiement"|"aucune compensation"|"sans indemnité"|"ni indemnité"|"sans rémunération"|"sans dédommagement"|"sans contrepartie"|"rien n'est dû"|"sans être payé*"|"pas rémunéré*")     unless {manquement} | "non reconduc*" | "renouvel*" | "de part et d'autre" | "dommage" | "de part ni d'autre"
  reverses {fin} ..30 ("perdu*"|"ne sont pas payé*"|"ne sera pas payé*"|"ne seront pas payé*"|"ne sont pas réglé*"|"ne seront pas réglé*"|"ne seront pas rémunéré*"|"ne sont pas rémunéré*"|"gratuitement"|"non rémunéré*"|"rien ne sera dû"|"rien n'est dû"|"sans paiement")     unless {manquement} | "force majeure"
  reverses {fin} & ("seuls"|"seules"|"uniquement"|"exclusivement") ..12 ("accepté*"|"recette*"|"validé*"|"approuvé*") ..10 ("rémunéré*"|"payé*"|"dû"|"dus"|"due"|"dues"|"réglé*")

topic contract.open_ended limit
  states "durée indéterminée"     unless "n'est pas" | "cdi"
  states ("contrat"|"convention"|"accord") ..6 ("conclu*"|"dure*"|"consenti*") ..4 ("sans limitation de durée"|"sans limite de durée")     unless "confidenti*" | "licence" | "cession" | "droits" | "survi*"
  states {contrat} ..6 "se poursuit" ..6 "jusqu'à ce que"

topic contract.fixed_term limit
  states ("durée déterminée"|"durée initiale"|"durée ferme") ..6 <duration>     [value duration]
  states ("durée déterminée"|"durée initiale"|"durée ferme")
  states ("contrat"|"convention"|"mission"|"collaboration"|"abonnement"|"engagement") ..12 ("durée de"|"période de"|"durée d'") ..3 (<duration>|<blank>)     unless "confidential*" | "non concurrence" | "fin du contrat" | "expiration" | "après" | "préavis" | "suivant" | "renouvel*" ..6 <duration> | "cession" | "garantie" | "droits"
  states ("contrat"|"convention"|"mission") ..14 ("jusqu'au"|"prend fin le"|"prendra fin le"|"se termine le"|"expire le"|"s'achève le"|"et le"|"au") ..2 (<date>|<blank>)     unless "livr*" | "factur*" | "pay*"

topic contract.renewal limit
  states ("tacite*" ..1 ("reconduc*"|"reconduit*"|"renouvel*"))
  states ("reconduit*"|"renouvelé*"|"renouvelable*"|"reconductible*"|"se renouvelle*"|"sera reconduit*") ..6 ("tacitement"|"automatiquement"|"par tacite")
  states ("automatiquement"|"tacitement") ..3 ("reconduit*"|"renouvel*")
  reverses ("ne sera pas"|"n'est pas"|"sans"|"pas de"|"à l'exclusion de") ..3 "tacite"? ..1 ("reconduc*"|"reconduit*"|"renouvel*")
