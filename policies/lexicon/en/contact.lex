lexicon en

family joindre =
    "reach*" | "contact*" | "call" | "calls" | "called" | "phone*" | "telephone*" | "available" | "availability" | "respond*" | "response*" | "repl*" | "answer*" | "message*" | "communicat*" | "support" | "email*" | "e mail*" | "meeting*" | "request*" | "ring" | "text" | "office hours" | "working hours" | "work week" | "hours" | "acknowledge*" | "work" | "staffed" | "on hand" | "around" | "on duty"

family sans_treve =
    "24 / 7" | "24x7" | "24 x 7" | "around the clock" | "at any time" | "at all times" | "any time of day" | "day or night" | "day and night" | "at all hours" | "at any hour" | "twenty four hours" | "24 hours per day" | "24 hours a day" | "24 hours" ..2 "7 days" | "7 days per week" | "7 days a week" | "seven days a week" | "365 days"
  | "including evenings" | "including weekends" | "including nights" | "including holidays" | "including public holidays" | "including bank holidays" | "evenings and weekends" | "nights and weekends" | "weekends and holidays" | "regardless of business hours" | "regardless of working hours" | "regardless of the hour" | "regardless of the time" | "irrespective of" ..3 "hours" | "whenever made" | "on or off shift"
  | "outside business hours" | "outside of business hours" | "outside normal" | "even on vacation" | "even during" ..3 ("vacation"|"leave"|"holiday*") | "while on leave" | "during holidays" | "on call" | "without regard to" ..3 "hours" | "whenever"

