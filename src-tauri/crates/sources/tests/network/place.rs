//! A Greenlight room, and a person who wants in.

use ccc_core::link::Link;
use ccc_core::room::entry::{EntryAnswer, EntryRequest, RoomFacts, RoomProbe};
use ccc_core::settings::PlainText;
use ccc_sources::greenlight::{Click, Form, Probed, Room, enter, probe};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Meeting, Setup};
use ccc_testkit::servers::web::{Reply, Request};

pub(crate) const STATUS: &str = "/api/v1/meetings/";
pub(crate) const PUBLIC: &str = "/api/v1/rooms/";
pub(crate) const JOIN_PAGE: &str = "/rooms/";

pub(crate) struct Place {
    pub(crate) bbb: BigBlueButton,
    pub(crate) greenlight: Greenlight,
}

impl Place {
    pub(crate) fn new(setup: Setup) -> Self {
        let bbb = BigBlueButton::start();
        let greenlight = Greenlight::start(setup, &bbb);
        Self { bbb, greenlight }
    }

    pub(crate) fn room(&self) -> Room {
        room(&self.greenlight.room())
    }

    pub(crate) fn probe(&self, prepares: bool) -> Probed {
        probe(&self.room(), prepares)
    }

    /// Makes ready for the way in.
    pub(crate) fn form(&self) -> Form {
        self.probe(true).form.unwrap().unwrap()
    }

    /// One click on Join, whatever the room says of itself.
    pub(crate) fn click(&self, code: Option<&str>) -> EntryAnswer {
        self.enter(Some(self.form()), code)
    }

    /// The way in, with a form that was made ready or without.
    pub(crate) fn enter(&self, form: Option<Form>, code: Option<&str>) -> EntryAnswer {
        enter(Click::on_join(), &self.room(), form, &siôn(code))
    }

    /// Answers `reply` to all that begins with `path`.
    pub(crate) fn sends(&self, path: &'static str, reply: Reply) {
        self.greenlight.change(|room| room.instead = Some((path, reply)));
    }

    pub(crate) fn posts(&self) -> Vec<Request> {
        self.greenlight.requests().into_iter().filter(|request| request.method == "POST").collect()
    }
}

pub(crate) fn room(link: &str) -> Room {
    Room::of(&Link::parse(link).unwrap()).unwrap()
}

pub(crate) fn siôn(code: Option<&str>) -> EntryRequest {
    EntryRequest { name: PlainText::new("Siôn 王").unwrap(), code: code.map(Into::into) }
}

pub(crate) fn running() -> Setup {
    Setup { code: Some("ccc".into()), meeting: Meeting::Running, ..Setup::default() }
}

pub(crate) fn facts(probed: &Probed) -> RoomFacts {
    let RoomProbe::Greenlight(facts) = &probed.probe else { panic!("{probed:?}") };
    *facts
}
