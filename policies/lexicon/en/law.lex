# What the law of contracts looks at beyond the six boundaries: how far rights go, what is owed for a fault, what is waived.
lexicon en

# Nouns only: "you", "our" and their like stand on either side of a sentence.
family l_client = "client" | "customer" | "company" | "buyer" | "hirer" | "hiring party" | "principal" | "publisher" | "commissioner" | "employer" | "purchaser" | "main contractor" | <client>
family l_provider = "contractor" | "provider" | "service provider" | "supplier" | "consultant" | "freelancer" | "designer" | "developer" | "vendor" | "artist" | "photographer" | "writer" | "translator" | "editor" | "illustrator" | "author" | "subcontractor" | "trainer" | "composer" | "copywriter" | "programmer" | <provider>

family l_cedes = "assign" | "assigns" | "assigned" | "transfers" | "transfer" | "transferred" | "conveys" | "cedes" | "vest" | "vests" | "vesting" | "assignment" | "grants" | "sells" | "belong" | "belongs" | "sole property" | "exclusive property"
family l_list = "reproduction right*" | "right to reproduce" | "right of reproduction" | "right to adapt" | "right to distribute" | "listed" | "set out below" | "as follows" | "namely" | "the following rights" | "licence" | "license" | "licensed" | "non exclusive" | "schedule"

# --- Rights ---

family l_all_rights = "all right , title and interest" | "all rights , title and interest" | "all right , title , and interest" | "all rights , title , and interest" | "all right title and interest" | "all rights title and interest" | "entire right , title and interest" | "entire right , title , and interest" | "all intellectual property rights" | "all intellectual property" | "all of its rights" | "all its rights" | "all of his rights" | "all her rights" | "all his rights" | "all rights" | "all copyright" | "all copyrights" | "full and exclusive ownership" | "the whole of the rights"

topic ip.all_rights limit home "intellectual property" | "ownership" | "rights"
  states {l_cedes} ..10 {l_all_rights}    unless {l_list} | ("retain*"|"reserve*"|"keep*"|"warrant*"|"represent*"|"owns"|"has"|"have"|"hold*"|"obtain*"|"waive*"|"clear*") ..6 {l_all_rights} | {l_all_rights} ..3 ("obligations"|"reserved"|"necessary"|"required"|"under this"|"hereunder") | ("client"|"customer"|"company"|"you") ("assigns"|"grants"|"transfers"|"hereby") | {nie} ..4 {l_cedes} | "assign this agreement" | "data"
  states {l_all_rights} ..14 ("vest in"|"vests in"|"shall vest"|"belong to" ..1 {l_client}|"belongs to" ..1 {l_client}|"is assigned to"|"are assigned to"|"shall be assigned"|"pass to" ..1 {l_client}|"shall be the property of" ..1 {l_client}|"shall be owned by" ..1 {l_client})    unless {l_list} | {nie} ..4 ("vest"|"belong*"|"assigned"|"pass") | "retain*" | "client's content" | "client materials" | "provided by the client" | "supplied by the client" | "background" | "pre existing"

topic ip.itemised limit
  states ("right"|"rights") ..1 ("of reproduction"|"to reproduce"|"of representation"|"of adaptation"|"to adapt"|"of translation"|"to distribute"|"to publish"|"to perform")    unless {nie} ..2 "right" | "warrant*"
  states ("reproduction"|"representation"|"adaptation"|"reproduce"|"broadcast") ..4 ("and"|"or") ..3 ("representation"|"reproduction"|"adaptation"|"translation"|"distribute"|"adapt") ..4 ("right"|"rights"|"work*"|"deliverable*")
  states ("the following rights"|"rights listed"|"rights set out"|"rights enumerated"|"rights specified")
  states ("rights"|"assign*") & ("extent"|"purpose"|"territory") & ("duration"|"territory"|"place"|"term")    unless "confidential*" | "terminat*"

topic ip.future_works limit home "intellectual property" | "ownership" | "rights"
  states ({l_cedes}|"own"|"owns"|"property") & ("present and future"|"present or future"|"past , present and future"|"existing and future"|"existing or future"|"all future"|"any future") ..2 ("work"|"works"|"creations"|"inventions"|"deliverables"|"designs"|"work product"|"productions"|"output")    unless {nie} ..6 "future" | "exclud*" ..6 "future" | "except*" ..6 "future" | "future works" ..3 "order" | "media" ..3 "future"
  states ({l_cedes}|"own"|"owns"|"property") & ("everything"|"anything"|"all works"|"any work"|"all work") ..6 ("may create"|"will ever create"|"ever creates"|"may hereafter create"|"creates in the future"|"shall hereafter create"|"makes in future"|"creates after")    unless {nie} ..6 ("future"|"hereafter")
  reverses {nie} ..8 ("future works"|"future creations"|"future work product")

family l_earlier = "pre existing" | "preexisting" | "background ip" | "background intellectual property" | "background technology" | "background materials" | "prior works" | "prior inventions" | "existing tools" | "own tools" | "own libraries" | "general know how" | "developed before" | "created before" | "made before"
topic ip.preexisting limit home "intellectual property" | "ownership" | "rights"
  states ({l_cedes}|"property of the client"|"owned by" ..1 {l_client}|"property of" ..1 {l_client}) & {l_earlier}    unless "retain*" | "remain*" | "keep*" | "exclud*" | "except*" | "other than" | "save for" | "licen*" | "non exclusive" | {nie} ..3 ("assign*"|"transfer*"|"convey*"|"belong*"|"include*"|"acquire*") | "not include" | "does not extend" | "does not apply" | "does not cover" | "continue* to" | "vest in" ..1 {l_provider} | "continue*" ..4 "own*" | "reserve*" | "subject to" | ("client's"|"customer's"|"company's") ..2 {l_earlier} | {l_client} "pre existing" | "own" ..2 "pre existing" | "respective*" | "each party"
  reverses {l_earlier} ..14 ("remain*"|"retain*"|"exclud*"|"licen*"|"non exclusive"|"stay*"|"not transferred"|"not assigned")
  reverses ("retain*"|"keep*"|"remain*"|"reserve*"|"excluding"|"except*"|"continue* to own") ..14 {l_earlier}

