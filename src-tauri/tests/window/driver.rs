//! tauri-driver with a WebKitWebDriver behind it, on two ports of their own, gone when dropped. What is driven does not live here.

use std::ffi::OsStr;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::until;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver; programs that it starts inherit its environment.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver whose programs see `environment` besides what this process sees.
    pub fn start(environment: &[(String, String)]) -> Self {
        let [port, native] = free_ports();
        let mut command = Command::new("tauri-driver");
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        // Screenshots by WebDriver never come back with either of the two.
        command.env_remove("WEBKIT_DISABLE_DMABUF_RENDERER").env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
        // A group of its own, so that nothing of it outlives the test, and no pipe of the caller stays open.
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().expect("tauri-driver is on the PATH (cargo xtask setup)");
        let driver = Self { child, port };
        // Both: the first listens before the second does, and drops what it cannot pass on.
        for port in [port, native] {
            let began = Instant::now();
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                assert!(began.elapsed() < PATIENCE, "the driver's port {port} did not open");
                std::thread::sleep(until::STEP);
            }
        }
        driver
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args([OsStr::new("-KILL"), OsStr::new("--"), OsStr::new(&group)]).status();
        let _ = self.child.wait();
    }
}

/// Two ports that nobody listens on now.
fn free_ports() -> [u16; 2] {
    let listeners = [(); 2].map(|()| TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port"));
    listeners.map(|listener| listener.local_addr().expect("an address").port())
}
