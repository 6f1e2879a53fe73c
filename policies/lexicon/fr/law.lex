# What the law of contracts looks at beyond the six boundaries: how far rights go, what is owed for a fault, what is waived.
lexicon fr

# Nouns only: "vous", "nos" and their like stand on either side of a sentence.
family l_client = "client" | "cliente" | "donneur d'ordre" | "donneuse d'ordre" | "commanditaire" | "maître d'ouvrage" | "mandant" | "éditeur" | "annonceur" | "mandante" | "entreprise utilisatrice" | "bénéficiaire" | "agence" ..1 "cliente" | <client>
family l_provider = "prestataire" | "sous traitant" | "sous traitante" | "consultant" | "consultante" | "freelance" | "indépendant" | "indépendante" | "fournisseur" | "graphiste" | "développeur" | "développeuse" | "designer" | "rédacteur" | "rédactrice" | "traducteur" | "traductrice" | "photographe" | "auteur" | "autrice" | "illustrateur" | "illustratrice" | "intervenant" | "intervenante" | "mandataire" | "formateur" | "formatrice" | "vidéaste" | "artiste" | "monteur" | "monteuse" | "travailleur autonome" | <provider>

family l_cede = "cèd*" | "céd*" | "cession" | "transf*" | "transmet*" | "abandonn*" | "cess*"
family l_acquis = "acquiert" | "acquis*" | "appartien*" | "appartiendra*" | "devien*" | "revien*" | "propriété" | "titulaire" | "propriétaire"
# A list of the rights, or a word for it.
family l_liste = "reproduction" | "reproduire" | "représentation" | "représenter" | "adaptation" | "adapter" | "énumér*" | "ci après" | "ci dessous" | "suivants" | "suivantes" | "détaillé*" | "listé*" | "limitativement" | "à savoir" | "tels que définis" | "tels que décrits" | "précisé*" | "annexe" | "droit d'usage" | "non exclusi*"

# --- Rights ---

family l_tous_droits = "l'ensemble des droits" | "l'ensemble de ses droits" | "l'ensemble de leurs droits" | "l'ensemble de mes droits" | "l'intégralité des droits" | "l'intégralité de ses droits" | "l'intégralité de mes droits" | "la totalité des droits" | "la totalité de ses droits" | "tous les droits" | "tous ses droits" | "tous mes droits" | "tous leurs droits" | "tous droits" | "tout droit" | "la pleine et entière propriété" | "l'entière propriété intellectuelle" | "toute la propriété intellectuelle" | "l'ensemble de la propriété intellectuelle" | "l'intégralité de la propriété intellectuelle"

topic ip.all_rights limit home "propriété*" | "droits" | "cession"
  states {l_cede} ..10 {l_tous_droits}    unless {l_liste} | ("conserv*"|"garde*"|"réserv*"|"garanti*"|"déclar*"|"détenir"|"détient"|"dispose*"|"disposer") ..6 {l_tous_droits} | {l_tous_droits} ..3 ("obligations"|"nécessaires"|"accès"|"sociaux"|"voisins" "et" "obligations") | ("client"|"commanditaire"|"donneur d'ordre") ("cède"|"transfère"|"transmet"|"concède") | ("ne"|"n'") ..2 {l_cede} | {nie} ..4 {l_cede} | "aucun*" ..4 {l_cede} | "données" | "cession du contrat" | "cession du présent" | "tiers" ..4 {l_tous_droits}
  states {l_tous_droits} ..12 ("sont cédés"|"est cédé"|"seront cédés"|"sont transférés"|"seront transférés"|"sont acquis au"|"appartien*" ..1 {l_client}|"reviennent" ..1 {l_client}|"deviennent la propriété")    unless {l_liste} | {tous_non} | "obligations"
  states ({l_client}|"il"|"elle"|"société"|"agence") ..2 ("acquiert"|"devient"|"est") ..2 ("titulaire"|"propriétaire"|"acquéreur"|"cessionnaire")? ..3 {l_tous_droits}    unless {l_liste} | "conserv*" ..6 {l_tous_droits} | "garanti*" | "déclare*" | "s'assur*" | "nécessaires" | "fournis par" | "fournit" | "remis" ..2 "par" | "ses propres" | "logo" | "bases de données"
  states {l_cede} ..24 ("sans limitation d'aucune sorte"|"sans aucune limitation"|"sans limitation ni réserve"|"sans restriction ni réserve"|"sans réserve ni limitation"|"de la manière la plus étendue"|"pour toute exploitation, quelle qu'elle soit")    unless {l_liste} | "responsab*"
family tous_non = {nie} ..4 ("cédés"|"cédé"|"transférés") | "aucun*" | "conserv*"

topic ip.itemised limit
  states ("droit"|"droits") ..1 ("de reproduction"|"de représentation"|"d'adaptation"|"de traduction"|"de diffusion"|"de modification")    unless "aucun" ..2 "droit" | "moral" | "s'assur*" | "dispose de" | "garanti* que"
  states "droits" ..3 ("suivants"|"énumérés"|"listés"|"ci après énumérés"|"limitativement énumérés"|"ci après")    unless "obligations suivantes"
  states ("reproduire"|"reproduction") ..12 ("représenter"|"représentation"|"adapter"|"adaptation"|"diffuser"|"diffusion"|"traduire")
  states ("droits"|"cession") & ("étendue"|"destination") & ("lieu"|"territoire"|"durée")

topic ip.future_works limit home "propriété*" | "droits" | "cession"
  states ({l_cede}|{l_acquis}) & ({oeuvre}|"réalisation*"|"travaux"|"développement*"|"invention*") ..1 ("futur*"|"à venir"|"présent* et futur*"|"présent* ou futur*"|"présent* et à venir"|"présent* ou à venir"|"passé* , présent* et futur*"|"actuel* et futur*"|"actuel* ou futur*"|"présent* comme futur*"|"actuel* comme futur*"|"existant* ou à venir"|"existant* et à venir"|"existant* ou futur*")    unless {nie} ..12 ("futur*"|"à venir") | ("aucun*"|"à l'exclusion"|"sauf"|"hors"|"hormis"|"exclu*") ..10 ("futur*"|"à venir") | "version* futur*" | "dès paiement" ..6 "futur*"
  states ({l_cede}|{l_acquis}) & ("tout ce qu'il"|"tout ce qu'elle"|"toutes les créations qu'il"|"toutes les œuvres qu'il"|"toute œuvre qu'il"|"toute création qu'il") ..3 ("créera"|"réalisera"|"produira"|"concevra") ..10 ("à l'avenir"|"sa vie durant"|"toute sa vie"|"après la fin"|"ultérieurement"|"hors mission"|"en dehors de la mission")
  reverses {nie} ..12 ("œuvres futures"|"créations futures"|"œuvres à venir"|"créations à venir")

family l_anterieur = ("outil*"|"savoir faire"|"méthode*"|"élément*"|"développement*"|"bibliothèque*"|"composant*"|"module*"|"œuvres"|"créations"|"codes"|"code"|"modèle*"|"gabarit*"|"logiciels"|"connaissances"|"travaux"|"matériaux"|"contenus"|"droits"|"briques") ..4 ("préexistant*"|"pré existant*"|"antérieurs"|"antérieures"|"antérieurement"|"antérieur") | "connaissances antérieures" | "propriété intellectuelle antérieure"
topic ip.preexisting limit home "propriété*" | "droits" | "cession"
  states ({l_cede}|"propriété du client"|"propriété exclusive du client"|"appartien* au client"|"propriété" ..2 {l_client}) & {l_anterieur}    unless "reste*" | "demeur*" | "conserv*" | "exclu*" | "à l'exception" | "hormis" | "hors" | "sauf" | "licence*" | "droit d'usage" | "droit d'utilisation" | "non exclusi*" | ("ne"|"n'") ..2 {l_cede} | {nie} ..4 {l_cede} | "n'emporte*" | "ne comprend*" | "ne porte*" | "ne s'étend*" | "n'entraîn*" | "concéd*" | "concèd*" | "client" ..6 ("fourni*"|"remet*"|"remis") | "contrat* antérieur*" | "accord* antérieur*" | "aucun*" | "sous réserve des" | "tiers" | "garde*"
  states ("outils"|"savoir faire"|"méthodes"|"gabarits"|"modèles"|"bibliothèques") ..3 ("propres"|"habituels"|"personnels"|"internes"|"génériques") ..14 ("sont cédés"|"cédés"|"transférés"|"propriété du client"|"propriété exclusive du client"|"appartiennent au client")    unless "reste*" | "demeur*" | "conserv*" | "exclu*" | "à l'exception" | {nie} ..4 ("cédés"|"transférés") | "licence*"
  reverses {l_anterieur} ..12 ("reste*"|"demeur*"|"conserv*"|"exclu*"|"licence*"|"non exclusi*")
  reverses ("conserv*"|"garde*"|"reste*"|"demeur*"|("ne"|"n'") ..2 {l_cede}|{nie} ..4 {l_cede}) ..12 {l_anterieur}