topic contact.hours limit home "hours" | "contact" | "communication*" | "availability" | "support" | "working*"
  states (<hours>|<weekdays>) & {joindre}            unless "website" ..4 "accessible" | "open to the public" | "deliver*" ..6 <hours> | "premises" | "library" | "uptime" | "collection*" | "site visit*" | "maintenance window" | "brought back" | {sans_treve} | "event" | "class*" | "shift"
  states (<hours>|<weekdays>|"weekdays"|"weekday") under {h_contact}     unless {sans_treve} | "open to the public" | "gates" | "deliver*" | "premises" | "surcharge" | "rush" | "retail" | "shop"    [confidence 0.7]
  states ("at my desk"|"at our desks"|"i work"|"we work"|"in the studio"|"in the office") ..10 (<weekdays>|<hours>|"weekdays")    unless {sans_treve}
  states ("business hours"|"office hours"|"working hours"|"normal hours"|"regular hours"|"support hours"|"core hours"|"contact hours"|"normal business hours"|"regular business hours") & ({joindre}|{provider}|<hours>|<weekdays>)        unless {sans_treve} | "audit*" | "inspect*" | "premises" | "sites" | "irregular business hours" | "rush" | "surcharge"
  states ("not required"|"not obliged"|"not obligated"|"not expected"|"do not answer"|"don't answer"|"does not answer"|"will not answer"|"won't answer"|"will not be available"|"no obligation"|"not respond"|"won't respond"|"not be available"|"please do not call"|"don't call") & ("outside"|"after" ..2 <number>|"weekend*"|"evening*"|"night*"|"holiday*"|"out of hours"|<hours>)
  states ("work week"|"working week"|"working days"|"business days"|"work days"|"working day") ..6 (<weekdays>|<hours>|"monday")       
  states ("ring"|"call"|"phone"|"reach") ..6 ("me"|"us") ..10 (<hours>|<weekdays>|"until"|"weekdays"|"mornings"|"before"|"between")       unless {sans_treve}
  states ("request*"|"message*"|"email*"|"call*"|"communication*") ..8 ("on business days"|"on weekdays"|"during the week"|"during business hours"|"during working hours"|"during office hours"|"mon fri")       unless {sans_treve}
  states ("available"|"reachable") ..10 (<weekdays>|<hours>|"weekdays"|"business hours")      unless {sans_treve} | "website" | "not available" ..3 "for sale"
  reverses {sans_treve} ..10 ("respond*"|"repl*"|"available"|"reach*"|"answer*"|"contact*"|"call*"|"support"|"on call"|"attend*")     unless "rates" | "funds" | "secur*" | "not required" | "not obliged" | "terminat*" | "website" | "server*" | "uptime" | "access to the" | "not expected" | "may contact us at any time" | "opt out" | "do not" | "don't"
  reverses ("respond*"|"repl*"|"available"|"reachable"|"reach*"|"answer*"|"contactable"|"on call"|"calls" ..4 "taken"|"support"|"phone"|"telephone"|"beeper") ..20 {sans_treve}      unless "funds" | "rates" | "payment" ..4 "released" | "not required" | "not obliged" | "not expected" | "website" | "server*" | "uptime" | "terminat*" | "won't" | "do not" | "don't"
  reverses "be available" & ("weekends"|"evenings"|"nights"|"holidays"|"vacation")        unless "not be available" | "not available" | "excluding" | "except" | "won't"
  reverses ("regardless of"|"irrespective of"|"without regard to"|"notwithstanding") ..4 ("business hours"|"working hours"|"office hours"|"hour"|"time zone"|"hours")
  reverses ("office hours"|"business hours"|"working hours"|"hours") ..16 {ecarte}
  reverses ("summon*"|"call*"|"telephone"|"reach*"|"contact*"|"respond*"|"answer*") ..14 ("at any time of day"|"day or night"|"at any hour"|"night or day"|"round the clock"|"whatever the hour")      unless "not required" | "not obliged" | "shall not" ..3 "call"
  states ("refrain from"|"shall not"|"please don't"|"may not") ..2 ("telephon*"|"call*"|"contact*"|"messag*"|"phon*"|"ring*") ..14 ("evening*"|"weekend*"|"after"|"night*"|"holiday*"|"bank holiday*"|"outside")
  states ("cover"|"service"|"support"|"desk"|"line") ..8 ("weekday"|"opens at"|"open from"|"closes at"|"monday"|<hours>)     unless "restaurant" | "shop" | "public" | "24 / 7"
  ignore "at any time" ..8 ("terminat*"|"cancel*"|"amend*"|"withdraw*"|"request*" ..3 "copy"|"revoke*"|"end")
  ignore "available" ..3 ("on the website"|"at https"|"online"|"for download"|"upon request")
  ignore ("hours of work"|"billable hours"|"hours worked")

