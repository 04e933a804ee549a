//! Every answer with a made-up machine, and the real one asked about this very process.

use std::net::TcpListener;

use super::*;

struct Made(Listeners);

impl Listening for Made {
    fn on(&self, port: u16) -> Listeners {
        assert_eq!(port, 3000);
        self.0.clone()
    }
}

fn time(seconds: i64) -> Timestamp {
    "2026-11-23T09:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

fn process(name: &str, started: Option<i64>) -> Process {
    Process { name: name.to_owned(), program: Some("node".to_owned()), started: started.map(time) }
}

/// The answer where the file was saved at second 0.
fn of(processes: Vec<Process>) -> (&'static str, String) {
    let restart = answer(3000, Some(time(0)), &Made(Listeners::Seen(processes)));
    (restart.verdict.code(), restart.text.id)
}

#[test]
fn the_server_is_older_or_younger_than_the_file() {
    assert_eq!(of(vec![process("node", Some(60))]), ("ok", "restart-ok".to_owned()));
    assert_eq!(of(vec![process("node", Some(-60))]), ("warning", "restart-before".to_owned()));
    let restart = answer(3000, Some(time(0)), &Made(Listeners::Seen(vec![process("node", Some(-60))])));
    assert_eq!((restart.saved, restart.started, restart.process.as_deref()), (Some(time(0)), Some(time(-60)), Some("node")));
    assert_eq!(restart.text, msg!("restart-before", port = "3000", process = "node"));
}

#[test]
fn times_that_are_too_near_are_not_told_apart() {
    for seconds in -2..=2 {
        assert_eq!(of(vec![process("node", Some(seconds))]), ("undetermined", "restart-same-time".to_owned()), "{seconds}");
    }
    assert_eq!(of(vec![process("node", Some(3))]).0, "ok");
    assert_eq!(of(vec![process("node", Some(-3))]).0, "warning");
}

#[test]
fn several_processes_must_agree() {
    assert_eq!(of(vec![process("node", Some(60)), process("node", Some(90))]).0, "ok");
    assert_eq!(of(vec![process("node", Some(-60)), process("node", Some(-90))]).0, "warning");
    assert_eq!(of(vec![process("node", Some(-60)), process("node", Some(90))]), ("undetermined", "restart-several".to_owned()));
}

#[test]
fn what_cannot_be_known_is_said() {
    for (listeners, saved, text) in [
        (Listeners::Nobody, Some(0), "restart-nobody"),
        (Listeners::Seen(Vec::new()), Some(0), "restart-nobody"),
        (Listeners::Hidden, Some(0), "restart-hidden"),
        (Listeners::Unreadable, Some(0), "restart-unreadable"),
        (Listeners::Seen(vec![process("docker-proxy", Some(-60))]), Some(0), "restart-relay"),
        (Listeners::Seen(vec![process("node", Some(60)), process("wslrelay.exe", Some(60))]), Some(0), "restart-relay"),
        (Listeners::Seen(vec![process("node", None)]), Some(0), "restart-start-unknown"),
        (Listeners::Seen(vec![process("node", Some(-60))]), None, "restart-no-file"),
        (Listeners::Nobody, None, "restart-nobody"),
    ] {
        let restart = answer(3000, saved.map(time), &Made(listeners.clone()));
        assert_eq!((restart.verdict, restart.text.id.as_str()), (RestartVerdict::Undetermined, text), "{listeners:?}");
    }
    let relay = answer(3000, Some(time(0)), &Made(Listeners::Seen(vec![process("docker-proxy", Some(-60))])));
    assert_eq!((relay.started, relay.process.as_deref()), (None, Some("docker-proxy")), "its start is not the server's");
}

#[test]
fn a_name_of_a_thread_is_not_shown() {
    let restart = answer(3000, Some(time(0)), &Made(Listeners::Seen(vec![process("MainThread", Some(60))])));
    assert_eq!(restart.process.as_deref(), Some("node"));
}

#[test]
fn the_time_of_a_file_is_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_modified(time(0).into()).unwrap();
    assert_eq!(saved_at(file.path()).unwrap(), time(0));
    assert!(saved_at(&file.path().join("lipsă")).is_err());
}

#[cfg(target_os = "linux")]
#[test]
fn this_process_is_found_by_its_port_and_by_nobody_elses() {
    for address in ["127.0.0.1:0", "0.0.0.0:0", "[::1]:0"] {
        let Ok(listener) = TcpListener::bind(address) else { continue };
        let port = listener.local_addr().unwrap().port();
        let Listeners::Seen(processes) = ThisMachine.on(port) else { panic!("{address}: {:?}", ThisMachine.on(port)) };
        let [found] = processes.as_slice() else { panic!("{processes:?}") };
        let own = std::env::current_exe().unwrap();
        assert_eq!(found.program.as_deref(), own.file_name().unwrap().to_str());
        let (built, now) = (saved_at(&own).unwrap(), saved_at(tempfile::NamedTempFile::new().unwrap().path()).unwrap());
        let started = found.started.unwrap();
        assert!(built - MARGIN <= started && started <= now + MARGIN, "started {started}, built {built}, now {now}");
        let hour = SignedDuration::from_hours(1);
        assert_eq!(answer(port, Some(built - hour), &ThisMachine).verdict, RestartVerdict::Ok);
        assert_eq!(answer(port, Some(now + hour), &ThisMachine).verdict, RestartVerdict::Warning);
        drop(listener);
        assert_eq!(ThisMachine.on(port), Listeners::Nobody, "{address}");
    }
}