family l_vitrine = "portfolio" | "portfolios" | "book" | "press book" | "référence commerciale" | "références commerciales" | "à titre de référence" | "à titre de références" | "parmi ses références" | "dans ses références" | "au titre de ses références" | "comme référence" | "en référence" | "de référence commerciale"
topic ip.portfolio_forbidden limit home "référence*" | "publicité" | "communication" | "propriété*" | "confidentialité"
  states ("toute"|"tout") ..2 ("mention"|"utilisation"|"usage"|"présentation"|"publication") ..12 {l_vitrine} ..4 ("est interdit*"|"est exclu*"|"est proscrit*"|"est prohibé*")    unless {l_accord}
  states ({nepeut}|{l_abst}) ..14 {l_vitrine}    unless {l_accord} | "s'opposer" | "refuser" | "avant" ..6 ("publication"|"diffusion"|"lancement"|"mise en ligne"|"sortie") | ("client"|"commanditaire"|"donneur d'ordre") ..2 ({nepeut}|"s'interdi*") | "renonc*" ..6 "droit*" ..4 "référence*"
  states ("aucun"|"aucune"|"nul"|"nulle") ..3 ("mention"|"utilisation"|"usage"|"présentation"|"diffusion"|"image"|"élément"|"travail"|"livrable"|"référence") ..14 {l_vitrine}    unless {l_accord} | "sauf"
  states ("figurer"|"apparaître"|"présenter"|"montrer"|"exposer"|"citer"|"publier") ..14 {l_vitrine} ..8 ("est interdit*"|"sont interdit*"|"est exclu*"|"interdit"|"proscrit*"|"n'est pas permis"|"n'est pas autorisé*")    unless {l_accord}
  states {nie} ..4 ("montr*"|"publi*"|"cite*"|"citer*"|"présent*"|"diffus*"|"utilis*"|"expos*"|"mettr*"|"affich*") ..12 ("portfolio"|"book"|"à titre de référence"|"dans ses références"|"parmi ses références"|"comme référence")    unless {l_accord} | "avant" | "s'oppos*" | "refus*" | "empêch*" | "client ne"
  reverses ("peut"|"pourra"|"autoris*"|"libre"|"a le droit"|"se réserve") ..16 {l_vitrine}    unless "ne peut" | "ne pourra" | "n'autoris*"
family l_abst = "s'interdi*" | "s'abst*" | "s'engage* à ne" | "s'oblige* à ne" | "renonc*" | "interdiction" | "ne doit" | "n'est pas autorisé*" | "il est interdit"
family l_accord = ("sans"|"sauf"|"avec"|"sous réserve"|"après"|"moyennant"|"à défaut") ..4 ("accord"|"autorisation"|"consentement"|"agrément"|"avoir obtenu")

topic noncompete duty
  states {s_abstient} ..24 ("concurren*"|{rival}) ..12 ("pendant"|"durant"|"pour une durée"|"pour une période"|"dans les") ..3 <duration>    unless {pas_noncompete}
  states ("pendant"|"durant"|"dans les") ..3 <duration> ..20 {s_abstient} ..24 ("concurren*"|{rival})    unless {pas_noncompete}
  states {s_abstient} ..12 ("pendant"|"durant"|"pour une durée"|"pour une période"|"dans les") ..3 <duration> ..28 ("concurrent*"|"concurrencer"|"concurrence")    unless {pas_noncompete} | "préavis"
  states {s_abstient} ..16 ("travailler"|"contracter"|"intervenir"|"collaborer"|"traiter") ..6 ("client final"|"clients finaux"|"clients finals"|"clients" ("du"|"de" ("la"|"l'")?) {l_client}|"clients de ses clients")    unless "salarié*" | "personnel" | "sans mentionner" | "libre"
  states "non concurrence" ..16 <duration>    unless {pas_noncompete} | {exclu} | "préavis"

topic noncompete.boundless limit
  states ("concurren*"|"non concurrence"|"même secteur"|"activité similaire"|"activités similaires") & ("sans limitation de durée"|"sans limite de durée"|"sans limite de temps"|"sans limitation dans le temps"|"sans limitation géographique"|"sans limite géographique"|"sans limitation de lieu"|"sans limitation territoriale"|"dans le monde entier"|"monde entier"|"sans limite de temps ni de lieu"|"en quelque lieu que ce soit"|"où que ce soit"|"définitivement"|"à vie"|"perpétu*")    unless "confidenti*" | "cèd*" | "cession" | "licence" | "droits" | "déloyal*" | "libre" | {nul} ..2 "non concurrence"

# --- Liability, penalties ---

topic liability.result limit home "obligation*" | "responsabilit*" | "exécution" | "engagement*"
  states "obligation*" "de" ("résultat"|"résultats")    unless "obligation*" "de moyens" ..16 "résultat*" | {nie} ..8 ("résultat"|"résultats") | ("aucune"|"sans"|"ni"|"exclu*"|"à l'exclusion de"|"non") ..5 ("obligation" "de" ("résultat"|"résultats")) | {l_client} ..4 "obligation*" "de" "résultat" | "en aucun cas" | "payer" | "paiement"
  states ({l_provider}|"je"|"il") ..1 ("garantit"|"garantis") ..2 ("résultat"|"résultats"|"l'atteinte des objectifs"|"atteinte des résultats")    unless {nie}
  reverses "obligation*" "de" ("moyens"|"moyen")    unless "non" ..4 "moyens" | "simple obligation de moyens"

topic penalty.provider duty
  states ("jour"|"jours"|"semaine"|"heure") "de retard" ..10 ("pénalité*"|"retenue"|"réfaction"|"amende"|"réduction") ..8 (<percent>|<money>)    unless "paiement" | "règlement" | "impayé*" | "échéance" | "aucune pénalité" | "sans pénalité" | "honoraires non"

topic penalty.irreducible limit home "pénalité*" | "retard*"
  states ("pénalité*"|"clause pénale"|"astreinte*"|"indemnité*" ..2 "retard"|"somme*" ..3 "jour de retard"|"réfaction*"|"dédit") ..24 ("non réductible*"|"irréductible*"|"non modérable*"|"forfaitaire* et non révisable*"|"forfaitaire* , définitive* et non révisable*"|"ne peut être réduit*"|"ne peut être modér*"|"ne peuvent être réduit*"|"ne pourra être réduit*"|"ne pourront être réduit*"|"ne saurait être réduit*"|"ne sauraient être réduit*"|"insusceptible* de réduction"|"insusceptible* de révision"|"sans pouvoir être réduit*"|"ni réductible*"|"sans réduction possible"|"définitive et non"|"sans que le juge puisse"|"sans pouvoir du juge")    unless "recouvrement" | "retard de paiement" | "impayé*"
  states "renonc*" ..12 ("réduction"|"révision"|"modération") ..4 ("pénalité*"|"clause pénale")
  states "renonc*" ..10 ("demander"|"solliciter"|"réduction"|"contester"|"1231 5") & ("pénalité*"|"clause pénale")    unless "client" "renonc*" | "renonce* à réclamer" | "renonc*" ..3 ("pénalité*"|"exiger")

topic penalty.capped limit home "pénalité*" | "retard*"
  states ("pénalité*"|"astreinte*"|"réfaction*"|"indemnité*" ..2 "retard") ..34 ("plafonn*"|"plafond"|"limité* à"|"limitée* à"|"n'excéd*"|"excéder"|"dépasser"|"ne dépass*"|"maximum"|"au plus"|"dans la limite"|"à concurrence")    unless {l_sans_plafond} | "retard de paiement" | "impayé*"
  states ("plafond*"|"plafonn*"|"maximum") ..8 "pénalité*"    unless {l_sans_plafond}
  reverses ("pénalité*"|"retenue*"|"astreinte*") ..34 {l_sans_plafond}
