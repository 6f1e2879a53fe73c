lexicon en

family declencheur =
    "upon receipt" | "on receipt" | "on delivery" | "upon delivery" | "upon completion" | "on completion" | "upon signing" | "on signing" | "upon signature" | "on signature" | "upon execution" | "at signing" | "in advance" | "up front" | "upfront" | "before work" | "before the work"
  | "upon approval" | "on approval" | "upon acceptance" | "on acceptance" | "monthly" | "weekly" | "each month" | "every month" | "at the end of" | "at the completion" | "upon launch" | "at launch" | "before launch" | "prior to" | "milestone*" | "immediately" | "upon invoice" | "per the schedule"
  | "payment schedule" | "in instal*" | "on the day" | "by the" ..3 "day" | "every" ..2 "weeks" | "bi weekly" | "biweekly" | "twice a month" | "end of each month" | "first of" | "no later than" | "before the" | "after completion" | "when the project" | "when the work" | "at the beginning" | "by the end of" | "halfway" | "on the last" | "on the first" | "on the" ..3 "of each month" | "on the" ..3 "of every month" | "on the" ..3 "of the month" | "of the following month" | "of the month following" | "of the next month" | "of the next" | "within the month" | "within the week" | "by month end" | "at month end" | "by the end of the month" | "on hand over" | "on handover" | "on commencement" | "every monday" | "every tuesday" | "every wednesday" | "every thursday" | "every friday" | "each friday" | "a month ahead" | "month ahead" | "quarterly" | "fortnightly" | "every quarter" | "each quarter" | "at month end" | "end of the month"
    | "on presentation" | "upon presentation" | "at sight" | "cash on delivery" | "on collection" | "on the nail" | "by return" | "on demand" | "in arrears" | "in arrear" | "on publication" | "upon publication" | "on wrap" | "at wrap" | "on the night" | "on practical completion" | "on go live" | "at go live" | "as soon as" ..3 ("done"|"finished"|"delivered"|"accepted") | "the following friday" | "payday" | "next payment run" | "next pay run" | "at each stage" | "stage by stage" | "on hand over" | "in four equal" | "in two equal" | "in three equal" | "in equal instal*" | "at the door" | "same day" | "the day after"
    | "by the" ..1 ("monday"|"tuesday"|"wednesday"|"thursday"|"friday") | "the friday after" | "the monday after" | "next pay day"
    | ("by"|"before"|"on") ..1 <number> {mois} | ("by"|"before"|"on") {mois} <number>
    | "the day you collect" | "the day you take" | "the day it is delivered" | "when you collect" | "on pick up" | "when you pick" | "the day of delivery" | "the day we deliver" | "the day i deliver"

family mois = "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december"
# Paying, in the verbs that a debtor is the subject of.
family verser = {payer} | "be met" | "are met" | "disburs*" | "discharged" | "honoured" | "cleared" | "transferred" | "released" | "debited" | "credited" | "pay" "out" | "paid out" | "get paid" | "gets paid" | "settlement" | "wired" | "remunerat*" | "collected" ..3 "account" | "is charged" | "are charged"
family honoraire = {creance} | "honorari*" | "account" | "accounts" | "royalt*" | "earned" | "cheque" | "check" | "commission" | "dues" | "remittance*" | "wages" | "salary" | "our money" | "my money" | "your card" | "remainder" | "remaining half" | "the rest"

# Those higher up, whose money a provider can be made to wait for.
family amont =
    "end client" | "end customer" | "its own client" | "its client" | "its customer" | "its own customer" | "our client" | "our own client" | "our customer" | "our clients" | "ultimate client" | "ultimate customer" | "donor" | "donor's" | "donors" | "funder" | "funders" | "funding" | "investor*" | "grant"
  | "tranche" | "main contract" | "head contract" | "broadcaster" | "distributor" | "box office" | "ticket sales" | "proceeds" | "round closes" | "funding round" | "seed round" | "its round" | "main contractor is paid" | "prime contractor is paid" | "customer is paid" | "in funds" | "corresponding sum" | "distribution" | "sales revenue" | "future sales" | "future revenue*" | "own receivables" | "its receivables" | "financing" | "subsidy" | "subsidies" | "sponsorship money" | "its own debtors" | "has been paid by" | "not been paid by" | "gets its money" | "from the employer" | "by the employer" | "from the owner" | "by owner" | "from owner" | "paid by the customer" | "the public body"
    | "recoup*"

# No day on which a sum must be paid.
family sans_terme =
    "no date" | "no fixed date" | "no due date" | "no particular date" | "no specific date" | "no set date" | "no deadline" | "no timeline" | "no time limit" | "no maximum term" | "no maximum period" | "no payment term*" | "no payment period" | "no payment deadline*" | "no other payment term" | "no payment date" | "no due dates" | "no term for payment" | "no time for payment"
  | "without limit of time" | "without limit in time" | "without any time limit" | "without a due date" | "any particular day" | "any particular date" | "any period for payment" | "any payment period" | "any date for payment" | "a date for payment" | "no day for payment" | "no obligation to pay by" | "under no duty to pay" | "under no obligation to pay" | "time is not of the essence" | "time not being of the essence" | "not bound by any date" | "not bound to any date" | "put a due date" | "any fixed date" | "as and when" | "if and when" | "whether and when" | "such times , if any" | "or not at all"
    | "at large" | "left open" | "open ended"

# Paid by the provider, or to somebody else.
family paye_ailleurs =
    (("agency"|"contractor"|"provider") ..4 "pay its own")
  | ((("employees"|"staff"|"workers"|"volunteers") ..6 {payer}|("pay"|"pays") "them"))
  | (("contractor"|"consultant"|"supplier"|"provider"|"freelancer"|"designer"|"developer"|"subcontractor"|"vendor"|"translator"|"writer"|"author"|"photographer"|<provider>) ..1 ("shall"|"must"|"will"|"agrees to"|"undertakes to")? ..1 ("pays"|"pay"|"repay"|"refund"|"reimburse"|"remit") ..12 (<duration>|"in advance"|"before the")?)
  | ({client} ..3 ("pay"|"pays") ..10 ("registrar"|"hosting company"|"directly to the"))
  | ({provider} ..3 ("pay"|"pays"|"paying"|"settle") ..3 ("subcontractor*"|"sub contractor*"|"employees"|"staff"|"crew"|"supplier*"|"personnel"|"vendors"|"tax*"|"insurance"|"translators"|"writers"))
  | (("paid"|"payable"|"pay"|"pays"|"due") ("to"|"by") ..1 ("consulate"|"authorities"|"venue"|"hotel"|"landlord"|"tax"|"registrar"|"registry"|"printer"|"insurer"|{cour}|"revenue"|"customs"|"carrier"|"charity"|"union"|"tenant") ..6 <duration>?)

# A delay that is for something else than paying the provider.
family autre_delai =
    (("failing"|"absent"|"in default of"|"amicable"|"no") ..1 "settlement" ..3 <duration>)
  | (<duration> ..1 ("from the effective date"|"from the commencement date"|"from the start date"|"from kick off"|"from order"|"of delay"|"in a row"))
  | (("equivalent to"|"equal to"|"worth of"|"lasts"|"lasting"|"takes"|"not paid"|"unpaid"|"every") ..3 <duration>)
  | (("discount*"|"rebate*") ..14 <duration>)
  | (("in the"|"during the"|"over the"|"within the") ..3 <duration> ..6 ("preceding"|"before"|"prior"|"previous"))
  | (("preceding"|"previous"|"prior"|"last") ..1 <duration>)
  | (("within"|"for") ..2 <duration> ..6 ("cure"|"remedy"|"rectify"))
  | ("due" ("back"|"to arrive"|"to start"|"to end"|"to be delivered"))
  | (("manuscript*"|"typescript*"|"draft"|"drafts"|"deliverable*"|"report"|"reports"|"book"|"books"|"script"|"article"|"articles"|"files"|"tender"|"tenders"|"application*"|"comments"|"feedback"|"translation*") ..4 "due" ..8 (<duration>|<date>|{declencheur}))
  | (("submit"|"submits"|"send"|"raise"|"issue"|"query"|"dispute"|"contest") ..6 "invoice*" ..6 <duration>)
  | (("for the"|"over the"|"in the"|"during the") ..1 <duration> ..2 ("preceding"|"before"|"prior"|"leading up"|"immediately"|"previous"))
  | (("reach*"|"find"|"found") ..3 ("settlement"|"agreement"|"solution") ..4 <duration>)
  | (("liability"|"damages") ..24 <duration>)
  | (("defect*"|"bug*"|"snag*"|"warrant*") ..12 <duration>)
    | (("discount*"|"rebate*"|"reduction"|"cheaper") ..12 ("paid"|"pay"|"pays"|"payment") ..3 "in advance"?)

