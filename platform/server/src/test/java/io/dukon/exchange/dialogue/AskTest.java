package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest {

    /** Names come with folders, also of the computer that sends them; nothing of a path is left. */
    @ParameterizedTest
    @CsvSource({
        "import0_1.xml,import0_1.xml",
        "webdata%2Fimport0_1.xml,import0_1.xml",
        "C%3A%5Ctemp%5Coffers.xml,offers.xml",
        "..%2F..%2Fetc%2Fpasswd,passwd",
        "a%00b.xml,ab.xml"
    })
    void a_name_is_its_last_part(String sent, String name) {
        assertEquals(name, Ask.of("type=catalog&mode=file&filename=" + sent).fileName());
    }

    @Test
    void what_is_not_said_is_empty_and_what_is_said_twice_counts_once() {
        Ask ask = Ask.of("type=sale&type=catalog&mode=init&version=2.10&broken=%zz&&=");
        assertEquals("sale", ask.type());
        assertEquals("init", ask.mode());
        assertEquals("2.10", ask.version());
        assertEquals("", ask.fileName());
        assertEquals("", Ask.of(null).mode());
    }
}
