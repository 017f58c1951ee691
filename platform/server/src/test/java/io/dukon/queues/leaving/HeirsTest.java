package io.dukon.queues.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.identity.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeirsTest {

    private static final Member LEAVER = member("Aida", "seller", "withdrawn");
    private static final Member HEAD = member("Bek", "seller", "active");
    private static final Member OWNER = member("Nurlan", Member.OWNER, "active");
    private static final List<Member> ALL = List.of(LEAVER, HEAD, OWNER);

    @Test
    void the_head_of_the_unit_gets_it() {
        assertEquals(Optional.of(HEAD), Heirs.choose(ALL, LEAVER.id(), HEAD.id()));
    }

    @Test
    void an_owner_does_when_nobody_leads() {
        assertEquals(Optional.of(OWNER), Heirs.choose(ALL, LEAVER.id(), null));
    }

    @Test
    void nobody_inherits_from_himself() {
        assertEquals(Optional.of(OWNER), Heirs.choose(ALL, HEAD.id(), HEAD.id()));
        Member second = owner(HEAD);
        assertEquals(Optional.of(second), Heirs.choose(List.of(OWNER, second), OWNER.id(), OWNER.id()));
        assertEquals(Optional.empty(), Heirs.choose(ALL, OWNER.id(), null));
    }

    @Test
    void a_head_who_left_before_gets_nothing() {
        Member gone = member("Dina", "seller", "withdrawn");
        assertEquals(Optional.of(OWNER), Heirs.choose(List.of(LEAVER, gone, OWNER), LEAVER.id(), gone.id()));
    }

    private static Member owner(Member one) {
        return new Member(
                one.id(), one.personId(), one.name(), one.email(), one.locale(), Set.of(Member.OWNER), "active");
    }

    private static Member member(String name, String role, String state) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, name + "@dukon.test", "en", Set.of(role), state);
    }
}
