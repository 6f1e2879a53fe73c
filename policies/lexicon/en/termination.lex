lexicon en

family preavis = "heads up" | "notice" | "notice period" | "grace period" | "warning" | "advance notice" | "prior notice" | "written notice" | "'notice"
family grave = "material breach" | "breach* any" | "breach* of" | "default*" | "fails to" | "failure to" | "for cause" | "non payment" | "violat*" | "not cured" | "breaches"
family atout = "at any time" | "for any reason" | "for convenience" | "without cause" | "with or without cause" | "for no reason" | "without reason" | "at will" | "without giving" | "sole discretion" | "at its discretion" | "freely" | "at any stage" | "anytime" | "at any point"
family fin = {resilier} | "end of the project" | "end of this agreement" | "expiration" | "expiry" | "kill fee" | "completion or termination" | "stop before" | "stops early" | "ends early" | "after our last day" | "end of the engagement" | "should the engagement stop" | "if we stop" | "cancellation" | "ending of" ..2 {contrat} | "part ways" | "ending early" | "early termination" | "closure" | "cessation" | "discontinued" | "wound up" | {contrat} "ends" | "account ends" | "appointment ends" | "assignment ends" | "called off" | "cuts short" | "cut short" | "breaks off" | "broken off" | "end of" ..2 {contrat} | "on ending" | "when we stop" | "when you stop" | "if we cancel" | "if you cancel" | "if the client cancels" | "stop working together" | "stops working" | "comes to an end" | "at the close of the" ..1 {contrat} | {contrat} ..1 ("is over"|"finishes"|"is finished"|"has ended"|"is at an end"|"concludes"|"stops") | "once we part" | "after we part" | "upon exit" | "on exit"
family echoir = "renew*" | "expiration of the" ..3 "term" | "end of the" ..4 "term" | "non renewal" | "auto renew*"

# Who cannot leave, and in which words.
family ne_peut =
    "may not" | "shall not" | "cannot" | "can not" | "can't" | "must not" | "may never" | "can never" | "may in no case" | "may in no event" | "may under no" | "shall under no" | "shall in no" | "under no circumstances" | "in no event" | "in no circumstances" | "has no right" | "have no right" | "shall have no right" | "no right to" | "not be entitled" | "not entitled" | "is not allowed"
  | "are not allowed" | "not be allowed" | "not permitted" | "not be permitted" | "not free to" | "is barred from" | "is precluded from" | "not at liberty" | "has no option" | "have no option" | "has no power" | "may neither" | "shall neither" | "shall never" | "will never"
family sortir = {resilier} | "leave" | "walk away" | "walk out" | "withdraw" | "back out" | "pull out" | "exit" | "get out" | "step down" | "part ways" | "end the term" | "stop"

