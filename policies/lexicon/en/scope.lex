lexicon en

# What denies, whatever the subject; the lines below cross these with the nouns of their own.
family s_renounce =
    "waive*" | "waiving" | "relinquish*" | "renounce*" | "renouncing" | "forgo*" | "forego*" | "gives up" | "give up" | "surrender*" | "not entitled" | "not be entitled" | "no entitlement" | "without entitlement" | "no right to" | "no claim" | "not claim" | "never claim" | "may not insist" | "may not charge" | "shall not charge" | "not require payment"
  | "will not charge" | "not seek" | "not demand" | "disclaim*" | "not invoke" | "not be invoked" | "not rely on" | "not rely upon" | "not insist upon" | "not insist on" | "no reliance" | "not plead" | "abandons" | "precluded from" | "barred from" | "neither" ..2 "claim" | (("won't"|"will not"|"shall not"|"may not"|"cannot"|"can't"|"never"|"nor"|"don't") ..2 ("bill"|"charge"|"invoice"|"request further payment"|"ask for more"|"ask for extra"))

family s_void =
    "does not apply" | "do not apply" | "shall not apply" | "will not apply" | "not applicable" | "doesn't apply" | "don't apply" | "disapplied" | "disregarded" | "withdrawn" | "superseded" | "struck out" | "struck" | "stricken" | "deleted" | "crossed out" | "taken out" | "dropped" | "of no effect" | "no effect" | "no force" | "set aside" | "not binding" | "not bind" | "not be enforced" | "not be invoked" | "not opposable" | "is void" | "are void" | "void as between" | "guideline*" | "for guidance" | "indicative" | "non binding" | "unenforceable" | "ineffective" | "not available to" | "not be available to" | "not an obligation" | "not a commitment" | "not a promise" | "mere target*"
  | "inapplicable" | "overridden" | "cancelled" | "removed" | "lapses" | "null and void" | "not accepted" | "is waived" | "are waived" | "hereby waived" | "shall be waived" | "be ignored" | "may be exceeded" | "not form part" | "no longer apply" | "no longer applies"

family s_voided = {s_void} | "is excluded" | "are excluded" | "be excluded" | "hereby excluded"

family s_will =
    "sole discretion" | "absolute discretion" | "full discretion" | "own discretion" | "entire discretion" | "unfettered discretion" | "at its discretion" | "at the discretion" | "client's discretion" | "sole judg*" | "absolute judg*" | "sole opinion" | "sees fit" | "see fit" | "saw fit" | "deems fit" | "deem fit" | "thinks fit" | "think fit" | "thinks proper" | "deems proper" | "of its choosing" | "of their choosing" | "of our choosing" | "of its choice" | "as it wants" | "at its pleasure" | "deems necessary" | "deem necessary" | "considers necessary" | "finds necessary"
  | "matter for" ..1 {client} | "for" {client} "alone" | "for" {client} "to decide" | ("decided"|"determined"|"fixed"|"chosen"|"set") "by" ..1 {client} ("alone"|"only") | {client} ("alone"|"only") ("decides"|"shall decide"|"may decide"|"determines") | "it pleases" | "it wishes" | "she wishes" | "he wishes" | "they wish" | "we wish" | "it likes" | "we like" | "it chooses" | "it elects" | "it prefers" | "we please" | "we want" | "it desires" | "it may desire" | "at will" | "unilaterally"

# Nothing is paid for it.
family s_gratis =
    (("no"|"without"|"without any"|"nor"|"nor any"|"not any"|"not incur"|"not give rise to"|"any") ("additional"|"extra"|"further"|"supplementary"|"separate"|"supplemental"|"more") ("charge*"|"fee"|"fees"|"cost*"|"payment*"|"compensation"|"remuneration"|"consideration"|"price"|"money"|"pay"|"billing"|"expense"))
  | (("without"|"no") ("supplement"|"surcharge"|"extra"|"additional charge")) | "free of charge" | "free of cost" | "for free" | "gratis" | "without charge" | "without payment" | "without pay" | "without remuneration" | "without compensation" | "at no charge" | "at no cost" | "no charge" | "not be charged" | "not charged" | "not chargeable" | "not billable" | "not be billed" | "not be invoiced" | "not separately" ..2 ("charge*"|"bill*"|"remunerated"|"paid") | "never charged" | "won't be charged" | "unpaid" | "non chargeable"
  | (("its"|"his"|"her"|"their"|"own"|"contractor's"|"provider's"|"supplier's") ..1 ("cost"|"expense")) | (("bear"|"bears"|"absorb*") ..3 ("cost*"|"expense*"))
  | (("included"|"comprised"|"covered"|"absorbed"|"contained"|"remunerated"|"compensated"|"subsumed"|"allowed for"|"provided for"|"priced") ..1 ("in"|"within"|"by"|"exclusively by"|"under") ..2 ("fee"|"fees"|"price"|"contract sum"|"contract price"|"tender"|"quoted sum"|"retainer"|"remuneration"|"charges"|"lump sum"|"flat rate"|"day rate"))
  | (("part of"|"within"|"inside"|"in") ..1 ("flat fee"|"fixed fee"|"fixed price"|"lump sum"|"agreed fee"|"agreed price"|"agreed remuneration"|"agreed sum"|"agreed amount"|"existing fee"|"monthly fee"))
  | (("fee"|"price"|"lump sum"|"remuneration"|"retainer"|"compensation") ..4 ("full payment"|"full compensation"|"full consideration"|"deemed full"|"is final"|"complete remuneration"))
  | (("fee"|"price"|"lump sum"|"remuneration"|"retainer") ..1 ("covers"|"cover"|"includes"|"comprises") ..1 ("any"|"all"|"every"|"everything"|"whatever"|"such"))
  | (("without"|"no"|"not have any") ..1 ("effect"|"impact"|"influence"|"bearing"|"consequence*") ("on"|"for") ..3 ("price"|"fee"|"fees"|"remuneration"|"charges"|"budget"))
  | (("without"|"no") ..2 ("price"|"fee"|"fees"|"budget") ..2 ("touched"|"changed"|"increased"|"adjusted"|"affected"|"raised"|"altered"|"reopened"))
  | (("same"|"existing"|("within"|"for"|"at"|"in"|"under"|"inside"|"by"|"out of"|"cover*"|"include*") ..1 ("original"|"initial")) ("budget"|"price"|"fee"|"remuneration"))
  | "part of the service" | "part of the package" | "all part of the fee" | "comes up is included" | "costs nothing" | "cost nothing" | "costs you nothing" | "same price" | "same fee" | "same money" | "all inclusive" | "part of the deal" | "all in the price" | "no meter"
  | (("no"|"without"|"without any"|"any") ("increase"|"adjustment"|"change"|"uplift"|"supplement") ("in"|"of"|"to") ..2 ("fee"|"fees"|"price"|"charges"|"remuneration"|"compensation"|"rate"))
  | (("fee"|"fees"|"price"|"charges"|"remuneration"|"day rate"|"rate") ..2 ("stays as it is"|"stays where it is"|"does not budge"|"doesn't budge"|"not be increased"|"not be adjusted"|"not increase"|"not change"|"not be affected"|"remain* unchanged"|"remain* the same"|"stays the same"|"stays put"|"won't"|"doesn't change"|"unaffected"|"unaltered"|"does not move"|"remains fixed"))
    | "no more will be asked" | "nothing more will be asked" | "nothing more is charged" | "no more is charged"
    | ("fee"|"fees"|"price"|"lump sum"|"retainer"|"remuneration") ..3 ("deemed to cover"|"taken to cover"|"deemed to include"|"held to cover")
    | "throws in" | "throw in" | "thrown in"

# What a gratis line must not stand beside: repairs, and a sentence that only says when work is paid.
family s_repair = "than those stated" | "redone" | "redo" | ("nothing"|"no"|"none") ..14 "deemed" | "correct" | "remedy" | "remedied" | "repair*" | "error*" | "defect*" | "bug" | "bugs" | "warrant*" | "fault*" | "non conform*" | "not included" | "not covered" | "unless" | "aren't included" | "isn't included" | "not deemed" | "negligen*" | "mistake*" | "insur*"

family s_work =
    "work" | "works" | "service" | "services" | "task*" | "request*" | "deliverable*" | "feature*" | "functionalit*" | "function" | "functions" | "item*" | "page*" | "change*" | "addition*" | "hour*" | "job*" | "requirement*" | "visit*" | "anything" | "something" | "everything" | "assignment*" | "duties" | "matter*" | "activit*" | "enhancement*" | "product*" | "article*" | "image*" | "word*" | "day*" | "session*" | "video*" | "post*" | "element*" | "illustration*" | "photo*" | "bits" | "thing*" | "stuff" | "piece*" | "rehearsal*" | "performance*" | "copies of the work" | "language*" | "meeting*" | "workshop*" | "training" | "report*" | "draft*" | "screen*" | "design*" | "lesson*" | "episode*" | "location*" | "effort*" | "time" | "concept*" | "complexit*" | "proposal*" | "version*" | "location*" | "guest*" | "participant*" | "language*"

family s_frame =
    "scope" | "brief" | "schedule" | "statement of work" | "sow" | "specification*" | "list" | "retainer" | "order" | "quote" | "quotation" | "proposal" | "deliverables" | "package" | "allotment" | "allowance" | "commission" | "engagement" | "annex*" | "exhibit*" | "appendix" | "agreement" | "contract" | "job" | "description" | "services" | "assignment" | "estimate" | "remit" | "mandate" | "agreed" | "above" | "herein" | "project" | "plan" | "deal" | "bundle" | "work order" | "fixed price" | "price" | "fee"

# What lies outside what was agreed.
family s_extra =
    (("additional"|"extra"|"supplementary"|"supplemental"|"further"|"unscheduled"|"unforeseen"|"excess"|"ad hoc"|"unplanned"|"surplus") ..1 {s_work})
  | "out of scope" | (("outside"|"beyond") ..2 "scope") | "scope creep" | "change request*" | "change order*" | "ad hoc request*" | (("extension"|"enlargement"|"widening"|"expansion") "of" ..2 ("assignment"|"scope"|"services"|"brief"|"deliverables"|"work"|"project"|"mandate"))

