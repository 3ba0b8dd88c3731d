//! A text on the clipboard in place of what the person had there, which comes back afterwards.

/// A clipboard, as far as lending it needs.
pub(super) trait Board {
    /// What is on it, where that is a text.
    fn text(&mut self) -> Option<String>;
    /// Whether who put it there marked it as secret, as password managers do.
    fn is_secret(&mut self) -> bool;
    /// Puts a text there that is to stay out of histories.
    fn put(&mut self, text: &str) -> anyhow::Result<()>;
    /// Puts back what the person had copied.
    fn restore(&mut self, text: &str);
    /// Empties it.
    fn clear(&mut self);
    /// Puts back what the person had copied, so that it outlives this program.
    fn leave(&mut self, text: &str);
}

/// The clipboard and what it holds in place of something else.
pub(super) struct Lending<B> {
    board: B,
    lent: Option<Lent>,
    /// What the person had this program copy for good last. It bears the mark of secrets, too, and is none.
    kept: Option<String>,
}

struct Lent {
    /// What the person had there; `None` where it was no text, or a secret.
    before: Option<String>,
    ours: String,
}

impl<B: Board> Lending<B> {
    pub(super) fn new(board: B) -> Self {
        Self { board, lent: None, kept: None }
    }

    /// Whether something is to be given back.
    pub(super) fn has_lent(&self) -> bool {
        self.lent.is_some()
    }

    /// Puts `text` there, briefly or for good. Of several brief texts in a row, the last one makes room for what the
    /// person had there before the first.
    pub(super) fn put(&mut self, text: &str, briefly: bool) -> anyhow::Result<()> {
        let lent = self.lent.take();
        if !briefly {
            self.kept = Some(text.to_owned());
            return self.board.put(text);
        }
        let before = match lent {
            Some(Lent { before, ours }) if self.board.text().as_ref() == Some(&ours) => before,
            // A password that its manager would have cleared by then must not come back.
            _ => {
                let is_secret = self.board.is_secret();
                self.board.text().filter(|text| !is_secret || self.kept.as_ref() == Some(text))
            }
        };
        self.board.put(text)?;
        self.lent = Some(Lent { before, ours: text.to_owned() });
        Ok(())
    }

    /// Gives back what was there, where nothing else was copied since.
    pub(super) fn give_back(&mut self) {
        match self.owed() {
            Some(Lent { before: Some(before), .. }) => self.board.restore(&before),
            Some(_) => self.board.clear(),
            None => {}
        }
    }

    /// The same when the program ends.
    pub(super) fn end(mut self) {
        match self.owed() {
            Some(Lent { before: Some(before), .. }) => self.board.leave(&before),
            Some(_) => self.board.clear(),
            None => {}
        }
    }

    /// What was lent, where ours is still there.
    fn owed(&mut self) -> Option<Lent> {
        let lent = self.lent.take()?;
        (self.board.text()? == lent.ours).then_some(lent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    /// What is on the clipboard, and whether it is marked as secret.
    #[derive(Clone, Default)]
    struct Paper(Rc<RefCell<(Option<String>, bool)>>);

    impl Paper {
        fn copy(&self, text: &str, secret: bool) {
            *self.0.borrow_mut() = (Some(text.to_owned()), secret);
        }

        fn reads(&self) -> Option<String> {
            self.0.borrow().0.clone()
        }
    }

    impl Board for Paper {
        fn text(&mut self) -> Option<String> {
            self.reads()
        }
        fn is_secret(&mut self) -> bool {
            self.0.borrow().1
        }
        fn put(&mut self, text: &str) -> anyhow::Result<()> {
            self.copy(text, true);
            Ok(())
        }
        fn restore(&mut self, text: &str) {
            self.copy(text, false);
        }
        fn clear(&mut self) {
            *self.0.borrow_mut() = (None, false);
        }
        fn leave(&mut self, text: &str) {
            self.copy(&format!("{text}, kept by another program"), false);
        }
    }

    fn lending() -> (Lending<Paper>, Paper) {
        let paper = Paper::default();
        (Lending::new(paper.clone()), paper)
    }

    #[test]
    fn what_the_person_had_comes_back_also_after_two_texts() {
        let (mut lending, paper) = lending();
        paper.copy("a shopping list", false);
        lending.put("ccc", true).unwrap();
        lending.put("ccc", true).unwrap();
        lending.put("another code", true).unwrap();
        assert_eq!(paper.reads().as_deref(), Some("another code"));
        lending.give_back();
        assert_eq!(paper.reads().as_deref(), Some("a shopping list"));
        assert!(!lending.has_lent());
    }

    #[test]
    fn what_was_copied_meanwhile_is_the_persons_own() {
        let (mut lending, paper) = lending();
        paper.copy("first", false);
        lending.put("ccc", true).unwrap();
        paper.copy("second", false);
        lending.give_back();
        assert_eq!(paper.reads().as_deref(), Some("second"));
        lending.put("ccc", true).unwrap();
        paper.copy("third", false);
        lending.put("other", true).unwrap();
        lending.give_back();
        assert_eq!(paper.reads().as_deref(), Some("third"));
        lending.put("ccc", true).unwrap();
        lending.put("for good", false).unwrap();
        lending.give_back();
        assert_eq!(paper.reads().as_deref(), Some("for good"));
        lending.put("ccc", true).unwrap();
        lending.give_back();
        assert_eq!(paper.reads().as_deref(), Some("for good"));
    }

    #[test]
    fn a_password_does_not_come_back() {
        let (mut lending, paper) = lending();
        paper.copy("correct horse", true);
        lending.put("ccc", true).unwrap();
        lending.give_back();
        assert_eq!(paper.reads(), None);
        paper.copy("correct horse", true);
        lending.put("ccc", true).unwrap();
        lending.end();
        assert_eq!(paper.reads(), None);
    }

    #[test]
    fn the_programs_end_gives_back_what_is_lent_and_touches_nothing_else() {
        let (mut lending, paper) = lending();
        paper.copy("mine", false);
        lending.put("ccc", true).unwrap();
        lending.end();
        assert_eq!(paper.reads().as_deref(), Some("mine, kept by another program"));
        let (mut lending, paper) = self::lending();
        lending.put("for good", false).unwrap();
        lending.end();
        assert_eq!(paper.reads().as_deref(), Some("for good"));
    }
}
