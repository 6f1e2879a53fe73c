# What kind of document this is, and under which law. Each line found adds its confidence to its kind.
lexicon en

topic kind.contract limit
  states ("services"|"service"|"contractor"|"consulting"|"consultancy"|"freelance"|"design"|"development"|"agency"|"retainer"|"fee"|"commission"|"maintenance"|"work"|"marketing"|"professional") ..2 ("agreement"|"contract")
  states ("contractor"|"consultant"|"freelancer"|"designer"|"developer"|"provider"|"agency"|"supplier") ..8 ("shall"|"will"|"agrees"|"must") ..6 ("provide"|"perform"|"deliver"|"render"|"create"|"design")
  states ("hiring"|"hire"|"engage*"|"engages") ..8 ("to"|"services")          [confidence 0.5]
  states {client} ..10 ("project"|"services"|"invoice*"|"deliverable*"|"design*"|"website")      [confidence 0.4]
  states {provider} ..8 ("project"|"services"|"invoice*"|"estimate"|"website"|"design*")        [confidence 0.4]

  states ("contractor"|"consultant"|"freelancer"|"designer"|"developer"|"provider"|"agency"|"supplier"|"translator") & ("client"|"customer"|"company")   [confidence 0.3]

topic kind.terms limit
  states ("terms and conditions"|"terms of business"|"terms of service"|"general terms"|"standard terms")

topic kind.quote limit
  states ("quotation"|"estimate") ..3 ("number"|"no"|"valid")     title "quot*" | "estimate"

topic kind.other limit
  states ("landlord"|"tenant*"|"lessor"|"lessee"|"the premises"|"rent"|"lease")       title "lease" | "rental" | "tenancy"
  states ("disclosing party"|"receiving party"|"confidential information"|"recipient")       title "confidentiality agreement" | "non disclosure" | "nda" | "confidentiality"
  states ("employee"|"employment"|"salary"|"vacation")                     title "employment agreement" | "employment contract" | "offer letter"
  states ("shareholder*"|"shares"|"purchaser"|"seller")                         title "purchase agreement" | "shareholder*" | "bill of sale"
  states ("licensee"|"licensor")                                                  title "license agreement" | "licence agreement" | "end user"
  states ("member*"|"bylaws"|"club")                                              title "bylaws" | "membership"
  states ("borrower"|"lender"|"loan")                                             title "loan" | "promissory"

topic law.UK limit
  states ("laws"|"law") ..3 ("england"|"english"|"wales"|"scotland"|"united kingdom"|"northern ireland")      unless "incorporated" | "organized"
  states "english law"
topic law.US limit
  states ("laws"|"law") ..6 ("state of"|"commonwealth of"|"california"|"new york"|"delaware"|"texas"|"florida"|"illinois"|"washington"|"united states"|"massachusetts"|"oregon"|"colorado"|"ohio"|"virginia"|"georgia"|"pennsylvania"|"new jersey"|"district of columbia"|"nevada"|"arizona"|"michigan"|"north carolina"|"minnesota")      unless "incorporated" | "organized under" | "existing under" | "corporation"
topic law.FR limit
  states ("laws"|"law") ..3 ("france"|"french republic")
  states "french law"
topic law.BE limit
  states ("laws"|"law") ..3 ("belgium")
  states "belgian law"
topic law.CH limit
  states ("laws"|"law") ..3 ("switzerland")
  states "swiss law"
topic law.QC limit
  states ("laws"|"law") ..6 ("quebec")
topic law.CA limit
  states ("laws"|"law") ..6 ("ontario"|"british columbia"|"alberta")
topic law.AU limit
  states ("laws"|"law") ..6 ("australia"|"new south wales"|"victoria"|"queensland")
topic law.IN limit
  states ("laws"|"law") ..3 ("india")
topic law.IE limit
  states ("laws"|"law") ..3 ("ireland")      unless "northern"
topic law.DE limit
  states ("laws"|"law") ..3 ("germany")
