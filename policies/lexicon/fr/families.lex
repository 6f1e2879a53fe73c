# Families of words that several topics share, and how parties are called.
lexicon fr

family client =
    "client" | "cliente" | "clients" | "clientes" | "maître d'ouvrage" | "maître de l'ouvrage" | "donneur d'ordre"
  | "donneur d'ordres" | "donneuse d'ordre" | "commanditaire" | "acheteur" | "acquéreur" | "annonceur" | "mandant"
  | "bénéficiaire" | "entreprise utilisatrice" | "vous" | "votre" | "vos" | "producteur" | "éditeur" | "diffuseur"
  | "stagiaire" | "apprenant" | <client>

family provider =
    "prestataire" | "prestataires" | "consultant" | "consultante" | "freelance" | "freelances" | "free lance" | "indépendant"
  | "indépendante" | "fournisseur" | "sous traitant" | "agence" | "graphiste" | "designer" | "développeur" | "développeuse"
  | "vendeur" | "photographe" | "traducteur" | "traductrice" | "rédacteur" | "rédactrice" | "formateur" | "formatrice"
  | "organisme de formation" | "concepteur" | "conceptrice" | "illustrateur" | "illustratrice" | "auteur" | "autrice"
  | "mandataire" | "artiste" | "vidéaste" | "intervenant" | "intervenante" | "studio" | "entrepreneur" | "contractant"
  | "je" | "j'" | "nous" | "notre" | "nos" | "moi" | "mon" | "ma" | "mes" | "expert" | "architecte" | "coach" | <provider>

family house = "agence" | "studio" | "société" | "entreprise" | "maison" | "éditeur"

family each =
    "chacune des parties" | "chaque partie" | "l'une ou l'autre des parties" | "l'une ou l'autre partie" | "les parties"
  | "l'une des parties" | "les deux parties" | "chacune d'elles" | "chacun des" | "toute partie" | "de part et d'autre"
  | "l'un ou l'autre" | "l'une ou l'autre" | "une partie" | "l'un des signataires" | "l'un des cocontractants" | "chaque signataire"
  | "des deux côtés" | "l'une d'elles" | "les cocontractants" | "partie non défaillante" | "la partie qui" | "partie la plus diligente"
  | "réciproquement" | "mutuellement" | "l'autre partie"

# Headings under which a subject is usually laid down: there, fewer words are enough to read it.
family h_objet = "objet" | "mission*" | "prestation*" | "service*" | "description" | "livrable*" | "le travail" | "travaux" | "contenu" | "programme" | "demandé" | "commande*" | "devis" | "périmètre" | "ce que je fais" | "ce que comprend" | "ce que nous" | "projet" | "mandat" | "formule*" | "offre*" | "domaine"
family h_prix = "prix" | "paiement*" | "règlement" | "facturation" | "facture*" | "honoraires" | "tarif*" | "argent" | "rémunération" | "redevance" | "financi*" | "finances" | "acompte*" | "montant" | "combien" | "budget"
family h_retard = "retard*" | "impayé*" | "pénalité*" | "incident*" ..2 "paiement"
family h_retouches = "retouche*" | "correction*" | "modification*" | "révision*" | "aller retour" | "allers retours" | "maquette*" | "validation*" | "itération*" | "recette" | "relecture*" | "ajustement*" | "changement*" | "reprise*"
family h_contact = "contact*" | "communication*" | "échange*" | "horaire*" | "disponibilité*" | "interlocut*" | "joindre" | "relations de travail" | "assistance" | "support" | "suivi" | "coordination" | "parler" | "au quotidien" | "sur place" | "quand me" | "quand nous"
family h_fin = "résili*" | "durée" | "fin" | "sortie" | "rupture" | "annul*" | "cessation" | "extinction" | "arrêt*" | "s'arrête" | "interruption" | "désist*" | "dénonciation" | "abandon" | "se quitter" | "se séparer" | "réversibilité"
family h_ip = "propriété" | "droits" | "droit d'auteur" | "droits d'auteur" | "cession" | "licence*" | "code" | "créations"
family h_resp = "responsabilit*" | "assurance*" | "garantie*" | "risques"
family h_hors = "hors" | "supplémentaire*" | "au delà" | "en plus" | "extra*" | "additionnel*"

# Before a party, `agent` makes it the one who acts; between two parties, `joins` makes them each of them.
family agent = "par"
family joins = "ou" | "et"

family reciprocal = "vice versa" | "et inversement" | "réciproquement" | "et réciproquement"

# What puts a protection aside, whatever it is about.
family ecarte =
    "renonc*" | "réputé* non écrit*" | "inopposable*" | "ne s'appliqu*" | "n'est pas applicable*" | "ne sont pas applicables" | "est exclu*" | "sont exclu*" | "est supprimé*" | "sont supprimé*"
  | "est écarté*" | "sont écarté*" | "est refusé*" | "sont refusé*" | "refusé*" | "barré*" | "rejet*" | "n'est pas dû*" | "n'est due" | "n'est dû" | "ne sont pas dû*" | "ne sera pas dû*" | "ne seront pas dû*" | "ne sera dû*" | "ne seront dû*"
  | "ne peut prétendre" | "ne pourra prétendre" | "sans pouvoir prétendre" | "ne saurait prétendre" | "ne peut réclamer" | "ne pourra réclamer" | "ne saurait réclamer" | "s'interdit de réclamer" | "s'interdit d'exiger" | "s'interdit de facturer"
  | "s'interdit d'en répercuter" | "ne peut exiger" | "ne pourra exiger" | "ne peut se prévaloir" | "ne pourra se prévaloir" | "ne saurait se prévaloir" | "ne peut invoquer" | "ne pourra invoquer" | "ne peut se réclamer" | "à l'exclusion de tout*" | "dispens*" | "n'emporte ni" | "n'entraîne* ni" | "n'entraîne* aucun*"
  | "ne donne* lieu à aucun*" | "ne donne* droit à aucun*" | "n'ouvre* droit à aucun*" | "ne figureront pas" | "fait son affaire"

