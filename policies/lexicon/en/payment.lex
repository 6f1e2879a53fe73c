lexicon en

family declencheur =
    "upon receipt" | "on receipt" | "on delivery" | "upon delivery" | "upon completion" | "on completion" | "upon signing" | "on signing" | "upon signature" | "on signature" | "upon execution" | "at signing" | "in advance" | "up front" | "upfront" | "before work" | "before the work"
  | "upon approval" | "on approval" | "upon acceptance" | "on acceptance" | "monthly" | "weekly" | "each month" | "every month" | "at the end of" | "at the completion" | "upon launch" | "at launch" | "before launch" | "prior to" | "milestone*" | "immediately" | "upon invoice" | "per the schedule"
  | "payment schedule" | "in instal*" | "on the day" | "by the" ..3 "day" | "every" ..2 "weeks" | "bi weekly" | "biweekly" | "twice a month" | "end of each month" | "first of" | "no later than" | "before the" | "after completion" | "when the project" | "when the work" | "at the beginning" | "by the end of" | "halfway"

topic payment.due duty home "payment*" | "fee*" | "invoice*" | "compensation" | "price" | "cost*" | "billing"
  states {creance} ..12 {payer} ..12 <duration>       unless "notice of termination" | "interest" ..8 <duration> | "cure" | "late fee" ..6 <duration> | "refund*" | "dispute*" ..6 <duration> | "acceptance" ..6 <duration>
  states {payer} ..12 <duration>                      unless "cure" | "terminat*" | "interest" ..10 <duration> | "late" ..8 <duration> | "refund*" | "dispute*" | "notice" | "confidential*" | "warrant*" | "for a period" | "liab*" | "suspend*"
  states <duration> ..10 ("of the invoice"|"of invoice"|"from the date of invoice"|"from invoice"|"from the invoice"|"of receipt of" ..4 "invoice"|"after the invoice"|"of billing"|"from receipt of invoice"|"invoice date"|"after it is sent"|"from the send date"|"after the statement"|"date of the invoice"|"of an invoice"|"of the statement")      unless "dispute*" | "object*"
  states ("payment terms"|"terms of payment"|"net") ..4 <duration>
  states {creance} ..8 {payer} ..6 ({declencheur}|<date>|<blank>)        unless "expenses" ..4 "reimburs*"
  states {payer} ..5 {declencheur}                    unless "terminat*" | "expense*" | "insurance" | "tax*" | "liab*"
  states <percent> ..10 ("on signing"|"upon signing"|"on completion"|"upon completion"|"on delivery"|"upon delivery"|"due"|"on approval"|"upfront"|"up front"|"on acceptance"|"at the start"|"before")      unless "interest" | "late" | "per month" | "discount"
  states ("client"|"customer"|"you"|"company"|"advertiser") ..4 ("shall pay"|"will pay"|"agree* to pay"|"must pay"|"'ll pay"|"pays") ..16 ({declencheur}|<duration>|<date>|<blank>)       unless "interest" | "late" | "terminat*" | "cancel*" | "damages" | "expenses"
  states "due" ..2 ("date"|"dates") ..8 (<date>|<duration>|<blank>)      unless "late" | "interest"
  states ({payer}|"settle*"|"invoice*") ..14 (<duration>|<date>|{declencheur}|"on the day"|"each"|"every") under {h_pay}      unless "interest" | "late" | "terminat*" | "refund*" | "cure" | "liab*" | "dispute*" | "valid for" | "review*" | "records"   [confidence 0.7]
  states <duration> ..4 ("of receipt"|"from receipt"|"of receiving"|"of its date"|"of their date"|"after its date"|"from its date"|"of invoice"|"of an invoice"|"of a valid invoice") under {h_pay}     [confidence 0.8]
  states ("within"|"in") ..1 <duration> ..3 ("of receipt"|"of receiving"|"from receipt") ..5 "invoice*"
  states ("direct debit"|"standing order"|"collected") ..8 (<date>|"each month"|"of the month"|"of each month"|"monthly"|"on the")
  states ("invoice*"|"payable") ..6 "net" ..1 <duration>
  states <duration> ..3 ("after my invoice"|"after our invoice"|"after the invoice"|"from presentation"|"from my invoice"|"from our invoice"|"of my invoice"|"of our invoice")
  states ("send"|"remit") ..4 "amount" ..8 ("no later than"|"by")
  states {creance} ..6 ("due"|"payable") ..2 ("on"|"upon"|"at"|"before"|"by"|"when")      unless "interest" | "terminat*"
  reverses {payer} ..8 ("when"|"if"|"only if"|"once"|"conditional* upon"|"contingent upon"|"contingent on"|"subject to"|"conditioned on"|"only after"|"conditional on"|"unless and until"|"only when") ..14 ("receiv*"|"paid by"|"payment from"|"sell*"|"sold"|"publish*"|"funding"|"pays us"|"pays it"|"its customer"|"end client"|"its own customer"|"collects")     unless "invoice" ..4 "receiv*" | "receipt of" ..3 "invoice" | "assign*" | "copyright" | "licen*" | "rights" | "transfer*" | "work" ..3 "begin" | "commence" | "final payment" | "suspend" | "files" | "delivered"
  reverses {payer} & ("sole discretion"|"absolute discretion"|"at client's convenience"|"when it sees fit"|"at a time of") & ("accept*"|"approv*"|"satisf*"|"invoice*"|"fee*")       unless "terminat*" | "refund"
  reverses ("no date"|"no fixed date"|"no due date"|"at its convenience"|"as cash flow permits") & {payer}
  states ("money"|"funds"|"fee"|"invoice"|"bill"|"amount") ..8 ("by the"|"no later than the"|"before the") ..3 ("day"|"of the month"|"of each month"|"of the following month")
  states ("client"|"customer"|"you"|"company"|"buyer") ..6 ("release"|"discharge"|"settle"|"clear"|"transfer"|"wire"|"remit") ..14 <duration>     unless "terminat*" | "liab*" | "release the" ..3 "from"
  states ("invoice*"|"bill"|"bills"|"fee"|"fees"|"amount*"|"charges") ..16 ("discharged"|"settled"|"cleared"|"debited"|"in my account"|"reach*"|"on or before"|"transferred") ..8 (<duration>|<date>|{declencheur}|"account"|"each")      unless "terminat*"
  states ("you've got"|"you have"|"gives you"|"allow*") ..2 <duration> ..6 ("to pay"|"to settle"|"and then")
  states <percent> ..4 ("when"|"once"|"as soon as"|"the day"|"on the day") ..10       ("approved"|"signed"|"delivered"|"goes live"|"live"|"accepted"|"launched"|"complete*"|"start*"|"staging")     unless "interest" | "discount"   [value none]
  reverses {payer} ..14 ("condition precedent"|"only to the extent"|"if and when"|"no obligation to pay"|"lies with the company alone"|"whether or not"|"or not at all"|"itself been paid"|"has itself been paid"|"following receipt by")     unless "refund" | "terminat*"
  reverses ("condition precedent"|"if and when"|"no obligation to pay") ..16 {payer}     unless "terminat*"
  ignore ("agency"|"contractor"|"provider") ..4 "pay its own"
  ignore ("in the"|"during the"|"over the"|"within the") ..3 <duration> ..6 ("preceding"|"before"|"prior"|"previous")
  ignore ("preceding"|"previous"|"prior"|"last") ..1 <duration>
  ignore ("within"|"for") ..2 <duration> ..6 ("cure"|"remedy"|"rectify")