topic termination.present right home "terminat*" | "cancel*" | "term" | "end*"
  states {each} ..10 {peut} ..8 ({resilier}|"exit"|"disengage"|"leave"|"bow out"|"withdraw")                 unless {manquement} | {evenement}       [bearer each, condition convenience]
  states {each} ..12 {resilier}                            unless {manquement} | {evenement} | {peut} | {echoir} | "automatically"   [bearer each, condition convenience]
  states {client} ..6 {peut} ..8 {resilier}                unless {manquement} | {evenement} | {each} | "may not" | "can not" | "cannot" | "can't"     [bearer client, condition convenience]
  states {provider} ..6 {peut} ..8 {resilier}              unless {manquement} | {evenement} | {each} | "may not" | "can not" | "cannot" | "can't"     [bearer provider, condition convenience]
  states {contrat} ..8 ("may be"|"can be"|"shall be"|"is") ..2 {resilier} ..8 ("by either"|"by any party"|"by each"|"at any time"|{preavis}|"by mutual")     unless {manquement} | {evenement} | "by the client" | "by client" | "by the company" | "by company" | "by contractor"    [bearer each, condition convenience]
  states {contrat} ..8 ("may be"|"can be") ..2 {resilier} ..6 ("by the client"|"by client"|"by the company"|"by company"|"by you"|"by the customer")     unless {manquement} | {evenement}    [bearer client, condition convenience]
  states {contrat} ..8 ("may be"|"can be") ..2 {resilier} ..6 ("by the contractor"|"by contractor"|"by provider"|"by consultant"|"by us"|"by me")      unless {manquement} | {evenement}    [bearer provider, condition convenience]
  states {resilier} ..14 ({atout}|{preavis})               unless {manquement} | {evenement} | {peut} | {echoir} | {each}    [condition convenience, confidence 0.75]
  states {preavis} ..14 {resilier}                         unless {manquement} | {evenement} | {peut} | {echoir} | {each}     [condition convenience, confidence 0.7]
  states ({client}|{provider}|{each}) ..8 ({peut}|"wants to"|"decides to"|"chooses to") ..8 ({resilier}|"stop"|"withdraw"|"leave"|"call off"|"end it"|"back out"|"pull out"|"step away") under {h_end}      unless {grave} | {evenement} | "may not" | "cannot" | "can't"    [condition convenience, confidence 0.8]
  states ({resilier}|"stop"|"stops"|"leave"|"withdraw") ..20 (<duration>|{ecrit}|{preavis}|{atout}|"notice") under {h_end}     unless {grave} | {evenement} | {echoir} | "confidential*" | "surviv*"    [condition convenience, confidence 0.7]
  states ("tell"|"telling"|"let"|"notify"|"notifying"|"inform"|"informing") ..6 ("other"|"me"|"us"|"client"|"company"|"each other") ..6 <duration> under {h_end}      unless {grave}    [condition convenience, confidence 0.7]
  states ("you can stop"|"i can stop"|"we can stop"|"either can stop"|"can stop at any time")       [condition convenience]
  states ("end"|"ends"|"terminate") ..4 ("agreement"|"contract"|"sow"|"order") ..10 ("for convenience"|"without cause"|"on" ..3 <duration>|"upon not less than")      unless {grave}    [condition convenience]
  states "to" {resilier} ..14 ("must provide"|"must give"|"must be given"|"give"|"gives"|"shall give") ..14 ({preavis}|<duration>|"vice versa")     unless {manquement}    [condition convenience]
  states ("wish*"|"choose*"|"decide*"|"want*"|"elect*") ..4 ("to" ..1 {resilier}|"to end"|"to stop"|"not to continue")      unless {manquement}    [condition convenience, confidence 0.8]
  states ("until terminated"|"terminable"|"until cancelled"|"until canceled") ..14    ("by either"|{preavis}|"by")      unless {manquement}     [bearer each, condition convenience]
  states {resilier} & {manquement}                         unless "prior breach" [condition breach]
  states {resilier} & {evenement}                          [condition event, confidence 0.7]
  states {resilier} & {echoir}                             unless "interest" [condition renewal, confidence 0.7]
  states ("not to renew"|"non renewal"|"intention not to renew"|"not renew"|"decline to renew") ..20 ({preavis}|<duration>)     [condition renewal, confidence 0.8]
  states {preavis} ..14 ("not to renew"|"non renewal"|"intention not to renew"|"not renew")     [condition renewal, confidence 0.8]
  states ("if" ..8 {resilier}|"upon termination"|"upon cancellation"|"in the event of termination"|"in the event of cancellation"|"on termination") ..24 ("pay"|"paid"|"owed"|"owe"|"due"|"refund*"|"forfeit*"|"billed"|"invoice*"|"kill fee"|"liable"|"charged"|"retain*")    [condition event, confidence 0.7]
  states {client} ..2 ("cancels"|"cancelled"|"canceled"|"terminates") ..4 {contrat}     [bearer client, condition event, confidence 0.75]
  states ("until that point"|"through the current stage"|"up to that point") ..8 ("terminate"|"cancel*"|"end") ..3 {contrat}    [condition convenience, confidence 0.75]
  states ("agree to"|"we"|"we agree to") ("terminate"|"cancel") ..3 ("this contract"|"this agreement"|"the contract")     [condition event, confidence 0.7]
  states ("change" ..3 "mind"|"not happy"|"unhappy"|"no longer") ..24 ("cancel"|"terminate"|"notify"|"end")     [condition convenience, confidence 0.7]
  states ("call it a day"|"part company"|"we part"|"bring it to an end"|"walk away"|"step away") ..16 ("whenever"|"any time"|"either"|"just tell"|"e mail"|"word")     unless "no walking away" | "not walk away"     [condition convenience, bearer each]
  reverses ("agreement"|"contract"|"engagement"|"order") ..8 ("irrevocable"|"non cancellable"|"noncancellable")
  reverses ("no walking away"|"see this through"|"may not withdraw"|"never withdraw")       unless "irrevocabl*" ..3 ("assign*"|"licen*"|"grant*")
  reverses {provider} ..6 ("may not"|"shall not"|"cannot"|"can not"|"can't"|"has no right"|"shall have no right"|"not be entitled"|"waives"|"waive*") ..8 {resilier}      unless "unless" | "except" | "without" ..4 "notice" | "until"     [bearer provider]
  reverses ("waive*"|"renounce*"|"no right") ..8 ("terminat*"|"cancel*")      unless "waiver of" | "not waive"
  reverses ("agreement"|"contract"|"engagement"|"arrangement"|"order") ..4 ("may not be"|"cannot be"|"can not be"|"shall not be"|"is non" | "is not") ..2 ("terminat*"|"cancel*"|"cancelled")      unless "unless" | "except" | "without" ..4 "notice" | "by" | "until"     [bearer each]
  ignore ("hosting company"|"third part*"|"domain registrar"|"insurer") ..16 {resilier}
  ignore ("non cancellable"|"noncancellable"|"cannot be cancelled"|"can not be cancelled") ..3 ("commitment*"|"cost*"|"expense*"|"order*")
  ignore ("commitment*"|"cost*"|"expense*") ..4 ("non cancellable"|"cannot be cancelled"|"can not be cancelled")
  ignore ("terminat*"|"cancel*") ..4 ("meeting*"|"appointment*"|"session*"|"employees"|"employment"|"supersede*"|"provision*"|"check*"|"account*")
  ignore "supersedes and cancels"
  states {peut} ..4 {resilier} ..3 ("this"|"the"|"our"|"your") ..1 {contrat}       unless {manquement} | {evenement} | {ne_peut} | {nie} ..4 {peut} | "third part*" | "alone" | "only the"    [condition convenience, confidence 0.7]
  states {contrat} ..4 ("may be"|"can be") ..1 ("stopped"|"ended"|"broken off"|"wound up"|"closed"|"determined")       unless {manquement} | {evenement} | {nie} | {client} ("alone"|"only")    [condition convenience, confidence 0.75]
  states ("either"|"each"|"both"|{each}) ..2 {peut} ..2 ({sortir}|"go"|"quit")      unless {manquement} | {evenement} | {ne_peut} | "neither" | "leave" ..2 "open" | "go" ..2 ("to court"|"on"|"back") | "stop" ..2 "using"     [bearer each, condition convenience, confidence 0.8]
  states {peut} ..3 ("withdraw"|"walk away"|"leave the project"|"leave the contract"|"down tools for good") & ({manquement}|"not pay"|"not paid")       unless {ne_peut} | "withdraw" ..2 "consent"      [condition breach, confidence 0.75]
  states {contrat} ..2 ("ends"|"ceases"|"lapses"|"is dissolved"|"comes to an end"|"terminates") ..3 ("automatically"|"if"|"when"|"at once"|"immediately"|"as of right") & ({evenement}|{manquement}|"bankrupt*"|"insolven*")      [condition event, confidence 0.75]
  states ("regard"|"treat"|"consider"|"deem") ..5 ("dissolved"|"at an end"|"as ended"|"as terminated"|"as cancelled"|"as over"|"rescinded"|"discharged")       unless {ne_peut}    [condition breach, confidence 0.75]
  states ("nothing"|"not") ..8 ("prevent*"|"prohibit*"|"restrict*"|"preclude*"|"affect* the right"|"prejudice the right") ..14 ({resilier}|"withdrawing"|"leaving"|"terminating"|"ending"|"cancelling")     unless "may not" | "third part*"   [condition convenience, confidence 0.8]
  states {contrat} ..6 ("lapses"|"ends"|"comes to an end"|"expires"|"is over"|"stops") ..4 ("if"|"when"|"once"|"as soon as"|"after"|"unless") ..12 ("tells"|"told"|"notif*"|"says"|"said"|"gives"|"informs"|"informed"|"writes"|"wishes")      unless {manquement}    [condition convenience, confidence 0.8]
  states ({each}|"one of us"|"either") ..10 ("part company"|"we part"|"go our separate ways"|"go their separate ways"|"call it quits"|"end things")       unless "may not" | "cannot"   [bearer each, condition convenience]
  states ("on the receiving end"|"innocent party"|"aggrieved party"|"other party"|"non defaulting party"|"whoever") ..6 {peut} ..6 {resilier}     [condition breach]
  reverses {provider} ..4 {ne_peut} ..14 {sortir}      unless "unless" | "except" | "save" | "without" ..6 "notice" | "until" | "before" ..4 "notice" | "prior notice" | "other than" | "terminat*" ..4 "employ*" | "stop" ..4 ("client"|"you")     [bearer provider]
  reverses {ne_peut} ..6 {sortir} ..6 ("under any circumstances"|"for any reason"|"on any ground"|"whatsoever"|"before the end of"|"midway"|"at all"|"during the term"|"earlier"|"early"|"sooner"|"prematurely"|"before its"|"before that date")      unless "unless" | "except" | "without" ..6 "notice"
  reverses {renonce} ..16 ({resilier}|"termination"|"cancellation"|"withdrawal"|"right to leave"|"way out"|"exit right*")      unless "not" ..1 {renonce} | "compensation" | "indemni*" | "damages" | "claim*" | "notice" | "fee*" | "cure" | "in writing" | "prior breach"
  reverses ("no right of"|"no right to"|"no rights of"|"without any right of"|"without right of"|"no option to"|"no way of"|"no provision for"|"no power to"|"no ground for"|"no right either to") ..2 ("termination"|"terminate"|"cancel*"|"withdraw*"|"rescind"|"rescission"|"resign"|"leave"|"end")
  reverses ("irrevocable"|"non cancellable"|"noncancellable"|"non terminable"|"not terminable"|"not cancellable"|"not cancelable") ..8 ("before"|"by either"|"until"|"for the whole"|"throughout"|"during")      unless "assign*" | "licen*" | "grant*" | "authori*" | "until terminated"
  reverses ("terminat*"|"cancel*"|"exit"|"withdraw*"|"determin*"|"option*") ..14 ("alone and not"|"by the client alone"|"by the company alone"|"by {client} alone"|"reserved to the client"|"reserved to the company"|"client's alone"|"company's alone"|"client only"|"only to the client"|"only to the company")      unless "notice" ..4 "alone"
  reverses ({client} "alone"|"only" ..1 {client}|"solely" ..1 {client}|{client} "only") ..6 ({peut}|"has"|"have"|"can") ..10 {sortir}      [bearer each]
  reverses ("exercisable"|"exercised"|"available"|"open"|"belongs"|"reserved"|"vests") ..5 {client} ("alone"|"only"|"exclusively"|"solely")     [bearer each]
  reverses {provider} ..6 {sans_retour}      unless "interest" | "charge" | "fee" | "pay*" | "indemn*" | "liab*" | "licen*"    [bearer each]
  reverses {sans_retour} ..6 ("exit"|"termination"|"way out"|"to terminate"|"to leave"|"to end"|"to withdraw"|"to cancel")      [bearer each]
  reverses {provider} ..4 ("shall remain bound"|"remains bound"|"is bound"|"stays bound"|"is locked in"|"are locked in"|"is tied"|"shall be bound") ..8 ("term"|"until"|"whole"|"throughout"|"to the end"|"duration")     unless "confidential*" | "terms of" | "by the terms" | "surviv*"   [bearer provider]
  reverses ("terminate"|"withdraw*"|"leave"|"cancel"|"exit") ..6 ("never"|"not available"|"not possible"|"excluded"|"no right"|"none")      unless "unless" | "never" ..3 ("share"|"disclos*"|"pay") | "interest" | "liab*" | "fee*"
  reverses ("locked in"|"no way out"|"no exit"|"no getting out"|"no early exit"|"there's no leaving"|"no backing out"|"no early termination"|"no cancellation"|"no cancellations")     unless "no early termination fee*" | "no cancellation fee*" | "no cancellation charge*" | "no early termination charge*" | "exit fee*"
  reverses ({provider}|{each}) ..4 ("undertakes not to"|"agrees not to"|"undertake not to"|"agree not to"|"promises not to"|"commits not to"|"covenants not to") ..3 {sortir}      unless "unless" | "except" | "without" | "save" | "terminat*" ..4 "employ*"     [bearer provider]
  reverses ("no party"|"neither party"|"nobody"|"none of"|{provider}) ..3 ("permitted to"|"allowed to"|"entitled to"|"authorised to"|"able to") ..2 {sortir} & ("no"|"neither"|"nobody"|"none"|"not")      unless "unless" | "except" | "without" | "save" | "until"
  reverses ("termination"|"cancellation"|"withdrawal"|"rescission"|"resignation"|"early exit") ..6 ("is excluded"|"shall be excluded"|"is ruled out"|"is not possible"|"not be possible"|"is not permitted"|"not be permitted"|"is not allowed"|"is prohibited"|"is impossible"|"are excluded"|"are not permitted"|"not accepted")      unless "unless" | "except" | "without" | "save" | "fee" | "indirect" | "liab*" | "damages"
  reverses ("neither"|"no party"|"none of"|"no side") ..4 ("has"|"have"|"enjoys"|"shall have") ..3 ("right"|"power"|"option"|"liberty"|"possibility") ..3 {sortir}      unless "unless" | "except" | "without" | "save" | "until"      [bearer each]
  reverses {contrat} ..4 {ne_peut} "be" ..1 ({resilier}|"ended"|"stopped") ..3 ("by either"|"by any"|"by one"|"by the parties")      unless "unless" | "except" | "without" | "until" | "before" ..4 "notice" | "other than" | "save"     [bearer each]
  reverses ("neither"|"no party"|"none of us"|"nobody") ..3 ("may"|"can"|"shall"|"is allowed to"|"is entitled to") ..3 {sortir}      unless "unless" | "except" | "without" | "until" | "save" | "first" | "initial" | "other than" | "upon" ..6 "notice"     [bearer each]
  reverses ("terminat*"|"right to end"|"right to leave"|"cancel*"|"withdraw*"|"exit") ..6 ("belong*"|"reserved"|"vest*"|"lies"|"rests"|"open"|"available") ..3 ("exclusively"|"only"|"solely"|"alone") ..3 {client}      [bearer each]
  ignore {ne_peut} ..6 ("terminat*"|"cancel*"|"end*"|"stop") ..4 ("duty"|"obligation*"|"insurance"|"policy"|"licen*"|"meeting*"|"supply")
  ignore ("does not"|"shall not"|"will not"|"not") ..1 ("terminate"|"end") ..4 ("duty"|"duties"|"obligation*"|"liab*")
  ignore ("cable*"|"session*"|"user*"|"subscription to"|"employ*") ..6 ("terminat*"|"cancel*"|"end"|"ends")
  ignore ("stock library"|"flight*"|"hotel*"|"booking*") ..4 ("cancel*")

