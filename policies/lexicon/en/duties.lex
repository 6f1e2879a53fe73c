# What weighs on one side: acceptance, exclusivity, orders, penalties, indemnities, changes.
lexicon en

family delivers = "deliverable*" | "delivery" | "work" | "work product" | "services" | "milestone*" | "draft*" | "design*" | "materials" | "version*" | "submission*"

topic acceptance.deemed limit home "acceptance" | "approval" | "delivery" | "review" | "sign off"
  states ("deemed"|"considered"|"treated as"|"taken as"|"taken to be"|"regarded as"|"count as"|"counts as") ..4 ("accepted"|"approved"|"acceptance"|"approval"|"final"|"complete"|"completed")    unless "not be deemed" | "not deemed" | "never" | "no" ..4 "deemed" | "not constitute" | "amendment*" | "notice*" | "these terms" | "quote*" | "order" ..6 "deemed" | "change order*"
  states ("if"|"unless"|"absent"|"failing"|"in the absence of") ..20 ("respond*"|"object*"|"reject*"|"feedback"|"comment*"|"response"|"hear*"|"notif*") ..16 ("accepted"|"approved"|"acceptance"|"approval"|"deemed complete")    unless "not be" ..2 ("accepted"|"approved"|"deemed") | "quote*" | "not constitute" | "offer"
  reverses ("silence"|"failure to respond"|"failure to object"|"payment"|"use"|"no response"|"absence of") ..8 ("not constitute"|"not be deemed"|"not be construed"|"not amount to"|"not mean"|"not imply"|"never") ..4 ("acceptance"|"approval"|"accepted"|"approved")    unless "offer" | "waiver"
  reverses {delivers} ..8 ("not be deemed"|"never be deemed"|"not deemed"|"never deemed"|"not considered"|"no deemed") ..3 ("accepted"|"acceptance"|"approved")
  reverses "no deemed" ("acceptance"|"approval")

topic acceptance.discretion limit home "acceptance" | "approval" | "delivery"
  states ({delivers}|"accept*"|"approv*"|"reject*"|"acceptance"|"rejection") ..14 ("in its sole discretion"|"at its sole discretion"|"in its absolute discretion"|"at its discretion"|"in its discretion"|"sole and absolute discretion"|"in the client's sole discretion"|"at client's sole discretion"|"in client's sole discretion"|"in the company's sole discretion"|"for any reason or no reason"|"without giving reasons"|"without stating reasons")    unless "terminat*" | "end this" | "provider accept*" | "contractor may accept" | "subcontract*"
  states ("until"|"subject to"|"conditional upon"|"contingent upon") ..5 ("complete satisfaction"|"full satisfaction"|"entire satisfaction"|"sole satisfaction"|"client's satisfaction"|"company's satisfaction"|"customer's satisfaction"|"is satisfied"|"are satisfied")

topic work.exclusive duty home "exclusiv*" | "independen*" | "other clients"
  states ("exclusively"|"exclusive basis"|"exclusivity") ..12 ("services"|"client"|"company"|"work"|"time"|"provider"|"contractor")    unless "non exclusiv*" | "not exclusiv*" | "license*" | "licence*" | "rights" | "jurisdiction" | "courts" | "court" | "no exclusivity" | "own* exclusively" | "property" | "without exclusivity" | "exclusive of" | "remedy" | "through"
  states {provider} ..4 ("devote*"|"dedicate*"|"shall devote"|"agrees to devote") ..6 ("full time"|"full working time"|"all of its time"|"entire working time"|"exclusive attention"|"whole of")
  states ("shall not"|"may not"|"must not"|"will not"|"agrees not to"|"undertakes not to"|"refrain*") ..8 ("work for"|"provide services to"|"perform services for"|"accept work from"|"accept engagement*"|"take on"|"undertake"|"engage in") ..8 ("other client*"|"any other"|"third part*"|"another client"|"anyone else"|"other employment"|"other business")    unless "confidential*" | "disclos*" | {concurrence} | "subcontract*" | "solicit*"
  reverses ("non exclusive"|"not exclusive"|"no exclusivity"|"without exclusivity")    unless "licen*" | "rights" | "jurisdiction" | "remedies" | "courts"
  reverses ("free to"|"may"|"remains free to"|"is entitled to"|"reserves the right to") ..6 ("work for"|"provide services to"|"perform services for"|"accept work from"|"take on"|"serve") ..6 ("other"|"others"|"third part*"|"anyone"|"any other")    unless "may not"

topic work.subordinate duty home "work*" | "performance" | "hours" | "place" | "conduct"
  states {provider} ..8 ("comply with"|"complies with"|"follow"|"observe*"|"obey"|"is subject to"|"be subject to"|"adhere to"|"abide by") ..8 ("working hours"|"work hours"|"staff handbook"|"employee handbook"|"office hours"|"disciplinary*"|"line manager"|"supervisor"|"instructions of" ..3 "manager"|"directions of")    unless "not subject to" | "not be subject" | "safety"
  states ("timesheet*" ..8 "approv*"|"clock in"|"badge in"|"leave request*"|"request leave"|"annual leave" ..8 "approv*"|"disciplinary"|"line manager"|"reports to" ..3 ("manager"|"supervisor")|"under the supervision and control"|"under the direction and control")    unless "not under" | "no" ..3 "control" | "employees of"
  states {provider} ..8 ("be present"|"attend"|"work*"|"perform*") ..10 ("at the client's premises"|"at client's premises"|"at the company's premises"|"at company's premises"|"on site"|"at the client's office*"|"in the office") ..14 (<hours>|<weekdays>|"every day"|"each day"|"full time"|"business day*")
  reverses ("independent contractor"|"not an employee"|"not employees"|"no employment relationship"|"not be construed as employment"|"no relationship of employment"|"self employed")
  reverses ("control*"|"determin*"|"choose*"|"sets"|"decide*"|"organis*"|"organiz*") ..6 ("manner and means"|"how and when"|"own hours"|"own schedule"|"own methods"|"its own working"|"when and where"|"means and methods"|"time and place")

