lexicon en

family droits = "intellectual property*" | "copyright*" | "ownership" | "right title and interest" | "rights , title" | "title and interest" | "moral rights" | "work product" | "work made for hire" | "works made for hire" | "work for hire" | "proprietary rights" | "licence" | "license" | "licensed" | "sublicense*"

topic ip.assignment duty home "intellectual property" | "copyright*" | "ownership" | "rights" | "license" | "licence"
  states ("assign*"|"transfer*"|"grant*"|"vest*"|"convey*"|"own"|"owns"|"owned"|"retain*"|"belong*"|"licen*") ..12 {droits}      unless "source" ..1 "licence" | "assign this agreement" | "business licen*" | "no rights"
  states {droits} ..14 ("assign*"|"transfer*"|"grant*"|"vest*"|"owned"|"own"|"belong*"|"retain*"|"remain*"|"pass*"|"property of"|"shall be"|"is automatically")      unless "infring*" ..4 {droits} | "business licen*"
  states ("own*"|"sole property"|"exclusive property"|"property of") ..10 ("deliverables"|"work"|"design*"|"website"|"materials"|"results"|"code"|"files"|"artwork"|"client"|"company"|"contractor")       unless "confidential information" ..6 "property of" | "independently own*"
  states ("work*"|"code"|"design*"|"material*") ..10 ("will be licensed"|"is licensed"|"be released under"|"licensed under"|"licensed either"|"licensed to")
  states ("work made for hire"|"works made for hire"|"work for hire")
  states ("full ownership"|"granted ownership"|"all rights")
  states ("copyright"|"ip"|"title"|"ownership"|"drawings"|"results"|"designs"|"work product"|"rights of publication"|"materials") ..10 ("rests with"|"stay mine"|"stays mine"|"remain mine"|"belong*"|"vest*"|"pass to"|"passes to"|"licence"|"you may print"|"you may use"|"retain*"|"withhold")       unless "confidential information"
  states ({droits}|"keep*"|"own*"|"yours"|"mine"|"use"|"belong*"|"assign*"|"transfer*"|"print*") under {h_ip}     unless "confidential*" | "no term concerning"    [confidence 0.7]
  states ("right to use"|"right to publish"|"exclusive licence"|"exclusive license"|"licence to"|"license to") 
  reverses {droits} ..20 ("is not replaced"|"not replaced"|"no term"|"decides it"|"some other day"|"left open")
  ignore "the assignment consists"
  ignore ("construed as granting"|"not grant"|"no rights") ..12 {droits}
  ignore "assigning party"
  ignore ("infring*"|"violat*") ..8 {droits}

topic ip.before_payment limit
  states ({droits}|"work product"|"all work"|"deliverables"|"ideas") & ("upon creation"|"immediately upon"|"from the moment"|"as created"|"when created"|"from creation"|"at the moment of creation"|"automatically vest"|"hereby irrevocably assigns"|"hereby assigns")     unless "payment" | "paid" | "cleared"

topic noncompete duty
  states ("non compet*"|"noncompet*"|"not to compete"|"not compete"|"covenant not to compete")       unless "no non compet*" | "not subject to" | "free to"
  states ("shall not"|"will not"|"may not"|"agrees not to"|"agree not to"|"not directly or indirectly"|"won't"|"refrain from"|"must not") ..30 ("compet*"|"similar services"|"similar business"|"same business"|"same industry"|"rival*"|"any other" ..3 ("café"|"shop"|"company"|"brand"|"client" ..4 "industry"))      unless "solicit*" | "confidential*" | "disclos*" | "anti competitive" | "unfair compet*" | "liab*"
  states ("may not"|"shall not"|"may"|"will not") ..4 ("accept employment"|"render services"|"work for"|"represent") ..14 ("compet*"|"affiliated with"|"similar"|"competitor*")
  states ("exclusive*"|"exclusivity") ..16 "compet*"      unless "non exclusive"
  reverses ("free to"|"may"|"can"|"at liberty to"|"nothing" ..6 ("prevent*"|"restrict*"|"prohibit*")) ..14 ("compet*"|"rival*")         unless "may not" | "injunct*"
  reverses ("no non compete"|"no restriction" ..6 "compet*"|"not be bound" ..6 "compet*")
  states ("shall"|"will"|"may"|"must") "not" ..10 ("build"|"produce*"|"help*"|"advise*"|"assist*"|"serve"|"sell"|"develop"|"make"|"supply"|"design") ..24 ("business which"|"another"|"competing"|"competitor*"|"rival*"|"any other"|"same sector"|"similar business")      unless "confidential*" | "disclos*" | "solicit*" | "third part*" ..3 "rights" | "without" ..4 "consent" ..8 "assign*"
  reverses ("non compet*"|"noncompet*"|"covenant against competition"|"non competition") ..20 ({ecarte}|"at liberty"|"no longer")
  reverses ({ecarte}|"releases") ..14 ("non compet*"|"covenant" ..3 "compet*"|"competition")
  states ("shall"|"will"|"may"|"must") ..2 ("not"|"abstain from"|"refrain from") ..6 ("write for"|"work for"|"rendering similar"|"render similar"|"provide similar"|"take part in"|"serve another"|"serve any other"|"design for"|"act for") ..16 ("another"|"any other"|"same"|"similar"|"competitor*"|"replace")     unless "confidential*"
  ignore ("client"|"customer"|"licensee") ..3 ("shall not"|"may not") ..14 "compet*"
  ignore "employees" ..8 "compet*"
  ignore ("competitive" ..2 ("price*"|"bid*"|"rate*"|"advantage"))
  ignore "court* of competent"

