//! What is read from whole files. The likeness of names has its tests beside it.

use std::io::Write;
use std::sync::LazyLock;

use proptest::prelude::*;
use punte_words::{Lang, Words};

use super::*;

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Lang::ALL.map(Words::new));

type Told = (Option<usize>, Severity, String);

fn read_text(text: &str) -> EnvFile {
    parse(text.as_bytes()).expect("a text")
}

fn values(file: &EnvFile) -> [Option<&str>; 3] {
    Field::ALL.map(|field| file.values.get(field).map(|value| value.expose().as_str()))
}

fn told(file: &EnvFile) -> Vec<Told> {
    file.notes.iter().map(|note| (note.line, note.severity, note.text.id.clone())).collect()
}

fn note(line: impl Into<Option<usize>>, severity: Severity, id: &str) -> Told {
    (line.into(), severity, id.to_owned())
}

const WHOLE: [Option<&str>; 3] = [Some("o"), Some("k"), Some("s")];

#[test]
fn the_three_names_are_read_with_their_lines() {
    let file = read_text("# Punte\n\nOUTSTAND_API_KEY=o\nDATABASE_URL=postgres://x\nTIKTOK_CLIENT_SECRET=s\nTIKTOK_CLIENT_ID=k\n");
    assert_eq!(values(&file), WHOLE);
    assert_eq!(told(&file), []);
    let found: Vec<_> = file.found.iter().map(|found| (found.name, found.field, found.line)).collect();
    let expected = [
        ("OUTSTAND_API_KEY", Field::ApiKey, 3),
        ("TIKTOK_CLIENT_SECRET", Field::ClientSecret, 5),
        ("TIKTOK_CLIENT_ID", Field::ClientKey, 6),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_value_is_what_dotenv_makes_of_it() {
    let read = [
        ("KEY=k", "k"),
        ("  KEY = k  ", "k"),
        ("export KEY=k", "k"),
        ("export\tKEY=k", "k"),
        ("KEY: k", "k"),
        ("KEY='k'", "k"),
        ("KEY=\"k\"", "k"),
        ("KEY=`k`", "k"),
        ("KEY=k # a comment", "k"),
        ("KEY=k\t#a comment", "k"),
        ("KEY=k#no-comment", "k#no-comment"),
        ("KEY='k # no comment' # a comment", "k # no comment"),
        ("KEY=\"k\"#a comment", "k"),
        ("KEY=\" k \"", " k "),
        ("KEY=\"a\\nb\\\"c\\\\d\\e\"", "a\nb\"c\\d\\e"),
        ("KEY='a\\n\"b'", "a\\n\"b"),
        ("KEY=a b", "a b"),
        ("KEY=k=", "k="),
        ("KEY=\u{a0}k\u{a0}", "\u{a0}k\u{a0}"),
    ];
    for (line, value) in read {
        let file = read_text(&line.replace("KEY", "TIKTOK_CLIENT_KEY"));
        assert_eq!(values(&file)[1], Some(value), "{line}");
        assert_eq!(told(&file), [], "{line}");
    }
}

#[test]
fn lines_that_are_no_entries_are_passed_over() {
    let file = read_text("OUTSTAND_API_KEY\n=o\n#TIKTOK_CLIENT_KEY=k\nexportTIKTOK_CLIENT_SECRET=s\nTIKTOK_CLIENT_SECRET:s\n???\n");
    assert_eq!(values(&file), [None, None, None]);
    assert_eq!(told(&file), [note(None, Severity::Warning, "env-no-names")]);
}

#[test]
fn every_kind_of_line_end_counts_as_one() {
    for end in ["\n", "\r\n", "\r"] {
        let file = read_text(&["OUTSTAND_API_KEY=o", "TIKTOK_CLIENT_KEY=\"k\"", "", "TIKTOK_CLIENT_SECRET=s"].join(end));
        assert_eq!(values(&file), WHOLE, "{end:?}");
        assert_eq!(file.found.iter().map(|found| found.line).collect::<Vec<_>>(), [1, 2, 4], "{end:?}");
    }
}

#[test]
fn marks_and_encodings_are_read_and_said() {
    let text = "OUTSTAND_API_KEY=o\nTIKTOK_CLIENT_KEY=k\nTIKTOK_CLIENT_SECRET=s\n";
    let bom = parse(format!("\u{feff}{text}").as_bytes()).unwrap();
    assert_eq!((values(&bom), told(&bom)), (WHOLE, vec![note(None, Severity::Note, "env-bom")]));
    for (mark, unit) in [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)] {
        let bytes: Vec<u8> = mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect();
        let file = parse(&bytes).unwrap();
        assert_eq!((values(&file), told(&file)), (WHOLE, vec![note(None, Severity::Warning, "env-utf16")]));
    }
    let old = parse(b"# acas\xe3\n# \xfe\nOUTSTAND_API_KEY=o\n").unwrap();
    assert_eq!(values(&old)[0], Some("o"), "an old comment does not hide the key");
    assert_eq!(told(&old), [note(1, Severity::Warning, "env-not-utf8")]);
}

#[test]
fn what_is_no_text_is_not_read() {
    assert_eq!(parse(b"A=1\nB=\0"), Err(EnvFileProblem::NotText { line: 2 }));
    assert_eq!(parse(&vec![b'#'; LIMIT]).map(|file| file.found), Ok(vec![]));
    assert_eq!(parse(&vec![b'#'; LIMIT + 1]), Err(EnvFileProblem::TooLarge));
}

#[test]
fn the_last_of_several_counts_and_that_is_said() {
    let file = read_text("OUTSTAND_API_KEY=a\nTIKTOK_CLIENT_KEY=k\nTIKTOK_CLIENT_KEY=k\nOUTSTAND_API_KEY=o\n");
    assert_eq!(values(&file), [Some("o"), Some("k"), None]);
    assert_eq!(told(&file), [note(3, Severity::Note, "env-twice"), note(4, Severity::Warning, "env-twice")]);
    let emptied = read_text("OUTSTAND_API_KEY=a\nOUTSTAND_API_KEY=\n");
    assert_eq!(values(&emptied)[0], None, "the last counts, even when it is empty");
    assert_eq!(told(&emptied), [note(2, Severity::Warning, "env-twice"), note(2, Severity::Warning, "env-empty")]);
}

#[test]
fn of_two_names_for_the_client_key_the_first_counts() {
    let file = read_text("TIKTOK_CLIENT_ID=other\nTIKTOK_CLIENT_KEY=k\n");
    assert_eq!(values(&file)[1], Some("k"));
    assert_eq!(told(&file), [note(1, Severity::Warning, "env-two-names")]);
    assert_eq!(told(&read_text("TIKTOK_CLIENT_ID=k\nTIKTOK_CLIENT_KEY=k\n")), []);
    assert_eq!(values(&read_text("TIKTOK_CLIENT_ID=k\nTIKTOK_CLIENT_KEY=\n"))[1], Some("k"), "an empty name gives way");
}

#[test]
fn names_that_are_almost_right_are_said_and_not_used() {
    let file = read_text("Outstand_api_key=o\nNEXT_PUBLIC_TIKTOK_CLIENT_SECRET=s\nVITE_TIKTOK_CLIENT_KEY=k\n");
    assert_eq!(values(&file), [None, None, None]);
    let expected = [
        note(None, Severity::Warning, "env-no-names"),
        note(1, Severity::Warning, "env-other-case"),
        note(2, Severity::Warning, "env-published"),
        note(3, Severity::Note, "env-published-key"),
    ];
    assert_eq!(told(&file), expected);
    let both = read_text("outstand_api_key=a\nOUTSTAND_API_KEY=o\n");
    assert_eq!(told(&both), [note(1, Severity::Note, "env-other-case")], "beside the right name it does no harm");
}

#[test]
fn quotes_that_do_not_close_are_told_by_line() {
    let open = read_text("OUTSTAND_API_KEY=\"o\nTIKTOK_CLIENT_KEY=k\nTIKTOK_CLIENT_SECRET='s\n");
    assert_eq!(values(&open), [Some("\"o"), Some("k"), Some("'s")], "the next lines are not swallowed");
    assert_eq!(told(&open), [note(1, Severity::Fail, "env-quote-open"), note(3, Severity::Fail, "env-quote-open")]);

    let foreign = read_text("NAME='it\nOUTSTAND_API_KEY=o\n");
    assert_eq!(told(&foreign), [note(1, Severity::Warning, "env-quote-open")]);

    let behind = read_text("OUTSTAND_API_KEY=\"o\"x\n");
    assert_eq!((values(&behind)[0], told(&behind)), (Some("\"o\"x"), vec![note(1, Severity::Fail, "env-text-behind-quote")]));

    let spans = read_text("PEM=\"a\nb\"\nOUTSTAND_API_KEY=\"o\n\"\nTIKTOK_CLIENT_KEY=k\n");
    assert_eq!(values(&spans), [Some("o\n"), Some("k"), None]);
    assert_eq!(told(&spans), [note(3, Severity::Fail, "env-several-lines")], "a PEM of several lines is nobody's fault");
    assert_eq!(spans.found.last().map(|found| found.line), Some(5), "lines inside quotes are counted");
}

#[test]
fn a_file_is_found_and_read_from_disk() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().write_all(text.as_bytes()).unwrap();
        path
    };
    let path = folder.path().to_owned();
    assert_eq!(find_in(&path), Err(EnvFileProblem::NothingIn { folder: path.clone(), others: vec![] }));
    assert_eq!(read(&path), Err(EnvFileProblem::Directory { path: path.clone(), inside: None }));

    write(".env.local.txt", "OUTSTAND_API_KEY=o");
    write("environment.md", "");
    let others = vec![".env.local.txt".to_owned()];
    assert_eq!(find_in(&path), Err(EnvFileProblem::NothingIn { folder: path.clone(), others: others.clone() }));
    let local = path.join(".env.local");
    assert_eq!(read(&local), Err(EnvFileProblem::Missing { path: local.clone(), others }));

    let plain = write(".env", "OUTSTAND_API_KEY=o");
    assert_eq!(find_in(&path), Ok(plain.clone()));
    assert_eq!(told(&read(&plain).unwrap()), [note(None, Severity::Note, "env-without-local")]);

    write(".env.local", "OUTSTAND_API_KEY=local");
    assert_eq!(find_in(&path), Ok(local.clone()));
    assert_eq!(values(&read(&local).unwrap())[0], Some("local"));
    assert_eq!(told(&read(&plain).unwrap()), [note(None, Severity::Warning, "env-local-wins")]);
    assert_eq!(read(&path), Err(EnvFileProblem::Directory { path: path.clone(), inside: Some(".env.local") }));
    assert_eq!(find_in(&local), Ok(local.clone()), "a file is its own answer");
    assert_eq!(find_in(&path.join("nowhere")), Err(EnvFileProblem::Missing { path: path.join("nowhere"), others: vec![] }));

    let large = write("large", &"#".repeat(LIMIT + 1));
    assert_eq!(read(&large), Err(EnvFileProblem::TooLarge));
}

