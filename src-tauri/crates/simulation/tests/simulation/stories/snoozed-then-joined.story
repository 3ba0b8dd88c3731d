# Who has joined is not told again, although they had asked for it before.
{"begins":"2032-04-08T07:40:00.000Z","ends":"2032-04-08T09:30:00.000Z","zone":"Europe/Madrid","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:40:00.000Z","deed":"start","reread":false}
{"at":"2032-04-08T07:46:00.000Z","deed":"press","button":"snooze","closes":true}
{"at":"2032-04-08T07:58:00.000Z","deed":"wish","wish":"join","of":null}
