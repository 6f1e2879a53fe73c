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
  | "extension* de périmètre" | "changement* de périmètre" | "modification* du périmètre" | "modification* majeure*" | ("au dessus"|"au delà") "de ce" | "tout le reste" | "le surplus" | "charge de travail" ..1 ("additionnelle"|"supplémentaire") | "imprévus" |  "toute modification" | "toutes modifications" | "toute autre prestation" | "toute autre demande"

# Ce que l'on doit au titre du prix convenu, et ce qui vient en plus.
family prix_convenu = "prix" | "honoraires" | "rémunération*" | "forfait" | "tarif" | "cachet" | "enveloppe" | "budget" | "montant"
family cadre =
    "périmètre" | "mission*" | "cahier des charges" | "devis" | "forfait" | "programme" | "commande" | "soumission" | "descriptif" | "description"
  | "proposition" | "contrat" | "lot" | "fiche*" | "offre" | "annexe*" | "champ" | "cadre" | "enveloppe" | "liste" | "objet" | "capacité" | "énumération"
family tache =
    "prestation*" | "demande*" | "travail" | "travaux" | "tâche*" | "intervention*" | "service*" | "fonctionnalité*" | "développement*" | "évolution*"
  | "besoin*" | "livrable*" | "diligence*" | "option*" | "page*" | "élément*" | "module*" | "sprint*" | "écran*" | "visuel*" | "image*" | "photo*"
  | "langue*" | "version*" | "séance*" | "réunion*" | "recherche*" | "étude*" | "plan*" | "récit*" | "journée*" | "acte*" | "fourniture*" | "ouvrage*"
  | "thème*" | "poste*" | "chose*" | "idée*" | "dessin*" | "chapitre*" | "mission*" | "livraison*" | "illustration*" | "article*" | "minute*" | "portrait*" | "truc*" | "fonction*" | "support*" | "format*" | "vue*"
family pas_ecrit =
    ("n'est pas"|"ne sont pas"|"n'y est pas"|"n'y sont pas"|"ne serai* pas"|"n'y serai* pas"|"n'aurai* pas été"|"n'a pas été"|"n'ont pas été"|"n'étai* pas"|"non"|"pas")
    ..1 ("énuméré*"|"listé*"|"prévu*"|"mentionné*"|"écrit"|"écrite"|"écrits"|"décrit*"|"inclus*"|"compris*"|"visé*"|"repris*"|"cité*"|"indiqué*"|"spécifié*"|"stipulé*"|"coché*"|"détaillé*"|"exprimé*"|"annoncé"|"annoncée"|"annoncées"|"envisagé*"|"dans la liste"|"dans le devis"|"au devis")
  | "ne figure pas" | "ne figurent pas" | "n'y figure pas" | "n'y figurent pas" | "ne figurai* pas" | "n'y figurai* pas" | "ne relève* pas" | "n'entre* pas" | "ne rentre* pas" | "ne fait pas partie" | "ne font pas partie" | "n'énonce* pas" | "ne mentionne* pas"
  | "ne cite* pas" | "ne décri* pas" | "ne liste* pas" | "n'énumèr* pas" | "ne comport* pas" | "ne contien* pas" | "n'évoqu* pas" | "ne dit pas" | "ne prévoi* pas" | "ne couvre* pas" | "n'inclu* pas" | "ne vise* pas" | "non prévu*" | "imprévu*" | "omis" | "omise*" | "oublié*"
family hors_cadre =
    ("hors"|"hors du"|"hors de la"|"en dehors"|"au delà"|"en sus"|"en plus"|"étrang*"|"sort*"|"débord*"|"dépass*"|"excèd*"|"excéd*"|"s'écart*"|"outrepass*"|"s'ajout*"|"s'éloign*"|"à côté") ..3 {cadre}
family ajout =
    {tache} ..3 ("supplémentaire*"|"complémentaire*"|"additionnel*"|"nouveau*"|"nouvelle*"|"en plus"|"de plus"|"en sus"|"au delà"|"étrang*"|"accessoire*"|"connexe*")
  | {tache} ..4 ("ajoute"|"ajoutent"|"ajoutera"|"ajoutées"|"ajoutés"|"ajoutée"|"ajouté")
  | {tache} ..3 ("apparaîtr*"|"apparaiss*"|"surviendr*"|"survenant"|"se révéler*"|"naîtr*")
  | ("nouveau*"|"nouvel"|"nouvelle*"|"autre"|"autres"|"surcroît de") {tache}
  | {hors_cadre} | {pas_ecrit}
  | ("ajout*"|"rajout*"|"extension*"|"élargi*"|"adjonction*"|"dépassement*"|"étendre"|"étend"|"étende*"|"étoff*"|"introduction"|"introdui*") ..6 ({tache}|{cadre})
  | ("changement*"|"modification*"|"évolution*"|"variation*") ..3 ("périmètre"|"programme"|"besoin*"|"cahier des charges"|"mission*"|"descriptif"|"expression")
  | "tout le reste" | "l'extra" | "extras"

