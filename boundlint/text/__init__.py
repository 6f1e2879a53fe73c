"""From a string to values: folding, words, sentences, the language, quantities. Nothing here knows of documents."""