# Going, in the words beside which a delay is a notice.
family partir = {sortir} | {fin} | {echoir} | "either party" | "either side" | "either of us" | "on either side" | "from either" | "end" | "ends" | "ending" | "out of" | "give up" | "given up" | "quit" | "determined" | "without cause" | "notice period" | "period of notice" | "parting" | "reason*" | "hard feelings"

topic termination.notice duty follows termination.present home "terminat*" | "cancel*" | "term"
  states <duration> ..5 {preavis} & {partir}                    unless "cure*" | "disclos*" | "increase*" | "meeting*" | "audit*" | "inspect*" | "price*" | "vacation" | "fee increase" | "rate*" ..4 "change" | "reschedul*" | "move the" | "of breach" | {grave}
  states {preavis} ..5 ("of"|"at least"|"not less than"|"period of"|"must be") ..3 <duration> & {partir}      unless "cure" | "breach" | "meeting*" | "audit*" | {manquement}
  states {preavis} ..3 <duration> & {partir}                   unless "cure" | "breach" | "meeting*" | "audit*" | {manquement} | "deemed" | "receipt" | "effective" ..4 <duration>
  states {resilier} ..16 <duration> ..6 ({preavis}|"before"|"in advance"|"prior")        unless "cure" | {manquement} | "full" ..2 "payment"
  states <duration> ..6 ("prior to"|"before") ..4 ("the expiration"|"the end of"|"expiry"|"renewal") & ("renew*"|{preavis})      unless "cure"
  states (<duration> ..5 {preavis}|{preavis} ..5 <duration>) under {h_end}      unless {grave} | "cure" | "invoice*" | "refund*" | "meeting*" | "session*" | "shoot" | "skip" | "reschedul*" | "deliver*" | "price*" | "audit*" | "inspect*" | "deemed" | "receipt"
  states <duration> ..6 ("before"|"in advance"|"ahead"|"beforehand"|"'notice"|"notice") under {h_end}      unless {grave} | "cure" | "invoice*" | "refund*" | "meeting*" | "session*" | "shoot" | "skip" | "reschedul*" | "deliver*"    [confidence 0.7]
  states ("tell"|"telling"|"let"|"notify"|"inform") ..6 ("other"|"me"|"us"|"each other") ..6 <duration> ..3 ("before"|"ahead"|"in advance")      unless {grave}
  states {preavis} ..3 <blank>                       unless {manquement}
  reverses {resilier} ..20 ("without notice"|"without prior notice"|"without any notice"|"with immediate effect"|"immediately"|"effective immediately"|"without advance notice"|"no notice"|"without prior written notice"|"forthwith"|"on the spot")      unless {manquement} | {evenement} | "upon termination" | "if" ..4 ("client"|"customer") ..6 "not pay" | "return" ..6 "immediately" | "cease" | "immediately" ..4 ("pay"|"deliver"|"return"|"stop")
  reverses ("without notice"|"without prior notice"|"without any notice"|"no notice"|"with immediate effect") ..14 {resilier}      unless {manquement} | {evenement} | "not" ..3 "without"
  reverses ({preavis}|"advance warning") ..16 {ecarte}      unless {grave} | "client" ..3 "waive*"
  reverses ({ecarte}) ..14 ({preavis}|"advance warning") ..6 ("terminat*"|"cancel*"|"days"|"months")       unless {grave} | "client" ..3 "waive*" | "written notice" ..4 "client"
  reverses ("deactivate"|"remove*"|"replace*"|"drop"|"let you go"|"dismiss") ..14 ("without warning"|"without notice"|"at once"|"on the spot"|"without explanation")      unless {grave}
  states ("end*"|"terminat*"|"leave"|"stop*") ..10 ("with effect"|"effective"|"takes effect") ..3 <duration> ..8 ("after"|"from"|"following")      unless {grave}
  ignore "without further notice"
  ignore ("royalt*"|"accountant*"|"books"|"records"|"audit*") ..12 {preavis}
  ignore {preavis} ..12 ("royalt*"|"accounts to"|"books"|"records")
  ignore {preavis} ..8 ("meeting*"|"audit*"|"inspection*"|"vacation"|"leave"|"change of date"|"reschedul*"|"rate increase"|"price increase")
  ignore ("move*"|"reschedul*"|"postpone*"|"audit*"|"visit*"|"inspect*") ..14 {preavis}
  states ("may be"|"be"|"is") ..2 ("terminat*"|"given up"|"ended"|"withdrawn"|"cancelled"|"determined") ..16 <duration> ..2 {preavis}     unless "cure" | {manquement}
  states ("end*"|"leave"|"resign*"|"withdraw*"|"stop*") ..20 <duration> ..3 ("after" ..4 ("inform*"|"told"|"tell*"|"notif*"|"said"|"announc*"|"giving"|"receipt"|"notice"))      unless {grave} | "pay*" | "deliver*" | "surviv*"
  reverses ("end*"|"drop"|"drops"|"stop"|"cancel*"|"terminat*"|"pull"|"dismiss*"|"release" ..2 "freelancer"|"disengage*") ..10 ("overnight"|"at a moment's notice"|"there and then"|"the same day"|"the moment it"|"day or night"|"from one day to the next"|"from one hour to the next"|"from one minute to the next"|"on the spot"|"at once"|"with no warning"|"without warning"|"instantly"|"on zero notice")      unless {grave} | {evenement} | "access" | "pay*" ..6 "at once"
  reverses {nie} ..4 ("period of notice"|"notice period"|"notice of termination"|"advance notice"|"prior notice"|"notice being"|"notice is required"|"notice required"|"notice need*"|"notice whatsoever"|"notice at all"|"warning") & ({resilier}|"end*"|"drop*"|"stop*"|"discontinu*"|"leave"|"dismiss*"|"deactivat*")      unless {grave} | "later than" | {nie} ..3 ("without"|"unless") | "less than" | "not terminate without" | "not end" ..4 "without" | "save upon" | "only" ..4 "notice"
  reverses ("don't"|"do not"|"never"|"need not"|"needn't"|"not") ..3 ("ask for notice"|"expect notice"|"give notice"|"give any notice"|"be given notice"|"receive notice"|"serve notice"|"give you notice"|"owe" ..2 "notice")      unless {grave} | "if" ..8 "notice" | "unless" | "fail*"
  reverses {preavis} ..12 ("is deleted"|"are deleted"|"is struck"|"is excluded"|"is waived"|"shall not apply"|"does not apply"|"is dispensed with"|"is disapplied"|"is ruled out")      unless {grave} | "client" ..3 "waive*" | "breach"
  states ("say"|"says"|"said"|"writes"|"let"|"tell"|"tells"|"warn"|"warns"|"inform"|"informs"|"notify"|"notifies") ..6 <duration> ..2 ("beforehand"|"ahead"|"before"|"in advance"|"earlier") & {sortir}      unless {grave}
  ignore {preavis} ..2 "of" ..4 ("visit*"|"change*"|"deliver*"|"absence*"|"holiday*"|"shoot"|"event*"|"date*"|"arrival"|"claim*"|"changes"|"increase*"|"session*")
  ignore ("change*"|"alteration*"|"schedule"|"visit*"|"holiday*"|"absence*") ..6 ("require*"|"need*"|"on"|"with"|"subject to") ..4 {preavis}
  ignore ("change*"|"schedule"|"visit*"|"holiday*") ..6 ("require*"|"need*"|"on"|"with"|"subject to") ..1 <duration> ..2 {preavis}
  ignore <duration> ..2 {preavis} ..2 "of" ..4 ("visit*"|"change*"|"deliver*"|"absence*"|"holiday*"|"shoot"|"event*"|"arrival"|"claim*"|"increase*"|"session*")
  reverses ("exempt*"|"dispensed"|"relieved"|"excused"|"released") ..1 ("from"|"of") ..4 {preavis} & {partir}      unless {grave}
  reverses {preavis} ("is not required"|"not being required"|"not required"|"shall not be required"|"will not be required"|"need not be given"|"is not owed"|"not being owed")      unless {grave}
  ignore ("hosting company"|"domain registrar"|"insurer"|"landlord"|"third part*"|"platform") ..24 {preavis}

