package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Ticket TICKET =
            new Ticket("ab".repeat(32), UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));

    @Test
    void what_we_signed_is_read_back() {
        assertEquals(Optional.of(TICKET), Ticket.read(TICKET.sign("secret"), "secret"));
    }

    @Test
    void another_secret_or_another_letter_is_no_ticket() {
        String signed = TICKET.sign("secret");
        assertTrue(Ticket.read(signed, "other").isEmpty());
        for (int at = 0; at < signed.length(); at += 7) {
            char other = signed.charAt(at) == '0' ? '1' : '0';
            String changed = signed.substring(0, at) + other + signed.substring(at + 1);
            assertTrue(Ticket.read(changed, "secret").isEmpty(), "letter " + at);
        }
        assertTrue(Ticket.read(null, "secret").isEmpty());
        assertTrue(Ticket.read("", "secret").isEmpty());
    }
}
