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
family h_scope = "services" | "the service" | "scope" | "the work" | "the engagement" | "deliverables" | "description" | "the assignment" | "your assignment" | "commission" | "what i" | "what we" | "what you" | "what's included" | "the brief" | "the project" | "what i'll do" | "job" | "covers" | "specification*" | "particulars" | "the deal" | "plan" | "cover"
family h_pay = "payment*" | "fee" | "fees" | "price*" | "invoice*" | "billing" | "charges" | "compensation" | "money" | "cost" | "costs" | "pay" | "rates" | "financial*" | "consideration" | "deposit*" | "retainer"
family h_late = "late" | "overdue" | "arrears" | "default interest"
family h_rev = "revision*" | "change*" | "amend*" | "edits" | "approval*" | "feedback" | "sign off" | "proofs" | "rounds" | "alteration*" | "review*" | "corrections" | "acceptance" | "tweaks"
family h_contact = "contact*" | "communicat*" | "working together" | "availability" | "hours" | "reach" | "support" | "how we work" | "how we'll work" | "liaison" | "day to day" | "talk" | "working arrangements" | "questions" | "meetings" | "in touch" | "who to ask"
family h_end = "terminat*" | "cancel*" | "ending" | "the end" | "term and" | "term" | "duration" | "wants out" | "stopping" | "expiry" | "expiration" | "withdrawal" | "getting out" | "if things" | "parting" | "leaving" | "stop" | "calling it off" | "how it ends"
    | "can't make it" | "cannot make it" | "pulling out" | "calling off" | "backing out" | "goodbye" | "separate ways" | "walking away" | "break clause" | "break" | "exit" | "quit*" | "if it doesn't work" | "notice period" | "letting go" | "winding up" | "call it a day" | "determination" | "discharge" | "when it ends" | "off hire" | "breaking off"
family h_ip = "ownership" | "intellectual property" | "copyright*" | "rights" | "licence" | "license" | "who owns" | "title" | "ip"
family h_liab = "liabilit*" | "responsibility" | "limitation*" | "warrant*" | "indemnit*" | "risk" | "if something goes wrong" | "damage*"
family h_extra = "additional" | "extra*" | "outside" | "something more" | "out of scope" | "beyond" | "change request*" | "change order*" | "variation*" | "more work"

# Behind a party, `doit` makes it the one who is bound, whoever else the sentence names before.
family doit = (("shall"|"must"|"will"|"agrees to"|"undertakes to"|"is to") ..1 ("treat"|"behave"|"conduct"|"act"|"remain"|"show"|"speak"|"address"|"maintain"|"ensure"|"afford"|"provide"|"bear"|"keep"|"refrain"|"use"|"observe"|"respect"|"deal"|"work"|"stay"|"take")) | "ensures"

# Before a party, `agent` makes it the one who acts; between two parties, `joins` makes them each of them.
family agent = "by" | "from"
family joins = "or" | "and"

family reciprocal = "vice versa" | "and conversely"

# Said of a term that is no more, or never was one: not renewed, not carried over, asked for and declined.
family put_away =
    ("is"|"are"|"was"|"were"|"been"|"stands"|"stand"|"hereby") ..1 ("not renewed"|"not carried over"|"not carried forward"|"not granted"|"not agreed"|"not agreed to"|"not accepted"|"not adopted"|"not offered"|"not repeated"|"not taken over"|"declined"|"turned down"|"considered and declined"|"considered and rejected"|"considered and refused"|"struck through"|"scrapped"|"disapplied"|"discontinued" "from this"|"no longer offered"|"no longer available"|"no longer given"|"no longer part")
  | ("shall"|"will"|"does"|"do"|"may"|"can") "not" ..1 ("rely upon"|"rely on"|"invoke"|"appeal to"|"avail itself of"|"avail themselves of") | "does not survive into" | "falls away" | "fall away" | "finds no place" | "has no place in"