topic payment.due duty home "payment*" | "fee*" | "invoice*" | "compensation" | "price" | "cost*" | "billing"
  ignore ("submit*"|"raised"|"issued"|"sent"|"received"|"presented"|"rendered"|"lodged"|"delivered") ..2 ("more than"|"later than"|"over"|"beyond"|"in excess of"|"after more than") ..1 <duration>
  ignore ("minimum"|"maximum"|"booking"|"hire"|"stay"|"call out"|"guaranteed"|"engagement"|"works"|"worked"|"training"|"trial"|"probation*"|"rehearsal*"|"shoot"|"filming"|"visit"|"residency"|"by the day"|"day rate") ..3 <duration>     unless "invoice*" | "receipt" | "bill" | "bills" | "due date" | "credit" | "net"
  ignore <duration> ..2 ("minimum"|"booking"|"hire"|"stay"|"of work"|"of rehearsal*"|"of filming"|"of training"|"shoot"|"'s work"|"work")      unless "invoice*" | "receipt" | "bill" | "bills" | "due date" | "credit" | "net" | "within"
  ignore {autre_delai}
  ignore {paye_ailleurs}
  states {creance} ..12 {payer} ..12 <duration>       unless "notice of termination" | "interest" ..8 <duration> | "cure" | "late fee" ..6 <duration> | "refund*" | "dispute*" ..6 <duration> | "acceptance" ..6 <duration>
  states {payer} ..12 <duration>                      unless "cure" | "terminat*" | "interest" ..10 <duration> | "late" ..8 <duration> | "refund*" | "dispute*" | "notice" | "confidential*" | "warrant*" | "for a period" | "liab*" | "suspend*"
  states <duration> ..10 ("of the invoice"|"of invoice"|"from the date of invoice"|"from invoice"|"from the invoice"|"of receipt of" ..4 "invoice"|"after the invoice"|"of billing"|"from receipt of invoice"|"invoice date"|"after it is sent"|"from the send date"|"after the statement"|"date of the invoice"|"of an invoice"|"of the statement")      unless "dispute*" | "object*"
  states ("payment terms"|"terms of payment"|"net") ..4 <duration>
  states {creance} ..8 {payer} ..6 ({declencheur}|<date>|<blank>)        unless "expenses" ..4 "reimburs*"
  states {payer} ..5 {declencheur}                    unless "terminat*" | "expense*" | "insurance" | "tax*" | "liab*"
  states <percent> ..10 ("on signing"|"upon signing"|"on completion"|"upon completion"|"on delivery"|"upon delivery"|"due"|"on approval"|"upfront"|"up front"|"on acceptance"|"at the start"|"before")      unless "per annum" | "per year" | "a year" | "gst" | "vat" | "interest" | "late" | "per month" | "discount"
  states ("client"|"customer"|"you"|"company"|"advertiser") ..4 ("shall pay"|"will pay"|"agree* to pay"|"must pay"|"'ll pay"|"pays") ..16 ({declencheur}|<duration>|<date>|<blank>)       unless "interest" | "late" | "terminat*" | "cancel*" | "damages" | "expenses"
  states "due" ..2 ("date"|"dates") ..8 (<date>|<duration>|<blank>)      unless "late" | "interest"
  states ({payer}|"settle*"|"invoice*") ..14 (<duration>|<date>|{declencheur}|"on the day"|("each"|"every") ..1 ("second"|"other"|"month"|"week"|"quarter"|"fortnight"|"year"|"milestone"|"stage"|"phase"|"instal*"|"session"|"delivery"|"job"|"friday"|"monday"|"day"|"two weeks"|"sprint"|"shoot"|"assignment"|"article"|"lesson"|"visit"|"order"|<number>|<duration>)) under {h_pay}      unless "interest" | "late" | "terminat*" | "refund*" | "cure" | "liab*" | "dispute*" | "valid for" | "review*" | "records"   [confidence 0.7]
  states <duration> ..4 ("of receipt"|"from receipt"|"of receiving"|"of its date"|"of their date"|"after its date"|"from its date"|"of invoice"|"of an invoice"|"of a valid invoice") under {h_pay}     [confidence 0.8]
  states ("within"|"in") ..1 <duration> ..3 ("of receipt"|"of receiving"|"from receipt") ..5 "invoice*"
  states ("direct debit"|"standing order"|"collected"|"payment run"|"pay run"|"cheque run") ..8 (<date>|"each month"|"of the month"|"of each month"|"monthly"|"on the")
  states ("invoice*"|"payable") ..6 "net" ..1 <duration>
  states <duration> ..3 ("after my invoice"|"after our invoice"|"after the invoice"|"from presentation"|"from my invoice"|"from our invoice"|"of my invoice"|"of our invoice")
  states ("send"|"remit") ..4 "amount" ..8 ("no later than"|"by")
  states {creance} ..6 ("due"|"payable") ..2 ("on"|"upon"|"at"|"before"|"by"|"when")      unless "interest" | "terminat*"
  reverses {payer} ..8 ("when"|"if"|"only if"|"once"|"conditional* upon"|"contingent upon"|"contingent on"|"subject to"|"conditioned on"|"only after"|"conditional on"|"unless and until"|"only when") ..14 ("receiv*"|"paid by"|"payment from"|"sell*"|"sold"|"publish*"|"funding"|"pays us"|"pays it"|"its customer"|"end client"|"its own customer"|"collects")     unless "invoice" ..4 "receiv*" | "receipt of" ..3 "invoice" | "assign*" | "copyright" | "licen*" | "rights" | "transfer*" | "work" ..3 "begin" | "commence" | "final payment" | "suspend" | "files" | "delivered"
  reverses {payer} & ("sole discretion"|"absolute discretion"|"at client's convenience"|"when it sees fit"|"at a time of") & ("accept*"|"approv*"|"satisf*"|"invoice*"|{frais})       unless "terminat*" | "refund"
  reverses ("no date"|"no fixed date"|"no due date"|"at its convenience"|"as cash flow permits") & {payer}
  states ("money"|"funds"|"fee"|"invoice"|"bill"|"amount") ..8 ("by the"|"no later than the"|"before the") ..3 ("day"|"of the month"|"of each month"|"of the following month")
  states ("client"|"customer"|"you"|"company"|"buyer") ..6 ("release"|"discharge"|"settle"|"clear"|"transfer"|"wire"|"remit") ..14 <duration>     unless "terminat*" | "liab*" | "release the" ..3 "from"
  states ("invoice*"|"bill"|"bills"|"fee"|"fees"|"amount*"|"charges") ..16 ("discharged"|"settled"|"cleared"|"debited"|"in my account"|"reach*"|"on or before"|"transferred") ..8 (<duration>|<date>|{declencheur}|"account"|"each")      unless "terminat*"
  states ("you've got"|"you have"|"gives you"|"allow*") ..2 <duration> ..6 ("to pay"|"to settle"|"and then")
  states <percent> ..4 ("when"|"once"|"as soon as"|"the day"|"on the day") ..10       ("approved"|"signed"|"delivered"|"goes live"|"live"|"accepted"|"launched"|"complete*"|"start*"|"staging")     unless "interest" | "discount"   [value none]
  reverses {payer} ..14 ("condition precedent"|"only to the extent"|"if and when"|"no obligation to pay"|"lies with the company alone"|"whether or not"|"or not at all"|"itself been paid"|"has itself been paid"|"following receipt by")     unless "refund" | "terminat*"
  reverses ("condition precedent"|"if and when"|"no obligation to pay") ..16 {payer}     unless "terminat*"
  states {honoraire} ..14 ({verser}|"made") ..12 (<duration>|{declencheur}|"not later than"|"at the latest"|"on or before"|"on hand over"|"at the close of"|"on each anniversary"|"by" ..1 <blank>|"by" ..1 <date>)      unless "interest" | "late" ..6 <percent> | "terminat*" | "cancel*" | "refund*" | "return*" | "dispute*" | "expense*" | "liab*" | "notice" | "cure" | "its own" | "warrant*" | "confidential*" | {livraison}   [confidence 0.7]
  states ("invoice*"|"bill"|"bills"|"terms"|"accounts") ..3 ("strictly"|"are"|"is") ..1 <duration>     unless "interest" | "valid" | "open for" | "unpaid" | "overdue" | "late"
  states ("discharged"|"settled"|"honoured"|"cleared") ..6 <duration> & ("invoice*"|"bill"|"bills"|"fees"|"charges")      unless "interest" | "terminat*" | "dispute*" | "cancel*"
  states ("cheque"|"check"|"wire"|"bank transfer"|"payment") ..16 ("not more than"|"no more than"|"not later than"|"no later than"|"within") ..2 <duration>     unless "interest" | "terminat*" | "refund*" | "return*" | "dispute*" | "check" ..4 ("deliver*"|"site"|"work"|"proof*")    [confidence 0.7]
  states <duration> & ("longest"|"maximum"|"at most") ..20 ("invoice*"|"payment"|"account*"|"bill*") ..8 ("unpaid"|"outstanding"|"open")    unless "interest" | "suspend*"
  states ("no"|"none") ..3 ("invoice*"|"account*"|"bill*"|{somme}|"amount*"|{frais}) ..12 ("outstanding"|"unpaid"|"open"|"unsettled") ..4 ("past"|"beyond"|"after"|"longer than"|"more than")     unless "interest" | "reinstat*" | "suspend*"
  states ("transfer"|"transfers"|"wire"|"wires"|"remit"|"remits"|"send"|"disburse"|"pay"|"pays") ..4 ("half"|"remainder"|"rest"|"balance"|"fee"|"fees"|"price"|"money"|"sum"|"instal*") ..6 (<duration>|<date>|{declencheur})      unless "interest" | "terminat*" | "refund*" | "cancel*" | "late" | "dispute*" | {nie} ..3 ("pay"|"remit"|"transfer")   [confidence 0.8]
  states ("our money"|"my money"|"our fee"|"my fee"|"be paid"|"get paid") ..5 ({declencheur}|"when you"|"the day you"|"once you"|<duration>|<date>)      unless "interest" | "terminat*" | "cancel*" | "late" | "refund*" | {nie} ..3 ("paid"|"money") | {livraison} | "damages"   [confidence 0.7]
  states ("payable"|"paid"|"due"|"pay"|"pays") ..10 ("when"|"once"|"as soon as") ..4 ("signed"|"finished"|"delivered"|"approved"|"complete"|"completed"|"accepted"|"published")      unless "interest" | "terminat*" | "cancel*" | "copyright" | "licen*" | "rights" | "refund*" | {nie} ..4 ("payable"|"paid"|"due"|"pay") | "reimburs*" | "its own"    [value none, confidence 0.7]
  states {honoraire} ..6 ("in my account"|"in our account"|"in my hands"|"on my account") ..2 ("before"|"by"|"on"|"within"|"no later")      unless "interest" | "terminat*" | "start*" | "begin*"    [confidence 0.7]
  states ("half"|<percent>) ("on"|"upon"|"at") ("commencement"|"handover"|"completion"|"delivery"|"signature"|"signing"|"order"|"publication"|"acceptance"|"approval"|"launch")      unless "interest" | "discount" | "cancel*" | "terminat*"    [value none]
  states ("payable"|"terms"|"invoice*"|"bills"|"due"|"paid"|"pay"|"payment") ..3 "net" <number>      unless "net" <number> ..1 "percent" | "net" <money> | "interest" ..4 "net"    [value number]
  states "net" <number> under {h_pay} | "terms"     unless "net" <number> ..1 "percent" | "interest"    [value number, confidence 0.8]
  states <duration> ..1 "net"      unless "net of" | "net income" | "net price"
  states ("client"|"customer"|"buyer"|"you"|"debtor"|"company") ("has"|"have") <duration> ..2 ("to pay"|"to settle"|"for payment")
  states <duration> ..3 ("in which to pay"|"in which to settle"|"to pay you"|"to pay the")      unless "terminat*" | {nie} ..6 <duration>
  states ("sum"|"money"|<money>) ..6 "handed over" ..8 ({declencheur}|<date>|<duration>)      unless "terminat*" | "refund*"
  reverses {nie} ..8 ("term"|"period"|"deadline"|"date"|"time limit") ..1 ("binds"|"bind"|"applies"|"shall apply"|"is binding"|"shall bind") & ("pay"|"payment"|"payments"|"paid"|"invoice*")      unless "interest" | "terminat*"
  reverses {verser} ..2 ("if"|"only if") ..1 ("we"|"it"|"they"|"the client"|"the publisher") ("run"|"runs"|"use"|"uses"|"sell"|"sells"|"publish"|"publishes"|"air"|"airs"|"likes"|"like")      unless "copyright" | "licen*" | "terminat*" | "cancel*"
  reverses ("date of payment"|"payment date"|"time of payment"|"dates of payment"|"moment of payment"|"when to pay") ..10 {bon_plaisir}
  reverses ("due date*"|"payment date*"|"dates of payment"|"payment term*"|"payment period*"|"payment deadline*"|"term of payment"|"period for payment"|"date for payment") ..12 {refus}      unless "if" ..8 "not paid" | "interest" | "unpaid" | "later than" | "overdue"
  reverses {refus} ..6 ("due date*"|"payment term*"|"payment period*"|"payment deadline*"|"term of payment"|"period for payment"|"date for payment")      unless "interest" | "unpaid" | "overdue" | "late"
  reverses {verser} ..1 "whenever"      unless "invoice*" ..3 "sent"
  reverses {provider} ..6 ("wait"|"waits") ..3 ("money"|"payment"|{frais}|"remuneration") ..2 ("until"|"till"|"for as long"|"as long as")
  reverses ({verser}|{honoraire}) ..6 ("unless"|"until"|"if") ..1 {client} ..2 ("so decides"|"decides"|"so wishes"|"wishes"|"chooses"|"so chooses"|"feels")     unless "terminat*" | "cancel*" | "refund*"
  reverses ("pay"|"pays"|"paid") "when" ..1 ("he"|"she"|"it"|"they"|"we"|{client}) ("pay"|"pays"|"feels like it"|"feel like it"|"gets to it"|"can")
  reverses ("alone"|"solely") ..4 ("when"|"whether"|"how soon") ..10 {verser}      unless "terminat*"
  reverses ("decides"|"decide"|"determines"|"chooses") ..2 ("when"|"whether") ..8 ("paid"|"pay"|"payment"|"payable")      unless "terminat*" | {provider} ..2 ("decides"|"decide"|"chooses")
  reverses {nie} ..3 ("promise"|"say"|"guarantee"|"commit"|"undertake") ..3 ("when"|"a date"|"any date"|"to pay by"|"how soon") & ("pay"|"paid"|"payment")
  reverses ("limit*"|"period*"|"term"|"terms"|"deadline*") ..3 ("payment*"|"paying") ..6 ("disapplied"|"is waived"|"are waived"|"excluded"|"not binding"|"not bind*"|"not apply"|"of no effect"|"is void"|"are void"|"set aside"|"is rejected"|"is deleted"|"not accepted")      unless "interest" | "licen*"
  reverses "payment" ..2 ("limit*"|"period*"|"term"|"terms"|"deadline*") ..10 ("disapplied"|"is waived"|"are waived"|"excluded"|"not binding"|"not bind*"|"not apply"|"of no effect"|"is void"|"are void"|"set aside"|"is rejected"|"is deleted"|"not accepted")      unless "interest" | "licen*"
  reverses {nie} ..1 ("be bound by"|"bound by"|"subject to"|"held to"|"be held to") ..2 ("any period"|"any date"|"any time"|"any term"|"any due date"|"any deadline"|"any payment term*") ..4 ("payment"|"pay"|"paying")
  states {verser} ..12 ("last day of the" ..2 "month"|"end of the month"|"first working day"|"first business day"|"last working day"|"last business day"|"same day")      unless "interest" | "terminat*" | "refund*"
  reverses {verser} ..12 ("when"|"if"|"once"|"until"|"unless"|"after"|"following"|"only"|"subject to"|"conditional on"|"conditional upon"|"contingent on"|"contingent upon"|"out of"|"to the extent"|"as long as"|"at such time as"|"while") ..10 {amont}      unless "copyright" | "licen*" | "rights" | "assign*" | "regardless" | "whether or not" ..10 "shall pay" | "irrespective" | "not conditional" | "not depend*" | "not contingent"
  reverses {amont} ..10 ("before"|"condition precedent"|"condition of"|"precondition") ..10 {verser}      unless "not a condition" | "no condition"
  reverses {verser} ..16 {bon_plaisir}     unless "suspend*" | "terminat*" | "refund*" | "withhold" ..3 "services" | "extend" | "licen*" | "rights" | "discount" | ("provider"|"contractor"|"consultant"|"supplier"|"our"|"my") ("may"|"'s"|"sole"|"absolute"|"own") ..2 {bon_plaisir}
  reverses ("payment period"|"invoice*"|"bills"|"fees") ..20 ("withhold approval"|"withhold acceptance"|"withhold its approval"|"defer approval"|"delay approval"|"withhold payment") ..6 {bon_plaisir}
  reverses ({honoraire}|{verser}) ..16 {sans_terme}      unless "at the latest" | "terminat*" | "regardless of"
  reverses {sans_terme} ..12 ({honoraire}|{verser})      unless "terminat*" | "invoice*" ..3 ("rais*"|"issue*"|"sent")
  reverses ("defer"|"postpone"|"delay"|"withhold"|"hold back") ..4 ("payment*"|"settlement"|"invoice*"|{frais}|"sums"|"remittance*") ..8 ("without limit*"|"indefinitely"|"until further notice"|"for as long as"|"as long as"|"at will"|"for any period"|"for any length")
  reverses {renonce} ..12 ("time limit for payment"|"payment term*"|"prompt payment"|"payment period"|"payment date*"|"due date*"|"term for payment")
  reverses {honoraire} ..6 ("contingent on"|"contingent upon"|"conditional on"|"conditional upon"|"depends on"|"depend on"|"dependent on"|"subject to"|"hinges on") ..10 {amont}      unless "not conditional" | "not contingent" | "not depend*" | "regardless" | "copyright" | "licen*"
  reverses ("cash position"|"cash flow"|"liquidity"|"finances"|"treasury"|"funds") ..3 ("permit*"|"allow*"|"so permits") & {verser}
  ignore {verser} ..3 ("due diligence"|"due care"|"due regard")
  states ("credit period"|"credit terms"|"period of credit"|"days of credit"|"payment window"|"time to pay"|"payment within"|"payment due"|"invoices due"|"payment term"|"payment period"|"payment delay") ..4 (<duration>|<date>|<blank>)      unless "interest" | "late" | "beyond" | "terminat*" | "refund*"
  states <duration> ..1 ("credit"|"of credit"|"to settle up"|"to pay up")      unless "interest" | "beyond" | "score"
  states ("remainder"|"balance"|"rest"|"payment"|"final instal*"|"paid"|"pay") ..6 <duration> & ("receipt"|"receiving"|"date of"|"invoice")      unless "fail*" | "failed" | "more than" | "has not" | "have not" | "unpaid" | "deliver*" | "deposit" | "interest" | "terminat*" | "refund*" | "dispute*" | "liability" | "object*" | "late"
  states "within" ..1 <duration> & ("receipt"|"receiving"|"date of"|"date on") ..4 ("invoice"|"bill"|"pro forma")      unless "issue*" | "rais*" | "deliver*" | "terminat*" | "late" | "dispute*" | "object*" | "query" | "reject*" | "interest"
  states <duration> ..5 ("on my invoice"|"on our invoice"|"of my bill"|"of our bill"|"after my bill"|"from my bill"|"on the invoice"|"on the bill"|"your invoice arrives"|"invoice arrives"|"invoice lands"|"getting the bill"|"getting your invoice"|"we get your invoice"|"you get the invoice"|"you get my invoice")      unless "dispute*" | "object*" | "query" | "interest"
  ignore <duration> ..1 ("overdue"|"late"|"past due"|"in arrears"|"behind")
  ignore ("failed to pay"|"fails to pay"|"fail to pay"|"not paid"|"unpaid"|"overdue"|"non payment"|"in arrears") ..8 ("more than"|"longer than"|"over"|"exceeding"|"at least") ..1 <duration>
  states ("you have"|"you've got"|"you get"|"client has"|"customer has") ..2 <duration> under "paying" | "payment*" | "invoice*" | "billing"     unless "dispute*" | "query" | "deliver*" | "feedback" | "comment*" | "review*" | "notice" | "approv*"   [confidence 0.7]
  states ("let us have"|"let me have"|"send us"|"send me"|"want"|"expect"|"look for"|"favour us with"|"arrange"|"see"|"make") ..3 ("remittance"|"payment"|"cheque"|"check"|"our money"|"my money"|"funds"|"the balance"|"the fee") ..6 ("by"|"within"|"before"|"on"|"no later than"|"not later than"|"latest by"|"on or before")? ..2 (<date>|<duration>|{declencheur})     unless "interest" | "terminat*" | "refund*" | "return*"
  states ("remit*"|"remittance*"|"settlement"|"payment"|"dues") ..8 ("reach*"|"be with us"|"be with me"|"be in our account"|"be in my account"|"be cleared"|"land*"|"arrive*") ..4 (<date>|<duration>|"by"|"on")      unless "interest" | "terminat*" | "refund*"  [confidence 0.8]
  reverses ("not rely upon"|"not rely on"|"not invoke"|"may not insist on"|"not insist upon") ..4 ("period"|"term"|"terms"|"date"|<duration>) & ("bill"|"bills"|"invoice*"|"payment")

