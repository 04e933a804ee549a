//! No answer at all: what common runtimes and browsers say when the way to a server is broken.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, Outstand, Says, Tiktok, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// Node, browsers, curl, Python, Go, .NET, PHP. U 2026-11.
const NO_NAME: When = Any(&[
    Word("enotfound"),
    Word("eai_again"),
    Word("err_name_not_resolved"),
    Word("dns_probe_finished_nxdomain"),
    Says("could not resolve host"),
    Says("getaddrinfo failed"),
    Says("name or service not known"),
    Says("nodename nor servname"),
    Says("temporary failure in name resolution"),
    Says("no such host"),
    Says("failed to lookup address"),
]);

const NO_CONNECTION: When = Any(&[
    Word("econnrefused"),
    Word("econnreset"),
    Word("ehostunreach"),
    Word("enetunreach"),
    Word("err_connection_refused"),
    Word("err_connection_reset"),
    Word("err_internet_disconnected"),
    Says("connection refused"),
    Says("connection reset by peer"),
    Says("network is unreachable"),
    Says("no route to host"),
]);

const NO_TIME: When = Any(&[
    Word("etimedout"),
    Says("winerror 10060"),
    Word("esockettimedout"),
    Word("und_err_connect_timeout"),
    Word("err_connection_timed_out"),
    Word("err_timed_out"),
    Word("connecttimeouterror"),
    Says("connect timeout"),
    Says("connection timed out"),
    Says("request timed out"),
    Says("i/o timeout"),
]);

const NO_TRUST: When = Any(&[
    Word("unable_to_verify_leaf_signature"),
    Word("self_signed_cert_in_chain"),
    Word("depth_zero_self_signed_cert"),
    Word("unable_to_get_issuer_cert_locally"),
    Word("err_cert_authority_invalid"),
    Word("certificate_verify_failed"),
    Says("self-signed certificate"),
    Says("self signed certificate"),
    Says("unable to verify the first certificate"),
    Says("unable to get local issuer certificate"),
    Says("certificate signed by unknown authority"),
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::DnsFailed, Proven, NO_NAME, || msg!("tiktok-why-dns")).examples(
        &[
            "getaddrinfo ENOTFOUND api.outstand.so",
            "curl: (6) Could not resolve host: open.tiktokapis.com",
            "tiktok: net::ERR_NAME_NOT_RESOLVED",
        ],
        &["getaddrinfo ENOTFOUND baza.exemplu.ro", "net::ERR_NAME_NOT_RESOLVED", "api.outstand.so 404 Not Found"],
    ),
    Rule::new(C::TlsIntercepted, Likely, NO_TRUST, || msg!("tiktok-why-tls")).examples(
        &["https://api.outstand.so: UNABLE_TO_VERIFY_LEAF_SIGNATURE", "TikTok\nError: self-signed certificate in certificate chain"],
        &["registry.exemplu.com: self-signed certificate", "npm error self-signed certificate in certificate chain", "certificate ok"],
    ),
    Rule::new(C::Unreachable, Proven, NO_CONNECTION, || msg!("tiktok-why-unreachable")).examples(
        &["connect ECONNREFUSED api.outstand.so:443", "curl: (7) Failed to connect to www.tiktok.com: Connection refused"],
        &[
            "connect ECONNREFUSED 127.0.0.1:5432",
            "redis://localhost:6379 connection refused",
            "psql: could not connect to server: Connection refused",
            "GET https://api.outstand.so/v1/usage 200\nconnect ECONNREFUSED 127.0.0.1:6379",
        ],
    ),
    Rule::new(C::TimedOut, Proven, NO_TIME, || msg!("tiktok-why-timed-out")).examples(
        &["connect ETIMEDOUT open.tiktokapis.com:443", "outstand: UND_ERR_CONNECT_TIMEOUT"],
        &["connect ETIMEDOUT 10.0.0.5:3306", "setTimeout(run, 100)"],
    ),
    // Some providers block TikTok's hosts (time-out at connect or TLS, seen in Jordan). U 2026-11.
    Rule::new(C::RegionBlocked, Possible, Every(&[Tiktok, NO_TIME]), || msg!("tiktok-why-blocked"))
        .examples(&["connect ETIMEDOUT open.tiktokapis.com:443"], &["connect ETIMEDOUT api.outstand.so:443"]),
    Rule::new(
        C::CaptivePortal,
        Possible,
        Every(&[
            Any(&[Outstand, Tiktok]),
            Any(&[
                Says("captive portal"),
                Says("guest wifi"),
                Says("guest wi-fi"),
                Says("la wi-fi"),
                Says("wi-fi login"),
                Says("hotspot login"),
                Says("unexpected token <"),
                Says("unexpected token '<'"),
                Says("<!doctype\"... is not valid json"),
            ]),
        ]),
        || msg!("tiktok-why-captive"),
    )
    .examples(
        &["fetch api.outstand.so: SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON"],
        &["SyntaxError: Unexpected token '<'", "api.outstand.so: Unexpected end of JSON input"],
    ),
];
