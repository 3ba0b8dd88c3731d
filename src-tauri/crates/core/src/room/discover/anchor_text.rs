//! What the words of an announcement reveal about its links, in the supported languages.

use crate::link::{Link, is_invisible};
use std::ops::Range;

/// How much a link's words suggest a room.
pub(super) fn weigh_words(words: &str) -> u32 {
    let words = split(words);
    let all = words.concat();
    let is = |known: &str| words.iter().any(|word| known.split(' ').any(|known| known == word));
    if all.contains("bigbluebutton") || is("bbb") {
        50
    } else if is(ROOM) || ROOM_WITHIN.iter().any(|part| all.contains(part)) {
        25
    } else {
        0
    }
}

/// Whether a link's words do not describe it: none, its own address, or "here".
pub(super) fn is_nondescript(words: &str) -> bool {
    words.contains("://")
        || looks_like_an_address(words.trim_end_matches('…'), true)
        || split(words).iter().all(|word| POINTING.split(' ').any(|known| known == word))
}

fn split(words: &str) -> Vec<String> {
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(60).map(str::to_lowercase).collect()
}

/// Words for a room in the supported languages.
const ROOM: &str =
    "room call meeting sala salón salle raum reunión réunion reunião riunione stanza videocall";

/// The same in languages that join words, or prefix articles.
const ROOM_WITHIN: [&str; 5] = ["会議室", "會議室", "ルーム", "غرفة", "اجتماع"];

/// Words that point to a link without describing it, in the supported languages.
const POINTING: &str = "here this the new link join hier dieser aquí este enlace enllaç ací ici ce lien qui questo aqui \
    ここ こちら リンク 這裡 這裏 連結 هنا الرابط";

/// Whether the words contain an address on another host than the link's, which is a trap.
pub(super) fn shows_another_host(words: &str, link: &Link) -> bool {
    let words: Vec<&str> = words
        .split(|c: char| c.is_whitespace() || "()[]<>{}\"“”«»'".contains(c))
        .map(|word| word.trim_matches([',', ';', ':', '!', '?', '.', '…']))
        .filter(|word| !word.is_empty())
        .collect();
    let without_www = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let leads_to = link.url().host_str().map(without_www);
    words.iter().any(|word| {
        let written = match word.split_once("://") {
            Some(_) => (*word).to_owned(),
            None if looks_like_an_address(word, words.len() == 1) => format!("https://{word}"),
            None => return false,
        };
        // The forum truncates long addresses; their hosts remain.
        url::Url::parse(&written).is_ok_and(|shown| shown.host_str().map(without_www) != leads_to)
    })
}

/// `host.tld` or `host.tld/…`. Among other words `name.tld` is rather a name, or a missing space.
fn looks_like_an_address(word: &str, alone: bool) -> bool {
    let host = word.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty()
            && end.len() >= 2
            && end.chars().all(char::is_alphabetic)
            && (alone || name.contains('.') || word.contains('/'))
    })
}

/// Where the text mentions the access code, in order: the code itself as a word, or words for one.
pub(super) fn code_positions(text: &str, code: Option<&str>) -> Vec<usize> {
    let mut positions: Vec<usize> = code
        .filter(|code| !code.is_empty())
        .into_iter()
        .flat_map(|code| text.match_indices(code).filter(|(at, found)| is_whole_word(text, *at, found)))
        .map(|(at, _)| at)
        .collect();
    for word in CODE.split('|') {
        positions.extend(text.match_indices(word).map(|(at, _)| at));
    }
    positions.sort_unstable();
    positions
}

/// Words for an access code in the supported languages, separated by `|`.
const CODE: &str = "access code|Access code|passcode|password|código|codi d'accés|codi d’accés|code d'accès|\
    code d’accès|Zugangscode|Zugangs-Code|codice|senha|アクセスコード|存取碼|密碼|رمز|كلمة المرور";

fn is_whole_word(text: &str, at: usize, word: &str) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + word.len()..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

/// The distance in bytes between a link and the nearest of the sorted positions.
pub(super) fn distance(at: &Range<usize>, positions: &[usize]) -> Option<usize> {
    let next = positions.partition_point(|position| *position < at.start);
    let after = positions.get(next).map(|position| position.saturating_sub(at.end));
    let before = next.checked_sub(1).map(|last| at.start - positions[last]);
    after.into_iter().chain(before).min()
}

/// A link's words on one line, short enough for a sentence.
pub(super) fn shortened(words: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let visible = line.chars().filter(|c| !c.is_control() && !is_invisible(*c));
    let short: String = visible.clone().take(MAX_CHARS).collect();
    if visible.count() > MAX_CHARS { format!("{short}…") } else { short }
}
