# Whose browser fails at the very instant at which a reminder falls due gets it all the same.
{"begins":"2034-10-11T16:45:00.000Z","ends":"2034-10-12T16:45:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":0,"urgency":"normal"}],"slot_ladders":[null,[{"offset_s":-900,"urgency":"normal"},{"offset_s":0,"urgency":"critical"}]],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2034-10-11T16:45:00.000Z","deed":"start","reread":false}
{"at":"2034-10-11T16:45:00.000Z","deed":"lag","wake_ms":40,"answer_ms":2000}
{"at":"2034-10-11T16:45:00.000Z","deed":"openers","work":false}
{"at":"2034-10-12T16:45:00.000Z","deed":"wish","wish":"join","of":null}
