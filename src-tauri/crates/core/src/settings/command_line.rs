//! A program and its arguments in one line, as a person types it.

/// The words of a line. Double quotes keep spaces together; an unclosed quote reaches to the end.
///
/// ```
/// use ccc_core::settings::command_line::{join, split};
/// let line = r#""C:\Program Files\Firefox\firefox.exe" -P work"#;
/// assert_eq!(split(line), [r"C:\Program Files\Firefox\firefox.exe", "-P", "work"]);
/// assert_eq!(join(&split(line)), line);
/// ```
pub fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            c if c.is_whitespace() && !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The line with these words. Quotes within a word cannot be written and are dropped.
pub fn join(words: &[String]) -> String {
    let written = |word: &String| {
        let word = word.replace('"', "");
        if word.is_empty() || word.contains(char::is_whitespace) { format!("\"{word}\"") } else { word }
    };
    words.iter().map(written).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn odd_lines_have_their_words() {
        assert_eq!(split("  "), [""; 0]);
        assert_eq!(split(r#"a "" "b c"d "e f"#), ["a", "", "b cd", "e f"]);
    }

    proptest! {
        #[test]
        fn joining_and_splitting_keeps_the_words(all in prop::collection::vec("[a-z \\-/\u{e9}]{0,8}", 0..5)) {
            prop_assert_eq!(split(&join(&all)), all);
        }
    }
}
