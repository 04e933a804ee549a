//! Mails to Outstand, ready to send: never a secret in them.
