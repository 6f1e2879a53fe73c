# Families of words that several topics share, and how parties are called.
lexicon en

family client =
    "client" | "clients" | "client's" | "customer" | "customers" | "company" | "the buyer" | "buyer" | "hirer" | "hiring party" | "principal" | "advertiser"
  | "you" | "your" | "yours" | "you'll" | "publisher" | "producer" | "owner" | "employer" | "commissioner" | "purchaser" | "sponsor" | "organiser" | "organizer" | "recipient" | "authority" | "council" | "label" | "gallery" | "franchisor" | "commissioning party" | "main contractor" | "prime contractor" | "head contractor" | "ordering party" | <client>

family provider =
    "contractor" | "contractors" | "provider" | "service provider" | "supplier" | "consultant" | "freelancer" | "freelance" | "designer" | "developer" | "agency"
  | "vendor" | "artist" | "photographer" | "writer" | "translator" | "editor" | "illustrator" | "author" | "studio" | "professional" | "decorator" | "law firm"
  | "i" | "i'll" | "i'm" | "i've" | "my" | "me" | "mine" | "we" | "we'll" | "our" | "us" | "ours" | "subcontractor" | "independent contractor" | "architect" | "coach" | "tutor" | "planner" | "composer" | "trainer" | "filmmaker" | "cinematographer" | "copywriter" | "interpreter" | "musician" | "performer" | "instructor" | "programmer" | "bookkeeper" | "contributor" | "adviser" | "advisor" | "seller" | "sub contractor" | "sole trader" | <provider>

family house = "agency" | "studio" | "company" | "publisher" | "firm"

family each =
    "either party" | "each party" | "both parties" | "either of us" | "both of us" | "each of us" | "the parties" | "any party" | "either side" | "each side" | "both sides" | "one party" | "neither party" | "a party"
  | "either one of us" | "mutual" | "mutually" | "each other" | "one another" | "other party" | "vice versa" | "all parties" | "everyone" | "nobody" | "anybody" | "no one" | "neither of us" | "non breaching party" | "terminating party" | "we both" | "both you and"

# Headings under which a subject is usually laid down: there, fewer words are enough to read it.
family h_scope = "services" | "the service" | "scope" | "the work" | "the engagement" | "deliverables" | "description" | "assignment" | "commission" | "what i" | "what we" | "what you" | "what's included" | "the brief" | "the project" | "what i'll do" | "job" | "specification*" | "particulars" | "the deal" | "plan" | "cover"
family h_pay = "payment*" | "fee" | "fees" | "price*" | "invoice*" | "billing" | "charges" | "compensation" | "money" | "cost" | "costs" | "pay" | "rates" | "financial*" | "consideration" | "deposit*" | "retainer"
family h_late = "late" | "overdue" | "arrears" | "default interest"
family h_rev = "revision*" | "change*" | "amend*" | "edits" | "approval*" | "feedback" | "sign off" | "proofs" | "rounds" | "alteration*" | "review*" | "corrections" | "acceptance" | "tweaks"
family h_contact = "contact*" | "communicat*" | "working together" | "availability" | "hours" | "reach" | "support" | "how we work" | "how we'll work" | "liaison" | "day to day" | "talk" | "working arrangements" | "questions" | "meetings" | "in touch" | "who to ask"
family h_end = "terminat*" | "cancel*" | "ending" | "the end" | "term and" | "term" | "duration" | "wants out" | "stopping" | "expiry" | "expiration" | "withdrawal" | "getting out" | "if things" | "parting" | "leaving" | "stop" | "calling it off" | "how it ends"
family h_ip = "ownership" | "intellectual property" | "copyright*" | "rights" | "licence" | "license" | "who owns" | "title" | "ip"
family h_liab = "liabilit*" | "responsibility" | "limitation*" | "warrant*" | "indemnit*" | "risk" | "if something goes wrong" | "damage*"
family h_extra = "additional" | "extra*" | "outside" | "something more" | "out of scope" | "beyond" | "change request*" | "change order*" | "variation*" | "more work"

# Before a party, `agent` makes it the one who acts; between two parties, `joins` makes them each of them.
family agent = "by" | "from"
family joins = "or" | "and"

family reciprocal = "vice versa" | "and conversely"