family s_outside = {s_extra} | "runs over" | "run over" | "runs past" | "run past" | "runs longer" | "runs late" | "run longer" | "overtime" | "whatever isn't" | "whatever is not" | "add more" | "like more" | "more than what's" | "more than what is" | "ask for more" | "want more" | "need more" | ("added" {s_work}) | "gets bigger" | "more than that" | (("over"|"past") ..3 ("allowance"|"allotment"|"booked time"|"agreed hours"|"agreed time")) | "new ideas" | "new wishes" | "later wishes" | "further wishes" | "new requests" | "new requirements" | "whatever comes up" | "anything that comes up" | "the surplus" | "the excess" | (("exceed*"|"in excess of"|"more than"|"over and above"|"above") ..2 ((<number>|<count>) ..1 {s_work}|<duration> ..1 ({s_work}|"a"|"per"|"each"|"in"|"is"|"are"|"shall"|"will"|"gets"|"costs"))) | "extras" | "scope creep" | "overage*" | "overrun*" | "enhancement*" | "change request*" | "change order*" | "variation*"
  | ("excluded from" ..3 {s_frame})
  | (("outside"|"beyond"|"over and above"|"in excess of"|"on top of"|"other than"|"exceed*"|"outwith") ..4 {s_frame})
  | (("not"|"isn't"|"aren't"|"wasn't"|"doesn't"|"don't"|"never"|"nor"|"nowhere"|"not expressly"|"not specifically"|"not explicitly"|"not otherwise") ..1 ("among"|"contained"|"named"|"ordered"|"described"|"listed"|"included"|"mention*"|"provided for"|"covered"|"cover"|"specified"|"enumerated"|"foreseen"|"set out"|"set forth"|"stated"|"defined"|"contemplated"|"part of"|("in"|"on"|"within") ..1 {s_frame}|"appear*"|"itemised"|"itemized"|"agreed") ..4 {s_frame}?)
  | (("anything"|"something"|"everything"|"whatever"|"nothing") ..1 ("else"|"extra"|"new"|"more"|"beyond"|"outside"|"additional"|"over"|"further"))
  | (("add"|"adds"|"added"|"adding"|"addition*") ("to" | "of") ..3 {s_frame})
    | "add ons" | "add on" | "bolt ons" | "bolt on" | "anything on top" | "anything over" | "anything above" | "more than we agreed" | "more than agreed" | "than was agreed" | "new instructions" | "further instructions" | "additional instructions" | "mission creep" | "unlisted" | "unquoted" | "outside the remit" | "not quoted for" | "not on the list" | "not on this list" | "not in the quote" | "job grows" | "project grows" | "brief grows" | "one more thing" | "while you're at it" | "bells and whistles" | "nice to haves"
    | ("go"|"goes"|"going"|"went") ..1 ("further than"|"beyond"|"past"|"outside") ..2 {s_frame}
    | "new things" | "new stuff" | "new bits" | "fresh ideas" | "new pages"
    | ("whatever"|"anything"|"what") ..3 ("leaves out"|"leave out"|"omits"|"does not mention"|"doesn't mention"|"is silent on")

# What becomes of it: a price of its own, an agreement of its own.
family s_priced =
    "fee proposal*" | "supplementary proposal" | "priced proposal" | "time and a half" | ("send"|"give"|"name") ..2 "a price" | "talk about price" | "talk about the price" | "talk money" | ("means"|"does"|"costs") ..1 "for the price" | ("per"|"each") "image" | "quote" | "quotes" | "quoted" | "requote*" | "re quote*" | "quotation*" | "estimate" | "estimates" | "estimated" | "charged" | "chargeable" | "surcharge*" | "billed" | "billable" | "bills" | "invoiced" | "invoice" | "change order*" | "change request*" | "change note*" | "variation order*" | "hourly rate" | "day rate" | "daily rate" | "standard rate*" | "overage rate" | "rate card" | "prevailing rate*" | "current rate*" | "usual rate*" | "at the rate*"
  | "per hour" | "an hour" | "by the hour" | "priced" | "priced separately" | "separate agreement" | "separate contract" | "separate order" | "separate price" | "separate fee" | "separate project*" | "separate assignment" | "new agreement" | "new contract" | "new order" | "new project" | "new work" | "new job" | "own price" | "own invoice" | "fresh quotation" | "time and material*" | "time spent" | "costs extra" | "cost extra" | "costs more" | "on top" | "extra cost*" | "additional cost*"
  | "extra fee*" | "additional fee*" | "additional charge*" | "extra charge*" | "additional payment" | "additional compensation" | "additional remuneration" | "extra pay" | "supplement" | "supplementary" ..1 ({frais}|"order*"|"quot*"|"agreement") | "what it costs" | "what it will cost" | "the cost beforehand" | "remunerated" | "paid extra" | "paid separately" | "agreed separately" | "agreed" ..2 "price" | "prior written" ..1 ("consent"|"approval"|"agreement"|"authori*") | "addendum" | "bill" | "separate bill" | "rate" | "rates" | "new price" | "new quote" | "price it" | "price it up" | "work out a price" | "cost it" | "price them" | "another price" | "second agreement" | "own agreement" | "meter" | "compensated" | "paid for" | "paid by" | "for a fee" | "for a charge" | "equitable adjustment" | ("adjust*" ..3 ("price"|{frais}|"charges")) | (("agree"|"agreed"|"agreeing"|"settle"|"settled"|"negotiate*") ..4 ("remuneration"|"price"|"fee"|"fees"|"rate"|"compensation"|"cost")) | "written order" | "supplementary order" | "further order" | "separate" ..1 ("scope"|"order"|"sow"|"statement of work"|"engagement"|"booking"|"commission") | <money>
    | "fresh price" | "fresh quote" | "price first" | "a figure" | "own figure" | "new figure" | "as extras" | "as an extra" | "as a variation" | "daywork*" | "day works" | "charged on top" | "payable in addition" | "paid in addition" | "attract* a charge" | "attract* a fee" | "on the clock" | "go on the bill" | "goes on the bill" | "goes on the invoice" | "costed" | "additional order" | "purchase order" | "supplementary invoice" | "new statement of work" | "new sow" | "own contract" | "top up" | "we'll talk money" | "separate conversation" | "cost on application" | "poa"
    | "work order" | "additional consideration" | "supplementary agreement" | "supplemental agreement" | "separate consideration"
    | "at a price"

family s_refuse =
    (("may"|"can"|"entitled to"|"right to"|"free to") ..2 ("refuse"|"decline"|"reject"|"turn down"|"turn away"|"say no"))
  | (("not"|"isn't"|"aren't"|"don't"|"never"|"no") ..1 ("obliged to"|"obligated to"|"required to"|"bound to"|"have to"|"obligation to"|"duty to") ..2 ("perform*"|"carry out"|"do"|"undertake"|"provid*"|"deliver"|"execute"|"accept"|"render"|"take on"|"start"|"work"))
  | ("need not" ..1 ("perform*"|"carry out"|"do"|"undertake"|"provid*"|"deliver"|"accept"|"take on"))
  | "won't start" | "don't start" | "not start" | "not begin" | "not commence"

family encadrer =
    "quote*" | "quoted" | "quotation" | "estimate*" | "invoice*" | "charge*" | "billed" | "bill" | "billable" | "change order*" | "change request*" | "additional fee*" | "additional cost*" | "additional charge*" | "extra cost*" | "extra fee*" | "additional contract" | "separate contract" | "separate agreement"
  | "separately" | "priced" | "hourly rate" | "standard rate" | "new contract" | "additional payment" | "additional compensation" | "supplement*" | "amendment" | "addendum" | "at the rate" | "in advance and in writing" | "prior written approval" | "renegotiat*" | "new proposal" | "negotiated" | "an extra" | "re quote*" | "new issue" | "own price"

family dehors =
    "additional" | "extra" | "outside" | "out of scope" | "beyond" | "above and beyond" | "not listed" | "not included" | "not specified" | "not described" | "not covered" | "not set out" | "not set forth" | "not mentioned" | "anything else" | "anything new" | "anything not" | "add anything" | "further" | "excluded" | "exclude*" | "not part of"
  | "in excess of" | "exceeds" | "exceeding" | "scope change*" | "changes to the scope" | "change in scope" | "changes in scope" | "scope creep" | "supplemental" | "new feature*" | "subsequent" | "special project*" | "change your mind" | "changes requested after"

# What is made: a thing that can be counted or handed over.
family s_thing =
    "logo*" | "style guide" | "website*" | "web page*" | "photograph*" | "photos" | "picture*" | "portrait*" | "illustration*" | "drawing*" | "film" | "films" | "video*" | "episode*" | "podcast*" | "article*" | "newsletter*" | "leaflet*" | "brochure*" | "poster*" | "chapter*" | "manuscript*" | "translation*" | "report" | "reports" | "lesson*" | "workshop*" | "concert*" | "bookkeeping" | "copywriting" | "proofreading" | "keynote*" | "payroll" | "tax advice" | "translating" | "filming" | "dashboard*" | "pipeline*" | "catalogue*" | "product description*" | "dinner" | "menu" | "song*" | "animation*" | "soundtrack*" | "floor plan*" | "mock up*" | "wireframe*" | "prototype*" | "tax return*" | "vat return*" | "training course*" | "blog post*" | "posts" | "banner*" | "packaging"

# Work that has a verb of its own, and the papers that say what is to be done.
family s_craft =
    "translate" | "write you" | "draw" | "interpret" | "proofread" | "film" | "shoot" | "photograph" | "illustrate" | "record" | "paint" | "cook" | "cater" | "teach" | "coach" | "tutor" | "migrate" | "audit" | "advise" | "install" | "typeset" | "lay out" | "play" | "compose" | "arrange" | "animate" | "draft" | "edit" | "look after your" | "prepare and" | "research" | "moderate" | "landscape" | "sew" | "tailor" | "run" ..2 ("workshop*"|"course*"|"training"|"campaign*")
family s_paper = "estimate" | "quote" | "quotation" | "order form" | "purchase order" | "booking form" | "work order" | "proposal" | "annex*" | "appendix" | "schedule" | "exhibit" | "brief" | "offer" | "work plan" | "call sheet" | "order confirmation"