# What puts a protection aside, whatever it is about.
family ecarte =
    "crossed out" | "been deleted" | "been struck" | "been removed" | "been taken out" | "been withdrawn" | "been set aside" | "been excluded" | "stands struck" | "waive*" | "waiving" | "stricken" | "struck out" | "struck" | "stands deleted" | "is deleted" | "are deleted" | "shall not apply" | "does not apply" | "do not apply" | "will not apply" | "shall be disregarded" | "will be disregarded" | "not be invoked" | "may not invoke" | "not rely on"
  | "not applicable" | "dispense* with" | "dispenses the" | "disclaim*" | "not be entitled" | "not entitled" | "no entitlement" | "without entitlement" | "been taken out" | "is taken out" | "are taken out" | "was taken out" | "has been dropped" | "was not accepted" | "not accepted" | "shall not claim" | "may not claim" | "not be claimed" | "no claim" | "releases the" | {put_away} | "not rely upon" | "no reliance" | "not insist on" | "not insist upon" | "there is none" | "there are none" | "there isn't any"
  | "disapplied" | "disapplies" | "inapplicable" | "of no effect" | "no force" | "is void" | "are void" | "null and void" | "not bind" | "not binding" | "is prohibited" | "are prohibited" | "being prohibited" | "is forbidden" | "forbids" | "forbid" | "left out" | "intentionally omitted" | "is omitted" | "are omitted"
  | "ruled out" | "rules out" | "is not available" | "not recognised" | "not recognized" | "has no right" | "have no right" | "no right to" | "not be payable" | "is not payable" | "are not payable" | "not be owed" | "is not owed" | "not be charged" | "not chargeable" | "not recoverable" | "not be recoverable"
  | "renounc*" | "relinquish*" | "forego" | "foregoes" | "foregoing its" | "desists from" | "abandons any" | "not be heard to" | "not granted" | "is withdrawn" | "are withdrawn"
  | "releases contractor" | "release from" | "no longer be enforced" | "shall not plead" | "not plead" | "shall be deemed excluded" | "is excluded" | "are excluded" | "hereby excluded" | "refused" | "declin*" | "shall rest where it falls" | "forgo*" | "forfeits any" | "gives up"

# Another paper whose words are quoted: the other side's form, brochure or offer, or what is usual elsewhere.
family cite =
    ("your"|"contractor's"|"consultant's"|"supplier's"|"provider's"|"vendor's"|"freelancer's"|"agency's"|"designer's"|"seller's"|"company's"|"client's"|"his"|"her"|"their") ..2 ("website"|"brochure"|"standard form"|"standard terms"|"standard conditions"|"general terms"|"general conditions"|"usual terms"|"usual conditions"|"terms"|"conditions"|"invoice"|"invoices"|"quotation"|"quote"|"proposal"|"template"|"price list"|"rate card"|"letterhead"|"leaflet"|"tender"|"draft"|"form"|"offer"|"small print"|"email"|"letter") ..2 ("say"|"says"|"said"|"print"|"prints"|"printed"|"state"|"states"|"stated"|"ask"|"asks"|"asked"|"mention"|"mentions"|"mentioned"|"promise"|"promises"|"provide for"|"provides for"|"speak of"|"speaks of"|"put"|"puts"|"offer"|"offers"|"offered"|"propose"|"proposes"|"proposed"|"claim"|"claims"|"announce*"|"has"|"have"|"contain"|"contains"|"allow"|"allows"|"limit"|"limits"|"carry"|"carries"|"set"|"sets"|"wants"|"want"|"give"|"gives"|"call"|"calls"|"reserve"|"reserves")
  | ("printed"|"quoted"|"stated"|"shown"|"mentioned"|"proposed"|"offered"|"advertised"|"appearing"|"contained"|"found"|"announced"|"set out"|"referred to"|"reference") ..1 ("in"|"on"|"at the foot of"|"in the foot of") ..1 ("your"|"contractor's"|"consultant's"|"supplier's"|"provider's"|"vendor's"|"freelancer's"|"agency's"|"designer's"|"seller's"|"their"|"his"|"her") ..2 ("website"|"brochure"|"form"|"terms"|"conditions"|"invoice"|"invoices"|"quotation"|"quote"|"proposal"|"template"|"price list"|"rate card"|"letterhead"|"leaflet"|"tender"|"draft"|"offer"|"letter")
  | ("in"|"of"|"on") "your" ..1 ("terms"|"small print"|"form"|"draft"|"conditions"|"offer"|"quotation"|"proposal"|"brochure"|"leaflet"|"website"|"paper"|"template")
  | ("standard form"|"standard terms"|"standard conditions"|"general conditions"|"earlier draft"|"first draft"|"previous draft"|"previous contract"|"old contract"|"last year's contract")
  | ("you"|"contractor"|"consultant"|"supplier"|"agency") ..1 ("asked for"|"proposed"|"suggested"|"wanted"|"requested") ..1 ("a line"|"a clause"|"a paragraph"|"a term"|"a sentence"|"a provision"|"to add"|"to have")

