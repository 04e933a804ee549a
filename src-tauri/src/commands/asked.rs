//! Every kind of request that a verification may send, for the person to read before pressing the button. Sending them lives in the clients of
//! the services, which know no others.

use punte_words::{Message, msg};

/// In the order in which a run comes to them.
pub(super) fn requests() -> [Message; 7] {
    [
        msg!("request-networks"),
        msg!("request-accounts"),
        msg!("request-auth-url"),
        msg!("request-follow"),
        msg!("request-token"),
        msg!("request-authorize"),
        msg!("request-proxy"),
    ]
}