topic payment.conditional limit
  states {payer} ..8 ("when"|"if"|"only if"|"once"|"conditional* upon"|"contingent upon"|"contingent on"|"subject to"|"conditioned on"|"only after"|"conditional on"|"only when") ..14 ("its own customer"|"its customer"|"end client"|"third party"|"ultimate client"|"sell*"|"sold"|"funding"|"publish*"|"paid by its"|"payment from its"|"corresponding payment"|"pays it"|"pays us")      unless "copyright" | "licen*"
  states {payer} & ("sole discretion"|"absolute discretion") & ("accept*"|"approv*"|"satisf*")       unless "terminat*" | "refund"

family tardif = "late" | "any delay" | "delay in payment" | "overdue" | "past due" | "unpaid" | "not paid" | "outstanding" | "delinquent" | "after the due date" | "after due date" | "arrears" | "fails to pay" | "failure to pay" | "delayed payment*" | "not received" | "beyond" ..2 "days" | "after that date" | "remains due"
family penalite = "interest" | "late fee*" | "late charge*" | "late payment fee*" | "penalty" | "penalties" | "finance charge*" | "service charge*" | "surcharge*" | "late payment charge*"

# A penalty that the provider pays for delivering late protects nobody from being paid late.
family livraison =
    ("deliver*"|"milestone*"|"performance"|"completion") ..4 ("late"|"delayed"|"overdue"|"delay") | ("late"|"delay*") ..3 ("deliver*"|"milestone*"|"completion"|"performance") | ("of the fee"|"of the fees"|"of the price"|"of the contract price") "per day"
  | ("contractor"|"provider"|"supplier"|"consultant"|"freelancer"|"designer"|"developer"|"agency"|"vendor") ("shall pay"|"will pay"|"must pay"|"pays"|"shall be liable for"|"shall incur"|"incurs") ..6 ("penalty"|"penalties"|"damages"|"charge*")