family l_sans_plafond = "sans plafond" | "sans limit*" | "sans aucun plafond" | "non plafonn*" | "aucun plafond" | "n'est pas plafonn*" | "ne sont pas plafonn*" | "sans maximum" | "ni plafond"

topic indemnity.client duty home "responsabilit*" | "garantie*"
  states {l_client} ..8 ("garanti*"|"relève*"|"tient"|"indemnis*"|"dédommag*") ..6 ("prestataire"|{l_provider}|"quitte"|"indemne"|"toute réclamation"|"tout recours"|"toute action"|"tout trouble")
  states ("chacune des parties"|"chaque partie"|"les parties"|"l'une et l'autre"|"mutuellement"|"réciproquement") ..10 ("garanti*"|"indemnis*"|"relève*") ..14 ("tiers"|"réclamation*"|"action*"|"recours"|"l'autre")

# --- Payment ---

family l_valide = "validation" | "acceptation" | "approbation" | "enregistrement" | "comptabilisation" | "mise en paiement" | "recette" | "réception définitive" | "bon à payer" | "visa" | "procès verbal" | "saisie comptable" | "contrôle" | "vérification"
topic payment.start_delayed limit home "paiement*" | "facturation" | "prix" | "règlement"
  states {payer} ..10 <duration> ..3 ("réception définitive"|"définitive")    unless {l_pas_depart}
  states {payer} ..10 ("délai de"|"sous"|"à"|"dans les") ..2 <duration> ..1 ("après"|"suivant") ..2 {l_valide}    unless {l_pas_depart}
  states {payer} ..10 <duration> ..4 ("à compter"|"à partir"|"suivant"|"après"|"de") ..4 {l_valide}    unless {l_pas_depart}
  states ("délai*"|"échéance*"|"terme") ..8 ("ne court"|"ne courent"|"court"|"courra"|"courent"|"commence*"|"débute*"|"part"|"partira"|"ne commence*"|"ne débute*") ..8 {l_valide} & ("paiement*"|"règlement*"|"facture*")    unless {l_pas_depart}
  states <duration> ..3 ("à compter"|"à partir"|"suivant"|"après") ..3 ("enregistrement comptable"|"comptabilisation"|"saisie comptable"|"bon à payer"|"validation de la facture"|"approbation de la facture"|"acceptation de la facture"|"vérification de la facture"|"mise en paiement"|"sa validation par le service comptable")    unless {l_pas_depart}
family l_pas_depart = {l_valide} ..2 ("devis"|"commande"|"bon de commande"|"proposition"|"offre"|"maquette*"|"contrat"|"présentes"|"conditions") | ("émi*"|"établi*"|"adressé*"|"envoyé*"|"émet") ..8 <duration> | "garantie" | "correction*" | "contest*" | "réclam*" | "acompte" | "ne peut" ..4 "retarder" | "indépendamment" | "date de facture" | "date de la facture" | "date d'émission" | "à réception" | "sans attendre" | "tacite*" | "réputé*"

topic payment.periodic limit
  states ("facture*"|"facturation"|"relevé*") ..1 ("récapitulati*"|"périodique*")    unless {nie} ..4 ("récapitulati*"|"périodique*")

topic payment.minimum_rate limit home "pénalité*" | "retard*"
  states ("trois fois"|"3 fois"|"triple"|"trois ( 3 ) fois") ..3 ("taux"|"intérêt"|"intérêts") ..4 ("légal"|"légaux")    unless "inférieur*" | "minimum" | "au moins" | "plancher" | "majoré*" | "refinancement" | "bce" | "banque centrale"

topic expenses.included limit home "frais" | "prix" | "rémunération"
  states {l_provider} ..3 ("supporte"|"supportera"|"assume"|"prend* à sa charge"|"conserve à sa charge") ..6 ("ses frais"|"frais de déplacement"|"tous les frais"|"tous frais"|"l'ensemble des frais"|"l'intégralité de ses frais"|"ses débours")    unless "rembours*" | "retour" | "au delà" | "reprise" | "recouvrement" | "avocat*"
  states ("aucun"|"aucuns") ..1 "frais" ..6 ("remboursé*"|"pris en charge"|"facturé en sus"|"refacturé*"|"facturé en plus")    unless "sans" ..4 "accord" | "préalable*" | "sauf" | "recouvrement" | "annulation"
  states ("frais" ..4 ("déplacement*"|"transport*"|"hébergement"|"voyage*"|"séjour"|"mission"|"repas"|"annexes"|"de toute nature")|"tous frais"|"tous les frais"|"tous ses frais"|"tous débours"|"toutes dépenses"|"débours") ..12 ("compris"|"comprise"|"comprises"|"inclus"|"incluse"|"incluses"|"à la charge du prestataire"|"à la charge exclusive du prestataire"|"à sa charge"|"à ses frais"|"à la charge" ..2 {l_provider})    unless "non" ..1 ("compris*"|"inclus*") | {nie} ..6 ("compris*"|"inclus*"|"charge") | "en sus" | "en plus" | "à la charge du client" | "à la charge" ..2 {l_client} | "rembours*" | "hors" ..3 "frais" | "refactur*" | "recouvrement" | "bancaires" | "supplément*" | "au delà" | "dans un rayon" | "kilom*" | "y compris" ..3 "frais" ..8 "client" | "retour"
  states ("prix"|"tarif*"|"forfait"|"rémunération"|"honoraires"|"montant") ..4 ("comprend*"|"inclu*"|"couvre*"|"compren*") ..8 ("tous frais"|"tous les frais"|"l'ensemble des frais"|"tous ses frais"|"toutes ses dépenses"|"tous débours"|"frais de déplacement"|"frais de toute nature")    unless {nie} | "ne compren*" | "en sus" | "hors" ..3 "frais" | "non compris" | "sauf"
  reverses ("frais"|"débours"|"dépenses") ..14 ("rembours*"|"refactur*"|"en sus"|"à la charge du client"|"facturés en plus"|"non compris")    unless "aucun" | {nie}

topic price.best_client limit home "prix" | "tarif*"
  states ("au moins aussi favorable*"|"aussi avantageux"|"au moins aussi avantageux"|"plus favorables"|"aussi bas") ..14 ("autre client"|"autres clients"|"ses clients"|"tiers")    unless {nie}
  states {l_client} ..2 ("bénéficie*"|"profite*"|"jouit") ..6 ("tarif le plus bas"|"prix le plus bas"|"meilleur prix"|"meilleur tarif"|"meilleures conditions tarifaires"|"tarif le plus favorable"|"prix le plus favorable"|"conditions les plus favorables")    unless {nie}
  states ("meilleur* prix"|"meilleur* tarif*"|"prix le* plus bas"|"tarif* le* plus bas"|"tarif* le* plus favorable*"|"condition* le* plus favorable*"|"meilleures conditions"|"prix plus favorable*"|"tarif plus favorable"|"conditions plus favorables"|"prix inférieur*"|"tarif inférieur"|"prix plus bas") ..20 ("autre client"|"autres clients"|"tout autre client"|"un tiers"|"tout tiers"|"l'un quelconque de ses clients"|"ses clients"|"clientèle")    unless "ne peut prétendre" | "ne garantit pas" | "aucune garantie"
  states ("autre client"|"autres clients"|"un tiers"|"des tiers"|"ses clients") ..20 ("prix plus favorable*"|"tarif* plus favorable*"|"conditions plus favorables"|"prix inférieur*"|"tarif* inférieur*"|"prix plus bas"|"tarif* plus bas") ..24 ("client"|"applique*"|"bénéfici*"|"align*"|"répercut*"|"rembours*")    unless "n'est pas tenu"
  states ("client le plus favorisé"|"cliente la plus favorisée"|"clause du client le plus favorisé")    unless {nul} ..3 "client le plus favorisé" | {nie}
  states ("remise*"|"ristourne*"|"rabais"|"réduction*") ..8 "rétroacti*"    unless {nie} ..4 "rétroacti*" | "aucun*"