family l_showcase = "portfolio" | "portfolios" | "showreel" | "show reel" | "case study" | "case studies" | "as a reference" | "client list" | "list of clients" | "self promotion" | "self promotional"
family l_leave = ("without"|"unless"|"except"|"save"|"subject to"|"prior") ..6 ("consent"|"permission"|"approval"|"authori*"|"agreed")
topic ip.portfolio_forbidden limit home "publicity" | "portfolio" | "confidential*" | "promotion"
  states ("use"|"display"|"publication"|"inclusion"|"reproduction") ..8 {l_showcase} ..4 ("is prohibited"|"is forbidden"|"is not permitted"|"is not allowed"|"are prohibited"|"is excluded")    unless {l_leave}
  states ("shall not"|"may not"|"must not"|"will not"|"cannot"|"agrees not to"|"undertakes not to"|"is not permitted to"|"has no right to"|"prohibited from"|"nor shall"|"never") ..16 {l_showcase}    unless {l_leave} | ("client"|"customer"|"company"|"you") ("shall not"|"may not"|"will not"|"must not"|"cannot") | "object" | "unreasonably" | "until" | "before" ..6 ("launch"|"publication"|"release"|"public") | "refuse" | "prevent*" | "withhold"
  states ("no part"|"no work"|"none of the work"|"no deliverable"|"no element"|"nothing") ..14 {l_showcase}    unless {l_leave} | "prevent*" | "restrict*" | "prohibit*" | "stops"
  reverses ("may"|"right to"|"entitled to"|"free to"|"can"|"permission to"|"licence to"|"license to"|"allowed to") ..16 {l_showcase}    unless {nie}

topic noncompete duty
  states <duration> ..24 ("shall not"|"will not"|"may not"|"must not"|"agrees not to"|"undertakes not to"|"refrain*") ..20 ("compet*"|{rival})    unless {l_not_compete}
  states ("shall not"|"will not"|"may not"|"must not"|"agrees not to"|"undertakes not to"|"refrain*") ..24 ("compet*"|{rival}) ..14 ("for"|"during"|"within"|"until") ..5 <duration>    unless {l_not_compete}
  states ("non compet*"|"noncompet*"|"covenant not to compete") ..14 <duration>    unless {l_not_compete} | "no non compet*"
family l_not_compete = "solicit*" | "confidential*" | "disclos*" | "unfair compet*" | "may not prevent" | "not restrict" | "not prevent" | "not prohibit" | "free to" | "anti competitive" | "notice" | "rights"

topic noncompete.boundless limit
  states ("compet*"|"non compet*"|"noncompet*") & ("without limit of time"|"without limit in time"|"without limitation in time"|"anywhere in the world"|"worldwide"|"throughout the world"|"without geographic* limit*"|"without limitation as to time"|"without limitation as to territory"|"in any territory"|"in perpetuity"|"perpetual*"|"for ever"|"forever"|"at any time thereafter"|"indefinitely")    unless "licen*" | "assign*" | "confidential*" | "free to" | "rights" | "no non compet*" | "not prevent*" | "not restrict*" | "unfair compet*" | "competent"

# --- Liability, penalties ---

topic liability.result limit home "warrant*" | "liabilit*" | "obligation*"
  states ("obligation of result"|"obligation to achieve a result"|"obligation to achieve results"|"obligation of results"|"duty to achieve a result"|"duty to achieve the result")    unless {nie} ..5 ("obligation of result*"|"obligation to achieve*"|"duty to achieve*") | "best efforts obligation" | "obligation of means" ..8 ("not"|"no") | "rather than" ..3 "obligation of result"
  states ({l_provider}|"agency"|"studio"|"i"|"we") ..2 ("guarantees"|"guarantee") ..4 ("result"|"results"|"outcome"|"outcomes"|"achievement of"|"that the objectives")    unless {nie}
  states {l_provider} ..6 ("warrant*"|"guarantee*") ..16 ("fit for the client's purposes"|"fit for purpose"|"fit for any purpose"|"error free"|"free from all defects"|"free of all defects"|"achieve the results"|"achieve the result")    unless {nie} | "disclaim*" | "does not"
  reverses ("reasonable skill and care"|"reasonable care and skill"|"best efforts"|"reasonable endeavours"|"obligation of means"|"does not guarantee"|"do not guarantee"|"no guarantee"|"cannot guarantee")

topic penalty.provider duty
  states {l_client} ..6 "deduct*" ..8 (<percent>|<money>) & ("each day"|"per day"|"every day"|"day late"|"each week"|"per week"|"day of delay"|"is missed"|"late delivery")    unless "overdue" | "late payment" | "may not" | "shall not" | "tax*"

topic penalty.irreducible limit home "delay*" | "penalt*"
  states ("penalt*"|"liquidated damages"|"delay damages"|"penal sum") ..24 ("not be reduced"|"may not be reduced"|"not reducible"|"irreducible"|"not subject to reduction"|"not subject to any reduction"|"cannot be reduced"|"without reduction"|"final and not"|"not be reviewed"|"not subject to review"|"not be challenged"|"not be mitigated")    unless "late payment" | "overdue" | "interest"
  states ("waive*"|"renounce*"|"agrees not to") ..14 ("reduction"|"reduce"|"review"|"challenge"|"contest") ..6 ("penalt*"|"liquidated damages")    unless "client waives" | "company waives"

topic penalty.capped limit home "delay*" | "penalt*"
  states ("penalt*"|"liquidated damages"|"service credit*"|"delay damages"|"deduction*") ..34 ("capped"|"cap"|"up to"|"not exceed"|"maximum"|"no more than"|"limited to"|"ceiling"|"at most")    unless {l_uncapped}
  reverses ("penalt*"|"liquidated damages"|"deduct*"|"service credit*") ..40 {l_uncapped}
family l_uncapped = "without limit" | "without any limit" | "without any upper limit" | "without upper limit" | "without cap" | "uncapped" | "unlimited" | "no cap" | "no upper limit" | "not be capped" | "no maximum" | "not capped" | "without a cap" | "without any cap"

topic indemnity.client duty home "indemn*" | "liability"
  states ({l_client}|"you"|"each party"|"either party"|"both parties"|"the parties") ..6 ("indemnif*"|"hold harmless"|"holds harmless"|"defend*") ..24 ({l_provider}|"other"|"me"|"us"|"harmless"|"claims")    unless {nie} ..3 "indemnif*" | {l_provider} ("shall"|"will"|"agrees to") ..2 "indemnif*"
  states ("mutual"|"mutually"|"reciprocal") ..3 "indemn*"