topic payment.conditional limit
  states {payer} ..8 ("when"|"if"|"only if"|"once"|"conditional* upon"|"contingent upon"|"contingent on"|"subject to"|"conditioned on"|"only after"|"conditional on"|"only when") ..14 ("its own customer"|"its customer"|"end client"|"third party"|"ultimate client"|"sell*"|"sold"|"funding"|"publish*"|"paid by its"|"payment from its"|"corresponding payment"|"pays it"|"pays us")      unless "copyright" | "licen*"
  states {payer} & ("sole discretion"|"absolute discretion") & ("accept*"|"approv*"|"satisf*")       unless "terminat*" | "refund"
  states {verser} ..12 ("when"|"if"|"once"|"until"|"unless"|"only"|"subject to"|"conditional on"|"conditional upon"|"contingent on"|"contingent upon"|"following") ..10 {amont}      unless "copyright" | "licen*" | "rights" | "assign*" | "not conditional" | "regardless" | "irrespective"

family tardif = "late" | "any delay" | "delay in payment" | "overdue" | "past due" | "unpaid" | "not paid" | "not been paid" | "outstanding" | "delinquent" | "after the due date" | "after due date" | "arrears" | "fails to pay" | "failure to pay" | "delayed payment*" | "not received" | "beyond" ..2 "days" | "after that date" | "remains due"
    | "beyond due date" | "past its due date" | "past their due date" | "falls behind" | "fall behind" | "falls into arrears" | "late payer*" | "pay late" | "pays late" | "paid late" | "still owing" | "not settled" | "not cleared" | "remains outstanding" | "slow to pay" | "slow payer*" | "default in payment" | "default of payment" | "default in paying" | "missed payment" | "misses a payment" | "miss a payment" | "late in paying" | "withheld beyond" | "in default"
    | "still open" | "still outstanding" | "left unpaid"
# What is owed, in the words without which nothing that is late is money.
family argent = "invoice*" | "payment*" | "pay" | "pays" | "paid" | "paying" | "payable" | "unpaid" | "payer*" | "amount*" | {somme} | "balance*" | "bill" | "bills" | "account" | "accounts" | "overdue" | "past due" | "arrears" | "debt*" | "due date" | "due dates" | "settle*" | "remit*" | "instal*" | "outstanding" | "owed" | "owing" | "owe" | "owes" | "money" | "principal" | "late interest" | "interest on late" | "default interest" | "statutory interest" | "commercial debts" | "in default" | "charges" | "price" | "waive*" | "due"
family penalite = "interest" | "late fee*" | "late charge*" | "late payment fee*" | "penalty" | "penalties" | "finance charge*" | "service charge*" | "surcharge*" | "late payment charge*"
    | "carrying charge*" | "penal interest" | "delayed payment charge*" | "default charge*" | "default rate" | "late surcharge*" | "late settlement charge*" | "overdue charge*" | "late payment penalt*"

# A penalty that the provider pays for delivering late protects nobody from being paid late.
family livraison =
    "late for" | "late to" | ("arrive"|"arrives"|"arriving"|"turn up") ..6 "late" | "late" ..1 ("arrival*"|"start"|"return*"|"cancellation*"|"submission*"|"change*"|"registration*"|"night"|"entr*"|"booking*"|"reply"|"deliver*") | "arrive*" ..3 "late" |
    ("deliver*"|"milestone*"|"performance"|"completion") ..4 ("late"|"delayed"|"overdue"|"delay") | ("late"|"delay*") ..3 ("deliver*"|"milestone*"|"completion"|"performance") | ("of the fee"|"of the fees"|"of the price"|"of the contract price") "per day"
  | ("contractor"|"provider"|"supplier"|"consultant"|"freelancer"|"designer"|"developer"|"agency"|"vendor") ("shall pay"|"will pay"|"must pay"|"pays"|"shall be liable for"|"shall incur"|"incurs") ..6 ("penalty"|"penalties"|"damages"|"charge*")
    | ("late"|"delay*") ..1 "in" ..1 ("giving"|"deliver*"|"complet*"|"handing"|"start*"|"perform*"|"submit*"|"finish*"|"return*"|"arriv*"|"producing"|"supply*"|"beginning"|"commenc*"|"bringing"|"filing"|"executing"|"vacating") | ("return*"|"brought back"|"handed back"|"collected"|"vacat*"|"check out") ..10 ("late fee*"|"late charge*"|"surcharge*"|"penalt*") | ("late fee*"|"late charge*"|"penalt*") ..10 ("tripod*"|"equipment"|"vehicle*"|"book"|"books"|"key*"|"costume*"|"return*"|"kit") | ("contractor"|"provider"|"supplier"|"consultant"|"freelancer"|"developer"|"seller"|"builder"|"vendor"|"it"|"he"|"she") ..2 ("pay"|"pays"|"owe"|"owes"|"credit"|"allow") ..1 {client} ..2 "interest"

# Interest that runs against the client, in the words of statutes and of rates.
family taux = "base rate" | "reference rate" | "bank rate" | "prime rate" | "points over" | "points above" | "per annum" | "a year" | "per month" | "a month" | "per day" | "per week" | "each month" | "each week" | "daily" | "compound*"
family retard_payeur = {tardif} | "keep me waiting" | "keep us waiting" | "kept waiting" | "late payment*" | "late remittance*" | "tardiness" | "tardy" | "pay late" | "pays late" | "paid late" | "settled late" | "comes late" | "days of delay" | "week of delay" | "month of delay" | "day of delay" | "default interest" | "delayed payment" | "delayed payments" | "payment is delayed" | "behind with"
family supplement = {penalite} | "default interest" | "extra" | "additional sum" | "additional charge" | "uplift" | "compensation for late" | "late fee" | "statutory charge"

# Interest in, for or from something else than a late payment.
family autre_interet =
    (("expression*"|"expressions"|"declaration*"|"conflict*"|"register"|"point*"|"area*"|"place*"|"field*"|"community"|"human"|"public"|"matter*"|"lack"|"show*"|"shows"|"mutual"|"common"|"national") ..1 "of"? ..1 ("interest"|"interests"))
  | ({provider} ..4 ("late"|"delay*"|"misses"|"deliver*") ..16 (<percent>|<money>))
  | (("right*" ..3 "title" ..6 "interest"))
  | (("repay*"|"refund*"|"overpay*"|"returned") ..8 "interest" ..4 (<percent>)?)
  | (("hold"|"holds"|"acquire*"|"own"|"owns"|"having"|"take"|"takes") ..2 "interest")
  | (("conflict* of interest*"|"security interest"|"best interest*"|"interest in"|"interests of"|"legitimate interest*"|"interested in"))

