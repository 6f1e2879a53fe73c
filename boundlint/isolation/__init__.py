"""Reading in a process of its own, so that no file can take the program down with it.

`reading` is what the rest of the program calls. `start` gives a worker, `worker` is what runs in it, `wire` is what
passes between the two, `limits` what the worker may use, and `watch` keeps its memory where the system does not.
"""
