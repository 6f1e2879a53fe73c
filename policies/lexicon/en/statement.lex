# When the provider says what was done: a list of services, a timesheet, the invoice itself.
lexicon en

family s_statement = "invoice" | "invoices" | "statement" | "statements" | "timesheet*" | "time sheet*" | "list of services" | "list of the services" | "list of services provided" | "itemised list" | "itemized list" | "account of the work" | "record of hours"
family s_when = "by the" ..1 ("end"|"close"|"start"|"beginning"|"middle"|"first"|"last"|"fifth"|"seventh"|"tenth"|"fifteenth"|"twentieth"|"1st"|"2nd"|"3rd"|"5th"|"7th"|"10th"|"15th"|"20th"|"25th"|"28th"|"30th"|<number>) | "no later than" | "not later than" | "on or before" | "monthly" | "weekly" | "each month" | "every month" | "each week" | "every week" | "every fortnight" | "at the end of" | "at month end" | "on the first" | "on the last" | "on completion" | "upon completion" | "on delivery" | "upon delivery" | "after each milestone" | "at each milestone" | "fortnightly" | "biweekly" | "bi weekly" | "quarterly" | "every two weeks" | "every other week" | "twice a month" | "twice monthly" | "on a monthly basis" | "on a weekly basis" | "on a quarterly basis" | "at the start of" | "at the beginning of" | "on signature" | "upon signature" | "on signing" | "upon signing"
family s_each = "monthly" | "weekly" | "fortnightly" | "biweekly" | "bi weekly" | "quarterly" | "bimonthly" | "twice monthly"
family s_billed = "fees" | "fee" | "charges" | "work" | "services" | "time" | "hours" | "hourly" | "expenses" | "costs" | "amounts" | "hosting" | "design" | "editing" | "training"

topic payment.statement duty home "invoice*" | "billing" | "payment*" | "timesheet*" | "report*"
  states {provider} ..3 ("submit*"|"send*"|"provide*"|"render*"|"issue*"|"deliver*"|"raise*"|"present*") ..5 {s_statement} ..10 ({s_when}|<date>)      unless {nie} ..4 {s_statement} | "pays" | "pay the" | "payable"
  states {provider} ..3 ("submit*"|"send*"|"provide*"|"render*"|"issue*"|"raise*") ..5 {s_statement} ..4 "within" <duration> ..2 ("of completion"|"after completion"|"of the completion"|"of the end"|"after the end"|"of delivery"|"after delivery")      unless {nie} ..4 {s_statement}
  states {provider} ..2 ("invoices"|"shall invoice"|"will invoice"|"bills"|"will bill"|"shall bill"|"may invoice") ..6 ({s_when}|<date>)      unless "paid"
  states {s_statement} ..3 ("submitted"|"sent"|"issued"|"rendered"|"raised"|"presented") ..4 ({s_when}|<date>)      unless {nie} ..3 ("submitted"|"sent"|"issued") | "paid" | "payable"
  states ("i"|"i'll"|"we"|"we'll") ..1 ("invoice"|"bill") ..6 ({s_when}|<date>)      unless {nie} ..2 ("invoice"|"bill") | "paid"
  states {provider} ..2 ("invoices"|"shall invoice"|"will invoice"|"bills"|"will bill"|"shall bill"|"invoice") ..8 "in advance of"      unless {nie} ..2 ("invoice"|"bill") | {payer} ..6 "in advance"
  states {s_billed} ..6 ("billed"|"invoiced") ..5 ({s_when}|<date>)      unless {nie} ..2 ("billed"|"invoiced") | "when billed" | "as billed" | "if billed"
  states {provider} ..3 ("submit*"|"send*"|"provide*"|"render*"|"issue*"|"raise*"|"present*") ..4 {s_each} ..2 {s_statement}      unless {nie} ..4 {s_statement} | "bank"
  states ("receipt of"|"receives"|"receiving"|"against"|"presentation of") ..5 {s_each} ..1 {s_statement}      unless {nie} ..5 {s_each} | "bank" | "passed on"
  states {s_each} ..1 ("invoice"|"invoices"|"timesheet*"|"time sheet*") ..3 ("payable"|"due"|"shall"|"will"|"are"|"must")      unless {nie} | "passed on"
