"""Turns results into what is shown: text for a person, JSON, SARIF and GitHub annotations for machines."""