# What sets aside the words before it, in the same sentence or the one before: "this does not apply", "we do not accept it".
family dement =
    ("this"|"that"|"it"|"these"|"those"|"they"|"neither"|"none of this"|"none of these"|"none of it"|"none of that"|"none of them"|"nothing of this"|"nothing of the kind"|"the foregoing"|"the above"|"such" ..1 ("term"|"terms"|"clause"|"offer"|"provision")|"which") ..2 ("does not apply"|"do not apply"|"doesn't apply"|"don't apply"|"shall not apply"|"will not apply"|"applies"|"apply") ("."|","|";"|":"|"here"|"to us"|"to you"|"to this"|"to the contractor"|"to the consultant"|"to the supplier"|"between us")
  | ("this"|"that"|"it"|"these"|"those"|"they"|"which"|"the foregoing"|"the above") ..3 ("does not bind"|"do not bind"|"shall not bind"|"not bind"|"not binding"|"is deleted"|"are deleted"|"is struck"|"are struck"|"been struck"|"been deleted"|"is withdrawn"|"are withdrawn"|"is not agreed"|"are not agreed"|"not accepted"|"has no effect"|"have no effect"|"of no effect"|"shall be disregarded"|"will be disregarded"|"not part of this"|"not form part"|"no part of this"|"stays out of"|"is refused"|"are refused"|"is excluded here"|"not available here"|"not available under")
  | ("no longer"|"stopped"|"do not"|"don't"|"does not"|"doesn't"|"cannot"|"can't"|"will not"|"won't"|"would sooner not"|"would rather not"|"shall not"|"never") ..1 ("accept"|"accepts"|"offer"|"agree to"|"agree with"|"sign"|"recognise"|"recognize"|"honour"|"adopt"|"keep to"|"want"|"have"|"be bound by"|"do"|"give"|"grant"|"provide"|"work that way"|"work like that"|"work to") ..1 ("that"|"this"|"these"|"those"|"it"|"them"|"one"|"such a"|"any of" ..1 ("this"|"that"|"it"|"them"))
  | ("decline"|"declines"|"declined"|"rejected"|"refused"|"turned down"|"reject"|"rejects"|"refuse"|"refuses"|"disregard"|"strike out"|"strikes out"|"struck out"|"set aside"|"sets aside"|"ignore"|"ignores") ..1 ("that"|"this"|"these"|"those"|"it"|"them") ("request"|"proposal"|"demand"|"suggestion"|"wish"|"point"|"idea"|"line"|"clause"|"term"|"terms"|"condition"|"conditions"|"sentence"|"offer"|"."|","|";"|"and"|"in"|"here")
  | ("we"|"i") ("strike"|"delete"|"drop"|"cross out"|"remove"|"leave out"|"skip"|"omit") ("that"|"it"|"this"|"them")
  | "there isn't any" | "there are none" | "there is none" | "we have none" | "there is no such thing" | "means nothing to us" | "mean nothing to us" | "nothing of the sort" | "nothing of the kind"
  | "not for our account" | "not on our account" | "not with us" | "not for us" | "not here ," | "not here ." | "not here :" | "not on this" ..1 ("job"|"project"|"contract") | "not under this" ..1 ("contract"|"agreement") | "not in this" ..1 ("contract"|"agreement"|"case") | "carries it" | "that is not how we"

