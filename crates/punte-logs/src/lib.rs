//! What server logs, browser console exports and HAR files tell of Outstand and TikTok: found in a stream of any size, redacted, in the order
//! of time, and explained. Files are read here and never written; what a message means lives in `punte-diagnosis`, what is secret in
//! `punte-redact`.
