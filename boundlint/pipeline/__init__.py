"""From paths to results, file by file: the one place where the rooms meet.

`reading` gives readings, `linting` judgements, `writing` clauses, `letter` letters, `rules` the pages of rules, and
`wording` the sentences about mistakes. What goes wrong with one file is a problem of that file; the others go on.
"""
