//! Text, links and `meta` from untrusted HTML. None of it is ever shown as HTML.

use ccc_core::room::discover::{Anchor, Announcement};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::collections::BTreeMap;

/// The longest text that is kept, in bytes: a post of Discourse has 32,000 characters by default.
const MAX_TEXT: usize = 48 * 1024;

/// The most links that are kept, and the most bytes of their addresses in all.
const MAX_LINKS: usize = 1_000;
const MAX_ADDRESSES: usize = 32 * 1024;

/// The text of `html` that is its author's own, as a reader sees it, and its links: without quotes of others and
/// without struck-out text. What exceeds the limits is left out, which bounds the memory and the answer to the parent process.
/// The elements are those that Discourse makes of posts.
pub(crate) fn announcement(html: &str) -> Announcement {
    let mut reader = Reader::default();
    for token in tokens(html) {
        match token {
            Token::Start(tag) => reader.open(&tag),
            Token::End(name) => reader.close(&name),
            Token::Text(text) => reader.text(&text),
        }
    }
    reader.end_link();
    reader.post
}

/// The `content` of the first `<meta name="NAME">` in `html`.
pub fn meta(html: &str, name: &str) -> Option<String> {
    tokens(html).find_map(|token| match token {
        Token::Start(tag) if tag.name == b"meta" && tag.attribute("name") == Some(name) => {
            tag.attribute("content").map(str::to_owned)
        }
        _ => None,
    })
}

/// What is read of HTML.
enum Token {
    Start(Tag),
    /// By its name.
    End(Vec<u8>),
    Text(String),
}

#[derive(Default)]
struct Tag {
    name: Vec<u8>,
    closes_itself: bool,
    attributes: BTreeMap<&'static str, String>,
}

impl Tag {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// The attributes that are read. All others are left out, and so are the parser's complaints: each weighs much more than what
/// it complains of.
const ATTRIBUTES: [&str; 5] = ["class", "content", "data-onebox-src", "href", "name"];

fn tokens(html: &str) -> impl Iterator<Item = Token> {
    let mut tag = Tag::default();
    // The attribute that is being read, where it is one of those and the first of its name.
    let mut attribute = None;
    let mut emitter = CallbackEmitter::new(move |event: CallbackEvent<'_>, _: Span<()>| match event {
        CallbackEvent::OpenStartTag { name } => {
            tag = Tag { name: name.to_vec(), ..Tag::default() };
            None
        }
        CallbackEvent::AttributeName { name } => {
            let known = ATTRIBUTES.into_iter().find(|known| known.as_bytes() == name);
            attribute = known.filter(|known| !tag.attributes.contains_key(known));
            tag.attributes.extend(attribute.map(|name| (name, String::new())));
            None
        }
        CallbackEvent::AttributeValue { value } => {
            let read = attribute.take().map(|name| (name, String::from_utf8_lossy(value).into_owned()));
            tag.attributes.extend(read);
            None
        }
        CallbackEvent::CloseStartTag { self_closing } => {
            Some(Token::Start(Tag { closes_itself: self_closing, ..std::mem::take(&mut tag) }))
        }
        CallbackEvent::EndTag { name } => Some(Token::End(name.to_vec())),
        CallbackEvent::String { value } => Some(Token::Text(String::from_utf8_lossy(value).into_owned())),
        CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => None,
    });
    // Scripts and styles are read to their end tags as one text, as a browser does.
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).flatten()
}

#[derive(Default)]
struct Reader {
    post: Announcement,
    /// How many bytes the addresses of its links have.
    addresses: usize,
    /// The link that is open.
    link: Option<Anchor>,
    /// Whether words of the link that is open were left out.
    struck: bool,
    /// The element with invisible text that is open.
    hidden: Option<Vec<u8>>,
    /// The open elements that can be a quote or struck out, by their name: whether they are.
    asides: Vec<bool>,
    spans: Vec<bool>,
    strikes: Vec<bool>,
    /// How many of those are.
    foreign: usize,
    /// How many block quotes are open.
    set_off: usize,
}