# Ce qu'il advient de ce qui vient en plus : un prix à lui, un accord, un refus.
family tarifer =
    "un devis" | "d'un devis" | "un nouveau devis" | "petit devis" | "sur devis" | "autre devis" | "devis" ..1 ("séparé*"|"complémentaire*"|"distinct*"|"préalable*"|"spécifique*"|"à part"|"additionnel*"|"supplémentaire*"|"rectificati*"|"accepté*"|"signé*")
  | "avenant*" | "factur*" | "chiffr*" | "bon de commande" | "ordre de service" | "ordre de modification" | "demande de changement" | "ordre de changement" | "au tarif*" | "au taux" | "selon le tarif*" | "selon le barème" | "selon la grille" | "tarif horaire"
  | "taux horaire" | "taux journalier" | "en régie" | "à part" | "en sus" | "en supplément" | "un supplément" | "supplément de prix" | "supplément d'honoraires" | "moyennant supplément" | "un surcoût" | "plus value"
  | "complément de prix" | "complément d'honoraires" | ("rémunération*"|"honoraires"|"prix"|"rétribution") ("complémentaire*"|"distinct*"|"supplémentaire*"|"séparé*"|"additionnel*")
  | "lettre de mission" ..1 ("distincte"|"nouvelle"|"séparée"|"complémentaire") | "nouvelle lettre de mission" | ("honoraires"|"prix"|"rémunération"|"budget"|"tarif") ("propre"|"propres"|"à part"|"affiché"|"en vigueur") | "accord" ..1 ("préalable"|"séparé"|"distinct"|"exprès") | "accord sur" ..2 {prix_convenu} | "commande" ..1 ("écrite"|"préalable"|"distincte"|"séparée"|"complémentaire"|"nouvelle") | "nouvelle commande" | "demande séparée"
  | "contrat distinct" | "contrat séparé" | "nouveau contrat" | "convention séparée" | "convention distincte" | "nouveau prix" | "nouveau tarif" | "nouvel accord" | "son prix" | "un prix" | "payant*" | ("est"|"sont"|"sera"|"seront") ("rémunér*"|"payé*"|"rétribué*"|"compté*"|"due"|"dues"|"réglé*") ..2 ("en plus"|"selon"|"au"|"en sus"|"à part"|"à l'heure"|"séparément")
  | "décompté*" | "coûte*" | "majoration*" | "négoci*" | "à l'heure" | "à l'unité" | "autre budget" | "nouveau budget" | "rediscut*" | "marché complémentaire" | "bon signé" | "provision" | "offre de prix" | "estimation" | "ordre écrit" | "se paie*" | "se commande*" | "honoré*" | "réajusté*" | "réévalué*" | "propre budget" | "lot distinct" | "temps passé" | "temps consacré" | "nouveau devis" | "nouvelle proposition" | "prix nouveau" | "prix nouveaux" | "revalorisé*" | "incidence sur" ..2 {prix_convenu} | <money>
family decliner =
    ("n'est"|"n'êtes"|"ne suis"|"ne sommes"|"ne sont"|"ne saurai* être"|"ne peut être"|"ne sera"|"ne serai") ("pas")? ("tenu*"|"obligé*"|"contraint*") | ("peut"|"pourra"|"en droit de"|"libre de"|"se réserve de"|"peux"|"puis") ..1 ("refuser"|"décliner") | "je ne le fais pas" | "je ne les fais pas"
  | ("ne seront"|"ne sera"|"ne sont"|"n'est"|"ne peut être"|"ne seraient") ("pas")? ("exécuté*"|"réalisé*"|"entrepri*"|"engagé*"|"traité*"|"effectué*"|"fourni*"|"dû"|"due"|"dus"|"dues") | "réputé* hors" | "réputé* étrang*" | "considéré* comme hors"

