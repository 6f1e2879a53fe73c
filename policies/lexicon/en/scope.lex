lexicon en

family encadrer =
    "quote*" | "quoted" | "quotation" | "estimate*" | "invoice*" | "charge*" | "billed" | "bill" | "billable" | "change order*" | "change request*" | "additional fee*" | "additional cost*" | "additional charge*" | "extra cost*" | "extra fee*" | "additional contract" | "separate contract" | "separate agreement"
  | "separately" | "priced" | "hourly rate" | "standard rate" | "new contract" | "additional payment" | "additional compensation" | "supplement*" | "amendment" | "addendum" | "at the rate" | "in advance and in writing" | "prior written approval" | "extras have prices" | "renegotiat*" | "new proposal" | "negotiated" | "an extra" | "re quote*" | "new issue" | "own price"

family dehors =
    "additional" | "extra" | "outside" | "out of scope" | "beyond" | "above and beyond" | "not listed" | "not included" | "not specified" | "not described" | "not covered" | "not set out" | "not set forth" | "not mentioned" | "anything else" | "anything new" | "anything not" | "add anything" | "further" | "excluded" | "exclude*" | "not part of"
  | "in excess of" | "exceeds" | "exceeding" | "scope change*" | "changes to the scope" | "change in scope" | "changes in scope" | "scope creep" | "supplemental" | "new feature*" | "subsequent" | "special project*" | "change your mind" | "changes requested after"

topic scope.defined duty home "services" | "scope" | "work" | "project" | "deliverables" | "description" | "engagement"
  states ("services"|"work"|"deliverables"|"project"|"scope of work"|"scope of services"|"tasks"|"duties"|"training") ..8 ("described"|"defined"|"set out"|"set forth"|"listed"|"specified"|"outlined"|"as follows"|"following"|"detailed"|"consist*"|"compris*"|"include*"|"attached"|"stated in"|"contained in"|"below")    unless "confidential information"
  states ("provide"|"perform"|"deliver"|"design"|"develop"|"create"|"carry out"|"produce"|"build"|"render"|"supply"|"execute") ..10 ("services"|"work"|"website"|"web site"|"site"|"deliverables"|"logo"|"app"|"application"|"design*"|"content"|"capabilities"|"training"|"maintenance"|"development"|"support"|"photographs"|"translation*"|"report*")     unless "terminat*" | "right to" ..6 "services" | "third party"   [confidence 0.75]
  states ("problem*"|"task*"|"work"|"issue*") ..3 ("described"|"listed"|"specified"|"set out")  [confidence 0.6]
  states ("content updates"|"includes"|"included"|"covers"|"covered") ..8 ("hour*"|"update*"|"backup*"|"support"|"hosting"|"maintenance"|"page*"|"deliverable*")  under "service*" | "includ*" | "scope" | "plan" | "retainer" | "what*" | "maintenance" [confidence 0.6]
  states ("hire*"|"hiring"|"engage*"|"engaging"|"retain*"|"appoint*"|"commission*") ..12 ("to" ..4 ("provide"|"perform"|"design"|"develop"|"create"|"build"|"carry out"|"write"|"deliver")|"for"|"services"|"as") [confidence 0.75]
  states ("scope of work"|"scope of the work"|"scope of services"|"statement of work"|"project scope"|"project description"|"job description"|"description of services"|"schedule a"|"exhibit a"|"the deliverables"|"work i carry out"|"what i do"|"what we do"|"what we'll do")     unless "outside" | "confidential information"  [confidence 0.7]
  states ("agree*"|"must"|"shall") ..4 "provide" ..16 ("services"|"maintenance"|"capabilities"|"person"|"support")  [confidence 0.6]
  states ({provider}|{client}|{travail}|"article*"|"pictures"|"films"|"episode*") under {h_scope}     unless "confidential*" | "governing law" | "payment" [confidence 0.6]
  ignore "terms of service"

