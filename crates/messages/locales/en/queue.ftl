# The queue: why each question waits, or what it needs.

queue-why_saved = Saved. Leaves in a moment.
queue-why_future = Leaves on { $date }, the day of the visit. Nobody answers about a day to come.
queue-why_sending = Being sent.
queue-why_paused = You paused the queue. It leaves when you let it go on.
queue-why_paused_by_platform = eHealth refused several times in a row. Valise tries again at { $time }.
queue-why_no_network = No network. It leaves by itself when there is network again.
queue-why_no_platform = eHealth cannot be reached. It leaves by itself when eHealth answers again.
queue-why_not_reached = The connection failed. Tried again at { $time }.
queue-why_platform_down = eHealth could not answer. Tried again at { $time }.
queue-why_insurer_down = The health fund does not answer now. Asked again at { $time }.
queue-why_blocked = Something on this network stands between this device and eHealth. It leaves once that is gone.
queue-why_session = Waits for a session. Open one, and it leaves.
queue-why_password = The session needs the password of your certificate. Type it, and it leaves.
queue-why_several_insurers = More than one health fund knows this patient. Choose which one to ask.
queue-why_person_unknown = Nobody is insured under this number. Ask with the registration number at the health fund.
queue-why_refused = The question was refused. Look at the reason.
queue-why_needs_you = It did not work, and it is not sent again by itself. Ask again, or cancel it.
queue-why_unreadable = An answer came, but it cannot be read. It is not sent again by itself: ask again.
queue-why_not_ours = An answer came, but it belongs to another question or was changed on the way. It is not used: ask again.
queue-why_given_up_by_insurer = { $attempts ->
    [one] The health fund did not answer all day: given up after { $attempts } try. Ask again when you still need it.
   *[other] The health fund did not answer all day: given up after { $attempts } tries. Ask again when you still need it.
 }
queue-why_given_up = { $attempts ->
    [one] Given up at the end of the day, after { $attempts } try. Ask again when you still need it.
   *[other] Given up at the end of the day, after { $attempts } tries. Ask again when you still need it.
 }