topic scope.defined duty home "services" | "scope" | "work" | "project" | "deliverables" | "description" | "engagement"
  ignore ("provide"|"perform"|"deliver"|"carry out"|"render"|"execute"|"supply"|"produce") ..6 ("services"|"work"|"deliverables"|"duties") ..3 ("professional*"|"workmanlike"|"skill"|"skilled"|"care"|"diligen*"|"standard*"|"good faith"|"best practice"|"timely"|"in accordance with all"|"in compliance"|"competent*"|"with reasonable"|"to the best")
  ignore ("fee"|"price"|"invoice*"|"compensation"|"expenses") ..3 ("stated in"|"set out in"|"set forth in"|"specified in"|"listed in") ..3 ("exhibit"|"schedule"|"annex*"|"appendix")
  ignore ("compensation"|"consideration"|"payment"|"fee") "for the services"
  states ("services"|"work"|"deliverables"|"project"|"scope of work"|"scope of services"|"tasks"|"duties"|"training") ..8 ("described"|"defined"|"set out"|"set forth"|"listed"|"specified"|"outlined"|"as follows"|"following"|"detailed"|"consist*"|"compris*"|"include*"|"attached"|"stated in"|"contained in"|"below")    unless "confidential information"
  states ("provide"|"perform"|"deliver"|"design"|"develop"|"create"|"carry out"|"produce"|"build"|"render"|"supply"|"execute") ..10 ("services"|"work"|"website"|"web site"|"site"|"deliverables"|"logo"|"app"|"application"|"design*"|"content"|"capabilities"|"training"|"maintenance"|"development"|"support"|"photographs"|"translation*"|"report*")     unless "terminat*" | "right to" ..6 "services" | "third party"   [confidence 0.75]
  states ("problem*"|"task*"|"work"|"issue*") ..3 ("described"|"listed"|"specified"|"set out")  [confidence 0.6]
  states ("content updates"|"includes"|"included"|"covers"|"covered") ..8 ("hour*"|"update*"|"backup*"|"support"|"hosting"|"maintenance"|"page*"|"deliverable*")  under "service*" | "includ*" | "scope" | "plan" | "retainer" | "what*" | "maintenance" [confidence 0.6]
  states ("hire*"|"hiring"|"engage*"|"engaging"|{garder}|"appoint*"|"commission*") ..12 ("to" ..4 ("provide"|"perform"|"design"|"develop"|"create"|"build"|"carry out"|"write"|"deliver")|"for"|"services"|"as") [confidence 0.75]
  states ("scope of work"|"scope of the work"|"scope of services"|"statement of work"|"project scope"|"project description"|"job description"|"description of services"|"schedule a"|"exhibit a"|"the deliverables"|"work i carry out"|"what i do"|"what we do"|"what we'll do")     unless "will be laid down" | "to be agreed" | "separate agreement" | "in the future" | "outside" | "confidential information"  [confidence 0.7]
  states ("agree*"|"must"|"shall") ..4 "provide" ..16 ("services"|"maintenance"|"capabilities"|"person"|"support")  [confidence 0.6]
  states ({provider}|{client}|{travail}|"updates"|"article*"|"pictures"|"films"|"episode*") under {h_scope}     unless "confidential*" | "governing law" | "payment" | "assign this" [confidence 0.6]
  states {s_paper} ..2 ("spells out"|"sets out"|"says"|"states"|"describes"|"lists"|"specifies"|"names"|"details") ..1 ("what"|"everything"|"which"|"all that"|{s_thing}|"deliverables"|"work"|"services"|"tasks")     unless "confidential*" | "fee" ..2 "what" | "rent" | "premises" | "loan"  [confidence 0.75]
  states ("caterer"|"band"|"trainer"|"musician*"|"performer"|"interpreter"|"speaker"|"bookkeeper"|"accountant"|"videographer"|"copywriter"|"instructor"|"gardener"|"builder"|"cook"|"moderator") ..1 ("shall"|"will"|"agrees to"|"undertakes to"|"is to"|"performs"|"plays"|"gives"|"provides") ..1 ({s_craft}|"perform"|"appear"|"play"|"serve"|"be present"|<number>)     unless "not" ..2 {s_craft} | "notice"  [confidence 0.7]
  states ("i'll"|"we'll") {s_craft}     unless "if"  [confidence 0.65]
  states ("subject of"|"object of"|"subject matter of") ..2 ("contract"|"agreement"|"commission"|"assignment"|"engagement") ..2 (":"|"is"|"shall be")
  states ("assignment"|"mandate"|"task"|"mission"|"role") ..1 ("is to"|"covers"|"consists in"|"consists of"|"comprises"|"extends to"|"shall be to")     unless {s_outside} | "may" ..2 "assignment"  [confidence 0.65]
  states "responsible for" ..1 ("building"|"designing"|"writing"|"developing"|"maintaining"|"producing"|"creating"|"editing"|"managing"|"organising"|"organizing"|"translating"|"filming"|"teaching")     unless "insurance" | "confidential*" | "records" | "premises"  [confidence 0.65]
  states ("following"|"these") ("tasks"|"services"|"deliverables"|"duties") ..1 ":"
  states ("work for you"|"our services"|"my services") ..1 ":"
  states <number> ..3 ("pictures"|"illustrations"|"drawings"|"photographs"|"videos"|"articles"|"films"|"blog posts"|"portraits"|"episodes"|"workshops"|"lessons") ..4 ("for"|"and"|"per"|"a month"|"a week"|"on")     unless "copies" | "licen*" | {s_outside} | "free" | "not" | "notice"  [confidence 0.6]
  states {provider} ..1 ("shall"|"will"|"agrees to"|"undertakes to"|"is to"|"accepts to") ..1 {s_craft}     unless "terminat*" | "confidential*" | "invoice*" | "may" ..3 {s_craft} | "not" ..2 {s_craft} | "if" | "draft" ..2 "agreement"  [confidence 0.7]
  states ("gives"|"plays"|"teaches"|"translates"|"films"|"photographs"|"illustrates"|"records"|"supplies"|"sells"|"runs"|"cooks"|"makes") ..3 (<number>|{s_thing}) ..6 ({s_thing}|"sets of"|"minutes"|"words"|"pages")     unless "confidential*" | "licen*" | "copies" | "notice"  [confidence 0.65]
  states ("hiring you to"|"hire you to"|"booking you to"|"you are booking"|"you're booking"|"you're buying"|"you are buying"|"what i'll make"|"what i will make"|"what we'll make"|"what i'm making"|"what we're making"|"here's what i'll"|"here is what i"|"here's what we'll"|"here's what you get")     unless {s_outside}  [confidence 0.7]
  states ("package"|"retainer"|"subscription"|"bundle"|"flat rate"|"day rate"|"commission") ..2 ("contains"|"buys"|"consists of"|"comprises"|"covers"|"of") ..6 ({s_thing}|<number> ..2 {s_thing})     unless "copyright" | "licen*"  [confidence 0.65]
  states {s_thing} under "scope" | "deliverable*" | "what you get" | "what you're buying" | "what you're getting" | "your order" | "what we're making" | "the commission" | "what i'll" | "what we'll" | "what we need" | "the booking" | "your package" | "the job" | "the brief"     unless "confidential*" | "licen*" | "copyright" | "invoice*" | "rights"  [confidence 0.6]
  states "the job" ..1 ":"  [confidence 0.6]
  ignore "terms of service"
  reverses ("no"|"without"|"need not"|"neither") ..3 ("statement of work"|"specification"|"scope"|"written description"|"brief"|"purchase order") ..8 ("required"|"needed"|"necessary"|"be drawn up"|"be agreed"|"is given"|"exists")     unless "unless" | "change*" | "until" | "before" | "without" ..6 "signed"

# Additions that are no work.
family autre_ajout =
    (("recover"|"refund*"|"claim") ..10 "nothing more")
  | (("additional"|"further") ..2 ("terms"|"information"|"insured"|"personnel"|"copies"|"user*"|"device*"|"staff"|"rights"))
  | ("outside" ..2 ("scope"|"limits") ..3 ("authority"|"licen*"|"power*"|"employment"))
  | ("variation" ("of"|"to") "this")