# A sentence that tells of a term dropped, struck or without force: what stands before it is no term at all.
family caduc =
    ("was"|"were"|"has been"|"have been"|"stands"|"stand"|"is hereby"|"are hereby") ..1 ("deleted"|"struck"|"dropped"|"removed"|"withdrawn"|"waived"|"refused"|"rejected"|"set aside"|"excluded"|"disregarded"|"omitted"|"left out"|"taken out"|"not accepted"|"not agreed"|"not renewed"|"declined"|"crossed out"|"disapplied"|"revoked"|"renounced"|"abandoned")
  | ("does not apply"|"do not apply"|"shall not apply"|"will not apply"|"doesn't apply"|"don't apply") ("here"|"to us"|"to this contract"|"to this agreement"|"to this engagement"|"between us")
  | "for information only" | "for guidance only" | "for show" | {put_away} | "(" ("deleted"|"struck out"|"crossed out"|"withdrawn"|"not agreed"|"refused"|"declined"|"not applicable"|"void"|"superseded"|"not granted") ")" | ":" ("not agreed"|"not granted"|"not accepted"|"not offered"|"not given"|"not applicable"|"not wanted"|"refused"|"declined"|"withdrawn"|"waived"|"struck out"|"deleted"|"omitted"|"does not apply"|"do not apply"|("none"|"nil"|"no"|"not"|"n / a") ("."|";"|",")) | "is deleted" | "are deleted" | "is struck out" | "are struck out" | "has no application" | "have no application" | "creates no obligation" | "create no obligation" | "creating no obligation" | "means nothing to us" | "mean nothing to us" | "may be disregarded" | "can be disregarded"

# A clause put away as a whole, from the word for it to the words that do it; a sentence that takes back the one before;
# and what leaves the rest standing.
family piece =
    "clause" | "clauses" | "paragraph*" | "article" | "section" | "provision" | "provisions" | "sentence" | "wording" | "request for" | "demand for" | "proposal for" | "proposed" | "offer of" | "promise of" | "reference to" | "references to" | "mention of" | "heading" | ("any"|"a"|"the"|"every"|"each"|"such") ("term"|"line"|"rule") ..1 ("providing"|"for"|"on"|"that"|"under"|"about"|"by which"|"giving") | "this step" | "suggestion"
  | ("limit"|"cap"|"ceiling"|"allowance"|"notice"|"period"|"rounds"|"hours"|"rate"|"fee"|"deposit"|"interest") ..8 ("printed in"|"quoted in"|"found in"|"offered in"|"proposed in"|"asked for by"|"requested by"|"advertised"|"announced in"|"mentioned in")
