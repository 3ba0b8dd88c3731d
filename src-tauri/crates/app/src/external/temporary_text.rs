//! A text on the clipboard in place of what the person had there, which comes back afterwards.

/// A clipboard, as far as temporary it needs.
pub(super) trait ClipboardAccess {
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
    fn restore_for_good(&mut self, text: &str);
}

/// The clipboard and what it holds in place of something else.
pub(super) struct TemporaryText<B> {
    clipboard: B,
    replaced: Option<Replaced>,
    /// What the person had this program copy for good last. It bears the mark of secrets, too, and is none.
    kept: Option<String>,
}

struct Replaced {
    /// What the person had there; `None` where it was no text, or a secret.
    before: Option<String>,
    ours: String,
}

impl<B: ClipboardAccess> TemporaryText<B> {
    pub(super) fn new(clipboard: B) -> Self {
        Self { clipboard, replaced: None, kept: None }
    }

    /// Whether something is to be given back.
    pub(super) fn is_active(&self) -> bool {
        self.replaced.is_some()
    }

    /// Puts `text` there, briefly or for good. Of several brief texts in a row, the last one makes room for what the
    /// person had there before the first.
    pub(super) fn put(&mut self, text: &str, briefly: bool) -> anyhow::Result<()> {
        let replaced = self.replaced.take();
        if !briefly {
            self.kept = Some(text.to_owned());
            return self.clipboard.put(text);
        }
        let before = match replaced {
            Some(Replaced { before, ours }) if self.clipboard.text().as_ref() == Some(&ours) => before,
            // A password that its manager would have cleared by then must not come back.
            _ => {
                let is_secret = self.clipboard.is_secret();
                self.clipboard.text().filter(|text| !is_secret || self.kept.as_ref() == Some(text))
            }
        };
        self.clipboard.put(text)?;
        self.replaced = Some(Replaced { before, ours: text.to_owned() });
        Ok(())
    }

    /// Gives back what was there, where nothing else was copied since.
    pub(super) fn restore(&mut self) {
        self.give_back(B::restore);
    }

    /// The same when the program ends.
    pub(super) fn end(mut self) {
        self.give_back(B::restore_for_good);
    }

    /// Puts back what was replaced, where ours is still there.
    fn give_back(&mut self, put: fn(&mut B, &str)) {
        match self.replaced.take() {
            Some(replaced) if self.clipboard.text().as_ref() != Some(&replaced.ours) => {}
            Some(Replaced { before: Some(before), .. }) => put(&mut self.clipboard, &before),
            Some(_) => self.clipboard.clear(),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    /// What is on the clipboard, and whether it is marked as secret.
    #[derive(Clone, Default)]
    struct FakeClipboard(Rc<RefCell<(Option<String>, bool)>>);

    impl FakeClipboard {
        fn copy(&self, text: &str, secret: bool) {
            *self.0.borrow_mut() = (Some(text.to_owned()), secret);
        }

        fn reads(&self) -> Option<String> {
            self.0.borrow().0.clone()
        }
    }

    impl ClipboardAccess for FakeClipboard {
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
        fn restore_for_good(&mut self, text: &str) {
            self.copy(&format!("{text}, kept by another program"), false);
        }
    }

    fn temporary() -> (TemporaryText<FakeClipboard>, FakeClipboard) {
        let clipboard = FakeClipboard::default();
        (TemporaryText::new(clipboard.clone()), clipboard)
    }

    #[test]
    fn what_the_person_had_comes_back_also_after_two_texts() {
        let (mut temporary, clipboard) = temporary();
        clipboard.copy("a shopping list", false);
        temporary.put("ccc", true).unwrap();
        temporary.put("ccc", true).unwrap();
        temporary.put("another code", true).unwrap();
        assert_eq!(clipboard.reads().as_deref(), Some("another code"));
        temporary.restore();
        assert_eq!(clipboard.reads().as_deref(), Some("a shopping list"));
        assert!(!temporary.is_active());
    }

    #[test]
    fn what_was_copied_meanwhile_is_the_persons_own() {
        let (mut temporary, clipboard) = temporary();
        clipboard.copy("first", false);
        temporary.put("ccc", true).unwrap();
        clipboard.copy("second", false);
        temporary.restore();
        assert_eq!(clipboard.reads().as_deref(), Some("second"));
        temporary.put("ccc", true).unwrap();
        clipboard.copy("third", false);
        temporary.put("other", true).unwrap();
        temporary.restore();
        assert_eq!(clipboard.reads().as_deref(), Some("third"));
        temporary.put("ccc", true).unwrap();
        temporary.put("for good", false).unwrap();
        temporary.restore();
        assert_eq!(clipboard.reads().as_deref(), Some("for good"));
        temporary.put("ccc", true).unwrap();
        temporary.restore();
        assert_eq!(clipboard.reads().as_deref(), Some("for good"));
    }

    #[test]
    fn a_password_does_not_come_back() {
        let (mut temporary, clipboard) = temporary();
        clipboard.copy("correct horse", true);
        temporary.put("ccc", true).unwrap();
        temporary.restore();
        assert_eq!(clipboard.reads(), None);
        clipboard.copy("correct horse", true);
        temporary.put("ccc", true).unwrap();
        temporary.end();
        assert_eq!(clipboard.reads(), None);
    }

    #[test]
    fn the_programs_end_gives_back_what_is_lent_and_touches_nothing_else() {
        let (mut temporary, clipboard) = temporary();
        clipboard.copy("mine", false);
        temporary.put("ccc", true).unwrap();
        temporary.end();
        assert_eq!(clipboard.reads().as_deref(), Some("mine, kept by another program"));
        let (mut temporary, clipboard) = self::temporary();
        temporary.put("for good", false).unwrap();
        temporary.end();
        assert_eq!(clipboard.reads().as_deref(), Some("for good"));
    }
}