# --- Payment ---

family l_approved = "approval" | "acceptance" | "approves" | "approved" | "accepts" | "validation" | "verification" | "verified" | "validated" | "processing" | "posting" | "booking of the invoice" | "entry in" | "recorded in" | "registration of"
family l_not_start = {l_approved} ..3 ("quote*"|"quotation"|"proposal"|"estimate"|"order"|"proof*"|"draft*"|"agreement"|"concept*") | "issue*" ..10 <duration> | "deposit" | "warranty" | "defect*" | "dispute*" | "correct*" | "deemed" | "not unreasonably" | "reject*" | "not later than" ..3 "approval" | "feedback" | "invoice date" | "date of the invoice" | "date of invoice" | "on receipt"
topic payment.start_delayed limit home "payment*" | "fee*" | "invoice*"
  states {payer} ..14 <duration> ..3 ("after"|"from"|"of"|"following") ..4 {l_approved}    unless {l_not_start}
  states ("period"|"term"|"days"|"time") ..10 ("runs from"|"run from"|"starts"|"start"|"begins"|"begin"|"commences"|"commence"|"shall run"|"counted from") ..6 {l_approved} & ("pay*"|"invoice*"|"credit")    unless {l_not_start}
  states <duration> ..3 ("after"|"from"|"of"|"following") ..4 ("approval of the invoice"|"approval of each invoice"|"approval of an invoice"|"validation of the invoice"|"invoice is approved"|"invoice has been approved"|"invoice is validated"|"invoice has been verified"|"entered in its accounts"|"entry of the invoice"|"recorded in its accounts"|"entered in the accounts")    unless {l_not_start}

topic payment.periodic limit
  states ("periodic"|"summary"|"consolidated") ..1 ("invoice"|"invoices"|"invoicing"|"billing statement*")    unless {nie} ..3 ("periodic"|"summary"|"consolidated") | "executive summary"

# Work paid by the time spent: a rate for what goes beyond a fixed fee makes no such contract.
family l_beyond = "additional*" | "extra" | "extras" | "beyond" | "outside" | "out of scope" | "over and above" | "excess" | "exceed*" | "overtime" | "overage" | "further" | "late" | "delay*" | "overdue" | "penalt*" | "damages" | "revision*" | "change*" | "fixed" | "flat" | "rush" | "urgent" | "expenses" | "cancel*" | "terminat*" | "per diem" | "employee*"
topic price.by_time limit home "fee*" | "price" | "rate*" | "compensation"
  states ("paid"|"pay"|"fee"|"fees"|"billed"|"invoiced"|"charged"|"charges"|"services"|"work"|"compensation") ..14 (<money>|<blank>) & ("per hour"|"per day"|"an hour"|"a day"|"each hour"|"each day"|"per working day"|"hourly"|"daily")    unless {l_beyond} | {nie}
  states ("hourly rate"|"hourly fee"|"daily rate"|"day rate") ..4 ("is"|"of"|"shall be"|":"|<money>)    unless {l_beyond} | {nie}
  states ("billed"|"paid"|"invoiced"|"charged"|"provided"|"performed") ..4 ("by the hour"|"by the day"|"on a time and materials basis"|"on an hourly basis"|"on a daily basis"|"for time spent"|"for the time spent"|"for hours worked"|"for days worked")    unless {l_beyond} | {nie}

topic payment.minimum_rate limit home "late" | "payment*"
  states ("three times"|"3 times"|"treble"|"three ( 3 ) times") ..3 ("legal"|"statutory") ..2 ("interest"|"rate")    unless "less than" | "minimum" | "below" | "at least" | "ecb" | "central bank" | "lower than"

topic expenses.included limit home "expenses" | "fee*" | "price"
  states ("no expenses"|"no travel expenses"|"no out of pocket expenses"|"no disbursements") ..6 ("reimbursed"|"payable"|"paid"|"charged"|"refunded"|"billed")    unless "without" | "unless" | "prior" | "except"
  states ("expenses"|"travel cost*"|"travel expense*"|"disbursements"|"out of pocket"|"costs of travel"|"travel and accommodation") ..12 ("are included in"|"is included in"|"included in the fee*"|"included in the price"|"deemed included"|"borne by" ..2 {l_provider}|"at" ..2 {l_provider} "own"|"at its own cost"|"at its own expense"|"at his own expense"|"at her own expense"|"responsibility of" ..2 {l_provider})    unless "not included" | {nie} ..3 "included" | "reimburs*" | "in addition" | "borne by the client" | "legal" | "collection" | "pre approved" | "invoiced" | "billed" | "extra" | "excluding"
  states ("fee"|"fees"|"price"|"rate"|"remuneration") ..4 ("includes"|"include"|"is inclusive of"|"are inclusive of"|"covers"|"shall include"|"inclusive of") ..4 ("all expenses"|"all costs"|"all travel"|"any expenses"|"travel expenses"|"expenses"|"disbursements"|"all of its expenses"|"all out of pocket")    unless {nie} | "reimburs*" | "excluding"
  states {l_provider} ..6 ("bear*"|"responsible for"|"pay*"|"meet*") ..3 ("all expenses"|"all of its expenses"|"all its expenses"|"its own expenses"|"all his expenses"|"all her expenses"|"all travel"|"all costs and expenses"|"own travel")    unless "client shall reimburse" | "reimburs*" | {nie} ..2 ("bear"|"responsible") | "legal" | "tax*"
  reverses ("reimburs*"|"billed"|"charged"|"invoiced"|"refund*"|"at cost"|"in addition") ..14 ("expenses"|"travel"|"disbursements")    unless {nie}
  reverses ("expenses"|"travel"|"disbursements") ..14 ("reimburs*"|"billed"|"charged"|"invoiced"|"at cost"|"in addition"|"payable by the client"|"paid by the client")    unless {nie}

