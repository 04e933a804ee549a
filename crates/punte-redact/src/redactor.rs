//! Everything that is looked for, made ready once: the sieve, and the judge of what the sieve lets through. How bytes flow lives in
//! `stream.rs`.

use punte_secrets::{fingerprint, mask_client_key};

use crate::begin;
use crate::coding::{self, Coding};
use crate::filter::{Beginnings, Filter};
use crate::keyed;
use crate::known::{Kind, Known};
use crate::pattern::Pattern;
use crate::placeholder::{self, Placeholder};
use crate::replacement::{before_backslash, number, on_every_line};
use crate::rules::{KEYS, SHAPES};
use crate::span::Span;
use crate::stream::Stream;
use crate::view::{More, View, Width};

/// What may begin at a place.
#[derive(Clone, Copy)]
enum Thing {
    Known(usize),
    Key { rule: usize, name: usize },
    Shape(usize),
    Placeholder,
}

/// A known value as it is told of and replaced.
struct Told {
    label: String,
    kind: Kind,
    with: String,
    fingerprint: String,
    digits: bool,
}

/// Rules and known values, ready for any number of texts. Holds the known values; shows none of them.
pub struct Redactor {
    pub(crate) filter: Filter,
    things: Vec<(Thing, Width)>,
    patterns: Vec<Pattern>,
    known: Vec<Told>,
    placeholder: Placeholder,
    word: String,
    keys: Vec<String>,
    shapes: Vec<String>,
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redactor").field("known", &self.known.len()).finish_non_exhaustive()
    }
}

/// What was found at one place.
#[derive(Default)]
pub(crate) struct Judged {
    pub(crate) spans: Vec<Span>,
    pub(crate) shield: usize,
}

/// What must be known of a place beside its bytes.
#[derive(Clone, Copy)]
pub(crate) struct Around {
    /// It lies in what is removed anyway, or was removed before.
    pub(crate) covered: bool,
    /// Counted from the beginning of the text, its number is odd.
    pub(crate) odd: bool,
    /// Nothing follows the bytes at hand.
    pub(crate) last: bool,
}

/// What may stand behind a name too short for the sieve.
const BEHIND_SHORT: &str = "=: \"'\\%&->";

impl Redactor {
    /// Everything: known values, names, shapes. `word` is what fingerprints are keyed with, as [`punte_secrets::fingerprint`] says.
    pub fn new(known: &Known, word: &str) -> Self {
        Self::build(known, word, true)
    }

    /// The known values alone.
    pub(crate) fn known_only(known: &Known) -> Self {
        Self::build(known, "", false)
    }

    fn build(known: &Known, word: &str, rules: bool) -> Self {
        let values = || known.values().iter().map(|value| value.value.expose().as_str());
        let patterns: Vec<Pattern> = values().enumerate().flat_map(|(number, text)| coding::patterns(number, text)).collect();
        let (mut beginnings, mut things) = (Beginnings::default(), Vec::new());
        let mut add = |thing, width, starts: &[Vec<u8>]| {
            let number = u16::try_from(things.len()).unwrap_or(u16::MAX);
            things.push((thing, width));
            starts.iter().for_each(|start| beginnings.add(start, number));
        };
        for width in Width::ALL {
            for (number, pattern) in patterns.iter().enumerate() {
                add(Thing::Known(number), width, &begin::beginnings(pattern, width));
            }
            if rules {
                for (rule, name) in KEYS.iter().enumerate().flat_map(|(rule, key)| (0..key.names.len()).map(move |name| (rule, name))) {
                    add(Thing::Key { rule, name }, width, &name_beginnings(KEYS[rule].names[name], width));
                }
                for (number, shape) in SHAPES.iter().enumerate() {
                    let starts: Vec<_> = shape.beginnings.iter().flat_map(|start| shape_beginnings(start, width)).collect();
                    add(Thing::Shape(number), width, &starts);
                }
                let starts: Vec<_> = placeholder::beginnings().map(|text| width.encode(&text)).collect();
                add(Thing::Placeholder, width, &starts);
            }
        }
        let mut new = Self {
            filter: Filter::new(beginnings),
            things,
            patterns,
            known: Vec::new(),
            placeholder: Placeholder::new(values()),
            word: word.to_owned(),
            keys: Vec::new(),
            shapes: Vec::new(),
        };
        let label = |id: &str| id.split_once('.').map_or(id, |(_, label)| label).to_owned();
        new.keys = KEYS.iter().map(|rule| new.sound(&label(rule.id))).collect();
        new.shapes = SHAPES.iter().map(|rule| new.sound(&label(rule.id))).collect();
        new.known = known.values().iter().map(|value| new.told(value)).collect();
        new
    }