topic payment.late_interest duty home "payment*" | "late*" | "interest" | "fee*"
  ignore {autre_interet}
  ignore ("late fee*"|"late charge*"|"penalty"|"penalties"|"surcharge*"|"service charge*") unless {argent} | "late payment*"
  ignore ("pay"|"pays"|"owe"|"owes"|"credit"|"credits"|"refund"|"reimburse") ..1 ({client}|"the buyer"|"the hirer") ..3 ("interest"|"the sums" ..4 "interest")     unless {client} ..2 ("shall"|"will"|"must") "pay" ..1 {client}
  ignore ({provider}|"seller"|"builder"|"landlord"|"bank") ..3 ("pay"|"pays"|"owes"|"shall pay"|"will pay"|"bear"|"bears") ..2 "interest"     unless {client} ..8 ("late"|"overdue"|"pay"|"pays"|"not paid") ..16 "interest" | "payable to" | "owes us" | "pay us" | "pays us" | "owe us" | "owe me" | "pay me"
  states {tardif} ..20 {penalite}            unless "no interest" | "no late fee*" | "waive*" | "without interest" | "no penalt*" | "not be liable for interest" | {livraison}
  states {penalite} ..16 {tardif}            unless "no interest" | "no late fee*" | "waive*" | "without interest" | "no penalt*" | {livraison}
  states {tardif} ..16 <percent>             unless "deposit" | "waive*" | "discount" | {livraison}
  states ("late"|"overdue"|"past due"|"not paid") ..14 (<money>|<percent>|"add"|"interest"|"points") under ({h_late}|{h_pay})      unless "no interest" | "waive*" | "discount" | "deposit"    [confidence 0.7]
  states ("owes"|"pays"|"pay"|"charge"|"claim"|"claims"|"charges"|"bear"|"bears"|"carry"|"carries"|"attract"|"attracts") ..3 "interest" ..10 (<percent>|"points"|"above"|"reference rate"|"base rate"|"per month")       unless "loan*" | "borrow*" | "saving*" | "mortgage*" | "lender*" | "no interest" | "waive*"
  states ("late charge"|"interest"|"finance charge") ..6 (<percent>|<money>)     unless "no interest" | "waive*" | "zero" | "interest in" | "loan*" | "borrow*" | "mortgage" | "shares"
  states "add" ..2 <money> ..4 ("for each week"|"per week"|"for every week"|"a week"|"per day"|"a month")
  states ("charge"|"bear"|"accrue*"|"incur*"|"subject to"|"add") ..6 ("interest"|"late fee*"|"late charge*"|"finance charge*") ..14 (<percent>|<money>|"per month"|"per annum"|"rate")      unless "no interest" | "waive*" | "loan"
  states ("late fee*"|"late charge*"|"late payment fee*") ..10 (<percent>|<money>|"charged"|"applied"|"added")         unless "no late" | "waive*"
  states ("late payment of commercial debts"|"statutory interest")        unless "waive*" | "no statutory" | "exclud*" | "not apply"
  states <percent> ..8 ("for every"|"for each"|"per month"|"per week"|"per day") ..8 {tardif}      unless {livraison}
  reverses ("no"|"not"|"without"|"waive*"|"never"|"neither"|"nor") ..6 ("interest"|"late fee*"|"late charge*"|"penalt*"|"finance charge*") & ({tardif}|{payer}|"accrue")         unless "not paid" | "not received" | "not been paid" | "conflict of interest" | "security interest" | "no later" | "delivery" | "not paid" ..20 "interest" | "not received" ..20 "interest" | "if not paid"
  reverses ("statutory interest"|"late payment") ..12 ("waive*"|"exclud*"|"shall not apply"|"does not apply")
  reverses ("waive*"|"exclud*"|"disclaim*") ..10 ("interest"|"late fee*"|"late payment")     unless "security interest"
  reverses ({penalite}|"statutory interest") ..16 {ecarte}      unless "security interest" | "client" ..3 "waive*" | "interest in"
  reverses {ecarte} ..14 ({penalite}|"statutory interest")      unless "security interest" | "client" ..3 "waive*" | "interest in"
  reverses "interest" ..12 ("zero per cent"|"zero percent"|"0 %"|"0%"|"nil")
  states {retard_payeur} ..12 (<percent>|<number>|"four"|"eight") ..3 "points"      unless {nie} ..4 "points" | {livraison}
  states {retard_payeur} ..14 ("compound*"|"bear*"|"increase* the debt"|"increases"|"attract*") ..10 (<percent>|<money>|{taux})      unless "no interest" | "without interest" | {livraison} | "not" ..2 ("bear"|"attract"|"increase")
  states ("another"|"extra"|"further"|"additional") ..1 <money> ..14 ("each"|"every"|"per"|"a") ("day"|"week"|"month") ..6 {retard_payeur}     unless {livraison}
  states ("default interest"|"late payment interest"|"interest for late payment"|"interest on late payment*"|"interest on overdue"|"interest on arrears") ..20 ("added"|"payable"|"charged"|"due"|"accrue*"|"run"|"runs"|"claim*"|"applies"|"apply")       unless "nothing" ..10 "interest" | {ecarte} | {nie} ..4 ("interest"|"added"|"payable"|"charged"|"due"|"accrue*"|"claim*"|"apply") | "zero"
  states ("month"|"week"|"day"|"days"|"weeks"|"months") ..1 ("of delay"|"of lateness"|"late"|"overdue") ..8 (<percent>|<money>)      unless {livraison} | "deliver*" | "discount" | "reduction" | "reduced" | "reminder"
  states <percent> under ("overdue"|"invoice age"|"age of the invoice"|"days late") ..6 ("surcharge"|"interest"|"late fee"|"penalty"|"charge")
  states ("surcharge"|"interest") ..2 <percent>  under {h_late}      unless "card"
  states {retard_payeur} ..8 ("owe"|"owes"|"pay"|"pays"|"add"|"adds"|"charge"|"charges"|"subject to"|"attract"|"attracts"|"incur"|"incurs") ..4 (<money>|<percent>)      unless {livraison} | {nie} ..4 ("charge"|"add"|"owe") | "deposit" | "discount" | "reduction"
  reverses {refus} ..8 ({penalite}|"default interest"|"statutory interest") & ({retard_payeur}|{payer}|"delay*"|"late")      unless "security interest" | "interest in" | {client} ..2 "waive*" | {livraison} | "not be liable" ..10 "deliver*" | "not waive*"
  reverses ("late payment*"|"delay in payment"|"delayed payment*"|"paying late"|"late settlement") ..14 ("no" ..3 "consequence*"|"nothing extra"|"no sanction*"|"no remedy"|"no surcharge"|"no interest"|"no penalt*"|"no charge")      unless {livraison}
  reverses ("not to"|"not"|"never"|"won't") ("charge"|"be charged"|"penalise"|"penalize"|"bill") ..10 ("late"|"slow"|"delay*"|"overdue"|"for it")      unless "deliver*"
  reverses ("late"|"slow"|"delayed"|"overdue") ..14 ("not to"|"not"|"never"|"won't") ("charge"|"be charged"|"penalise"|"penalize"|"bill")     unless "deliver*" | "if" ..6 "not paid"
  reverses {nie} ..6 ("tack"|"add"|"charge"|"claim"|"levy"|"impose") ..4 ("anything"|"extra"|"interest"|"surcharge"|"late fee*"|"penalt*") & ({retard_payeur}|{payer})
  reverses ("face amount"|"face value"|"principal only"|"principal amount only"|"without any addition"|"without addition"|"without increase"|"nothing more"|"nothing extra"|"nothing on top"|"not a penny is added"|"not a cent is added"|"not a penny more"|"not a cent more"|"nothing is added"|"nothing gets added"|"nothing is charged"|"nothing may be added"|"nothing accrues"|"nothing is payable on") & ({retard_payeur}|"late")
  reverses ("late fee*"|"late charge*"|"interest"|"surcharge*"|"late"|"penalt*") ..14 ("is void"|"are void"|"shall not bind"|"not bind"|"of no effect"|"is refused"|"no remedy"|"disapplied"|"inapplicable"|"foregone"|"is waived"|"are waived")     unless "security interest" | "interest in"
  reverses {renonce} ..10 ({supplement}|"late payment legislation"|"late payment act")      unless "security interest" | "interest in" | "client" ..3 {renonce}
  reverses ("interest"|"charge"|"surcharge"|"penalt*") ..12 {provider} ..8 ("late"|"refund*"|"repay*"|"owes") & {sans_retour}
  reverses "no remedy" ..12 ("interest"|"tardiness"|"late"|"delay")
  reverses {sans_retour} ..2 ("charge"|"interest"|"penalty"|"surcharge")
  reverses ("late"|"delay*"|"overdue") ..8 ("without consequence"|"no consequence*"|"without charge"|"free of charge"|"interest free"|"without penalty")     unless "not" ..4 "free of charge" | "not" ..4 "interest free" | "deliver*"
  states ("balance*"|{somme}|"amount*"|"invoice*"|"bill"|"bills"|"account*"|"debt*"|"unpaid"|"overdue"|"late"|"outstanding") ..12 ("grow"|"grows"|"increase"|"increases"|"goes up"|"go up"|"rise"|"rises"|"climb*"|"swell*"|"accumulat*"|"is increased"|"are increased"|"is uplifted"|"gains"|"gather*"|"earn"|"earns"|"picks up"|"pick up"|"carry"|"carries"|"cost*") ..4 (<percent>|"points") & {taux}      unless {livraison} | {nie} ..4 ("increase*"|"grow*"|"rise*") | "inflation" | "index*" | "on" ..2 "anniversary" | "from 1 january" | "discount"
  states (<percent>|<money>) ..12 ("unpaid"|"overdue"|"outstanding"|"still open"|"past due"|"in arrears"|"after that date"|"still owing"|"left unpaid"|"remains due")      & {taux}     unless {livraison} | {nie} ..6 ("interest"|<percent>) | {ecarte} | "discount" | "deposit" | "rent" | "storage"
  states ("still open"|"still owing"|"still outstanding"|"still unpaid"|"left unpaid"|"not in by"|"past its date"|"past the due date"|"beyond the credit period"|"after its due date") ..16 (<percent>|"points"|"late fee*"|"interest")      unless {livraison} | {nie} ..4 ("interest"|"bear"|"charge*"|"late fee*") | {ecarte} | {refus} | "discount"
  states (<percent>|<money>) ..12 ("late"|"overdue"|"past due"|"in arrears") & ("a week"|"per week"|"a month"|"per month"|"a day"|"per day"|"each week"|"each month")      unless {livraison} | {nie} ..4 (<percent>|<money>) | "rent" | "discount" | "storage"
  states ("simple interest"|"compound interest") ..16 (<percent>|"base rate"|"per annum"|"a year"|"bank rate")      unless {nie} ..3 "interest" | {ecarte} | "loan*" | "saving*" | "refund*" | {livraison}
  states ("late ?"|"overdue ?"|"late payer*"|"pay late"|"late payment*"|"paying late") ..8 ("add"|"adds"|"cost*"|"is"|"are"|"attract*"|"mean*"|":") ..3 (<percent>|<money>)      unless {livraison} | {nie} | "discount"
  states ("add"|"adds"|"charge"|"charges") ..1 (<money>|<percent>) ..4 ("every"|"each"|"a"|"per") ..10 ("unpaid"|"overdue"|"late"|"past due"|"outstanding"|"open")      unless {nie} ..4 ("add"|"charge") | {livraison} | "rent" | "storage" | "discount" | "arriv*"
  states ("slow"|"tardy") ..2 ("payment*"|"payer*"|"paying") ..10 (<percent>|<money>|"interest")      unless {nie} | {ecarte} | {livraison}
  states (<percent>|<money>) under {h_late} | "late payment*" | "if you pay late" | "paying late"      unless {nie} | {ecarte} | {livraison} | "cancel*" | "deposit" | "collection*" | "reminder*" | "deliver*" | "arriv*" | "session*" | "wait*"     [confidence 0.6]