topic price.best_client limit home "price*" | "fee*"
  states ("no less favourable"|"no less favorable"|"not less favourable"|"at least as favourable"|"at least as favorable"|"no higher than") ..10 ("other client*"|"any other customer*"|"other customer*"|"any other client"|"any third party"|"another customer"|"another client")    unless "not guarantee" | "confidential*"
  states ("most favoured customer"|"most favored customer"|"most favoured client"|"most favored client"|"most favoured nation"|"most favored nation"|"best price guarantee"|"best price clause")    unless {nie} ..4 ("most favoured*"|"most favored*"|"best price*")
  states ("lowest price*"|"lowest rate*"|"best price*"|"best rate*"|"most favourable price*"|"most favorable price*"|"most favourable terms"|"most favorable terms"|"lower price*"|"lower rate*"|"more favourable terms"|"more favorable terms"|"better price*"|"better terms") ..24 ("other client*"|"any other customer*"|"other customer*"|"any other client"|"any third party"|"anyone else"|"another client"|"another customer"|"its other")    unless {nie} ..2 "guarantee*" | "no obligation"
  states ("other client*"|"other customer*"|"any other client"|"another client"|"another customer"|"anyone else") ..14 ("lower price*"|"lower rate*"|"lower fee*"|"more favourable*"|"more favorable*"|"better terms"|"better price*") ..20 ("match*"|"reduce*"|"extend*"|"apply"|"offer*"|"same"|"refund*"|"benefit*")    unless "not obliged"
  states ("retroactive"|"retrospective") ..3 ("rebate*"|"discount*"|"reduction*")    unless {nie} ..3 ("retroactive"|"retrospective")

# --- What is waived, what binds for ever ---

family l_no_end = "in perpetuity" | "perpetual" | "perpetually" | "indefinitely" | "without limit of time" | "without limit in time" | "without time limit" | "without any time limit" | "unlimited in time" | "without limitation in time" | "without limitation of time" | "for ever" | "forever" | "for an unlimited time" | "for an indefinite period" | "for an unlimited period" | "without end" | "for life"

topic confidentiality.perpetual limit home "confidential*" | "secrecy"
  states ("duty of confidence"|"duty of confidentiality"|"confidentiality undertaking"|"confidence") ..12 {l_no_end}    unless {nie} ..3 {l_no_end} | "licen*" | "assign*" | "as long as"
  states ("confidential*"|"secret"|"secrecy"|"disclos*"|"non disclosure"|"in confidence"|"in strict confidence") & {l_no_end}    unless {nie} ..3 {l_no_end} | "licen*" | "assign*" | "trade secret*" | "for so long as" | "as long as" | "personal data" | "personal information" | "injunct*"
  states ("obligation*"|"undertaking*"|"duty"|"duties"|"clause"|"section") ..20 {l_no_end}    under "confidential*" | "secrecy" | "non disclosure"    unless {nie} ..3 {l_no_end} | "trade secret*" | "licen*" | "as long as" | "for so long as" | "personal data"
  reverses {nie} ..3 {l_no_end} & "confidential*"

family l_secret = "confidential" | "confidentiality" | "confidence" | "disclose" | "secret" | "secrecy"
topic confidentiality.provider duty home "confidential*"
  states {l_provider} ..4 ("shall"|"will"|"must"|"agrees"|"undertakes"|"keeps"|"may not") ..14 {l_secret}    unless {each} | "mutual*" | "respective*" | "receiving party" | "the other"
  states ("i'll"|"i will"|"i"|"i shall") ..3 ("keep"|"treat"|"hold"|"not disclose"|"never disclose") ..14 {l_secret}    unless {each} | "the other" | "you will" | "you'll"
topic confidentiality.mutual duty home "confidential*"
  states ({each}|"mutual*"|"receiving party"|"disclosing party"|"reciprocal*"|"we both"|"respective*"|"each of us"|"neither of us") ..24 {l_secret}
  states {l_secret} ..16 ("each other"|"one another"|"both parties"|"each party"|"either party"|"mutual*"|"the other party"|"receiving party"|"disclosing party"|"the other's"|"the same applies"|"goes both ways"|"likewise")
  states ({l_client}|"you") ("shall"|"will"|"must"|"agrees"|"agree"|"undertakes") ..8 ("confidential"|"confidentiality"|"confidence"|"not disclose")

family l_no_suspend = ("shall not"|"may not"|"must not"|"will not"|"cannot"|"has no right to"|"have no right to"|"agrees not to"|"not entitled to"|"not be entitled to"|"no right to"|"undertakes not to"|"under no circumstances"|"in no event") ..8 ("suspend"|"suspension"|"withhold performance"|"withhold its performance"|"withhold the services"|"stop work"|"stop the work"|"interrupt the services"|"interrupt the work"|"down tools") | ("waive*"|"renounce*") ..10 ("right to suspend"|"right to withhold performance"|"right of suspension"|"right of retention"|"lien")
topic suspension.right right home "suspension" | "payment*" | "late" | "default"
  states ("suspend*"|"suspension"|"stop work"|"stop the work"|"pause work"|"pause the work"|"cease work"|"withhold* performance"|"withhold delivery"|"down tools"|"stop working"|"pause the services"|"withhold the deliverables"|"withhold further") & ("not paid"|"fails to pay"|"failure to pay"|"does not pay"|"non payment"|"nonpayment"|"unpaid"|"overdue"|"late payment"|"late"|"payment"|"outstanding"|"invoice*"|"arrears"|"default"|"breach*"|"abus*"|"harass*"|"disrespect*")    unless {l_no_suspend} | {l_client} ..6 "suspend*" ..2 "payment*" | "suspend*" ..2 ("payment*"|"the period"|"time limit")
  reverses {l_no_suspend}    unless "except" | "unless" | "until" | "save where" | "other than" | "only if" | "only after" | {l_client} ("shall not"|"may not"|"will not"|"must not"|"cannot") | "force majeure" | "payment obligation*"