    fn told(&self, value: &crate::known::Value) -> Told {
        let text = value.value.expose();
        let mask = mask_client_key(text);
        let masked = value.kind == Kind::ClientKey && self.first_known(mask.as_bytes()).is_none();
        let with = if masked { mask } else { self.sound(&value.label) };
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        Told { label: value.label.clone(), kind: value.kind, with, fingerprint: fingerprint(text, &self.word), digits }
    }

    /// The placeholder with this label, without any known value in it.
    fn sound(&self, label: &str) -> String {
        self.placeholder.text(label, |text| self.first_known(text.as_bytes()).is_none())
    }

    /// A text to be redacted piece by piece.
    pub fn stream(&self) -> Stream<'_> {
        Stream::new(self)
    }

    /// The first known value in the bytes: its number, its place, its coding.
    pub(crate) fn first_known(&self, bytes: &[u8]) -> Option<(usize, usize, Coding)> {
        let (mut from, mut what) = (0, Vec::new());
        while let Some(at) = self.filter.next(bytes, from) {
            self.filter.what([0, 1, 2, 3].map(|number| bytes[at + number]), &mut what);
            for (thing, width) in what.iter().filter_map(|number| self.things.get(usize::from(*number))) {
                let view = View { bytes, width: *width, last: true };
                if let Thing::Known(number) = thing
                    && let Ok(Some(_)) = self.patterns[*number].end(&view, at)
                {
                    let pattern = &self.patterns[*number];
                    return Some((pattern.secret, at, pattern.coding));
                }
            }
            from = at + 1;
        }
        None
    }

    /// Label and kind of a known value.
    pub(crate) fn told_of(&self, number: usize) -> (&str, Kind) {
        self.known.get(number).map_or(("", Kind::Secret), |told| (&told.label, told.kind))
    }

    /// What is to be removed of what begins at a place. Inside what is removed anyway only known values and shapes count.
    pub(crate) fn judge(&self, bytes: &[u8], at: usize, what: &[u16], around: Around) -> Result<Judged, More> {
        let mut judged = Judged::default();
        let Around { covered, odd, last } = around;
        for (thing, width) in what.iter().filter_map(|number| self.things.get(usize::from(*number))) {
            let view = View { bytes, width: *width, last };
            let is_known = matches!(thing, Thing::Known(_));
            if odd && view.width == Width::Little && at > 0 && bytes[at - 1] == 0 || odd && !is_known && other_order(&view, at + 4)? {
                continue;
            }
            match *thing {
                Thing::Known(number) => {
                    let found = self.known(&view, at, &self.patterns[number])?;
                    if let Some(span) = found
                        && !(odd && other_order(&view, span.end)?)
                    {
                        judged.spans.push(span);
                    }
                }
                Thing::Key { .. } | Thing::Shape(_) if covered => {}
                Thing::Key { rule, name } => {
                    for value in keyed::judge(&view, at, &KEYS[rule], KEYS[rule].names[name])? {
                        judged.spans.push(self.keyed(&view, rule, value));
                    }
                }
                Thing::Shape(number) => {
                    if let Some((start, end)) = (SHAPES[number].find)(&view, at)? {
                        judged.spans.push(self.span(&view, start..end, SHAPES[number].id, &self.shapes[number], 1));
                    }
                }
                Thing::Placeholder => judged.shield = judged.shield.max(placeholder::end(&view, at)?.unwrap_or(0)),
            }
        }
        Ok(judged)
    }

    fn span(&self, view: &View<'_>, place: std::ops::Range<usize>, rule: &'static str, with: &str, rank: u8) -> Span {
        let label = rule.split_once('.').map_or(rule, |(_, label)| label).to_owned();
        let print = fingerprint(&view.text(place.start, place.end), &self.word);
        let with = view.width.encode(with);
        let (start, end) = (place.start, place.end);
        Span { start, end, with, rule, label, form: "text", fingerprint: Some(print), rank, open: None, written: None, gone: 0 }
    }

    fn keyed(&self, view: &View<'_>, rule: usize, value: keyed::Value) -> Span {
        let text = if value.masked { mask_client_key(&view.text(value.start, value.end)) } else { self.keys[rule].clone() };
        let with = format!("{}{text}{}", value.around, value.around);
        let mut span = self.span(view, value.start..value.end, KEYS[rule].id, &with, 0);
        if value.open.is_some() {
            (span.open, span.fingerprint) = (value.open, None);
        }
        span
    }

    fn known(&self, view: &View<'_>, at: usize, pattern: &Pattern) -> Result<Option<Span>, More> {
        let Some(mut end) = pattern.end(view, at)? else { return Ok(None) };
        let Some(told) = self.known.get(pattern.secret) else { return Ok(None) };
        let (mut start, mut with) = (at, told.with.clone());
        match pattern.coding {
            Coding::Base64 { before, behind } => {
                let digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
                start = view.before(at).filter(|(byte, _)| before && digit(*byte)).map_or(at, |(_, place)| place);
                end += if behind && digit(view.peek(end)?) { view.step() } else { 0 };
            }
            _ if told.digits => with = number(view, start, end, with)?,
            _ => start = before_backslash(view, at)?,
        }
        let mut span = self.span(view, start..end, "known", &on_every_line(&view.text(start, end), &with), 2);
        span.label.clone_from(&told.label);
        span.form = pattern.coding.name();
        span.fingerprint = Some(told.fingerprint.clone());
        Ok(Some(span))
    }
}

