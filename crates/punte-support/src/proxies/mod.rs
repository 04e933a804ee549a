//! A proxy callback on one's own domain, ready to paste, for the servers that people have. Whether one works is judged by the chain.