family set_aside =
    {piece} ..40 ({put_away} | ("is"|"are"|"was"|"were"|"been"|"stands"|"hereby"|"be") ..1 ("deleted"|"struck"|"struck out"|"crossed out"|"omitted"|"left out"|"rejected"|"refused"|"dropped"|"removed" "from this"|"superseded"|"without effect"|"of no effect"|"void") | ("has"|"have"|"shall have"|"takes"|"take") ("no effect"|"no force"|"no application") | "does not bind" | "do not bind")
  | (("the parties"|"both parties"|"parties"|"we"|"i") ..1 ("exclude"|"have excluded"|"have dropped"|"dropped"|"drop"|"have deleted"|"delete"|"deleted"|"have struck"|"have struck out"|"struck out"|"have removed"|"have crossed out"|"crossed out"|"have left out"|"have taken out"|"took out"|"do without"|"dispense with"|"refuse"|"want no"|"want none of"|"have abandoned"|"disapply"|"set aside")
    | {client} ("refuses"|"excludes"|"has dropped"|"has deleted"|"has struck out"|"has removed"|"disapplies"|"wants no"|"does without")
    | ("concluded"|"made"|"signed"|"entered into"|"agreed") "without"
    | ("there used to be"|"we used to"|"i used to"|"used to have"|"used to give"|"used to offer"|"used to allow") ..30 ("no longer"|"not any more"|"stopped"|"not now"|"no more"|"those days")) ..24 ("."|";"|",")
family takes_back =
    ("not any more"|"not anymore"|"no longer"|"not this time"|"not on this occasion"|"not so here"|"not here") (":"|"."|",") | "not any more"
  | ("this"|"that"|"such"|"the said"|"these"|"those") ..1 {piece} ..8 {put_away} | ("this"|"that"|"it"|"these"|"those"|"they"|"which"|"request"|"demand"|"proposal"|"offer"|"suggestion") ..2 {put_away} | ("the"|"our") "answer" ("is"|"was") "no" | "we said no" | "that was then" | "that was last year" | "that is history" | "that's history" | "times have changed" | ("here"|"with us") ..1 ("it is not"|"it isn't"|"it does not"|"it doesn't"|"they do not"|"they don't"|"we do not"|"we don't"|"that is not so") | "this no longer applies" | "i said no" | "those days are over" | "that is over" | "that has stopped" | "that stopped" | "we have stopped" ..2 ("that"|"this"|"it") | "i have stopped" ..2 ("that"|"this"|"it") | ("i"|"we") ("drop"|"dropped"|"scrap"|"scrapped"|"have dropped"|"have scrapped") ("that"|"it"|"this") | "no such luck" | "scrap that" | "forget that" | "forget it" | "forget about that" | "forget about it" | "strike that" | "there is none" | "there are none" | "none is given" | "none is made" | "none is agreed" | "none is offered" | "none is intended" | "none exists" | "not the case here" | "the contrary applies" | "the opposite applies"
family still_holds = "liab*" | "written in" | "replaced by" | "replaced with" | "in its place" | "substitut*" | "instead" | "when" | "where" | "whether" | "should" | "in the event" | "in case" | "without prejudice" | "if" | "unless" | "except" | "save" | "other than" | "otherwise than" | "in so far as" | "to the extent" | "only for" | "in respect of" | "as regards"
# Words that make a condition of what is dropped: "once it has been rejected".
family si = "if" | "when" | "once" | "where" | "until" | "after" | "unless" | "as long as" | "whenever" | "should" | "upon"

# A duty that the client is said not to have: what follows is not owed.
family decharge =
    ("nothing"|"no" ("provision"|"clause"|"term"|"article"|"part"|"word")) ..8 ("obliges"|"requires"|"binds"|"compels"|"commits"|"obligates"|"oblige"|"require"|"bind"|"be read as obliging"|"be construed as obliging"|"be construed as requiring") ..1 {client}
  | {client} ..2 ("under no obligation to"|"under no duty to"|"not obliged to"|"not be obliged to"|"not bound to"|"not be bound to"|"not required to"|"not be required to"|"not obligated to"|"not be obligated to"|"has no obligation to"|"have no obligation to"|"shall have no obligation to"|"has no duty to"|"shall have no duty to"|"does not undertake to"|"do not undertake to"|"undertakes no obligation to"|"makes no promise to"|"make no promise to"|"need not"|"reserves the right not to")

# Not bound until, beyond or without something is bound in the end.
family sauf = "until" | "unless" | "before" | "except" | "save" | "other than" | "more than" | "if" | "where" | "in excess of" | "beyond" | "outside" | "so long as" | "as long as" | "to the extent" | "without"