topic penalty.provider duty home "delay*" | "delivery" | "penalt*" | "service levels"
  states ("late delivery"|"delay in delivery"|"delay*"|"missed deadline*"|"miss* a deadline"|"miss* any deadline"|"late") ..20 ("penalt*"|"liquidated damages"|"deduct*"|"reduction of the fee*"|"fee reduction"|"service credit*")    unless "payment" | "invoice*" | "late fee*" | "overdue" | "interest" | "no penalt*" | "without penalt*" | "not be liable"
  states ("liquidated damages"|"penalty"|"penalties") ..8 (<percent>|<money>) ..8 ("per day"|"for each day"|"per week"|"each day"|"every day"|"day of delay")    unless "payment" | "invoice*" | "overdue"
  reverses ("no"|"without"|"not be subject to"|"not be liable for"|"shall not incur") ..3 ("penalt*"|"liquidated damages") ..14 ("delivery"|"delay*"|{provider})    unless "payment" | "invoice*"

topic indemnity.provider duty home "indemn*" | "liability"
  states {provider} ..8 ("indemnif*"|"hold harmless"|"holds harmless"|"defend*") ..24 ("client"|"company"|"customer"|"harmless"|"claims"|"losses"|"damages"|"third part*"|"attorney*"|"legal fees")    unless "client shall indemnify" | "client will indemnify" | "each party" | "mutual*" | "not indemnif*" | "not be required to indemnif*" | "indemnif*" ..3 "provider" | "indemnif*" ..3 "contractor" | "indemnif*" ..3 "freelancer" | "indemnif*" ..3 "designer" | "indemnif*" ..3 "consultant"

topic change.unilateral limit home "change*" | "amendment*" | "variation*" | "modification*"
  states {client} ..6 ("may"|"reserves the right to"|"is entitled to"|"has the right to"|"can") ..6 ("amend"|"modify"|"vary"|"change"|"revise"|"alter") ..10 ("agreement"|"terms"|"scope"|"services"|"specification*"|"schedule"|{frais}|"deliverable*"|"requirements"|"rates")    unless "may not" | "with" ..6 ("consent"|"agreement of") | "written agreement" | "by mutual" | "change order" | "additional fee*" | "billed" | "charged" | "quote*"
  states ("amendment*"|"modification*"|"change*"|"revised terms"|"new terms") ..12 ("deemed"|"constitute*"|"considered") ..4 ("accepted"|"acceptance") & ({provider}|"silence"|"continued performance"|"unless" ..8 "object*")    unless "client's acceptance" | "deliverable*"
  reverses ("amend*"|"modif*"|"chang*"|"var*") ..14 ("in writing signed by both"|"signed by both parties"|"written agreement of both"|"written agreement of the parties"|"mutual written"|"agreed in writing by both"|"in writing and signed by"|"signed by the parties"|"signed by each party"|"by both parties in writing")

topic payment.setoff limit home "payment*" | "fee*" | "invoice*"
  states {client} ..10 ("set off"|"setoff"|"deduct*"|"withhold*"|"offset*"|"retain") ..14 ("invoice*"|{somme}|"amount*"|{frais}|"payment*"|"monies"|"damages")    unless "may not" | "shall not" | "without set off" | "without deduction" | "not be entitled" | "taxes" | "required by law" | "withholding tax" | "must not" | "will not"
  reverses ("without"|"no right of"|"may not"|"shall not"|"not be entitled to") ..6 ("set off"|"setoff"|"deduction*"|"withholding"|"withhold*"|"offset*"|"deduct*")    unless "tax*"

topic ip.moral_rights limit home "intellectual*" | "rights" | "ownership"
  states ("waiv*"|"relinquish*"|"assign*"|"not to assert"|"agrees not to claim") ..8 ("moral rights"|"right of attribution"|"right to be credited"|"right to be identified")    unless "does not waive" | "not waived" | "retains" | "no waiver"
  reverses ({garder}|"keep*"|"reserve*"|"preserve*"|"respect*"|"asserts") ..8 ("moral rights"|"right of attribution"|"right to be credited"|"right to be identified"|"authorship")
  reverses "moral rights" ..8 ("retained"|"not waived"|"remain*"|"inalienable"|"are reserved")

topic dispute.court limit home "governing*" | "jurisdiction" | "dispute*" | "venue"
  states ("court"|"courts"|"tribunal*") ..10 ("jurisdiction"|"exclusive"|"competent"|"venue"|"located in"|"of england"|"county"|"state of")    unless "court order" | "order of" ..3 "court" | "required by" ..4 "court"
  states ("jurisdiction"|"venue") ..8 ("court"|"courts"|"exclusive"|"lie*"|"county"|"state of"|"city of")
