lexicon fr

family illimite =
    "illimité*" | "autant de fois" | "sans limit*" | "sans limitation" | "à volonté" | "autant que" | "autant de fois" | "n'est pas limité*" | "ne sont pas limité*" | "n'est limité*"
  | "sans plafond" | "autant qu'il" | "autant qu'elle" | "peu importe le nombre" | "qu'importe le nombre" | "sans égard au nombre" | "sans compter" | "sans les compter" | "non limité*" | "en nombre indéfini" | "aussi souvent" | "autant de" | "sans restriction" | "sans nombre"

# Sans mesure : ni nombre, ni terme, ni stade.
family sans_fin =
    ("quel"|"quelle"|"quels"|"quelles") ("que soit"|"que soient"|"qu'en soit"|"qu'en soient") ..2 ("nombre"|"fréquence"|"ampleur"|"stade"|"étendue"|"volume") | "à quelque stade que" | "à tout stade" | "à n'importe quel stade" | "même nombreu*"
  | ("aucun*"|"nul"|"nulle"|"pas de"|"ni") ..1 ("limite"|"limitation"|"plafond"|"maximum"|"plafonnement") | "sans limitation de nombre" | "sans limite de nombre" | "ne saurai* limiter" | "ne saurai* être limité*" | "ne peut être limité*" | "ne peuvent être limité*" | "n'est pas plafonné*" | "ne sont pas plafonné*" | "sans maximum" | "sans nombre"
  | ("tant que"|"tant qu'"|"aussi longtemps") ..10 ("content*"|"satisf*"|"convainc*"|"convien*"|"plai*"|"plaît"|"conforme*"|"goût"|"approuv*"|"valid*"|"agré*"|"heureu*"|"pas ça")
  | "jusqu'à" ..6 ("satisf*"|"satisfaction"|"contentement"|"agrément"|"convenance"|"approbation complète"|"approbation définitive"|"validation définitive"|"accord définitif"|"goût") | "jusqu'à" "ce que" ..8 ("unanim*"|"d'accord"|"aim*"|"ador*"|"plai*"|"convien*"|"content*"|"approuv*"|"valid*"|"accept*"|"agré*"|"satisf*"|"conforme*"|"bien"|"bon"|"parfait*")
  | "ne sont pas compté*" | "ne les compte" | "sans compter" | "pas de décompte" | "on ne tient pas de liste" | "ne tient pas le compte" | "autant de fois" | "autant qu'il" | "autant qu'elle" | "autant de versions" | ("chaque fois que"|"chaque fois qu'"|"toutes les fois que"|"toutes les fois qu'") ..5 ("demand*"|"souhait*"|"voudr*"|"veu*"|"jug*"|"réclam*"|"estim*"|"exig*") | "à volonté" | "peu importe le nombre" | "qu'importe le nombre" | "sans égard au nombre" | "à première demande et" | "au motif que les précédent*"


# Reprendre son travail, en verbes ; ce que l'on reprend ; par quelles unités on compte.
family reprendre = "relis" | "relisons" | "relit" | "relisez" | "reprend*" | "reprenne*" | "corrig*" | "modifi*" | "retouch*" | "ajust*" | "refai*" | "refer*" | "refon*" | "remani*" | "redessin*" | "retravaill*" | "recommenc*" | "remix*" | "amend*" | "remettre sur le métier" | "réécri*" | "revoi*" | "revu" | "renvoy*" | "redemand*" | "peaufin*"
family ouvrage_repris =
    "tout retour" | "chaque retour" |
    {retouche} | "amendement*" | "remaniement*" | "retouche*" | "reprises" | "retours" | "version* remaniée*" | "version* modifiée*" | "version* révisée*" | "nouvelle* version*" | "nouvelle* proposition*" | "nouvelle* maquette*" | "nouvelles esquisses"
  | "remarques" | "commentaires" | "observations" | "amendements" | "réécriture*" | "version* ultérieure*" | "version* supplémentaire*"
family tournee = {serie} | "train*" | "navette*" | "ronde*" | "passage*" | "jet" | "jets" | "boucle*" | "mouture*" | "manche*" | "fournée*" | "renvoi*" | "paquet*" | "envoi* de retours" | "liste* de remarques" | "liste* de corrections"

