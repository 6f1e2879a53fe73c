lexicon fr

topic contract.signed limit
  states ("fait à"|"fait le"|"signé à"|"signé le"|"signée à"|"établi à"|"conclu à") ..4 <date>      unless "prestation*" | "facture*" | "sera" | "devis"  [value date]