topic scope.limited limit home "scope" | "changes" | "additional" | "change*" | "services"
  ignore {autre_ajout}
  states ("services"|"items"|"work"|"anything"|"tasks"|"features"|"deliverables") ..2 "not" ..2 ("described"|"listed"|"included"|"mentioned"|"specified"|"set out") ..10 ("excluded"|"out of scope"|"outside the scope"|"extra"|"chargeable"|"not part of")    unless "no extra" | "without extra" | "no additional" | "insurance"
  states {dehors} ..8 {travail} ..16 {encadrer}     unless {s_gratis} | "recharged" | "delay*" | "due date" | "overdue" | "agreed date" | "interest" | "late" ..3 "fee" | {retouche} ..2 "beyond"
  states {travail} ..6 {dehors} ..16 {encadrer}      unless {s_gratis} | "recharged"
  states ("anything else"|"anything new"|"anything not"|"anything beyond"|"anything outside"|"anything extra"|"everything else") ..20 {encadrer}
  states ("anything else"|"anything not listed"|"everything else") ..6 ("extra"|"outside"|"separate"|"not included"|"excluded")
  states {encadrer} ..10 {dehors} ..6 {travail}     unless "estimate by more than" | {s_gratis} | "recharged" | "invoice" ..8 "exceeding" | "delay*" | "due date" | "overdue" | "late" | "interest" | "expense*"
  states ("scope"|"brief"|"specification*"|"proposal"|"estimate"|"quote") & ("outside"|"beyond"|"change*"|"exceed*"|"out of") & {encadrer}     unless "not exceed" | "late fee"
  states ("change*"|"modification*"|"alteration*") ..10 ("chargeable"|"charged"|"billed"|"additional fee*"|"extra cost*"|"separate estimate"|"change order"|"separate project fee"|"invoiced separately"|"quoted separately")      unless {s_gratis}
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
  reverses ("deemed"|"considered"|"treated as"|"construed as"|"taken to be") ..4 ("included"|"part of"|"within") ..6 ("scope"|"services"|"fee"|"price"|"work"|"project")     unless "fee" ..3 "tax*" | ("nothing"|"no"|"not"|"never") ..10 ("deemed"|"considered"|"treated as"|"construed as"|"taken to be")
  reverses ("change*"|"add"|"adds"|"added"|"adding"|"addition*"|"expand*"|"modif*"|"extend*"|"vary"|"adjust*"|"request*"|"enlarge*") & ("scope"|"services"|"deliverables"|"requirements"|"work"|"brief"|"specification*") & ("no additional charge"|"no extra charge"|"no additional cost"|"without additional"|"without extra"|"at no cost"|"at no extra"|"at no additional"|"free of charge"|"no increase"|"without any increase"|"without increase"|"no adjustment"|"without adjustment"|"same fee"|"same price"|"no further payment"|"no further fee"|"no further charge"|"without charge"|"included in the fee"|"included in the price"|"without payment")    unless "error*" | "defect*" | "bug*" | "warrant*"
  reverses ("client"|"company"|"customer"|"you"|"owner") ..6 ("may"|"can"|"reserves the right to") ..6 ("change"|"expand"|"modify"|"alter"|"vary"|"extend"|"add to") ..6 ("scope"|"services"|"requirements"|"deliverables"|"brief"|"specification*") ..10 ("at any time"|"sole discretion"|"unilaterally"|"as it sees fit"|"without")      unless "charge*" | "fee" | "change order" | "estimate"
  reverses ("not limited to"|"without limitation") & ("scope"|"services") & ("same price"|"fixed fee"|"all tasks"|"whatever")
  reverses ("without entitlement"|"no entitlement"|"no adjustment"|"without any adjustment"|"struck out"|"not chargeable") ..20 ("services"|"work"|"change*"|"functions"|"task*"|"fixed fee")
  reverses ("also perform"|"shall also"|"all services") ..16 ("not specifically"|"inherent"|"ancillary"|"incidental"|"whatever")     unless "charge*" | "quote*" | "additional fee"
  states ("no obligation"|"not obliged"|"not required"|"under no obligation") ..6 ("perform"|"carry out"|"do"|"undertake"|"provide") ..8 ("outside"|"beyond"|"not described"|"not listed"|"falling outside")
  states ("that's"|"is"|"are") ..2 ("another"|"more"|"separate"|"new") ..2 ("job*"|"project*"|"order") ..8 ("money"|"price*"|"more"|{frais})
  states ("tell you the cost"|"cost beforehand"|"price beforehand"|"agree the price")      [confidence 0.7]
  states {s_outside} ..18 ({s_priced}|{s_refuse})      unless "not exceed" | {s_gratis} | {s_renounce} | "interest" | "late" ..2 ({frais}|"payment*"|"charge*") | "insur*" | "licen*" ..6 {s_outside} | "expense*"
  states ({s_priced}|{s_refuse}) ..10 {s_outside}      unless "not exceed" | {s_gratis} | {s_renounce} | "interest" | "late" ..2 ({frais}|"payment*"|"charge*") | "insur*" | "licen*" ..6 {s_outside} | "expense*"
  states {s_outside} & ("unless"|"until"|"without"|"only") ..10 ("agreed"|"approv*"|"consent"|"authori*"|"signed"|"accepted"|"confirmed"|"okayed"|"confirmation"|"said yes"|"say yes"|"go ahead") ..12 ({frais}|"price*"|"cost*"|"rate*"|"time"|"writing"|"quot*")      unless "agreement" ..4 ("amend*"|"effective") | "additional terms" | "variation of this" | "variation to this" | "insur*"
  states ("the"|"a"|"our")? ("fee"|"price"|"retainer"|<money>) ..1 ("covers"|"includes"|"buys") with ("each additional"|"every additional"|"each further"|"each extra"|"any further"|"anything more"|"anything else"|"on top"|"billed extra"|"charged extra") ..8 ({s_priced}|"cost*"|<money>)     [confidence 0.7]
  states ("isn't"|"aren't"|"not") ..1 ("part of"|"in"|"on"|"included"|"covered") ..3 ("job"|"quote"|"price"|"list"|"brief"|"deal"|"package"|"fee") with ({s_priced}|"i'll quote"|"extra"|"separately"|"costs")     unless "unless" | {s_gratis}  [confidence 0.7]
  states ("brief"|"project"|"scope"|"job"|"work"|"assignment"|"request*"|"requirements"|"needs") ..3 ("increase"|"go up"|"grow*"|"expand*"|"changes"|"is enlarged"|"increases"|"alters"|"gets bigger"|"exceeds") & ("fee grows"|"so does"|"revised quote"|"new quote"|"revised fee"|"revised price"|"price" ..3 ("follow*"|"grow*"|"adjusted")|{s_priced}|"variation")     unless {s_gratis} | "insur*"
  states ("not included"|"excluded"|"exclusions"|"optional extras") ..4 ("quoted"|"on request"|"additional cost"|"extra cost"|"charged"|"price on")
  states ("separate"|"fresh"|"supplementary"|"further") ("figure"|"estimate"|"quote"|"quotation"|"offer"|"proposal")      unless {s_gratis} | "tender*"  [confidence 0.7]
  states ("charged"|"billed"|"quoted"|"invoiced"|"priced") ..1 ("separately"|"extra"|"in addition"|"on top") & ({s_work}|{s_outside})     unless "expense*" | "travel" | "tax*" | "vat" | "postage" | "disbursement*" | {s_gratis}
  states ("rank as"|"ranks as"|"treated as"|"regarded as"|"constitute*"|"count* as"|"deemed"|"considered") ..2 ("variation"|("new"|"separate"|"additional"|"extra"|"another"|"out of scope"|"fresh") ..1 ("work"|"project*"|"order*"|"commission*"|"service*"|"job*"|"assignment*"))     unless "not be" ..3 ("additional work"|"new work"|"extra work") | "not constitute" | {s_gratis} | "no" ..3 "construed"
  states ("additional"|"extra"|"supplementary") ..2 {s_work} ..4 ("shall be"|"are"|"is"|"will be"|"get"|"gets") ..2 ("charged"|"billed"|"compensated"|"invoiced"|"quoted"|"priced"|"remunerated"|"paid")     unless {s_gratis} | {s_renounce} | "interest" | "late" ..2 ({frais}|"payment*"|"charge*") | "insur*" | "licen*" | "expense*" | "tax*" | "costs" ..3 ("charged"|"billed") | "damages"
  states ("more"|"extra"|"additional"|"further"|"another"|"each further"|"each extra") ..1 {s_work} ..3 (<money>|<blank>|"on request"|"on quotation")     unless {s_gratis} | {s_renounce} | "interest" | "expense*" | "insur*" | "more than" | "days" | "time" | {r_noun} | "damages" | "no more"
  states ("change*"|"variation*"|"alteration*"|"departure*") ..4 ("requirements"|"scope"|"brief"|"specification*"|"instructions"|"plans"|"order"|"script"|"programme") ..16 ({s_priced}|"adjustment"|"revised price")     unless {s_gratis} | {s_renounce} | "insur*" | "delivery schedule" | {s_will}
  states ("not included"|"excluded"|"exclusions"|"isn't included"|"aren't included"|"outside the price"|"not in the price") with ("for a fee"|"quoted"|"at additional cost"|"at extra cost"|"extra charge"|"charged separately"|"charged extra"|"billed separately"|"on quotation"|"price on request"|"i'll quote"|"we'll quote")    unless {s_gratis} | "vat" | "tax*" | "insur*" | "liab*"  [confidence 0.7]
  states ("price"|"quote"|"cost"|"estimate") ("every"|"each"|"any"|"all") ..1 ("addition*"|"extra*"|"new request*")    unless {s_gratis}
  reverses ("not"|"won't"|"never"|"don't") ..1 ("invoice"|"charge"|"bill"|"ask for"|"be paid"|"receive") ..2 ("anything"|"any amount"|"more"|"any sum") ..1 ("beyond"|"above"|"on top"|"over"|"than"|"extra"|"else") ..3 ("price"|"fee"|"lump sum"|"amount"|"budget"|"agreed")    unless "unless" | "without" | "expense*"
  states "new" {s_work} ..12 ("new quote"|"quote"|"quoted"|"charged"|"extra"|"new price"|"new order"|"billed")      unless {s_gratis} | {s_renounce} | "new version" | "licen*"
  reverses {s_renounce} ..4 ("supplement*"|"extra*"|"additional"|"further"|"surcharge*"|"compensation"|"payment"|"remuneration"|"charge*") ..6 {s_outside}      unless "unless" | "without" ..4 ("approval"|"consent"|"agreement"|"order") | "terminat*" | "until" | "except" | "interest" | "damages"
  reverses {s_outside} ..20 {s_renounce}      unless "unless" | "without" ..4 ("approval"|"consent"|"agreement"|"order"|"accept*") | "terminat*" | "save" | "until" | "except" | "insur*" | "liab*" | "interest" | "damages"
  reverses ("fee"|"price"|"lump sum"|"flat rate"|"remuneration"|"compensation"|"retainer") ..6 ("covers"|"cover"|"includes"|"include"|"comprises"|"full payment"|"full compensation"|"allowed"|"deemed" ..2 "include") ..12 ("whatever"|"however"|"any such"|"everything"|"regardless"|"irrespective"|"whether foreseen"|"whether or not"|"foreseen or not"|"any and all"|"every task"|"every request"|"every piece of work"|"all tasks"|"any widening"|"any change*"|"any addition*"|"any extension*"|"anything else"|"all extras")     unless {s_repair} | "expense*" | "tax*" | "licen*" | "assign*" | "copyright"
  reverses ("allowed"|"provided"|"made allowance"|"priced") ..4 ("price"|"fee"|"quotation"|"tender"|"rates") ..4 ("for all"|"for everything"|"for any"|"for whatever")     unless "unless" | "delivery time"
  reverses ("determine*"|"decide*"|"define*"|"say what"|"says what"|"judge of") ..8 ("within"|"part of"|"belongs to"|"covered by"|"included in") ..3 ("services"|"scope"|"work"|"deliverables"|"assignment"|"job") & ({s_will}|"alone"|"not dispute"|"final"|"without appeal")
  reverses "whether" ..10 ("within"|"part of"|"belongs to"|"covered by"|"included in"|"outside") ..4 ("services"|"scope"|"work"|"deliverables"|"assignment"|"job"|"brief") ..10 ({s_will}|{bon_plaisir})
  reverses ("scope"|"services"|"deliverables"|"work"|"assignment"|"list of tasks") ..4 ("widened"|"enlarged"|"extended"|"expanded"|"increased"|"added to"|"changed"|"varied") ..20 {s_gratis}     unless {s_repair}
  reverses ({s_outside}|"additional"|"extra"|"other duties") ..24 {s_gratis}      unless "move the date" | "postpon*" | "reschedul*" | "cancel*" | {s_repair} | "insur*" | "copies" | "user*" | "interest"
  reverses {s_gratis} ..12 ({s_outside}|"additional tasks"|"other duties"|"everything else")      unless {s_repair} | "insur*" | "round*" | "revision*"
  reverses {s_renounce} ..10 ({s_outside}|"out of scope"|("extra"|"additional"|"further"|"supplementary") ..1 ("payment"|"compensation"|{frais}|"remuneration"|"charge*"|"request*"|"cost*")) ..20 ("scope"|"service*"|"work"|"change*"|"addition*"|"variation*"|"request*"|"task*"|"specification*"|"brief")      unless "unless" | "without" ..4 ("approval"|"consent"|"agreement"|"order") | "terminat*" | "save"
  reverses ({s_extra}|"extras"|"variation*") ..14 {s_void}      unless "unless" | "variation of this" | "variation to this"
  reverses {s_renounce} ..10 {s_extra}      unless "unless" | "without" ..4 ("approval"|"consent"|"agreement"|"order") | "terminat*" | "save"
  reverses ("change*"|"addition*"|"variation*"|"extra work"|"request*"|"task*"|"scope"|"services") & ("no"|"not"|"nor"|"never"|"without") ..3 ("claim"|"entitle*"|"right to"|"give rise"|"justify"|"ground"|"basis") ..6 ("extra"|"additional"|"increase*"|"further"|"supplement*"|"higher"|"adjustment") ..3 ({frais}|"payment*"|"compensation"|"price"|"remuneration"|"charge*"|"cost*"|"pay")     unless "unless" | "without" ..4 ("approval"|"consent"|"agreement"|"order") | "terminat*"
  reverses ("whatever"|"everything"|"anything"|"all that"|"any task*"|"all tasks"|"any work"|"such tasks"|"such duties"|"such other") ..6 ("require*"|"need*"|"necessary"|"request*"|"want*"|"ask*"|"find*"|"direct*"|"think*"|"assign*") & ({s_gratis}|"whether or not"|"shall mean"|"services" ..1 "means"|"services" ..1 "mean"|"regarded as services"|"part of the services"|"within the scope"|"deemed included")     unless "unless" | "insur*" | "confidential*"
  reverses ("there is no"|"there's no"|"there are no"|"there shall be no"|"there will be no"|"no such thing as") ("out of scope"|"extras"|"additional work"|"extra work"|"change orders"|"change requests")     unless "without" | "unless" | "until"
  reverses ("brief"|"scope"|"project"|"list"|"deliverables"|"work") ..4 ("grow*"|"expand*"|"change*"|"evolve*"|"add"|"adds"|"added"|"adding"|"addition*"|"extend*") ..18 {s_gratis}     unless {s_repair}
  reverses ("brief"|"scope"|"project"|"list"|"deliverables") ..4 ("grow*"|"expand*"|"evolve*"|"add"|"adds"|"added"|"adding"|"addition*"|"extend*") with {s_gratis}     unless {s_repair} | {s_priced}
  reverses ("client"|"company"|"customer"|"you"|"we"|"owner"|"publisher") ..2 ("may"|"can"|"could"|"will"|"is free to"|"is entitled to") ..3 ("add"|"vary"|"change"|"extend"|"modify"|"expand"|"alter"|"widen"|"enlarge") ..5 ("scope"|"specification*"|"brief"|"services"|"deliverables"|"requirements"|"tasks"|"list"|"work") & ({s_will}|{s_gratis})     unless {s_repair} | "change order" | "charged" | "quote*"
  states (<money>|"new estimate"|"estimate first"|"on request") under "add on*" | "extras" | "overtime" | "optional extras" | "what it costs if" | "if you need more" | "if you want more"     unless {s_gratis} | "expense*" | "interest"  [confidence 0.7]
  states ("more"|"additional"|"extra"|"a second"|"another") ..3 {s_work} ..1 ("than"|"is added"|"are added"|"added") ..8 ({s_priced}|"new estimate")      unless {s_gratis} | {s_renounce} | {r_noun} | "insur*"
  reverses ("don't"|"won't"|"do not"|"will not"|"never"|"no") ..2 ("take"|"accept"|"want"|"pay"|"pay for"|"entertain"|"consider") ..3 ("extra quote*"|"additional quote*"|"extra invoice*"|"additional invoice*"|"overtime"|"extras"|"supplementary quote*"|"extra charges")     unless "unless" | "without" | "until" | {s_priced} ..2 "before"
  reverses ("there is no"|"there's no"|"there will be no"|"no paid"|"without"|"does not attract"|"unpaid") ..1 "overtime"     unless "unless" | "without" ..6 ("approval"|"consent"|"agreement") | "until"
  reverses ("day rate"|"flat fee"|"fixed fee"|"the fee"|"lump sum"|"the price") ..2 ("covers"|"stays"|"does not change"|"doesn't change"|"is the same") ..2 ("whatever"|"no matter"|"however"|"even if")     unless "licen*" | "copyright" | "tax*" | "expense*"
  states <money> ..1 ("per"|"for each"|"for every"|"for any") ("extra"|"additional"|"further") ..1 ({s_work}|"minute*")     unless {r_noun} | {s_gratis} | "insur*" | "user*"
  states ("change order"|"change orders"|"written order") ..3 ("signed"|"agreed"|"stating"|"approved")     unless {s_gratis}
  reverses ("not be paid"|"won't be paid"|"not paid"|"no pay"|"isn't paid"|"aren't paid"|"goes unpaid"|"is unpaid") ..3 ("overtime"|"extra*"|"additional work"|"beyond")     unless "unless" | "without" | "until" | "interest"
  reverses ("extra work"|"additional work"|"overtime"|"extras") ..10 ("isn't paid"|"is not paid"|"aren't paid"|"are not paid"|"goes unpaid"|"is unpaid"|"not be paid"|"part of the game")     unless "unless" | "without" | "until" | "if"
  reverses ("forgot*"|"overlooked"|"missed out"|"not thought of"|"not mentioned"|"failed to mention"|"didn't mention"|"did not mention"|"left unsaid") ..16 ("part of the job"|"part of the deal"|"part of the service"|"part of the price"|"comes with it"|{s_gratis})      unless "not included" | "not part of" | "unless"
  reverses ("all"|"any") ..2 ("tasks"|"work"|"services"|"duties"|"jobs") ..4 ("incidental"|"ancillary"|"related"|"of a like"|"connected") ..8 {s_gratis}      unless {s_repair}