# --- What is waived, what binds for ever ---

family l_sans_duree = "sans limitation de durée" | "sans limite de durée" | "sans limitation dans le temps" | "sans limite de temps" | "sans limitation de temps" | "sans limite dans le temps" | "illimitée dans le temps" | "illimité dans le temps" | "durée illimitée" | "perpétuel*" | "à perpétuité" | "indéfiniment" | "sans terme" | "sans aucune limite de temps" | "sans aucune limitation de durée" | "pour toujours" | "à vie"

topic confidentiality.perpetual limit home "confidentialité" | "secret*" | "discrétion"
  states ("confidenti*"|"secret professionnel"|"secret des affaires"|"secrets"|"le secret"|"secrète*"|"divulgu*"|"discrétion") & {l_sans_duree}    unless {nie} ..4 {l_sans_duree} | "cession" | "cèd*" | "concèd*" | "licence" | "droit moral" | "tant que" | "données personnelles"
  states ("obligation*"|"engagement*"|"clause") ..20 {l_sans_duree}    under "confidenti*" | "secret*"    unless {nie} ..4 {l_sans_duree} | "tant que" | "cession" | "données personnelles"
  states ("obligation*"|"engagement*"|"clause"|"devoir"|"confidentialité"|"elle"|"secret") ..16 ("perdure*"|"survi*"|"subsist*"|"se prolonge*"|"se poursui*"|"demeure* en vigueur"|"reste* en vigueur"|"continue*") ..4 ("après"|"au delà de"|"à") ..4 ("fin"|"rupture"|"cessation"|"terme"|"expiration"|"résiliation")    under "confidenti*" | "secret*" | "nda"    unless <duration> | <blank> | {nie} | "données personnelles" | "tant que" | "articles" | "jusqu'*"
  states ("confidentialité"|"secret"|"discrétion") ..16 ("perdure*"|"survi*"|"subsist*"|"se prolonge*"|"se poursui*"|"demeure* en vigueur"|"reste* en vigueur"|"continue*") ..4 ("après"|"au delà de"|"à") ..4 ("fin"|"rupture"|"cessation"|"terme"|"expiration"|"résiliation")    unless <duration> | <blank> | {nie} | "données personnelles" | "tant que" | "articles" | "jusqu'*"
  reverses {nie} ..4 {l_sans_duree} & "confidenti*"

family l_secret = "confidenti*" | "divulgu*" | "secret" | "secrets" | "secrète*"
family l_tenu = "s'engage*" | "s'interdi*" | "est tenu*" | "garde*" | "conserve*" | "s'oblige*" | "respecte*" | "s'astreint" | "tient" | "traite*" | "considère*" | "ne divulgu*" | "ne communiqu*" | "préserve*" | "protège*"
topic confidentiality.provider duty home "confidentialité" | "secret*"
  states {l_provider} ..4 {l_tenu} ..14 {l_secret}    unless {each} | "réciproque*" | "mutuel*" | "client s'engage" | "chacun*" | "parties"
topic confidentiality.mutual duty home "confidentialité" | "secret*"
  states ({each}|"parties"|"chacun"|"chacune"|"réciproque*"|"mutuel*"|"mutuellement"|"nous nous engageons"|"de part et d'autre"|"deux côtés"|"l'un et l'autre"|"cocontractants") ..24 {l_secret}
  states {l_secret} ..16 ("réciproque*"|"mutuel*"|"les deux parties"|"les parties"|"chaque partie"|"chacune des parties"|"l'autre partie"|"de part et d'autre"|"l'autre"|"pareillement"|"de même")
  states {l_client} ..4 {l_tenu} ..14 {l_secret}

topic suspension.right right home "suspension" | "paiement*" | "retard*" | "impayé*" | "défaut*"
  states ("suspend*"|"suspension"|"interrompre"|"mettre en pause"|"mets en pause"|"met en pause"|"arrêter le travail"|"cesser le travail"|"arrêter les prestations") & ("non paiement"|"défaut de paiement"|"retard de paiement"|"défaut de règlement"|"retard de règlement"|"impayé*"|"incident de paiement"|"absence de paiement"|"non réglé*"|"non payé*"|"pas payé*"|"reste* dû"|"échéance"|"paiement"|"facture*"|"somme* due*"|"inexécution"|"manquement*"|"1219"|"1220"|"propos"|"courtois*"|"respect")    unless {l_pas_suspendre} | {l_client} ..8 ("suspend*"|"retenir") ..4 "paiement*" | "suspend*" ..3 ("paiement*"|"règlement*"|"délai*"|"instruction"|"examen"|"traitement")
  states ({peut}|"est"|"sont"|"sera"|"seront"|"être") ..4 ("suspendre"|"suspendu*"|"interrompre"|"interrompu*") & ("relance*"|"rappel*"|"mise en demeure")    unless {l_pas_suspendre} | {l_client} ..8 ("suspend*"|"interrompre") | "suspend*" ..3 ("paiement*"|"règlement*"|"délai*")
  states ({peut}|"être"|"sera"|"seront") ..4 ("suspendre"|"suspendu*"|"interrompre"|"interrompu*")    under {h_prix} | {h_retard}    unless {l_pas_suspendre} | {l_client} ..8 ("suspend*"|"interrompre") | "suspend*" ..3 ("paiement*"|"règlement*"|"délai*"|"instruction")
  reverses {l_pas_suspendre}    unless "sauf" | "hormis" | "hors le cas" | "hors cas" | "à moins" | "que si" | "qu'après" | "qu'en cas" | {l_client} ..2 {nepeut} | "suspend*" ..2 ("paiement*"|"délai*"|"règlement*") | "force majeure" | "pas suspensi*" | "n'a pas d'effet" | "sans que" ..3 {l_client}
  reverses "renonc*" ..14 ("exception d'inexécution"|"suspendre"|"droit de rétention"|"1219"|"1220")    unless "ne renonc*" | "client" "renonc*"
family l_pas_suspendre = ({nepeut}|{renonce}|"tu ne"|"s'engage* à ne"|"ne pourra en aucun cas"|"en aucun cas") ..8 ("suspend*"|"suspension"|"interrompre") | ("ne"|"n'") "suspend*" | ("ne"|"n'") "interromp*" | ("aucun"|"aucune"|"nul"|"nulle") ..6 ("n'autorise*"|"ne justifie*"|"ne permet*"|"n'habilite*"|"n'ouvre*") ..8 ("suspendre"|"suspension"|"interrompre"|"interruption") | ("n'autorise*"|"ne justifie*"|"ne permet*"|"n'habilite*") ..1 ("pas"|"en rien"|"nullement"|"jamais"|"en aucun cas") ..6 ("suspendre"|"suspension"|"interrompre"|"interruption") | ("poursui*"|"continu*") ..8 ("nonobstant"|"malgré"|"en dépit") ..4 ("retard de paiement"|"défaut de paiement"|"non paiement"|"impayé*")

topic hardship.review limit home "imprévision" | "divers" | "révision"
  reverses ("renonc*"|"écart*"|"exclu*"|"dérog*"|"ne s'appliqu*"|"n'est pas applicable"|"inapplicable*"|"accept* d'assumer"|"accept* de supporter"|"accept* le risque"|"assume*"|"supporte*") ..24 ("1195"|"imprévision"|"changement* imprévisible* de circonstances"|"changement* de circonstances"|"circonstances imprévisibles")    unless "ne renonc*" | {nie} ..2 ("renonc*"|"écart*"|"exclu*"|"dérog*") | "renégoci*"
  reverses ("1195"|"imprévision") ..16 ("renonc*"|"écarté*"|"exclu*"|"ne s'appliqu*"|"n'est pas applicable"|"ne sont pas applicables"|"inapplicable*")    unless "ne renonc*" | {nie} ..2 ("renonc*"|"écarté*"|"exclu*") | "renégoci*"
  states ("imprévision"|"1195"|"circonstances imprévisibles"|"changement de circonstances") ..24 ("renégoci*"|"révis*"|"adapt*")

