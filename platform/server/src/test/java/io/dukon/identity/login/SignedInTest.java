package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Ids;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A key opens the doors that its scopes name, and no other. */
class SignedInTest {

    @Test
    void a_key_is_what_it_was_made_for() {
        assertEquals(List.of(SignedIn.KEY), doors("read"));
        assertEquals(List.of(SignedIn.KEY), doors("write"));
        assertEquals(List.of(SignedIn.SAVER), doors(Caller.CONFIGURATION));
        assertEquals(List.of(), doors(Caller.EXCHANGE));
        assertEquals(List.of(SignedIn.SAVER), doors(Caller.CONFIGURATION, Caller.EXCHANGE));
        assertEquals(List.of(SignedIn.KEY, SignedIn.SAVER), doors("read", Caller.CONFIGURATION));
    }

    private static List<String> doors(String... scopes) {
        SignedIn key = new SignedIn(null, Caller.apiKey(Ids.next(), "Site", Set.of(scopes), "en"));
        return List.of(SignedIn.MEMBER, SignedIn.PERSON, SignedIn.KEY, SignedIn.SAVER).stream()
                .filter(key::is)
                .toList();
    }
}
