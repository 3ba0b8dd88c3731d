//! The private desktop's own parts, tried with clients that are not ours: what the other tests rest on.
#![expect(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the methods have the shape that the bus wants"
)]

use ccc_testkit::desktop::{Desktop, Pixmap};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use zbus::blocking::{Proxy, connection};
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

#[test]
fn the_notification_server_records_and_its_buttons_are_heard() {
    let desktop = Desktop::start();
    let call = |method: &str, arguments: &[&str]| {
        let method = format!("org.freedesktop.Notifications.{method}");
        let mut all = vec!["call", "--session", "--dest", "org.freedesktop.Notifications"];
        all.extend(["--object-path", "/org/freedesktop/Notifications", "--method", &method, "--"]);
        all.extend(arguments);
        desktop.output("gdbus", &all).done()
    };
    assert_eq!(call("GetCapabilities", &[]).trim(), "(['body', 'persistence', 'actions'],)");
    let connection = connection::Builder::address(desktop.bus_address().as_str())
        .and_then(connection::Builder::build)
        .unwrap();
    let name = "org.freedesktop.Notifications";
    let proxy = Proxy::new(&connection, name, "/org/freedesktop/Notifications", name).unwrap();
    let mut pressed = proxy.receive_signal("ActionInvoked").unwrap();
    let mut closed = proxy.receive_signal("NotificationClosed").unwrap();

    let rest = ["['default', 'Open', 'join', 'Join']", "{'urgency': <byte 2>}", "-1"];
    let first = call("Notify", &[&["test", "0", "", "A title", "A text"][..], &rest].concat());
    assert_eq!(first.trim(), "(uint32 1,)");
    let second = call("Notify", &[&["test", "1", "", "Another title", ""][..], &rest].concat());
    assert_eq!(second.trim(), "(uint32 1,)");

    let notice = desktop.notices().next(0);
    assert_eq!(
        (notice.app.as_str(), notice.summary.as_str(), notice.body.as_str()),
        ("test", "A title", "A text")
    );
    assert_eq!((notice.urgency, notice.replaces), (Some(2), 0));
    assert_eq!(notice.buttons(), ["Join"]);
    let notice = desktop.notices().next(1);
    assert_eq!((notice.summary.as_str(), notice.replaces), ("Another title", 1));
    assert!(desktop.notices().shows(&notice));

    desktop.notices().press(&notice, "join");
    let (id, action): (u32, String) = pressed.next().unwrap().body().deserialize().unwrap();
    assert_eq!((id, action.as_str()), (1, "join"));
    assert_eq!(closed.next().unwrap().body().deserialize::<(u32, u32)>().unwrap(), (1, 2));
    assert!(!desktop.notices().shows(&notice));

    let third = call("Notify", &[&["test", "0", "", "A third", ""][..], &rest].concat());
    assert_eq!(third.trim(), "(uint32 2,)");
    call("CloseNotification", &["2"]);
    assert_eq!(closed.next().unwrap().body().deserialize::<(u32, u32)>().unwrap(), (2, 3));
    desktop.notices().wait_until_gone(&desktop.notices().next(2));
}

/// An icon and its menu, as simple as they can be.
struct FakeItem(Arc<Mutex<Vec<String>>>);

#[zbus::interface(name = "org.kde.StatusNotifierItem")]
impl FakeItem {
    fn activate(&self, x: i32, y: i32) {
        self.0.lock().unwrap().push(format!("activated at {x}, {y}"));
    }

    #[zbus(property)]
    fn title(&self) -> &'static str {
        "A title"
    }

    #[zbus(property)]
    fn tool_tip(&self) -> (String, Vec<Pixmap>, String, String) {
        (String::new(), Vec::new(), "A tooltip".into(), "in 2 min".into())
    }

    #[zbus(property)]
    fn icon_pixmap(&self) -> Vec<Pixmap> {
        vec![(1, 1, vec![255, 1, 2, 3])]
    }

    #[zbus(property)]
    fn menu(&self) -> ObjectPath<'_> {
        ObjectPath::from_static_str_unchecked("/Menu")
    }
}

struct FakeMenu(Arc<Mutex<Vec<String>>>);

type Children = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