# A change to the work: as a noun, and as what is done.
family r_noun =
    "revision*" | "refinement*" | "edit" | "edits" | "change" | "changes" | "amends" | "amend" | "amendment*" | "alteration*" | "tweak*" | "correction*" | "iteration*" | "rework*" | "reworking*" | "modification*" | "redraft*" | "adjustment*" | "retouch*" | "rewrite*" | "rewriting" | "redesign*" | "redraw*" | "re draw*" | "re edit*" | "recut*" | "remix*" | "reshoot*" | "comment" | "comments" | "feedback" | (("alternative"|"new"|"further"|"revised"|"amended"|"modified"|"other") "version*") | "retake*" | "re take*" | "do over*" | "preferential change*" | "variations of the design"
    | "touch up*" | "fine tuning" | "polishes" | "polish" | "mark up" | "mark ups" | "markups" | "redline*" | "restyle*" | "re render*" | "redos" | "snagging" | "do overs" | "changes of heart" | "author's corrections" | "client changes" | "second thoughts" | "recolour*" | "re recording*"
    | "your notes" | "client's notes" | "your comments" | "your remarks"

family r_verb =
    "revise*" | "revising" | "revisit*" | "redo" | "redoes" | "redoing" | "redone" | "redraw*" | "rework*" | "amend*" | "alter" | "altered" | "modify" | "modified" | "rewrite*" | "rewritten" | "redraft*" | "adjust*" | "retouch*" | "tweak*" | "redesign*" | "recut" | "re edit*" | "rerecord*" | "re record*" | "remix*" | "repeat*" | "back and forth" | "reject any" | "reject each" | "comment on" | "new one" | "start again" | "start over" | "change your mind" | "sent back" | "sending it back" | "send it back" | (("send"|"sends"|"sending"|"return"|"returns"|"take"|"hand") ..4 "back") | "return*" ..3 ("draft*"|"translation*"|"text*"|"design*"|"proof*"|"manuscript*"|"mix*"|"layout*"|"video*"|"article*")
    | "make changes" | "make any changes" | "touch up" | "rejig*" | "re jig" | "re cut" | "re shoot" | "re do" | "re work" | "re write" | "recolour" | "restyle" | "have another go" | "another go" | "give it another go" | "change things"

family r_change = {r_noun} | {r_verb}

family r_round = "round*" | "set" | "sets" | "cycle*" | "series" | "pass" | "passes" | "batch*" | "turn*" | "loop*" | "list" | "lists" | "goes" | "wave*" | "rounds"

family r_times = "times" | "bites" | "tries" | "attempts" | "cracks" | "stabs" | "occasion*" | "goes" | "opportunit*" | "chances" | "turns" | "shots"
    | "bite" | "go" "at" | "rounds" | "looks" | "run throughs" | "sittings"

family r_ordinal = "second" | "third" | "fourth" | "fifth" | "sixth" | "2 nd" | "3 rd" | "4 th" | "5 th" | "2nd" | "3rd" | "4th"

family r_paid =
    "charge" | "charged" | "charges" | "chargeable" | "billed" | "billable" | "bills" | "invoiced" | "quoted" | "quotation" | "quote" | "estimate*" | "priced" | "rate" | "rates" | "costs" | "cost" | "costing" | "extra" | "extra fee*" | "additional fee*" | "supplement*" | "surcharge" | "new work" | "additional work" | "new order" | "new project" | "separate" | "payable" | "paid for" | "paid extra" | "paid separately" | "an hour" | "per hour" | "hourly" | "client's account" | "customer's account" | "your account" | "client's cost" | "your cost" | "client's expense" | "your expense" | "against payment" | "meter" | "clock" | "on the bill" | "paid" | "borne by the client" | "own expense" | "talk money" | "has a price" | "own price" | "the price" | "fee" | "fees" | <money>
    | "on the clock" | "at my rate" | "at our rate" | "on your tab" | "on your bill" | "goes on the invoice" | "pro rata" | "by the hour" | "costed" | "new money" | "on your dime" | "for your account"

# When the work stands, and a change comes too late to be free.
family r_settled =
    "approved" | "approves" | "approval" | "sign off" | "signed off" | "signs off" | "signoff" | "accepted" | "acceptance" | "finali*" | "final version" | "final draft" | "go ahead" | "okayed" | "final proof*" | "picture lock" | "locked" | "greenlit" | "validated" | "validation" | "press ready" | "gone to print" | "proof stage" | "layout stage" | "design stage" | "proofs stage" | "initialled" | "initialed" | "signed" | "been passed" | "passed for press" | "bon a tirer" | "confirmed"

family r_endless =
    "unlimited" | "limitless" | (("no"|"without"|"without any"|"not subject to"|"free of"|"free from") ..2 ("limit"|"limits"|"limitation*"|"cap"|"ceiling"|"maximum"|"restriction*")) | "as frequently" | "whenever you want" | "whenever it wants" | "without limit*" | "without any limit" | "no limit" | "no limits" | "no cap" | "uncapped" | "as many" | "as often" | "any number" | "however many" | "however numerous" | "however often" | "no maximum" | "no upper limit" | "endless*" | "indefinitely" | "infinite" | "not limited" | "not be limited" | "not capped" | "unrestricted" | "not restricted" | "not be restricted" | "not subject to any limit" | "each time" ..3 ("client"|"company"|"customer"|"it"|"we"|"you"|"so") | "every time" | "time and again" | "over and over"
  | ("regardless"|"irrespective"|"whatever") ..3 ("number"|"quantity"|"how many"|"extent") | "whatever their number" | "without restriction" | "no matter how many" | "as it takes" | "no ceiling" | "no number" | "no end" | "until satisfied" | "on demand"

# For as long as anybody has something to say.
family r_lasting =
    (("while"|"whilst") ..4 ("has"|"have"|"are still"|"there are"|"remain*") ..4 ("comment"|"comments"|"remark*"|"notes"|"feedback"|"observations"))
  | (("as long as"|"so long as") ..6 ("comment"|"comments"|"remark*"|"notes"|"feedback"|"observations"|"objection*"|"change requests"|"wishes"|"asks for changes"|"wants changes"|"something to say"|"points open"))
  | (("until"|"till") ..8 ("no further"|"no more"|"nobody has"|"no one has"|"nobody wants"|"nothing left"|"run out"|"runs out"|"no comments"|"no remarks"|"no objections"|"finished"|"says stop"|"marks" ..6 "done"|"it is done"|"it's done"|"is right"|"every comment"|"all comments"|"all remarks"))

# Work that goes on and on, in its verbs.
family r_doing = "amending" | "changing" | "editing" | "correcting" | "fixing" | "redrawing" | "reworking" | "revising" | "re cutting" | "recutting" | "re editing" | "reshooting" | "re shooting" | "repainting" | "rewriting" | "redoing" | "tweaking" | "adjusting" | "polishing" | "refining" | "working on it" | "trying" | "remixing" | "re recording" | "at it" | "to change" | "to correct" | "to revise" | "to amend" | "to adjust" | "to rework" | "to redraw"

family r_satisfied =
    {r_lasting} | (("as long as"|"so long as"|"while"|"until") ..6 ("dissatisf*"|"unhappy"|"displeased")) | "till it" | (("until"|"till") ..1 ("we"|"it"|"client"|"customer"|"publisher"|"company"|"he"|"she") ("say*"|"tell*"|"is done"|"are done")) | (("as long as"|"so long as"|"while") ..4 ("isn't"|"not"|"remains"|"aren't") ..2 ("pleased"|"satisf*"|"happy"|"content"|"convinced"|"dissatisf*"|"right"))
  | ("until"|"till"|"to the point") ..10 ("satisf*"|"happy"|"content"|"approv*"|"pleased"|"accept*"|"love*"|"like*"|"right"|"perfect"|"ok"|"okay"|"likes it"|"signs it"|"sign it off"|"signs them"|"enough"|"that day"|"that date"|"final release"|"no further")
  | ("to"|"to the") ..2 ("entire"|"full"|"complete") "satisfaction" | ("necessary"|"required"|"needed"|"takes") ..2 ("to secure"|"to obtain"|"to satisfy"|"to meet"|"to win") ..4 ("approv*"|"satisf*"|"acceptance"|"consent"|"client"|"expectations")

