lexicon en

family droits = "intellectual property*" | "copyright*" | "ownership" | "right title and interest" | "rights , title" | "title and interest" | "moral rights" | "work product" | "work made for hire" | "works made for hire" | "work for hire" | "proprietary rights" | "licence" | "license" | "licensed" | "sublicense*"

# What a provider makes, as a thing that somebody owns or may use.
family oeuvre =
    "work product" | "deliverables" | "results" | "designs" | "artwork" | "drawings" | "illustrations" | "photographs" | "images" | "footage" | "recordings" | "music" | "text" | "texts" | "translation*" | "source code" | "the code" | "code written" | "software" | "slides" | "workbooks" | "course material*" | "the materials" | "manuscript" | "script" | "logo" | "files" | "inventions" | "foreground" | "project ip" | "whatever i make" | "what i make" | "what you build" | "what we make" | "what is produced" | "reports"
family droits_larges = {droits} | "rights" | "property" | "title" | "design right*" | "invention*" | "ip" | "publication rights" | "rights of publication" | "usage rights" | "economic rights" | "exploitation rights"
# A contract that says nothing of a thing, and says so.
family muet =
    "no provision" | "not dealt with" | "does not deal with" | "not to be read as dealing" | "is silent" | "says nothing" | "left out" | "left open" | "remains open" | "is left for" | "reserved for a future" | "reserved for a later" | "separate agreement to be" | "to be agreed later" | "unable to agree" | "have not agreed" | "not been agreed" | "no agreement on" | "sort that out" | "some other day"
  | "decided later" | "negotiated later" | "agreed later" | "determined later" | "negotiated in due course" | "not settled" | "nothing here settles" | "nothing is agreed" | "nothing agreed" | "nothing is said" | "is not settled" | "not been settled" | "does not cover" | "no mention" | "be settled later" | "at a later date" | "intentionally omitted" | "not regulated" | "not addressed" | "is not replaced" | "stricken" | "struck out" | "is deleted" | "decides it"

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
  ignore ("family"|"course*"|"training"|"workshop*") ..2 "copyright"
  ignore ("construed as granting"|"not grant"|"no rights") ..12 {droits}
  ignore "assigning party"
  ignore ("infring*"|"violat*") ..8 {droits}
  states ("vesting"|"vests"|"vest"|"assign"|"assigns"|"transfers"|"cedes"|"conveys"|"sells") ..16 ({droits}|{oeuvre})      unless {muet} | "this agreement" ..4 "assign*" | "assign this" | "transfer the files" | "transfer" ..2 "files"    [confidence 0.8]
  states {oeuvre} ..8 ("remain the property"|"remains the property"|"stay the property"|"are the property"|"is the property"|"shall be the property"|"become the property"|"becomes the property"|"belong to"|"belongs to"|"stay with"|"stays with"|"remain with"|"are yours"|"is yours"|"are mine"|"stay mine"|"remain mine"|"stays mine"|"go to the client")      unless {muet} | "rental" | "confidential information"
  states {droits_larges} ..12 ("remain with"|"remains with"|"stays with"|"stay with"|"pass to"|"passes to"|"pass on"|"passes on"|"go to"|"goes to"|"move to"|"are reserved"|"transfer to"|"rests with"|"rest with"|"lies with"|"lie with"|"are retained")      unless {muet} | "property" ..3 "damage*" | "confidential information" | "voting" | "title of the" | "equipment"
  states ("belongs to"|"owned by"|"owner") ..8 ("producer"|"client"|"composer"|"company"|"artist"|{provider}|{client}) under ("asset"|"material"|"rights"|"work"|"deliverable*") ..6 ("belongs to"|"owner"|"owned")
  states ("producer"|"composer"|{provider}|{client}|"licen*") under ("asset"|"material"|"work"|"item") ..6 ("belongs to"|"owner"|"owned by"|"ownership")     [confidence 0.7]
  states ("released under"|"published under"|"licensed under"|"available under") ..6 ("licence"|"license"|"gpl"|"mit"|"apache"|"creative commons")
  states ("may"|"can") ..2 ("use"|"print"|"publish"|"reproduce"|"copy"|"exploit"|"adapt"|"show") ..8 {oeuvre} ..16 ("for as long as"|"only on"|"for the purposes of"|"worldwide"|"in any medium"|"for three years"|"for their own"|"on its own website"|"territory")     unless {muet} | "portfolio" | "may not"
  states ("owner of"|"owners of"|"ownership of"|"owns"|"own"|"proprietor of"|"title to"|"title in") ..5 {oeuvre}      unless {muet} | "who owns" | {nie} ..3 ("owner of"|"own") | "equipment" | "files" ..2 "server"
  states ("keep"|"keeps"|"retain"|"retains"|"reserve"|"reserves"|"hold"|"holds") ..3 ("all rights"|"the rights"|"reproduction rights"|{droits}|"moral right*")     unless {muet} | "right to" ..1 ("amend"|"terminate"|"change"|"charge"|"cancel"|"suspend") | "licence to operate" | "shall hold" ..4 "licen*"
  states ("license"|"licenses"|"licence"|"licences"|"sublicenses"|"cedes"|"grants"|"assigns"|"transfers") ..10 ({oeuvre}|"reproduction rights"|"the rights"|"publication rights"|"usage rights") ..16 ("to the client"|"to you"|"to" ..1 {client}|"for use"|"for the")     unless {muet} | "access" | "files" ..3 "server" | "transfers" ..3 "files" | "tools"
  states ("cedes"|"cede"|"grants"|"assigns"|"transfers"|"sells"|"licenses") ..8 ("reproduction rights"|"publication rights"|"usage rights"|"the rights"|"all rights"|"economic rights"|"broadcast rights"|"exploitation rights"|"performing rights")     unless {muet} | "rights under"
  states ("everything"|"anything"|"all"|"whatever"|"what"|{oeuvre}) ..6 ("creat*"|"make"|"makes"|"write"|"wrote"|"build"|"produce*"|"design"|"develop*"|{oeuvre}) ..8 ("yours"|"your property"|"belong*"|"client's property"|"property of"|"mine"|"ours"|"our property"|"my property")      unless {muet} | "rental" | "confidential information" | "equipment"
  states ("remains"|"remain"|"becomes"|"become"|"is"|"are"|"stays") ("our"|"my"|"your"|"its"|"the client's"|"the company's") ("property"|"own") & ({oeuvre}|"code"|"work"|"draft*"|"sketch*")      unless {muet} | "equipment"
  states ("hand over"|"sign over"|"give you"|"gives you"|"you get"|"you own") ..4 ({droits_larges}|"everything i make"|"all rights")      unless {muet} | "no rights"
  reverses ({droits_larges}|"who owns") ..20 {muet}      unless "unless otherwise"
  reverses {muet} ..14 ({droits}|"title to"|"ownership"|"who owns"|"design right")      unless "unless otherwise"
  reverses {nie} ..4 ("term"|"clause"|"provision"|"article") ..6 ("title"|"copyright"|"ownership"|"intellectual property")
  reverses "who owns" ..20 ("later"|"another day"|"other day"|"in due course"|"when the time comes"|"nothing in")
  ignore ("camera*"|"lens*"|"equipment"|"hardware"|"tools"|"vehicle*") ..6 ("property of"|"belong*"|"remain*")
  ignore ("car"|"vehicle*"|"van"|"laptop*"|"keys"|"premises"|"phone"|"tools"|"machine*"|"furniture"|"instrument*"|"costume*"|"badge*"|"uniform*") ..4 ("property of"|"belong*"|"remain*")
  ignore ("right to use"|"licence to"|"license to") ..2 ("kitchen"|"premises"|"office*"|"car park"|"parking"|"equipment"|"room*"|"canteen"|"desk*"|"studio"|"facilities"|"hall"|"terrace")
  ignore ("owns"|"own") ..1 "own" ..1 ("tools"|"equipment")
  ignore ("driving"|"licence key"|"license key"|"licence plate"|"licence to operate"|"alcohol"|"software licence fee*") ..2 ("licence"|"license")
  ignore ("driving licence"|"driving license"|"driver's license"|"licence key"|"license key"|"business licence"|"trade licence"|"right to work")
  ignore ("assign this agreement"|"assign the agreement"|"assign or transfer this"|"assign any of its rights"|"transfer any of its rights"|"assign its rights under"|"assign these terms")