topic contact.channel duty home "contact" | "communication*" | "support" | "project management"
  states ("point of contact"|"contact person"|"primary contact"|"main contact"|"single contact"|"project manager"|"account manager"|"designated representative"|"project lead"|"contact name"|"project contact"|"dedicated contact")      unless "data protection"
  states ("communicat*"|"contact"|"correspond*"|"updates"|"meetings"|"support"|"questions"|"feedback"|"speak"|"requests"|"calls") ..14 ("by email"|"by e mail"|"via email"|"by phone"|"by telephone"|"via phone"|"over slack"|"slack"|"zoom"|"teams"|"skype"|"google meet"|"trello"|"asana"|"basecamp"|"project management tool"|"phone"|"telephone"|"messaging"|"via"|"whatsapp"|"text message")      unless "terminat*" | "notice*" | "confidential*" | "privacy" | "payment*" | "invoice*" | "paypal"
  states ("email"|"emails"|"e mail"|"phone"|"telephone"|"slack"|"teams"|"whatsapp"|"signal"|"ticket*"|"board"|"portal"|"video call*"|"contact person"|"manager"|"write to"|"inbox"|"channel"|"desk") under {h_contact}     unless "notice*" | "terminat*" | "invoice*" | "no telephone" | "nobody"    [confidence 0.7]
  states ("everyday exchanges"|"day to day"|"routine communications"|"all questions"|"questions about the"|"first port of call"|"everything goes") ..16      ("board"|"directed"|"through"|"by"|"to"|"on"|"put"|"person"|"production"|"goes")    unless "notice*"
  states ("request*"|"ticket*"|"issue*"|"question*") ..4 ("entered"|"logged"|"raised"|"submitted"|"posted"|"filed") ..4 ("portal"|"board"|"system"|"desk"|"by email"|"tracker"|"channel")
  states ("call or text"|"text or call"|"phone or email"|"email or phone"|"call or email")
  states ("write"|"email"|"e mail"|"call"|"message") ..1 ("to"|"me"|"us") ..6 ("at"|"on"|"rather than"|"@")      unless "notice*" | "terminat*" | "invoice*"
  states ("name"|"names"|"designate*"|"appoint*"|"nominate*") ..4 ("person"|"contact"|"relationship manager"|"representative"|"liaison"|"coordinator"|"producer"|"someone") ..10 ("questions"|"through"|"contact"|"speak"|"decisions"|"each party"|"instructions"|"feedback")
  states ("report" ..2 "to"|"reports to"|"report directly") ..6 (<blank>|"manager"|"director"|"name"|"supervisor")
  states ("project management tool"|"collaboration tool"|"ticketing system"|"help desk"|"helpdesk"|"customer service number"|"support line"|"800" ..2 "number"|"support email"|"preferred method of communication")
  states ("available"|"reachable"|"contact*") ..6 ("by beeper"|"by phone"|"by telephone"|"by email"|"by text"|"on slack")        unless "notice*"
  reverses ("not contact"|"no telephone line"|"no liaison"|"nobody"|"no person"|"no one"|"no point of contact"|"no dedicated") ..16 ("contact*"|"designated"|"telephone"|"questions"|"chat"|"mailbox"|"staff")      unless "confidential*"
  ignore "point of contact between"
  ignore "notice*" ..10 ("by email"|"by mail"|"in writing")

topic contact.response_time duty
  states ("respond*"|"repl*"|"answer*"|"get back"|"acknowledge*"|"return" ..4 ("call*"|"contact"|"message*"|"email*")) ..16 (<duration>|"same day"|"next day"|"next business day"|"promptly"|"timely"|"as soon as"|"by tomorrow"|"within the day"|"in a timely manner"|"quickly")      unless "fails to respond" | "failure to respond" | "deemed" | "quote" | "proposal" | "accept*" ..6 "deliverable*" | "invoice" | "not respond" ..6 "deemed" | "does not respond" | "fail to" | "cure"
  states ("response time*"|"turnaround time for" ..3 ("email*"|"message*"|"request*")|"response within"|"reply within")      unless "deemed"
  states ("within"|"allow") ..2 <duration> ..8 ("respond*"|"repl*"|"answer*"|"get back"|"acknowledg*")       unless "deemed" | "cure" | "fails"
  states ("within"|"in") ..1 <duration> ..10 ("of receiving" ..3 ("message*"|"email*"|"call*"|"request*"))       unless "deemed" | "invoice" | "deliverable*"
  reverses ("no"|"not"|"without"|"waives any") ..6 ("period"|"time limit"|"obligation"|"expectation"|"guarantee"|"reply times"|"response time*") ..14 ("answer*"|"respond*"|"repl*"|"reply")      unless "deemed" | "failure"
  reverses ("respond*"|"answer*"|"repl*") ..8 ("at leisure"|"when it pleases"|"in its own time"|"if at all"|"at its discretion")
  states ("hear back"|"attended to"|"unanswered"|"turnaround time"|"get an answer"|"sit unanswered") ..10 (<duration>|"tomorrow"|"next day"|"the weekend")      unless "server"
  ignore ("server"|"system"|"page"|"api") ..1 "response"
  reverses ("respond*"|"answer*"|"repl*") ..4 ("immediately"|"at once"|"without delay"|"instantly")
