"""What those who run the bot are told, and what a runner tells them."""
