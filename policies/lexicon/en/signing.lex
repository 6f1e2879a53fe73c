lexicon en

topic contract.signed limit
  states ("signed in"|"signed at"|"signed on"|"executed on"|"executed in") ..4 <date>      unless "invoice*" | "quote*" | "shall" | "will"  [value date]
  states "dated" <date>      unless "invoice*" | "quote*" | "proposal*" | "order*"  [value date]
  states ("agreement"|"contract") ..4 ("made on"|"dated"|"made this"|"entered into on"|"entered into as of"|"made as of") ..3 <date>     unless "invoice*" | "quote*" | "proposal*"  [value date]