topic ip.before_payment limit
  states ({droits}|"work product"|"all work"|"deliverables"|"ideas") & ("upon creation"|"immediately upon"|"from the moment"|"as created"|"when created"|"from creation"|"at the moment of creation"|"automatically vest"|"hereby irrevocably assigns"|"hereby assigns")     unless "payment" | "paid" | "cleared"

# Those with whom one competes, and what would be competing.
family rival =
    "compet*" | "rival*" | "same trade" | "same line" | "same industry" | "same field" | "same sector" | "same business" | "same market" | "same subject" | "same kind" | "same customers" | "similar business*" | "similar services" | "similar service" | "similar work" | "similar product*" | "similar activit*" | "your trade" | "our trade" | "your industry" | "our industry" | "line of trade" | "line of business" | "like business"
  | "vying with" | "meant to replace" | "in replacement of" | "on her own account" | "on his own account" | "on its own account" | "on their own account" | "the other team" | "the other side of the market"
# Work for others, in the verbs that a restraint is about.
family exercer =
    "engage*" | "work" | "working" | "act" | "acting" | "serve" | "serving" | "render*" | "provid*" | "offer*" | "perform*" | "accept*" | "undertak*" | "be concerned in" | "concerned in" | "be interested in" | "set up" | "setting up" | "buy into" | "advis*" | "assist*" | "take part" | "participat*" | "carry on" | "conduct*" | "join*" | "invest*" | "write for" | "design for" | "produc*" | "be employed" | "consult*" | "open a" | "establish" | "trade" | "operate" | "present" | "promote*" | "represent*"
