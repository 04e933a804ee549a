//! Characters that look like an ASCII character and are another one. Source: Unicode's confusables, the ones a keyboard or a document brings.

/// Each with the ASCII character it looks like.
const LOOKALIKES: &[(char, char)] = &[
    ('а', 'a'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('һ', 'h'),
    ('і', 'i'),
    ('ı', 'i'),
    ('ј', 'j'),
    ('о', 'o'),
    ('ο', 'o'),
    ('р', 'p'),
    ('ԛ', 'q'),
    ('ѕ', 's'),
    ('ս', 'u'),
    ('ν', 'v'),
    ('ԝ', 'w'),
    ('х', 'x'),
    ('у', 'y'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Ѕ', 'S'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('‐', '-'),
    ('‑', '-'),
    ('‒', '-'),
    ('–', '-'),
    ('—', '-'),
    ('−', '-'),
    ('․', '.'),
    ('⁄', '/'),
    ('∕', '/'),
];

/// The ASCII character that `character` looks like, if it is another one. Full-width forms are counted in.
pub fn looks_like(character: char) -> Option<char> {
    if let '\u{ff01}'..='\u{ff5e}' = character {
        return char::from_u32(u32::from(character) - 0xfee0);
    }
    LOOKALIKES.iter().find(|(odd, _)| *odd == character).map(|(_, plain)| *plain)
}