# What makes a cure one of a breach, and not of a patient or of concrete.
family faute = "non payment" | "misconduct" | "violat*" | "negligen*" | "unpaid" | "arrears" | "breach*" | "default*" | "notice" | "notif*" | "terminat*" | "cancel*" | "fail*" | "fault" | "party" | "demand" | "obligation*" | "put" ..2 "right" | "matters" | "rescind*" | "end" | "request" | "told"

topic termination.cure duty
  states ("cure*"|"remed*"|"rectif*"|"correct*") ..10 <duration> & {faute}       unless "technical" | "24 hours" | "bug*" | "defect*" | "warrant*" | "error*" | "deliverable*"
  states <duration> ..14 ("to cure"|"to remedy"|"to rectify"|"cure period"|"to correct"|"cure such"|"in which to")      unless "bug*" | "defect*" | "deliverable*"
  states ("breach"|"default") & ("notice"|"notif*") & ("cure*"|"remed*"|"rectif*"|"correct*") & <duration> & ({resilier}|"cure*")      unless "pay" ..8 <duration> | "convenience" [value duration]
  states ("put it right"|"put right"|"repair*"|"remed*"|"cure*"|"make it good"|"uncured"|"rectif*"|"correct it") ..8 <duration> & {faute}     unless "bug*" | "defect*" | "warrant*" | "error*" | "deliverable*" | "convenience" ..6 <duration>
  states <duration> ..10 ("of being told"|"of a notice describing"|"following notice thereof"|"after notice of the breach"|"of written notice of the breach"|"of notice of breach"|"of notice of default")     unless "check" | "test" | "inspect" | "finished" | "acceptance"
  states ("notice of default"|"notice of breach"|"told of it"|"notified of") ..16 <duration> ..10 ("without"|"still"|"unless"|"expir*"|"stands"|"lapse*"|"terminat*"|"not put right")
  states ("put right"|"put it right"|"make good"|"made good"|"fix the problem"|"correct the breach") ..8 <duration>     unless "defect*" | "bug*" | "warrant*"
  states <duration> ..6 ("to put"|"to make good"|"to correct"|"to fix") ..4 ("right"|"it"|"breach"|"default"|"matters")
  reverses ("cure"|"cure right"|"cure period"|"grace period"|"opportunity to cure") ..14 {ecarte}
  reverses ("cannot be corrected"|"not capable of remedy"|"brings the assignment to an immediate end")
  reverses ("no"|"not"|"without") ..4 ("opportunity to cure"|"right to cure"|"cure period"|"opportunity to perform"|"opportunity to remedy"|"chance to"|"opportunity" ..2 "perform")
  states ("mend"|"fix"|"remedy"|"rectify"|"put" ..3 "right"|"make good"|"make it good"|"correct") ..12 ("after that"|"failing which"|"otherwise"|"or else"|"only if") ..8 ("over"|"end*"|"terminat*"|"dead") & <duration>       unless "bug*" | "defect*" | "deliverable*" | "error*"      [value duration]
  states ("a week"|"one week") ..3 ("to mend"|"to fix"|"to cure"|"to remedy"|"to put" ..3 "right"|"to make good"|"to rectify"|"to correct")       unless "bug*" | "defect*" | "deliverable*" | "error*"   [value none]
  states <duration> ..8 ("to rectify"|"to mend"|"to make amends"|"to repair the breach"|"to make it good"|"in which to make good"|"to put matters right"|"to comply")      unless "bug*" | "defect*" | "deliverable*" | "error*" | "confidential*"
  states ("formal notice"|"notice"|"warning"|"demand"|"reminder") ..4 ("without effect"|"unheeded"|"unanswered"|"ignored"|"without result"|"without success"|"no effect"|"to no avail"|"fruitless*") ..3 <duration>     unless "interest"
  states <duration> ..4 ("without effect"|"unheeded"|"without result"|"without success"|"after formal notice"|"from formal notice"|"of formal notice"|"of a formal notice"|"after a formal notice")      unless "interest" | "dispute*"
  states ("grace"|"period of grace"|"cure period"|"remedy period") ..20 <duration> ..6 ("any other"|"other" ..2 ("breach*"|"failing*"|"default*"|"case*"))     [value last]
  states ("grace"|"period of grace"|"cure period"|"remedy period"|"grace period"|"grace allowed") ..16 <duration> & ("breach*"|"default*"|"fail*"|"unpaid"|"remed*"|"cure*"|"fault"|"failing*")      unless "subscription" | "login"
  states ("breach"|"fault"|"default"|"cause") & ("wait"|"waits"|"allow"|"allows"|"give"|"gives") ..3 <duration> & ("persist*"|"still"|"continues"|"has not stopped"|"remains")      [value duration]
  states ("still not paid"|"has not paid"|"not paid"|"not complied"|"not responded") ..3 <duration> ..3 ("after"|"following") ..4 ("reminder"|"notice"|"demand"|"warning"|"asked"|"request") & {resilier}      unless "interest"
  states ("still unpaid"|"remain* unpaid"|"remains in default"|"persists"|"not put matters right"|"not put it right"|"not put that right"|"not remedied") ..3 <duration> ..6 ("after"|"following"|"from")      unless "bug*" | "defect*" | "interest"
  reverses {nie} ..8 ("grace"|"rectification"|"show cause"|"second chance*"|"cure period"|"remedy period"|"time to cure"|"time to remedy"|"time to rectify"|"time to put"|"chance to"|"right to remedy"|"right to rectify"|"formal notice"|"opportunity to"|"prior formal notice"|"warning first"|"putting" ..2 "on notice")      unless "unless" | "until" | "not later" | "if not" | "within" ..2 <duration> | "without prejudice"
  reverses {refus} ..6 ("cure period"|"grace period"|"period of grace"|"time to cure"|"right to cure"|"right to remedy"|"remedy period"|"formal notice"|"second chance"|"chance to remedy"|"opportunity to remedy"|"opportunity to cure")      unless "unless" | "until" | "client" ..2 "waive*" | "interest"
  reverses ("need not"|"not have to"|"not required to"|"not bound to"|"not obliged to"|"does not need to") ..6 ("chance"|"opportunity"|"time"|"warn"|"warning"|"notice") ..4 ("remedy"|"cure"|"put"|"rectify"|"correct"|"breach"|"make good")
  reverses {renonce} ..10 ("formal notice"|"grace"|"cure"|"remedy period"|"notice of default"|"notice of breach"|"right to remedy"|"putting in default"|"mise en demeure")      unless "client" ..3 {renonce}
  reverses ("formal notice"|"grace"|"cure right"|"cure period"|"notice of default"|"remedy period"|"time to cure") ..10 ({ecarte}|"is stricken"|"not required"|"unnecessary"|"not needed"|"none")
  reverses ("miss"|"late"|"breach*"|"default*"|"fail*") ..8 ("you're out"|"there and then"|"on the spot"|"as of right"|"automatically ends"|"ends at once"|"without formal notice")      unless "cure" | "interest" ..10 "as of right" | "remedied within" | "shall accrue"
  ignore ("concrete"|"resin"|"paint"|"glue"|"ink") ..6 "cure" ..6 <duration>
  ignore ("defect*"|"bug*"|"error*") ..8 <duration>
  states "put" ..2 "right" ..3 <duration> ..4 ("after"|"of"|"from"|"following")      unless "bug*" | "defect*" | "deliverable*" | "error*" | "warrant*"