family interdit =
    "shall not" | "will not" | "may not" | "must not" | "won't" | "can't" | "cannot" | "not to" | "shall refrain" | "refrain from" | "refrains from" | "abstain from" | "abstains from" | "desist from" | "is restrained" | "restrained from" | "prohibited from" | "barred from" | "precluded from" | "debarred from" | "restricted from" | "is not free" | "not be free" | "not free to" | "not at liberty" | "nor shall" | "neither" | "never" | "shall neither" | "without the" ..3 "consent"
family permis =
    "free to" | "at liberty" | "remains free" | "remain free" | "is entitled to" | "may also" | "may continue" | "may from" | "may accept" | "may work" | "may serve" | "may provide" | "may take on" | "can work" | "can also" | "not prevent" | "not restrict" | "not prohibit" | "not hinder" | "not object" | "not be prevented" | "not be restricted" | "not be prohibited" | "not precluded" | "not be precluded" | "may not prevent" | "shall not prevent" | "may not restrict" | "nothing" ..6 ("prevents"|"restricts"|"prohibits"|"precludes"|"limits"|"stops")
  | "no restraint" | "no restriction" | "no obligation not to" | "no duty not to" | "is not exclusive" | "also works for" | "also work for" | "already works for" | "works for several" | "i work for" | "we work for" | "i also work" | "we also work" | "will go on doing so"