topic claims.shortened limit home "réclamation*" | "prescription" | "litige*"
  states <duration> ..8 ("réclamation*"|"action*"|"contestation*"|"demande*"|"facture*") ..8 ("irrecevable*"|"prescri*"|"forclos*"|"éteint*"|"ne sera plus"|"ne seront plus")    unless {l_pas_prescrit}
  states ("aucune"|"aucun") ..1 ("réclamation"|"action"|"demande"|"facture") ..6 ("recevable*"|"admis*"|"prise en compte"|"acceptée") ..6 ("au delà"|"passé"|"après") ..3 <duration>    unless {l_pas_prescrit}
  states ("réclamation*"|"action*"|"créance*"|"contestation*"|"demande*"|"droits"|"facture*") ..16 ("prescri*"|"forclos*"|"forclusion"|"prescription"|"déchéance"|"déchu*"|"éteint*"|"irrecevable*"|"s'éteign*") ..14 <duration>    unless {l_pas_prescrit}
  states ("prescri*"|"forclos*"|"forclusion"|"prescription"|"déchéance"|"irrecevable*"|"éteint*") ..14 <duration> & ("réclamation*"|"action*"|"créance*"|"contestation*"|"demande*"|"droits"|"facture*")    unless {l_pas_prescrit}
  states <duration> ..16 ("sous peine de forclusion"|"à peine de forclusion"|"à peine de déchéance"|"sous peine de déchéance"|"à peine d'irrecevabilité")  & ("réclam*"|"action*"|"factur*"|"contest*"|"demand*")    unless {l_pas_prescrit}
family l_pas_prescrit = {l_client} ..6 ("réclam*"|"doit"|"dispose*"|"contest*"|"signal*"|"notifi*"|"formul*"|"émet*"|"adress*") | ("réclamation*"|"contestation*") ..2 ("du client"|"de l'acheteur"|"par le client") | "vice*" | "défaut*" | "réserves" | "livraison" | "livraisons" | "marchandises" | "rétractation" | "confidenti*" | "propriété intellectuelle" | "droits d'auteur" | "prescription légale" | "cinq ans" | "consommateur*"

topic silence.acceptance limit home "commande*" | "modification*" | "acceptation" | "bon de commande"
  states ("faute de réponse"|"sans réponse"|"à défaut de réponse"|"faute d'opposition"|"faute de refus"|"à défaut de refus") ..3 {l_provider} ..24 ("réputé*"|"considéré*"|"accepté*"|"acquis*")    unless {nie} ..3 ("réputé*"|"considéré*")
  states {l_provider} ..6 ("réputé*"|"considéré*"|"présumé*"|"censé*"|"tenu* pour") ..4 ("accept*"|"approuv*"|"consent*"|"d'accord"|"renonc*"|"agré*")    unless {l_client} ..3 ("est"|"sera"|"sont") ..1 ("réputé*"|"considéré*"|"présumé*") | {nie} ..3 ("réputé*"|"considéré*"|"présumé*") | "sauf preuve"
  states ("silence"|"défaut de réponse"|"absence de réponse"|"absence d'opposition"|"défaut d'opposition"|"absence de refus"|"défaut de contestation"|"défaut de refus"|"absence de contestation") ..3 ({l_provider}|"de sa part") ..24 ("réputé*"|"vaut"|"vaudra"|"emporte*"|"acceptation"|"accepté*"|"considéré*"|"acquis")    unless "ne vaut" | "ne vaudra" | "n'emporte*" | "ne saurait valoir" | {nie} ..3 ("réputé*"|"considéré*")
  states {l_provider} ..3 ("n'a pas répondu"|"ne répond pas"|"n'a pas refusé"|"n'a pas contesté"|"ne s'oppose pas"|"ne s'est pas opposé"|"ne refuse pas"|"n'a pas protesté") ..20 ("réputé*"|"accepté*"|"acceptation"|"considéré*"|"acquis*")    unless {nie} ..3 ("réputé*"|"considéré*" )
  reverses "silence" ..3 {l_provider} ..6 ("ne vaut"|"n'emporte*"|"ne saurait valoir"|"ne peut valoir"|"ne constitue*")

family l_toujours = "perpétuel*" | "à perpétuité" | "durée illimitée" | "sans limitation de durée" | "sans limite de durée" | "illimité dans le temps" | "sans limitation dans le temps" | "sans limite de temps" | "pour toujours" | "à vie"
topic contract.perpetual limit home "durée"
  states ("contrat"|"engagement"|"engagements"|"accord"|"convention"|"mandat"|"collaboration"|"prestataire s'engage"|"exclusivité"|"abonnement") ..10 {l_toujours}    unless "confidenti*" | "secret*" | "cession" | "cèd*" | "concèd*" | "droits" | "licence" | "garantie" | {nie} ..4 ("perpétuel*"|{l_sans_duree}) | "résili*" | "mettre fin" | "met fin" | "préavis" | "dénonc*" | "non concurrence" | "propriété" | "prohib*" | "interdit*" | "1210"

topic contract.assigned_freely limit home "cession" | "transfert" | "incessibilité"
  states {l_client} ..8 ({peut}|"est autorisé* à") ..3 ("librement"|"à tout moment"|"de plein droit")? ..3 ("céder"|"transférer"|"transmettre"|"se substituer"|"se faire substituer") ..8 ("contrat"|"convention"|"accord"|"commande"|"droits et obligations"|"présentes"|"tout tiers"|"toute société"|"toute personne")    unless {nepeut} | ("avec"|"sous réserve"|"après"|"moyennant"|"sauf") ..4 ("accord"|"autorisation"|"consentement") ..6 {l_provider} | ("accord"|"consentement") ..3 "l'autre partie" | "livrable*" | "œuvre*" | "création*" | "licence" | "droits de propriété" | "droits d'auteur" | "sous licence"
  reverses ("aucune des parties"|"chacune des parties"|"les parties"|"l'une ou l'autre"|"ni l'une ni l'autre"|"aucune partie") ..8 ("céder"|"transférer"|"cède"|"cession") ..8 ("contrat"|"convention"|"droits")

topic termination.notice_start limit home "résiliation" | "durée" | "fin" | "préavis"
  states ("préavis"|"résiliation"|"congé"|"dénonciation") ..24 ("à compter de"|"à compter du"|"à partir de"|"à partir du"|"court dès"|"court de"|"débute*"|"commence*"|"prend effet"|"prenant cours"|"prend cours"|"prenant effet"|"à dater de"|"courant à"|"suivant") ..6 ("réception"|"notification"|"présentation"|"envoi"|"lettre"|"courrier"|"courriel"|"mois"|"premier jour"|"lendemain"|"semaine"|"date"|"lundi"|"remise")
  states ("à compter de"|"à compter du"|"à partir de"|"à partir du"|"après"|"suivant"|"dès"|"à dater de") ..3 ("réception"|"notification"|"présentation"|"envoi"|"dénonciation"|"information écrite"|"lettre"|"mail"|"courriel") & ("préavis"|"résili*"|"mettre fin"|"met fin"|"congé")
  states (<duration>|"préavis") ..6 ("avant"|"précédant"|"précède*") ..6 ("échéance"|"terme"|"expiration"|"fin"|"anniversaire"|"date"|"début"|"démarrage"|"commencement"|"tournage"|"représentation"|"séance"|"intervention")    & ("préavis"|"annul*"|"désist*"|"résili*"|"dénonc*"|"reconduc*"|"renouvel*"|"mettre fin"|"met fin"|"congé")
  states ("pour la fin"|"pour la date"|"pour l'échéance"|"pour le terme"|"à la date anniversaire"|"à l'échéance") & ("préavis"|"congé"|"dénonc*") & <duration>
  states ("notification*"|"courrier*"|"lettre*"|"avis") ..12 ("réputé* reçu*"|"réputé* faite*"|"réputé* notifié*"|"prend effet à la réception"|"prend effet à la date"|"date de première présentation")
  states ("préavis"|"congé") ..12 ("fin de mois"|"fin d'un mois"|"pour la fin"|"fin du mois"|"de date à date")