# Changes that are not changes to the work.
family r_other =
    "price*" ..3 ("revis*"|"review*"|"increase*") | "contract" ..4 ("amended"|"modified"|"changed"|"varied"|"extended"|"renewed") | "tenant*" | "premises" | "budget*" | "forecast*" | "accounts" | "rules" | "statute*" | "policy" | "policies" | "schedule of charges" | "schedule of fees" | "tariff*" | "price list" | "rate card" | "exam*" | "candidate*" | "bid" | "bids" | "bidder*" | "tenderer*" | "personnel" | "trainer" | "staff" | "date of" | "venue" | "agreement" ..6 ("amended"|"modified"|"changed"|"varied") | "amendment of this" | "amendments to this" | "terms" ..4 "amended" | "address" ..2 "change" | "audit*" | "law" ..4 "change*"

# Work that waits for a yes: the approval of a price, and no correction without end.
family r_waiting = {nie} ..6 ("touch"|"begin*"|"start*"|"commenc*"|"proceed*"|"carried out"|"carry out"|"undertake*"|"undertaken"|"work on it"|"done"|"made"|"executed") ..6 ("until"|"till"|"before"|"unless") | ("waits"|"wait"|"hold"|"put off"|"suspended"|"deferred"|"parked") ("until"|"till") | ("change request*"|"change order*"|"variation order*") ..10 ("price*"|"cost*"|"quote*"|"estimate*")

family r_else = {r_other} | "error*" | "defect*" | "bug*" | "warrant*"

# Changes that are no changes to the work: of prices, of people, of documents.
family autre_retouche =
    (("policy"|"guide"|"handbook"|"version"|"edition"|"draft bill"|"act"|"release") ..4 ("contains"|"makes"|"brings"|"introduces"|"includes") ..1 (<count>|<number>))
  | (("revision*"|"revised"|<count>) ..4 ("expected"|"planned"|"foreseen"|"issued"|"published"|"to follow"|"will follow"|"supersede*"|"superseded"))
  | ("supersede*" ..2 "revision*")
  | (("drawing"|"document"|"standard"|"code"|"tender"|"specification"|"procedure"|"policy") ..2 ("revision"|"revisions") ..1 ("a"|"b"|"c"|"d"|"number"|<number>))
  | (("price*"|"rates"|"fees"|"rent"|"charges"|"tariff*") ..2 ("open to"|"subject to"|"undergo*") ..4 ("revision*"|"review*"|"adjustment*"|"change*"))
  | (("revision*"|"review"|"reviews"|"adjustment*") ..3 ("january"|"a year"|"per year"|"each year"|"every year"|"three years"|"consumer price"|"cpi"|"inflation"))
  | (("change*"|"changing"|"modif*"|"revis*") ..2 ("of"|"in"|"to") ..2 ("personnel"|"date*"|"address*"|"staff"|"team"|"trainer*"|"venue"|"location"|"representative*"|"ownership"|"bank"|"law*"))
  | (("change"|"changes"|"alter"|"modify") ..3 ("trainer*"|"date*"|"venue"|"address*"|"team"|"staff"|"representative*"|"instructor*"))
  | (("dose"|"protocol"|"drug"|"vehicle*"|"lease") ..2 "modification*")
  | (({retouche}|"revised") ("of"|"to"|"in"|"or")? ..1 ("the"|"its"|"this"|"our"|"these"|"any"|"applicable")? ..1 ("price*"|{frais}|"rate*"|"agreement"|"contract"|"terms"|"accounts"|"law"|"address"|"control"|"schedule"|"policy"|"policies"|"of control"|"in law"|"to this agreement"))
  | (("price"|"fee"|"rate"|"annual"|"quarterly"|"performance"|"code") ..1 ("review*"|"revision*"|"change*"|"adjustment*"))
  | ("proofreader*")
  | (("iteration*"|"round*"|"series"|"set"|"sets"|"cycle*") "of" ..3 ("survey*"|"interview*"|"talks"|"negotiation*"|"test*"|"funding"|"training"|"drinks"|"tools"|"keys"|"documents"|"questions"|"data"|"meetings"|"workshops"|"accounts"|"bidding"))
  | (<count> ..1 <number>)
  | ("revision" ("session*"|"class*"|"lecture*"|"course*"|"note*"|"guide*"|"exam*"|"test*"|"history"|"number*"|"control"))
  | ("set" ("out"|"forth"|"down"|"off"|"aside"|"up"))
  | (("auditor*"|"audit"|"account*"|"medical"|"tax") ..8 "review*")
  | (("bug*"|"error*"|"defect*") ..3 ("fix"|"fixes"|"correction*"))
  | (("fix"|"fixes"|"correction*") ..3 ("bug*"|"error*"|"defect*"))
    | (("change"|"changes"|"changing"|"alteration*"|"amendment*") ..2 ("menu"|"menus"|"route"|"rota"|"roster"|"itinerary"|"seating"|"guest list"|"booking*"|"reservation*"|"line up"|"password*"|"room*"|"shift*") ..8 ("as often"|"as many"|"unlimited"|"any number")?)
    | (("change"|"changes") "of" ..1 ("bus"|"train"|"clothes"|"clothing"|"costume*"|"scene*"|"linen"|"oil"|"crew"|"air"|"horses"|"plane*"|"tyres"))