topic payment.late_interest duty home "payment*" | "late*" | "interest" | "fee*"
  states {tardif} ..20 {penalite}            unless "no interest" | "no late fee*" | "waive*" | "without interest" | "no penalt*" | "not be liable for interest" | {livraison}
  states {penalite} ..16 {tardif}            unless "no interest" | "no late fee*" | "waive*" | "without interest" | "no penalt*" | {livraison}
  states {tardif} ..16 <percent>             unless "deposit" | "waive*" | "discount" | {livraison}
  states ("late"|"overdue"|"past due"|"not paid") ..14 (<money>|<percent>|"add"|"interest"|"points") under ({h_late}|{h_pay})      unless "no interest" | "waive*" | "discount" | "deposit"    [confidence 0.7]
  states ("owes"|"pays"|"pay"|"charge") ..3 "interest" ..8 (<percent>|"points"|"above"|"reference rate"|"base rate"|"per month")       unless "no interest" | "waive*"
  states ("late charge"|"interest"|"finance charge") ..6 (<percent>|<money>)     unless "no interest" | "waive*" | "zero" | "interest in"
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
  ignore ("right*" ..3 "title" ..6 "interest")
  ignore ("conflict* of interest*"|"security interest"|"best interest*"|"interest in"|"interests of"|"legitimate interest*"|"interested in")

topic payment.recovery_fee duty
  states ("cost*"|"fees"|"expense*"|"charge*"|"fee") ..4 ("of collection"|"of collecting"|"collection"|"of recovery"|"of recovering"|"debt recovery")         unless "waive*" | "no " ..2 "collection" | "not liable"
  states "recovery" ..2 ("indemnity"|"fee"|"charge"|"compensation"|"cost*")      unless "waive*" | "no " | "disaster" | "data"
  states ("collection cost*"|"collection fee*"|"collection expense*"|"collection agency"|"recovery cost*"|"debt recovery cost*"|"reminder fee*"|"administration fee" ..6 "late")     unless "waive*" | "not liable"
  states ("late"|"overdue"|"chas*") ..10 ("add"|"fixed"|"compensation"|"flat") ..4 (<money>|"sum") ..12 ("trouble"|"chas*"|"collect*"|"recover*"|"admin*")
  states ("fixed sum"|"compensation") ..10 ("late payment"|"overdue")
  states ("pay"|"liable for"|"responsible for"|"reimburse"|"bear") ..10 ("collect*"|"recover*") ..6 ("overdue"|"unpaid"|"debt*"|"amounts"|"payment*"|"cost*"|"fees")     unless "waive*" | "not be"
  reverses ("collection"|"recovery"|"recover*"|"dunning"|"administrative"|"pursue*"|"chas*") ..4 ("cost*"|"charge*"|"fee*"|"expense*"|"an unpaid") ..16 {ecarte}
  reverses {ecarte} ..14 ("collection"|"recovery"|"recovering"|"dunning") ..4 ("cost*"|"charge*"|"fee*"|"expense*")
  reverses ("no"|"not"|"waive*"|"without"|"neither") ..8 ("collection cost*"|"cost* of collection"|"recovery cost*"|"compensation" ..4 "late"|"collection fee*"|"costs of recovery"|"cost* of recover*")

