"""Takes e-mails, threads and chats apart into single messages, without losing a word; pure functions of bytes."""