topic termination.any_breach limit home "résiliation" | "résolution" | "clause résolutoire"
  states ("résili*"|"résol*") ..30 ("l'une quelconque de ses obligations"|"l'une quelconque des obligations"|"une quelconque de ses obligations"|"une quelconque des obligations"|"l'une quelconque de leurs obligations"|"quelque manquement que ce soit"|"l'une ou l'autre de ses obligations"|"l'une de ses obligations"|"l'une des obligations"|"manquement quelconque"|"tout manquement")  & "de plein droit"   unless "article*" | "notamment" | "suivantes" | "suivants" | "non paiement" | "défaut de paiement" | "grave*" | "à savoir"
  states ("l'une quelconque de ses obligations"|"l'une quelconque des obligations"|"une quelconque de ses obligations"|"une quelconque des obligations"|"l'une de ses obligations"|"l'une des obligations"|"tout manquement"|"manquement quelconque") ..34 ("résili*"|"résol*") & "de plein droit"   unless "article*" | "notamment" | "suivantes" | "suivants" | "non paiement" | "défaut de paiement" | "grave*" | "à savoir"

# --- Hours at which one must answer ---

topic contact.reach duty home "contact*" | "disponibilité*" | "horaire*"
  states ({l_provider}|"je"|"nous") ..8 ("joignable*"|"joint"|"jointe"|"disponible*"|"atteint*"|"appelé*"|"contacté*"|"d'astreinte"|"astreinte") ..16 <hours>    unless "fenêtre*" | "maintenance" | "locaux" | "accueil" | "public" | "tarif majoré" | "ne" ..3 ("joignable*"|"disponible*")

# --- Data, insurance, court ---

family l_donnees = "données personnelles" | "données à caractère personnel" | "données nominatives" | "renseignements personnels" | "données de ses clients" | "données de ses salariés" | "données des utilisateurs" | "données des clients" | "fichier clients" | "fichiers clients" | "fichier client"
topic data.processing limit home "données" | "rgpd"
  states ("accès"|"accéder"|"traitement"|"traiter") ..6 {l_provider} ..4 {l_donnees}    unless {l_pas_traite}
  states {l_provider} ..6 ("traite"|"traitera"|"aura accès"|"a accès"|"accède"|"accédera"|"héberge*"|"manipule*"|"est amené* à traiter"|"est amené* à accéder"|"collecte*"|"exploite*"|"gère"|"gérera") ..10 {l_donnees}    unless {l_pas_traite}
  states {l_client} ..4 ("transmet*"|"remet*"|"communique*"|"confie*"|"met à disposition"|"donne accès"|"fournit") ..12 {l_donnees}    unless {l_pas_traite} | ("ne"|"n'") ..1 ("transmet*"|"remet*"|"communiqu*"|"confie*"|"donne"|"fournit"|"met")
  states {l_donnees} ..12 ("pour le compte du client"|"pour le compte" ..2 {l_client}|"au nom et pour le compte")    unless {nie} ..4 "pour le compte"
family l_pas_traite = {nie} ..6 {l_donnees} | "aucune donnée" | "facturation" | "gestion de la relation" | "ses propres" | "newsletter" | "droit d'accès" | "droits d'accès" | "le concernant" | "vous concernant" | "vos données" | "prospection" | "cookies" | "gestion des commandes" | "gestion commerciale" | "inscription*"
topic data.clause limit home "données" | "rgpd"
  states ("article 28"|"art . 28"|"art 28") & ("rgpd"|"règlement"|"2016 / 679"|"données"|"2016")
  states ("sous traitant" ..6 ("au sens"|"rgpd"|"données")|"responsable de traitement"|"responsable du traitement"|"instructions documentées"|"accord de traitement"|"accord sur le traitement"|"sous traitant ultérieur"|"sous traitants ultérieurs"|"accord de sous traitance de données"|"dpa")    unless "aucun" ..3 "accord"
  states ("annexe"|"avenant") ..6 ({l_donnees}|"protection des données"|"traitement des données"|"rgpd")
  states ({l_provider}|"je") ..8 ("instructions"|"seules instructions"|"instruction") ..12 {l_donnees}
  states {l_donnees} & ("instructions"|"sous traitant") & ("supprim*"|"détrui*"|"restitu*"|"sécurité"|"violation")
topic data.indemnity duty home "données" | "rgpd"
  states {l_provider} ..12 ("garanti*"|"supporte*"|"rembourse*"|"indemnis*"|"prend* en charge"|"relève*"|"assume*") ..24 (("amende*"|"sanction*"|"condamnation*"|"pénalité*") ..8 ("cnil"|"rgpd"|"données"|"autorité de contrôle"|"autorité de protection"))    unless "chacune des parties" | "chaque partie" | ("ne"|"n'") ..1 ("garanti*"|"supporte*"|"rembourse*"|"indemnis*"|"prend*"|"relève*"|"assume*")
  states ("amende*"|"sanction*") ..10 ("cnil"|"rgpd"|"données"|"autorité de contrôle"|"autorité de protection") ..20 ("à la charge" ..2 {l_provider}|"supporté*" ..2 {l_provider}|"répercuté*"|"remboursé*" ..2 {l_provider})    unless {nie}

topic insurance.required duty home "assurance*"
  states "attestation*" ..1 ("d'assurance"|"d'assurances"|"de responsabilité civile") ..16 {l_provider}    unless {nie} | {l_client} ..2 ("remet"|"fournit"|"produit")
  states {l_provider} ..6 ("remet*"|"produi*"|"fourni*"|"présent*"|"transmet*") ..10 "attestation*" ..1 ("d'assurance"|"d'assurances"|"de responsabilité civile")    unless {nie}
  states {l_provider} ..10 ("souscri*"|"justifi*"|"atteste*"|"être titulaire"|"déclare"|"maintien*"|"s'engage* à"|"doit être"|"est assuré*"|"s'assure") ..12 ("assurance*"|"police d'assurance"|"police" ..2 "responsabilité")    unless {nie} | "dispens*" | "assurance qualité" | "se réserve" | "client" ..2 ("souscri*"|"doit"|"s'assure")
  reverses ("dispensé*"|"n'est pas tenu*"|"aucune obligation") ..6 ("assurance"|"s'assurer")

topic dispute.client_court limit home "litige*" | "juridiction" | "tribun*" | "compétence"
  states ("tribun*"|"juridiction*"|"juge*"|"cour"|"cours") ..12 ("siège*"|"domicile"|"ressort"|"lieu") ..6 ("du client"|"du donneur d'ordre"|"du commanditaire"|"de l'éditeur"|"du maître d'ouvrage"|"de l'annonceur"|"du mandant"|"de" ..1 {l_client}|"du" {l_client}|"votre")    unless "prestataire" ..3 "siège" | "défendeur" | "consommateur" | {nie} ..4 "compéten*" | "choix" ..2 {l_provider}
  reverses ("tribun*"|"juridiction*") ..12 ("siège*"|"domicile"|"ressort") ..3 ("du prestataire"|"du défendeur"|"de" ..1 {l_provider}|"du" {l_provider})

# --- Corrections to topics that stand elsewhere: where their words mean something else ---

topic payment.late_interest duty
  ignore "pénalité*" ..3 <percent> ..4 ("du prix"|"de la commande"|"du marché"|"du montant de la commande"|"du montant du marché"|"du forfait"|"de la prestation")

topic dispute.court limit
  ignore "entre commerçants" ..10 ("tribun*"|"compéten*")
  ignore ("tribun*"|"juridiction*") ..8 ("droit commun"|"françai*"|"défendeur"|"légalement compétent*"|"consommateur")
  ignore ("avant"|"sans") ..4 ("saisir"|"saisine") ..8 ("tribun*"|"juridiction*"|"juge")