impl Reader {
    fn open(&mut self, tag: &Tag) {
        let has_class = |class: &str| {
            tag.attribute("class").is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
        };
        match tag.name.as_slice() {
            b"script" | b"style" | b"template" if !tag.closes_itself => self.hidden = Some(tag.name.clone()),
            b"a" => {
                self.end_link();
                if let Some(href) = tag.attribute("href").filter(|_| self.foreign == 0) {
                    self.link = Some(self.anchor(href.to_owned()));
                }
            }
            // `[quote]`, or a bare link on a line of its own, shown as a card.
            b"aside" => {
                self.block();
                let is_quote = has_class("quote");
                self.asides.push(is_quote);
                self.foreign += usize::from(is_quote);
                if let Some(href) = tag.attribute("data-onebox-src").filter(|_| self.foreign == 0) {
                    let anchor = self.anchor(href.to_owned());
                    self.keep(anchor);
                }
            }
            // `~~…~~` and HTML's own; `[s]` is a span.
            b"s" | b"del" | b"strike" => {
                self.strikes.push(true);
                self.foreign += 1;
            }
            b"span" => {
                let is_struck = has_class("bbcode-s");
                self.spans.push(is_struck);
                self.foreign += usize::from(is_struck);
            }
            b"blockquote" => {
                self.block();
                self.set_off += 1;
            }
            name if is_block(name) => self.block(),
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        if self.hidden.as_deref() == Some(name) {
            self.hidden = None;
        }
        let was_foreign = match name {
            b"aside" => self.asides.pop(),
            b"span" => self.spans.pop(),
            b"s" | b"del" | b"strike" => self.strikes.pop(),
            _ => None,
        };
        self.foreign -= usize::from(was_foreign == Some(true));
        match name {
            b"a" => self.end_link(),
            b"blockquote" => {
                self.set_off = self.set_off.saturating_sub(1);
                self.block();
            }
            name if is_block(name) => self.block(),
            _ => {}
        }
    }

    /// White space runs together, as on a page.
    fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        if self.foreign > 0 {
            self.struck |= !text.trim().is_empty();
            return;
        }
        for c in text.chars() {
            if self.post.text.len() >= MAX_TEXT {
                return;
            }
            if c.is_control() && !c.is_whitespace() {
                continue;
            }
            if !c.is_whitespace() {
                self.post.text.push(c);
            } else if !self.post.text.is_empty() && !self.post.text.ends_with(char::is_whitespace) {
                self.post.text.push(' ');
            }
        }
    }

    /// A link that begins here.
    fn anchor(&mut self, href: String) -> Anchor {
        let at = self.post.text.len();
        self.struck = false;
        Anchor { href, at: at..at, set_off: self.set_off > 0 }
    }

    fn end_link(&mut self) {
        let Some(mut link) = self.link.take() else { return };
        link.at.end = self.post.text.len();
        // All its words are struck out, and so is the link.
        let is_struck = self.struck && self.post.text[link.at.clone()].trim().is_empty();
        if !is_struck {
            self.keep(link);
        }
    }

    /// Control characters but for those that browsers leave out stand in no address of a room.
    fn keep(&mut self, link: Anchor) {
        let is_odd = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
        let addresses = self.addresses + link.href.len();
        if self.post.links.len() < MAX_LINKS && addresses <= MAX_ADDRESSES && !link.href.contains(is_odd) {
            self.addresses = addresses;
            self.post.links.push(link);
        }
    }

    fn block(&mut self) {
        let text = &mut self.post.text;
        // The text of a link is never trimmed.
        let covered = self.post.links.last().map_or(0, |link| link.at.end);
        let covered = self.link.as_ref().map_or(covered, |link| link.at.start);
        text.truncate(text.trim_end_matches(' ').len().max(covered));
        if !text.is_empty() && !text.ends_with('\n') && text.len() < MAX_TEXT {
            text.push('\n');
        }
    }
}

/// The elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "tr", "td", "th",
    "hr", "aside", "article", "header", "details", "summary",
];

