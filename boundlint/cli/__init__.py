"""The command line: arguments in, exit status out; no logic of its own.

Importing this package loads nothing; each command is one module, and what is heavy is imported when a command runs.
"""