topic noncompete duty
  states ("non compet*"|"noncompet*"|"not to compete"|"not compete"|"covenant not to compete")       unless "no non compet*" | "not subject to" | "free to" | "race*" | "prize" | "tournament" | "contest" | "jury"
  states ("shall not"|"will not"|"may not"|"agrees not to"|"agree not to"|"not directly or indirectly"|"won't"|"refrain from"|"must not") ..30 ("compet*"|"similar services"|"similar business"|"same business"|"same industry"|"rival*"|"any other" ..3 ("café"|"shop"|"company"|"brand"|"client" ..4 "industry"))      unless "solicit*" | "confidential*" | "disclos*" | "anti competitive" | "unfair compet*" | "liab*" | "race*" | "prize" | "tournament" | "contest" | "jury" | "may not prevent" | "not restrict" | "not prevent" | "not prohibit"
  states ("may not"|"shall not"|"may"|"will not") ..4 ("accept employment"|"render services"|"work for"|"represent") ..14 ("compet*"|"affiliated with"|"similar"|"competitor*")
  states ("exclusive*"|"exclusivity") ..16 "compet*"      unless "non exclusive"
  reverses ("free to"|"may"|"can"|"at liberty to"|"nothing" ..6 ("prevent*"|"restrict*"|"prohibit*")) ..14 ("compet*"|"rival*")         unless "may not" | "injunct*"
  reverses ("no non compete"|"no restriction" ..6 "compet*"|"not be bound" ..6 "compet*")
  states ("shall"|"will"|"may"|"must") "not" ..10 ("build"|"produce*"|"help*"|"advise*"|"assist*"|"serve"|"sell"|"develop"|"make"|"supply"|"design") ..24 ("business which"|"another"|"competing"|"competitor*"|"rival*"|"any other"|"same sector"|"similar business")      unless "confidential*" | "disclos*" | "solicit*" | "third part*" ..3 "rights" | "without" ..4 "consent" ..8 "assign*"
  reverses ("non compet*"|"noncompet*"|"covenant against competition"|"non competition") ..20 ({ecarte}|"at liberty"|"no longer")
  reverses ({ecarte}|"releases") ..14 ("non compet*"|"covenant" ..3 "compet*"|"competition")
  states ("shall"|"will"|"may"|"must") ..2 ("not"|"abstain from"|"refrain from") ..6 ("write for"|"work for"|"rendering similar"|"render similar"|"provide similar"|"take part in"|"serve another"|"serve any other"|"design for"|"act for") ..16 ("another"|"any other"|"same"|"similar"|"competitor*"|"replace")     unless "confidential*"
  ignore ("client"|"customer"|"licensee") ..3 ("shall not"|"may not") ..14 "compet*"      unless "not prevent" | "not restrict" | "not prohibit" | "not forbid" | "not object"
  ignore "employees" ..8 "compet*"
  ignore ("competitive" ..2 ("price*"|"bid*"|"rate*"|"advantage"))
  ignore "court* of competent"
  states {interdit} ..8 {exercer} ..20 {rival}      unless {permis} | "solicit*" | "disclos*" | "confidential*" | "entice*" | "unfair competition" | "competition law" | "competitive" ..2 ("price*"|"bid*"|"rate*") | "liab*" | {client} ..1 ("shall not"|"may not"|"must not") | "no later" | "provide similar services to those"
  states ("restraint of trade"|"restraint period"|"restraint area"|"restrictive covenant"|"competing business") ..24 ("restrained"|"months"|"years"|"shall not"|<duration>|"agrees"|"bound")       unless {permis} | {nie} ..4 "restraint" | {ecarte}
  states ("not free to"|"not be free to"|"not at liberty to"|"not permitted to"|"not allowed to"|"is forbidden to"|"prohibited from") ..20 {rival}      unless {client} ..2 ("not free"|"not permitted"|"not allowed") | "solicit*" | "disclos*" | "confidential*"
  states {interdit} ..6 ({exercer}|"run"|"teach"|"give"|"publish") ..4 ("similar"|"comparable"|"identical"|"same") ..6 ("for another"|"for any other"|"for others"|"for other"|"elsewhere"|"for a third party"|"for third parties"|"for anyone else")      unless {permis} | "confidential*" | "disclos*" | {client} ..1 ("shall not"|"may not"|"must not")
  states ("no working"|"no work"|"no gigs"|"no jobs"|"no acting"|"no freelancing") ..2 "for" ..3 {rival}
  states ("restrained"|"prohibited"|"barred"|"debarred") "from" ..20 {rival}      unless {permis} | {nie} ..2 ("restrained"|"prohibited"|"barred")
  states {interdit} ..3 ("open"|"set up"|"start"|"establish"|"run"|"operate"|{exercer}) ..12 ("mile*"|"kilomet*"|"km"|"radius"|"same town"|"same city"|"same county")      unless {permis} | "travel*" | "drive" | "deliver*" | {client} ..1 ("shall not"|"may not")
  states ("stay out of"|"keep out of"|"keep clear of"|"stay away from") ..3 ("market"|"field"|"business"|"trade"|"industry"|"sector"|"territory"|"clients"|"patch")      unless {permis}
  states {rival} ..4 ("off limits"|"out of bounds"|"forbidden"|"taboo")
  states ("no moonlighting"|"no side work"|"no side jobs"|"no work" "for") ..10 {rival}      unless {permis}
  states ("no other"|"no rival"|"no competing") ..3 ("programme"|"brand"|"client"|"publication"|"business"|"product"|"course"|"magazine"|"agency") under ("undertaking"|"non compete"|"exclusiv*"|"restraint"|"covenant")
  states ("shall"|"will"|"must") ..1 ("refrain"|"abstain"|"stay out"|"keep out"|"keep away"|"desist") ..10 ("provid*"|"serv*"|"work*"|"offer*"|"render*"|"supply*"|"act*"|"market"|"field"|"trade") ..16 ("undertakings active"|"companies active"|"firms active"|"active in"|"engaged in"|"businesses in"|"in the field of"|"trading in"|{rival})      unless {permis} | "confidential*" | "solicit*"
  states ("not"|"neither") ..6 ("accept"|"take on"|"work for"|"serve"|"write for"|"act for"|"design for"|"appear in"|"perform at") ..8 ("another"|"any other"|"other") ..3 ("manufacturer"|"brand"|"publisher"|"bakery"|"agency"|"retailer"|"producer"|"firm"|"company"|"client"|"venue"|"maker"|"shop") ..4 ("of"|"in"|"within")     unless {permis} | "without" ..6 "consent" ..4 "assign*" | "confidential*" | "liab*" | "solicit*"   [confidence 0.7]
  reverses {permis} ..24 {rival}      unless "not free to" | "not be free to" | "not at liberty" | "may also" ..4 ("claim"|"seek") | "injunct*" | "confidential*" | "trade mark*" | "competitive" ..2 ("price*"|"bid*") | {client} ..1 ("is free to"|"may") ..10 "similar"
  reverses {rival} ..10 ("at liberty"|"free to"|"no objection"|"not a breach"|"no breach"|"is permitted"|"are permitted"|"is allowed"|"go on doing so")      unless "injunct*" | {nie} ..2 ("permitted"|"allowed")
  reverses {refus} ..8 ("non compet*"|"noncompet*"|"restraint of trade"|"restrictive covenant"|"covenant not to compete")      unless "breach" | "client" ..2 "waive*"
  reverses {nie} ..4 ("restraint of trade"|"non compete"|"non competition"|"noncompete"|"covenant against competition"|"covenant not to compete"|"restrictive covenant"|"exclusivity" ..6 "compet*")     unless "breach" | "comply"
  reverses ("non compet*"|"noncompet*"|"restraint of trade"|"restrictive covenant"|"covenant against competition") ..16 ("taken out"|"is deleted"|"is removed"|"not apply"|"is void"|"of no effect"|"is waived"|"no longer"|"does not bind"|"not bind"|"struck"|"ends with")
  ignore ("photographs"|"images"|"work"|"works"|"designs") ..12 "offered to" ..6 "advertiser"
  ignore ("disclos*"|"reveal*"|"pass on") ..16 "compet*"
  ignore {client} ..2 ("shall not"|"may not"|"must not"|"undertakes not to") ..20 ("compet*"|"rival*")      unless "not prevent" | "not restrict" | "not prohibit" | "not forbid" | "not object"

