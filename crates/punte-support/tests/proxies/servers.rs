//! Starting the server that a snippet is for, on a loopback port, with nothing of the machine's own configuration; it ends when dropped.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use punte_support::proxies::{Snippet, snippets_to};
use tempfile::TempDir;

/// What a running server says once it listens.
struct Ready {
    says: &'static str,
    /// On standard error instead of standard output.
    on_stderr: bool,
}

/// A snippet at work.
pub struct Running {
    pub redirect_uri: String,
    child: Child,
    _folder: TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts the snippet of that code on a free port, after a change to its text.
pub fn run(code: &str, path: &str, outstand_callback: &str, change: impl Fn(&str) -> String) -> Running {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let redirect_uri = format!("http://127.0.0.1:{port}{path}");
    let snippets = snippets_to(&redirect_uri, outstand_callback).unwrap();
    let snippet = snippets.into_iter().find(|snippet| snippet.code == code).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let snippet = Snippet { text: change(&snippet.text), ..snippet };
    let file = write(&folder.path().join(snippet.file.trim_start_matches('/')), &snippet.text);
    let (mut command, ready) = command(code, folder.path(), &file, &snippet.text, port);
    command.current_dir(folder.path()).env("HOME", folder.path()).stdin(Stdio::null());
    command.stdout(if ready.on_stderr { Stdio::null() } else { Stdio::piped() });
    command.stderr(if ready.on_stderr { Stdio::piped() } else { Stdio::inherit() });
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}; cargo xtask setup brings it"));
    if ready.on_stderr {
        wait(child.stderr.take().unwrap(), ready.says);
    } else {
        wait(child.stdout.take().unwrap(), ready.says);
    }
    Running { redirect_uri, child, _folder: folder }
}

fn write(path: &Path, text: &str) -> PathBuf {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
    path.to_path_buf()
}

fn command(code: &str, folder: &Path, file: &Path, text: &str, port: u16) -> (Command, Ready) {
    match code {
        "nginx" => {
            let config = write(&folder.join("nginx.conf"), &nginx(text, port));
            let mut command = Command::new("nginx");
            command.arg("-p").arg(folder).arg("-e").arg("stderr").arg("-c").arg(config);
            (command, Ready { says: "nginx/", on_stderr: true })
        }
        "caddy" => {
            let config = write(file, &format!("{{\n\tadmin off\n}}\n{text}"));
            let mut command = Command::new("caddy");
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(config);
            command.env("XDG_CONFIG_HOME", folder).env("XDG_DATA_HOME", folder);
            (command, Ready { says: "serving initial configuration", on_stderr: true })
        }
        "php" => {
            let mut command = Command::new("php");
            command.args(["-n", "-S", &format!("127.0.0.1:{port}")]).arg(file);
            (command, Ready { says: "started", on_stderr: true })
        }
        _ => {
            // A module's kind is told by the nearest package.json; Node.js asks for one beside the file.
            write(&folder.join("package.json"), "{\"type\":\"module\"}");
            let mut command = Command::new("node");
            command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/proxies/node/serve.mjs"));
            command.arg(code).arg(file).arg(port.to_string());
            (command, Ready { says: "ready", on_stderr: false })
        }
    }
}

/// A server around the location, in one process and with all its folders here.
fn nginx(location: &str, port: u16) -> String {
    let folders: String =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].into_iter().map(|name| format!("{name}_temp_path {name};\n")).collect();
    format!(
        "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr notice;\nevents {{}}\nhttp {{\naccess_log off;\n{folders}\
         server {{\nlisten 127.0.0.1:{port};\nlocation / {{ return 404; }}\n{location}\n}}\n}}\n"
    )
}

/// Reads on until the server says that it listens; what it says later is read away, so that it never waits for a reader.
fn wait(output: impl Read + Send + 'static, says: &str) {
    let mut lines = BufReader::new(output).lines();
    let mut said = String::new();
    loop {
        let Some(Ok(line)) = lines.next() else { panic!("the server ended before it listened:\n{said}") };
        if line.contains(says) {
            break;
        }
        said += &line;
        said.push('\n');
    }
    std::thread::spawn(move || lines.for_each(drop));
}