topic work.subordinate duty
  states ("absence*"|"congé*"|"sortie*") ..10 ("autorisé*"|"validé*"|"approuvé*"|"soumis*"|"accord") ..8 ("responsable hiérarchique"|"supérieur"|"hiérarchie"|"manager"|"chef de service"|"responsable d'équipe") & {l_provider}    unless {nie}
  states {l_provider} ..6 ("est présent*"|"sera présent*"|"assure* sa présence"|"doit être présent*"|"se présente*") ..8 (<weekdays>|<hours>|"chaque jour"|"tous les jours"|"aux horaires")    & ("site"|"locaux"|"bureaux"|"siège"|"horaires"|"y")    unless "réunion*" | "visite*" | "salon" | "tournage*" | "atelier*" | "formation" | "joignable*"
  states ("congés"|"absences"|"vacances"|"jours de repos") ..10 ("soumis* à" ..4 ("accord"|"autorisation"|"validation"|"approbation")|"validé* par"|"autorisé* par"|"approuvé* par"|"accord préalable") & {l_provider}    unless {nie} ..4 "soumis*" | "salarié*"
  states {l_provider} ..8 ("horaires de travail"|"horaires collectifs"|"horaires de bureau"|"horaires en vigueur"|"horaires de l'entreprise"|"horaires du client"|"horaires" ..2 {l_client})    unless {nie} | "en dehors des" | "joign*" | "sécurité" | "accès"
  states {l_provider} ..6 ("exécute*"|"se conforme*"|"suit"|"suivra"|"applique*"|"respecte*"|"obéi*"|"rend* compte") ..4 ("ordres et directives"|"ordres"|"directives hiérarchiques"|"instructions hiérarchiques"|"directives de la hiérarchie"|"à son responsable hiérarchique"|"au responsable hiérarchique"|"à sa hiérarchie")    unless {nie} | "ordres de service" | "sécurité"
  ignore ("rend*"|"restitu*"|"retir*"|"remet"|"remettre"|"rendre"|"titulaire*"|"porte"|"visiteur*"|"perte"|"résident*"|"public"|"stagiaire*"|"participant*"|"apprenant*") ..6 "badge*"
  ignore "badge*" ..6 ("personnel"|"visiteur*"|"résident*"|"rendu*"|"restitué*"|"public"|"participant*")
  ignore ("personnel"|"salarié*"|"équipe*"|"collaborateur*"|"préposé*") ..10 ("règlement intérieur"|"sous l'autorité"|"supérieur hiérarchique"|"lien hiérarchique"|"pouvoir disciplinaire")
  ignore ("sécurité"|"hygiène"|"sûreté"|"accès") ..8 "règlement intérieur"
  ignore "règlement intérieur" ..8 ("sécurité"|"hygiène"|"sûreté")

topic work.exclusive duty
  states {l_provider} ..4 ("consacre*"|"réserve*"|"dédie*") ..4 ("100 %"|"cent pour cent"|"tout son temps"|"la totalité de son temps"|"l'intégralité de son temps"|"la totalité de son activité"|"l'exclusivité de son activité")    unless {nie}
  states ("tout autre client"|"toute autre mission"|"toute autre activité"|"toute autre collaboration") ..8 ("autorisé*"|"accord préalable"|"autorisation préalable"|"soumis*" ..4 ("accord"|"autorisation"|"agrément")|"interdit*")    unless "libre*" | "concurren*" | {nie}
  ignore "exclusivement" ..2 ("envoy*"|"adress*"|"par"|"destin*"|"pour les besoins"|"à distance"|"en ligne"|"dans le cadre")
  ignore ("factur*"|"paiement*"|"règlement*") ..3 "exclusivement"

topic acceptance.deemed limit
  states ("tacitement"|"tacite") ..2 ("réceptionné*"|"accepté*"|"validé*"|"approuvé*"|"recetté*")    unless {nie} | "renouvel*" | "reconduc*"
  states ("réputé*"|"considéré*"|"tenu* pour") ..4 ("réceptionné*"|"recetté*"|"livré* et accepté*")    unless {nie} ..3 ("réputé*"|"considéré*")
  states ("passé ce délai"|"sans réponse"|"sans retour"|"sans nouvelles") ..8 ("je considère"|"nous considérons"|"je pars du principe"|"c'est que") ..5 ("oui"|"validé*"|"d'accord"|"accepté*"|"convient"|"approuvé*")
  reverses "silence" ..2 ("vaut"|"vaudra"|"équivaut"|"emporte") ..2 ("refus"|"rejet")
  reverses "silence" ..6 ("n'est"|"ne constitue"|"ne saurait être"|"ne peut être") ..3 ("approbation"|"acceptation"|"accord"|"validation") & {livre}
  ignore ("version*"|"fichier*"|"message*"|"demande*") ..8 ("n'est pas considérée"|"n'est pas réputée") ..3 ("livré*"|"reçu*"|"remis*")
  ignore "vaut contrat"

topic change.unilateral limit
  states {l_client} ..6 {peut} ..6 ("modifier unilatéralement"|"modifier seul"|"faire évoluer librement"|"ajuster librement"|"adapter librement"|"réviser seul") ..10 ("contrat"|"conditions"|"prix"|"tarif*"|"calendrier"|"mission"|"prestation*"|"périmètre"|"planning"|"cahier des charges"|"présentes")    unless {nepeut} | "accord" ..4 ("prestataire"|"parties"|"écrit") | "avenant" | "devis complémentaire" | "facturé*" | "supplément*"
  states ("modifi*"|"réviser"|"ajuster"|"changer") ..2 ("unilatéralement"|"de manière unilatérale"|"de façon unilatérale") ..10 ("contrat"|"conditions"|"prix"|"tarif*"|"calendrier"|"mission"|"périmètre"|"cahier des charges"|"présentes")    unless {nepeut} | {nie} | {l_provider} ..4 {peut} | "aucun*" | "accord" | "avenant" | "interdi*"

topic acceptance.discretion limit
  states ("recette"|"acceptation"|"validation"|"réception") ..8 ("à la discrétion"|"discrétion" ..2 {l_client}|"discrétionnaire*"|"au gré"|"au bon vouloir")    unless "résili*"
  states {l_client} ..3 ("seul juge"|"juge souverain*"|"seule juge"|"apprécie souverainement"|"juge discrétionnairement") ..6 ("qualité"|"conformité"|{livre}|"acceptation"|"achèvement")    unless {nie} | "opportunité"
  states ("accepte*"|"valide*"|"refuse*"|"rejette*") ..8 ("appréciation souveraine"|"souverainement"|"appréciation discrétionnaire"|"comme bon lui semble"|"sans avoir à en justifier")    & {l_client}    unless "résili*"

topic payment.setoff limit
  states {l_client} ..4 ("autorisé*"|{peut}|"est en droit") ..8 "compensation" ..6 ("somme*"|"facture*"|"montant*"|"due*")    unless {nepeut} | {nie} | "aucune compensation"
  states "retenue de garantie" ..10 ("pratiqué*"|"opéré*"|"appliqué*"|"prélevé*"|"effectué*"|"conservé*"|<percent>)    unless {nie} | "aucune" | "sans"

topic indemnity.provider duty
  states {l_provider} ..4 ("garanti*"|"relève*"|"indemnis*") ..6 ("trouble"|"revendication*"|"éviction") & {l_client}    unless "ne garanti*" | "chacune des parties" | "jouissance paisible" ..4 "réciproque"
  states {l_provider} ..4 ("prend* à sa charge"|"prendra à sa charge"|"supporte*"|"rembourse*"|"assume*") ..10 ("cotisation*"|"redressement*"|"requalification"|"urssaf"|"rappel* de cotisations") & ("requalification"|"urssaf"|"redressement*")    unless {nie}

topic ip.moral_rights limit
  states {l_provider} ..4 ("s'engage* à ne pas"|"s'interdi*"|"ne pourra"|"ne peut"|"renonc*") ..4 ("exercer"|"invoquer"|"opposer"|"se prévaloir"|"faire valoir"|"user") ..4 ("droit moral"|"droits moraux"|"droit au respect")    unless "client ne"
  states "renonc*" ..4 ("toute mention"|"la mention"|"à la mention") ..2 ("de son nom"|"du nom"|"de mon nom")
  states {l_client} ..2 {peut} ..3 ("modifier"|"adapter"|"transformer") ..10 ("sans que" ..3 {l_provider} ..3 "s'y opposer"|"sans que" ..3 {l_provider} ..4 "s'opposer")    unless "contrat" | "calendrier" | "conditions"

topic penalty.provider duty
  states ("réfaction*"|"réduction de prix"|"minoration") ..4 (<percent>|<money>) ..6 ("jour"|"semaine"|"retard")
  states ("manquement"|"défaut"|"non conformité"|"erreur"|"oubli"|"absence") ..6 ("donne* lieu à"|"entraîne*"|"emporte*") ..4 ("retenue"|"pénalité*"|"amende*"|"réfaction*") ..6 (<money>|<percent>)    unless "paiement" | "règlement" | "facture*" ..4 "impayé*" | "recouvrement" | "client" ..4 ("manque*"|"défaut")