# A limit, and the lack of one.
family plafond = "limited to" | "not exceed" | "never exceed" | "shall not exceed" | "confined to" | "restricted to" | "capped" | "cap of" | "ceiling" | "up to" | "no more than" | "not more than" | "never more than" | "maximum of" | "stops at" | "ends at" | "goes no further" | "is set at" | "not go beyond" | "limited in aggregate" | "at most" | "only up to" | "not be greater than" | "not surpass" | "in no case exceed"
family sans_plafond =
    "unlimited" | "uncapped" | "without limit*" | "without any limit*" | "without a limit" | "no limit" | "no cap" | "no ceiling" | "know no ceiling" | "not be limited" | "not limited in" | "not be capped" | "not capped" | "is not subject to any limit" | "whole of his" | "whole of its" | "whole of her" | "all his assets" | "all its assets" | "all of her assets" | "entire loss" | "every loss" | "every consequence" | "all consequences" | "all of it"
  | "not subject to any cap" | "not subject to any ceiling" | "subject to no limit" | "subject to no cap" | "without any cap" | "without any ceiling" | "with no cap" | "with no limit" | "with no ceiling" | "without a cap" | "without cap" | "without ceiling" | "in full and without" | "regardless of amount" | "whatever the amount" | "whatever its amount" | "whatever the size" | "however big" | "however large" | "however great" | "however high" | "irrespective of the amount" | "regardless of the amount" | "to the last penny" | "to the full extent of the loss" | "no upper limit" | "in any amount" | "applying in full"