# What puts a protection aside, whatever it is about.
family ecarte =
    "waive*" | "waiving" | "stricken" | "struck out" | "struck" | "stands deleted" | "is deleted" | "are deleted" | "shall not apply" | "does not apply" | "do not apply" | "will not apply" | "shall be disregarded" | "will be disregarded" | "not be invoked" | "may not invoke" | "not rely on"
  | "not applicable" | "dispense* with" | "dispenses the" | "disclaim*" | "not be entitled" | "not entitled" | "no entitlement" | "without entitlement" | "taken out" | "has been dropped" | "was not accepted" | "not accepted" | "shall not claim" | "may not claim" | "not be claimed" | "no claim" | "releases the"
  | "disapplied" | "disapplies" | "inapplicable" | "of no effect" | "no force" | "is void" | "are void" | "null and void" | "not bind" | "not binding" | "is prohibited" | "are prohibited" | "being prohibited" | "is forbidden" | "forbids" | "forbid" | "left out" | "intentionally omitted" | "is omitted" | "are omitted"
  | "ruled out" | "rules out" | "is not available" | "has no right" | "have no right" | "no right to" | "not be payable" | "is not payable" | "are not payable" | "not be owed" | "is not owed" | "not be charged" | "not chargeable" | "not recoverable" | "not be recoverable"
  | "renounc*" | "relinquish*" | "forego" | "foregoes" | "foregoing its" | "desists from" | "abandons any" | "not be heard to" | "not granted" | "is withdrawn" | "are withdrawn"
  | "releases contractor" | "release from" | "no longer be enforced" | "shall not plead" | "not plead" | "shall be deemed excluded" | "is excluded" | "are excluded" | "hereby excluded" | "refused" | "declin*" | "shall rest where it falls" | "forgo*" | "forfeits any" | "gives up"

# Giving a protection up, in the verbs that only do that.
family renonce = "waive" | "waives" | "waived" | "waiving" | "renounce" | "renounces" | "renounced" | "renouncing" | "forgo" | "forgoes" | "forgoing" | "forego" | "foregoes" | "relinquish" | "relinquishes" | "relinquished" | "relinquishing" | "gives up" | "give up" | "giving up" | "gave up" | "disclaims" | "desists from" | "forswears"

# The short words that deny what stands close behind them.
family nie = "no" | "not" | "never" | "nor" | "neither" | "none" | "nothing" | "without" | "don't" | "doesn't" | "won't" | "can't" | "cannot" | "isn't" | "aren't" | "didn't" | "needn't" | "wouldn't" | "shan't" | "in no case" | "in no event" | "under no circumstances" | "nil" | "zero"

# Refusing, owing nothing, being bound to nothing: stands before or behind the thing refused.
family refus =
    {ecarte} | "turned down" | "rejected" | "rejects" | "is refused" | "does not accept" | "do not accept" | "cannot accept" | "can't accept" | "accepts no" | "accept no" | "agrees to no" | "there is no" | "there are no" | "there's no" | "there shall be no" | "there will be no" | "is under no" | "are under no" | "no claim to" | "has no claim" | "have no claim"
  | "does not recognise" | "does not recognize" | "owes no" | "owe no" | "does not owe" | "do not owe" | "never liable" | "not be liable" | "not liable" | "shall bear no" | "bears no" | "bear no" | "carries no" | "carry no" | "attracts no" | "attract no" | "triggers no" | "gives rise to no" | "is not available" | "out of the question" | "not on offer" | "is denied" | "are denied" | "dispensed with"

# What leaves a thing to one side's will, and so takes it from the other.
family bon_plaisir =
    "sole discretion" | "absolute discretion" | "unfettered discretion" | "entire discretion" | "full discretion" | "complete discretion" | "own discretion" | "discretion of" | "its discretion" | "sees fit" | "see fit" | "thinks fit" | "think fit" | "thinks proper" | "deems fit" | "deem fit" | "at its convenience" | "at client's convenience" | "at our convenience"
  | "its pleasure" | "our pleasure" | "alone to decide" | "alone decides" | "alone determines" | "for as long as it" | "as long as we like" | "without limit of time" | "whenever" ..3 "likes" | "whenever we like" | "whenever it" | "whenever the client" | "considers appropriate" | "considers the time" | "time of its choosing" | "when it suits" | "as it pleases" | "as we please" | "when it pleases" | "at its leisure" | "as it likes" | "as we like" | "if it likes" | "at whatever time it" | "when we get round" | "when we get around" | "when we can" | "in due course" | "when convenient" | "in its own time" | "in our own time" | "if it so chooses" | "if it chooses"

# What only one side has: the other has nothing to match it.
family sans_retour = "no corresponding" | "no reciprocal" | "no equivalent right" | "no similar right" | "no matching" | "no such right" | "no like right" | "not enjoy the same" | "not have the same" | "does not apply to the other" | "one way only" | "does not work both ways"

# What providers do and what clients do, one verb each: they tell who is who where a contract has names of its own.
family does =
    "perform*" | "provid*" | "deliver*" | "design*" | "develop*" | "creat*" | "invoic*" | "write*" | "film*" | "assign*" | "warrant*" | "produc*" | "translat*" | "illustrat*" | "supply" | "supplies" | "build*" | "carry" | "edit*" | "photograph*" | "research" | "make" | "correct*"
