//! The panel that comes up by itself for a reminder, where the person wants that.

use super::{Context, Effect};
use crate::occurrence::OccurrenceId;
use crate::reminder::ReminderId;
use crate::state::Presented;

/// Brings the panel up for these reminders; once, however often their notice is tried.
pub(super) fn present(cx: &mut Context, reminders: &[ReminderId]) {
    let Some(reminder) = reminders.last() else { return };
    let presented = &mut cx.state.run.presented;
    if presented.as_ref().is_none_or(|before| before.reminder != *reminder) {
        *presented = Some(Presented { reminder: reminder.clone(), stands: true });
        cx.push(Effect::PresentPanel);
    }
}

/// Takes the panel away that came up for this occurrence: the person has answered.
pub(super) fn withdraw(cx: &mut Context, id: &OccurrenceId) {
    let presented = cx.state.run.presented.as_mut();
    if let Some(presented) =
        presented.filter(|presented| presented.stands && presented.reminder.occurrence == *id)
    {
        presented.stands = false;
        cx.push(Effect::WithdrawPanel);
    }
}

/// The same once the occurrence is over, or no slot starts then any more.
pub(super) fn withdraw_expired(cx: &mut Context) {
    let Some(id) = cx.state.run.presented.as_ref().map(|presented| presented.reminder.occurrence.clone())
    else {
        return;
    };
    if cx.state.occurrence(&id).is_none_or(|occurrence| occurrence.end() <= cx.now) {
        withdraw(cx, &id);
    }
}