topic termination.written duty follows termination.present home "terminat*" | "cancel*" | "notice*"
  states ("end the project"|"end this"|"end the engagement"|"stop the project"|"change our mind"|"change your mind") ..16 {ecrit}   [form said]
  states ("not to renew"|"non renewal"|"not renew") & {ecrit}   [form said]
  states {resilier} ..24 {ecrit}              unless "written consent" | "written approval" ..4 "assign" | "written record*" | "worker*" | "employment"   [form said]
  states ({ecrit}|"by letter"|"letter signed"|"in writing") under {h_end}     unless "written consent" | "written approval" | "data"    [form said, confidence 0.7]
  states ("cancellation*"|"notices"|"demands"|"terminations") ..12 ("by registered letter"|"by letter"|"in writing"|"by email"|"by e mail")     [form said]
  states ("notice"|"notices") ..8 ("no effect"|"not valid"|"not effective"|"only valid"|"valid only") ..6 ("in writing"|"written"|"letter")     [form said]
  states {ecrit} ..16 {resilier}              unless "written consent" | "written approval" | "written record*" | "worker*" | "employment" | "written report*"   [form said]
  states ("all notices"|"any notice"|"notices") ..12 {ecrit}   [form said]
  states ("notice*") ..8 ("must be"|"shall be"|"be given"|"will be") ..4 ("in writing"|"sent by"|"by email"|"by registered"|"delivered")   [form said]
  states ("exit"|"withdraw*"|"leave"|"bring the contract to an end"|"discontinue*"|"call it a day") ..20 ("letter"|"signed document"|"e mail"|"email"|"written"|"in writing"|"on its letterhead")     [form said]
  states ("letter"|"signed document"|"written withdrawal") ..14 ("exit"|"withdraw*"|"bring the contract to an end"|"discontinue*"|"end the")      [form said]
  reverses ("registered letter"|"in writing"|"written notice"|"giving notice of termination in writing"|"signed letter") ..14 {ecarte}      unless "not in writing" | "unless" | "not made in writing" | "not given in writing" | "otherwise than" | "other than in writing" | "not be valid" | "without" ..3 "written notice"
  states ("not in writing"|"not made in writing"|"not given in writing"|"otherwise than in writing"|"other than in writing") & ("terminat*"|"notice*"|"cancel*")     [form said]
  states ("cancel"|"end"|"terminate"|"leave"|"stop"|"finish") ..5 ("write to"|"write us"|"writing to"|"email us"|"e mail us"|"email me"|"e mail me"|"send us"|"send me")      unless {nie} ..3 ("write"|"email"|"e mail")    [form said]
  reverses {ecarte} ..12 ("notice of termination in writing"|"in writing"|"written notice")      unless "consent"
  reverses ("telephone"|"word of mouth"|"text message"|"verbally") ..6 ("is sufficient"|"suffices"|"shall suffice"|"will do")
  reverses {resilier} ..14 ("orally"|"verbally"|"by phone"|"without any formality"|"by word of mouth")
  states ("finish"|"stop"|"leave"|"quit"|"cancels"|"cancel"|"end"|"ended"|"ends"|"terminat*"|"withdraw*"|"unsubscribe") ..14 ("cancellation form"|"cancellation request"|"termination form"|"notice form"|"form overleaf"|"online form"|"e mail"|"an email"|"by letter"|"a letter"|"in writing"|"signed note"|"written notice")      unless "written consent" | "confirmation" ..4 "e mail" | "disclos*" | "no letter" | "employ*" | "worker*"   [form said]
  states ("parting"|"termination"|"notice"|"ending"|"resignation"|"withdrawal"|"cancellation") ..8 ("good"|"valid"|"effective"|"binding"|"takes effect"|"counts"|"count") ..3 ("until"|"unless"|"only if"|"only when"|"only by"|"only in") ..10 ("set down"|"written"|"in writing"|"letter"|"e mail"|"email"|"signed"|"post"|"certified mail"|"registered mail")     [form said]
  reverses ("dismiss*"|"end*"|"terminat*"|"close"|"closing"|"cancel*"|"stop*"|"release*"|"discontinu*") ..10 ("verbally"|"orally"|"by word of mouth"|"by telephone"|"over the phone"|"by text message"|"by phone"|"in any form"|"in any manner"|"by silence"|"without writing"|"without any writing")      unless {nie} ..4 ("verbally"|"orally"|"by word of mouth"|"by telephone"|"over the phone"|"by phone"|"text message") | "shall not suffice" | "not sufficient" | "not enough"
  reverses ("no form"|"no formality"|"no particular form"|"no written form"|"no writing"|"any form"|"without formality"|"without any formality"|"lack of written"|"absence of written"|"want of written"|"need not be in writing"|"not be in writing"|"needn't be in writing"|"no letter"|"not require* writing"|"without written notice"|"without any written"|"not get a letter"|"won't get a letter") & ("end*"|"terminat*"|"cancel*"|"dismiss*"|"notice*"|"stop*"|"over"|"decision"|"letter")     unless "amend*" | "variation*" | "consent" | "unless" | "valid"
  reverses {renonce} ..10 ("written notice"|"in writing"|"written form"|"formality"|"written notification")     unless "consent" | "client" ..3 {renonce} | "waiver" | "unless" ..6 "in writing" | "only" ..4 "in writing" | "agreed in writing"
  reverses ("need not"|"needn't"|"not have to"|"not required to") ..1 "be" ..1 ("written"|"in writing"|"signed") & ("notice*"|"terminat*"|"cancel*"|"end*")     unless "amend*" | "consent"
  reverses {nie} ..1 ("written"|"letter"|"writing"|"e mail"|"email"|"signed") ..3 ("needed"|"required"|"necessary"|"need be") & ("end*"|"terminat*"|"cancel*"|"dismiss*"|"stop*"|"notice*")     unless "amend*" | "consent" | "variation*"
  reverses ("dismiss*"|{resilier}|"let go") ..8 ("phone call"|"telephone call"|"text message"|"a nod"|"a word")      unless {nie} | "confirm*" | "word over"
  reverses ("verbal"|"oral"|"spoken"|"telephone"|"phone call"|"word of mouth") ..6 ("is enough"|"is sufficient"|"suffices"|"shall suffice"|"will do"|"is effective"|"shall be effective"|"counts")      unless "not" | "never"