#[zbus::interface(name = "com.canonical.dbusmenu")]
impl FakeMenu {
    fn get_layout(&self, _parent: i32, _depth: i32, _properties: Vec<String>) -> (u32, Children) {
        let entry = |id: i32, label: &str, enabled: bool, children: Vec<OwnedValue>| -> OwnedValue {
            let properties: HashMap<String, OwnedValue> = [
                ("label".to_owned(), Value::from(label).try_into().unwrap()),
                ("enabled".to_owned(), Value::from(enabled).try_into().unwrap()),
            ]
            .into();
            Value::from((id, properties, children)).try_into().unwrap()
        };
        let inner = entry(3, "_Inner __1", true, Vec::new());
        let entries = vec![entry(1, "Outer", true, vec![inner]), entry(2, "Grey", false, Vec::new())];
        (1, (0, HashMap::new(), entries))
    }

    fn event(&self, id: i32, event: &str, _data: Value<'_>, _time: u32) {
        self.0.lock().unwrap().push(format!("{event} {id}"));
    }
}

#[test]
fn the_tray_host_reads_an_item_clicks_it_and_forgets_it_when_it_leaves() {
    let mut desktop = Desktop::start();
    let did = Arc::<Mutex<Vec<String>>>::default();
    let connection = connection::Builder::address(desktop.bus_address().as_str())
        .and_then(|builder| builder.serve_at("/StatusNotifierItem", FakeItem(Arc::clone(&did))))
        .and_then(|builder| builder.serve_at("/Menu", FakeMenu(Arc::clone(&did))))
        .and_then(|builder| builder.name("org.kde.StatusNotifierItem-1-1"))
        .and_then(connection::Builder::build)
        .unwrap();
    let register = || {
        let name = "org.kde.StatusNotifierWatcher";
        let watcher = Proxy::new(&connection, name, "/StatusNotifierWatcher", name).unwrap();
        watcher.call_method("RegisterStatusNotifierItem", &"org.kde.StatusNotifierItem-1-1").unwrap();
    };
    register();
    register();

    let item = desktop.tray().item();
    assert_eq!(item.service(), "org.kde.StatusNotifierItem-1-1");
    assert_eq!(item.title(), "A title");
    assert_eq!(item.tooltip(), ("A tooltip".into(), "in 2 min".into()));
    assert_eq!(item.icons(), [(1, 1, vec![255, 1, 2, 3])]);
    assert_eq!(item.menu_texts(), ["Outer", "  Inner _1", "Grey"]);
    item.activate(7, 9);
    item.click(&["Outer", "Inner _1"]);
    assert_eq!(*did.lock().unwrap(), ["activated at 7, 9", "clicked 3"]);

    desktop.tray_mut().come_back();
    assert!(desktop.tray().items().is_empty());
    register();
    desktop.tray().item();
    connection.close().unwrap();
    desktop.eventually("the icon leaves the tray", || desktop.tray().items().is_empty().then_some(()));
}

#[test]
fn a_bus_comes_back_at_the_same_address() {
    let mut desktop = Desktop::start();
    let address = desktop.bus_address();
    desktop.bus_mut().go_away();
    assert!(connection::Builder::address(address.as_str()).and_then(connection::Builder::build).is_err());
    desktop.bus_mut().come_back();
    desktop.tray_mut().come_back();
    desktop.notices_mut().come_back();
    assert_eq!(desktop.bus_address(), address);
    let known = desktop.output(
        "gdbus",
        &[
            "introspect",
            "--session",
            "--dest",
            "org.freedesktop.Notifications",
            "--object-path",
            "/org/freedesktop/Notifications",
        ],
    );
    assert!(known.done().contains("GetCapabilities"));
}

#[test]
fn a_screen_has_a_clipboard_a_window_manager_and_pixels() {
    let desktop = Desktop::builder().window_manager().start();
    let screen = desktop.display();
    assert_eq!(screen.clipboard(), "");
    desktop.run("sh", &["-c", "printf %s 'ccc £' | xclip -quiet -selection clipboard"]);
    desktop.eventually("the clipboard takes a text", || (screen.clipboard() == "ccc £").then_some(()));
    let before = screen.pixels();
    assert_eq!(before.len(), 1280 * 800 * 3);
    screen.run("display", &["-window", "root", "xc:#ff8800"]);
    desktop.eventually("the screen changes its colour", || (screen.pixels() != before).then_some(()));
}
