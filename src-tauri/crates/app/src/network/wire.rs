//! Questions and answers as lines of JSON, `{"v":1,"say":…}`.

use ccc_core::reading::VERSION;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

/// The most bytes of a question: a link, a name and a code.
pub const MAX_QUESTION: usize = 64 * 1024;

/// The most bytes that one process may answer in all.
pub const MAX_ANSWERS: usize = 256 * 1024;

#[derive(Serialize, Deserialize)]
struct Line<T> {
    v: u32,
    say: T,
}

/// Why a line is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// It is of another version.
    #[error("it speaks version {0}, and this program {VERSION}")]
    OtherVersion(u32),
    /// It is none of the protocol's.
    #[error("it makes no sense")]
    Garbled,
}

/// The line that says `say`, with its end.
pub fn line(say: &impl Serialize) -> String {
    // Nothing that is said here has keys that are no strings, or floats.
    serde_json::to_string(&Line { v: VERSION, say }).unwrap_or_default() + "\n"
}

/// What a line says.
pub fn read<T: DeserializeOwned>(line: &[u8]) -> Result<T, LineError> {
    match serde_json::from_slice::<Line<T>>(line) {
        Ok(Line { v: VERSION, say }) => Ok(say),
        _ => match serde_json::from_slice::<Line<IgnoredAny>>(line) {
            Ok(Line { v, .. }) if v != VERSION => Err(LineError::OtherVersion(v)),
            _ => Err(LineError::Garbled),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::link::Link;
    use ccc_core::reading::{Answer, Question};
    use ccc_core::room::entry::{EntryAnswer, EntryRequest};
    use ccc_core::settings::PlainText;

    #[test]
    fn what_is_said_is_read_again() {
        let room = Link::parse("https://bbb.example/rooms/abc-def-ghi-jkl/join").unwrap();
        let request = EntryRequest { name: PlainText::new("Siôn 王").unwrap(), code: Some("c".into()) };
        let question = Question::Enter { room: room.clone(), request };
        let text = line(&question);
        assert!(text.starts_with(r#"{"v":1,"say":{"enter":{"room":"https://bbb"#) && text.ends_with("}\n"));
        assert_eq!(read(text.as_bytes()), Ok(question));
        let answer = Answer::Entered(EntryAnswer::Enter { join_url: room });
        assert_eq!(read(line(&answer).as_bytes()), Ok(answer));
    }

    #[test]
    fn another_version_is_told_from_nonsense() {
        let answer = |line: &str| read::<Answer>(line.as_bytes());
        assert_eq!(answer(r#"{"v":2,"say":{"of a later version":7}}"#), Err(LineError::OtherVersion(2)));
        assert_eq!(answer(r#"{"v":2,"say":"listening"}"#), Err(LineError::OtherVersion(2)));
        let deep = format!("{}1{}", r#"{"v":1,"say":"#.repeat(500), "}".repeat(500));
        for nonsense in ["", "\n", "null", r#"{"v":1,"say":7}"#, r#"{"v":1}"#, r#"{"v":-1,"say":0}"#, &deep] {
            assert_eq!(answer(nonsense), Err(LineError::Garbled), "{nonsense:.40}");
        }
        let evil = r#"{"v":1,"say":{"entered":{"Enter":{"join_url":"javascript:alert(1)"}}}}"#;
        assert_eq!(answer(evil), Err(LineError::Garbled), "a link that is none");
    }
}
