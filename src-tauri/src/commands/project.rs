//! Choosing the project's folder and reading its `.env.local`.

use std::path::{Path, PathBuf};

use punte_diagnosis::env_file;
use punte_diagnosis::run::EnvFileGiven;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

use super::credentials;
use crate::state::Desk;
use crate::trouble::{blocking, guarded};
use crate::wire::{ProjectChoice, Trouble};

/// Asks for a folder and reads the file in it; `None` when the person changed their mind.
#[tauri::command]
pub async fn choose_project<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Result<Option<ProjectChoice>, Trouble> {
    guarded(async {
        if desk.practice().is_some() {
            return Err(Trouble::practising());
        }
        match ask_for_folder(&app).await {
            None => Ok(None),
            Some(folder) => take_over(&desk, folder).await.map(Some),
        }
    })
    .await
}

async fn ask_for_folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    // The command may have been dropped while the dialog was open; nobody waits for the answer then.
    app.dialog().file().pick_folder(move |folder| drop(answer.send(folder)));
    answered.await.ok().flatten()?.into_path().ok()
}

/// Takes the values over that the project's file holds; those that it does not hold stay as they are. Where it cannot be read, the next run says
/// so as well.
async fn take_over(desk: &Desk, folder: PathBuf) -> Result<ProjectChoice, Trouble> {
    let file = blocking(move || read(&folder)).await?;
    let (notes, problem) = match &file.read {
        Ok(found) => {
            desk.change(found.values.clone().into()).await?;
            (found.notes.iter().map(Into::into).collect(), None)
        }
        Err(problem) => (Vec::new(), Some(problem.message().into())),
    };
    let path = file.path.display().to_string();
    desk.remember_project(file);
    Ok(ProjectChoice { path, problem, notes, credentials: credentials::now(desk).await? })
}

fn read(folder: &Path) -> EnvFileGiven {
    match env_file::find_in(folder) {
        Ok(path) => EnvFileGiven { read: env_file::read(&path), path },
        Err(problem) => EnvFileGiven { path: folder.to_owned(), read: Err(problem) },
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::io::Write as _;

    use super::*;
    use crate::start::Start;

    fn desk() -> Desk {
        Desk::new(Start::from_env(|name| (name == "PUNTE_VAULT").then(|| OsString::from("memory"))))
    }

    #[tokio::test]
    async fn a_projects_values_are_taken_over_and_the_others_stay() {
        let (desk, project) = (desk(), tempfile::tempdir().unwrap());
        let typed = crate::wire::CredentialsInput { api_key: None, client_key: None, client_secret: Some("ramane".to_owned()) };
        desk.change(typed.into()).await.unwrap();
        let mut file = std::fs::File::create(project.path().join(".env.local")).unwrap();
        writeln!(file, "OUTSTAND_API_KEY=ost_CHEIA_TA_API\nTIKTOK_CLIENT_KEY=\" awpracticepuntea1\"").unwrap();

        let choice = take_over(&desk, project.path().to_owned()).await.unwrap();
        assert!(choice.path.ends_with(".env.local") && choice.problem.is_none(), "{choice:?}");
        assert_eq!(choice.credentials.client_key.masked, "␠awpr…a1", "the blank between the quotes is kept and shown");
        let raw = desk.raw().await.unwrap();
        assert_eq!(raw.api_key.unwrap().expose(), "ost_CHEIA_TA_API");
        assert_eq!(raw.client_secret.unwrap().expose(), "ramane");
        let setup = desk.setup(punte_diagnosis::run::Options::default()).await.unwrap();
        assert!(setup.env_file.is_some_and(|given| given.read.is_ok()), "the next run looks at the file");
    }

    #[tokio::test]
    async fn a_folder_without_the_file_is_told_and_changes_nothing() {
        let (desk, folder) = (desk(), tempfile::tempdir().unwrap());
        let choice = take_over(&desk, folder.path().to_owned()).await.unwrap();
        assert!(choice.problem.is_some(), "{choice:?}");
        assert_eq!(choice.path, folder.path().display().to_string());
        assert!(!choice.credentials.api_key.present);
    }
}
