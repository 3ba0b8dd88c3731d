//! Reading what is written on the screen, as a person does: by tesseract.

use std::path::Path;

use anyhow::{Result, bail};
use ccc_testkit::desktop::session::{Area, Picture};

use crate::shell;

/// Letters of a screen are too small for tesseract; so many times as large, they are not.
const LARGER: usize = 3;

/// A word, and where it is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// As it was read.
    pub(super) text: String,
    /// Around it.
    pub(super) area: Area,
}

/// What is written in `area`; `scratch` is a folder for the picture on the way.
pub(super) fn read(picture: &Picture, area: Area, scratch: &Path) -> Result<Vec<Word>> {
    let (cut, large) = (scratch.join("cut.png"), scratch.join("large.png"));
    picture.save(area, &cut);
    let mut words = Vec::new();
    // Dark letters on a light ground and light ones on a dark button: it is read both ways.
    for negate in [&[][..], &["-negate"]] {
        let mut convert = shell::command("convert", scratch);
        convert.arg(&cut).args(["-colorspace", "Gray", "-resize", &format!("{LARGER}00%")]);
        shell::read(convert.args(["-normalize"]).args(negate).arg(&large))?;
        let mut tesseract = shell::command("tesseract", scratch);
        let table = shell::read(tesseract.arg(&large).args(["-", "--psm", "11", "tsv"]))?;
        words.extend(table.lines().skip(1).filter_map(|line| word(line, area)));
    }
    Ok(words)
}

/// The first place where these words stand, one after the other.
pub(super) fn find(words: &[Word], phrase: &str) -> Result<(usize, usize)> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    let is_it = |some: &&[Word]| some.iter().zip(&wanted).all(|(word, wanted)| word.is(wanted));
    match words.windows(wanted.len()).find(is_it) {
        Some(found) => Ok(found[0].area.middle()),
        None => bail!("{phrase:?} is not to be read, but {:?}", text(words)),
    }
}

/// All that was read.
pub(super) fn text(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

impl Word {
    /// Whether it is the wanted one, but for what stands around it: icons are read as some letter or other.
    fn is(&self, wanted: &str) -> bool {
        self.text.trim_matches(|sign: char| !sign.is_alphanumeric()) == wanted
    }
}

/// A line of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
fn word(line: &str, within: Area) -> Option<Word> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [left, top, width, height] = [6, 7, 8, 9].map(|at| fields.get(at)?.parse::<usize>().ok());
    let text = fields.get(11)?.trim();
    let area = Area {
        x: within.x + left? / LARGER,
        y: within.y + top? / LARGER,
        width: width? / LARGER,
        height: height? / LARGER,
    };
    (!text.is_empty()).then(|| Word { text: text.to_owned(), area })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Area = Area { x: 100, y: 50, width: 300, height: 300 };

    #[test]
    fn words_are_where_they_are_on_the_screen() {
        let line = "5\t1\t1\t1\t1\t1\t30\t60\t90\t30\t96.0\tJoin";
        let area = Area { x: 110, y: 70, width: 30, height: 10 };
        assert_eq!(word(line, WITHIN), Some(Word { text: "Join".into(), area }));
        assert_eq!(word("4\t1\t1\t1\t1\t0\t30\t60\t90\t30\t-1\t", WITHIN), None);
    }

    #[test]
    fn a_phrase_is_found_where_its_words_follow_one_another() {
        let words: Vec<Word> = ["Skip", "Copy", "access", "code"]
            .iter()
            .enumerate()
            .map(|(at, text)| Word {
                text: (*text).into(),
                area: Area { x: at * 10, y: 0, width: 2, height: 2 },
            })
            .collect();
        assert_eq!(find(&words, "Copy access code").unwrap(), (11, 1));
        assert!(find(&words, "Copy code").is_err());
    }
}