# What providers do and what clients do, one verb each: they tell who is who where a contract has names of its own.
family does =
    "réalis*" | "fourni*" | "livr*" | "exécut*" | "filme*" | "tradui*" | "rédig*" | "conçoi*" | "développe*" | "cède*" | "intervien*" | "factur*" | "perçoi*" | "prest*" | "assure*" | "effectue*" | "crée*" | "dessine*" | "photographi*" | "propose*" | "analys*" | "accompagn*" | "anime*" | "corrige*" | "conserve*" | "garanti*"
family orders =
    "pay*" | "paie*" | "règle*" | "régler*" | "verse*" | "acquitt*" | "confie*" | "command*" | "valid*" | "approuv*" | "charge" | "rémunèr*" | "mandate*" | "reçoi*" | "souhait*"

family contrat =
    "contrat*" | "convention*" | "accord" | "mission*" | "prestation*" | "collaboration" | "commande*" | "engagement"
  | "relation*" | "présentes" | "abonnement*" | "projet" | "mandat" | "partenariat"

family peut = "peut" | "peuvent" | "pourra" | "pourront" | "pourrait" | "aura la faculté" | "a la faculté" | "aura le droit" | "a le droit" | "se réserve*" | "est en droit" | "sera en droit" | "reste libre" | "est libre" | "sont libres"

family resilier =
    "résili*" | "révoqu*" | "répudi*" | "se désist*" | "se désiste" | "rompre" | "rompu*" | "rupture" | "mettre fin" | "met fin" | "mettra fin" | "mettre un terme" | "met un terme"
  | "dénonc*" | "annul*" | "résolution de plein droit" | "résolu de plein droit" | "résolution du contrat" | "se retirer"
  | "cesser le contrat" | "cesser la collaboration" | "interrompre le contrat" | "interrompre la mission" | "prendre fin"
  | "y renonce" | "quitter la mission" | "arrêter la mission" | "arrêter le contrat" | "arrêter la collaboration" | "mis fin" | "mis un terme"

family manquement =
    "manquement*" | "manque* à" | "inexécution*" | "non exécution" | "non respect" | "faute grave" | "fautes graves" | "faute lourde"
  | "défaillance*" | "défaillant*" | "défaut de paiement" | "défaut de règlement" | "non paiement" | "impayé*" | "violation*"
  | "infraction*" | "mise en demeure" | "à défaut de" | "en cas de retard" | "ne respecte* pas" | "n'exécut*" | "méconnai*"

family evenement =
    "force majeure" | "liquidation" | "redressement" | "cessation d'activité" | "cessation de paiements" | "cessation des paiements"
  | "procédure collective" | "décès" | "changement de contrôle" | "maladie"

family ecrit =
    "lettre recommandée" | "lettres recommandées" | "courrier recommandé" | "recommandé*" | "lrar" | "lre" | "par écrit" | "écrit" | "écrite" | "écrites"
  | "par courrier" | "par courriel" | "par mail" | "par email" | "par e mail" | "courrier électronique" | "mail" | "e mail" | "email" | "courriel"
  | "remis en main propre" | "remise en main propre" | "acte d'huissier" | "acte extrajudiciaire" | "commissaire de justice" | "lettre simple" | "message écrit"

family form_registered = "lettre recommandée" | "lettres recommandées" | "courrier recommandé" | "recommandé" | "recommandée" | "lrar" | "lre" | "acte d'huissier" | "acte extrajudiciaire" | "commissaire de justice"
family form_hand = "main propre"
family form_email = "courriel" | "mail" | "e mail" | "email" | "courrier électronique" | "message électronique"
family form_writing = "par écrit" | "écrit" | "écrite" | "écrites" | "par courrier" | "lettre simple"

family payer =
    "pay*" | "régl*" | "acquitt*" | "exigible*" | "règlement*" | "verse*" | "versé*" | "due" | "dues" | "dus" | "virement*" | "est dû" | "sera dû" | "est payable" | "prélev*"

family creance =
    "facture*" | "note* d'honoraires" | "honoraires" | "solde" | "somme*" | "prix" | "montant*" | "rémunération*" | "paiement*"
  | "règlement*" | "redevance*" | "acompte*" | "prestation*" | "échéance*" | "cotisation*" | "forfait" | "relevé*" | "note"

family travail =
    "prestation*" | "demande*" | "travail" | "travaux" | "tâche*" | "intervention*" | "mission*" | "service*" | "fonctionnalité*"
  | "développement*" | "évolution*" | "ajout*" | "besoin*" | "livrable*" | "option*" | "heure*" | "page*" | "déplacement*" | "élément*"
  | "modification*" | "changement*" | "recherche*" | "candidat*" | "séance*" | "support*" | "langue*" | "plan*" | "image*" | "photo*" | "mot*" | "document*" | "écran*" | "réunion*" | "visite*"

family retouche =
    "modification*" | "révision*" | "correction*" | "retouche*" | "aller retour*" | "allers retours*" | "aller retours" | "allers retour" | "itération*" | "reprise*"
  | "ajustement*" | "remaniement*" | "version* corrigée*" | "relecture*" | "série* de modif*" | "changement*" | "refonte*" | "retours"

family serie = "série*" | "cycle*" | "tour*" | "round*" | "session*" | "vague*" | "phase*" | "passe*" | "lot*" | "aller retour*" | "allers retours" | "salve*" | "jeu" | "jeux" | "proposition*"