family orders =
    "pay" | "pays" | "engage*" | "hire*" | "appoint*" | "retain*" | "commission*" | "accept*" | "approv*" | "order*" | "reimburs*" | "instruct*" | "request*"

family contrat =
    "agreement*" | "contract*" | "engagement" | "project*" | "services" | "service" | "sow" | "statement of work" | "order*" | "relationship" | "arrangement" | "work" | "retainer" | "term" | "subscription" | "commission" | "plan" | "collaboration" | "cooperation" | "mandate" | "appointment" | "deal" | "partnership" | "booking" | "assignment"

family peut = "may" | "can" | "could" | "is entitled to" | "are entitled to" | "shall be entitled to" | "has the right to" | "have the right to" | "shall have the right to" | "reserve the right to" | "reserves the right to" | "is free to" | "are free to" | "at liberty to" | "will be able to" | "shall be free to" | "'re free to" | "remains free to" | "are at liberty to"

family resilier =
    "terminat*" | "cancel*" | "end this" | "end the" | "ends the" | "ends this" | "ending this" | "ending the" | "bring this" ..4 "end" | "bring the" ..4 "end" | "walk away" | "withdraw from" | "stop working" | "stop the work" | "part ways" | "pull out" | "call it off" | "call off" | "put an end" | "rescind*"
  | "discontinue*" | "bring it" ..2 "end" | "bring an end" | "be ended" | "is ended" | "be stopped" | "want out" | "wants out" | "revokes it" | "be revoked" | "get out of this" | "get out of the" | "determine this" | "determine the contract" | "determine the agreement" | "determine the engagement" | "otherwise determine" | "be determined by" ..2 "either" | "foreclose*" ..4 ("engagement"|"contract"|"agreement"|"order") | "bring" ..4 "to a close" | "brought to an end" | "resign" | "resigns" | "disengage from" | "wind up this" | "leave this agreement" | "leave the project" | "quit" | "close this agreement" | "end our" | "end it" | "abandon*" | "kill the project" | "opt out of the project"

family manquement =
    "breach*" | "default" | "defaults" | "defaulted" | "fails to" | "failure to" | "failed to" | "for cause" | "violat*" | "non payment" | "nonpayment" | "does not pay" | "misconduct" | "not cured" | "cure" | "material breach" | "unpaid" | "delinquent" | "overdue" | "negligen*" | "in arrears"

family evenement = "insolven*" | "bankrupt*" | "force majeure" | "liquidation" | "receiver*" | "death" | "change of control" | "act of god" | "winding up"

family ecrit = "in writing" | "written" | "by email" | "by e mail" | "via email" | "via e mail" | "an email" | "e mail" | "email" | "registered mail" | "registered post" | "registered letter" | "signed letter" | "certified mail" | "recorded delivery" | "by letter" | "simple letter" | "signed note" | "by post" | "by mail" | "writes to" | "hand delivered" | "signed notice" | "notify you by"

family form_registered = "registered mail" | "registered post" | "registered letter" | "certified mail" | "recorded delivery" | "certified or registered" | "registered or certified"
family form_hand = "hand delivered" | "by hand" | "personal delivery" | "in person"
family form_email = "email" | "e mail" | "electronic mail"
family form_writing = "in writing" | "written"

family payer = "pay" | "pays" | "paid" | "payable" | "payment" | "payments" | "due" | "owed" | "settle*" | "remit*" | "honour" | "honours" | "honoured" | "discharge the" | "discharges" | "falls due" | "fall due"

family creance = "invoice*" | "fee" | "fees" | "balance" | "price" | "amount*" | "sum*" | "bill" | "bills" | "billing" | "payment*" | "compensation" | "charges" | "remuneration" | "statement*" | "instal*" | "milestone*" | "retainer" | "cost*" | "debt*" | "money"

family travail = "work" | "services" | "service" | "task*" | "request*" | "deliverable*" | "feature*" | "development" | "item*" | "page*" | "change*" | "addition*" | "hour*" | "functionality" | "project*" | "job*" | "requirement*" | "visit*" | "days" | "weeks" | "anything" | "assignment*"

family retouche = "revision*" | "edit" | "edits" | "change" | "changes" | "amend" | "amends" | "amendments to the design*" | "alteration*" | "tweak*" | "correction*" | "iteration*" | "rework*" | "redraw*" | "re draw*" | "fix" | "fixes" | "redesign*" | "review*" | "proof" | "proofs" | "modification*" | "redraft*" | "adjustment*" | "feedback" | "reshoot*"

family serie = "round*" | "set" | "sets" | "cycle*" | "series" | "iteration*" | "pass" | "passes" | "batch*" | "rounds of" | "turn*" | "proof*" | "concept*"