# To halt, to freeze, to put on hold: the same right in plainer words.
family l_halt = "halt" | "halts" | "halted" | "halting" | "freeze" | "freezes" | "freezing" | "frozen" | "stop" | "stops" | "stopped" | "stopping" | "cease" | "ceases" | "pause" | "pauses" | "paused" | "pausing" | "interrupt" | "interrupts" | "interrupted"
family l_halted = "work" | "works" | "working" | "services" | "project" | "projects" | "development" | "production" | "performance" | "job" | "jobs"
family l_unpaid = "not paid" | "fails to pay" | "fail to pay" | "failure to pay" | "does not pay" | "do not pay" | "don't pay" | "doesn't pay" | "not been paid" | "non payment" | "nonpayment" | "unpaid" | "overdue" | "past due" | "past their due" | "past its due" | "arrears" | "unsettled" | ("payment*"|"invoice*"|"bill"|"bills"|"instalment*"|"installment*"|"account"|"accounts"|"sum"|"sums"|"deposit") ..6 ("late"|"not received"|"not been received"|"not arrived"|"not come through"|"not cleared"|"outstanding"|"missed"|"not settled"|"not been settled"|"not made") | ("late"|"missed"|"outstanding") ..2 ("payment*"|"invoice*"|"bill"|"bills"|"instalment*"|"installment*"|"account"|"accounts"|"balance") | "until" ..8 (("payment"|"payments") ..3 ("made"|"received"|"cleared"|"arrives"|"arrived")|"account*" ..4 "settled"|("invoice*"|"balance"|"bill") ..4 ("paid"|"settled"|"cleared"))
family l_halt_not = {l_client} ..2 ({l_halt}|"put"|"puts"|"place"|"places") | "you" ..1 ({l_halt}|"put"|"place") | "by" ..1 ({l_client}|"you") | {l_halt} ("payment*"|"paying") | {l_halt} ("the"|"any"|"all"|"further") "payment*" | "payment*" ..1 ("frozen"|"stopped"|"paused"|"halted"|"on hold") | {l_client} ..2 ("asks"|"requests"|"instructs"|"directs"|"orders"|"requires") | {l_no_halt}
family l_no_halt = ("shall not"|"may not"|"must not"|"will not"|"cannot"|"can't"|"won't"|"no right to"|"not entitled to"|"not be entitled to"|"not entitle"|"agrees not to"|"undertakes not to"|"under no circumstances"|"in no event"|"never") ..6 ({l_halt} ..3 {l_halted}|("put"|"place"|"placed") ..4 "on hold") | {l_halted} ("shall not"|"may not"|"must not"|"will not"|"cannot"|"won't") ..1 ({l_halt}|"be" {l_halt}|"be" ("put"|"placed") "on hold")
topic suspension.right right
  states ({l_halt} ..4 {l_halted}|{l_halted} ..4 {l_halt}|("put"|"puts"|"putting"|"place"|"placed"|"places"|"go"|"goes") ..5 "on hold") & {l_unpaid}    unless {l_halt_not} | {l_no_suspend}
  states ("no"|"not"|"cannot"|"can't"|"won't") ..4 ("continue"|"continues"|"carry on"|"resume"|"resumes"|"restart"|"proceed"|"go on"|"keep working") & {l_halted} & {l_unpaid}    unless {l_client} ..4 ("continue"|"resume"|"proceed") | "notwithstanding" | "despite" | "even if" | "even though"
  reverses {l_no_halt} & {l_unpaid}    unless "except" | "unless" | "until" | "other than" | "only if" | "only after" | {l_client} ..1 ("shall not"|"may not"|"will not"|"must not"|"cannot") | "force majeure"
  reverses ("continue*"|"carry on"|"proceed"|"keep working"|"go on") & {l_halted} & ("notwithstanding"|"despite"|"even if"|"even though"|"even where"|"regardless of"|"irrespective of"|"whether or not") ..8 {l_unpaid}    unless "not obliged" | "not required" | "need not" | "no obligation" | "entitled" | "accrue*" | "interest"

topic hardship.review limit home "hardship" | "general" | "miscellaneous"
  reverses ("waive*"|"renounce*"|"exclude*"|"disappl*"|"not apply"|"not applicable"|"inapplicable"|"assume*"|"accepts the risk"|"bears the risk"|"give* up") ..24 ("1195"|"hardship"|"unforeseeable change*"|"change of circumstances"|"changed circumstances"|"unforeseen circumstances")    unless "not waive" | "renegotiat*" | "not exclude*"
  reverses ("1195"|"hardship") ..16 ("waive*"|"excluded"|"not apply"|"not applicable"|"inapplicable"|"disapplied"|"is set aside")    unless "not waive*" | "renegotiat*" | "not excluded"
  states ("hardship"|"1195"|"change of circumstances"|"unforeseeable change*") ..24 ("renegotiat*"|"revis*"|"review*"|"adapt*")

topic claims.shortened limit home "claims" | "limitation*" | "dispute*"
  states ("claim*"|"action*"|"proceeding*"|"suit"|"cause of action"|"invoice*") ..18 ("barred"|"time barred"|"waived"|"extinguished"|"forfeited"|"lapse*"|"precluded"|"be brought"|"be commenced"|"be filed"|"be made"|"must be submitted"|"must be raised") ..12 ("within"|"after"|"unless"|"later than"|"more than"|"if not") ..6 <duration>    unless {l_not_barred}
  states <duration> ..14 ("or be barred"|"or be forever barred"|"failing which" ..6 ("barred"|"waived"|"forfeited"|"lapses"|"extinguished")|"or is waived"|"or are waived"|"or be waived"|"is barred"|"are barred"|"deemed waived"|"shall be deemed waived"|"irrevocably waived") & ("claim*"|"action*"|"proceeding*"|"invoice*"|"payment")    unless {l_not_barred}
family l_not_barred = {l_client} ..4 ("shall notify"|"must notify"|"may claim"|"shall inform"|"must raise"|"shall raise"|"must report") | "insurance" | "indemnif*" | "infring*" | "defect*" | "warranty" | "third party claim*" | "statute of limitation*" | "small claim*" | "arbitrat*" | "mediat*" | "deliver*" | "refund*" | "confidential*" | "notice of claim" | "cure" | "complaint*" | "query" | "queries"