topic payment.deposit duty home "payment*" | "deposit*" | "fee*" | "price"
  states ("deposit"|"retainer"|"down payment"|"advance payment"|"upfront payment"|"up front payment"|"prepayment"|"booking fee"|"project advance"|"initial payment") ..10 (<percent>|<money>)      unless "no deposit" | "security deposit" | "no retainer" | "without deposit" | "direct deposit" | "monthly retainer"  [value percent]
  states (<percent>|<money>) ..8 ("deposit"|"down payment"|"upfront"|"up front"|"in advance"|"advance payment"|"retainer"|"prepayment"|"secures"|"to start"|"to begin"|"upon signing"|"on signing"|"on signature"|"upon signature"|"at signing"|"before work"|"upon agreement"|"to book")      unless "no deposit" | "security deposit" | "monthly retainer" | "interest"  [value percent]
  states ("deposit"|"retainer"|"down payment") ..8 ("due"|"required"|"paid"|"payable"|"require"|"requires"|"non refundable"|"nonrefundable"|"forfeit*"|"before")        unless "no deposit" | "security deposit" | "no retainer" | "direct deposit" | "not required"
  states ("typically"|"usually"|"normally") ..2 <percent> ..10 ("estimated"|"project cost"|"total"|"advance"|"in advance")       with ("deposit"|"retainer")     [value percent]
  states ("an advance"|"advance of"|"the advance") ..6 (<percent>|<money>)     unless "in advance" | "advance notice"  [value percent]
  states ("require*"|"pay"|"pays"|"receipt of"|"upon receipt of") ..6 ("deposit"|"down payment"|"advance payment"|"upfront payment")       unless "no deposit" | "security deposit" | "not be required" | "not require"
  states ("prepay"|"prepaid"|"pay" ..3 "in advance"|"paid in advance"|"payable in advance"|"paid up front")           unless "expense*" | "travel"   [confidence 0.7]
  states (<percent>|"half"|"a third"|"a quarter") ..10 ("before i"|"before we"|"before work"|"before any work"|"before pre production"|"up front"|"upfront"|"to book"|"to start"|"on booking"|"with your order"|"when you sign"|"on signing") under {h_pay}      unless "interest" | "no part"   [value percent, confidence 0.7]
  states ("paid before"|"payable before"|"due before") ..6 <percent>     [value percent]
  states <percent> ..14 ("when the quotation is"|"when you accept"|"when you order"|"on acceptance of the quot*"|"with the order"|"on order"|"when the order")     unless "interest"    [value percent]
  states ("project advance"|"initial deposit")
  states <percent> ..6 ("secures your"|"to secure"|"reserves your"|"holds your")
  reverses ("no"|"not"|"without"|"never"|"any") ..4 ("deposit"|"retainer"|"down payment"|"advance payment"|"upfront payment"|"prepayment"|"advance") ..6 ("due"|"paid"|"payable"|"required"|"be made"|"shall"|"will"|"request*"|"is")     unless "non refundable" | "not refundable" | "not be refund*" | "nor"
  reverses ("no part"|"nothing"|"none of it"|"nothing to pay") ..8 ("in advance"|"up front"|"upfront"|"before acceptance")
  reverses ("no deposit"|"no advance"|"no down payment"|"no upfront"|"without deposit"|"without any advance"|"no retainer")
  reverses ("deposit"|"down payment"|"advance payment"|"initial payment"|"upfront"|"up front"|"retainer"|"pre funding"|"prepayment") ..16 {ecarte}     unless "refund*" | "direct deposit"
  reverses ("no"|"not") ..6 ("pre funding"|"prior release of money"|"money down"|"put anything down"|"payment in advance"|"anything up front"|"up front")      unless "not be refund*"
  reverses <percent> ..8 ("upfront"|"on signature"|"on signing"|"deposit") & ("0 %"|"zero per cent"|"0%")
  ignore ("damage deposit"|"refundable deposit" ..6 ("loan"|"equipment"|"key*"|"rental"))
  ignore ("postage"|"freight"|"carriage"|"meter") ..8 "prepaid"
  ignore "prepaid" ..2 ("meter"|"card"|"envelope"|"by the client")
  ignore ("postage"|"mail*"|"post"|"courier"|"return receipt") ..3 "prepaid"
  ignore "prepaid" ..3 ("mail*"|"post"|"postage"|"courier"|"envelope"|"airmail")
  ignore ("direct deposit"|"security deposit"|"deposit account"|"deposited"|"deposit*" ..6 ("mail"|"post"|"courier"|"united states"|"postal")|"certificate of deposit")