# What makes a cost of collection one of collecting money.
family dette = "overdue" | "unpaid" | "debt*" | "amounts" | "amount" | "invoice*" | "sums" | "sum due" | "late" | "defaulted" | "default" | "owed" | "payment*" | "pay" | "arrears" | "delinquent" | "past due" | "attorney*" | "legal fees" | "account*" | "bill" | "bills" | "fees"
    | "owe" | "owes" | "owing"
    | "dues"
# That money is late, in the words without which nothing is recovered.
family argent_tard = "invoice*" | "overdue" | "unpaid" | "not paid" | "not been paid" | "debt*" | "late payment*" | "paid late" | "late" | "arrears" | "outstanding" | "owed" | "owing" | "owe" | "owes" | "default*" | "delinquent" | "past due" | "payment*" | "amounts" | "amount" | {somme} | "sum due" | "fail* to pay" | "non payment" | "bill" | "bills" | "collection agen*" | "collector*" | "dunning" | "reminder*" | "chas*" | "pay" | "pays" | "paid" | "attorney*" | "solicitor*" | "legal fees" | "account*" | "fees" | "directive" | "statut*"
    | "dues" | "delayed payment*"
family relance = "getting paid" | "get my money out of" | "get our money out of" | "getting my money" | "getting our money" | "chase*" | "chasing" | "reminder*" | "dunning" | "collections" | "collection agency" | "collection agent*" | "collection agencies" | "debt collector*" | "debt collection" | "debt recovery" | "recovery agent*" | "recovery agency" | "mercantile agent*" | "bailiff*"
    | "the collector" | "the collectors" | "collection letters" | "collecting what you owe" | "going after" ..2 ("money"|"debt"|"payment")
    | "letter before action" | "letters before action" | "chasing letter*" | "small claims" | "court fees" | "debt recover*" | "credit control" | "recovery proceedings" | "pursuing payment" | "pursuing the debt" | "enforcing payment" | "recovering the debt" | "recovering the money"

# Collections of things.
family autre_recouvrement =
    (("cubic metre*"|"cubic yard*"|"skip"|"bin"|"bins"|"vehicle"|"tow*"|"breakdown"|"sample*"|"deposit scheme"|"tickets"|"luggage"|"heat"|"energy"|"water"|"slurry"|"specimen*") ..8 ("collection"|"recovery"|"collecting"|"recovering"))
  | (("collection"|"recovery"|"collecting") ..8 ("parcel*"|"props"|"survey*"|"sample*"|"waste"|"data"|"files"|"backup"|"overpayment*"|"equipment"|"disaster"|"responses"))
  | (("rubbish"|"refuse"|"garbage"|"packaging"|"stamp*"|"museum"|"courier*"|"disaster"|"data"|"waste"|"backup"|"files") ..4 ("collection"|"recovery"|"collecting"))
  | (("recover"|"recovers") ..6 ("travel"|"subsistence"|"expenses" "at cost"))

topic payment.recovery_fee duty
  ignore {autre_recouvrement}
  ignore ("collection"|"collecting"|"recovery"|"recovering"|"recover"|"collect"|"administration fee"|"lump sum"|"fixed sum"|"flat fee") unless {argent_tard}
  states ("cost*"|"fees"|"expense*"|"charge*"|"fee") ..4 ("on recovery of"|"for recovery of"|"in recovery of"|"in recovering"|"in collecting"|"of enforcement"|"of enforcing payment"|"of collection"|"of collecting"|"collection"|"of recovery"|"of recovering"|"debt recovery") with {dette}     unless ("remain"|"remains"|"rest"|"rests"|"stay"|"stays"|"lie"|"lies") ..1 "with" ..1 {provider} | "waive*" | "no " ..2 "collection" | "not liable"
  states "recovery" ..2 ("indemnity"|"fee"|"charge"|"compensation"|"cost*")      unless "waive*" | "no " | "disaster" | "data"
  states ("collection cost*"|"collection fee*"|"collection expense*"|"recovery cost*"|"debt recovery cost*"|"reminder fee*"|"administration fee" ..6 "late")     unless "waive*" | "not liable"
  states ("late"|"overdue"|"chas*") ..10 ("add"|"fixed"|"compensation"|"flat") ..4 (<money>|"sum") ..12 ("trouble"|"chas*"|"collect*"|"recover*"|"admin*")
  states ("fixed sum"|"compensation") ..10 ("late payment"|"overdue")
  states ("pay"|"liable for"|"responsible for"|"reimburse"|"bear") ..10 ("collect*"|"recover*") ..6 ("overdue"|"unpaid"|"debt*"|"amounts"|"payment*"|"cost*"|"fees")     unless "waive*" | "not be"
  reverses ("collection"|"recovery"|"recover*"|"dunning"|"administrative"|"pursue*"|"chas*") ..4 ("cost*"|"charge*"|{frais}|"expense*"|"an unpaid") ..16 {ecarte}
  reverses {ecarte} ..14 ("collection"|"recovery"|"recovering"|"dunning") ..4 ("cost*"|"charge*"|{frais}|"expense*")
  reverses ("no"|"not"|"waive*"|"without"|"neither") ..8 ("collection cost*"|"cost* of collection"|"recovery cost*"|"compensation" ..4 "late"|"collection fee*"|"costs of recovery"|"cost* of recover*")
  states {relance} ..10 (<money>|<percent>|"lump sum"|"fixed sum"|"flat fee"|"flat rate")      unless {nie} | {ecarte} | "waste" | "parcel*" | "courier" | "meeting*" | "appointment*"
  states (<money>|<percent>|"lump sum"|"fixed sum"|"flat fee") ..12 ({relance}|"chase"|"chasing")      unless {nie} | {ecarte} | "waste" | "parcel*" | "meeting*"
  states {tardif} ..18 ("lump sum"|"fixed sum"|"fixed compensation"|"flat fee"|"flat administration fee"|"flat administrative fee"|"administration fee"|"administrative fee"|"administrative charge"|"administration charge"|"handling fee"|"handling charge"|"administrative cost*") ..12 (<money>|<blank>|"collect*"|"recover*"|"administrative")       unless {ecarte} | {livraison} | "not be"
  states ("late invoice"|"overdue invoice"|"unpaid invoice"|"late payment"|"invoice paid late"|"invoice settled late") ..16 ("lump sum"|"fixed sum"|"fixed compensation"|"flat fee"|"flat charge")     unless {ecarte} | {nie} ..4 ("lump sum"|"fixed sum"|"fixed compensation")
  states ("lump sum"|"fixed sum"|"fixed compensation"|"fixed charge"|"fixed fee"|"fixed amount"|"flat charge"|"flat amount"|"flat fee"|"flat" ..2 "fee") ..24 ("invoice*"|"account*") ..5 ("after its due"|"after the due"|"past due"|"past its date"|"late"|"overdue"|"arrears"|"unpaid")     unless {ecarte} | {nie} ..4 ("lump sum"|"fixed sum"|"fixed compensation")
  states ("fixed"|"statutory"|"flat rate"|"lump sum") "compensation" ..4 ("rules"|"act"|"regulations"|"directive"|"law"|"statute"|"legislation") & ("late"|"interest"|"overdue"|"debt*"|"invoice*"|"bill")       unless {ecarte} | {nie} | "lost" | "damaged"
  states ("fixed sum"|"fixed amount") ..6 ("act"|"regulations"|"law"|"statute") ..4 ("allow*"|"provid*"|"permit*"|"fix*"|"lay*"|"grant*")       unless {ecarte} | {nie}
  states ("expense*"|"outlay*"|"cost*"|"charge*"|{frais}) ..14 ("engaging"|"instructing"|"hiring"|"using"|"sending"|"pursuing"|"recovering"|"collecting"|"chasing") ..8 ({relance}|{dette})        unless {nie} | {ecarte} | "overpayment" | "prevailing" | "data"
  states ("indemnif*"|"reimburs*"|"liable for"|"bear*"|"pay") ..6 ({relance}|"recovery"|"collection") ..4 ("outlay*"|"cost*"|"charge*"|{frais}|"expense*")      unless {nie} | {ecarte} | "parcel*" | "waste" | "data" | "overpayment"
  states ("add"|"adds"|"charge"|"plus"|"owe"|"owes") ..1 <money> ..10 ("the trouble"|"getting it paid"|"getting paid"|"the bother"|"chasing"|"running after")      unless {nie} ..3 ("add"|"charge"|"owe")
  states ("bounced"|"dishonoured"|"dishonored"|"returned"|"nsf") ..1 ("cheque*"|"check*"|"payment*") ..10 (<money>|"charge*"|{frais}|"cost*")     unless {nie} | {ecarte}
  states ("knock twice"|"ask twice"|"ask again"|"remind you"|"have to chase"|"has to chase") ..14 (<money>|"owe"|"cost*"|"charge*")     unless {nie} | {ecarte}
  states <percent> under ("collections"|"collection agency"|"chasing") ..6 ("charge"|"fee"|"cost*")
  states ("bear*"|"pay*"|"reimburs*"|"liable for"|"meet*") ..14 ("recover"|"collect"|"recovering"|"collecting"|"get"|"getting"|"chase"|"chasing"|"pursue"|"pursuing") ..3 ("overdue"|"money owed"|"late"|"debt"|"debts"|"arrears"|"outstanding"|"what you owe"|"unpaid")      unless {nie} | {ecarte} | {refus}
  reverses {refus} ..10 ({relance}|"recovery cost*"|"collection cost*"|"collection" ..1 "charge*"|"recovery indemnity"|"costs of recovery"|"cost of recover*"|"cost of collect*")      unless "not be liable" ..4 "client" | "disaster"
  reverses ("recovery indemnity"|"indemnity for recovery"|"fixed indemnity"|"lump sum indemnity") ..12 {refus}
  reverses ("compensation"|"indemnity"|"fixed sum"|"lump sum") ..4 ("statute"|"act"|"law"|"directive"|"regulations"|"legislation") ..6 ({ecarte}|{refus})     unless "client" ..3 "waive*" | "injur*"
  reverses {nie} ..6 ("for reminder*"|"for a reminder"|"for chasing"|"for dunning"|"for collecting" ..3 {dette}|"for recovering" ..3 {dette})      unless "not paid" | "not received" | "not settled"
  reverses ({relance}|"recovery cost*"|"collection cost*"|"collection charge*") ..16 ({ecarte}|"not be passed on"|"not passed on"|"not be recharged"|"pays none"|"nothing is due"|"are free"|"not charge"|"not bill"|"free of charge")      unless "not be recoverable" ..3 "otherwise"
  reverses {nie} ..10 ("cost of" ..1 ("collecting"|"recovering"|"recovery")|"costs of" ..1 ("collecting"|"recovering"|"recovery")|"charge for reminder*"|"fee for reminder*"|"reminder fee*"|"reminder charge*"|"dunning"|"debt collection"|"cost of chasing")    unless "not limited to" | "not paid" | "not received" | "if not" | "not been paid" | "no later"
  reverses {nie} ..3 ("collection"|"recovery"|"reminder"|"chasing"|"administration") ..1 ("charge*"|{frais}|"cost*"|"expense*")      unless "not limited to" | "not include"
  reverses {nie} ..8 ("reimburs*"|"pay for"|"bear"|"meet"|"refund"|"cover") ..8 ("chasing"|"chase"|"collection agen*"|"debt collector*"|"reminder*"|"debt recovery"|"debt collection")      unless "not paid" | "not settled"
  states ("debt"|"debts"|"invoice"|"account"|"bill") ..6 ("agency"|"agent"|"collector"|"solicitor*"|"bailiff*") ..8 ("pay"|"pays"|"owe"|"bear"|"charged"|"charges"|"add*") ..6 ("charge*"|{frais}|"cost*")      unless {nie} | {ecarte}
  states ("get my money out of"|"get our money out of"|"getting my money"|"getting our money"|"collection agency"|"collection agent*"|"collection agencies"|"debt collector*"|"debt collection"|"bailiff*"|"solicitor*"|"collections") ..12 ("you cover"|"you pay"|"on you"|"is yours"|"charge us"|"charges us"|"charges me"|"charge me"|"client pays"|"client shall pay"|"at your cost"|"at the client's cost"|"at the client's expense"|"your expense")     unless {nie} | {ecarte}
  states ("agency"|"collector"|"collectors"|"solicitor*"|"lawyer*"|"bailiff*"|"debt collect*") ..6 ("commission"|"charge*"|{frais}|"bill"|"bills"|"cost*"|"cut"|"share"|"percentage") ..4 ("goes on your bill"|"goes on the bill"|"on your bill"|"comes out of your pocket"|"is yours to bear"|"falls to you"|"falls to the client"|"added"|"on top"|"passed on"|"for you to pay"|"payable by you"|"yours to pay") & ("debt*"|"overdue"|"unpaid"|"chas*"|"collect*"|"bill")     unless {nie} ..2 ("added"|"on top"|"passed on"|"payable"|"charged"|"pay") | {ecarte}
  reverses ({relance}|"overdue"|"debt*"|"unpaid") ..24 "none" ..6 ("added"|"charged"|"billed"|"passed on"|"owed"|"payable"|"recharged")
  reverses {provider} ..2 ("bear"|"bears"|"absorbs"|"carries") ..6 ("pursuing"|"chasing"|"collecting"|"recovering"|"getting paid"|"collection"|"recovery") ..4 ({dette}|"money")     unless "data" | "waste"
  reverses ({renonce}|"forgo*") ..8 ("fixed sum"|"fixed compensation"|"lump sum"|"statutory compensation"|"recovery indemnity"|"compensation" ..4 ("late"|"recovery")|"section 5a")
  reverses ({relance}|"chase"|"cost" ..1 "of collect*"|"recovery cost*"|"collection cost*"|"cost" ..1 "of recover*"|"costs of recover*"|"costs of collecti*"|"cost of collecti*") ..10 ("own affair"|"own problem"|"own business"|"own look out"|"own lookout"|"own pocket"|"own account"|("expense of"|"borne by"|"account of"|"burden of"|"paid by"|"falls on"|"fall on"|"lie with"|"lies with"|"remains with"|"remain with"|"rest with"|"rests with"|"stay with"|"stays with"|"part of"|"for") ..1 {provider})
  reverses ("bear"|"bears"|"bearing") ..3 ("own"|"its own"|"his own") ..3 ("cost*"|"expense*") ..4 ("collecting"|"collection"|"recovering"|"recovery"|"pursuing"|"chasing")