/// UTF-16 of ASCII can be read in either order, one byte apart. Where it can, the one that begins at an even place counts: this says
/// whether what was read with the high byte first up to `end` can be read the other way as well.
fn other_order(view: &View<'_>, end: usize) -> Result<bool, More> {
    if view.width != Width::Big {
        return Ok(false);
    }
    match view.bytes.get(end) {
        None if !view.last => Err(More),
        byte => Ok(byte == Some(&0)),
    }
}

/// With what a name can begin: its words may be joined by a mark or by nothing.
fn name_beginnings(name: &str, width: Width) -> Vec<Vec<u8>> {
    let mut texts = vec![String::new()];
    for character in name.chars() {
        let choices = if character == '_' { vec!["_", "-", ".", " ", ""] } else { vec![] };
        texts = match choices.as_slice() {
            [] => texts.into_iter().map(|text| format!("{text}{character}")).collect(),
            joints => texts.iter().flat_map(|text| joints.iter().map(move |joint| format!("{text}{joint}"))).collect(),
        };
    }
    if name.len() < 4 {
        texts = texts.iter().flat_map(|text| BEHIND_SHORT.chars().map(move |behind| format!("{text}{behind}"))).collect();
    }
    texts.iter().flat_map(|text| shape_beginnings(text, width)).collect()
}

/// The first four bytes; three characters stand for everything that may follow in base64. Capital and small letters both, where the
/// sieve tells them apart.
fn shape_beginnings(text: &str, width: Width) -> Vec<Vec<u8>> {
    let texts: Vec<String> = match text.len() {
        3 => (b'0'..=b'z').filter(u8::is_ascii_alphanumeric).map(|next| format!("{text}{}", char::from(next))).collect(),
        _ => vec![text.to_owned()],
    };
    texts.iter().map(|text| width.encode(text).into_iter().take(4).collect()).collect()
}