# A paper quoted to be agreed to: nothing is set aside.
family agree = "suits us" | "suits me" | "fine with us" | "fine by us" | "fine by me" | "fine with me" | "we accept" | "accepts it" | "i accept" | "is accepted" | "are accepted" | "is agreed" | "are agreed" | "we agree" | "i agree" | "applies here" | "apply here" | "and so do we" | "shall apply" | "applies to this" | "apply to this" | "forms part" | "form part"

# Giving a protection up, in the verbs that only do that.
family renonce = "waive" | "waives" | "waived" | "waiving" | "renounce" | "renounces" | "renounced" | "renouncing" | "forgo" | "forgoes" | "forgoing" | "forego" | "foregoes" | "relinquish" | "relinquishes" | "relinquished" | "relinquishing" | "gives up" | "give up" | "giving up" | "gave up" | "disclaims" | "desists from" | "forswears"

# The short words that deny what stands close behind them.
family nie = "no" | "not" | "never" | "nor" | "neither" | "none" | "nothing" | "without" | "don't" | "doesn't" | "won't" | "can't" | "cannot" | "isn't" | "aren't" | "didn't" | "needn't" | "wouldn't" | "shan't" | "in no case" | "in no event" | "under no circumstances" | "nil" | "zero"

# Refusing, owing nothing, being bound to nothing: stands before or behind the thing refused.
family refus =
    {ecarte} | "turned down" | "rejected" | "rejects" | "is refused" | "does not accept" | "do not accept" | "cannot accept" | "can't accept" | "accepts no" | "accept no" | "agrees to no" | "there is no" | "there are no" | "there's no" | "there shall be no" | "there will be no" | "is under no" | "are under no" | "no claim to" | "has no claim" | "have no claim"
  | "does not recognise" | "does not recognize" | "owes no" | "owe no" | "does not owe" | "do not owe" | "never liable" | "not be liable" | "not liable" | "shall bear no" | "bears no" | "bear no" | "carries no" | "carry no" | "attracts no" | "attract no" | "triggers no" | "gives rise to no" | "is not available" | "out of the question" | "off the table" | "not on the table" | "not on offer" | "is denied" | "are denied" | "dispensed with"

# What leaves a thing to one side's will, and so takes it from the other.
family bon_plaisir =
    "sole discretion" | "absolute discretion" | "unfettered discretion" | "entire discretion" | "full discretion" | "complete discretion" | "own discretion" | "discretion of" | "its discretion" | "sees fit" | "see fit" | "thinks fit" | "think fit" | "thinks proper" | "deems fit" | "deem fit" | "at its convenience" | "at client's convenience" | "at our convenience"
  | "own pace" | "gets round to it" | "get round to it" | "gets around to it" | "get around to it" | "matter for" ..1 {client} | "for" {client} "alone" | "for" {client} "to decide" | ("decided"|"determined"|"fixed"|"chosen"|"set") "by" ..1 {client} "alone" | "considers" ..2 "opportune" | "its pleasure" | "our pleasure" | "alone to decide" | "alone decides" | "alone determines" | "for as long as it" | "as long as we like" | "without limit of time" | "whenever" ..3 "likes" | "whenever we like" | "whenever it" | "whenever the client" | "considers appropriate" | "considers the time" | "time of its choosing" | "when it suits" | "as it pleases" | "as we please" | "when it pleases" | "at its leisure" | "as it likes" | "as we like" | "if it likes" | "at whatever time it" | "when we get round" | "when we get around" | "when we can" | "in due course" | "when convenient" | "in its own time" | "in our own time" | "if it so chooses" | "if it chooses"

# What only one side has: the other has nothing to match it.
family sans_retour = "no corresponding" | "no reciprocal" | "no equivalent right" | "no similar right" | "no matching" | "no such right" | "no like right" | "not enjoy the same" | "not have the same" | "does not apply to the other" | "one way only" | "does not work both ways"