# Ce qui vient en plus sans rien coûter.
family sans_cout =
    ("aux frais"|"à la charge"|"à charge") ..2 ({provider}|"titulaire") | "c'est compris" | "c'est inclus" | "c'est cadeau" | "c'est dedans" | "c'est offert" | "sans rien demander" | ("aucun*"|"ni") ("révision"|"réévaluation"|"réajustement"|"incidence"|"modification"|"revalorisation") ..2 {prix_convenu} | "pour" ..1 {prix_convenu} ("indiqué*"|"convenu*"|"fixé*"|"prévu*") | ("rémunéré*"|"payé*"|"rétribué*") ..1 ("par"|"dans") ..1 {prix_convenu} | "sans pouvoir excéder" | "sans rien facturer" | ("aucun"|"pas d'"|"sans"|"ni") ("avenant"|"devis") |
    "offert" | "offerts" | "offertes" | "ce qu'il est" | "sans autre rémunération" | "sans autre prix" | "sans autre contrepartie" | "sans nouvelle rémunération" | "sans supplément*" | "sans surcoût*" | "sans frais" | "sans coût*" | "sans complément*" | "sans majoration" | "sans augmentation" | "sans contrepartie" | "sans facturation" | "sans facturer" | "sans rémunération" | "sans rallonge" | "sans modification du prix" | "sans incidence sur le prix" | "sans incidence sur les honoraires"
  | "gratuit*" | "à titre gracieux" | "à prix constant" | "à honoraires constants" | "au même prix" | "pour le même prix" | "même prix" | "même tarif" | "mêmes conditions de prix" | "mêmes conditions financières" | "mêmes conditions tarifaires"
  | ("aucun*"|"nul"|"nulle"|"pas de"|"ni") ("supplément*"|"surcoût*"|"complément*"|"rémunération"|"facturation"|"majoration"|"rallonge"|"plus value"|"augmentation"|"frais supplémentaires"|"surfacturation"|"rétribution")
  | "n'ouvr* droit à" | "n'ouvr* aucun droit" | ("ne donn*"|"ne saurai* donner"|"ne pourr* donner"|"ne peut donner"|"ne peuvent donner") ("lieu"|"droit") ..1 ("à aucun*" ("supplément*"|"rémunération*"|"facturation"|"complément*"|"surcoût*"|"majoration*"|"indemni*"|"paiement*"|"honoraires"|"rallonge"|"augmentation*"|"plus value")|"à facturation"|"à supplément"|"à rémunération"|"à quelque"|"à un supplément"|"à complément"|"ni")
  | ("sans que"|"sans qu'") ..10 ({prix_convenu}|"supplément*"|"complément*"|"facturation"|"surcoût*"|"rallonge"|"facturer")
  | ("n'est"|"ne sont"|"ne sera"|"ne seront") "pas" ("facturé*"|"rémunéré*"|"payé*"|"compté*") | ("rest*"|"demeur*") ..1 "dans" ..2 {prix_convenu}
  | ("absorbé*"|"compris*"|"inclus*"|"incorporé*"|"englobé*"|"couvert*"|"se fond*"|"entrent dans"|"entre dans"|"rentre*"|"noyé*") ..3 {prix_convenu} | "rémunère l'ensemble" | "rémunèrent l'ensemble" | {prix_convenu} ..3 ("inchangé*"|"n'en est pas"|"n'est pas affecté*"|"ne varie* pas"|"rest* le même"|"n'en sont pas")
family pas_compris = ("n'est"|"ne sont"|"ne seront"|"ne sera"|"non"|"n'y sont"|"n'y est") ("pas")? ("compris*"|"inclus*"|"couvert*") | "n'est pas gratuit*" | "ne sont pas gratuit*" | "rien n'est gratuit"
family ferme = "ferme*" | "forfaitaire*" | "global*" | "définiti*" | "non révisable*" | "intangible" | "invariable*"

# Le prestataire qui renonce, le client qui renonce.
family se_refuse =
    ("ne peut"|"ne pourra"|"ne peuvent"|"ne pourront"|"ne saurai*"|"s'interdi*"|"renonc*"|"n'est pas fondé*"|"n'est pas en droit"|"n'a pas le droit"|"sans pouvoir"|"sans que" ..6 "puisse*")
    ..5 ("réclam*"|"prétendre"|"prévaloir"|"factur*"|"demander"|"exiger"|"solliciter"|"invoqu*"|"oppos*"|"refuser"|"porter en compte"|"mettre en compte"|"répercuter"|"arguer"|"tirer argument"|"tirer prétexte"|"exciper"|"imposer"|"exigé*"|"élever")
family client_se_refuse = {client} ..4 ("ne peut"|"ne pourra"|"ne saurai*"|"s'interdi*"|"renonce*"|"n'est pas fondé"|"ne peuvent"|"ne pouvez"|"n'est pas en droit")
family autre_affaire_s = "retard de paiement" | ("pénalité*"|"intérêts") ..1 "supplémentaire*" | "réputé* non écrit*" | "colis" | "transporteur" | "salarié*" | "heures complémentaires" | "sécurité sociale" | "bagage*" | "bail" | "loyer" | "sinistre*" | "assuré" | "assureur" | "prime" | "données à caractère personnel" | "données personnelles" | "traitement supplémentaire" | "consolidation" | "frais" ..3 ("déplacement*"|"hébergement"|"bouche"|"séjour") | "chambre*" | "nuitée*" | "prix du billet" | "heures supplémentaires" ..3 "majoré*" | "demi heure" | "taxe de" | "droits de douane" | "frais de port" | "report de" | "duplicata" | "exemplaire* supplémentaire*" | "passager*" | "kilomètre*" | "loueur" | "inscription*" | "stagiaire* supplémentaire*" | "bande passante" | "gigaoctet*" | "colis" | "abonné*" | "minutes" | "salaire*" | "relances" | "rappel"

