//! Speed and memory of redaction, beside programs that look for the same in the same file, in one run:
//! `cargo run --release -p punte-redact --example bench_redact [CLEAN_LOG…]`. Without files the log is made up.
#![allow(clippy::print_stdout, reason = "a program for a person to read")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot run ends")]

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use punte_redact::{Known, Redactor, redact};
use punte_secrets::Sensitive;

/// The size of the file that every program reads, in bytes.
const SIZE: usize = 256 * 1000 * 1000;

/// What the other programs look for: the names and shapes of the catalogue, as far as one expression says them.
const EXPRESSION: &str = "(client_secret|access_token|refresh_token|password|authorization|cookie|api_key|token|code|state)[\"']?[=:] *[\"']?[A-Za-z0-9._~+/!*-]{8,}|ost_[A-Za-z0-9]{16,}|(act|rft|clt)\\.[A-Za-z0-9!*._-]{20,}|eyJ[A-Za-z0-9_-]{9,}\\.[A-Za-z0-9_-]+\\.";

fn main() {
    let sample = sample();
    let lines = sample.iter().filter(|byte| **byte == b'\n').count();
    let known = known();
    let started = Instant::now();
    let redactor = Redactor::new(&known, "");
    println!("made ready in {:.1} ms, five known values", started.elapsed().as_secs_f64() * 1000.0);
    let mut changed = std::collections::BTreeMap::new();
    redact(&sample[..], io::sink(), &redactor, |finding| {
        changed.entry(finding.line).or_insert_with(|| finding.rule);
        Ok(())
    })
    .unwrap();
    println!("clean log: {} bytes, {lines} lines, {} of them touched: {changed:?}", sample.len(), changed.len());

    let path = std::env::temp_dir().join("punte-bench-redact.log");
    fill(&path, &sample, SIZE);
    let mut own: Vec<f64> =
        (0..5).map(|_| timed(|| drop(redact(File::open(&path).unwrap(), io::sink(), &redactor, |_| Ok(())).unwrap()))).collect();
    own.sort_by(f64::total_cmp);
    report("punte-redact (median of 5)", SIZE, own[2]);
    let file = path.to_str().unwrap();
    run("sed -E (C locale)", SIZE, Command::new("sed").env("LC_ALL", "C").args(["-E", &format!("s#{EXPRESSION}#[x]#gI"), file]));
    run("rg -i --passthru -r", SIZE, Command::new("rg").args(["-j1", "-aiN", "--no-unicode", "--passthru", "-r", "[x]", EXPRESSION, file]));
    run("rg -i -c (finds only)", SIZE, Command::new("rg").args(["-j1", "-aic", "--no-unicode", EXPRESSION, file]));
    let small = 2 * 1000 * 1000;
    fill(&path, &sample, small);
    run("detect-secrets scan (finds only)", small, Command::new("detect-secrets").args(["scan", "--all-files", file]));
    drop(std::fs::remove_file(&path));

    for size in [1_000_000, 1_000_000_000, 10_000_000_000_u64] {
        let endless = Endless { sample: &sample, at: 0 };
        let seconds = timed(|| drop(redact(endless.take(size), io::sink(), &redactor, |_| Ok(())).unwrap()));
        println!("{size} bytes: {:.0} MB/s, most memory so far {}", size as f64 / 1e6 / seconds, most_memory());
    }
}

fn known() -> Known {
    ["ost_InventatInventatInventat01", "SecretInventatPentruProba0123456", "pw-inventat", "inventat/cu+semne=12", "altceva-inventat-99"]
        .iter()
        .fold(Known::new(), |known, value| known.secret("K", &Sensitive::from(*value)))
}

/// The files that were named, or lines as servers write them.
fn sample() -> Vec<u8> {
    let named: Vec<u8> = std::env::args().skip(1).flat_map(|path| std::fs::read(path).unwrap()).collect();
    if !named.is_empty() {
        return named;
    }
    let lines = (0..20_000_u64).map(|number| {
        let (a, b) = (number * 7919 % 251, number * 104_729 % 9973);
        match number % 5 {
            0 => format!(
                "10.0.{a}.{} - - [23/Nov/2026:10:{:02}:{:02} +0000] \"GET /api/v1/items/{b}?page={a} HTTP/1.1\" 200 {b}\n",
                a / 2,
                a % 60,
                b % 60
            ),
            1 => format!("2026-11-23T10:{:02}:{:02}Z INFO worker-{a} finished job {b} state=ready code=0 in {a} ms\n", a % 60, b % 60),
            2 => format!(
                "{{\"level\":30,\"time\":{},\"msg\":\"request completed\",\"statusCode\":200,\"responseTime\":{a}}}\n",
                1_700_000_000 + number
            ),
            3 => format!("W/ActivityManager({b}): Slow operation: {a}ms so far, now at startProcess: returned from zygote\n"),
            _ => format!(
                "Nov 23 10:{:02}:{:02} host sshd[{b}]: Failed password for invalid user test from 10.0.0.{a} port {b} ssh2\n",
                a % 60,
                b % 60
            ),
        }
    });
    lines.collect::<String>().into_bytes()
}

fn fill(path: &Path, sample: &[u8], size: usize) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    io::copy(&mut Endless { sample, at: 0 }.take(size as u64), &mut file).unwrap();
    file.flush().unwrap();
}

/// The sample over and over.
struct Endless<'s> {
    sample: &'s [u8],
    at: usize,
}

impl Read for Endless<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(self.sample.len() - self.at);
        buffer[..count].copy_from_slice(&self.sample[self.at..self.at + count]);
        self.at = (self.at + count) % self.sample.len();
        Ok(count)
    }
}

fn timed(work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64()
}

fn report(name: &str, bytes: usize, seconds: f64) {
    println!("{name}: {:.1} MB/s ({seconds:.2} s for {} MB)", bytes as f64 / 1e6 / seconds, bytes / 1_000_000);
}

fn run(name: &str, bytes: usize, command: &mut Command) {
    let started = Instant::now();
    match command.stdout(Stdio::null()).stderr(Stdio::null()).status() {
        Ok(_) => report(name, bytes, started.elapsed().as_secs_f64()),
        Err(_) => println!("{name}: not installed"),
    }
}

/// What Linux says was the most memory of this program.
fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map_or_else(|| "unknown".to_owned(), |rest| rest.trim().to_owned())
}