fn is_block(name: &[u8]) -> bool {
    BLOCKS.iter().any(|block| block.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn links(post: &Announcement) -> Vec<(&str, &str)> {
        post.links.iter().map(|link| (post.text.get(link.at.clone()).unwrap(), link.href.as_str())).collect()
    }

    #[test]
    fn text_and_links_are_what_a_reader_sees() {
        let post = announcement(
            "<p>A  <b>bold</b>\n&amp; <a href='https://a.example/?x=1&amp;y=2'>link\n <i>here</i></a>.</p>\
             <script>not <a href='https://b.example/'>this</a></script><style>p{}</style><p>End<br/>line",
        );
        assert_eq!(post.text, "A bold & link here.\nEnd\nline");
        assert_eq!(links(&post), [("link here", "https://a.example/?x=1&y=2")]);
    }

    #[test]
    fn a_card_is_a_link_without_words() {
        let post =
            announcement("<p>See</p><aside class=onebox data-onebox-src=\"https://a.example/\"></aside>");
        assert_eq!(links(&post), [("", "https://a.example/")]);
    }

    #[test]
    fn what_is_quoted_or_struck_out_is_not_the_authors_own() {
        let post = announcement(
            "<p>We meet <s>in the <a href=old>room</a>, code abc</s> <a href=now>here</a>.</p>\
             <aside class=\"quote no-group\" data-username=\"ada\" data-post=\"1\">\n\
             <div class=\"title\"><div class=\"quote-controls\"></div>ada:</div>\n<blockquote>\n\
             <aside class=onebox data-onebox-src=card></aside><p>Mind <a href=quoted>this</a></p></blockquote></aside>\
             <p><del><a href=deleted>a</a></del><strike><a href=struck>b</a></strike>\
             <span class=bbcode-s><span><a href=bb>c</a></span> <a href=bb2>d</a></span>\
             <a href=wrapped><s>gone</s></a> <a href=half><s>not</s> this</a> <span><a href=mine>e</a></span></p>",
        );
        assert_eq!(links(&post), [("here", "now"), ("this", "half"), ("e", "mine")]);
        assert!(!post.text.contains("abc") && !post.text.contains("Mind"), "{}", post.text);
    }

    #[test]
    fn a_link_that_is_quoted_and_stands_by_itself_is_the_authors_too() {
        let post =
            announcement("<aside class=quote><a href=x>q</a></aside><details><a href=x>own</a></details>");
        assert_eq!(links(&post), [("own", "x")]);
    }

    #[test]
    fn a_block_quote_that_names_nobody_is_marked() {
        let post = announcement("<blockquote><p><a href=x>a</a></p></blockquote><a href=y>b</a>");
        assert_eq!(post.links.iter().map(|link| link.set_off).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn soup_is_survived() {
        let post = announcement("<a href=x>one<a href=y>two<p>three</a></a><a>four</a></p><a href=z>five");
        assert_eq!(links(&post), [("one", "x"), ("two\nthree", "y"), ("five", "z")]);
        let deep = "<blockquote><a href=x>".repeat(50_000);
        assert_eq!(announcement(&deep).links.len(), MAX_LINKS);
        assert_eq!(links(&announcement("</s></aside></span><s></s></s><a href=x>a</a>")), [("a", "x")]);
        let nested =
            "<span class=bbcode-s><s>".repeat(50_000) + &"</s></span>".repeat(50_000) + "<a href=x>a</a>";
        assert_eq!(announcement(&nested).links.len(), 1);
    }

    #[test]
    fn of_two_attributes_of_a_name_the_first_counts() {
        let post = announcement("<a id=1 href=x href=y HREF=z>a</a><a href href=y>b</a><a hreflang=en>c</a>");
        assert_eq!(links(&post), [("a", "x"), ("b", "")]);
        assert_eq!(meta("<meta name=a name=b content=c>", "b"), None);
    }

    #[test]
    fn the_token_of_a_page_is_its_meta() {
        let page = "<!doctype html><head><meta name=\"csrf-param\" content=\"p\">\
                    <meta content='t+/=&amp;' name='csrf-token'><meta name=csrf-token content=second>";
        assert_eq!(meta(page, "csrf-token").as_deref(), Some("t+/=&"));
        assert_eq!(meta("<p>csrf-token", "csrf-token"), None);
        assert_eq!(meta("<script>'<meta name=csrf-token content=x>'</script>", "csrf-token"), None);
    }

    proptest! {
        #[test]
        fn any_html_is_read_and_its_links_lie_in_its_text(
            html in "(<a href=\"x\">|</a>|<p>|</p>|<br>|<aside data-onebox-src=y>|<script>|</script>|<s>|</s>|<span class=bbcode-s>|</span>|</aside>|<blockquote>|</blockquote>|[ \\n]|\\PC){0,40}",
        ) {
            let post = announcement(&html);
            for link in &post.links {
                prop_assert!(post.text.get(link.at.clone()).is_some(), "{:?} in {:?}", link, post.text);
            }
        }
    }
}