topic silence.acceptance limit home "order*" | "change*" | "acceptance"
  states {l_provider} ..6 ("deemed to have"|"deemed to"|"considered to have"|"taken to have"|"treated as having"|"presumed to have"|"will be deemed"|"shall be deemed") ..3 ("accept*"|"agree*"|"consent*"|"approv*"|"waived")    unless {nie} ..3 ("deemed"|"considered"|"taken"|"treated") | {l_client} ..2 ("deemed"|"shall be deemed"|"will be deemed"|"is deemed")
  states ("silence"|"failure to respond"|"failure to object"|"failure to reply"|"no reply"|"no response"|"absence of a reply"|"absence of objection"|"no objection") ..4 {l_provider} ..20 ("deemed"|"acceptance"|"accepted"|"consent"|"agreement")    unless "not constitute" | "not be deemed" | "not amount" | {nie} ..2 "deemed"
  states {l_provider}  ..3 ("does not respond"|"does not reply"|"does not object"|"has not objected"|"has not replied"|"has not refused"|"does not refuse"|"fails to object"|"fails to respond"|"fails to reply"|"fails to refuse") ..20 ("deemed"|"accepted"|"acceptance"|"considered"|"consent")    unless {nie} ..2 "deemed"
  states "unless" ..2 {l_provider} ..4 ("objects"|"refuses"|"rejects"|"declines"|"protests") ..20 ("deemed"|"accepted"|"binding")    unless {nie} ..2 "deemed"
  reverses "silence" ..4 ({l_provider}|"contractor's"|"supplier's"|"consultant's") ..6 ("not constitute"|"not be deemed"|"not amount"|"not mean"|"never")

topic contract.perpetual limit home "term" | "duration"
  states ("agreement"|"contract"|"engagement"|"commitment"|"obligation to provide"|"exclusivity"|"term") ..10 {l_forever}    unless "confidential*" | "licen*" | "assign*" | "rights" | "secret*" | {nie} ..3 {l_forever} | "terminat*" | "notice" | "cancel*" | "copyright*" | "surviv*" | "warrant*" | "perpetual motion" | "compet*" | "end it" | "prohibit*"
family l_forever = "in perpetuity" | "perpetual" | "without limit of time" | "without limit in time" | "for ever" | "forever" | "without end" | "for life"

topic contract.assigned_freely limit home "assignment" | "transfer"
  states {l_client} ..4 ("may"|"is entitled to"|"can"|"has the right to"|"shall be entitled to"|"reserves the right to") ..4 ("assign"|"transfer"|"novate") ..8 ("agreement"|"contract"|"rights and obligations"|"order"|"any third party"|"any person"|"rights hereunder"|"to any")    unless "may not" | ("with"|"subject to"|"without") ..4 ("consent"|"approval") ..3 ("of the other"|"of" ..1 {l_provider}|{l_provider}|"contractor's"|"supplier's") | "deliverable*" | "licen*" | "copyright" | "affiliate*" | "successor*" | "merger"
  reverses ("neither party"|"neither"|"no party"|"either party"|"each party") ..6 ("assign*"|"transfer*"|"novate")

topic termination.notice_start limit home "terminat*" | "term" | "notice"
  states ("notice"|"terminat*"|"cancel*") ..24 ("from"|"after"|"of"|"upon"|"starts"|"begins"|"runs"|"commenc*"|"effective"|"following") ..5 ("receipt"|"date of receipt"|"date of the notice"|"the date of"|"delivery of"|"sent"|"first day"|"end of the month"|"day after"|"notice is received"|"notification"|"giving")
  states <duration> ..8 ("before"|"prior to"|"preceding"|"ahead of") ..6 ("renewal"|"expiry"|"expiration"|"end"|"anniversary"|"term"|"date") & ("notice"|"terminat*"|"renew*"|"cancel*"|"end")
  states "notice" ..12 ("expiring"|"ending"|"to expire"|"to end"|"takes effect"|"take effect") ..6 ("month"|"day"|"week"|"date"|"receipt")
  states ("after"|"from"|"upon") ..2 ("receipt"|"receiving"|"delivery") ..4 ("notice"|"letter"|"email") & ("terminat*"|"cancel*"|"end")

  states ("notice"|"notices") ..20 ("deemed given"|"deemed received"|"deemed served"|"deemed delivered"|"deemed to have been"|"deemed constructively"|"conclusively deemed"|"effective on receipt"|"effective upon receipt"|"effective when received"|"takes effect")

topic termination.any_breach limit home "terminat*"
  states ("terminat*"|"rescind*"|"rescission") ..30 ("any breach"|"any of its obligations"|"any obligation"|"breach of any term"|"breach of any provision"|"breach of any of") & ("automatically"|"as of right"|"ipso jure"|"by operation of law"|"without court"|"forthwith as of right")   unless "material" | "section*" | "clause*" | "article*" | "namely" | "serious" | "substantial"
  states ("any breach"|"any of its obligations"|"breach of any term"|"breach of any provision"|"breach of any of") ..34 ("terminat*"|"rescind*"|"rescission") & ("automatically"|"as of right"|"ipso jure"|"by operation of law"|"without court")   unless "material" | "section*" | "clause*" | "article*" | "namely" | "serious" | "substantial"

# --- Hours at which one must answer ---

topic contact.reach duty home "contact*" | "availability" | "hours"
  states ({l_provider}|"i"|"i'm"|"we"|"i'll") ..8 ("reached"|"reachable"|"available"|"contactable"|"on call"|"contacted"|"phoned") ..16 <hours>    unless "maintenance*" | <percent> | "service available" | "availability of" | "premises" | "public" | "opening hours" | "not" ..3 ("reachable"|"available"|"contactable")

# --- Data, insurance, court ---

family l_data = "personal data" | "personal information" | "personally identifiable information" | "customer data" | "data of its customers" | "data of its employees" | "user data" | "data subjects"
topic data.processing limit home "data" | "privacy"
  states {l_provider} ..6 ("process*"|"have access to"|"has access to"|"host*"|"handle*"|"access*"|"store*"|"receive*"|"manage*") ..10 {l_data}    unless {l_no_data}
  states {l_client} ..4 ("provide*"|"transfer*"|"send*"|"share*"|"disclose*"|"entrust*"|"give* access"|"grant* access"|"supply"|"supplies"|"make* available") ..12 {l_data}    unless {l_no_data} | {nie} ..3 ("provide"|"transfer"|"send"|"share"|"disclose")
  states {l_data} ..12 ("on behalf of the client"|"on behalf of" ..1 {l_client}|"on the client's behalf"|"on its behalf")    unless {nie} ..4 "behalf"