# Des révisions, des corrections et des cycles qui ne sont pas ceux de l'ouvrage commandé.
family autre_revision =
    "horaires" | "véhicule*" | "voiture*" | "chaudière" | "moteur*" | "ascenseur*" | "machine*" | "loyer*" | "indice*" | "règlement intérieur" | "statuts" | "examen*" | "enduit" | "concours" | "élève*" | "cours de" | "comptes" | "comptabl*" | "loi de" | "constitution" | "adresse*" | "coordonnées" | "révision* du prix" | "révision* de prix" | "révision* des prix" | "prix du marché" | "prix du carburant" | "tarifs publics" | "réglementation" | "kilomètres" | "présentes conditions" | "conditions générales peuvent" | "conditions générales pourront" | "modification* des conditions générales" | "extincteur*" | "installation*" | "baccalauréat" | "candidat*" | ("prix"|"tarif*"|"loyer*"|"salaire*"|"barème"|"honoraires"|"taux") ..3 ("revu*"|"révis*"|"modifi*"|"ajust*"|"corrig*") | "par an" | "chaque année" | "annuel*" | "par période" | "tous les ans" | "par année" | "par exercice" | "par trimestre" | "par semestre" | "procès verbal" | "orthographiques" | "la loi" | "lois" | "le décret" | "moniteur*" | "indexation" | "indexé*" | "tarifaire*" | "utilisateur*" | "mot de passe" | "vos informations" | "documentation" | "accès illimité" | "salles de révision" | "bac" | "lycéen*" | "étudiant*" | "peinture" | "stock*" | "planning" | "lavage" | "chauffe" | "prévention"

# Un stade passé lequel le travail est figé ; ce qui se paie alors.
family stade =
    ("après"|"passé"|"passée"|"une fois"|"lorsque"|"quand"|"dès lors que"|"dès"|"à compter"|"postérieur*"|"à l'issue"|"sitôt"|"au delà") ..8 ("validation"|"validé*"|"approbation"|"approuvé*"|"accord"|"acceptation"|"accepté*"|"bon à tirer"|"bat"|"bon pour accord"|"signature"|"signé*"|"livraison"|"réception"|"recette"|"remise"|"définitif"|"définitive*"|"figé*"|"crayonné*"|"avant projet*"|"esquisse*"|"maquette*"|"gabarit*"|"storyboard"|"premier jet"|"première version"|"feu vert"|"gel")
  | "ensuite" | "plus tard" | "tardi*" | "ultérieur*" | "subséquent*" | "postérieur*"
family se_paie =
    "facturé*" | "chiffré*" | "facture*" | "facturation" | "facturable*" | "payant*" | "payé*" | "paie*" | "devis" | "supplément*" | "en plus" | "en sus" | "au tarif" | "taux" | "décompt*" | "coût*" | "rémunér*" | "tarif*" | "bon de commande" | "avenant*" | "honoraires" | "chrono" | "compté*" | "est due" | "sont dues" | "à la charge du client" | "aux frais" | <money>