family repondre = "liab*" | "responsib*" | "answerable" | "answers for" | "answer for" | "exposure" | "damages" | "indemnif*" | "make good" | "makes good" | "cover" | "compensat*" | "claims" | "claim" | "losses"

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
  states ("liab*"|"exposure"|"responsib*" ..4 "loss*") ..24 ("confined to"|"restricted to"|"capped at"|"is set at"|"never exceed"|"never be more"|"not go beyond"|"no greater than"|"not surpass"|"up to a maximum"|"ceiling of"|"cap of"|"maximum of")       unless {sans_plafond} | "insurance" ..10 "maximum of" | "tax"
  states ("claim*"|"damages"|"compensation"|"recover*"|"indemnity") ..16 ("recoverable only up to"|"only up to"|"limited to"|"capped at"|"restricted to"|"confined to"|"stop at"|"not exceed"|"no more than"|"not more than"|"never exceed")      unless {sans_plafond} | "travel" | "expense*" | "interest" | "hours"
  states ("back"|"refund*"|"return") ..10 ("nothing more"|"no more"|"not a penny more"|"not a penny beyond"|"not a farthing"|"nothing beyond"|"and no further") & ("wrong"|"loss*"|"damage*"|"claim*"|"liab*"|"fault"|"my work")      unless {sans_plafond}
  states ("fee"|"fees"|"price"|"cost of"|<money>) under ("claim*"|"loss*"|"damage*"|"liab*") ..8 ("ceiling"|"cap"|"limit"|"maximum")
  states ("not"|"never"|"won't"|"nor") ..3 ("owe"|"owes"|"pay"|"pays"|"be made to pay"|"answer for"|"recover") ..6 ("more than"|"beyond"|"greater than") ..8 ("paid"|"fee*"|"price"|<money>|"charged"|"value")      unless {sans_plafond} | "hour*" | "interest" | "expense*" | "budget" | "estimate" | "client" ..2 ("not pay"|"shall not pay")
  states "liab*" ..8 ("more than"|"beyond"|"greater than"|"over and above") ..8 ("paid"|"fee*"|"price"|<money>|<percent>|"amount*"|"value"|"charges")      unless {sans_plafond} | "insurance" | "tax" | "taxes"
  states "liab*" ..3 ("only up to"|"up to"|"only to the extent of"|"only to the amount of"|"but not beyond"|"to a maximum") ..8 (<money>|<percent>|"fee*"|"price"|"amount"|"value"|"paid"|"charges")      unless {sans_plafond} | "insurance" | "tax"
  reverses {refus} ..6 ("limitation of liability"|"limit of liability"|"cap on liability"|"liability cap"|"limitation" ..2 "liab*"|"cap on its liability"|"limit on its liability")      unless "death" | "fraud*" | "gross negligence" | "indemnif*" | "confidential*"
  reverses {nie} ..1 ("limitation of liability"|"limit of liability"|"cap on liability"|"limitation on liability"|"limitation of" ..2 "liab*"|"cap of liability"|"liability cap"|"exclusion of liability"|"limit on" ..2 "liab*")      unless "death" | "fraud*"
  reverses {repondre} ..20 {sans_plafond}      unless "nothing in this" | "death" | "fraud*" | "cover" ..3 "letter" | "including without limitation" | "including , without limitation" | "including , but" | ", without limitation" | "( without limitation" | "indirect" | {client} ..2 ("liab*"|"shall indemnif*"|"indemnif*") | "licen*" | "not limited to" | "no more than" | "property in" | "rights to"
  reverses {sans_plafond} ..12 ({repondre}|"loss")      unless "nothing in this" | "death" | "fraud*" | "including without limitation" | "without limitation" | "licen*" | {client} ..2 "liab*" | "not limited to" | "no limit" ..6 ("fraud*"|"death")
  reverses ("shall not plead"|"not rely on"|"not invoke"|"waives"|"renounces"|"no reliance on"|"not be entitled to rely") ..10 ("limit*"|"cap"|"ceiling"|"restriction of" ..2 "liab*")
  reverses ("limit*"|"cap"|"ceiling"|"exclusion*") ..14 ("of no effect"|"is void"|"are void"|"not accepted"|"shall not apply"|"does not apply"|"is rejected"|"is struck out"|"not binding"|"is removed"|"not form part") & ("liab*"|"damages"|"loss*"|"responsib*")      unless "death" | "fraud*" | "gross negligence" | "wilful" | "willful" | "breach of confiden*" | "indemnif*" | "infring*" | "intentional"
  ignore ("tax"|"taxes"|"withholding") ..4 "liab*"
  ignore ("travel"|"expense*"|"hours"|"fees for") ..16 ("ceiling"|"cap"|"not exceed"|"up to")