# Money before work, in all its names.
family acompte =
    "deposit" | "deposits" | "advances" | "retainers" | "down payments" | "an advance" | "down payment" | "downpayment" | "advance payment" | "advance payments" | "upfront payment" | "up front payment" | "prepayment" | "prepayments" | "pre payment" | "pre funding" | "prefunding" | "booking fee" | "reservation fee" | "project advance" | "mobilisation advance" | "mobilization advance"
  | "booking retainer" | "booking deposit" | "engagement fee" | "retaining fee" | "holding fee" | "kick off payment" | "kickoff payment" | "start up payment" | "startup payment" | "signature payment" | "initial payment" | "initial tranche" | "first tranche" | "opening instal*" | "initial instal*" | "first instal*" | "payment on account" | "payments on account" | "sum on account" | "commitment fee" | "signing fee" | "start fee" | "earnest money" | "token amount" | "advance on fees" | "advance on account" | "money up front" | "money upfront" | "money down"
    | "front money" | "money in advance" | "something on account" | "money on account" | "kick off fee" | "opening payment" | "mobilisation fee" | "mobilization fee" | "mobilisation payment" | "mobilization payment" | "booking payment" | "token advance" | "token money" | "earnest deposit" | "commencement payment" | "commencement fee" | "on account payment" | "first stage payment" | "advance fee" | "starting payment" | "reservation deposit" | "holding deposit" | "up front fee" | "upfront fee" | "down payments"
family debuter =
    "in the diary" | "pencilled in" | "begin*" | "start*" | "commenc*" | "kick off" | "kicks off" | "put in hand" | "pick up" | "scheduled" | "before work" | "mobilis*" | "mobiliz*" | "lift a finger" | "before i write" | "before i" | "before we" | "booked" | "firm" | "reserve*" | "held"

# Deposits that are no payment for the work: securities, envelopes, mud and manuscripts.
family autre_depot =
    (("damage deposit"|"refundable deposit" ..6 ("loan"|"equipment"|"key*"|"rental")))
  | (("postage"|"freight"|"carriage"|"meter") ..8 "prepaid")
  | ("prepaid" ..2 ("meter"|"card"|"envelope"|"by the client"))
  | (("postage"|"mail*"|"post"|"courier"|"return receipt") ..3 "prepaid")
  | ("prepaid" ..3 ("mail*"|"post"|"postage"|"courier"|"envelope"|"airmail"))
  | (("direct deposit"|"security deposit"|"deposit account"|"deposited"|"deposit*" ..6 ("mail"|"post"|"courier"|"united states"|"postal")|"certificate of deposit"))
  | (("hotel"|"bank"|"guest*"|"airline"|"landlord") ..8 ("deposit"|"deposits"))
  | (("sludge"|"silt"|"sediment*"|"mineral"|"lime"|"limescale"|"grease"|"carbon"|"salt"|"dust"|"rust"|"ore"|"clay") ..1 ("deposit"|"deposits"))
  | (("deposit"|"deposits"|"advance") ..2 ("paid"|"payable"|"made"|"given") "to the" ..1 ("venue"|"hotel"|"printer"|"supplier"|"caterer"|"landlord"|"rental"))
  | (("contractor"|"consultant"|"supplier"|"provider"|"freelancer"|"designer"|"developer"|"subcontractor"|"vendor"|"translator"|"writer"|"author"|"photographer"|<provider>) ..2 ("pay"|"pays"|"lodge"|"lodges"|"make"|"makes"|"provide"|"provides") ..3 {acompte})
  | (("deposit"|"deposits") ..8 ("by the bank"|"guest*"|"hotel"|"landlord"|"scheme"))
  | (("deposits"|"deposit"|"lodge*") ..16 ("performance guarantee"|"guarantee of performance"|"performance bond"|"security for performance"))
  | (("musician*"|"tenant*"|"crew"|"hire of") ..8 ("deposit"|"deposits"))
  | (("deposit"|"deposits") ..3 ("one copy"|"a copy"|"copies"|"source code"|"manuscript"))
  | (("escrow"|"landlord"|"rent"|"key*") ..10 ("deposit"|"deposited"))
  | (({acompte}|"deposit") ..6 ("against damage"|"against breakage*"|"for damage"|"for breakage*"|"for the loan"|"for the hire"|"for the key*"|"for the equipment"|"against loss"))
  | (("refundable"|"returnable") ..1 "deposit" ..4 ("for"|"on"|"against"))
    | (("hire firm"|"hire company"|"rental*"|"van hire"|"car hire"|"marina"|"campsite"|"bar tab") ..6 ("deposit"|"deposits")) | ("deposit" ..6 ("on the card"|"on your card"|"minibar"))

