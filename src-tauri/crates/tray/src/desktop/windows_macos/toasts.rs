//! Notices on Windows: toasts, by the system's own interface.
//!
//! `notify-rust` shows a toast once and can neither replace it, nor take it back, nor hear of it again once it has moved
//! into the Action Center. The system's interface does all that, and all of it is safe to call.

use ccc_app::ports::{Inbox, Message};
use ccc_core::notice::{MAX_NOTICES, Notice, NoticeId};
use ccc_core::settings::Urgency;
use ccc_core::update::Event;
use std::collections::BTreeMap;
use windows::Data::Xml::Dom::XmlDocument;
use windows::Foundation::TypedEventHandler;
use windows::UI::Notifications::{
    ToastActivatedEventArgs, ToastDismissalReason, ToastDismissedEventArgs, ToastNotification,
    ToastNotificationManager,
};
use windows::core::{HSTRING, IInspectable, Interface as _, Ref, Result};
use windows_registry::CURRENT_USER;

/// The notices.
pub(super) struct Toasts {
    inbox: Inbox,
    /// Those that stand: as long as they are kept, their buttons answer, in the Action Center too. Of one that the person has
    /// dismissed nobody says here that it need not be kept, so the oldest go.
    standing: BTreeMap<NoticeId, ToastNotification>,
}

impl Toasts {
    pub(super) fn new(inbox: Inbox) -> Self {
        // Where the name cannot be written, toasts fail, and the controller hears of each.
        let _ = register();
        // Those of an earlier run answer no more.
        clear();
        Self { inbox, standing: BTreeMap::new() }
    }

    pub(super) fn show(&mut self, id: NoticeId, replaces: Option<NoticeId>, notice: &Notice) {
        let event = match self.put_up(id, notice) {
            Ok(()) => {
                // Only when the new one is there, so that there is always one.
                if let Some(replaced) = replaces {
                    self.close(replaced);
                }
                Event::NoticeShown(id)
            }
            Err(_) => Event::NoticeFailed(id),
        };
        let _ = self.inbox.send(Message::Event(event));
    }

    pub(super) fn close(&mut self, id: NoticeId) {
        self.standing.remove(&id);
        // One that the person has taken away is not there to be removed.
        let _ = ToastNotificationManager::History()
            .and_then(|history| history.RemoveGroupedTagWithId(&tag(id), &HSTRING::from(GROUP), &name()));
    }

    fn put_up(&mut self, id: NoticeId, notice: &Notice) -> Result<()> {
        let buttons: Vec<_> =
            notice.buttons.iter().map(|button| (button.id, button.label.as_str())).collect();
        let toast = toast(&xml(&notice.title, &notice.body, notice.urgency, notice.sound, &buttons))?;
        toast.SetTag(&tag(id))?;
        toast.SetGroup(&HSTRING::from(GROUP))?;
        let (clicked, inbox) = (notice.clone(), self.inbox.clone());
        toast.Activated(&TypedEventHandler::new(move |_, details: Ref<IInspectable>| {
            let details = details.ok()?.cast::<ToastActivatedEventArgs>()?;
            let pressed = details.Arguments()?.to_string_lossy();
            let button = clicked.buttons.iter().find(|button| button.id == pressed);
            let action = button.map_or(&clicked.on_click, |button| &button.action).clone();
            let _ = inbox.send(Message::Event(Event::Act(action)));
            let _ = inbox.send(Message::Event(Event::NoticeClosed(id)));
            Ok(())
        }))?;
        let inbox = self.inbox.clone();
        toast.Dismissed(&TypedEventHandler::new(move |_, details: Ref<ToastDismissedEventArgs>| {
            // One that has timed out stands in the Action Center and still answers.
            if details.ok()?.Reason()? == ToastDismissalReason::UserCanceled {
                let _ = inbox.send(Message::Event(Event::NoticeClosed(id)));
            }
            Ok(())
        }))?;
        up(&toast)?;
        self.standing.insert(id, toast);
        while self.standing.len() > MAX_NOTICES {
            self.standing.pop_first();
        }
        Ok(())
    }
}

impl Drop for Toasts {
    fn drop(&mut self) {
        // Nobody would hear their buttons.
        clear();
    }
}

/// Tells the person something in a toast that asks nothing.
pub(super) fn say(text: &str) {
    // There is nobody left to tell where this fails.
    let _ = toast(&xml(super::NAME, text, Urgency::Normal, false, &[])).and_then(|toast| up(&toast));
}

