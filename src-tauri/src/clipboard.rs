//! Copying something secret: kept out of the clipboard's history where the system knows how, and taken back after a while unless something else
//! stands there by then. What is not secret is copied by the window itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use punte_secrets::Sensitive;
use punte_words::{Message, msg};

/// How long a secret stays on the clipboard.
pub const STAYS: Duration = Duration::from_secs(30);

/// The clipboard could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoClipboard;

/// The system's clipboard, or a test's.
pub trait Board: Send + std::fmt::Debug {
    /// Puts a secret there, kept out of the history where the system knows how.
    ///
    /// # Errors
    /// The system gave no access.
    fn put(&mut self, secret: &str) -> Result<(), NoClipboard>;

    /// Empties the clipboard if exactly this stands there.
    ///
    /// # Errors
    /// The system gave no access.
    fn take_back(&mut self, secret: &str) -> Result<(), NoClipboard>;
}

/// The clipboard for secrets. Copying again makes the earlier clearing pointless, not wrong: it clears only what it put there itself.
#[derive(Debug, Clone)]
pub struct SecretClipboard {
    board: Arc<Mutex<Box<dyn Board>>>,
}

impl SecretClipboard {
    /// On a board.
    pub fn new(board: Box<dyn Board>) -> Self {
        Self { board: Arc::new(Mutex::new(board)) }
    }

    /// The system's.
    pub fn of_the_system() -> Self {
        Self::new(Box::new(system::SystemBoard::default()))
    }

    /// Copies a secret and sees to it that it is taken back.
    ///
    /// # Errors
    /// The system gave no access.
    pub fn copy(&self, secret: Sensitive<String>) -> Result<(), NoClipboard> {
        tauri::async_runtime::spawn(self.leave(secret)?);
        Ok(())
    }

    /// Puts the secret there; what comes back takes it away again once its time has passed.
    fn leave(&self, secret: Sensitive<String>) -> Result<impl Future<Output = ()> + Send + use<>, NoClipboard> {
        self.held(|board| board.put(secret.expose()))?;
        let later = self.clone();
        Ok(async move {
            tokio::time::sleep(STAYS).await;
            // A clipboard that is gone holds nothing of ours any more.
            let _gone = later.held(|board| board.take_back(secret.expose()));
        })
    }

    /// What the person is told about the system's history.
    pub fn told() -> Message {
        match std::env::consts::OS {
            "windows" => msg!("window-copied-secret-windows"),
            "macos" => msg!("window-copied-secret-macos"),
            _ => msg!("window-copied-secret-linux"),
        }
    }

    fn held<T>(&self, work: impl FnOnce(&mut dyn Board) -> T) -> T {
        // A board is whole whatever happened to the thread that held it.
        work(&mut **self.board.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

mod system {
    //! The system's clipboard. Windows: neither history nor cloud. macOS: the mark that clipboard programs agreed on. Linux: KDE's hint.
    //! Source: arboard's documentation, 2026-11.

    #[cfg(target_os = "macos")]
    use arboard::SetExtApple as _;
    #[cfg(target_os = "linux")]
    use arboard::SetExtLinux as _;
    #[cfg(windows)]
    use arboard::SetExtWindows as _;

    use super::{Board, NoClipboard};

    /// Opened when it is first needed, and kept: on X11 the one who copied has to be there when somebody pastes.
    #[derive(Default)]
    pub(super) struct SystemBoard {
        opened: Option<arboard::Clipboard>,
    }

    impl std::fmt::Debug for SystemBoard {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("SystemBoard")
        }
    }

    impl SystemBoard {
        fn board(&mut self) -> Result<&mut arboard::Clipboard, NoClipboard> {
            let opened = match self.opened.take() {
                Some(opened) => opened,
                None => arboard::Clipboard::new().map_err(|_| NoClipboard)?,
            };
            Ok(self.opened.insert(opened))
        }
    }

    impl Board for SystemBoard {
        fn put(&mut self, secret: &str) -> Result<(), NoClipboard> {
            let set = self.board()?.set();
            #[cfg(windows)]
            let set = set.exclude_from_monitoring();
            #[cfg(any(target_os = "macos", target_os = "linux"))]
            let set = set.exclude_from_history();
            set.text(secret).map_err(|_| NoClipboard)
        }

        fn take_back(&mut self, secret: &str) -> Result<(), NoClipboard> {
            let board = self.board()?;
            if board.get_text().is_ok_and(|text| text == secret) { board.clear().map_err(|_| NoClipboard) } else { Ok(()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Default)]
    struct Paper(Arc<Mutex<String>>);

    impl Board for Paper {
        fn put(&mut self, secret: &str) -> Result<(), NoClipboard> {
            secret.clone_into(&mut self.0.lock().unwrap());
            Ok(())
        }

        fn take_back(&mut self, secret: &str) -> Result<(), NoClipboard> {
            let mut held = self.0.lock().unwrap();
            if *held == secret {
                held.clear();
            }
            Ok(())
        }
    }

    fn made_up() -> Sensitive<String> {
        Sensitive::new("secret-inventat".to_owned())
    }

    #[tokio::test(start_paused = true)]
    async fn a_secret_is_taken_back_after_a_while_and_not_before() {
        let paper = Paper::default();
        let clipboard = SecretClipboard::new(Box::new(paper.clone()));
        let taking_back = clipboard.leave(made_up());
        assert_eq!(*paper.0.lock().unwrap(), "secret-inventat");
        tokio::select! {
            biased;
            () = taking_back.unwrap() => panic!("taken back at once"),
            () = tokio::time::sleep(STAYS - Duration::from_secs(1)) => {}
        }
        assert_eq!(*paper.0.lock().unwrap(), "secret-inventat");
        clipboard.leave(made_up()).unwrap().await;
        assert_eq!(*paper.0.lock().unwrap(), "");
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_person_copied_since_stays() {
        let paper = Paper::default();
        let taking_back = SecretClipboard::new(Box::new(paper.clone())).leave(made_up()).unwrap();
        "altceva".clone_into(&mut paper.0.lock().unwrap());
        taking_back.await;
        assert_eq!(*paper.0.lock().unwrap(), "altceva");
    }
}