topic scope.limited limit home "scope" | "changes" | "additional" | "change*" | "services"
  states {dehors} ..8 {travail} ..16 {encadrer}     unless "interest" | "late" ..3 "fee" | {retouche} ..2 "beyond"
  states {travail} ..6 {dehors} ..16 {encadrer}
  states ("anything else"|"anything new"|"anything not"|"anything beyond"|"anything outside"|"anything extra"|"everything else") ..20 {encadrer}
  states ("anything else"|"anything not listed"|"everything else") ..6 ("extra"|"outside"|"separate"|"not included"|"excluded")
  states {encadrer} ..10 {dehors} ..6 {travail}     unless "late" | "interest" | "expense*"
  states ("scope"|"brief"|"specification*"|"proposal"|"estimate"|"quote") & ("outside"|"beyond"|"change*"|"exceed*"|"out of") & {encadrer}     unless "late fee"
  states ("change*"|"changes"|"modification*"|"alteration*") ..10 ("chargeable"|"charged"|"billed"|"additional fee*"|"extra cost*"|"separate estimate"|"change order"|"separate project fee"|"invoiced separately"|"quoted separately")
  states ("outside the scope"|"beyond the scope"|"out of scope"|"not part of the services"|"not included in the services"|"excluded from the services") with {encadrer}
  states {encadrer} under {h_extra}      unless "no extra" | "no additional" | "free of charge" | "without charge" | {ecarte}   [confidence 0.7]
  states ("separate project"|"separate price"|"separate job"|"another job"|"in addition , by time spent"|"invoiced in addition"|"billed in addition"|"charged in addition")
  states ("if"|"should"|"where") ..4 ("you"|"client"|"customer"|"company") ..12 ("changes"|"adds"|"want more"|"asks for more"|"asks for"|"alters"|"supplements") ..24 ("quote*"|"charged"|"invoiced"|"extra"|"additional"|"price"|"paid for"|"change order"|"change note")      unless "no extra" | "no additional" | "free of charge" | "same fee"   [confidence 0.7]
  states ("price*"|"quote*"|"cost*"|"charge*") ..4 ("an extra"|"extras"|"each extra"|"each further"|"any extra")
  states ("each further"|"every further"|"each extra"|"every extra"|"each additional"|"every additional") ..4 ("hour"|"half hour"|"day"|"page"|"item"|"image"|"word*") ..6 ("cost*"|"is charged"|"is billed"|<money>)
  states ("to add"|"take any of those on"|"take on more"|"like more"|"want more"|"need more") ..20 (<money>|"estimate"|"quote")
  states ("special project"|"special projects"|"supplemented with"|"subsequent estimate*"|"new issue") ..10 {encadrer}
  states ("not"|"outside"|"beyond"|"excluded") ..6 ("scope"|"included") ..16 {encadrer}
  states {encadrer} ..6 ("such"|"any") ..2 "special project*"
  reverses ("such additional"|"such other"|"any additional"|"any other"|"other related"|"all other"|"any related"|"any and all"|"related or ancillary") ..4 ("services"|"tasks"|"work"|"duties"|"services as"|"tasks as") ..10 ("request*"|"require*"|"assign*"|"direct*"|"deem*"|"necessary"|"from time to time"|"ask*")     unless "fee" | "rate" | "quote*" | "estimate" | "change order" | "charge*"
  reverses ("deemed"|"considered"|"treated as"|"construed as"|"taken to be") ..4 ("included"|"part of"|"within") ..6 ("scope"|"services"|"fee"|"price"|"work"|"project")     unless "fee" ..3 "tax*"
  reverses ("change*"|"add*"|"expand*"|"modif*"|"extend*"|"vary"|"adjust*"|"request*"|"enlarge*") & ("scope"|"services"|"deliverables"|"requirements"|"work"|"brief"|"specification*") & ("no additional charge"|"no extra charge"|"no additional cost"|"without additional"|"without extra"|"at no cost"|"at no extra"|"at no additional"|"free of charge"|"no increase"|"without any increase"|"without increase"|"no adjustment"|"without adjustment"|"same fee"|"same price"|"no further payment"|"no further fee"|"no further charge"|"without charge"|"included in the fee"|"included in the price"|"without payment")    unless "error*" | "defect*" | "bug*" | "warrant*"
  reverses ("client"|"company"|"customer"|"you"|"owner") ..6 ("may"|"can"|"reserves the right to") ..6 ("change"|"expand"|"modify"|"alter"|"vary"|"extend"|"add to") ..6 ("scope"|"services"|"requirements"|"deliverables"|"brief"|"specification*") ..10 ("at any time"|"sole discretion"|"unilaterally"|"as it sees fit"|"without")      unless "charge*" | "fee" | "change order" | "estimate"
  reverses ("not limited to"|"without limitation") & ("scope"|"services") & ("same price"|"fixed fee"|"all tasks"|"whatever")
  reverses ("without entitlement"|"no entitlement"|"no adjustment"|"without any adjustment"|"struck out"|"not chargeable") ..20 ("services"|"work"|"change*"|"functions"|"task*"|"fixed fee")
  reverses ("also perform"|"shall also"|"all services") ..16 ("not specifically"|"inherent"|"ancillary"|"incidental"|"whatever")     unless "charge*" | "quote*" | "additional fee"
  states ("no obligation"|"not obliged"|"not required"|"under no obligation") ..6 ("perform"|"carry out"|"do"|"undertake"|"provide") ..8 ("outside"|"beyond"|"not described"|"not listed"|"falling outside")
  states ("that's"|"is"|"are") ..2 ("another"|"more"|"separate") ..2 ("job*"|"project*"|"order") ..8 ("money"|"price*"|"more"|"fee*")
  states ("tell you the cost"|"cost beforehand"|"price beforehand"|"agree the price")      [confidence 0.7]
  ignore ("additional"|"further") ..2 ("terms"|"information"|"insured")

