"""Dictionaries and the forms of words: files of dictionaries are read into `DictionaryFile`, and
`look_up` asks several of them."""