family litige =
    "dispute*" | "disagree*" | "controvers*" | "difference*" | "claim*" | "court*" | "proceeding*" | "suit" | "sue" | "litigation" | "arbitrat*" | "complaint*" | "grievance*" | "quarrel*" | "conflict*" | "problem*" | "party" | "parties" | "before" | "first" | "fall out" | "issue*" | "resol*" | "settle*" | "we" | "judge"

topic mediation duty home "dispute*" | "mediation" | "governing law" | "resolution"
  states ("mediat*"|"conciliat*") & {litige}      unless "no mediation" | "without mediation" | "mediated calls" | "social media" | "neither" ..3 "mediat*" | "waive*" ..4 "mediat*" | "interpret*"
  states ("amicabl*"|"good faith negotiation*"|"negotiate in good faith"|"informal*" ..4 ("resol*"|"settle*"|"mediat*")|"friendly settlement")  & ("dispute*"|"disagree*"|"claim*"|"difference*"|"controvers*"|"issue*"|"resol*"|"settle*")      unless "without attempt*"
  states ("dispute*"|"disagreement*"|"problem*") ..20 ("talk"|"discuss"|"first try"|"first attempt"|"work it out"|"sit down") ..10 ("before"|"first"|"resolve"|"court")
  states ("director*"|"manager*"|"senior*"|"principals"|"representatives") ..10 ("meet"|"talk"|"discuss"|"negotiate") ..20 ("settle"|"resolve*"|"sort"|"matter"|"dispute")
  states ("before any claim"|"before going to court"|"before court"|"before any proceedings"|"before starting proceedings"|"before issuing") ..24 ("meet"|"mediat*"|"settle"|"talk"|"resolve"|"negotiate")
  states ("fall out"|"disagree*"|"dispute*"|"differences"|"problem") ..16 ("meet"|"sit down"|"sort it"|"talk") ..14 ("before"|"first"|"lawyer"|"court"|"judge")     unless "don't do" | "do not"
  reverses ("mediat*"|"amicabl*"|"conciliat*"|"alternative dispute resolution") ..16 ({ecarte}|"not to be mediated"|"straight to"|"directly to litigation"|"see us in court")
  reverses ({ecarte}|"don't do"|"do not do") ..12 ("mediat*"|"alternative dispute"|"amicabl*")
  reverses ("without"|"no"|"waive*"|"not") ..6 ("mediation"|"prior mediation"|"amicable")    unless "not limited to" | "not resolved" | "not been resolved" | "no later" | "not settled" | "can not be" | "cannot be" | "not reach*"
  states ("ombudsman"|"neutral third"|"good offices"|"trusted third"|"impartial third"|"neutral person"|"mutual friend"|"elder*") ..24 ("before"|"first"|"neither shall sue"|"while"|"help"|"law"|"court"|"compromise")       unless {nie} ..3 ("ombudsman"|"neutral") | {ecarte}
  states ("dispute*"|"controvers*"|"difference*"|"disagreement*"|"claim*"|"grievance*"|"complaint*") ..16 ("executives"|"senior officers"|"directors"|"managers"|"principals"|"representatives"|"owners"|"heads") ..20 ("confer"|"resolve"|"settle"|"meet"|"negotiat*"|"discuss"|"solution")      unless {nie} ..4 ("confer"|"meet"|"negotiat*")
  states ("dispute*"|"controvers*"|"difference*"|"disagreement*"|"grievance*"|"squabble*"|"quarrel*") ..4 "first" ..12 ("referred"|"discuss*"|"talk*"|"submitted"|"settl*"|"resolv*"|"brought")     unless "court" ..3 "first" | {nie} ..4 "referred"
  states ("only thereafter"|"only then"|"failing which"|"failing that"|"if that fails"|"as a last resort"|"if talking fails"|"no agreement within") ..10 ("court*"|"sue"|"suit"|"proceedings"|"arbitrat*"|"judge"|"legal action") & ("discuss*"|"talk"|"resolve*"|"settle*"|"negotiat*"|"meet"|"confer"|"agree")      unless {ecarte}
  states ("no court"|"not sue"|"not go to court"|"not start"|"not commence"|"not bring"|"no proceedings"|"no claim") ..20 ("until"|"before"|"unless"|"without first") ..14 ("talk*"|"meet*"|"mediat*"|"discuss*"|"negotiat*"|"amicabl*"|"conference"|"conciliat*")
  states ("mediat*"|"conciliat*") under "dispute*" | "mediation" | "disagree*" | "resolution" | "complaint*"     unless {nie} ..4 ("mediat*"|"conciliat*") | {ecarte}
  states ("dispute*"|"controvers*"|"difference*"|"disagreement*"|"claim*") ..10 ("discussion*"|"negotiation*"|"dialogue"|"consultation*"|"talks") ..14 ("before"|"first"|"prior"|"failing"|"court*"|"litigation"|"proceedings")      unless {nie} ..4 ("discussion*"|"negotiation*"|"talks") | {ecarte}
  ignore "mediat*" ..3 ("handbook"|"guide"|"book"|"film"|"website"|"brochure"|"conference" "programme"|"service" "website")
  states ("sit down"|"talk"|"talks"|"meet"|"meets"|"speak"|"phone") ..10 ("before"|"prior to") ..6 ("lawyer*"|"court*"|"judge"|"sue"|"sues"|"suing"|"law"|"solicitor*"|"proceedings"|"legal action")     unless {nie} ..3 ("sit down"|"talk"|"talks"|"meet") | {ecarte}
  reverses ("neither"|"nor"|"no party"|"nobody"|"not"|"never") ..6 ("mediate"|"mediation"|"mediator*"|"conciliat*"|"amicabl*")     unless "until" | "not limited to" | "not resolved" | "not been resolved" | "not settled" | "no later" | "cannot be" | "can not be" | "not reach*" | "unless" | "failed" | "not bind*" | "not start" | "not sue" | "not go to" | "not commence" | "not prejudice" | "not prevent" | "not agree*" | "not able" | "not affect" | "not possible" | "not succe*"
  reverses ("exclude"|"excludes"|"excluding"|"rule out"|"rules out"|"dispense with"|"dispenses with"|"skip"|"skips"|"opt out of") ..5 ("mediat*"|"conciliat*"|"amicabl*"|"negotiation*"|"alternative dispute"|"settlement talks")
  reverses {nie} ..6 ("attempt at settlement"|"attempt to settle"|"prior negotiation"|"negotiation first"|"amicable settlement"|"amicable step"|"prior conciliation"|"conciliation"|"preliminary" ..3 "mediat*"|"obligation to mediate"|"obliged to mediate"|"required to mediate"|"bound to mediate"|"round tables"|"talks first"|"cooling off")      unless "until" | "unless" | "before" ..6 "attempt*" | "not limited to" | "no later" | "resolved" | "not settled"
  reverses ("dispensed from"|"exempt from"|"need not"|"not be bound to"|"not obliged to"|"not be obliged to"|"is free to sue"|"may sue as soon"|"may sue at once"|"may sue immediately") & ("mediat*"|"conciliat*"|"amicabl*"|"mediator")
  reverses ("dispensed from"|"exempt from"|"excused from"|"relieved of") ..2 ("doing so"|"this"|"that"|"it") & ("sue"|"court*"|"proceedings")
  states "amicabl*" & ("conflict*"|"solution*"|"settlement*"|"way out")      unless {nie} ..4 "amicabl*" | {ecarte}
  reverses ("without first"|"without prior"|"without any prior"|"without previously"|"without having to"|"without any attempt"|"without attempting") ..3 ("attempt*"|"negotiat*"|"mediat*"|"try*"|"talk*"|"conciliat*"|"seek*"|"settle*"|"at")     unless "may not" | "shall not" | "must not" | "no party" | "neither" | "cannot" | "nobody" | "won't" | "assign*"
  reverses {refus} ..6 ("mediat*"|"conciliat*"|"amicable"|"negotiation" ..2 "before"|"settlement talks")      unless "until" | "unless" | "failing" | "not liable" | "not be liable"
  reverses ("seize the court*"|"go to court"|"to court"|"sue"|"proceedings"|"litigation") ..6 ("at once"|"straight away"|"immediately"|"forthwith"|"directly"|"without further ado"|"without delay")      unless "injunct*" | "interim" | "urgent" | "not" ..3 ("sue"|"go to court") | "failing"
  ignore ("course*"|"training"|"trainer"|"teach*"|"workshop*"|"seminar*"|"student*") ..16 "mediat*"
