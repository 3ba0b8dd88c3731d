//! What is told to people, and what is kept from others.

use super::{at_most, same};
use crate::target::{Limits, Target, Verdict};
use ccc_core::language::{HourCycle, Language, Locale};
use ccc_core::redact::Redactor;
use ccc_core::text;

pub(super) const TARGETS: &[Target] = &[
    Target {
        name: "messages",
        samples: || vec!["\u{202e}".repeat(20_000), "{ $host }".repeat(2_000), "\u{2068}".repeat(20_000)],
        words: &[
            "\u{202e}",
            "\u{2066}",
            "\u{2067}",
            "\u{2068}",
            "\u{2069}",
            "\u{200f}",
            "{",
            "}",
            "{ $host }",
            "-term",
            "bbb.example.org",
            "غرفة",
        ],
        longest: 20_000,
        limits: Limits::USUAL,
        quick: 200,
        read: message,
    },
    Target {
        name: "logs",
        samples: long_logs,
        words: &[
            "https://",
            "://",
            "/home/ana",
            "Ana",
            "ccc",
            "s3cr3t",
            "@",
            "?code=",
            "abcdefghijklmnopqrstuvwxyz0123456789",
            "[…]",
            "~",
            " ",
            "\n",
            "\\",
            "\"",
        ],
        longest: 100_000,
        limits: Limits { memory_a_byte: 80, ..Limits::USUAL },
        quick: 500,
        read: log,
    },
];

/// Each language fills in what others wrote as it is, and no more.
fn message(input: &[u8]) -> Verdict {
    let argument = String::from_utf8_lossy(input);
    let filled = |text: &str| text.matches(&*argument).count();
    for language in Language::ALL {
        let locale = Locale::english().with_preferences(Some(language), Some(HourCycle::TwentyFour));
        let told = text!(locale, "room-found", host = argument.to_string());
        at_most("the text is too long", &told, argument.len() + 2_000)?;
        if !argument.is_empty() && filled(&told) == 0 {
            return Err(format!("{language:?} does not say what was filled in: {told:.300}"));
        }
    }
    Ok("told".into())
}

fn long_logs() -> Vec<String> {
    vec!["://".repeat(30_000), "a1".repeat(50_000), "Ana ".repeat(20_000), "https://a/b ".repeat(8_000)]
}

/// Nothing private is left, and doing it again changes nothing.
fn log(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let private = Redactor::new("/home/ana", ["Ana Sánchez".to_owned(), "s3cr3t".to_owned()]);
    let clean = private.redact(&text);
    at_most("it grows", &clean, 3 * text.len() + 100)?;
    for word in ["/home/ana", "Ana Sánchez", "s3cr3t"] {
        if clean.contains(word) {
            return Err(format!("{word} is left: {clean:.300}"));
        }
    }
    same("a second time changes it", &private.redact(&clean), &clean)?;
    Ok(format!("ways {}, gone {}", clean.matches("://").count().min(3), clean.matches("[…]").count().min(3)))
}