topic scope.defined duty home "objet" | "prestation*" | "mission*" | "service*" | "description" | "livrable*" | "champ d'application" | "devis"
  states {provider} ..4 ("s'oblige à"|"s'oblige"|"se charge de"|"se charge"|"a pour mission") ..3 ("fournir"|"réaliser"|"livrer"|"exécuter"|"produire"|"établir"|"rédiger"|"concevoir"|"assurer")
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
  states "devis" ..2 ("avec"|"dit"|"où"|"liste"|"qui") ..6 ("nombre"|"type"|"liste"|"détail"|"compris"|"étapes"|"pages"|"livrables"|"formats"|"contenu")     unless "validité" | "gratuit"
  states ("ce qui est"|"ce qui y est"|"ce qui y figure"|"ce qui figure"|"seulement ce") ..2 ("écrit"|"prévu"|"listé"|"au devis"|"dans le devis"|"indiqué"|"convenu") & ({provider}|"fait"|"fais"|"faisons"|"devis")     unless "vie privée" | "données"   [confidence 0.75]
  states ("périmètre"|"contenu"|"liste des livrables"|"liste des tâches"|"liste de tâches"|"liste des travaux"|"étendue de la mission") ..4 ("celui de"|"celui du"|"celle de"|"figure*"|"est fixé*"|"signée"|"jointe") ..4 ("annexe*"|"devis"|"fiche"|"bon"|"parties"|"nous deux"|"jointe")     unless "données"
  states ("travail commandé"|"travaux commandés"|"ce que vous recevez"|"ce que je livre"|"ce que nous livrons"|"ce que vous commandez"|"ce que comprend"|"la commande porte"|"je vous livre"|"nous vous livrons"|"vous me commandez"|"vous nous commandez"|"vous me confiez"|"vous nous confiez")     unless "données" | "éléments que" | "documents que" | "confidentiel*"   [confidence 0.75]
  states {client} ..2 ("commande"|"demande") ("à" ..3 {provider}) ..6 ("planche*"|"illustration*"|"texte*"|"article*"|"affiche*"|"site*"|"logo*"|"film*"|"photo*"|"traduction*"|"page*"|"série*"|"maquette*"|"rapport*"|"étude*")
  states <number> under ("la commande"|"votre commande"|"commandé*"|"livrables"|"ce que je fais"|"ce que nous faisons"|"ce que vous recevez"|"ce qui est prévu"|"objet du contrat"|"prestations commandées")     unless <money> | <percent> | <duration> | <date> | "article" | "acompte*" | "exemplaires"   [confidence 0.55]
  states ("prestation*"|"travaux"|"livrables") ..3 ("celles de"|"ceux de"|"celles du"|"ceux du") ..2 ("annexe*"|"devis"|"fiche*"|"bon")
  states ("contrat"|"convention"|"accord"|"commande"|"mission") "porte sur"     unless "confidenti*" | "données"
  states {provider} ..6 ("s'oblige"|"s'engage"|"se charge"|"tenu") ..6 ("énuméré*"|"listé*"|"décrit*"|"détaillé*"|"indiqué*") ..3 ("annexe"|"devis"|"fiche"|"bon de commande")     unless "données"
  states ("plans"|"planches"|"livrables"|"textes"|"visuels"|"ouvrages"|"pièces"|"articles"|"travaux"|"documents") ..4 ("énuméré*"|"listé*"|"décrit*"|"détaillé*") ..3 ("annexe"|"devis"|"fiche"|"bon de commande")     unless "données" | "confidentiel*"
  states ({provider}|"je"|"nous") ..3 ("dessine*"|"rédige*"|"illustre*"|"traduis*"|"traduit*"|"photographie*"|"filme*"|"monte*"|"code*"|"corrige*"|"analyse*"|"audite*"|"enregistre*"|"anime*"|"compose*") ..3 ("logo"|"affiche*"|"articles"|"planches"|"pages"|"site"|"flux"|"charte"|"notice*"|"film*"|"vidéos"|"ouvrage"|"manuscrit"|"illustrations"|"ateliers"|"séances"|"musique"|"programme"|"catalogue"|"brochure*"|"application")     unless "retours" | "erreur*" | "sans frais" | "données"   [confidence 0.65]
  states ("articles"|"pages"|"illustrations"|"photographies"|"planches"|"vidéos"|"fiches"|"affiche*"|"plans"|"maquettes") ..2 ("de blog"|"de" <number> "mots"|"de" <number> "pages"|"en couleurs"|"énuméré*"|"recto verso")     unless "conservé*" | "au delà"   [confidence 0.65]
  ignore ("prestation*"|"service*") ..3 ("paiement"|"bancaire*"|"postal*")

