"""Sound beside the text: when each sentence is heard, what is spoken, and what goes wrong."""