topic termination.effects duty home "terminat*" | "cancel*" | "effect*" | "kill fee"
  states {fin} & ("pay*"|"paid"|"owed"|"owe"|"due"|"compensat*"|"invoice*"|"bill*"|"charge*"|"reimburse*") ..14 ("work"|"services"|"hours"|"time"|"deliverables"|"expenses"|"completed"|"performed"|"done"|"to date"|"that point"|"week*"|"up to"|"through the")       unless "no compensation" | "not be entitled" | "no further payment" | "no payment" | "not be liable" | "not owe" | "nothing"
  states {fin} & ("work"|"services"|"hours"|"time"|"deliverables") ..10 ("completed"|"performed"|"done"|"rendered"|"worked"|"delivered"|"accepted"|"spent") ..14 ("paid"|"pay*"|"due"|"owed"|"invoiced"|"billed"|"compensat*")        unless "no compensation" | "not be paid" | "no payment" | "not be due"
  states ("deposit"|"retainer") ..6 ("forfeit*"|"non refundable"|"kept"|"retained") & ("turned over"|"paid for"|"end*"|"cancel*"|"terminat*"|"that point")
  states {fin} ..24 ("return*"|"deliver*"|"hand over"|"handover"|"transfer*"|"destroy*"|"turn over"|"turned over"|"make available"|"transition"|"package your"|"provide" ..6 ("files"|"copies"|"work"))      unless "confidential information" ..3 "only"
  states {fin} ..30 ("deposit"|"retainer"|"kill fee"|"cancellation fee"|"termination fee"|"refund*"|"forfeit*"|"non refundable")
  states ("kill fee"|"cancellation fee"|"termination fee")       unless "no kill fee" | "no cancellation fee" | "without" ..4 "fee"
  states ("pay"|"pays"|"'ll pay"|"paid") ..8 ("in full"|"for the time"|"for the work"|"for work"|"for each week"|"for all") ..20 ("cancel*"|"terminat*"|"that point"|"stop*"|"end*")
  states ("return*"|"deliver*"|"surrender") ..14 ("materials"|"files"|"property"|"documents"|"work product")       under "terminat*" | "cancel*" | "effect*" | "expir*" | "end*"
  states ("paid"|"pay"|"due"|"owed") ..14 ("performed"|"completed"|"done"|"rendered"|"worked"|"to date")        under "terminat*" | "cancel*" | "kill fee" | "end*"      unless "no compensation" | "not be" | "no payment"
  reverses {fin} & ("no compensation"|"no payment"|"no further payment"|"no other compensation"|"not be entitled to"|"no fee"|"without compensation"|"without payment"|"without liability"|"no indemnity"|"nothing is owed"|"nothing shall be"|"no remuneration"|"not be liable for any")      unless {manquement} | "refund" | "profit*" | "damages"
  reverses {ecarte} ..16 ("compensation"|"demobilization"|"work in process"|"lost time"|"payment for work") ..16 ("cancel*"|"terminat*"|"closure"|"end")
  reverses ("short closure"|"cancel*"|"terminat*"|"called off") ..30 ("nobody owes"|"not be entitled to compensation"|"not paid"|"owed nothing"|"owes nothing"|"no pay"|"without pay")
  states ("cessation"|"withdrawal"|"ends early"|"walks away"|"calls off"|"call off"|"account is closed"|"cancelling"|"wound up") ..30 ("paying"|"pay"|"paid"|"return*"|"kept"|"settlement"|"download"|"hand over"|"acquired"|"fee"|"invoice*"|"refund*")      unless "not be entitled" | "owes nothing" | "nobody owes" | "waives"
  states ("pay*"|"paid"|"invoice*"|"hand over"|"handover"|"hand back"|"return*"|"refund*"|"kept"|"keep*"|"forfeit*"|"due"|"owed"|"owe"|"pro rata"|"billed"|"delete*"|"transfer*"|"source files"|"turn over") under {h_end}      unless "no compensation" | "nothing" | "not be entitled" | "no further payment" | "owes nothing" | "without payment" | "no payment" | "renew*" | "no other compensation"   [confidence 0.7]
  states ("last day"|"end date"|"final day"|"the day it ends") ..20 ("hand over"|"hand back"|"return*"|"deliver*"|"pay*"|"delete*"|"remove")
  reverses "no other compensation is due"
  ignore ("terminat*") ..3 "employment"
  states {fin} ..24 ("hand you"|"hand over"|"hands over"|"sends the"|"send the"|"files it"|"complet* the current"|"transfer"|"assistance"|"return*"|"refund*"|"accrued"|"download"|"erase*"|"migrat*"|"surviv*")       unless "owe" ..3 "neither" | {nie} ..4 ("refund*"|"return*"|"assistance"|"transfer"|"copy") | "confidential information" ..3 "only"
  states {fin} ..20 ("you pay"|"client pays"|"customer pays"|"company pays"|"pays for"|"pay me"|"pay us"|"paid for"|"is paid"|"are paid"|"shall pay"|"still owe"|"remains payable"|"remain payable"|"stays due"|"falls due"|"becomes due")       unless {nie} ..4 ("pay"|"pays"|"paid"|"owe"|"due"|"payable") | {ecarte} | {provider} ..2 ("pays"|"shall pay"|"repay")
  states {fin} ..20 ("gives back"|"give back"|"give you back"|"hands back"|"hand back"|"give you the"|"hand over the"|"passwords"|"logins"|"what is outstanding"|"what is owed"|"what you owe")      unless {nie} ..4 ("give"|"hand"|"pay")
  reverses {fin} ..16 {nie} ..4 ("pay"|"payment*"|"sum"|"sums"|"amount*"|"compensation"|"fee*"|"claim*"|"due"|"owed"|"owe"|"indemnity"|"remuneration"|"reimburs*")      unless {manquement} | "refund*" | "deposit" | "retainer" | "non refundable" | "not be refunded" | "cancellation fee" | "not relieve" | "not affect" | "not release*" | "without prejudice" | "later than" | "if" ..6 "not" ..1 "paid" | "nor" ..2 "prejudice" | "cancel*" ..3 ("day"|"session"|"class"|"visit"|"lesson"|"call") | "not yet paid" | "not already" | "not been paid" | "have not" | "no further work" | "not excuse" | "not waive"
  reverses ("owes nothing"|"owe nothing"|"pays nothing"|"pay nothing"|"nothing is due"|"nothing is owed"|"no payment is due"|"no compensation is due"|"no fee is due"|"no compensation"|"no payment") ..8 ("if"|"when"|"where"|"should"|"upon"|"on"|"in case of"|"in the event of"|"after") ..6 ({fin}|"ends"|"stops"|"stop"|"ended"|"drops")      unless {manquement} | "refund*"
  reverses {fin} ..16 {refus} ..6 ("payment*"|"compensation"|"remuneration"|"fee*"|"indemnity"|"refund"|"damages for work"|"sum*")     unless {manquement} | "prejudice" | "refund*" | "waiver" | "confidential*" | "deposit"
  reverses {fin} ..10 ("pay nothing"|"pays nothing"|"owe nothing"|"owes nothing"|"receives nothing"|"receive nothing"|"get nothing"|"gets nothing")     unless {manquement}
  states ("at the end ,"|"when it ends"|"when this ends"|"once it is over"|"when we are done") ..16 ("handed"|"hand over"|"hand back"|"return*"|"delete*"|"paid"|"pay"|"settle*"|"closed")      unless {nie} ..3 ("paid"|"pay"|"return*") | "month"
  states ("stop me"|"stop us"|"stop the work"|"stop halfway"|"pull the plug") ..12 ("pay"|"owe"|"paid"|"due")     unless {nie}
  states (<percent>|<money>|"fee") under ("cancel*"|"terminat*") ..8 ("owe"|"pay*"|"due"|"fee"|"charge")     [confidence 0.7]
  states ("released"|"relieved"|"discharged"|"excused"|"exempted") ..10 ("paying"|"pay"|"payment") ..8 ("already"|"done"|"delivered"|"performed"|"translated"|"completed") & ("not"|"nor"|"no") & ("cancel*"|"terminat*"|"end*"|"withdraw*")
  reverses {provider} ..3 ("must refund"|"returns all sums"|"forfeits"|"shall forfeit"|"forfeit"|"loses"|"shall lose"|"repays"|"shall repay"|"must repay"|"shall refund"|"refunds") ..8 ("fee*"|"instal*"|"payment*"|"sum*"|"remuneration"|"everything"|"compensation") & ({fin}|"discontinu*"|"terminat*")      unless {manquement} | "prepaid" | "unearned" | "unused" | "in advance" | "whether or not" ..1 "earned" ..4 "pay"
  reverses ({fin}|"discontinu*"|"called off"|"stop*"|"account ends"|"ends") ..20 ("neither" ..6 ("copy"|"refund"|"payment"|"compensation")|"owe you nothing"|"owes nothing"|"owe nothing"|"for nothing"|"no payment"|"no compensation"|"gets nothing"|"get nothing"|"not be paid"|"not paid"|"nothing is due"|"nothing is payable"|"nothing shall be payable"|"no right to payment"|"no claim"|"no further obligation to pay"|"no fee")      unless {manquement} | "no fee is charged" | "refund*" ..4 "client" | "indirect" | "consequential"
  reverses {renonce} ..10 ("compensation"|"indemnity"|"payment"|"remuneration"|"kill fee"|"cancellation fee"|"claim") ..14 ("cancel*"|"terminat*"|"ending"|"closure"|"withdraw*"|"end of")      unless "client" ..3 {renonce}
  reverses ("unpaid"|"unfinished"|"work in progress"|"work in process"|"part performed"|"incomplete") ..10 ("not be paid"|"no payment"|"is lost"|"goes unpaid"|"without payment"|"at the provider's risk"|"shall be borne") & ({fin}|"terminat*"|"cancel*")
  ignore ("visual effects"|"special effects"|"sound effects"|"takes effect")