family l_no_data = {nie} ..6 {l_data} | "billing" | "invoicing" | "marketing" | "newsletter" | "cookies" | "your personal" | "its own" | "website visitors" | "register" | "privacy policy"
topic data.clause limit home "data" | "privacy"
  states ("article 28"|"art 28") & ("gdpr"|"regulation"|"data"|"2016")
  states ("data processing agreement"|"data processing addendum"|"data protection schedule"|"data processing schedule"|"dpa"|"data processor"|"data controller"|"documented instructions"|"sub processor*"|"subprocessor*"|"processing agreement"|"as processor"|"as controller")    unless {nie} ..2 ("data processing"|"dpa")
  states {l_provider} ..8 ("instructions"|"written instructions") ..14 {l_data}
  states {l_data} & ("instructions"|"processor") & ("delet*"|"return*"|"secur*"|"breach")
topic data.indemnity duty home "data" | "privacy" | "indemn*"
  states {l_provider} ..10 ("indemnif*"|"reimburs*"|"bear*"|"pay"|"liable for"|"hold harmless") ..24 (("fine"|"fines"|"penalt*"|"sanction*") ..10 ("gdpr"|"data protection"|"supervisory authority"|"regulator*"|"privacy"|"personal data"|"information commissioner"))    unless "each party" | {nie} ..2 ("indemnif*"|"liable"|"bear")
  states ("fine"|"fines"|"sanction*") ..10 ("gdpr"|"data protection"|"supervisory authority"|"privacy"|"personal data") ..14 ("borne by" ..2 {l_provider}|"charged to" ..2 {l_provider}|"passed on to" ..2 {l_provider}|"recovered from" ..2 {l_provider})    unless {nie}

topic insurance.required duty home "insurance"
  states {l_provider} ..10 ("maintain*"|"take out"|"carry"|"carries"|"hold"|"holds"|"obtain*"|"provide evidence of"|"effect"|"keep in force"|"procure*"|"insure*"|"has in force") ..12 ("insurance"|"insured"|"indemnity cover"|"insurance policy"|"liability cover")    unless {nie} | "client shall maintain" | "equipment insurance" | "health insurance" | "travel insurance"
  reverses ("not required to"|"no obligation to"|"not obliged to") ..6 ("insurance"|"insure")

topic dispute.client_court limit home "jurisdiction" | "dispute*" | "governing law"
  states ("court"|"courts"|"tribunal*") ..12 ("seat of"|"registered office of"|"registered office"|"place of business of"|"domicile of"|"principal office of"|"headquarters of") ..3 ({l_client}|"client's")    unless "defendant" | {nie} ..3 "jurisdiction"
  states ("courts"|"court") ..8 ("where the client"|"where the company"|"where the customer"|"at the client's"|"of the client's"|"at the company's"|"of the company's"|"of the customer's") ..8 ("seat"|"registered"|"office*"|"domicile*"|"established"|"located"|"based"|"headquarter*")    unless "defendant"
  reverses ("court"|"courts") ..12 ("seat of"|"place of business of"|"domicile of"|"registered office of") ..2 ({l_provider}|"defendant")

# --- Corrections to topics that stand elsewhere: where their words mean something else ---

topic acceptance.deemed limit
  reverses "silence" ..8 ("is not"|"is never"|"shall not be"|"does not mean"|"equals refusal"|"means refusal") ..2 ("approval"|"acceptance"|"consent"|"rejection")?    unless "offer" | {l_provider} ..1 "silence"
topic work.subordinate duty
  states {l_provider} ..6 ("must be present"|"shall be present"|"will be present"|"is required to be present"|"attends"|"shall attend"|"must attend") ..8 (<weekdays>|<hours>|"every day"|"each working day"|"office hours") & ("office*"|"premises"|"site"|"desk"|"office hours")    unless "meeting*" | "workshop*" | "shoot*" | "training" | "reach*"
  states ("leave"|"holidays"|"absences"|"vacation"|"time off") ..10 ("must be approved"|"shall be approved"|"is subject to approval"|"subject to" ..4 "approval"|"prior approval"|"requires approval"|"approved by" ..2 ({l_client}|"manager"|"supervisor")) & {l_provider}    unless "client's leave" | "public holidays"
  ignore ("workshop*"|"meeting*"|"training*"|"shoot*"|"session*"|"visit*"|"rehearsal*")
  ignore "independent contractor" ..1 "agreement"
  ignore ("title"|"heading") ..3 "independent contractor"
topic work.exclusive duty
  ignore "exclusively" ..2 ("by email"|"by e mail"|"online"|"through"|"via"|"in writing")
  ignore "exclusive" ..2 ("property"|"owner*"|"licen*"|"jurisdiction"|"remedy"|"remedies")

topic acceptance.discretion limit
  states {l_client} ..2 ("may"|"shall"|"can"|"is entitled to") ..2 ("in its sole discretion"|"in its absolute discretion"|"at its sole discretion"|"in its sole and absolute discretion"|"at its absolute discretion") ..3 ("reject"|"refuse"|"accept"|"approve"|"decline") ..4 {delivers}    unless "terminat*"
  states {l_client} ..4 ("sole judge"|"final judge"|"only judge"|"sole arbiter") ..8 ({delivers}|"quality"|"conformity"|"satisfactory"|"acceptable"|"acceptance")    unless {nie}

topic work.exclusive duty
  states {l_provider} ..4 ("devote*"|"dedicate*") ..3 ("all of its"|"all of his"|"all of her"|"all its"|"all their"|"its entire"|"its whole"|"100 %") ..2 ("working time"|"time"|"business time"|"professional time"|"working hours")    unless {nie}

topic penalty.provider duty
  states ("milestone"|"deadline"|"delivery date"|"delivery") ..6 ("missed"|"late"|"delayed"|"not met") ..10 ("fee"|"price"|"fees") ..4 ("reduced"|"reduces"|"cut"|"decreased") ..4 (<percent>|<money>)    unless "client" ..4 "late" | {nie}

# --- Further corrections ---

topic penalty.provider duty
  ignore ("penalt*"|"liquidated damages") ..14 ("payable"|"due"|"owed"|"paid") ..2 "to" ..1 {l_provider}
  ignore ("delay"|"default"|"failure") ..2 ("by the client"|"of the client"|"by" ..1 {l_client}) ..24 ("penalt*"|"liquidated damages"|"reduction") ..8 (<percent>|<money>)

topic acceptance.discretion limit
  ignore ("may not"|"shall not"|"cannot"|"must not") ..3 ("reject*"|"refuse*"|"withhold*") ..12 ("discretion"|"without giving reasons"|"without stating reasons"|"for any reason or no reason")

