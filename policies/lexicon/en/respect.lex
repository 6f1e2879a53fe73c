lexicon en

family egard = "mutual respect" | "courtesy" | "courteous*" | "discourte*" | "politely" | "polite" | "civility" | "civil manner" | "treat* each other" | "treat* one another" | "with respect and" | "with dignity" | "dignity" | "respectful*" | "disrespect*" | "treat* the other" ..10 "respect" | "respect each other" | "respect one another" | "decency" | "kindness" | "be kind" | "considerate" | "rude" | "rudeness" | "good manners" | "treated with respect" | "and respect"
family offense = "harass*" | "abusive" | "verbal abuse" | "abuse of" ..3 ("staff"|"personnel"|"person*"|"people") | "verbally abuse*" | "insult*" | "bully*" | "threaten*" | "intimidat*" | "discriminat*" | "humiliat*" | "offensive language" | "strong language" | "profan*" | "inappropriate behavio*" | "inappropriate conduct" | "hostile" | ("mock"|"mocks"|"mocking") ..3 ("anybody"|"anyone"|"each"|"people"|"him"|"her"|"us"|"staff"|"them"|"you"|"me"|"one another") | "mockery" | "scream*" | "shout*" | "swear*" | "violence" | "violent" | "demeaning" | "belittl*" | "racis*" | "sexis*" | "mistreat*" | "foul language" | "derogatory"

topic respect.present duty reversed-if provider
  states {egard}          unless "with respect to" | "in respect of" | "environment*" ..2 "respect" | "in all respects"
  states {offense}        unless "website content" | "content" ..8 {offense} | "threatened litigation" | "threatened" ..3 ("claim*"|"action*"|"breach"|"infringement"|"suit") | "free tier" | "free trial" | "hostile takeover" | "post*" ..6 {offense} | "data"
  reverses ({egard}|{offense}) & ("shall not give rise"|"not constitute"|"no ground"|"not be grounds"|"not be a ground"|"no claim"|"no complaint"|"shall not complain"|"not complain"|"may not complain"|"waive*"|"not entitle"|"not be considered"|"customary"|"part of the job"|"accepts that"|"will put up with"|"not leave")     unless "shall not be customary"
  reverses ("no"|"not") ..3 ("duty"|"obligation"|"required"|"obliged") ..4 ("courteous"|"polite"|"courtesy"|"respectful*")
  reverses ({offense}|{egard}|"remarks") ..30 ("releases"|"consents"|"part of the job"|"don't expect"|"will put up"|"no complaint"|"not complain"|"puts up with")
  reverses ("don't expect"|"do not expect") ..10 ("the same back"|"politeness"|"courtesy")
  ignore "respect" ("to"|"of"|"for" ..2 ("law*"|"right*"|"privacy"|"property"|"environment"))
  ignore ("with respect to"|"in respect of"|"in this respect"|"in each respect"|"in all respects"|"respect* the confidential*"|"respect ndas"|"respect your privacy")
  ignore "respectively"

topic respect.consequences right
  states ({egard}|{offense}) ..40 ("suspend*"|"terminat*"|"material breach"|"end this"|"end the"|"warning"|"warn*"|"withdraw*"|"stop work"|"stop working"|"walk away"|"cancel*"|"remove*")      unless "not constitute" | "not terminate"
  states ("suspend*"|"terminat*"|"end this"|"stop work"|"walk away"|"cancel*"|"withdraw") ..30 ({offense}|"disrespect*"|"rude*"|"discourte*")
  states ("warning"|"suspend*"|"terminat*"|"end this") & ("such conduct"|"such behavio*"|"this section"|"this clause"|"conduct")     with ({egard}|{offense})     unless "invoice*"
  states ("warning"|"suspend*"|"terminat*"|"end this"|"end the"|"stop work*"|"withdraw*") under "respect*" | "conduct" | "behavio*" | "courtesy" | "harassment"     unless "invoice*" | "payment" | "press"
  ignore ("with respect to"|"in respect of")
