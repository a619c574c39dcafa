"""The whole way in every language, over the real words and the real exercises."""
