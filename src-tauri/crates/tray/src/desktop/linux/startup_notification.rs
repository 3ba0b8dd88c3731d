//! The pointer that GNOME shows as busy from a click in the tray's menu until the program that the click opens has its window,
//! or for fifteen seconds.

use std::ffi::CString;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use tracing::debug;
use wayland_client::backend::protocol::{AllowNull, Argument, ArgumentType, Interface, Message, MessageDesc};
use wayland_client::backend::{Backend, ObjectData, ObjectId};
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, QueueHandle};

/// GTK's own protocol to the compositor, which mutter speaks (`gtk-shell.xml` in GTK's sources), as far as it is used here.
static GTK_SHELL: Interface = Interface {
    name: "gtk_shell1",
    version: 1,
    requests: &[
        message("get_gtk_surface", &[ArgumentType::NewId, ArgumentType::Object(AllowNull::No)]),
        message("set_startup_id", &[ArgumentType::Str(AllowNull::Yes)]),
    ],
    events: &[message("capabilities", &[ArgumentType::Uint])],
    c_ptr: None,
};

/// The place of `set_startup_id` among the requests.
const SET_STARTUP_ID: u16 = 1;

const fn message(name: &'static str, signature: &'static [ArgumentType]) -> MessageDesc {
    MessageDesc {
        name,
        signature,
        since: 1,
        is_destructor: false,
        child_interface: None,
        arg_interfaces: &[],
    }
}

/// Tells the compositor that nothing opens with this token. Other compositors than GNOME's show nothing, and are not told.
pub(super) fn nothing_opens(token: String) {
    // It waits for the compositor, which may be busy.
    tokio::task::spawn_blocking(move || {
        if let Err(why) = complete(token) {
            debug!("the pointer may look busy for a while: {why:#}");
        }
    });
}

fn complete(token: String) -> anyhow::Result<()> {
    let token = CString::new(token)?;
    let compositor = Connection::connect_to_env()?;
    let (globals, mut queue) = registry_queue_init::<Nothing>(&compositor)?;
    let shell = globals.contents().with_list(|list| {
        list.iter().find(|global| global.interface == GTK_SHELL.name).map(|global| global.name)
    });
    let Some(name) = shell else { return Ok(()) };
    let bind = wl_registry::Request::Bind { name, id: (&GTK_SHELL, 1) };
    let shell = compositor.send_request(globals.registry(), bind, Some(Arc::new(Nothing)))?;
    let said = Message {
        sender_id: shell,
        opcode: SET_STARTUP_ID,
        args: [Argument::Str(Some(Box::new(token)))].into_iter().collect(),
    };
    compositor.backend().send_request(said, None, None)?;
    queue.roundtrip(&mut Nothing)?;
    Ok(())
}

/// Nothing of what the compositor says matters.
struct Nothing;

impl Dispatch<WlRegistry, GlobalListContents> for Nothing {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

impl ObjectData for Nothing {
    fn event(self: Arc<Self>, _: &Backend, _: Message<ObjectId, OwnedFd>) -> Option<Arc<dyn ObjectData>> {
        None
    }

    fn destroyed(&self, _: ObjectId) {}
}
