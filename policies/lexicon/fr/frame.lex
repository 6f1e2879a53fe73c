# What kind of document this is, and under which law. Each line found adds its confidence to its kind.
lexicon fr

topic kind.contract limit
  states ("contrat"|"convention"|"accord") ..3 ("prestation*"|"service*"|"freelance"|"sous traitance"|"collaboration"|"consultance"|"consulting"|"conseil"|"régie"|"maintenance"|"commande"|"illustration"|"mission"|"accompagnement")
  states ("le prestataire"|"le consultant"|"le freelance"|"l'indépendant") ..10 ("s'engage"|"réalis*"|"fourni*"|"exécut*"|"livr*"|"s'oblige")
  states ("prestation*"|"mission*") ..8 ("client"|"donneur d'ordre")        [confidence 0.5]

  states ("prestataire"|"consultant"|"freelance"|"traducteur"|"graphiste"|"développeur"|"agence"|"fournisseur") & ("client"|"donneur d'ordre"|"commanditaire")   [confidence 0.3]

topic kind.terms limit
  states "conditions générales" ..2 ("vente"|"prestation*"|"service*"|"d'intervention"|"de formation")
  states ("cgv"|"cgps"|"cgvps")                                         [confidence 0.6]
  states "conditions particulières"                                        [confidence 0.4]

topic kind.quote limit
  states "devis" ..3 ("n°"|"numéro"|"valable*"|"gratuit")  title "devis"

topic kind.other limit
  states ("bail"|"bailleur"|"locataire*"|"loyer*"|"locaux loués"|"preneur")       unless "hébergement"
  states ("louer"|"location"|"loueur"|"louée*"|"caution"|"dépôt de garantie")      title "location" | "louer" | "salle" | "bail"
  states ("règlement intérieur")                                           title "règlement*"
  states ("adhérent*"|"licence sportive"|"inscription*"|"cotisation*"|"club")      title "inscription*" | "adhésion" | "club" | "bulletin"
  states ("salarié*"|"employeur"|"contrat de travail"|"période d'essai")      title "contrat de travail" | "embauche" | "cdi" | "cdd"
  states ("coéquipier*"|"membres de l'équipe"|"équipe")                     title "équipe" | "coéquipier*"
  states ("informations confidentielles"|"divulgation")                 title "accord de confidentialité" | "engagement de confidentialité" | "non divulgation"
  states ("élève*"|"enfant*"|"parents"|"école"|"établissement scolaire")         title "règlement*" | "école" | "inscription*"
  states ("vendeur"|"acquéreur"|"cession de parts"|"statuts"|"associés")             title "statuts" | "cession de parts" | "acte de vente" | "pacte"

topic law.FR limit
  states ("droit français"|"loi française"|"lois françaises"|"législation française"|"droit de la république française")  unless "hors du droit français"
topic law.BE limit
  states ("droit belge"|"loi belge"|"lois belges"|"législation belge")
topic law.CH limit
  states ("droit suisse"|"loi suisse"|"lois suisses"|"législation suisse"|"code des obligations suisse")
topic law.LU limit
  states ("droit luxembourgeois"|"loi luxembourgeoise")
topic law.QC limit
  states ("lois"|"droit"|"loi"|"législation") ..6 ("québec"|"province de québec"|"québécois*")
topic law.UK limit
  states ("droit anglais"|"droit britannique"|"lois d'angleterre")
topic law.US limit
  states ("droit américain"|"lois de l'état de"|"droit de l'état de new york"|"droit de l'état de californie")
