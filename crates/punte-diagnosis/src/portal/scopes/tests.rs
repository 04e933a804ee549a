//! Lists as people paste them.

use proptest::prelude::*;

use super::*;

fn six() -> Vec<String> {
    punte_tiktok::guide_scopes().map(str::to_owned).collect()
}

/// Every row as `name state`, the wanted ones that are present left out.
fn odd(pasted: &str) -> Vec<String> {
    let rows = read_scopes(pasted, &six()).rows.into_iter();
    rows.filter(|row| row.state != ScopeState::Present).map(|row| format!("{} {}", row.scope, row.state.code())).collect()
}

fn text(pasted: &str, scope: &str) -> Option<String> {
    read_scopes(pasted, &six()).rows.into_iter().find(|row| row.scope == scope)?.text.map(|text| text.id)
}

const ALL: &str = "user.info.basic,user.info.profile,user.info.stats,video.publish,video.upload,video.list";

#[test]
fn a_whole_list_is_whole_however_it_is_written() {
    let guide = ALL.split(',').map(|scope| format!("- ✅ `{scope}` - Access something")).collect::<Vec<_>>().join("\n");
    for pasted in [
        ALL,
        &ALL.replace(',', "\n"),
        &ALL.replace(',', " "),
        &ALL.replace(',', "%2C"),
        &format!("[\"{}\"]", ALL.replace(',', "\",\"")),
        &format!("https://www.tiktok.com/v2/auth/authorize/?client_key=aw&scope={}&state=x", ALL.replace(',', "%2C")),
        &guide,
    ] {
        let reading = read_scopes(pasted, &six());
        assert_eq!(odd(pasted), Vec::<String>::new(), "{pasted}");
        assert_eq!((reading.rows.len(), reading.missing.as_str()), (6, ""), "{pasted}");
    }
}

#[test]
fn an_empty_list_misses_everything() {
    let reading = read_scopes("  \n", &six());
    assert!(reading.rows.iter().all(|row| row.state == ScopeState::Missing && row.text.is_some()));
    assert_eq!(reading.missing, ALL);
}

#[test]
fn what_is_missing_extra_gone_or_unknown_is_said() {
    let pasted = "user.info.basic, user.info.profile, user.info.stats, video.upload, video.create, research.data.basic, video.lists";
    assert_eq!(
        odd(pasted),
        ["video.publish missing", "video.list missing", "video.create gone", "research.data.basic extra", "video.lists unknown"]
    );
    assert_eq!(read_scopes(pasted, &six()).missing, "video.publish,video.list");
    let rows = read_scopes(pasted, &six()).rows;
    let near = rows.last().and_then(|row| row.text.clone()).unwrap();
    assert_eq!(near, msg!("portal-scope-unknown-near", near = "video.list"));
    assert_eq!(text("", "user.info.stats").as_deref(), Some("portal-scope-missing-by-hand"));
    assert_eq!(text("", "video.list").as_deref(), Some("portal-scope-missing-product"));
}

#[test]
fn words_of_approval_are_read_where_the_portal_puts_them() {
    let behind =
        ALL.split(',').map(|scope| format!("{scope}\tDoes something\t{}", if scope == "video.publish" { "Pending" } else { "Approved" }));
    let below = ALL
        .split(',')
        .map(|scope| format!("{scope}\nDoes something\n{}", if scope == "video.publish" { "Not approved" } else { "Approved" }));
    let whole_page = format!("Puntea\nIn review\nScopes\n{}", below.clone().collect::<Vec<_>>().join("\n"));
    let json = ALL.split(',').map(|scope| {
        format!("{{\"status\":\"{}\",\"scope\":\"{scope}\"}}", if scope == "video.publish" { "in_review" } else { "approved" })
    });
    for pasted in [
        behind.collect::<Vec<_>>().join("\n"),
        below.collect::<Vec<_>>().join("\n\n"),
        whole_page,
        format!("[{}]", json.collect::<Vec<_>>().join(",")),
        format!("Approved: {}\nPending: video.publish", ALL.replace("video.publish,", "")),
        format!("Approved scopes:\n{}\nPending:\nvideo.publish", ALL.replace("video.publish,", "").replace(',', "\n")),
        format!("Approved\n{}\nIn review\nvideo.publish", ALL.replace("video.publish,", "").replace(',', "\n")),
        format!("{{\"approved\":[\"{}\"],\"pending\":[\"video.publish\"]}}", ALL.replace("video.publish,", "").replace(',', "\",\"")),
        format!("[{{\"name\":\"video.publish\",\"approved\":false}},\"{}\"]", ALL.replace("video.publish,", "").replace(',', "\",\"")),
        format!("{}\n❌ video.publish", ALL.replace("video.publish,", "").replace(',', "\n")),
    ] {
        assert_eq!(odd(&pasted), ["video.publish not_approved"], "{pasted}");
        assert_eq!(read_scopes(&pasted, &six()).missing, "", "it is there");
    }
    assert_eq!(odd(&format!("{} – Not approved", ALL.replace(',', ", "))).len(), 6);
}

#[test]
fn a_name_written_otherwise_is_missing_and_says_why() {
    for (written, shown, why) in [
        ("Video.List", "Video.List", "portal-scope-case"),
        ("video.\u{200b}list", "video.[ZWSP]list", "portal-scope-blank"),
        ("video .list", "video␠.list", "portal-scope-blank"),
        ("vidеo.list", "vidеo.list", "portal-scope-lookalike"),
    ] {
        let pasted = ALL.replace("video.list", written);
        assert_eq!(odd(&pasted), [format!("{shown} missing")]);
        assert_eq!(text(&pasted, shown).as_deref(), Some(why));
        assert_eq!(read_scopes(&pasted, &six()).missing, "video.list", "the right name is offered");
    }
}

#[test]
fn wishes_of_ones_own_are_looked_for_too() {
    let wanted = ["video.list", " comment.list ", "", "video.list"].map(str::to_owned);
    let reading = read_scopes("comment.list", &wanted);
    assert_eq!(
        reading.rows.iter().map(|row| (row.scope.as_str(), row.state.code())).collect::<Vec<_>>(),
        [("video.list", "missing"), ("comment.list", "present"),]
    );
}

proptest! {
    #[test]
    fn reading_never_panics(pasted in "(\\PC|[ \t\n\r\u{200b}.,:;{}\\[\\]\"]|user\\.info\\.|video\\.list|Approved|pending){0,80}") {
        let reading = read_scopes(&pasted, &six());
        prop_assert!(reading.rows.len() >= 6);
        prop_assert_eq!(reading.missing.is_empty(), reading.rows[..6].iter().all(|row| row.state != ScopeState::Missing));
    }

    #[test]
    fn every_subset_is_told_from_the_rest(kept in prop::collection::vec(any::<bool>(), 6), between in "[,; \n]{1,3}") {
        let pasted: Vec<String> = six().into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(scope, _)| scope).collect();
        let missing: Vec<String> = six().into_iter().zip(&kept).filter(|(_, kept)| !**kept).map(|(scope, _)| scope).collect();
        prop_assert_eq!(read_scopes(&pasted.join(&between), &six()).missing, missing.join(","));
    }
}