topic dispute.court limit
  ignore ("court"|"courts") ..10 ("defendant*"|"appropriate country"|"in accordance with" ..2 "law"|"statutory")

topic ip.future_works limit
  states ({l_cedes}|"own"|"owns"|"property") & ("work product"|"works"|"inventions"|"creations"|"deliverables"|"materials"|"ideas") & ("whether or not related to the services"|"whether or not related to this"|"whether or not in connection with the services"|"whether or not made in the course")    unless "confidential*"

# --- Liability set aside as a whole, and whose it is ---

family l_not_liable = "can't be" | "cannot be" | "can not be" | "won't be" | "will not be" | "shall not be" | "is not" | "are not" | "not be" | "must not be"
# The client's liability, and not yours: a cap on it protects nobody but the client.
family l_whose_cap = ("client's"|"customer's"|"buyer's"|"your") ..1 "liability" ..1 "to" ..1 ("me"|{l_provider}) | ("client's"|"customer's"|"buyer's") ..2 "liability" | "liability of the" ..1 ("client"|"customer"|"buyer")
topic liability.capped limit
  states (("i"|"we"|"i'm"|"we're") ..1 {l_not_liable}|({l_provider}|"studio"|"agency") ..1 {l_not_liable}|("i'm"|"we're") "not") ..2 "liable" ..8 ("damages"|"damage"|"loss"|"losses") ..1 "including"    unless ("indirect"|"consequential"|"incidental"|"special"|"punitive"|"exemplary"|"lost"|"to property") ..6 ("damages"|"damage"|"loss"|"losses") ..1 "including" | "delay*" | "caused by the client" | "caused by you" | "arising from the client's" | "to the extent" | "liable" ..6 ("hosting"|"third party service*"|"theft"|"force majeure")    [confidence 0.6]
  ignore ("including"|"includes"|"include") ..1 ("without limitation"|"but not limited to"|"but without limitation"|"not limited to")
  ignore {l_whose_cap} ..14 ("limited"|"capped"|"exceed"|"maximum")    unless "each party" | "mutual*" | "likewise" | "vice versa" | "each limited" | "both limited" | "my liability" | {l_provider} ..1 "liability" | "and of the" | "and the" ..1 {l_provider} | "and" {l_provider} | ("contractor's"|"consultant's"|"provider's"|"supplier's"|"designer's"|"developer's"|"freelancer's"|"agency's"|"studio's"|"my"|"our") ..3 ("client's"|"customer's"|"buyer's"|"your"|"liability")
  states ("not exceed"|"never exceed"|"limited to"|"capped at"|"confined to") ..6 (<money>|<percent>|{frais}|"price"|"amount"|"amounts"|"sum"|"sums") & "liab*" & ("including"|"includes"|"include") ..1 ("without limitation"|"but not limited to"|"but without limitation"|"not limited to")    unless "unlimited" | {l_whose_cap} | ({nie}|"nothing") ..2 "liability" | "insurance"

# --- A person at all hours, and a line that is sold by the month ---

topic contact.hours limit
  reverses ("must"|"shall"|"will"|"agrees to"|"undertakes to"|"required to") ..2 ("provide"|"supply"|"have"|"assign"|"keep"|"designate"|"make available") ..3 ("person*"|"someone"|"somebody"|"staff"|"technician*"|"engineer*"|"operator*") ..26 {sans_treve}    unless {c_notcall} | {c_free} | {nie} ..1 {sans_treve} | {client} ..2 ("must"|"shall"|"will"|"agrees to"|"undertakes to") | "at any time" | "whenever" | "security guard*"
  ignore {sans_treve} ..8 ("customer service"|"customer support"|"help desk"|"helpdesk"|"helpline"|"hotline"|"tech support"|"technical support"|"call centre"|"call center") ..4 <money>    unless ("must"|"shall"|"will"|"agrees to"|"undertakes to") ..12 {sans_treve}

# --- What the client may buy when it ends ---

topic termination.effects duty
  states {fin} ..26 ("right to purchase"|"right to buy"|"option to purchase"|"option to buy"|"option to acquire"|"entitled to purchase"|"entitled to buy"|"may purchase"|"may buy") ..6 ("licen*"|"copy"|"copies"|"source code"|"software"|"equipment"|"materials"|"files"|"deliverables"|"stock"|"domain*")    unless {nie} ..3 ("right to"|"option to"|"entitled to") | ("until"|"before"|"prior to") ..4 {fin}

# --- A policy is insurance too ---

topic insurance.required duty
  states ({l_provider}|"agency"|"studio") ..10 ("maintain*"|"take out"|"carry"|"carries"|"hold"|"holds"|"obtain*"|"keep in force"|"keep in effect"|"keeps in effect"|"procure*") ..20 (("liability"|"indemnity") ..1 ("policy"|"policies"|"coverage")|("policy"|"policies") ..1 "of" ..3 ("insurance"|"liability"|"indemnity"))    unless {nie} ..3 ("maintain*"|"carry"|"hold"|"procure"|"obtain"|"required"|"obliged"|"obligation") | {l_client} ..1 ("shall"|"must"|"will"|"agrees to") ..1 ("maintain"|"carry"|"hold"|"procure"|"obtain")

# --- Who leaves: staff that is poached ends no contract; whoever pays and cancels is the one who may ---

topic termination.present right
  ignore ("solicit"|"solicits"|"soliciting"|"encourage"|"encourages"|"encouraging"|"induce"|"induces"|"inducing"|"entice"|"entices"|"persuade"|"recruit"|"poach") ..8 ("leave"|"terminate"|"quit"|"resign"|"end"|"cease") ..8 ("employ*"|"engagement"|"position"|"service"|"services"|"job"|"agreement*"|"contract*"|"relationship*"|"business"|"client's"|"customer's"|"company's")
  states {client} ..1 ("pay"|"pays"|"will pay"|"shall pay"|"may pay"|"can pay"|"must pay") ..24 "and" ..2 ("cancel"|"cancels"|"terminate"|"terminates") ..1 ("this"|"the"|"our") ("contract"|"agreement"|"project"|"engagement")    unless {manquement} | ("we"|"i"|"we'll"|"i'll"|{l_provider}) ("cancel"|"cancels"|"terminate"|"terminates") | {provider} ("may"|"can"|"will"|"shall") ("cancel"|"terminate")    [bearer client, condition convenience, confidence 0.8]
