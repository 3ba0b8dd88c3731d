# What the person asked for again comes after a restart, though another notice has come meanwhile: nobody knows whether it was seen.
{"begins":"2027-10-21T08:06:03.890Z","ends":"2027-10-21T16:00:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":2700000},"steps":[]}
{"at":"2027-10-21T08:06:03.890Z","deed":"start","reread":false}
{"at":"2027-10-21T08:06:03.890Z","deed":"choose","room":true,"ladder":[{"offset_s":-6186,"urgency":"low"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":60000}
{"at":"2027-10-21T08:06:03.890Z","deed":"answers","times":0}
{"at":"2027-10-21T08:06:03.890Z","deed":"wish","wish":"snooze","of":"2027-10-21T17:00:00.000Z"}
{"at":"2027-10-21T08:12:00.000Z","deed":"answers","times":2}
{"at":"2027-10-21T16:00:00.000Z","deed":"kill"}
{"at":"2027-10-21T16:00:00.000Z","deed":"start","reread":true}
