lexicon fr

family egard = "on se respecte" | "se respectent" | "bienveillance" | "attitude courtoise" | "avec égard" | "correction mutuelle" |
    "respect mutuel" | "respect réciproque" | "mutuellement respect*" | "se respecter" | "respect des personnes" | "respect de la personne" | "respect de la dignité" | "dignité" | "respect et" | "dans le respect de chacun" | "respect de l'autre" | "respect d'autrui" | "courtois*" | "discourtois*" | "cordial*" | "politesse" | "poli"
  | "polis" | "civilité" | "bienveillan*" | "savoir vivre" | "irrespect*" | "manque de respect" | "respectueu*" | "avec respect" | "avec égards" | "ton correct" | "tact"
family offense = "atteinte à la personnalité" | "atteinte* à la dignité" |
    "harcèl*" | "insult*" | "injur*" | "propos déplacé*" | "propos humiliant*" | "propos dénigrant*" | "propos vexatoire*" | "propos agressif*" | "propos menaçant*" | "violence*" | "violent" | "violente" | "violentes" | "violemment" | "agressi*" | "humili*" | "brimade*" | "intimid*" | "discriminat*"
  | "comportement* inapproprié*" | "comportement* déplacé*" | "comportement* abusif*" | "comportement* hostile*" | "menaces" | "grossi*" | "sexist*" | "racist*" | "se moque*" | "moquer" | "crie sur" | "crier" | "hausse* le ton" | "rabaiss*" | "dénigr* des personnes" | "invectiv*" | "outrage*"

topic respect.present duty reversed-if provider
  states {egard}                     unless "environnement" | "engagements" | "délais" ..2 "respect" | "respect des lois" | "protection des mineurs" | "code de la route" | "œuvre" | "marque*" | "concurren*"
  states {offense}                   unless "données" | "droits" ..3 "violent" | "violent" ..3 ("droit"|"droits"|"loi"|"lois"|"règle*"|"règlement*"|"propriété") | "atteinte à l'image" | "contenu*" ..8 {offense} | "logiciel*" | "moyens violents" | "grossière erreur" | "concurren*"
  reverses ({egard}|{offense}) & ("accept*"|"tolèr*"|"support*"|"s'accommod*"|"admet*") & ("se plaindre"|"plainte*"|"réclamation*"|"usage*"|"sans"|"ne saurai*"|"s'interdi*"|"renonc*"|"ne pourra")
  reverses ({egard}|{offense}) & ("s'interdit"|"renonce*"|"ne pourra"|"ne peut"|"ne saurai*") ..8 ("plaindre"|"plainte*"|"se prévaloir"|"grief*"|"réclam*"|"invoquer"|"rompre"|"résilier")
  reverses ({egard}|{offense}) ..20 ("ne constitue* pas"|"ne constituent pas"|"ne saurai* constituer"|"ne donne* pas lieu"|"n'ouvre* pas droit"|"ne saurait justifier"|"ne justifie* pas"|"n'est pas un motif"|"ne saurait fonder"|"ne vaut pas")
  reverses {provider} ..4 ("doit"|"devra"|"témoigne"|"observe"|"adopte"|"s'oblige"|"s'engage") ..6 ("respect"|"déférence"|"obéissance"|"courtois*") ..14 ("comme il l'entend"|"comme bon lui semble"|"sans réciprocité"|"client")      unless {each} | "mutuel*" | "respect*" ..3 ("délai*"|"règle*"|"consigne*")
  reverses ({egard}|{offense}|"ton"|"remarque*"|"propos") ..30 ("ne s'en plaint"|"n'en fait pas"|"supporte*"|"subit"|"endure*"|"encaisse*"|"fait partie du métier"|"font partie du métier"|"sans s'en offusquer"|"ne saurait s'en offusquer")
  reverses "aucun*" ..5 ("obligation"|"engagement"|"devoir"|"exigence") ..4 ({egard}|"ton")
  ignore "respect*" ..3 ("délai*"|"échéance*"|"obligation*"|"engagement*"|"loi*"|"règle*"|"réglement*"|"présent*"|"contrat*"|"préavis"|"confidential*"|"planning"|"calendrier"|"cahier des charges"|"norme*"|"législation"|"clause*"|"droit*"|"vie privée"|"secret"|"données"|"environnement"|"consigne*"|"condition*"|"procédure*"|"charte*"|"propriété"|"image"|"plantation*")
  ignore "respect*" ("de" "l'")? ("œuvre"|"oeuvre")

topic respect.consequences right
  states ({egard}|{offense}) ..40 ("suspen*"|"résili*"|"mettre fin"|"met fin"|"rompre"|"rupture"|"avertissement*"|"averti*"|"exclu*"|"interrompre"|"cesser"|"arrêter"|"annul*")     unless "ne constitue* pas" | "se plaindre" | "respect* du préavis" | "respect* un préavis"
  states ("suspen*"|"résili*"|"mettre fin"|"rompre"|"rupture"|"avertissement*"|"annul*") ..30 ({offense}|"manque de respect"|"irrespect*"|"respect mutuel"|"discourtois*")      unless "ne constitue* pas" | "se plaindre"
  states ("avertissement*"|"suspen*"|"résili*"|"mettre fin"|"cesser") & ("manquement*"|"tel comportement"|"ces règles"|"cette règle"|"tels propos"|"un tel")     with ({egard}|{offense})    unless "facture*" | "paiement" | "impayé*"
  states ("avertissement*"|"suspen*"|"résili*"|"mettre fin"|"met fin"|"cesser"|"averti*") under "respect*" | "conduite" | "comportement*" | "courtoisie" | "harcèlement"     unless "facture*" | "paiement" | "impayé*" | "délais"
  ignore "respect*" ..3 ("délai*"|"échéance*"|"obligation*"|"engagement*"|"préavis"|"clause*"|"confidential*"|"propriété")
