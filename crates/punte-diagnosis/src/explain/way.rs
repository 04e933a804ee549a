//! The lines in which a broken way may be the way to TikTok or Outstand: those that name one of the two, and their neighbours that name nobody else.

use punte_tiktok::words::{folded, hosts_in};

use super::whose::{Our, our_host};

/// How many lines an error may stand away from the name.
const NEAR: usize = 6;

/// Programs and services whose own broken ways stand in the same logs; beginnings of words, folded.
const OTHERS: &[&str] = &[
    "psql",
    "postgres",
    "pg_",
    "mysql",
    "mariadb",
    "mongo",
    "redis",
    "memcache",
    "rabbitmq",
    "amqp",
    "kafka",
    "elasticsearch",
    "smtp",
    "imap",
    "ldap",
    "npm",
    "yarn",
    "pnpm",
    "pip",
    "apt",
    "git",
    "docker",
    "ssh",
    "sqlserver",
    "clickhouse",
    "nats",
    "consul",
    "vault",
    "upstream",
    "websocket",
    "prisma",
    "sequelize",
    "celery",
    "kube",
    "ntp",
    "dhcp",
    "cups",
];

/// The text of those lines.
pub(super) fn near_us(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let kinds: Vec<Kind> = lines.iter().map(|line| kind(line)).collect();
    let mut distance = vec![usize::MAX; lines.len()];
    let mut last = None;
    for (at, kind) in kinds.iter().enumerate() {
        last = if *kind == Kind::Ours { Some(at) } else { last };
        distance[at] = last.map_or(usize::MAX, |us| at - us);
    }
    last = None;
    for (at, kind) in kinds.iter().enumerate().rev() {
        last = if *kind == Kind::Ours { Some(at) } else { last };
        distance[at] = distance[at].min(last.map_or(usize::MAX, |us| us - at));
    }
    let near = |at: usize| distance[at] <= NEAR && kinds[at] != Kind::Anothers;
    lines.iter().enumerate().filter(|(at, _)| near(*at)).fold(String::new(), |text, (_, line)| text + line + "\n")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ours,
    Anothers,
    Nobodys,
}

fn kind(line: &str) -> Kind {
    let hosts = hosts_in(line);
    let said = folded(line);
    if our_host(&hosts).is_some() {
        return Kind::Ours;
    }
    // An address by numbers names nobody, unless it is this machine or its own network.
    let named = |host: &String| !host.starts_with(|c: char| c.is_ascii_digit()) || is_near(host);
    if hosts.iter().any(named) || is_anothers(&said) {
        return Kind::Anothers;
    }
    if Our::of(&said).named { Kind::Ours } else { Kind::Nobodys }
}

fn is_anothers(said: &str) -> bool {
    let begins = |at: usize| !said[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    OTHERS.iter().any(|name| said.match_indices(name).any(|(at, _)| begins(at)))
}

fn is_near(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>()
        .is_ok_and(|address| address.is_loopback() || address.is_private() || address.is_link_local() || address.is_unspecified())
}