topic revision.capped limit home "revision*" | "change*" | "amend*" | "design" | "approval"
  ignore {autre_retouche}
  ignore <number> ("changes"|"amendments"|"alterations"|"corrections")      unless "included" | "include*" | "free" | "per" | "up to" | "of" | "the" | "for" | "and" | "to" | "at" | "in" | "round*" | "," | "we" | "i" | "you" | "a" | "max*" | "only" | "client*" | "are" | "is" | "|" | ":"
  states <number> ..3 {serie} ..4 {retouche}                                        [value number]
  states <count> & ({r_noun}|"revision*"|"edit*"|"draft*"|"proof*"|"version*"|"review*"|"design*"|"deliverable*"|"concept*"|"artwork"|"layout*"|"copy"|"text"|"feedback"|"comments"|"included"|"free")                                                                    unless "year" | "audit*"  [value count]
  states <number> ("round*"|"revision*"|"set of"|"sets of"|"edits"|"tweaks"|"rounds"|"amends"|"proof*"|"iteration*") ..3 ({retouche}|"included"|"free")        [value number]
  states {retouche} ..6 ("limited to"|"capped at"|"up to"|"maximum of"|"no more than") ..2 <number>       unless "liab*"  [value number]
  states ("up to"|"limited to"|"maximum of"|"no more than"|"more than"|"not exceed"|"not exceeding"|"restricted to"|"at most"|"beyond"|"after") ..2 <number> ..4 ({retouche}|{serie})      unless "hour*" | "notice" | "liab*"  [value number]
  states <number> ..2 ("design"|"creative"|"concept"|"free"|"complimentary"|"included")? ("revision*"|"rounds"|"round"|"amends"|"edits")        unless "version" <number> | "release notes" | "law" | "notice"  [value number]
  states {retouche} ..4 ("included"|"inclusive") & <number>                                        unless "fee" ..2 <number> [value number]
  states <number> ..1 ("times"|"twice"|"rounds"|"goes"|"passes") under {h_rev}     unless "a year"   [value number, confidence 0.7]
  states {retouche} ..6 "twice"     unless {r_else} | "twice a" | "per year"    [value 2]
  states {retouche} ..6 "once"      unless "once" ("they"|"it"|"we"|"i"|"he"|"she"|"these"|"all"|"both"|"every"|"agreed"|"received"|"made"|"done"|"complete*") | {r_else} | "price*" | "rates" | "fees" | "once a" | "annual*" | "once approved" | "once you" | "once the" | "at once" | "per year"    [value 1, confidence 0.6]
  states ("twice"|"two times") ..6 {retouche}    unless "twice and" | {r_else} | "per year" | "a year"    [value 2]
  states <number> ..1 ("list of"|"lists of") ..2 {retouche}    [value number]
  states ("beyond that"|"after that"|"further"|"more than"|"additional"|"extra"|"later"|"any others") ..16 (<money>|"charged"|"hourly"|"billed"|"invoiced"|"quote*"|"paid for"|"rate") under {h_rev}       unless "no extra" | "no additional" | "free" | "no charge"     [confidence 0.7]
  states ("number of"|"rounds of") ..2 {retouche} ..8 ("specified"|"set out"|"agreed"|"included"|"stated"|"limited"|"outlined")      unless "unlimited" | "not limited"
  states ("additional"|"further"|"extra"|"more"|"subsequent") ..2 ("revision*"|"rounds"|"edits"|"fixes"|"amends"|"alterations"|"tweaks"|"iterations") ..14 ("charge*"|"billed"|"hourly"|{frais}|"rate"|"cost*"|"quote*"|"estimate"|"invoice*"|<money>)        unless "no additional" | "no further charge" | "no extra"
  states ("more"|"further"|"extra") ("fixes"|"edits"|"changes"|"rounds"|"revisions") <money>
  states {retouche} ..8 ("after approval"|"after sign off"|"after acceptance"|"following approval"|"once approved"|"after that point"|"after this point") ..12 ("charge*"|"billed"|{frais}|"rate"|"extra")
  states ("after approval"|"once approved"|"after sign off"|"after this point"|"up until the point of approval") ..14 ({retouche}|"charge*") ..10 ("charge*"|"billed"|{frais}|"rate"|"approval")
  states ("no"|"not include") ..3 ("revisions"|"rounds of revision*"|"edits"|"amends") ..4 ("included"|"are included")      [value 0]
  reverses ({retouche}|{r_noun}|"rounds") ..14 ("may"|"can"|"shall"|"will"|"is free to") ..2 ("call for"|"ask for"|"require"|"request"|"demand"|"order") ..1 ("more"|"others"|"further"|"as many")  & {s_gratis}
  reverses ("no number of"|"however many"|"no limit to"|"no limit on") ..3 {retouche}
  reverses ("unlimited"|"unrestricted"|"endless"|"as many"|"without limit"|"any number of"|"no limit") ..6 {retouche}
  reverses {retouche} ..8 ("unlimited"|"without limit"|"without limitation"|"not limited"|"not be limited"|"no limit"|"as many times"|"as often as"|"on demand")        unless "not unlimited"
  reverses ({retouche}|"revise*"|"redo*"|"redraw*"|"rework*"|"amend*"|"repeat*") & ("until" ..6 ("satisf*"|"happy"|"content"|"approv*"|"pleased"|"accept*"))        unless {r_waiting} | "fee" ..6 "charged" | "hourly" | "up until" | "at an additional"
  reverses ({retouche}|"revise*"|"redo*"|"redraw*") & ("no additional charge"|"no extra charge"|"free of charge"|"at no cost"|"no additional cost"|"without additional charge"|"at no extra cost"|"without charge"|"no further charge"|"fixed once and for all") & ("any"|"all"|"request*"|"require*"|"demand*"|"whatever"|"for so long as")       unless <number> {serie} | "error*" | "defect*" | "warrant*" | "bug*" | "up until the point" | "up to"
  reverses ("reasonable"|"sufficient"|"such") ..3 ("number of")? {retouche} ..10 ("sole discretion"|"as determined"|"client's discretion"|"as the client"|"client sees fit")
  states (<number>|<count>) ..1 ("revised cut*"|"revised version*"|"modified version*"|"amended version*")      [value number]
  states ("amend*"|"edits"|"revision*"|"changes") ..10 ("allowance"|"budget"|"bank") ..4 <duration>     [value none]
  reverses ("number of"|"rounds of") ..2 ("edits"|"revisions"|"changes"|"alterations") ..14 ("not restricted"|"is not res*"|"not limited"|"unrestricted"|"no limit")
  reverses ("any and all"|"all"|"whatever"|"every") ..1 ("alterations"|"changes"|"revisions"|"edits") ..10 ("desired"|"requested"|"required"|"asked for"|"client wants") ..20 ("until"|"no alteration"|"without"|"included"|"no extra")
  states ("after"|"beyond"|"past"|"following") "the" "first" ..4 {r_round}? ..2 {r_change}? ..14 {r_paid} & {r_change}    unless {r_other} | "payment" | "instalment" | {r_endless}   [value 1]
  states ("after"|"beyond"|"past"|"following") "the" "second" ..14 {r_paid} & {r_change}    unless {r_other} | "instalment" | {r_endless}   [value 2]
  states ("after"|"beyond"|"past"|"following") "the" "third" ..14 {r_paid} & {r_change}    unless {r_other} | "instalment" | {r_endless}   [value 3]
  states ("third"|"from the third") ..3 ({r_round}|{r_change}|"time"|"one") ..14 {r_paid}     unless {r_other} | "instalment" | "draft" | "party" | "parties" | {r_endless}   [value 2]
  states ("second"|"from the second") ..3 ({r_round}|{r_noun}|"time") ..12 {r_paid}     unless {r_other} | "instalment" | "draft" | "included" | "after the second" | "payment" | {r_endless}   [value 1]
  states ("fourth"|"from the fourth") ..2 ({r_round}|{r_change}|"time"|"i") ..12 {r_paid}     unless "hour" | {r_other} | "instalment" | "quarter" | {r_endless}   [value 3]
  states <number> ..1 {r_times} ..12 ({r_change}|"at the" ..1 ("proof"|"proofs"|"draft"|"layout"|"design"|"logo"|"artwork"|"text"|"mix"|"edit"|"cut"))     unless {r_else} | "a year" | "per year" | "paid" ..3 "times" | {r_endless}   [value number]
  states ("couple of"|"pair of"|"a few") ..1 ({r_round}|{r_times}) ..6 ({r_change}|{r_doing})      unless {r_else} | {r_endless}   [value none]
  states {r_change} ..14 <number> ..1 {r_times}     unless {r_else} | "a year" | "per year" | "paid" ..3 "times" | {r_endless}   [value number]
  states {r_verb} ..10 ("once"|"one time"|"a single time")  with {r_noun} ..12 {r_paid}     unless {r_other} | "once a" | "once the" | "once you" | "at once" | "per year" | "price*" | "terms" | "law" | "agreement" | {r_endless}   [value 1, confidence 0.7]
  states {r_verb} ..10 ("once"|"one time"|"a single time")  & ({r_paid}|"included"|"only"|"within the"|"free")     unless {r_other} | "once a" | "once the" | "once you" | "at once" | "per year" | "price*" | "terms" | "law" | {r_endless}   [value 1, confidence 0.7]
  states {r_verb} ..10 ("twice"|"two times"|"up to twice")      unless {r_else} | "twice a" | "per year" | "price*" | "rates" | "terms" | {r_endless}   [value 2]
  states ("take"|"takes"|"incorporate*"|"take in"|"takes in"|"implement*"|"consolidate*"|"one list"|"a single list"|"single set"|"one set"|"one batch") ..5 {r_noun} ..5 ("once"|"per"|"included"|"one time")     unless {r_else} | "agreement" | {r_endless}   [value 1]
  states ("a single"|"single"|"one") ..1 {r_round} ("of"|"for") ..2 {r_noun}     unless {r_else} | {r_endless}   [value 1]
  states <number> ..3 {r_round} ("of"|"for") ..2 {r_noun}    unless {r_else} | {r_endless}   [value number]
  states (<number>|<blank>) ..2 {r_round} ..2 {r_noun} ..6 ("includ*"|"comprise*"|"free"|"allowed"|"permitted"|"per")    unless {r_else} | {r_endless}   [value number]
  states ({r_round}|"number of") ..2 {r_noun} ..6 (<blank>|<number>)    unless {r_else} | "agreement" | "notice" | {r_endless}   [value number, confidence 0.6]
  states ("right"|"entitle*"|"may"|"allowance") ..6 {r_change} ..8 ("exhausted"|"used up"|"spent"|"ends with"|"ends on"|"lapses")     unless {r_else} | "agreement" | {r_endless}  [value none]
  states <duration> "of" ..2 {r_noun} ..8 ("includ*"|"free"|"per"|"covered"|"comprise*")    unless {r_else} | "notice" | {r_endless}   [value none]
  states {r_noun} ..4 ("allowance"|"budget"|"up to"|"limited to"|"capped at"|"maximum") ..4 <duration>    unless {r_else} | "notice" | {r_endless}   [value none]
  states {r_settled} ..14 {r_change} ..14 {r_paid}     unless "no extra" | "no additional" | "no charge" | "free of charge" | {r_endless} | {s_void} | "warrant*" | "defect*" | "price change*" | "fee" ..2 {r_settled}
  states {r_change} ..8 ("after"|"once"|"following"|"post"|"subsequent to"|"later than") ..8 {r_settled} ..14 {r_paid}     unless "no extra" | "no additional" | "no charge" | "free of charge" | {r_endless} | {s_void} | "warrant*" | "defect*" | "price change*"
  states {r_noun} ..8 ("after that"|"thereafter"|"beyond that"|"above this number"|"beyond this"|"in excess of this"|"submitted thereafter") ..12 {r_paid}     unless "no extra" | "no additional" | "no charge" | "free of charge" | {r_endless} | {r_other}  [value none]
  states {r_noun} ..14 ("included"|"free"|"in the price"|"on me"|"on us") ..8 ("anything later"|"anything after"|"later ones"|"later changes"|"afterwards") ..8 {r_paid}     unless {r_else} | {r_endless}  [value none]
  states ("after that"|"thereafter"|"beyond that"|"anything after"|"later"|"any further"|"each further"|"every further"|"each additional"|"subsequent"|"additional"|"extra") ..2 ({r_noun}|{r_round} ..2 {r_noun}) ..12 {r_paid}     unless "no extra" | "no additional" | "no charge" | "no further charge" | "free of charge" | {r_endless} | {s_gratis} | {r_other}  [value none]
  states ("author's"|"client's"|"customer's") ..1 {r_noun} ..4 ("beyond"|"exceeding"|"in excess of"|"over") ..16 ("borne"|"charged"|"billed"|"paid")     unless {r_endless}  [value none]
  states ("no"|"not"|"never"|"don't"|"without"|"doesn't") ..2 ({r_noun}|"alter"|"alterations"|"revise"|"modify"|"change it"|"amend it") ..10 ("included"|"as shown"|"as is"|"sold as"|"in this price"|"at this price"|"in the price"|"part of the price"|"permitted"|"possible")     unless {r_else} | "unless" | "agreement" | "consent" | "without the" | {r_endless} | "not the" | "limit"  [value 0]
  states ("sold as"|"supplied as"|"delivered as"|"as shown"|"at this price"|"as is") with ("no"|"not"|"don't"|"never") ..1 ("alter"|"alter it"|"revise"|"change it"|"modify"|"redraw*"|"revisions")    unless "warrant*"  [value 0]
  states <number> under ("package" | "plan") ..2 "revision*" | "revisions included" | "included revisions" | "rounds of revision*" | "review rounds" | "revision rounds" | "number of revisions" | "rounds included" | "rounds of changes" | "correction rounds" | "rounds of amend*"      [value number, confidence 0.7]
  reverses {r_endless} ..8 ({r_change}|{r_round} "of")     unless ("during"|"within") ..3 <duration> | "not unlimited" | {r_else} | "liab*" | "user*"
  reverses ({r_change}|{r_round} "of") ..12 {r_endless}    unless ("during"|"within") ..3 <duration> | "not unlimited" | {r_else} | "not limited to" ..3 "follow*" | "liab*" | "user*"
  states ({r_noun}|"revision") ..1 ({r_round}|"request*")? ..2 (":"|"included"|"allowed"|"free"|"limited to"|"capped at"|"maximum"|"max"|"no more than"|"restricted to"|"at most"|"not exceed") ..3 <number>     unless {r_else} | "agreement" | "notice" | {r_endless} | "price*" | "days"   [value number]
  states ({r_noun}|"revision") ..1 {r_round} ..2 (":"|"included"|"allowed"|"free") ..2 <blank>     unless {r_else} | "agreement"   [value none]
  states ("one"|"a single"|"two"|"three") ("opportunity"|"chance"|"occasion"|"occasions"|"chances"|"opportunities") ..1 ("to"|"for") ..3 ({r_change}|"comment"|"correct"|"edit"|"change")     unless {r_else} | {r_endless}   [value none]
  states ("every further"|"each further"|"every additional"|"each additional"|"each extra"|"every extra"|"further") "version*" ..4 {r_paid}     unless {r_else} | {r_endless}   [value none]
  states {r_noun} ..8 ("limited to"|"capped at"|"maximum of"|"no more than"|"restricted to"|"not exceed"|"at most"|"confined to") ..2 <number>     unless {r_else} | "liab*" | "agreement" | "notice" | "days"   [value number]
  states ("inclusive of"|"includes"|"include"|"covers"|"comprises"|"allows for"|"up to") ..4 <duration> ..1 "of" ..2 {r_noun}     unless {r_else} | "notice" | {r_endless}  [value none]
  states {r_noun} ..6 ("free"|"included"|"no charge"|"for nothing"|"on me"|"on us") ..3 ("until"|"up to"|"till"|"before") ..6 ({r_ordinal}|"proof"|"proofs"|"draft"|"layout"|"mock up"|"artwork"|"stage"|"printing"|"first")     unless {r_else} | {r_endless} | "publication"  [value none, confidence 0.7]
  states {r_noun} ..10 ("until"|"up to"|"till"|"before") ..10 ("invoiced"|"charged"|"billed"|"hourly") ..4 ("from then"|"after that"|"thereafter"|"afterwards"|"from there")     unless {r_other} | {r_endless}  [value none]
  states {r_noun} ..8 ("not exceeding"|"no more than"|"up to"|"limited to"|"at most"|"maximum of") ..2 <duration>     unless {r_else} | "notice" | {r_endless} | "within" | "agreement"  [value none]
  states ("more than"|"up to"|"maximum of"|"limited to"|"no more than"|"at most"|"includes"|"beyond") ..1 <blank> ..2 ({r_noun}|{r_round} "of")     unless {r_else} | "agreement" | "days"  [value none]
  states ("round"|"rounds"|"revision"|"version") ..1 ("two"|"three"|"four"|"five") ..2 ("up"|"onward*"|"on"|"upwards") ..8 {r_paid}    unless {r_endless}  [value none]
  states ("want a second"|"want another"|"need another"|"need a second"|"fancy another"|"want more"|"another round"|"another revision") ..6 {r_paid} with {r_noun} | "redraft" | "draft"   unless {r_endless}  [value none]
  reverses ("further"|"additional"|"extra"|"more"|"subsequent"|"later"|"any other") ..1 ("rounds"|"round"|"revisions"|"changes"|"edits"|"amendments"|"alterations"|"corrections") ..8 {s_gratis}     unless {r_else} | "not included" | "up until"
  reverses ("restriction*"|"limit"|"limitation"|"cap"|"ceiling"|"maximum") ..6 ("number"|"rounds"|"round"|{r_noun}) ..14 {s_voided}     unless {r_else} | "liab*"
  reverses ("as many as it takes"|"as many as you"|"as often as you"|"as many as we"|"as many as the client") with ("changes"|"revisions"|"edits"|"amends"|"alterations"|"rounds")    unless {r_else}  [confidence 0.7]
  reverses {r_change} ..30 {r_satisfied}     unless {r_else} | {r_waiting} | <number> {r_round} | "up until" | {r_satisfied} ..14 ("charged"|"billed"|"invoiced") | "accepted" ..2 ("quote"|"price")
  reverses ({r_satisfied}|"until that day") & ({r_verb}|{r_noun}|"again") & {s_gratis}    unless {r_else} | <number> {r_round} | "up until"
  reverses {r_change} ..16 {s_gratis} & ("any"|"all"|"each"|"every"|"request*"|"require*"|"demand*"|"whatever"|"as many"|"throughout"|"at any"|"so request*")    unless {r_else} | <number> ..2 {r_round} | <number> ..3 {r_noun} | "up until" | "after that" | "thereafter" | ("after" ..8 ("charged"|"billed"|"invoiced"|"charge")) | "one" ..1 {r_round} | "a single" | "once" | "twice" | {r_paid} ..1 "beyond" | "additional revisions" | "further revisions"
  reverses {s_gratis} ..16 ({r_change}) & ("any"|"all"|"each"|"every"|"whatever"|"as many"|"throughout"|"so request*")    unless {r_else} | <number> ..2 {r_round} | <number> ..3 {r_noun} | "up until" | "after" | "a single" | "once" | "twice" | "additional revisions" | "further revisions"
  reverses {s_renounce} ..6 ("limit*"|"cap"|"ceiling"|"maximum"|"number"|"charge*"|{frais}|"payment"|"remuneration"|"refuse") ..8 {r_change}    unless {r_else} | "unless"
  reverses ("limit*"|"cap"|"maximum"|"rounds"|"number of" ..2 {r_noun}) ..16 {s_voided} & ({r_change}|{r_round})      unless {r_else} | "liab*"
  reverses ("number of"|"rounds of"|"extent of"|"how many") ..2 ({r_noun}|"rounds"|"times") ..14 ({s_will}|{r_endless}|"for the client to decide"|"decided by")     unless ("during"|"within") ..3 <duration> | {r_else} | "agreement"
  reverses {r_change} ..14 {s_will}      unless {r_else} | <number> ..2 {r_round} | "terms" | "agreement" | "schedule" | "scope" | "prices" | "specification*" | "charged" | "provider may" | "right to" ..3 ("alter"|"modify") | "licen*"  [confidence 0.7]
  states <number> ("sets of"|"set of"|"rounds of"|"round of"|"lists of") ..1 ("notes"|"remarks"|"observations")     unless "participants" | "training" | "course" | {r_else} | {r_endless}  [value number]
  states ("allows for"|"includes"|"include"|"covers") ..8 <number> ..1 ({r_verb}|"polishes"|"touch ups"|"retouches"|"tweaks"|"redos")     unless {r_else} | {r_endless}  [value number]
  states {r_noun} ("to"|"of"|"in") ..2 ("approved"|"signed off"|"accepted"|"agreed") ..6 ("charged"|"billed"|"invoiced"|"chargeable"|"billable")     unless {r_else} | {s_gratis}  [value none]
  reverses ("keep"|"keeps"|"carry on"|"go on"|"continue"|"continues") ..2 {r_doing} ..14 {r_satisfied}     unless {r_else}
  states <number> ..1 {r_noun} {r_round}     unless {r_else} | {r_endless} | "agreement"  [value number]
  states <number> ("per"|"for each"|"a") ..1 ({s_thing}|"chapter"|"page"|"stage"|"layout"|"design"|"draft"|"piece") under "revision*" | "rounds" | "corrections" | "tweaks" | "amends" | "edits"     unless "days" | "hours"  [value number, confidence 0.6]
  reverses ({r_verb}|"change"|"correct"|"fix") ..10 ("each time"|"every time"|"as often as"|"as many times as"|"whenever") ..4 ("ask*"|"request*"|"want*"|"wish*"|"demand*"|"like*"|"needed"|"it takes")     unless ("during"|"within") ..3 <duration> | {r_else} | "charge*" ..6 ("each time"|"every time") | "agreement" | "terms"
  states ("returned"|"sent back"|"handed back"|"referred back"|"come back"|"send back"|"return"|"passed back") ..4 ("once"|"one time") ..2 "for" ..2 ("amendment*"|"correction*"|"change*"|"revision*"|"alteration*"|"rework*"|"modification*"|"edits"|"tweaks")     unless {r_else} | {r_endless}  [value 1]
  states ("returned"|"sent back"|"handed back"|"referred back"|"come back"|"send back"|"return"|"passed back") ..4 ("twice"|"two times") ..2 "for" ..2 ("amendment*"|"correction*"|"change*"|"revision*"|"alteration*"|"rework*"|"modification*"|"edits"|"tweaks")     unless {r_else} | {r_endless}  [value 2]
  states ("returned"|"sent back"|"handed back"|"referred back"|"come back"|"send back"|"return"|"passed back") ..4 <number> "times" ..2 "for" ..2 ("amendment*"|"correction*"|"change*"|"revision*"|"alteration*"|"rework*"|"modification*"|"edits"|"tweaks")     unless {r_else} | {r_endless}  [value number]
  states ("used up"|"exhausted"|"spent"|"run out"|"gone"|"used"|"consumed") ..2 {r_noun} ..6 {r_paid}     unless {r_else} | {r_endless} | {s_gratis}  [value none]
  states ("up to"|"include*"|"comprise*"|"maximum of"|"no more than"|"cover*"|"allow*") ..2 <duration> "of" ..2 {r_noun}     unless {r_else} | "notice" | {r_endless}  [value none]
  reverses ("don't count"|"do not count"|"nobody counts"|"no one counts"|"not counted"|"no such thing as") ..3 ("round*"|"revision*")     unless {r_else} | <number> ..2 {r_round}
  reverses ({r_noun}|"rounds") ..1 ("don't"|"do not"|"never"|"won't"|"doesn't") ..1 ("run out"|"end"|"expire"|"stop"|"cost")     unless {r_else}
  states ("charged"|"billed"|"invoiced"|"chargeable"|"billable"|"payable"|"paid for"|"costed"|"priced") ..3 ("from the first"|"from the very first"|"from the outset") ..1 ({r_noun}|"one")     unless {r_else} | {r_endless}   [value 0]
  states ("every"|"each"|"any"|"all") ..1 {r_noun} ..3 ("is"|"are"|"gets"|"get"|"will be"|"shall be") ..1 ("charged"|"billed"|"invoiced"|"chargeable"|"billable"|"paid for"|"an extra")     unless {r_else} | {r_endless} | {s_gratis} | "beyond" | "after" | "further" | "additional" | {nie}   [value 0, confidence 0.7]
  states ("no"|"without"|"not any") ..1 ("free"|"included"|"complimentary"|"gratis"|"unpaid") ..2 ("rounds"|"round"|{r_noun})     unless {r_else} | {r_endless}   [value 0]

