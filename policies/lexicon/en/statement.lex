# When the provider says what was done: a list of services, a timesheet, the invoice itself.
lexicon en

family s_statement = "invoice" | "invoices" | "statement" | "statements" | "timesheet*" | "time sheet*" | "list of services" | "list of the services" | "list of services provided" | "itemised list" | "itemized list" | "account of the work" | "record of hours"
family s_when = "by the" | "no later than" | "not later than" | "on or before" | "monthly" | "weekly" | "each month" | "every month" | "each week" | "every week" | "every fortnight" | "at the end of" | "at month end" | "on the first" | "on the last" | "on completion" | "upon completion" | "on delivery" | "upon delivery" | "after each milestone" | "at each milestone"

topic payment.statement duty home "invoice*" | "billing" | "payment*" | "timesheet*" | "report*"
  states {provider} ..3 ("submit*"|"send*"|"provide*"|"render*"|"issue*"|"deliver*"|"raise*"|"present*") ..5 {s_statement} ..10 ({s_when}|<date>)      unless {nie} ..4 {s_statement} | "pays" | "pay the" | "payable"
  states {provider} ..3 ("submit*"|"send*"|"provide*"|"render*"|"issue*"|"raise*") ..5 {s_statement} ..4 "within" <duration> ..2 ("of completion"|"after completion"|"of the completion"|"of the end"|"after the end"|"of delivery"|"after delivery")      unless {nie} ..4 {s_statement}
  states {provider} ..2 ("invoices"|"shall invoice"|"will invoice"|"bills"|"will bill"|"shall bill"|"may invoice") ..6 ({s_when}|<date>)      unless "paid"
  states {s_statement} ..3 ("submitted"|"sent"|"issued"|"rendered"|"raised"|"presented") ..4 ({s_when}|<date>)      unless {nie} ..3 ("submitted"|"sent"|"issued") | "paid" | "payable"