#[test]
fn problems_are_told_without_the_folders_names() {
    let path = std::path::PathBuf::from("/home/ioana/clienți/.env.local");
    let others = vec![".env.example".to_owned()];
    let problems = [
        EnvFileProblem::Missing { path: path.clone(), others: vec![] },
        EnvFileProblem::Missing { path: path.clone(), others: others.clone() },
        EnvFileProblem::NothingIn { folder: "/home/ioana/clienți".into(), others: vec![] },
        EnvFileProblem::NothingIn { folder: "/home/ioana/clienți".into(), others },
        EnvFileProblem::Unreadable { path: path.clone(), reason: std::io::ErrorKind::PermissionDenied },
        EnvFileProblem::Unreadable { path: path.clone(), reason: std::io::ErrorKind::Other },
        EnvFileProblem::Directory { path: "/home/ioana/clienți".into(), inside: Some(".env.local") },
        EnvFileProblem::Directory { path: "/".into(), inside: None },
        EnvFileProblem::TooLarge,
        EnvFileProblem::NotText { line: 3 },
    ];
    for words in WORDS.iter() {
        for problem in &problems {
            let said = words.say(&problem.message());
            assert!(!said.contains('⟨') && !said.contains('{') && !said.contains("ioana"), "{said}");
        }
    }
}

