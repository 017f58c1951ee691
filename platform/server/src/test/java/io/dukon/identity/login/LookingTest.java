package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.dukon.identity.login.Authentication.Outcome;
import io.dukon.kernel.Caller;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookingTest {

    private static final UUID SHOP = new UUID(1, 1);

    private static Outcome self(String... roles) {
        return new Outcome(
                new SignedIn(null, Caller.person(SHOP, new UUID(1, 2), new UUID(1, 3), "Aida", Set.of(roles), "ky")),
                null);
    }

    @Test
    void an_owner_has_the_rights_of_the_role_alone_and_stays_himself() {
        Caller eyes =
                Looking.as("manager", "GET", self("owner", "seller")).signedIn().caller();
        assertEquals(Set.of("manager"), eyes.roles());
        assertEquals(SHOP, eyes.tenantId());
        assertEquals("ky", eyes.locale());
    }

    @Test
    void nothing_is_changed_while_looking() {
        assertEquals(
                "only_looking",
                Looking.as("manager", "PATCH", self("owner")).refusal().code());
    }

    @Test
    void who_is_no_owner_borrows_no_role() {
        assertEquals(
                "forbidden",
                Looking.as("owner", "GET", self("manager")).refusal().code());
    }

    @Test
    void without_a_role_everybody_is_himself() {
        Outcome self = self("manager");
        assertSame(self, Looking.as(null, "POST", self));
        assertSame(Outcome.ANONYMOUS, Looking.as("manager", "GET", Outcome.ANONYMOUS));
    }
}
