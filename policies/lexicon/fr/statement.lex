# Quand le prestataire dit ce qui a été fait : une liste de prestations, un relevé, la facture elle-même.
lexicon fr

family s_releve = "facture" | "factures" | "relevé" | "relevés" | "compte rendu d'activité" | "comptes rendus d'activité" | "cra" | "liste des prestations" | "état des prestations" | "décompte" | "décomptes" | "note d'honoraires" | "feuille de temps" | "feuilles de temps"
family s_quand = "chaque mois" | "tous les mois" | "mensuellement" | "fin de mois" | "à la fin de chaque mois" | "à la fin du mois" | "chaque semaine" | "au plus tard" | "le dernier jour" | "le premier jour" | "à la livraison" | "à l'achèvement" | "à la fin de la mission" | "à l'issue de" | "à la fin de chaque" | "à chaque étape" | "à chaque jalon"

topic payment.statement duty home "facturation" | "facture*" | "paiement*" | "règlement" | "compte rendu*"
  states {provider} ..3 ("adresse"|"adressera"|"envoie"|"enverra"|"transmet"|"transmettra"|"remet"|"remettra"|"établit"|"établira"|"émet"|"émettra"|"soumet"|"soumettra"|"présente"|"présentera"|"communique") ..5 {s_releve} ..10 ({s_quand}|<date>)      unless {nie} ..4 {s_releve} | "payable*" | "payée*"
  states {provider} ..2 ("facture"|"facturera") ..6 ({s_quand}|<date>)      unless "payable*" | "payée*"
  states {s_releve} ..3 ("émise*"|"établie*"|"adressée*"|"envoyée*"|"transmis*"|"remis*"|"présentée*"|"soumis*") ..4 ({s_quand}|<date>)      unless {nie} ..3 ("émise*"|"établie*"|"adressée*") | "payable*" | "payée*"
  states ("facturation"|"facturé*") ..2 ("mensuelle"|"mensuellement"|"chaque mois"|"fin de mois")      unless "payable*" | "retard"