fn quoted(value: &str, quote: char) -> String {
    if quote == '"' { format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")) } else { format!("{quote}{value}{quote}") }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn any_text_is_read_and_said_in_both_languages(text in "(OUTSTAND_API_KEY|outstand_api_key|VITE_TIKTOK_CLIENT_KEY|A)?[=: \"'#\\\\a\n\r\u{feff}]{0,12}{1,4}") {
        let file = read_text(&text);
        for words in WORDS.iter() {
            for note in &file.notes {
                let said = words.say(&note.text);
                prop_assert!(!said.contains('⟨') && !said.contains("{$"), "{said}");
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back(
        value in "[ -~ăș\u{a0}]{1,40}", quote in proptest::sample::select(vec!['"', '\'', '`']),
        before in "(# [a-z]{0,5}\n|\n|A=1\n){0,3}", export in any::<bool>(), comment in any::<bool>(),
    ) {
        prop_assume!(quote == '"' || !value.contains(quote));
        let export = if export { "export " } else { "" };
        let comment = if comment { " # \"un comentariu\"" } else { "" };
        let text = format!("{before}{export}OUTSTAND_API_KEY={}{comment}\r\nTIKTOK_CLIENT_SECRET=s", quoted(&value, quote));
        let file = read_text(&text);
        prop_assert_eq!(values(&file), [Some(value.as_str()), None, Some("s")]);
        prop_assert_eq!(told(&file), vec![]);
    }
}