fn clear() {
    let _ = ToastNotificationManager::History().and_then(|history| history.ClearWithId(&name()));
}

/// Tells Windows under which name and picture the program's toasts come; without a name it shows none. The picture lies
/// beside the program where the setup has put it.
fn register() -> Result<()> {
    let path = format!(r"Software\Classes\AppUserModelId\{}", super::IDENTIFIER);
    let key = CURRENT_USER.create(path)?;
    key.set_string("DisplayName", super::NAME)?;
    let program = std::env::current_exe().ok();
    let picture = program.and_then(|program| program.parent().map(|folder| folder.join("icon.png")));
    match picture.filter(|picture| picture.is_file()) {
        Some(picture) => key.set_string("IconUri", picture.to_string_lossy()),
        None => Ok(()),
    }
}

fn name() -> HSTRING {
    HSTRING::from(super::IDENTIFIER)
}

/// The group of the toasts that want an answer. Windows knows a toast by its tag and its group.
const GROUP: &str = "reminders";

fn tag(id: NoticeId) -> HSTRING {
    HSTRING::from(id.0.to_string())
}

/// What Windows is to show. A click beside the buttons comes back with an empty argument.
fn xml(title: &str, body: &str, urgency: Urgency, sound: bool, buttons: &[(&str, &str)]) -> String {
    let insistence = match urgency {
        Urgency::Low => "",
        // 25 seconds on the screen instead of 5.
        Urgency::Normal => " duration=\"long\"",
        // Until it is answered; a toast without buttons cannot have it.
        Urgency::Critical => " scenario=\"reminder\"",
    };
    // Without it Windows plays what it plays for every toast.
    let audio = if sound { "<audio src=\"ms-winsoundevent:Notification.Reminder\"/>" } else { "" };
    let (title, body) = (escaped(title), escaped(body));
    let action = |(id, label): &(&str, &str)| {
        format!("<action content=\"{}\" arguments=\"{}\"/>", escaped(label), escaped(id))
    };
    let actions = buttons.iter().map(action).collect::<Vec<_>>().concat();
    format!(
        "<toast launch=\"\"{insistence}><visual><binding template=\"ToastGeneric\"><text>{title}</text>\
         <text>{body}</text></binding></visual>{audio}<actions>{actions}</actions></toast>"
    )
}

/// `text` as XML's text and attributes want it; what XML has no place for is left out.
fn escaped(text: &str) -> String {
    let escape = |c: char| match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\n' | '\t' => format!("&#{};", u32::from(c)),
        '\u{fffe}' | '\u{ffff}' => String::new(),
        c if c.is_control() => String::new(),
        c => c.to_string(),
    };
    text.chars().map(escape).collect()
}

fn toast(xml: &str) -> Result<ToastNotification> {
    let document = XmlDocument::new()?;
    document.LoadXml(&HSTRING::from(xml))?;
    ToastNotification::CreateToastNotification(&document)
}

fn up(toast: &ToastNotification) -> Result<()> {
    ToastNotificationManager::CreateToastNotifierWithId(&name())?.Show(toast)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_xml_says_how_insistent_it_is_and_what_the_buttons_answer() {
        assert_eq!(
            xml("Soon", "In 15 min", Urgency::Critical, false, &[("join", "Join"), ("skip", "Skip")]),
            "<toast launch=\"\" scenario=\"reminder\"><visual><binding template=\"ToastGeneric\">\
             <text>Soon</text><text>In 15 min</text></binding></visual><actions>\
             <action content=\"Join\" arguments=\"join\"/><action content=\"Skip\" arguments=\"skip\"/>\
             </actions></toast>"
        );
        let audio = "</visual><audio src=\"ms-winsoundevent:Notification.Reminder\"/><actions>";
        assert!(xml("", "", Urgency::Critical, true, &[]).contains(audio));
        assert!(
            xml("", "", Urgency::Normal, false, &[]).starts_with("<toast launch=\"\" duration=\"long\">")
        );
        assert!(xml("", "", Urgency::Low, false, &[]).starts_with("<toast launch=\"\">"));
    }

    #[test]
    fn no_text_can_leave_its_place() {
        assert_eq!(escaped("a <b> & \"c\"\n\u{7}é😀"), "a &lt;b&gt; &amp; &quot;c&quot;&#10;é😀");
    }
}
