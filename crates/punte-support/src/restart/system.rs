//! Asking this machine who listens and since when. What follows from it lives in `mod.rs`.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;

use jiff::Timestamp;
use listeners::{Protocol, SocketState};
use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System};
use tokio::net::TcpSocket;

use super::{Listeners, Listening, Process};

/// This machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct ThisMachine;

impl Listening for ThisMachine {
    fn on(&self, port: u16) -> Listeners {
        let Ok(all) = listeners::get_all() else {
            return Listeners::Unreadable;
        };
        let ours = |address: IpAddr| address.to_canonical().is_loopback() || address.to_canonical().is_unspecified();
        let mut found: Vec<listeners::Process> = all
            .into_iter()
            .filter(|listener| listener.protocol == Protocol::TCP && listener.state == SocketState::Listen)
            .filter(|listener| listener.socket.port() == port && ours(listener.socket.ip()))
            .map(|listener| listener.process)
            .collect();
        found.sort_by_key(|process| process.pid);
        found.dedup_by_key(|process| process.pid);
        if !found.is_empty() {
            let starts = starts(&found.iter().map(|process| process.pid).collect::<Vec<u32>>());
            return Listeners::Seen(found.into_iter().zip(starts).map(|(process, started)| told(process, started)).collect());
        }
        // Others' processes are not shown to everybody, but the port tells that it is taken.
        if is_taken(port) { Listeners::Hidden } else { Listeners::Nobody }
    }
}

fn told(process: listeners::Process, started: Option<Timestamp>) -> Process {
    let program = Path::new(&process.path).file_name().map(|name| name.to_string_lossy().into_owned());
    Process { name: process.name, program, started }
}

/// When each process started, to the second.
fn starts(pids: &[u32]) -> Vec<Option<Timestamp>> {
    let pids: Vec<Pid> = pids.iter().map(|pid| Pid::from_u32(*pid)).collect();
    let mut system = System::new();
    system.refresh_processes_specifics(ProcessesToUpdate::Some(&pids), true, ProcessRefreshKind::nothing());
    let start = |pid: &Pid| system.process(*pid).map(sysinfo::Process::start_time).filter(|seconds| *seconds > 0);
    pids.iter().map(|pid| Timestamp::from_second(i64::try_from(start(pid)?).ok()?).ok()).collect()
}

/// Whether the port cannot be had: one that somebody listens on, or that only the system's owner may use. It is given back at once, and
/// nobody can connect to it meanwhile.
fn is_taken(port: u16) -> bool {
    let addresses: [IpAddr; 4] =
        [Ipv4Addr::LOCALHOST.into(), Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::LOCALHOST.into(), Ipv6Addr::UNSPECIFIED.into()];
    let refused = |address: &IpAddr| {
        let kind = bind(SocketAddr::new(*address, port)).err().map(|error| error.kind());
        matches!(kind, Some(ErrorKind::AddrInUse | ErrorKind::PermissionDenied))
    };
    port != 0 && addresses.iter().any(refused)
}

/// Bound and not listened on, so that no firewall asks the person about it.
fn bind(address: SocketAddr) -> std::io::Result<()> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Elsewhere than on Windows this only says that connections which are still closing do not count.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::is_taken;

    #[test]
    fn a_port_is_taken_while_somebody_listens() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        assert!(is_taken(port));
        drop(listener);
        assert!(!is_taken(port), "looking at it does not keep it");
        assert!(!is_taken(port));
    }
}
