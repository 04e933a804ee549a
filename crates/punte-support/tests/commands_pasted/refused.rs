//! What is not written, and why; and that nothing shows a value.

use punte_support::commands::{CommandProblem, Field, Form, with_placeholders, with_values, with_values_at};

use crate::values::{ordinary, values};

#[test]
fn a_file_never_holds_values() {
    assert_eq!(with_values(Form::Postman, &ordinary()), Err(CommandProblem::NeverInAFile));
    assert_eq!(Form::ALL.map(|form| form.file_name().is_some()), [false, false, false, false, true]);
}

#[test]
fn what_is_empty_is_named() {
    for (given, field) in
        [(values("", "a", "b"), Field::ApiKey), (values("a", "", "b"), Field::ClientKey), (values("a", "b", ""), Field::ClientSecret)]
    {
        for form in [Form::Bash, Form::Cmd, Form::PowerShell, Form::Httpie] {
            assert_eq!(with_values(form, &given), Err(CommandProblem::Empty(field)), "{form:?}");
        }
    }
}

#[test]
fn a_header_carries_no_line_break_and_nothing_beyond_ascii() {
    for key in ["a\nb", "a\rX-Alt: da", "\t", "cheie\u{200b}", "ț", "\u{7f}"] {
        for form in [Form::Bash, Form::Cmd, Form::PowerShell, Form::Httpie] {
            assert_eq!(with_values(form, &values(key, "a", "b")), Err(CommandProblem::NotInAHeader), "{form:?} {key:?}");
        }
    }
}

#[test]
fn what_the_command_prompt_may_replace_is_refused_only_there() {
    for character in ['%', '!'] {
        let given = values(&format!("ost{character}PATH{character}"), "a%PATH%", "b!x!");
        assert_eq!(with_values(Form::Cmd, &given), Err(CommandProblem::NotInThisShell { field: Field::ApiKey, character }));
        for form in [Form::Bash, Form::PowerShell, Form::Httpie] {
            assert!(with_values(form, &given).is_ok(), "{form:?}");
        }
    }
    assert!(with_values(Form::Cmd, &values("ost", "a%PATH%", "b!x!")).is_ok(), "in the body there is a way");
}

#[test]
fn longer_than_the_command_prompt_reads_is_refused() {
    let long = values("ost", &"a".repeat(8000), "b");
    assert_eq!(with_values(Form::Cmd, &long), Err(CommandProblem::TooLong { limit: 8191 }));
    assert!(with_values(Form::Bash, &long).is_ok());
}

#[test]
fn nothing_shows_a_value() {
    let shown = format!("{:?} {:?}", ordinary(), with_values(Form::Bash, &ordinary()));
    for value in ["ost_CHEIA", "awpractice", "SecretInventat"] {
        assert!(!shown.contains(value), "{shown}");
    }
}

#[test]
fn only_real_values_are_kept_out_of_the_history() {
    for form in [Form::Bash, Form::Httpie] {
        assert!(!with_placeholders(form).starts_with(' '), "{form:?}");
        assert!(with_values(form, &ordinary()).unwrap().expose().starts_with(' '), "{form:?}");
    }
}

#[test]
fn a_stand_in_is_asked_where_one_is_named() {
    let api = url::Url::parse("http://127.0.0.1:8080/").unwrap();
    for form in [Form::Bash, Form::Cmd, Form::PowerShell, Form::Httpie] {
        let text = with_values_at(form, &ordinary(), &api).unwrap();
        assert!(text.expose().contains("http://127.0.0.1:8080/v1/social-networks"), "{form:?}");
        assert!(!text.expose().contains("outstand.so"), "{form:?}");
    }
}