topic contract.open_ended limit
  states ("until terminated"|"indefinite*"|"open ended"|"no fixed term"|"continue until"|"remain in effect until" ..6 "terminat*"|"remain in force until" ..6 "terminat*"|"continues until" ..6 ("terminat*"|"cancel*")|"rolling basis"|"month to month"|"stays in place and need not be renewed")      unless "confidential*" | "liab*" | "licen*"

topic contract.fixed_term limit
  states ("initial term"|"fixed term"|"term of this agreement"|"term of the agreement"|"term of this contract"|"the term") ..12 <duration>       unless "confidential*" | "notice" | "after" | "non compet*" | "preceding" | "prior to"   [value duration]
  states ("continue*"|"last*"|"run*"|"remain in effect"|"remain in force"|"in force"|"effect for") ..8 ("for a period of"|"for a term of"|"for an initial"|"for a fixed"|"for")  ..5 <duration>     unless "confidential*" | "after" ..3 "terminat*" | "written notice" | "days ' notice" | "surviv*" | "following"
  states ("agreement"|"contract"|"engagement"|"project"|"term") ..14 ("until"|"ends on"|"expires on"|"terminates on"|"ending on"|"shall end"|"end date") ..3 (<date>|<blank>)        unless "invoice*" | "pay*" | "deliver*"
  states <duration> "term"

topic contract.renewal limit
  states ("renew*"|"extended") ..4 ("automatically"|"auto")      unless "not" ..3 "renew*"
  states ("automatically"|"auto") ..2 ("renew*"|"extend*")       unless "not" ..2 "automatically"
  reverses ("not"|"no") ..3 ("automatically renew*"|"renew automatically"|"automatic renewal"|"need not be renewed")
