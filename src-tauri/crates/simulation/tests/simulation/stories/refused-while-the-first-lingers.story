# A notice that was snoozed before it was there is taken away once the one that should have followed it is refused.
{"begins":"2036-05-01T16:45:00.504Z","ends":"2036-05-01T17:01:27.664Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":60000},"steps":[]}
{"at":"2036-05-01T16:45:00.504Z","deed":"start","reread":false}
{"at":"2036-05-01T16:45:00.504Z","deed":"wish","wish":"snooze","of":null}
{"at":"2036-05-01T16:45:00.504Z","deed":"sleep"}
{"at":"2036-05-01T17:00:00.000Z","deed":"refuse","notices":2}
{"at":"2036-05-01T17:00:00.000Z","deed":"travel","zone":"Pacific/Apia"}
{"at":"2036-05-01T17:00:00.000Z","deed":"wake"}