topic revision.unlimited limit
  states {r_endless} ..6 ({r_noun}|{r_verb})        unless "unlimited and" | "unlimited access" | "licen*" | "unlimited in time" | ("not"|"don't"|"never"|"won't"|"aren't"|"isn't"|"doesn't"|"no such thing") ..3 {r_endless} | "not unlimited" | {r_else} | "liab*" | "user*"
  states ({r_noun}|{r_verb}) ..12 {r_endless}        unless ("not"|"don't"|"never"|"won't"|"aren't"|"isn't"|"doesn't"|"no such thing") ..4 {r_endless} | "not unlimited" | "not be unlimited" | {r_else} | "not limited to" ..3 "follow*" | "liab*"
  reverses ("not"|"don't"|"never"|"won't"|"aren't"|"isn't"|"doesn't"|"no such thing") ..4 ("unlimited"|"endless*"|"without limit"|"any number"|"as many"|"infinite"|"limitless") & ({r_noun}|{r_verb})     unless {r_else} | "not limited" | "shall not be limited"
  states ("revision*"|"changes"|"edits"|"revise"|"rework"|"redo") & ("until" ..6 ("satisf*"|"happy"|"approv*"))      unless {r_waiting} | <number> ..2 {r_round} | "charged" | "up until" | {r_else}
  states ({r_verb}|{r_noun}) ..16 {r_lasting}      unless {r_else} | "charged" | "billed" | "hourly" | "invoiced" | "up until" | <number> ..2 {r_round} | <money>
  states {r_lasting} ..12 {r_verb}      unless {r_else} | "charged" | "billed" | "hourly" | "invoiced" | <number> ..2 {r_round} | <money>
  states ({r_verb}|"change"|"correct"|"fix") ..10 ("each time"|"every time"|"as often as"|"as many times as"|"whenever") ..4 ("ask*"|"request*"|"want*"|"wish*"|"demand*"|"like*"|"needed"|"it takes")     unless {r_else} | "charged" | "billed" | "agreement" | "terms" | "rate"
  states {r_noun} ..10 ("until"|"till") ..5 ("satisf*"|"is happy"|"are happy"|"is content"|"is pleased"|"'s happy"|"'re happy"|"itself happy"|"themselves happy")     unless {r_waiting} | <number> ..2 {r_round} | <count> | "charged" | "billed" | "invoiced" | "hourly" | "up until" | {r_else}
  states ("not bound"|"not limited"|"not restricted"|"not tied"|"not confined"|"not held") ..1 ("to"|"by") ..3 ("number"|"maximum"|"limit") ..1 "of" ..2 ({r_noun}|{r_round})     unless {r_else}
  states ("don't count"|"do not count"|"nobody counts"|"no one counts"|"not counted"|"no such thing as") ..3 ("round*"|"revision*")     unless {r_else} | <number> ..2 {r_round}
  states ("keep"|"keeps"|"carry on"|"go on"|"continue"|"continues") ..2 {r_doing} ..14 {r_satisfied}     unless {r_else}
  ignore ("amend*"|"modif*"|"change*") ..2 ("agreement"|"contract"|"terms"|"law*"|"prices")