topic scope.limited limit home "périmètre" | "objet" | "modification*" | "devis" | "prix" | "tarif*" | "hors" | "supplémentaire*" | "avenant*"
  states ("tout ce qui"|"ce qui"|"toute prestation"|"tout élément"|"toute demande"|"tout travail") ..4 ("n'est pas"|"n'y est pas"|"non"|"n'étant pas") ..3 ("mentionné*"|"prévu*"|"décrit*"|"listé*"|"indiqué*"|"inclus*"|"compris*"|"énuméré*") ..6 ("exclu*"|"hors"|"en sus"|"en supplément"|"à part")    unless {sans_cout}
  ignore ("responsabilité*"|"responsable*") ..20 ("au delà"|"excéder"|"dépasser"|"supérieur*")
  states {dehors} ..10 ("devis"|"avenant*"|"chiffr*"|"facturé*"|"à part")  unless {autre_affaire_s} | "révision*" | "retouche*" | "série*" | "itération*"
  states ("demande*"|"modification*") ..6 ("majeure*"|"substantielle*"|"importante*") ..14 ("devis"|"avenant*"|"factur*")
  states ("hors du périmètre"|"hors périmètre"|"en dehors du périmètre"|"ne fait pas partie"|"ne font pas partie"|"n'est pas compris*"|"exclu* du périmètre"|"hors forfait") with ("devis"|"avenant*"|"factur*"|"chiffr*")
  states ({hors_cadre}|"ne sont pas comprise*"|"n'est pas comprise*"|"ne sont pas inclus*"|"n'est pas inclus*"|"non comprise*") ..20 ("en plus"|"en supplément"|"supplément"|"à part"|"au tarif"|"au taux"|"facturé*"|"devis"|"chiffré*"|"aura son prix"|"prix au mot")     unless {autre_affaire_s} | "frais" ..3 "déplacement" | "taxes" | "horaire*" | "heures ouvré*"
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
  reverses ({mis_de_cote}|"renonc*"|"ne peut prétendre"|"ne pourra prétendre"|"ne saurait prétendre"|"ne peut réclamer"|"ne pourra réclamer"|"s'interdit"|"ne donne* lieu à aucun*"|"ne donne* droit à aucun*"|"n'ouvre* droit à aucun*"|"sans pouvoir"|"ne pourra être invoqué*"|"ne peut être invoqué*"|"aucun surcoût"|"aucun supplément"|"aucune rémunération supplémentaire"|"aucune facturation") ..20 ({ajout}|"besoins nouveaux"|"travail supplémentaire"|"travaux supplémentaires"|"demandes nouvelles")     unless {client_se_refuse} | {decliner} | "chiffré*" | "devis" | "à part" | "avenant*"
  reverses ("toutes les tâches"|"toute tâche"|"tout ce que"|"toute mission") ..16 ("utiles"|"nécessaires"|"même étrangères"|"même non prévu*"|"que requiert"|"que la") ..14 ("fiche"|"prix"|"forfait"|"rémunération"|"supplément"|"contrat"|"devis")
  reverses {prix_convenu} ..4 ("couvre*"|"comprend*"|"englobe*"|"inclu*") ..2 ("aussi"|"également"|"même"|"jusqu'à"|"y compris") ..14 ("oublié*"|"omis*"|"prévu*"|"imprévu*"|"écrit*"|"songé"|"pensé")      unless {decliner}
  reverses ("périmètre"|"annexe"|"liste"|"cahier des charges") ..8 ("valeur indicative"|"à titre indicatif"|"purement indicati*") 
  states {ajout} ..22 ({tarifer}|{decliner})      unless {sans_cout} | {se_refuse} | {autre_affaire_s} | "présentes conditions" | "présent contrat" | "présente convention" | "révision*" | "retouche*" | "itération*"   [confidence 0.85]
  states {tarifer} ..10 {ajout}                   unless {sans_cout} | {se_refuse} | {autre_affaire_s} | "présentes conditions" | "présent contrat" | "présente convention" | "révision*" | "retouche*"   [confidence 0.8]
  states ("aucun"|"aucune"|"nul"|"nulle"|"rien") ..1 {tache} ..6 ("demande de changement"|"demandes de changement"|"ordre de changement"|"fiche de modification"|"avenant"|"ajout"|"extra") ..8 ("avant"|"sans"|"qu'après"|"qu'une fois") ..3 ("approbation"|"accord"|"validation"|"signature"|"acceptation"|"aval")      unless {sans_cout} | {autre_affaire_s}
  states ("couvre*"|"comprend*"|"inclu*"|"porte* sur") ..14 ("rien de plus"|"rien d'autre"|"et cela seul"|"et c'est tout"|"et cela seulement"|"à l'exclusion de tout autre")      unless {sans_cout} | "responsab*" | "garantie légale" | "assur*"   [confidence 0.75]
  states {decliner} ..10 {ajout}                  unless {sans_cout} | {autre_affaire_s} | "présent contrat" | {client} ..3 {decliner}   [confidence 0.8]
  states {client_se_refuse} ..12 {ajout}          unless {autre_affaire_s} | "s'opposer" | "refuser"
  states ("aucun travail"|"aucune prestation"|"aucune tâche"|"nul travail"|"aucun ajout"|"aucune demande") ..6 ("supplémentaire*"|"nouvelle*"|"hors"|"additionnel*"|"complémentaire*") ..8 ("sans"|"avant"|"à défaut de") ..4 ({tarifer}|"commande"|"accord"|"devis")    unless {sans_cout}
  states {prix_convenu} ..2 ("ne comprend*"|"ne couvre*"|"n'inclu*") ..30 ("à part"|"en sus"|"devis"|"factur*"|"en plus"|"supplément*")
  states ("deuxième"|"troisième"|"quatrième"|"cinquième"|"sixième"|"septième"|"huitième"|"neuvième"|"dixième"|"suivant"|"suivante"|"suivants"|"suivantes"|"de plus"|"au delà") ..10 ("son prix"|"à part"|"je vous chiffre"|"chiffrons"|"facturé* à l'unité"|"au tarif unitaire")     unless {sans_cout} | {autre_affaire_s}
  states ("c'est"|"ce sera"|"sont"|"est") "à part"      unless "facture à part" | {sans_cout}   [confidence 0.7]
  states {tarifer} under ("supplémentaire*"|"hors forfait"|"extras"|"hors périmètre"|"hors contrat"|"en sus")      unless {sans_cout} | {autre_affaire_s} | {ecarte}   [confidence 0.7]
  reverses {ajout} ..22 {sans_cout}               unless {pas_compris} | {client_se_refuse} | {autre_affaire_s} | {tarifer} ..3 "préalable" | "erreur*" | "garantie" | "anomalie*"
  reverses {sans_cout} ..18 {ajout}               unless {pas_compris} | {client_se_refuse} | {autre_affaire_s} | "devis gratuit" | "garantie" | "anomalie*"
  reverses {se_refuse} ..16 ({ajout}|"travail supplémentaire"|"travaux supplémentaires")     unless {client_se_refuse} | {autre_affaire_s} | "présent contrat"
  reverses ({ajout}|"dépassement") ..16 {se_refuse}     unless ("aucun*"|"rien") ..12 "exig*" | {client_se_refuse} | {autre_affaire_s} | "présent contrat" | "sans" ..3 ("accord"|"devis"|"avenant"|"commande")
  reverses ({prix_convenu} ..10 {ferme}) & (("quel* que"|"quelque*"|"nonobstant"|"malgré") ..4 ("évolution*"|"besoin*"|"demande*"|"ajout*"|"volume"|"ampleur"|"temps passé"|"nombre d'heures"|"difficulté*"|"dépassement*"|"heures"|"charge de travail"|"complexité"|"durée réelle"|"allongement"))
  reverses ("rémunère*"|"couvre*"|"comprend*"|"inclu*"|"rétribue*"|"englobe*") & (("y compris"|"même"|"fût ce"|"fussent elles") ..8 ({pas_ecrit}|"imprévisible*"|"étrang*"))     unless {pas_compris} | {autre_affaire_s}
  reverses {client} ..6 ({peut}|"libre") ..6 ("étoff*"|"ajout*"|"étend*"|"élargi*"|"compléter"|"enrichi*"|"modifi*"|"demander") & ({sans_cout}|"à sa guise"|"à son gré"|"mêmes conditions")      unless {tarifer} ..4 "préalable" | {client_se_refuse} | "avenant" | "révision*" | "retouche*"
  reverses ("demande*"|"prestation*"|"travaux"|"tâche*"|"évolution*"|"ajout*"|"fonctionnalité*") ..8 ("absorbé*"|"réputé* inclus*"|"réputé* compris*"|"tenu* pour compris*"|"sont à la charge du prestataire"|"à sa charge")    unless {pas_compris} | {autre_affaire_s}
  states ("chaque"|"toute"|"tout") ..1 {tache} ..3 ("supplémentaire*"|"de plus"|"en plus"|"au delà"|"excédentaire*"|"entamé*"|"hors forfait") ..8 {tarifer}      unless {sans_cout} | {autre_affaire_s} | "retard" | "pénalité*"
  states ("chaque heure"|"chaque demi heure"|"chaque quart d'heure"|"chaque minute"|"l'heure"|"toute heure") ..1 ("supplémentaire*"|"entamée"|"en plus"|"au delà"|"excédentaire") ..8 {tarifer}      unless {sans_cout} | {autre_affaire_s} | "retard" | "salarié*" | "majorée"
  states ("tout autre"|"toute autre"|"tous autres"|"toutes autres"|"tous les autres"|"toutes les autres") ..16 (("un"|"sur") "devis"|"facturé*"|"à part"|"provision"|"s'abstenir"|"au tarif"|"en régie"|"avenant"|{decliner})      unless {sans_cout} | {se_refuse} | {autre_affaire_s} | "clause" | "disposition*" | "partie" | "frais" | "taxe*" | "pénalité*"   [confidence 0.75]
  states "le reste" ..10 ("rediscut*"|"devis"|"à part"|"nouveau budget"|"chiffr*"|"en plus")     unless {sans_cout} | "payable" | "solde" | "facture"    [confidence 0.7]
  states ("régie"|"régies") ..12 ("bon signé"|"tarif*"|"taux"|"décompt*"|"bon de régie"|"ordre écrit")      unless {sans_cout} | "publicitaire"   [confidence 0.7]
  states ("ne relève* pas"|"n'entre* pas"|"ne fait pas partie"|"ne font pas partie"|"n'est pas due"|"ne sont pas dus"|"ne sont pas dues"|"est étrang*"|"sont étrang*") ..4 ("mission"|"forfait"|"prestation"|"périmètre"|"devis"|"commande")      unless {sans_cout} | {autre_affaire_s} | "propriété" | "confidentiel*"    [confidence 0.6]
  reverses {se_refuse} ..6 ("incomplet*"|"incomplète"|"imprécision*"|"insuffisance*"|"omission*"|"lacune*"|"oubli*"|"erreur*") ..6 {cadre}      unless {client_se_refuse} | {autre_affaire_s}
  reverses ("aucun avenant"|"aucun devis"|"pas d'avenant"|"pas de devis"|"aucune facture"|"aucun supplément") ..12 ("travaux"|"prestation*"|"demande*"|"tâche*"|"ajout*"|"évolution*")     unless {tarifer} ..2 "préalable" | "sans" | "tant que" | "avant"
  reverses {provider} ..4 ("fourni*"|"réalise*"|"assure*"|"effectue*"|"exécute*"|"prend*"|"apporte*") ..3 ("en outre"|"également"|"aussi"|"en plus"|"de surcroît"|"par ailleurs") & {sans_cout}      unless "garantie" | "anomalie*" | {pas_compris}
  states "nouveau devis"      unless {sans_cout} | "passé ce délai" | "validité" | "expir*" | "caduc*" | "valable" | {autre_affaire_s}   [confidence 0.6]
  states ("le reste"|"au delà"|"ce qui dépasse"|"ce qui déborde"|"ce qui vient en plus"|"un ajout"|"un extra"|"une envie"|"un besoin nouveau"|"autre chose") ..12 ("se paie*"|"se chiffre*"|"chiffr*"|"rallonge"|"un prix"|"en reparle"|"combien")     unless {sans_cout} | "payable" | "solde" | "reste du prix" | "livraison" | "ferme"
  states ("de plus"|"en plus"|"en route"|"en chemin"|"ajoute quelque chose"|"un ajout"|"nouvelle idée"|"change d'avis"|"changez d'avis") & ("je le chiffre"|"on chiffre"|"on le chiffre"|"je chiffre"|"nous chiffrons"|"nous le chiffrons"|"combien ça coûte"|"ce que ça coûte"|"envoie un prix"|"propose un prix"|"annonce le prix"|"dis le prix")     unless {sans_cout}
  states ("je le chiffre"|"on le chiffre"|"nous le chiffrons"|"je la chiffre"|"nous les chiffrons"|"je les chiffre"|"combien ça coûte"|"combien cela coûte"|"ce que cela coûte"|"ce que ça coûte")     unless {sans_cout} | "avant de commencer"   [confidence 0.65]
  states ("constitue*"|"est"|"sont"|"devien*"|"traité*"|"comme") ..1 ("un extra"|"extras"|"des extras"|"hors forfait"|"un nouveau projet"|"une nouvelle mission"|"une commande nouvelle"|"une nouvelle commande")     unless {sans_cout} | "retouche*" | "correction*" | "ronde*"
  states ("surplus"|"excédent") ..4 ("rémunéré*"|"facturé*"|"compté*")     unless {sans_cout} | "provision" | "acompte*" | "signature" | "remise" | "livraison"
  states ("en option"|"optionnel*"|"en options") ..6 ("chiffré*"|"facturé*"|"devis"|"tarif*"|"en plus"|"à part"|"séparément")     unless {sans_cout}
  states ({prix_convenu}|"devis") ..6 ("ne comprend*"|"ne couvre*"|"n'inclu*"|"ne comporte*") ("pas"|"ni"|":")      unless {sans_cout} | "taxe*" | "tva" | "déplacement*"   [confidence 0.6]
  states ("ne sont pas compris*"|"n'est pas compris*"|"ne sont pas inclus*"|"n'est pas dans le prix"|"ne sont pas dans le prix"|"pas dans le devis"|"pas au devis") ..4 ({prix_convenu}|"devis"|":")     unless {sans_cout} | "taxe*" | "tva" | "frais" ..2 "déplacement*"    [confidence 0.6]
  states "n'est pas dans" ..1 ("liste"|"devis"|"descriptif"|"programme") ..6 ("prix"|"forfait"|"compris"|"dû"|"commandé")     unless {sans_cout}
  states {tarifer} under ("non compris*"|"n'est pas compris*"|"ne sont pas compris*"|"pas compris"|"non inclus"|"exclusions"|"options"|"en option"|"pas dans le prix"|"pas dans le devis")      unless {sans_cout} | {autre_affaire_s} | {ecarte}   [confidence 0.65]
  states ("si"|"quand"|"lorsque") ..1 ("la demande"|"le besoin"|"le projet"|"le périmètre"|"votre demande"|"votre besoin") ("change*"|"évolue*"|"grandit"|"s'étend"|"grossit") ..8 ("prix"|"devis"|"tarif"|"budget")     unless {sans_cout}
  states ("annonce le prix"|"annonçons le prix"|"dis le prix"|"donne le prix") ..8 ("dites"|"oui"|"accord"|"valid*"|"décid*"|"fais")     unless {sans_cout}
  states ("ajout*"|"extra"|"extras"|"travaux additionnels"|"demande* additionnelle*") ..8 ("acceptation"|"approbation"|"accord écrit"|"acceptés"|"approuvés") ..4 ("estimé"|"estimation"|"devis"|"chiffrage"|"prix")     unless {sans_cout} | {autre_affaire_s}
  states ("on refait"|"refaisons"|"je refais"|"nous refaisons") ("un"|"le") "devis"     unless {sans_cout}
  states <money> under ("n'est pas dans le devis"|"n'est pas dans le prix"|"n'est pas compris"|"non compris"|"pas compris"|"options"|"extras"|"en plus")     unless {sans_cout} | {autre_affaire_s} | "acompte*" | "taxe*"   [confidence 0.6]
  states ("aucune"|"aucun"|"rien"|"nul"|"nulle") ..2 ("hors"|"en dehors"|"au delà"|"étranger*"|"en sus"|"en plus") ..4 "ne" ..4 ("exigé*"|"demandé*"|"imposé*"|"dû"|"due")     unless {prix_convenu} ..3 "exig*" | "supplément*" | "somme*"
  states ("fais un prix"|"faisons un prix"|"fait un prix"|"ferai un prix")     unless {sans_cout}   [confidence 0.65]
  states ("au delà de"|"au delà des"|"au delà du"|"passé") ..2 <number> ..2 {tache} ..8 ({tarifer}|"comptée*"|"compté*")     unless {sans_cout} | {autre_affaire_s} | "retouche*" | "correction*" | "série*" | "tour*" | "jours"
  states ("deuxième"|"troisième"|"quatrième"|"cinquième"|"sixième"|"septième"|"huitième"|"neuvième"|"dixième"|"onzième"|"treizième") {tache} ..2 ("coûte*"|"compté*"|"est à"|"à") ..2 <money>     unless {sans_cout} | {autre_affaire_s}
  states ("jour"|"journée"|"heure"|"demi journée"|{tache}) ..2 ("supplémentaire"|"en plus"|"de plus"|"additionnelle") ..3 <money>     unless {sans_cout} | {autre_affaire_s} | "retard" | "pénalité*"
  reverses ("à côtés"|"petits ajouts"|"petits extras"|"bricoles"|"petites demandes"|"menues demandes"|"menus travaux") ..4 ("inclus*"|"compris*"|"offert*"|"cadeau"|"ne se compt*"|"ne sont pas compté*")     unless {pas_compris}
  states ("ne fais"|"ne faisons"|"ne commence*"|"ne réalis*"|"n'exécut*"|"n'entrepr*"|"n'engage*") ..2 "rien" ..8 ("devis"|"liste"|"accord écrit"|"votre accord"|"bon de commande"|"prévu")     unless {sans_cout} | "acompte" | "paiement"
  states ("n'est pas dans"|"ne sont pas dans"|"n'y est pas"|"n'y sont pas") ..6 ("n'est pas dans"|"ne sont pas dans"|"n'est pas compris*"|"ne sont pas compris*") ..3 ({prix_convenu}|"devis")     unless {sans_cout}
  states ("pas compris"|"non compris"|"non inclus"|"exclus") ..3 {prix_convenu} ..2 ":"     unless {sans_cout} | "taxe*" | "tva"    [confidence 0.6]
  states ("pas comprises"|"pas compris"|"pas incluses"|"pas inclus") ("dans"|"au") ..2 ({prix_convenu}|"devis") ":"     unless {sans_cout} | "taxe*" | "tva"    [confidence 0.6]
  states ("on chiffre"|"nous chiffrons"|"je chiffre"|"envoie un prix"|"envoyons un prix"|"propose un prix"|"proposons un prix"|"annonce un prix"|"donne un prix") ..8 ("valid*"|"décid*"|"choisi*"|"dites"|"accord"|"signe*"|"avant")     unless {sans_cout} | "devis gratuit"   [confidence 0.65]
  reverses ("dans le prix convenu"|"dans le prix initial"|"au prix convenu"|"dans le forfait"|"au même prix"|"sans le facturer"|"sans les facturer") & ("débord*"|"découvr*"|"manqu*"|"omis*"|"oubli*"|"surgi*"|"en plus"|"nouvelle* demande*"|"apparaît*"|"en route"|"en chemin")     unless {pas_compris} | {client_se_refuse} | "erreur*" | "garantie" | "ne" ..3 ("dans le prix"|"dans le forfait")
  reverses ("absorb*"|"prend* à sa charge"|"assume*"|"support*"|"intègre*"|"intégr*") ..6 {ajout}      unless {pas_compris} | {client} ..3 ("assume*"|"support*"|"prend*") | {autre_affaire_s} | {tarifer}
  reverses ("tout"|"toute"|"tous les"|"toutes les"|"l'ensemble des"|"autant de") ..5 ("que"|"qu'") ..2 {client} ..2 ("réclam*"|"demand*"|"voudr*"|"souhait*"|"jug*"|"estim*"|"exig*") & {sans_cout}      unless {pas_compris} | "garantie"
  reverses ("ne perçoi*"|"n'a droit à"|"n'aura droit à"|"n'ont droit à"|"ne touche*"|"n'obtien*"|"ne reçoi*") ..1 ("aucun*"|"ni") ..1 ("complément*"|"supplément*"|"rémunération supplémentaire"|"rémunération complémentaire"|"surcoût"|"majoration")      unless "retard" | "indemnité*"
  reverses {prix_convenu} ..10 ("toutes"|"tous") ..1 ("demandes"|"prestations"|"tâches"|"évolutions"|"travaux"|"interventions"|"sujétions") ("comprises"|"compris"|"incluses"|"inclus"|"confondu*")      unless "taxes" | {pas_compris}
  ignore "modification*" ..1 ("du présent contrat"|"du contrat"|"des présentes"|"de la convention"|"de la présente convention"|"de l'accord"|"du présent accord"|"des conditions"|"des cgv") ..30 "avenant*"
  ignore ("travaux"|"prestation*") ..2 "supplémentaire*" ..4 ("sécurité sociale"|"heures supplémentaires de travail")
  ignore "modification" (("au contrat"|"à l'accord"|"à la convention"))? ("suppose"|"requiert"|"exige"|"nécessite"|"doit"|"devra"|"n'est"|"se fait"|"donne") ..6 "avenant"
