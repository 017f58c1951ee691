package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class QueriesTest {

    @Test
    void readsTheFirstValueDecoded() {
        assertEquals("/tasks?a=b", Queries.value("silent=1&return=%2Ftasks%3Fa%3Db&return=x", "return"));
        assertEquals("", Queries.value("return", "return"));
        assertEquals("%zz", Queries.value("return=%zz", "return"));
        assertNull(Queries.value("returning=1", "return"));
        assertNull(Queries.value(null, "return"));
    }
}