topic revision.capped limit home "revision*" | "change*" | "amend*" | "design" | "approval"
  states <number> ..3 {serie} ..4 {retouche}                                        [value number]
  states <count>                                                                    unless "year" | "audit*"  [value count]
  states <number> ("round*"|"revision*"|"set of"|"sets of"|"edits"|"tweaks"|"rounds"|"amends"|"proof*"|"iteration*") ..3 ({retouche}|"included"|"free")        [value number]
  states {retouche} ..6 ("limited to"|"capped at"|"up to"|"maximum of"|"no more than") ..2 <number>       unless "liab*"  [value number]
  states ("up to"|"limited to"|"maximum of"|"no more than"|"more than"|"not exceed"|"at most"|"beyond"|"after") ..2 <number> ..4 ({retouche}|{serie})      unless "hour*" | "notice" | "liab*"  [value number]
  states <number> ..2 ("design"|"creative"|"concept"|"free"|"complimentary"|"included")? ("revision*"|"rounds"|"round"|"amends"|"edits")        unless "notice"  [value number]
  states {retouche} ..4 ("included"|"inclusive") & <number>                                        unless "fee" ..2 <number> [value number]
  states <number> ..1 ("times"|"twice"|"rounds"|"goes"|"passes") under {h_rev}     unless "a year"   [value number, confidence 0.7]
  states {retouche} ..6 "twice"     unless "twice a" | "per year"    [value 2]
  states {retouche} ..6 "once"      unless "price*" | "rates" | "fees" | "once a" | "annual*" | "once approved" | "once you" | "once the" | "at once" | "per year"    [value 1, confidence 0.6]
  states ("twice"|"two times") ..6 {retouche}    unless "per year" | "a year"    [value 2]
  states <number> ..1 ("list of"|"lists of") ..2 {retouche}    [value number]
  states ("beyond that"|"after that"|"further"|"more than"|"additional"|"extra"|"later"|"any others") ..16 (<money>|"charged"|"hourly"|"billed"|"invoiced"|"quote*"|"paid for"|"rate") under {h_rev}       unless "no extra" | "no additional" | "free" | "no charge"     [confidence 0.7]
  states ("number of"|"rounds of") ..2 {retouche} ..8 ("specified"|"set out"|"agreed"|"included"|"stated"|"limited"|"outlined")      unless "unlimited" | "not limited"
  states ("additional"|"further"|"extra"|"more"|"subsequent") ..2 ("revision*"|"rounds"|"edits"|"fixes"|"amends"|"alterations"|"tweaks"|"iterations") ..14 ("charge*"|"billed"|"hourly"|"fee*"|"rate"|"cost*"|"quote*"|"estimate"|"invoice*"|<money>)        unless "no additional" | "no further charge" | "no extra"
  states ("more"|"further"|"extra") ("fixes"|"edits"|"changes"|"rounds"|"revisions") <money>
  states {retouche} ..8 ("after approval"|"after sign off"|"after acceptance"|"following approval"|"once approved"|"after that point"|"after this point") ..12 ("charge*"|"billed"|"fee*"|"rate"|"extra")
  states ("after approval"|"once approved"|"after sign off"|"after this point"|"up until the point of approval") ..14 ({retouche}|"charge*") ..10 ("charge*"|"billed"|"fee*"|"rate"|"approval")
  states ("no"|"not include") ..3 ("revisions"|"rounds of revision*"|"edits"|"amends") ..4 ("included"|"are included")      [value 0]
  reverses ("no number of"|"however many"|"no limit to"|"no limit on") ..3 {retouche}
  reverses ("unlimited"|"unrestricted"|"endless"|"as many"|"without limit"|"any number of"|"no limit") ..6 {retouche}
  reverses {retouche} ..8 ("unlimited"|"without limit"|"without limitation"|"not limited"|"not be limited"|"no limit"|"as many times"|"as often as"|"on demand")        unless "not unlimited"
  reverses ({retouche}|"revise*"|"redo*"|"redraw*"|"rework*"|"amend*"|"repeat*") & ("until" ..6 ("satisf*"|"happy"|"content"|"approv*"|"pleased"|"accept*"))        unless "fee" ..6 "charged" | "hourly" | "up until" | "at an additional"
  reverses ({retouche}|"revise*"|"redo*"|"redraw*") & ("no additional charge"|"no extra charge"|"free of charge"|"at no cost"|"no additional cost"|"without additional charge"|"at no extra cost"|"without charge"|"no further charge"|"fixed once and for all") & ("any"|"all"|"request*"|"require*"|"demand*"|"whatever"|"for so long as")       unless <number> {serie} | "error*" | "defect*" | "warrant*" | "bug*" | "up until the point" | "up to"
  reverses ("reasonable"|"sufficient"|"such") ..3 ("number of")? {retouche} ..10 ("sole discretion"|"as determined"|"client's discretion"|"as the client"|"client sees fit")
  states ("two"|"three"|"four"|"one"|"five"|<number>) ..1 ("revised cut*"|"revised version*"|"modified version*"|"amended version*")      [value number]
  states ("amend*"|"edits"|"revision*"|"changes") ..10 ("allowance"|"budget"|"bank") ..4 <duration>     [value none]
  reverses ("number of"|"rounds of") ..2 ("edits"|"revisions"|"changes"|"alterations") ..14 ("not restricted"|"is not res*"|"not limited"|"unrestricted"|"no limit")
  reverses ("any and all"|"all"|"whatever"|"every") ..1 ("alterations"|"changes"|"revisions"|"edits") ..10 ("desired"|"requested"|"required"|"asked for"|"client wants") ..20 ("until"|"no alteration"|"without"|"included"|"no extra")
  ignore ("dose"|"protocol"|"drug"|"vehicle*"|"lease") ..2 "modification*"
  ignore ({retouche}|"revised") ..3 ("price*"|"fee*"|"rate*"|"agreement"|"contract"|"terms"|"accounts"|"law"|"address"|"control"|"schedule"|"policy"|"policies"|"of control"|"in law"|"to this agreement")
  ignore ("price"|"fee"|"rate"|"annual"|"quarterly"|"performance"|"code") ..1 ("review*"|"revision*"|"change*"|"adjustment*")
  ignore ("bug*"|"error*"|"defect*") ..3 ("fix"|"fixes"|"correction*")
  ignore ("fix"|"fixes"|"correction*") ..3 ("bug*"|"error*"|"defect*")

topic revision.unlimited limit
  states ("no number of"|"however many"|"no limit to"|"no limit on"|"unrestricted") ..3 ("alterations"|"revisions"|"changes"|"edits"|"amends"|"rounds")
  states ("unlimited"|"endless"|"as many"|"without limit"|"any number of") ..4 ("revision*"|"changes"|"edits"|"amend*"|"iteration*"|"alteration*"|"rounds")        unless "not unlimited"
  states ("revision*"|"changes"|"edits"|"amends"|"rounds") ..5 ("unlimited"|"without limit"|"no limit"|"as many times")        unless "not unlimited" | "not be unlimited"
  states ("revision*"|"changes"|"edits"|"revise") & ("until" ..6 ("satisf*"|"happy"|"approv*"))      unless "charged"