topic revision.capped limit home "révision*" | "modification*" | "correction*" | "retouche*" | "recette" | "validation" | "itération*"
  states <number> ..2 {serie} ..4 {retouche}      unless {autre_revision}   [value number]
  states <count> & ({ouvrage_repris}|{reprendre}|"correction*"|"bat"|"aller"|"allers"|"maquette*"|"validation*")      unless {autre_revision}      [value count]
  states <count> under {h_retouches}      unless {autre_revision}      [value count]
  states <number> ("aller retour*"|"allers retours"|"retouche*"|"révision*"|"correction*"|"itération*"|"relecture*"|"reprise*"|"modification*")   unless "mois" | "comptes" | {autre_revision}    [value number]
  states <number> ("série*"|"cycle*"|"tour*"|"round*") & ({ouvrage_repris}|{reprendre}|"maquette*"|"validation*"|"bat")   unless "mois" | "comptes" | {autre_revision}    [value number]
  states <number> ("série*"|"cycle*"|"tour*"|"round*") under {h_retouches}   unless "mois" | "comptes" | {autre_revision} | "test*"    [value number]
  states <number> ("aller"|"allers") ("retour"|"retours")      unless {autre_revision}   [value number]
  states {retouche} ..5 ("limité*"|"plafonné*"|"comprise*"|"incluse*"|"inclus"|"compris"|"fixé*"|"offerte*"|"offerts") ..5 <number>       unless {autre_revision} | "taux" | "prix"  [value number]
  states ("limité*"|"dans la limite de"|"au maximum"|"maximum de"|"jusqu'à"|"à concurrence de"|"au plus") ..2 <number> ..3 ({retouche}|{serie})      unless {autre_revision}   [value number]
  states ("plus de"|"au delà de"|"au delà du"|"à partir de la"|"à partir du"|"après") ..1 <number> ..3 ({retouche}|{serie})  unless {autre_revision} | "heure*" | "jour*" | "se prévaloir"         [value number]
  states {retouche} ..3 ("incluse*"|"comprise*") & <number>      unless {autre_revision}   [value number]
  states {retouche} ..14 ("s'impute*"|"crédit"|"forfait"|"enveloppe"|"budget") ..6 <duration>      unless {autre_revision}   [value none]
  states <duration> ..4 ("de retouche*"|"de correction*"|"de modification*"|"de reprise*"|"d'ajustement*") ..4 ("incluse*"|"comprise*"|"offerte*")      unless {autre_revision}   [value none]
  states <number> ..1 "fois" under {h_retouches}     unless "par an" | "taux"    [value number, confidence 0.7]
  states {retouche} ..6 <number> "fois"      unless {autre_revision}   [value number]
  states <number> ..2 ("ronde*"|"jeu* de"|"navette*"|"lot* de retours")      unless {autre_revision} | "agent*" | "surveill*" | "nuit"    [value number]
  states ("à partir de la"|"au delà"|"ensuite"|"suivant*"|"supplémentaire*"|"additionnel*"|"après accord"|"une fois l'accord"|"une fois valid*"|"passé ce"|"plus loin") ..20 (<money>|"facturé*"|"payé*"|"devis"|"en plus"|"tarif*") under {h_retouches}     unless "sans supplément" | "gratuit*"   [confidence 0.7]
  states ("ronde*"|{retouche}) ..3 ("additionnel*"|"supplémentaire*"|"suivant*") ..12 (<money>|"facturé*"|"taux horaire"|"devis"|"payant*")      unless {autre_revision}
  states "nombre de" ..2 {retouche} ..8 ("défini*"|"fixé*"|"limité*"|"précisé*"|"prévu*"|"convenu*")   unless {autre_revision} | "n'est pas" | "illimité*"
  states {retouche} ..2 ("supplémentaire*"|"additionnelle*"|"ultérieure*"|"en plus") ..8 ("facturé*"|"payante*"|"devis"|"tarif*"|"facturation"|"chiffr*"|"rémunér*")      unless {autre_revision}
  states ("toute retouche"|"toute correction"|"toute révision"|"toute itération"|"toute reprise"|"toute modification"|"toutes modifications"|"toute nouvelle modification"|"toute demande de modification") ..12 ("après validation"|"après livraison"|"après accord"|"au delà"|"après le bon à tirer"|"après signature du bon"|"supplémentaire*"|"après approbation") ..12 ("facturé*"|"devis"|"supplément*"|"payante*"|"tarif*")      unless {autre_revision}
  states ("après validation"|"une fois valid*"|"après le bon à tirer"|"après approbation") ..10 {retouche} ..10 ("facturé*"|"devis"|"supplément*"|"payante*")      unless {autre_revision}
  states ("quatrième"|"troisième"|"deuxième"|"seconde"|"cinquième"|"suivantes") ..6 ("facturé*"|"chiffré*"|"payante*"|"devis")  with {retouche}      unless {autre_revision} | "rappel" | "échéance*" | "versement*"
  states <duration> ..5 {retouche} ..4 ("incluse*"|"comprise*"|"offerte*")                  unless {autre_revision} | "délai" | "jours" [value none]
  states {retouche} ..8 ("pendant"|"durant"|"dans un délai de"|"dans les") ..3 <duration>   unless "garantie" | "anomalie*" | "bug*" | "dysfonctionnement*" | "contrat" | "conditions" | {autre_revision}  [value none, confidence 0.6]
  states ("durant"|"pendant") ..2 <duration> ..16 ("modification* mineure*"|"retouche*"|"petite* modification*")      unless {autre_revision}   [value none, confidence 0.6]
  reverses ("reprend*"|"corrig*"|"refai*"|"maquette*"|"modifi*") ..8 ("autant de fois"|"aussi souvent")      unless {autre_revision}
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
  states <number> ..2 {tournee} ..4 ({ouvrage_repris}|"correction*")       unless {autre_revision} | {illimite} | {sans_fin}   [value number]
  states {ouvrage_repris} ..8 "en" <number> ({tournee}|"fois")       unless {autre_revision} | {illimite} | {sans_fin} | <money>   [value number]
  states <number> ..1 ("passe*"|"navette*"|"ronde*"|"train*"|"renvoi*"|"trains") & ({ouvrage_repris}|{reprendre})     unless {autre_revision} | {illimite} | {sans_fin}  [value number]
  states <number> ..1 ("version* remaniée*"|"version* corrigée*"|"version* modifiée*"|"version* révisée*"|"remaniement*"|"amendement*"|"réécriture*"|"mouture*"|"reprises"|"relecture*"|"nouvelle* version*")     unless {autre_revision} | {illimite} | {sans_fin}   [value number]
  states {ouvrage_repris} ..8 <number> "fois" ..2 ("au plus"|"maximum"|"au maximum"|"seulement"|"et pas plus"|"tout au plus"|"pas davantage"|"et non davantage")    unless {autre_revision} | "par an"   [value number]
  states {reprendre} ..8 <number> "fois" & ({oeuvre}|{ouvrage_repris}|"travail"|"page*"|"chapitre*"|"article*"|"version*"|"plan*"|"affiche*"|"manuscrit"|"modèle*"|"copie"|"pièce*"|"le"|"la"|"les"|"je"|"nous"|"vous")            unless "appel d'offres" | "cahier des charges" | {autre_revision} | "par an" | "par mois" | {sans_fin} | {illimite} | "présentes"   [value number, confidence 0.7]
  states <count> & ("renvoy*"|"amendement*"|{reprendre}) & ("pas davantage"|"non davantage"|"au plus"|"maximum"|"pas plus")      unless {autre_revision}   [value count]
  states ({ouvrage_repris}|{reprendre}) ..10 {stade} ..14 {se_paie}       unless {autre_revision} | {sans_fin} | {illimite} | {sans_cout} | {se_refuse} | "garantie"
  states {stade} ..14 ({ouvrage_repris}|"changement*") ..14 {se_paie}      unless {autre_revision} | {sans_fin} | {illimite} | {sans_cout} | {se_refuse} | "garantie"
  states ("deuxième"|"seconde"|"second"|"troisième"|"quatrième"|"cinquième"|"suivante*"|"suivants"|"d'après") ..2 ({tournee}|{ouvrage_repris}|"version"|"fois"|"maquette") ..6 {se_paie}      unless {autre_revision} | {sans_cout} | "acompte" | "échéance*" | "versement" | "livreur" | "rappel"   [confidence 0.8]
  states ("les suivantes"|"les suivants"|"la suivante"|"le suivant"|"la troisième"|"le troisième"|"la quatrième"|"le quatrième"|"la deuxième"|"le deuxième"|"la seconde"|"le second") ..1 ("est"|"sont"|"sera"|"seront"|"fait"|"font"|"donne*"|"se"|"coûte*") ..6 {se_paie} with (<number|count> ..3 ({tournee}|{ouvrage_repris})|"renvoy*"|"redemand*")      unless {autre_revision} | {sans_cout} | "acompte" | "échéance*" | "versement" | "rappel"   [confidence 0.8]
  states <number> "fois" under ("reprendre"|"corriger"|"retoucher"|"refaire"|"modifier")     unless "par an" | {sans_fin}    [value number, confidence 0.7]
  states ("deuxième"|"second"|"troisième"|"quatrième"|"cinquième"|"suivante*"|"suivants") ("fois")? ..8 {se_paie} under ({h_retouches}|"reprendre"|"corriger"|"retoucher"|"refaire")     unless {sans_cout} | "acompte" | "échéance*"    [confidence 0.8]
  states ("jusqu'à concurrence de"|"dans la limite de"|"dans la limite d'"|"dans les limites d'"|"au delà de"|"qui excède*"|"excédant") ..4 (<percent>|<duration>|<money>) & ("correction* d'auteur"|"correction*"|"retouche*"|"reprise*"|"modification* demandé*")       unless {autre_revision} | "garantie" | "anomalie*" | "paiement" | "retard"   [value none]
  states ("correction* d'auteur"|"retouche*"|"modification* demandé*"|"reprise*") ..12 ("jusqu'à concurrence de"|"dans la limite de"|"dans la limite d'"|"au delà de"|"dépass*"|"excéd*"|"excèd*") ..4 (<percent>|<duration>|<money>)       unless {autre_revision} | "garantie" | "anomalie*"   [value none]
  states <duration> "de" ("corrections"|"retouches"|"modifications"|"reprises"|"reprise"|"retouche") ..6 ("incluse*"|"comprise*"|"offerte*"|"prévue*"|"forfait")       unless {autre_revision}   [value none]
  states {client_se_refuse} ..10 <number> ..3 ({ouvrage_repris}|{tournee})      unless {autre_revision}   [value number]
  states <number> under ("retouche*"|"corrections incluses"|"corrections comprises"|"aller retours"|"allers retours"|"révisions incluses"|"tours de corrections"|"modifications incluses")      unless <number> ..10 <number> | {ouvrage_repris} | <money> | <percent> | <date> | {sans_fin} | {illimite} | {autre_revision}   [value last, confidence 0.6]
  states ("sans aucune"|"sans"|"ni") ("retouche"|"retouches"|"reprise"|"modification"|"correction") ..3 ("comprise*"|"incluse*"|"prévue*"|"au forfait")      unless {autre_revision}   [value 0]
  states ("aucun*"|"pas de"|"nul"|"nulle") ..1 {retouche} ..5 ("n'est compris*"|"n'est inclus*"|"n'est prévu*"|"comprise*"|"incluse*"|"dans le prix"|"au forfait")     unless {autre_revision} | {stade} | "limite" | "plafond"     [value 0]
  states ("figé*"|"définitive*"|"intangible*") & ("toute modification"|"toute retouche"|"toute correction"|"tout changement"|"toute reprise") & {se_paie}       unless {sans_cout} | {autre_revision}
  states <number|count> ..2 ("d'épreuves"|"de maquettes"|"épreuve*"|"d'ébauches"|"d'esquisses"|"de remarques"|"de commentaires"|"d'observations"|"de feedback*")     unless {autre_revision} | {sans_fin} | {illimite} | "commande" | "examen"    [confidence 0.6]
  states "nombre de" ..3 ("correction*"|"retouche*"|"modification*"|"révision*"|"reprise*"|"allers retours"|"relecture*") ..6 <number>        unless {autre_revision} | {sans_fin} | "indicati*"    [value number]
  states "nombre" ("de"|"d'") ..2 ({retouche}|{tournee}) ..6 ("excéd*"|"excède*"|"dépass*"|"supérieur"|"limité*"|"plafonné*") ..3 <number>       unless {autre_revision} | {sans_fin}    [value number]
  states ("limit*"|"born*"|"plafonn*") ..2 {retouche} ..3 <number>      unless {autre_revision} | {sans_fin} | <money>   [value number]
  states ({retouche}|{tournee}) ..5 ("excéder"|"dépasser"|"excède*"|"dépasse*") ..2 <number>      unless {autre_revision} | {sans_fin}    [value number]
  states {reprendre} ..4 ("gratuitement"|"sans frais"|"sans supplément"|"à titre gracieux") ..4 ("pendant"|"durant"|"dans la limite") ..3 <duration>        unless {autre_revision} | "anomalie*" | "garantie" | "bug*" | "erreur*" | "défaut*"    [value none]
  states ("d'aucun*"|"à aucun*"|"ni"|"sans aucun*"|"aucun*") ..1 ("retouche*"|"correction*"|"reprise*"|"modification*") & ("en l'état"|"tels quels"|"telles quelles"|"tel quel"|"telle quelle"|"vendu*"|"livré*")      unless {autre_revision} | "limite" | "plafond" | {sans_fin} | "contrat"    [value 0]
  states ("quota"|"enveloppe"|"crédit"|"forfait"|"contingent"|"banque") ..3 (<blank>|<number>|<duration>) ..3 ({retouche}|"correction*")     unless {autre_revision} | {sans_fin}
  states ("changer"|"modifier"|"retoucher"|"corriger"|"revenir dessus") ..2 ("après"|"passé"|"une fois") ..3 ("validation"|"validé*"|"accord"|"approbation"|"bon à tirer") ..4 {se_paie}       unless {autre_revision} | {sans_cout}
  states ("le suivant"|"la suivante"|"les suivants"|"les suivantes"|"la suite") ..3 {se_paie} with ("paquet* de remarques"|"liste* de remarques"|"retouche*"|"corrections"|"retours")       unless {autre_revision} | {sans_cout} | "versement*" | "échéance*" | "facture* suivante*"   [confidence 0.7]
  states <number> ..8 <number> under (("pages"|"quantité*"|"nombre"|"mots"|"pistes"|"propositions"|"visuels") ..3 ("retouches"|"corrections"|"retours"|"tours"|"révisions"|"relectures"))       unless <money> | <percent> | <date> | <duration> | {autre_revision}   [value last, confidence 0.65]
  states ("retour"|{tournee}|{retouche}) ..3 ("supplémentaire*"|"en plus"|"de plus"|"additionnel*") ..3 <money>       unless {autre_revision} | "heure*" | "acompte*"
  states ("bon à tirer"|"bat"|"validation"|"validée"|"validé") ..8 ("plus rien"|"ne bouge*"|"ne change*"|"figé*") ..8 {se_paie}       unless {autre_revision} | {sans_cout} | "prix ne change*"
  states ("comptons"|"compte"|"comprend*"|"prévoi*"|"inclu*") ..2 <duration> "de" ("retouches"|"corrections"|"reprises"|"modifications"|"retouche"|"reprise")       unless {autre_revision}   [value none]
  states {reprendre} ..6 "une seule fois"       unless {autre_revision} | "par an"   [value 1]
  states <number> "occasions" & {reprendre}       unless {autre_revision}   [value number]
  reverses ("change* d'avis"|"changer d'avis"|"changiez d'avis") ..4 ("autant"|"aussi souvent"|"à volonté"|"sans limite"|"quand vous voulez")
  states <number> (<percent>|<money>) under ("retours compris"|"retours inclus"|"retouches"|"corrections"|"tours"|"rondes"|"révisions"|"relectures"|"allers retours"|"reprises")       unless {sans_fin} | {illimite} | {autre_revision} | "taux" | "tva"   [value number, confidence 0.65]
  states <number> under ("nombre de retouches"|"nombre de corrections"|"nombre de révisions"|"nombre de tours"|"retouches incluses"|"retouches comprises"|"retours inclus"|"retours compris"|"corrections incluses"|"corrections comprises"|"tours"|"allers retours"|"rondes")       unless <number> ..10 <number> | <money> | <percent> | <date> | <duration> | {ouvrage_repris} | {sans_fin} | {illimite} | {autre_revision}   [value last, confidence 0.6]
  states ("toute autre"|"tout autre"|"toute nouvelle"|"tout nouveau"|"toute seconde"|"chaque nouvelle"|"chaque autre"|"toutes les autres"|"tous les autres") ..1 ({retouche}|"maquette"|"épreuve*") ..6 {se_paie}       unless {autre_revision} | {sans_cout} | "garantie" | "contrat"
  states ("tout changement"|"toute modification"|"toute reprise"|"toute correction"|"toute retouche") ..14 ("travail"|"prestation"|"heure*"|"commande") ..1 ("en plus"|"supplémentaire*"|"nouveau"|"nouvelle"|"à part") ..6 {se_paie}       unless {autre_revision} | {sans_cout} | "contrat" | "périmètre"
  states "une seule fois" ..14 ({retouche}|{reprendre})       unless {autre_revision} | {nie}    [value 1]
  states ("au delà"|"passé"|"ensuite"|"après") ..6 ("chaque"|"toute"|"tout"|"les") ..2 ({tournee}|{ouvrage_repris}) ..6 {se_paie}       unless {autre_revision} | {sans_cout} | {sans_fin} | {illimite} | "heure*" | "retard*" | "pénalité*"
  states ("au delà"|"passé"|"après") ..2 <count|number> ..2 ("tour"|"tours"|"série*"|"ronde*"|{retouche}) ..6 {se_paie}       unless {autre_revision} | {sans_cout} | "retard*"
  states "passé" ..1 ("premier"|"première"|"deuxième"|"second"|"seconde"|"troisième"|"quatrième") ..1 ("tour"|"série"|{ouvrage_repris}|{tournee}) ..6 {se_paie}       unless {autre_revision} | {sans_cout}
  states ({tournee}|{retouche}) ..2 ("additionnelle*"|"supplémentaire*"|"suivante*"|"de plus"|"en plus") ..6 ("extra"|"extras"|"hors forfait"|"nouveau projet"|"nouvelle commande"|"coûte*"|"se paie*")       unless {autre_revision} | {sans_cout}
  states <number> ..1 ("par"|"sont"|"est"|"maximum"|"au maximum"|"au plus"|"au total"|"suffisent") ..2 ("chapitre"|"article"|"page"|"visuel"|"livrable"|"image"|"pièce"|"planche"|"texte"|"compris*"|"inclus*"|"offert*"|"maximum"|"au plus") under ("retouches"|"corrections"|"relectures"|"vos retours"|"vos remarques"|"allers retours"|"révisions"|"reprises"|"modifications")       unless {autre_revision} | {sans_fin} | <money> | <duration>   [value number, confidence 0.65]
  states ("retouches"|"corrections"|"relectures"|"allers retours"|"révisions"|"reprises"|"rondes") ":" <number>       unless {autre_revision} | {sans_fin} | <money> | <duration>   [value number, confidence 0.7]
  states ("un"|"une") ("relecture"|"retouche"|"reprise"|"révision"|"ronde"|"aller retour"|"tour"|"série"|"correction"|"passe"|"modification"|"lecture") ("est"|"reste"|"sera"|"vous est") ("compris*"|"inclus*"|"offert*"|"prévu*"|"accordé*")      unless {autre_revision}   [value 1]
  reverses ("remis*"|"remet*"|"remettre") "sur le métier" & {sans_fin}
  reverses "ne compt* pas" ..6 {ouvrage_repris}     unless {autre_revision}
  states {ouvrage_repris} ..8 ("ne sont plus"|"n'est plus"|"ne seront plus"|"cesse* d'être") ..2 ("gratuit*"|"inclus*"|"compris*"|"offert*")      unless {autre_revision} | {sans_fin}
  states ("retouche*"|"correction*"|"modification*"|"reprise*") ..2 ("inclus*"|"compris*"|"offert*") ..4 (<blank>|<duration>)      unless {autre_revision} | "garantie" | "anomalie*" | {sans_fin}    [value none]
  states ("série*"|"tour*"|"cycle*"|"tours") ("de"|"d'") ("correction*"|"retouche*"|"révision*"|"modification*"|"relecture*"|"itération*") ..1 <number>       unless {autre_revision} | <duration> | <money> | {sans_fin}    [value number]
  reverses ("ne paie*"|"ne paye*"|"ne doi*"|"ne règle*"|"ne rémunère*") ..2 ("aucun*"|"rien"|"pas"|"ni") ..5 ({retouche}|"correction*"|"version*")
  reverses ("n'autoris*"|"ne permet*"|"n'ouvr*"|"ne donn*"|"ne justifi*"|"ne saurai*"|"ne peu*"|"ne pourr*") ..8 ("factur*"|"supplément*"|"rémunération"|"honoraires"|"refuser") & ({retouche}|"correction*"|"version*" ..4 ("remis*"|"précédent*"|"déjà"|"nouvelle*"))      unless {client_se_refuse} | {autre_revision} | "garantie" | "avant" | "sans" ..2 ("accord"|"devis")
  reverses ("sans que"|"ne peut"|"ne pourra"|"ne saurai*"|"renonce*"|"s'interdi*") ..6 ("limiter"|"plafonner"|"restreindre"|"décompter") ..4 ("nombre"|{retouche}|"demandes")     unless {client_se_refuse} | "responsabilité" | "concurrence"
  reverses ("nombre"|"limite"|"plafond"|"quota") ..4 ({retouche}|"correction*") ..8 {sans_effet}
  reverses (("tout"|"toute"|"tous les"|"toutes les"|"les"|"chaque") ..1 {tournee} ..1 ("ultérieur*"|"supplémentaire*"|"suivant*"|"additionnel*"|"autre*"|"d'après") | ("troisième"|"quatrième") ..1 ({tournee}|{ouvrage_repris}|"version")) ..14 {sans_cout}      unless {autre_revision} | {pas_compris}
  reverses ("nombre"|"limite"|"plafond"|"quota") ..4 ({retouche}|"correction*") ..6 ("à titre d'exemple"|"à titre d'information")
  reverses {sans_fin} & ({ouvrage_repris}|{reprendre})      unless {autre_revision} | "erreur*" | "anomalie*" | "garantie" | "vice*" | "contrat" ..3 "modifi*" | "présent*" ..3 "modifi*" | {client_se_refuse} | "délai*" | "paiement"
  reverses {illimite} & ({ouvrage_repris}|"maquette*"|"esquisse*"|"version*")  unless {autre_revision} | "n'est pas illimité*" | "ne sont pas illimité*" | "licence" | "cession" | "cède*" | "droits" | "durée" | "propriété" | "responsabilité" | "autant de" ..3 "exemplaires"
  reverses {se_refuse} ..12 ({ouvrage_repris}|"correction*"|{reprendre}|"version*")      unless {client_se_refuse} | {autre_revision} | "présent contrat" | "prix" ..3 "révis*" | "bon de commande" | "sans" ..2 "accord" | "données"
  reverses ("renonce*"|"s'interdi*") ..8 ("factur*"|"compter"|"décompt*"|"supplément*") ..6 {ouvrage_repris}      unless {client_se_refuse}
  reverses {sans_cout} ..12 ({ouvrage_repris}|{reprendre}) & ("quel* que"|"tout*"|"autant"|"chaque fois"|"à chaque"|"même nombreu*"|"y compris après"|"même après")     unless {autre_revision} | {pas_compris} | "limite" | "au delà" | "garantie" | "anomalie*" | "erreur*" | <number> | <count>
  reverses {ouvrage_repris} ..12 {sans_cout} & ("fût ce"|"tout retour"|"chaque retour"|"quel* que"|"toutes les"|"tous les"|"autant"|"chaque fois"|"même nombreu*"|"souhait*"|"voudra"|"toute correction"|"toute modification"|"toute retouche"|"toute reprise"|"y compris après"|"même après")     unless {autre_revision} | {pas_compris} | "limite" | "au delà" | "garantie" | "anomalie*" | "erreur*" | <number> | <count>
  reverses ("mention"|"nombre"|"chiffre"|"limite"|"plafond") ..14 ("indicati*"|"ne saurai* limiter"|"ne limite"|"ne lie"|"n'est pas opposable"|"inopposable*"|"n'engage") ..14 ({ouvrage_repris}|"nouvelles"|"autres"|"au même prix")
  reverses ("mention"|"nombre"|"chiffre"|"limite"|"plafond") ..3 {ouvrage_repris} ..12 ("indicati*"|"ne saurai* limiter"|"ne limite"|"ne lie"|"n'est pas opposable"|"inopposable*"|"n'engage")
  ignore <number|count> ..5 {autre_revision}
  ignore ({autre_revision}|("contrat"|"convention"|"présentes"|"accord"|"calendrier") ..4 ("modifi*"|"révis*"|"amend*")) ..6 <number|count>
  ignore ("révision*"|"modification*"|"changement*"|"ajustement*") ..1 ("prix"|"tarif*"|"honoraires"|"contrat"|"convention"|"présentes"|"présente"|"présent"|"comptes"|"conditions"|"cgv"|"loi"|"taux"|"législat*"|"réglement*"|"statut*"|"adresse"|"capital"|"contrôle"|"calendrier"|"date*"|"planning")
  ignore ("correction*"|"reprise*") ..3 ("anomalie*"|"bug*"|"erreur*"|"défaut*"|"dysfonctionnement*"|"données"|"vice*"|"vulnérabilité*")

