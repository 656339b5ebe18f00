"""Recordings: their sound, what is said in it by a Whisper model, and which words of a text those
are. What decodes and recognises runs in a process of its own (`worker`), asked by `client`."""
