"""Chats: conversations in writing, as messengers save or copy them."""