topic revision.unlimited limit
  states ("pas de"|"aucun"|"sans") ..2 ("nombre maximal"|"nombre maximum"|"limite de nombre"|"limitation"|"plafond") ..6 ("allers retours"|"aller retour"|"retouche*"|"correction*"|"révision*"|"modification*"|"version*"|"reprise*")
  states ("corrig*"|"repris*"|"reprend*"|"retouch*"|"modifi*"|"représent*"|"recommenc*") ..10 ("sans limitation"|"sans limite"|"autant de fois"|"à volonté"|"indéfiniment"|"aussi souvent")     unless {autre_revision} | "responsabilité" | "durée" | "contrat" ..4 "modifi*" | "licence" | "cession"
  states ("autant de fois"|"sans limite de nombre"|"sans limitation de nombre"|"aussi souvent"|"à l'infini"|"à volonté") & ({retouche}|{reprendre}|"maquette*"|"change* d'avis")      unless {autre_revision}
  states {illimite} ..2 {retouche}       unless {autre_revision} | "rien n'est" | "n'est pas illimité*" | "ne sont pas illimité*" | "propriété"
  states {retouche} ..5 {illimite}       unless "n'est pas illimité*" | "ne sont pas illimité*" | "propriété"
  reverses "rien n'est" ..1 {illimite} & {ouvrage_repris}
  reverses ({ouvrage_repris}|"correction*") ..4 ({nie}|"ne sont en rien"|"n'est en rien") ..3 ("illimité*"|"infini*"|"sans limite"|"à l'infini"|"à volonté")      unless {autre_revision}
  reverses {illimite} ..6 ("n'est pas"|"ne sont pas"|"n'est plus"|"ne sont plus"|"ne fait pas"|"ne font pas") ..1 ("compris*"|"inclus*"|"partie"|"proposé*"|"offert*"|"souscrit*"|"choisi*") & {ouvrage_repris}      unless {autre_revision}
  states ({reprendre}|{ouvrage_repris}) & ("tant que"|"tant qu'"|"aussi longtemps"|"jusqu'à ce que"|"jusqu'à ce qu'") ..8 ("content*"|"satisf*"|"plaît"|"plaira"|"plaise*"|"convien*"|"convainc*"|"heureu*"|"aim*"|"ador*"|"ravi*")      unless {autre_revision} | "contrat" | "paiement"
  states ({reprendre}|{ouvrage_repris}|"remani*") ..10 "jusqu'à" ..3 ("agrément"|"approbation"|"accord"|"contentement"|"convenance"|"aval"|"feu vert") & ("sans"|"ni"|"quel que soit"|"autant"|"motiver"|"tout*")      unless {autre_revision} | <number>
  states ({retouche}|"corrig*"|"refai*") & ("jusqu'à" ..4 ("satisfaction"|"complète satisfaction"|"entière satisfaction"))
  ignore ("révision*"|"modification*") ..2 ("prix"|"tarif*"|"contrat"|"présentes"|"présente"|"loi"|"conditions")
