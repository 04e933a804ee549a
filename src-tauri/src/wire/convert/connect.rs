//! Connecting.

use punte_diagnosis::connect::{self, ConnectedAccount, ReturnRead};
use punte_words::msg;

use crate::wire::{AccountInfo, ConnectEvent, Connected};

impl From<connect::ConnectEvent> for ConnectEvent {
    fn from(event: connect::ConnectEvent) -> Self {
        match event {
            connect::ConnectEvent::Opened { address } => Self::Opened { address },
            connect::ConnectEvent::Waiting { asked, trouble } => Self::Waiting { asked, trouble: trouble.map(Into::into) },
        }
    }
}

impl From<connect::Connected> for Connected {
    fn from(connected: connect::Connected) -> Self {
        let connect::Connected { outcome, text, account } = connected;
        Self { outcome: outcome.code().to_owned(), text: text.into(), account: account.map(Into::into) }
    }
}

impl From<ConnectedAccount> for AccountInfo {
    fn from(account: ConnectedAccount) -> Self {
        let ConnectedAccount { nickname, username, id } = account;
        Self { nickname, username, id }
    }
}

impl From<ReturnRead> for Connected {
    fn from(read: ReturnRead) -> Self {
        let without = |outcome: &str, text| Self { outcome: outcome.to_owned(), text, account: None };
        match read {
            ReturnRead::Connected(connected) => connected.into(),
            ReturnRead::Refused { word: Some(word) } => without("refused", msg!("window-return-refused", word = word).into()),
            ReturnRead::Refused { word: None } => without("refused", msg!("window-return-refused-unnamed").into()),
            ReturnRead::Unrecognised => without("unknown", msg!("window-return-unknown").into()),
        }
    }
}