# --- Further corrections ---

topic work.subordinate duty
  ignore ("atelier*"|"réunion*"|"formation*"|"visite*"|"tournage*"|"séance*"|"animation*"|"recette")

topic penalty.provider duty
  ignore ("pénalité*"|"indemnité*"|"astreinte*") ..20 ("due*"|"versé*"|"payé*"|"acquis*"|"revient"|"profit") ..2 {l_provider}
  ignore ("retard"|"défaut"|"défaillance"|"manquement") ..2 {l_client} ..24 ("pénalité*"|"indemnité*"|"retenue*"|"astreinte*") ..8 (<percent>|<money>)

topic acceptance.discretion limit
  ignore {nepeut} ..3 ("refuser"|"rejeter"|"s'opposer"|"différer"|"être refusé*") ..10 ("sans motif"|"sans justification"|"sans avoir à"|"discrétionnaire*"|"discrétion"|"discrétionnairement")

topic work.exclusive duty
  ignore {l_client} ..1 ("peut"|"pourra"|"reste libre"|"est libre") ..14 ("tout tiers"|"autres clients"|"autre client")

topic ip.future_works limit
  states ({l_cede}|{l_acquis}) & {oeuvre} & ("même sans rapport avec"|"même sans lien avec"|"qu'elles soient ou non liées"|"qu'ils soient ou non liés"|"liées ou non à"|"liés ou non à"|"y compris en dehors de la mission"|"y compris hors mission")    unless {nie} ..2 {l_cede} | "confidenti*"

topic work.subordinate duty
  ignore ("présentation"|"accès"|"ouvert*"|"ouverture"|"muni*") ..8 "badge*"

topic penalty.provider duty
  ignore ({nepeut}|"ne justifie*"|"n'autorise*") ..4 ("justifier"|"autoriser"|"ni") ..8 ("retenue*"|"pénalité*"|"réfaction*")

# --- Work paid by the time spent: a rate for what goes beyond a fixed price makes no such contract ---

family l_en_plus = "supplémentaire*" | "complémentaire*" | "additionnel*" | "au delà" | "en sus" | "hors" | "dépass*" | "excédent*" | "forfait*" | "majoré*" | "majoration" | "retard*" | "pénalité*" | "modification*" | "révision*" | "retouche*" | "correction*" | "urgence*" | "astreinte*" | "indemnité*" | "frais" | "assistance" | "salarié*" | "résili*"
topic price.by_time limit home "prix" | "rémunération" | "honoraires" | "tarif*"
  states ("rémunération"|"rémunéré*"|"honoraires"|"perçoi*"|"percevra"|"prix"|"tarif*"|"payé*"|"facturé*"|"prestation*"|"intervention*"|"mission*"|"travail"|"travaux") ..14 (<money>|<blank>|"xx") & ("par heure"|"par jour"|"par journée"|"de l'heure"|"l'heure"|"la journée"|"par demi journée")    unless {l_en_plus}
  states ("rémunération"|"honoraires") ..2 ("horaire"|"journalière"|"journaliers"|"horaires"|"au temps passé")    unless {l_en_plus} | {nie}
  states ("taux"|"tarif"|"tarifs"|"prix") ..1 ("horaire*"|"journalier*"|"de l'heure"|"à l'heure"|"à la journée") ..8 ("s'élève*"|"est de"|"est fixé*"|"sont fixé*"|"est celui"|"sont ceux"|"convenu*"|"fixé*"|":"|<money>)    unless {l_en_plus} | {nie}
  states ("facturation"|"facturé*"|"facture"|"rémunéré*"|"payé*"|"se paie*"|"réglé*") ..4 ("au temps passé"|"au temps réellement passé"|"au temps consommé"|"en régie"|"à l'heure"|"à la journée"|"selon le temps passé"|"selon les heures"|"selon les jours")    unless {l_en_plus} | {nie}
  states ("mode"|"mission*"|"prestation*"|"contrat"|"intervention*"|"développement*") ..6 "en régie"    unless {l_en_plus} | {nie}
  states "mode régie"    unless {nie}

# --- Corrections to topics that stand elsewhere: words of one subject within another ---

topic payment.deposit duty
  states ("paiement"|"règlement"|"payer"|"régler"|"payable*"|"paie"|"versement"|"verse*") ..14 ("avant le commencement"|"avant le début"|"avant le démarrage"|"avant toute intervention"|"avant l'intervention"|"avant tout travail"|"avant le lancement"|"avant chaque"|"préalablement au démarrage"|"préalablement à toute intervention")    unless {nie} ..6 ("payer"|"paiement"|"exigé"|"exiger"|"demander"|"dû") | "aucun*" | "avant chaque" ..2 ("facture"|"échéance"|"fin") | "client final" | "règlement intérieur" | "délai de paiement"

topic termination.present right
  states ("liberté"|"libre"|"libres") ..6 ("poursuivre"|"continuer"|"s'engager") ..4 ("ne pas" ("poursuivre"|"continuer"|"s'engager"|"le faire")|"non")    unless {nie} ..3 ("libre"|"libres") | "cession" | "publi*"    [condition convenience, confidence 0.7]
  # What a cancellation costs, and what is owed once the contract is over, open no way out.
  ignore ("facturer"|"facturation"|"frais"|"indemnité*"|"montant"|"pénalité*") ..3 ("d'annulation"|"de résiliation"|"de rupture"|"de désistement")
  # How long a thing is bought for is no notice.
  ignore ("hébergement*"|"abonnement*"|"licence*"|"réservation*"|"nom de domaine"|"noms de domaine"|"location*"|"garantie*") ..4 <duration>
  ignore ("en cas de"|"lors de"|"à la suite de"|"en suite de"|"après"|"dès") ..2 ("résiliation"|"rupture"|"expiration"|"cessation"|"fin"|"terme") ..14 ("quelle qu'en soit la cause"|"quel qu'en soit le motif"|"quelle qu'en soit la raison"|"pour quelque raison que ce soit"|"pour quelque cause que ce soit"|"pour quelque motif que ce soit"|"pour toute raison"|"pour quelque raison"|"pour quelque cause"|"pour quelque motif")

topic revision.capped limit
  # « Pour autant que » sets a condition and counts nothing.
  ignore ("pour autant que"|"pour autant qu'"|"pour autant qu'il"|"d'autant que")

topic revision.unlimited limit
  ignore ("pour autant que"|"pour autant qu'"|"pour autant qu'il"|"d'autant que")

topic scope.limited limit
  # How far rights go, and where a secret may serve, say nothing of work asked for in addition.
  ignore ("droit"|"droits"|"autorisation"|"licence") ..2 ("adapter"|"traduire"|"reproduire"|"représenter"|"modifier"|"décliner") ..30 ("version*"|"logiciel*"|"support*"|"format*"|"langue*"|"adaptation*"|"livrable*"|"œuvre*")    unless "supplément*" | "périmètre" | "cahier des charges" | "prix" | "forfait" | "ajouter" | "demander" | "besoin*"
  ignore ("divulgu*"|"communiqu*"|"confidenti*"|"copi*"|"réutilis*"|"utilis*"|"se servir"|"s'en servir"|"exploit*") ..24 ("en dehors"|"hors"|"à d'autres fins"|"étrang*"|"au delà") ..6 ("cadre"|"mission"|"contrat"|"besoins"|"objet"|"exécution"|"prestation*")    unless "supplément*" | "prix" | "forfait" | "tâche*" | "travaux" | "demande*" | "devis" | "factur*"
  ignore ("circonstances"|"événement*"|"causes"|"raisons"|"faits") ..2 ("imprévu*"|"imprévisible*"|"étrang*"|"extérieur*"|"indépendant*")    unless "supplément*" | "prix" | "forfait" | "compris*" | "inclus*" | "à la charge" | "à sa charge" | "tâche*" | "travaux" | "devis"
  ignore ("utilisation*"|"usage*"|"opération*"|"contenu*") ..6 ("s'abst*"|"s'interdi*"|"interdit*"|"proscrit*")
  ignore ("liste"|"énumération") ..1 "non" ..1 ("limitati*"|"exhausti*") ..4 ("utilisation*"|"usage*"|"opération*"|"contenu*"|"manquement*"|"faute*"|"exemple*")
