"""How a language model is asked for translations, whatever runs it: what is sent, how the reply is
read, and what happens when the reply is no answer. No model is known here: who asks gives a
function from a `Request` to the text of the reply.
"""