# What providers do and what clients do, one verb each: they tell who is who where a contract has names of its own.
family does =
    "perform*" | "provid*" | "deliver*" | "design*" | "develop*" | "creat*" | "invoic*" | "write*" | "film*" | "assign*" | "warrant*" | "produc*" | "translat*" | "illustrat*" | "supply" | "supplies" | "build*" | "carry" | "edit*" | "photograph*" | "research" | "make" | "correct*"
family orders =
    "pay" | "pays" | "engage*" | "hire*" | "appoint*" | {garder} | "commission*" | "accept*" | "approv*" | "order*" | "reimburs*" | "instruct*" | "request*"

family contrat =
    "this letter" | "agreement*" | "contract*" | "engagement" | "project*" | "services" | "service" | "sow" | "statement of work" | "order*" | "relationship" | "arrangement" | "work" | "retainer" | "term" | "subscription" | "commission" | "plan" | "collaboration" | "cooperation" | "mandate" | "appointment" | "deal" | "partnership" | "booking" | "assignment"

family peut = "may" | "can" | "could" | "is entitled to" | "are entitled to" | "shall be entitled to" | "has the right to" | "have the right to" | "shall have the right to" | "reserve the right to" | "reserves the right to" | "is free to" | "are free to" | "at liberty to" | "will be able to" | "shall be free to" | "'re free to" | "remains free to" | "are at liberty to"

family resilier =
    "terminat*" | "cancel*" | "end this" | "ends this" | "ending this" | (("end"|"ends"|"ending") "the" ..2 {contrat}) | "bring this" ..4 "end" | "bring the" ..4 "end" | "walk away" | "withdraw from" | "stop working" | "stop the work" | "part ways" | "pull out" | "call it off" | "call off" | "put an end" | "rescind*"
  | ("agreement"|"contract"|"engagement"|"mandate"|"appointment"|"retainer") ("may be determined"|"shall be determined"|"can be determined") "by" | "discontinue*" | "bring it" ..2 "end" | "bring an end" | "be ended" | "is ended" | "be stopped" | "want out" | "wants out" | "revokes it" | "be revoked" | "get out of this" | "get out of the" | "determine this" | "determine the contract" | "determine the agreement" | "determine the engagement" | "otherwise determine" | "be determined by" ..2 "either" | "foreclose*" ..4 ("engagement"|"contract"|"agreement"|"order") | "bring" ..4 "to a close" | "brought to an end" | "resign" | "resigns" | "disengage from" | "wind up this" | "leave this agreement" | "leave the project" | "quit" | "close this agreement" | "end our" | "end it" | "abandon*" | "kill the project" | "opt out of the project"
    | "walks away" | "walking away" | "walked away" | "pulls out" | "pulling out" | "calls it off" | "calling off" | "calls off" | "call it a day" | "calls it a day" | "calling it a day" | "call it quits" | "calls it quits" | "part company" | "parts company" | "parts ways" | "bow out" | "bows out" | "steps away" | "step away" | "step back from this" | "wind up the" ..1 {contrat} | "wind down the" ..1 {contrat} | "drop out" | "drops out" | "drop the project" | "drop this project" | "exit this" | "exit the agreement" | "exit the contract" | "leave the contract" | "leave the agreement" | "leave this contract" | "bail out" | "bails out" | "go our separate ways" | "go their separate ways" | "ends it" | "ends our" | "end the arrangement" | "serve notice" | "serves notice" | "give notice to quit" | "give notice to end" | "hand in" ..1 "notice" | "hand back the" ..1 {contrat} | "determine its engagement" | "determination of this" | "get out of it" | "throw in the towel" | "down tools for good" | "cease" ..2 {contrat} | "cry off" | "back out" | "backs out" | "backing out" | "withdraws from" | "withdrawing from" | "resigning" | "quits" | "quitting"
    | "pull the plug" | "pulls the plug" | ("stand" ..2 "down") | "stood down" | "bring matters to" ..1 ("end"|"close") | "let you go" | "let me go" | "let us go" | "knock it on the head" | "give it up" | "down tools"