topic payment.deposit duty home "payment*" | "deposit*" | "fee*" | "price"
  ignore {autre_depot}
  ignore <percent> ..1 ("cheaper"|"off"|"less"|"dearer"|"discount*"|"reduction*")
  ignore ("discount*"|"rebate*"|"reduction*"|"cheaper"|"save"|"saves") ..12 ("in advance"|"advance"|"deposit"|"upfront"|"up front")
  states ("deposit"|"retainer"|"down payment"|"advance payment"|"upfront payment"|"up front payment"|"prepayment"|"booking fee"|"project advance"|"initial payment") ..10 (<percent>|<money>)      unless "no deposit" | "security deposit" | "no retainer" | "without deposit" | "direct deposit" | "monthly retainer"  [value percent]
  states (<percent>|<money>) ..8 ("deposit"|"down payment"|"upfront"|"up front"|"in advance"|"advance payment"|"retainer"|"prepayment"|"secures"|"to start"|"to begin"|"upon signing"|"on signing"|"on signature"|"upon signature"|"at signing"|"before work"|"upon agreement"|"to book"|"on account")      unless "no deposit" | "security deposit" | "monthly retainer" | "interest"  [value percent]
  states ("deposit"|"retainer"|"down payment") ..8 ("due"|"required"|"paid"|"payable"|"require"|"requires"|"non refundable"|"nonrefundable"|"forfeit*"|"before")        unless "monthly retainer" | "no deposit" | "security deposit" | "no retainer" | "direct deposit" | "not required"
  states ("typically"|"usually"|"normally") ..2 <percent> ..10 ("estimated"|"project cost"|"total"|"advance"|"in advance")       with ("deposit"|"retainer")     [value percent]
  states ("an advance"|"advance of"|"the advance") ..6 (<percent>|<money>)     unless "in advance" | "advance notice"  [value percent]
  states ("require*"|"pay"|"pays"|"receipt of"|"upon receipt of") ..6 ("deposit"|"down payment"|"advance payment"|"upfront payment")       unless "no deposit" | "security deposit" | "not be required" | "not require"
  states ("prepay"|"is prepaid"|"are prepaid"|"be prepaid"|"prepaid by"|"pay" ..3 "in advance"|"paid in advance"|"payable in advance"|"paid up front")           unless "registrar" | "refund*" | "expense*" | "travel"   [confidence 0.7]
  states (<percent>|"half"|"a third"|"a quarter") ..10 ("before i"|"before we"|"before work"|"before any work"|"before pre production"|"up front"|"upfront"|"to book"|"to start"|"on booking"|"with your order"|"when you sign"|"on signing") under {h_pay}      unless "interest" | "no part"   [value percent, confidence 0.7]
  states ("paid before"|"payable before"|"due before") ..6 <percent>     [value percent]
  states <percent> ..14 ("when the quotation is"|"when you accept"|"when you order"|"on acceptance of the quot*"|"with the order"|"on order"|"when the order")     unless "interest"    [value percent]
  states ("project advance"|"initial deposit")
  states <percent> ..6 ("secures your"|"to secure"|"reserves your"|"holds your")
  reverses ("no"|"not"|"without"|"never"|"nor") ..4 ("deposit"|"retainer"|"down payment"|"advance payment"|"upfront payment"|"prepayment"|"advance") ..6 ("due"|"paid"|"payable"|"required"|"be made"|"shall"|"will"|"request*"|"is")     unless "non refundable" | "not refundable" | "not be refund*" | "nor"
  reverses ("no part"|"nothing"|"none of it"|"nothing to pay") ..8 ("in advance"|"up front"|"upfront"|"before acceptance")
  reverses ("first payment"|"initial payment"|"first penny"|"first instal*") ..4 ("only when"|"only after"|"only once"|"solely after"|"not until"|"not before") ..8 ("delivered"|"accepted"|"complete*"|"finished"|"approved"|"done")
  reverses ("money"|"payment"|"paid"|{frais}) ..6 ("at the end"|"on delivery"|"after"|"on completion") ..6 ("not before"|"never before"|"not a day before"|"not a minute before"|"no sooner")
  reverses ("no deposit"|"no advance"|"no down payment"|"no upfront"|"without deposit"|"without any advance"|"no retainer")
  reverses ("deposit"|"down payment"|"advance payment"|"initial payment"|"upfront"|"up front"|"retainer"|"pre funding"|"prepayment") ..16 {ecarte}     unless "refund*" | "direct deposit"
  reverses {nie} ..4 ("prior release of money"|"put anything down"|"put" ..2 "down"|"payment in advance"|"anything up front"|"up front")      unless "not be refund*"
  reverses <percent> ..8 ("upfront"|"on signature"|"on signing"|"deposit") & ("0 %"|"zero per cent"|"0%")
  ignore (<percent>|<money>|"half"|"rest"|"balance") ..2 ("before i"|"before we"|"before my"|"before our"|"before the designer"|"before the developer"|"before the studio") ..2 ("send"|"sends"|"release"|"releases"|"hand"|"hands"|"deliver"|"delivers"|"transfer"|"transfers"|"upload"|"supply"|"supplies"|"publish"|"launch"|"go live"|"ship")
  states {acompte} ..16 (<percent>|<money>|"equivalent to"|"equal to"|"stated"|"described"|"set out"|"shown" ..2 "schedule")      unless {nie} ..4 {acompte} | {ecarte} | "security deposit" | "damage deposit" | "direct deposit" | "refundable damage"      [value percent]
  states {acompte} ..14 ("received"|"cleared"|"arrived"|"been paid"|"is paid"|"reaches")      unless {ecarte} | "damage deposit" | "security deposit" | "deemed" | "refund*"
  states ("mobilisation advance"|"mobilization advance"|"earnest money"|"payment on account")      unless {nie} | {ecarte} | "refund*"
  states ("shall"|"will"|"must"|"to") "advance" ..8 ("sum"|"amount"|"part of the fee"|"part of the price"|<money>|<percent>)     unless {nie} ..3 "advance" | "third party" | "costs" | "loan"    [value percent]
  states "advance" ..1 "of" ..3 (<percent>|<money>|<number>)      unless {nie} ..4 "advance" | "in advance of" | "notice" | "ahead" | {ecarte}    [value percent]
  states (<percent>|<money>|"half"|"part of") ..12 ("beforehand"|"before the first"|"before i" ("write"|"start"|"begin"|"pick"|"buy"|"do"|"draw"|"film"|"touch")|"before we" ("start"|"begin"|"write"|"book")|"before any" ..2 ("work"|"draft*"|"design*"|"shoot*"|"start*"|"sketch*"|"session*"|"of it"|"step*"|"filming"))     unless {nie} | "interest" | "cancel*" | "terminat*" | "liab*" | "discount"    [value percent]
  states ("ask for"|"take"|"need"|"require*"|"charge"|"want") ..2 (<percent>|<money>|"half"|"a third"|"a quarter") ..8 ("before"|"to start"|"to begin"|"up front"|"upfront"|"in advance"|"down")      unless {nie} | "you ask for" | "interest"    [value percent]
  states (<percent>|<money>) ..2 ("down"|"down ,")     unless {nie} ..4 "down" | "write down" | "rounded" | "marked down" | "breaks down" | "broken down" | "down time" | "go down" | "drop*"   [value percent]
  states {debuter} ..5 ("once"|"when"|"only when"|"until"|"as soon as"|"only after"|"after"|"upon"|"on receipt of") ..10 (<percent>|<money>|{acompte}|"advance"|"money"|"first payment"|"retainer") ..10 ("in my account"|"in our account"|"paid"|"received"|"cleared"|"arrived"|"lands"|"reached me"|"reached us"|"has reached"|"has come")       unless "interest" | "cancel*" | "suspend*" | "receipt of notice" | "warrant*"     [value percent]
  states ("not"|"no obligation to"|"no duty to"|"will not"|"never") ..2 {debuter} ..10 ("until"|"before"|"unless") ..14 ({acompte}|"advance"|"deposit"|"first payment")     unless {ecarte}
  states <percent> ..10 ("along with work order"|"along with the work order"|"with work order"|"with the work order"|"with po"|"with your po"|"with purchase order"|"with the purchase order"|"against po"|"against purchase order"|"placing the order"|"placing an order"|"on placing"|"when ordering"|"with the order"|"at the time of order"|"upon booking"|"on booking"|"at booking"|"on commission"|"upon commissioning"|"on confirmation"|"upon confirmation of the order"|"on kick off"|"at kick off"|"at kickoff"|"on kickoff")      unless "interest" | "discount" | {nie}   [value percent]
  states ("one fifth"|"a fifth") ..12 ("in advance"|"up front"|"upfront"|"beforehand"|"on signature"|"on signing"|"before work"|"to start")      unless {nie}   [value 20]
  states ("one tenth"|"a tenth") ..12 ("in advance"|"up front"|"upfront"|"beforehand"|"on signature"|"on signing"|"before work"|"to start")      unless {nie}   [value 10]
  states {acompte} ..4 ("one tenth"|"a tenth")      unless {nie} | {ecarte}    [value 10]
  states ("one half"|"half"|<percent>) ("on"|"upon"|"at"|"with") ..1 ("commission"|"commissioning"|"commencement"|"contract"|"signature"|"signing"|"order"|"booking"|"appointment"|"kick off"|"project start"|"engagement") ..1 ("signature"|"signing"|"and"|","|";"|"."|"the")      unless {nie} | {ecarte} | "interest" | "late" | "cancel*" | "discount" | "commission of" | "sales"    [value percent]
  states ("initial"|"first"|"opening") <percent> ..2 ("instal*"|"payment"|"tranche"|"part"|"share")      unless {nie} | {ecarte} | "interest"    [value percent]
  states ("full price"|"whole price"|"full fee"|"whole fee"|"entire fee"|"entire price"|"whole of the fee"|"whole of the price"|"full amount"|"paid in full"|"payable in full") ..12 ("in advance"|"up front"|"upfront"|"beforehand"|"before" ..5 ("first"|"work"|"start*"|"begin*"|"commenc*"|"scheduled"|"booked"))      unless "costs" | "third part*" | "media" | {nie} ..6 ("in advance"|"up front"|"upfront") | "deliver*" | "rights" | "transfer*"    [value 100]
  states ("account"|"balance") ..8 "in credit" ..10 (<money>|"at all times"|"always"|"not less than")
  reverses {renonce} ..8 ({acompte}|"advance"|"retainer"|"deposit"|<percent> ..3 {acompte})      unless "client" ..3 {renonce}
  reverses ({acompte}|"advance"|"prepayment") ..16 ({ecarte}|"refus*"|"declined"|"not accepted")      unless "refund*" | "direct deposit" | {garder} | "security deposit"
  reverses ({ecarte}|"prohibit*") ..8 {acompte}      unless "refund*" | "security deposit" | "client" ..3 "waive*" | "direct deposit"
  reverses {nie} ..5 ({acompte}|"advance"|"up front"|"upfront"|"in advance"|"money down"|"prepay*") ..8 ("due"|"paid"|"payable"|"required"|"made"|"owed"|"available"|"allowed"|"given"|"agreed"|"shall"|"will"|"of any")      unless "until" | "unless" | "refundable" | "refund*" | "in advance of" | "notice" | {nie} ..3 {debuter} | "not included" | "not later" | "no later" | "nor" ..4 "hold" | "told"
  reverses ("makes no"|"make no"|"pays no"|"pay no"|"gives no"|"grants no"|"no") ..1 {acompte}      unless "until" | "unless" | "refund*" | "no work"
  states (<percent>|<money>|"half"|"a third"|"a quarter"|"part of the fee"|"part of the price") ..8 ("due"|"payable"|"paid"|"pay"|"pays") ..4 ("before"|"prior to"|"ahead of") ..5 ("start*"|"begin*"|"commenc*"|"work"|"kick off"|"order the"|"pick up"|"first session"|"first day")      unless {nie} | "interest" | "cancel*" | "refund*" | "terminat*"   [value percent]
  states ("pay"|"pays"|"transfer*"|"remit*"|"require*") ..6 (<percent>|<money>|"half"|"a third"|"a quarter") ..8 ("before"|"prior to"|"ahead of") ..5 ("start*"|"begin*"|"commenc*"|"work"|"kick off"|"order the"|"first session")      unless {nie} | "interest" | "cancel*" | "refund*" | "terminat*"   [value percent]
  states ("upon execution"|"on execution"|"on signing"|"upon signing"|"on signature"|"upon signature"|"when signing"|"at signing"|"on ordering"|"when ordering"|"on booking"|"when you book"|"on confirmation"|"when you sign") ..8 ("pay"|"pays"|"transfer*"|"remit*"|"owe*"|"due") ..6 (<percent>|<money>|"an advance"|"half"|"one third"|{acompte})      unless {nie} | {ecarte} | "interest"    [value percent]
  states ("some money"|"something"|"payment"|"paid"|"money") ..3 ("up front"|"upfront")      unless {nie} | {ecarte} | "asked" ..3 "up front"
  states ("half now"|"half up front"|"half upfront"|"half at the start"|"half before"|"half on signature"|"half on signing"|"half to start")      unless {nie} | "ask for half"    [value 50]
  states ("not"|"won't"|"never"|"no work") ..4 {debuter} ..8 ("until"|"before"|"unless") ..8 "retainer"     unless {ecarte}
  reverses {nie} ..6 ("paid"|"payment"|"payments"|"sum"|"sums"|"money"|"percentage"|"part of the price"|"part of the fee"|"payable"|"due"|"instal*") ..8 ("before"|"until"|"prior to"|"in advance"|"ahead of") ..8 ("handover"|"hand over"|"publication"|"launch"|"completion"|"acceptance"|"delivery"|"finished"|"approved"|"complete"|"done"|"accepted"|"delivered"|"work" ..2 "finish*"|"approval")      unless "dispute*" | "rights" | "licen*" | "copyright" | "interest" | "cancel*" | "terminat*" | "deposit" ..6 "paid" | "invoice*" ..4 "not"
  reverses ("not entitled to"|"no entitlement to"|"not be entitled to"|"no right to"|"may not ask for"|"shall not require"|"shall not ask for"|"may not require") ..4 ("sum"|"payment"|"money"|"amount"|"anything") ..3 ("in advance"|"up front"|"upfront"|"before")
  states ("pay"|"pays"|"paid"|"make"|"makes"|"require"|"requires"|"ask for"|"asks for"|"receipt of"|"takes"|"take") ..4 {acompte}      unless {nie} | {ecarte} | "security deposit" | "damage deposit" | "direct deposit" | "hotel" | "landlord" | "guest*" | "bank"     [value percent]
  states (<percent>|<money>|"half"|"third"|"quarter") ..8 ("when the order is placed"|"when you order"|"time of booking"|"time of ordering"|"on commissioning"|"when commissioning"|"when you book"|"on the order"|"when the booking is made"|"when the contract is signed"|"at the outset"|"at the start"|"on commencement")      unless {nie} | "interest" | "cancel*"    [value percent]
  reverses {acompte} ..4 {nie} ..2 ("due"|"payable"|"paid"|"required"|"owed"|"asked"|"requested"|"applicable"|"available"|"foreseen")      unless "if" | "unless" | "until" | "where" | "should" | "when" | "refund*" | "in the event" | "whilst" | "as long as"
  reverses ("0 %"|"0%"|"zero per cent"|"zero percent"|"nil") ..6 ("in advance"|"up front"|"upfront"|"deposit"|"on signature"|"on signing"|"on order")
  reverses ("receive"|"receives"|"get"|"gets"|"see"|"paid") {nie} ..3 ("money"|"payment"|"sum"|"remuneration"|"fee"|"part") ..4 ("until"|"before"|"prior to") ..6 ("complet*"|"deliver*"|"accept*"|"approv*"|"finish*"|"done"|"publication")
  ignore ("leaving"|"remaining"|"balance of"|"the other"|"the rest"|"the last"|"final") ..2 <percent>
  reverses {nie} ..3 ("claim"|"ask for"|"demand"|"request"|"expect"|"receive"|"seek") ..4 ({acompte}|"advance")      unless "until" | "unless" | "refund*" | "in advance of"
  reverses ("abandons"|"withdraws"|"drops"|"abandoned"|"withdrawn") ..6 ({acompte}|"advance"|"prepayment")      unless "client" ..1 ("abandons"|"withdraws")
  reverses ({acompte}|"up front"|"upfront"|"in advance") ..12 {refus}      unless "refund*" | "forfeit*" | "cancel*" | "terminat*" | "direct deposit" | "security deposit" | "interest" | "notice" | "liab*" | "late"
  reverses {refus} ..8 ({acompte}|"advance"|"up front"|"upfront")      unless "refund*" | "forfeit*" | "cancel*" | "terminat*" | "direct deposit" | "security deposit" | "until" | "unless" | "liab*" | "late" | "in advance of"
  states ("secure"|"reserve"|"book"|"confirm"|"hold") ..8 ("paying"|"payment of"|"pay") ..4 (<percent>|<money>|"half"|"a quarter"|"a third")      unless {nie} | {ecarte}     [value percent]
  states ("before i"|"before we"|"before work"|"before anything") ..8 ("want"|"need"|"ask for"|"expect"|"require"|"take") ..3 (<percent>|<money>|"half"|"a third"|"a quarter")      unless {nie} | {ecarte} | "send" | "deliver*" | "release"     [value percent]
  states (<percent>|<money>|"half") ..1 ("holds"|"secures"|"reserves"|"to hold"|"to secure"|"to reserve"|"to keep"|"to book"|"to confirm"|"will hold"|"will secure") ..1 ("the"|"your"|"this"|"these"|"my"|"our"|"a") ..1 ("date"|"dates"|"night"|"day"|"days"|"slot"|"place"|"booking"|"week"|"weekend"|"evening"|"spot"|"order"|"team"|"studio")      unless {nie} | {ecarte} | "cancel*"     [value percent]
  states {acompte} ..8 ("is required"|"are required"|"is payable"|"is due"|"to be paid"|"must be paid"|"shall be paid"|"will be paid"|"will be required")      unless {nie} | {ecarte} | {refus} | "direct deposit" | "security deposit" | "damage deposit"     [value percent]
  reverses {nie} ..2 "money" ..3 ("change*"|"paid"|"pass*") ..4 ("before"|"until")
  reverses ("not a"|"no"|"not one") ("cent"|"penny"|"euro"|"dollar"|"pound"|"rupee") ..4 ("before"|"until")     unless "interest"
  reverses ("finance"|"fund"|"bankroll") ..6 ("works"|"work"|"project"|"services"|"whole") ..6 ("own means"|"own funds"|"own pocket"|"own resources"|"itself"|"himself"|"herself")
  reverses {provider} ..2 ("pre finance"|"pre finances"|"prefinance"|"prefinances"|"pre fund"|"pre funds")
  reverses ("far from"|"instead of"|"rather than"|"in lieu of") ..4 ("receiving"|"paying"|"any"|"an"|"a") ..4 ("in advance"|{acompte}|"advance"|"up front")
  reverses ("we don't do"|"don't do"|"do not do"|"don't pay"|"do not pay"|"never pay"|"not pay") ..6 ("up front"|"upfront"|"in advance"|{acompte}|"advances")     unless "if" ..6 ("not pay"|"don't pay")
  reverses {nie} ..4 ("insist upon"|"insist on"|"demand"|"ask for"|"require"|"request"|"claim") ..5 ("prior release of money"|"in advance"|"up front"|"upfront"|{acompte}|"money first"|"payment first"|"prior payment")      unless "until" | "unless"
  ignore ("available"|"availab*"|"uptime"|"measured"|"notice"|"told"|"informed"|"notified"|"agreed"|"booked"|"scheduled") ..6 "in advance"
  states (<percent>|<money>|"half"|"a third"|"a quarter"|"one third"|"one quarter") ..10 ("as a"|"as"|"by way of"|"being"|"as an"|"by way of a"|"by way of an") ..1 ({acompte}|"advance"|"retainer")      unless {nie} ..4 {acompte} | {ecarte} | "security deposit" | "damage*" | "breakage*" | "monthly"    [value percent]
  states ({acompte}|"retainer") ..4 ("equal to"|"equivalent to"|"amounting to"|"representing"|"worth"|"in the amount of"|"corresponding to") ..6 (<percent>|<money>|"half"|"month"|"months"|"month's"|"week's"|"instalment"|"estimate"|"fee")      unless {nie} ..4 ({acompte}|"retainer") | {ecarte} | "security deposit" | "damage*" | "breakage*" | "monthly retainer" | "kill fee"    [value percent]
  states ("one month's"|"first month's"|"a month's"|"two months"|"first month"|"one week's"|"first week's"|"last month's"|"one month ' s") ..6 ("in advance"|"up front"|"upfront"|"beforehand"|"before" ..4 ("start*"|"begin*"|"work"|"commenc*")|"on signing"|"on signature"|"upon signing")      unless {nie} | "notice" | "terminat*"
  states ("in advance"|"advance"|"up front"|"upfront"|"prepaid") ..3 ("one month's"|"first month's"|"a month's"|"one month"|"first month")      unless {nie} | "notice" | "terminat*" | "months in advance" | "advance notice"
  states ("your date"|"the date"|"a date"|"date is"|"slot"|"place"|"booking") ..10 ("once"|"when"|"as soon as"|"only after"|"until") ..10 (<percent>|<money>|{acompte}|"half"|"a third"|"a quarter"|"advance"|"retainer") ..10 ("paid"|"received"|"cleared"|"landed"|"lands"|"arrives"|"arrived"|"in our"|"in my"|"reaches"|"comes in"|"hits"|"are in"|"is in")      unless {nie} ..2 {acompte} | {ecarte} | "cancel*"    [value percent]
  states (<percent>|<money>) ..6 ("comes off"|"is deducted from"|"goes towards"|"counts towards"|"is credited against"|"is set against"|"is applied to"|"is adjusted in"|"adjusted in"|"adjusted against") ..3 ("final"|"last"|"balance"|"bill"|"price"|"fee"|"total")      unless {nie} | "voucher" | "discount" | "kill fee"    [value percent]
  states ("pay"|"pays"|"paid"|"payable"|"due"|"invoiced"|"fee"|"price"|"estimate") & (<percent>|"half"|"one third"|"a third"|"a quarter") under "deposit*" | "booking" | "to book" | "retainer" | "advance"      unless {nie} | {ecarte} | "interest" | "cancel*" | "terminat*" | "balance" | "refund*" | "late" | "overdue"    [value percent, confidence 0.7]
  reverses ("used to"|"once asked"|"would normally"|"usually"|"normally") ..8 ({acompte}|"in advance"|"up front"|"upfront") ..8 ("stopped"|"no longer"|"not any more"|"not here"|"not this time"|"gave that up"|"given that up"|"dropped"|"makes an exception"|"not on this")
  reverses ("don't"|"do not"|"doesn't"|"does not"|"not"|"needn't") ..1 "pay" ..3 ("penny"|"cent"|"anything"|"a thing"|"dollar"|"pound"|"euro") ..3 ("before"|"until"|"till") ..12 ("finished"|"seen"|"happy"|"approved"|"delivered"|"done"|"complete*"|"accepted")
  states ({acompte}|"first payment"|"opening payment"|"starting payment"|"first invoice"|"initial invoice"|"opening invoice") ..14 ("lands"|"landed"|"has cleared"|"clears"|"is in our"|"is in my"|"arrives"|"has arrived"|"settled before"|"paid before"|"before we begin"|"before we start"|"before i start"|"before i begin"|"before work")      unless {nie} | {ecarte} | "damage*" | "second" | "rights" | "licen*"
  states ("first invoice"|"initial invoice"|"opening invoice"|"first payment"|"opening payment"|"first instal*") ..3 ("for"|"of") ..1 (<percent>|<money>|"half"|"a third"|"a quarter") ..14 ("acceptance"|"signature"|"signing"|"signed"|"order"|"booking"|"before"|"commencement"|"kick off"|"start"|"go ahead"|"outset")     unless {nie} | {ecarte} | "acceptance of the" ..1 ("work"|"deliver*"|"final"|"first")    [value percent]
  states (<percent>|"half"|"a third"|"a quarter") ..6 ("when you say yes"|"when you say go"|"when we shake on it"|"on a handshake"|"when we shake hands"|"when you give the go ahead"|"on go ahead"|"on your go ahead"|"when you confirm"|"when you accept"|"as soon as you sign"|"the day you sign"|"once you sign"|"when you give us the green light"|"on instruction"|"on appointment"|"on engagement"|"at contract signature"|"at contract"|"to lock in"|"to get" ..4 ("booked"|"moving"|"rolling"|"under way"|"on board")|"to get going"|"to get started"|"to get us going"|"to get me going"|"to kick things off")      unless {nie} | "interest" | "discount"    [value percent]
  states ("fee"|"fees"|"charge*"|"subscription"|"retainer"|"month"|"quarter"|"amount") ..6 ("payable in advance"|"paid in advance"|"due in advance"|"billed in advance"|"invoiced in advance"|"monthly in advance"|"quarterly in advance"|"in advance of the start"|"in advance of each")      unless {nie} | {ecarte} | "expense*" | "travel" | "rent"
  states ("first" ..2 ("week*"|"month*"|"session*"|"days"|"hours")) ..2 ("in advance"|"up front"|"upfront"|"before we start"|"before i start"|"before we begin")      unless {nie} | "notice" | "notif*" | "booked" | "scheduled" | "content"
  states ("advance"|"deposit"|"retainer"|"down payment") ..3 <blank>      unless {nie} | "in advance" | "security deposit" | "notice"    [value percent]
  states ("advance"|"deposit"|"down payment"|"payable on order"|"payable on signing"|"paid before pre production"|"paid before work"|"to start"|"to book"|"to confirm"|"on booking"|"on order"|"on signature"|"on signing"|"before the start") ..6 (<percent>|<money>)      unless {nie} | "refundable" | "security deposit" | "advance notice" | "cancel*" | "interest" | "damage*" | "voucher"    [value percent, confidence 0.8]
  states (<percent>|<money>) under "deposit" | "advance" | "to book" | "up front" | "upfront" | "on booking" | "before work starts" | "on signing" | "on signature"      unless {nie} | {ecarte} | "interest" | "cancel*" | "late" | "overdue" | "refund*" | "insurance" | "hour*" | "balance"    [value percent, confidence 0.6]
  reverses ("starts work"|"start work"|"begin work"|"begins work"|"starts"|"begins"|"starting") ..2 "without" ..4 ({acompte}|"advance"|"retainer"|"prior payment"|"payment first")
  reverses {nie} ..4 ("payable"|"due"|"paid"|"owed"|"payment") ..3 ("before then"|"before that"|"until then"|"until that date"|"in the meantime"|"beforehand"|"up to then")      unless "licen*" | "rights" | "if" ..6 "not paid" | "interest"
  states ("on order"|"on booking"|"on signature"|"on signing"|"with the order"|"on appointment"|"on confirmation"|"before the first"|"before work"|"before the start"|"deposit"|"down payment") ..5 <money> ..3 <percent>      unless {nie} | "refundable" | "interest" | "cancel*" | "damage*"    [value percent]
  states "half" ..6 ("to get" ..4 ("booked"|"started"|"going"|"moving"|"rolling"|"under way"|"on board")|"at kick off"|"at the start"|"when we start"|"when work starts"|"when i start"|"to kick off"|"to lock"|"on booking"|"on order"|"to book"|"when you book"|"when you say yes"|"when you say go"|"when you sign"|"on the go ahead"|"comes to me before"|"before i"|"before we start"|"before work"|"up front"|"upfront"|"in advance"|"with the order"|"with your order"|"down")      unless {nie} | "ask for half" | "asked for half" | "interest" | "cancel*" | "on top"    [value 50]
  states ({acompte}|"retainer") ..4 ("equal to"|"equivalent to"|"of"|"amounting to"|"representing") ..1 ("one third"|"a third")      unless {nie} | {ecarte}    [value 33.33]
  states ("one third"|"a third") ..6 ("on booking"|"on order"|"to book"|"when you book"|"when you sign"|"on signing"|"on signature"|"before i"|"before we start"|"before work"|"up front"|"upfront"|"in advance"|"down"|"at the start"|"to start")      unless {nie} | "ask for" | "interest" | "cancel*"    [value 33.33]
  states ({acompte}|"retainer") ..4 ("equal to"|"equivalent to"|"of"|"amounting to"|"representing") ..1 ("one quarter"|"a quarter")      unless {nie} | {ecarte}    [value 25]
  states ({acompte}|"retainer") ..4 ("equal to"|"equivalent to"|"of"|"amounting to"|"representing") ..1 ("one half"|"half")      unless {nie} | {ecarte}    [value 50]
  states ("signature of"|"signing of"|"contract signature"|"execution of"|"acceptance of this"|"commencement of") ..4 ("agreement"|"contract"|"order"|"quote"|"quotation"|"proposal"|"work"|"sow") ..2 <percent>      unless {nie} | "interest" | "late" | "discount"   [value percent]
  states ("payable"|"paid"|"due"|"falls due"|"invoiced") ..2 ("upon signature"|"on signature"|"on signing"|"upon signing"|"upon execution"|"at signing"|"when signing"|"at the time of booking"|"with the order"|"upon acceptance of this"|"on acceptance of this"|"when you accept this"|"on acceptance of the proposal"|"on acceptance of the quot*"|"upon acceptance of the quot*"|"before mobili*") ..8 ("of"|"before"|"and"|"."|"quot*"|"proposal"|"estimate"|"offer")      unless {nie} | {ecarte} | "licen*" | "copyright" | "rights" | "interest" | "stamp duty"     [value percent, confidence 0.7]