topic liability.capped limit home "liabilit*" | "legal*" | "warrant*"
  states "liab*" ..20 ("limited to"|"not exceed"|"no more than"|"capped"|"exceed"|"maximum"|"shall be limited"|"limited"|"limit of"|"not be more than"|"in excess of")      unless "unlimited" | "limited liability company" | "not be limited" | "without limit*" | "nothing in this agreement limits" | "not limited" | "no limit"
  states ("maximum remedy"|"aggregate liability"|"total liability"|"maximum liability"|"sole remedy"|"limitation of liability"|"damages" ..8 ("limited to"|"not exceed"))       unless "unlimited" | "without limit*" | "nothing" ..4 "limits"
  states ("can't be"|"cannot be"|"can not be"|"not be"|"shall not be"|"will not be"|"won't be"|"no") ..6 "liab*" ..14 ("any damages"|"damages"|"any loss*"|"losses")         unless "indirect" ..20 "only" | "unlimited" | "liable for" ..3 ("delay*"|"taxes") | "to the extent"   [confidence 0.65]
  states ("not liable"|"disclaim* all liability"|"accept no liability"|"no liability")      unless "unlimited" | "delay*" | "content" | "third party" ..2 "site*"  [confidence 0.55]
  reverses "liab*" ..12 ("unlimited"|"without limit*"|"not be limited"|"uncapped"|"no cap"|"not capped"|"no limit")
  reverses ("nothing"|"no provision") ..8 "limit*" ..10 ("liab*") ..6 ("contractor"|"provider"|"consultant"|"supplier"|"freelancer"|"designer")
  reverses ("unlimited"|"uncapped") ..4 ("liab*"|"indemn*")
  states ("recover"|"answer*"|"damages"|"exposure"|"claims"|"liable for an amount") ..12 ("more than"|"greater than"|"no more"|"stop at"|"surpass"|"not exceed"|"up to") ..8 (<money>|<percent>|"fee*"|"twice"|"price"|"times")       unless "no ceiling" | "unlimited" | "interest"
  states (<money>|"fees paid"|"price paid"|"amount paid"|"fee paid"|"total fee"|"limited"|"cap"|"capped") & ("liab*"|"responsib*"|"damages"|"loss*"|"claim*"|"compensat*") under {h_liab}      unless "unlimited" | "without limit*" | "no limit" | "not limited" | "nothing in this" | "insurance" ..6 <money> | "no cap"   [confidence 0.7]
  states ("the most"|"maximum") ..8 ("claim"|"recover"|"pay"|"owe"|"be made to pay")     unless "notice"
  states ("responsibility"|"liab*") ..3 ("stops at"|"ends at"|"goes no further"|"is limited")
  states ("answers for no loss"|"not responsible for any loss"|"no liability for any loss"|"at your own risk")   [confidence 0.6]
  reverses ("limit"|"limitation*"|"cap"|"restriction*"|"ceiling") ..14 ({ecarte}|"does not form part") & ("liab*"|"damages"|"consultant"|"vendor"|"proposal"|"loss*")
  reverses {ecarte} ..12 ("limitation of liability"|"restriction of its liability"|"cap on"|"limit of liability"|"limit on")
  reverses ("exposure"|"liab*") ..12 ("no ceiling"|"no cap"|"knows no limit"|"entire loss"|"no limit")
  ignore ("liability" ..2 ("policy"|"policies"|"insurance"|"coverage"))
  ignore "limited liability"

topic mediation duty home "dispute*" | "mediation" | "governing law" | "resolution"
  states ("mediat*"|"conciliat*")      unless "no mediation" | "without mediation" | "mediated calls" | "social media" | "neither" ..3 "mediat*" | "waive*" ..4 "mediat*" | "interpret*"
  states ("amicabl*"|"good faith negotiation*"|"negotiate in good faith"|"informal*" ..4 ("resol*"|"settle*"|"mediat*")|"friendly settlement")  & ("dispute*"|"disagree*"|"claim*"|"difference*"|"controvers*"|"issue*"|"resol*"|"settle*")      unless "without attempt*"
  states ("dispute*"|"disagreement*"|"problem*") ..20 ("talk"|"discuss"|"first try"|"first attempt"|"work it out"|"sit down") ..10 ("before"|"first"|"resolve"|"court")
  states ("director*"|"manager*"|"senior*"|"principals"|"representatives") ..10 ("meet"|"talk"|"discuss"|"negotiate") ..20 ("settle"|"resolve*"|"sort"|"matter"|"dispute")
  states ("before any claim"|"before going to court"|"before court"|"before any proceedings"|"before starting proceedings"|"before issuing") ..24 ("meet"|"mediat*"|"settle"|"talk"|"resolve"|"negotiate")
  states ("fall out"|"disagree*"|"dispute*"|"differences"|"problem") ..16 ("meet"|"sit down"|"sort it"|"talk") ..14 ("before"|"first"|"lawyer"|"court"|"judge")     unless "don't do" | "do not"
  reverses ("mediat*"|"amicabl*"|"conciliat*"|"alternative dispute resolution") ..16 ({ecarte}|"not to be mediated"|"straight to"|"directly to litigation"|"see us in court")
  reverses ({ecarte}|"don't do"|"do not do") ..12 ("mediat*"|"alternative dispute"|"amicabl*")
  reverses ("without"|"no"|"waive*"|"not") ..6 ("mediation"|"prior mediation"|"amicable")    unless "not limited to" | "not resolved" | "not been resolved" | "no later" | "not settled" | "can not be" | "cannot be" | "not reach*"