family manquement =
    "breach*" | "default" | "defaults" | "defaulted" | "fails to" | "failure to" | "failed to" | "for cause" | "violat*" | "non payment" | "nonpayment" | "does not pay" | "misconduct" | "not cured" | "cure" | "material breach" | "unpaid" | "delinquent" | "overdue" | "negligen*" | "in arrears"

family evenement = "insolven*" | "bankrupt*" | "force majeure" | "liquidation" | "receiver*" | "death" | "change of control" | "act of god" | "winding up"

family ecrit = "in writing" | "written" | "by email" | "by e mail" | "via email" | "via e mail" | "an email" | "e mail" | "email" | "registered mail" | "registered post" | "registered letter" | "signed letter" | "certified mail" | "recorded delivery" | "by letter" | "simple letter" | "signed note" | "by post" | "by mail" | "writes to" | "hand delivered" | "signed notice" | "notify you by"
    | "in black and white" | "speed post" | "by courier" | "termination letter" | "letter of termination" | "resignation letter" | "in an email" | "in an e mail" | "in a letter" | "a line by email" | "a letter to" | "an email to" | "by way of email" | "by text or email" | "in a message" | "whatsapp or email"
    | "by writing to" | "writing to the other" | "writing to me" | "writing to us"

family form_registered = "registered mail" | "registered post" | "registered letter" | "certified mail" | "recorded delivery" | "certified or registered" | "registered or certified"
family form_hand = "hand delivered" | "by hand" | "personal delivery" | "in person"
family form_email = "email" | "e mail" | "electronic mail"
family form_writing = "in writing" | "written"

family payer = "pay" | "paying" | "pays" | "paid" | "payable" | "payment" | "payments" | "due" | "owed" | "settle*" | "remit*" | "honour" | "honours" | "honoured" | "discharge the" | "discharge each" | "discharge every" | "discharge all" | "settle up" | "discharges" | "falls due" | "fall due"

family creance = "invoice*" | "fee" | "fees" | "balance" | "price" | "amount*" | {somme} | "bill" | "bills" | "billing" | "payment*" | "compensation" | "charges" | "remuneration" | "statement*" | "instal*" | "milestone*" | "retainer" | "cost*" | "debt*" | "money"

family travail = "work" | "services" | "service" | "task*" | "request*" | "deliverable*" | "feature*" | "development" | "item*" | "page*" | "change*" | "addition*" | "hour*" | "functionality" | "project*" | "job*" | "requirement*" | "visit*" | "days" | "weeks" | "anything" | "assignment*"

family retouche = "revision*" | "refinement*" | "edit" | "edits" | "change" | "changes" | "amend" | "amends" | "amendments to the design*" | "alteration*" | "tweak*" | "correction*" | "iteration*" | "rework*" | "redraw*" | "re draw*" | "fix" | "fixes" | "redesign*" | "review*" | "proof" | "proofs" | "modification*" | "redraft*" | "adjustment*" | "feedback" | "reshoot*"

family serie = "round*" | "set" | "sets" | "cycle*" | "series" | "iteration*" | "pass" | "passes" | "batch*" | "rounds of" | "turn*" | "proof*" | "concept*"

# Words that a star would stretch too far: a reply is no replacement, a fee no feedback, an end no endeavour.
family reponse = "reply*" | "replies" | "replied"
family concurrence = "compete" | "competes" | "competed" | "competing" | "competit*"
family frais = "fee" | "fees"
family finir = "end" | "ends" | "ended" | "ending"
family cour = "court" | "courts"
family somme = "sum" | "sums"
family garder = "retain" | "retains" | "retained" | "retaining"
