//! Programs that listen for somebody else: containers' and WSL's relays, tunnels, servers that stand in front of others, starters that hold
//! sockets. When they started says nothing about the server behind them.

use super::Process;

/// Their names without `.exe`, lower case, as far as they can be told; one that ends in `*` begins like that. Linux cuts names at fifteen
/// characters. Source: the projects' own pages and packages, 2026-11.
const RELAYS: &[&str] = &[
    // Containers and virtual machines.
    "docker-proxy",
    "dockerd",
    "com.docker*",
    "docker desktop*",
    "vpnkit*",
    "rootlessport*",
    "rootlesskit*",
    "slirp4netns",
    "pasta*",
    "passt*",
    "conmon",
    "podman*",
    "gvproxy",
    "lima*",
    "colima*",
    "qemu*",
    "vboxheadless",
    "vmware*",
    "orbstack*",
    "wslrelay",
    "wslhost",
    "wslservice",
    // Tunnels.
    "ssh",
    "sshd*",
    "autossh",
    "plink",
    "putty",
    "kubectl",
    "telepresence*",
    "socat",
    "cloudflared",
    "ngrok",
    // Servers in front of others.
    "nginx*",
    "caddy",
    "traefik",
    "haproxy",
    "envoy",
    "httpd",
    "apache2",
    // Starters that hold the sockets of others.
    "systemd",
    "launchd",
    "xinetd",
    "svchost",
    "system",
];

/// Whether the process listens for somebody else.
pub(super) fn is_relay(process: &Process) -> bool {
    let named = |name: &str| {
        let name = name.to_lowercase();
        let name = name.strip_suffix(".exe").unwrap_or(&name);
        RELAYS.iter().any(|relay| match relay.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *relay,
        })
    };
    named(&process.name) || process.program.as_deref().is_some_and(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> bool {
        is_relay(&Process { name: name.to_owned(), program: None, started: None })
    }

    #[test]
    fn relays_are_known_by_their_names() {
        for name in
            ["docker-proxy", "com.docker.backend.exe", "com.docker.back", "wslrelay.exe", "ssh", "sshd-session", "System", "nginx: master"]
        {
            assert!(named(name), "{name}");
        }
        for name in ["node", "next-server (v1", "php", "python3", "systemd-my-app", "sshuttle-app", "beam.smp", "deno", "bun", ""] {
            assert!(!named(name), "{name}");
        }
        let renamed = Process { name: "MainThread".to_owned(), program: Some("docker-proxy".to_owned()), started: None };
        assert!(is_relay(&renamed));
    }
}
