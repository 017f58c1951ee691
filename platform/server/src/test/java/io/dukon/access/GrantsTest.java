package io.dukon.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.kernel.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final Nearness NEAR = new Nearness(ME, () -> Set.of(ME, COLLEAGUE));
    private static final UUID SHOP = UUID.randomUUID();
    private static final Map<String, RoleDefinition> ROLES = Map.of(
            "manager",
                    role(
                            "manager",
                            false,
                            right("deal", RoleDefinition.Scope.OWN, Set.of(), "see", "create", "edit", "move"),
                            right("contact", RoleDefinition.Scope.ALL, Set.of(), "see")),
            "viewer", role("viewer", false, right("deal", RoleDefinition.Scope.ALL, Set.of("title", "stage"), "see")),
            "department", role("department", false, right("lead", RoleDefinition.Scope.UNIT, Set.of(), "see")),
            "glimpse", role("glimpse", false, right("lead", RoleDefinition.Scope.ALL, Set.of("title"), "see")),
            "portal_admin",
                    role(
                            "portal_admin",
                            false,
                            right(
                                    "everything",
                                    RoleDefinition.Scope.ALL,
                                    Set.of(),
                                    "see",
                                    "create",
                                    "edit",
                                    "move",
                                    "delete",
                                    "export")),
            "auditor", role("auditor", false, right("everything", RoleDefinition.Scope.ALL, Set.of(), "see", "export")),
            "robot", role("robot", true, right("deal", RoleDefinition.Scope.ALL, Set.of(), "see", "move")));

    @Test
    void theOwnerMayEverything() {
        Grants owner = person("owner");
        assertTrue(owner.admin());
        assertTrue(Arrays.stream(Verb.values()).allMatch(verb -> owner.scope("anything", verb) == Scope.ALL));
    }

    @Test
    void aRoleReachesAsFarAsItSaysAndTheWidestCounts() {
        assertEquals(Scope.OWN, person("manager").scope("deal", Verb.SEE));
        assertEquals(Scope.ALL, person("manager", "viewer").scope("deal", Verb.SEE));
        assertEquals(Scope.OWN, person("manager", "viewer").scope("deal", Verb.EDIT));
        assertEquals(Scope.NONE, person("manager").scope("deal", Verb.DELETE));
        assertEquals(Scope.NONE, person("manager").scope("invoice", Verb.SEE));
        assertEquals(Scope.UNIT, person("department").scope("lead", Verb.SEE));
    }

    @Test
    void nobodyWithoutRolesMayAnything() {
        assertEquals(Scope.NONE, person().scope("deal", Verb.SEE));
        assertEquals(Scope.NONE, person("gone").scope("deal", Verb.SEE));
    }

    @Test
    void whoMaySeeEverythingDoesNotRunTheShop() {
        assertTrue(person("portal_admin").admin());
        assertFalse(person("auditor").admin());
        assertFalse(person("manager").admin());
    }

    @Test
    void aPersonDoesNotBorrowTheRobotsRoleNorTheOtherWayRound() {
        assertEquals(Scope.NONE, person("robot").scope("deal", Verb.MOVE));
        Grants robot = Grants.of(Caller.robot(SHOP, "r", "en", null), ROLES);
        assertEquals(Scope.ALL, robot.scope("deal", Verb.MOVE));
        assertEquals(Scope.NONE, robot.scope("deal", Verb.DELETE));
        assertFalse(robot.admin());
        assertEquals(
                Scope.NONE,
                Grants.of(Caller.robot(SHOP, "r", "en", null), Map.of()).scope("deal", Verb.SEE));
    }

    @Test
    void aKeyMayWhatItsScopesSay() {
        Grants read = Grants.of(Caller.apiKey(SHOP, "k", Set.of("read"), "en"), ROLES);
        assertEquals(Scope.ALL, read.scope("deal", Verb.SEE));
        assertEquals(Scope.NONE, read.scope("deal", Verb.CREATE));
        Grants write = Grants.of(Caller.apiKey(SHOP, "k", Set.of("write"), "en"), ROLES);
        assertEquals(Scope.ALL, write.scope("deal", Verb.MOVE));
        assertEquals(Scope.NONE, write.scope("deal", Verb.DELETE));
        assertEquals(Scope.NONE, write.scope("deal", Verb.EXPORT));
        assertFalse(write.admin());
    }

    @Test
    void aKeyOfTheExchangeOpensNoRecords() {
        Grants key = Grants.of(Caller.apiKey(SHOP, "1C", Set.of(Caller.EXCHANGE), "en"), ROLES);
        assertTrue(Arrays.stream(Verb.values()).allMatch(verb -> key.scope("deal", verb) == Scope.NONE));
        assertFalse(key.admin());
    }

    @Test
    void theExchangeItselfWorksWithRecordsOfEveryTypeButNeitherDeletesThemNorCarriesThemAway() {
        Grants exchange = Grants.of(Caller.exchange(SHOP, "1C", "ru"), ROLES);
        for (Verb verb : List.of(Verb.SEE, Verb.CREATE, Verb.EDIT, Verb.MOVE)) {
            assertEquals(Scope.ALL, exchange.scope("invoice", verb), verb.word());
        }
        assertEquals(Optional.empty(), exchange.fields("invoice", Verb.EDIT, Scope.OWN));
        assertEquals(Scope.NONE, exchange.scope("invoice", Verb.DELETE));
        assertEquals(Scope.NONE, exchange.scope("invoice", Verb.EXPORT));
        assertFalse(exchange.admin());
    }

    @Test
    void aFormMakesRequestsAndNothingMore() {
        Grants form = Grants.of(Caller.form(SHOP, "f", "en"), ROLES);
        assertEquals(Scope.ALL, form.scope("lead", Verb.CREATE));
        assertEquals(Scope.NONE, form.scope("invoice", Verb.CREATE));
        assertEquals(Scope.NONE, form.scope("lead", Verb.EDIT));
    }

    @Test
    void theFieldsOfSeveralRightsAddUpAndOneWithoutFieldsCoversAll() {
        assertEquals(Optional.of(Set.of("title", "stage")), person("viewer").fields("deal", Verb.SEE, Scope.ALL));
        assertEquals(Optional.empty(), person("viewer", "manager").fields("deal", Verb.SEE, Scope.OWN));
        assertEquals(Optional.of(Set.of()), person("viewer").fields("deal", Verb.EDIT, Scope.OWN));
    }

    @Test
    void aRightToOwnRecordsShowsNothingMoreOfTheOthers() {
        Sight sight = person("viewer", "manager").sight("deal", NEAR);
        assertTrue(sight.sees("amount", ME));
        assertFalse(sight.sees("amount", OTHER));
        assertFalse(sight.everywhere("amount"), "sums tell of all records");
        assertTrue(sight.everywhere("stage"));
        assertTrue(person("viewer").sight("deal", NEAR).sees("number", OTHER), "the face is seen with the record");
        assertTrue(person("manager").sight("deal", NEAR).whole(), "of others' records he sees nothing at all");
    }

    @Test
    void aRightOfADepartmentReachesColleaguesAndNobodyElse() {
        Grants department = person("department");
        assertTrue(department.ofDepartments());
        assertFalse(person("manager").ofDepartments());
        assertEquals(Decision.YES, Decision.of(department, "lead", Verb.SEE, ME, NEAR));
        assertEquals(Decision.YES, Decision.of(department, "lead", Verb.SEE, COLLEAGUE, NEAR));
        assertEquals(Decision.UNSEEN, Decision.of(department, "lead", Verb.SEE, OTHER, NEAR));
        assertEquals(Decision.UNSEEN, Decision.of(department, "lead", Verb.SEE, null, NEAR));
        assertEquals(Decision.FORBIDDEN, Decision.of(department, "lead", Verb.EDIT, COLLEAGUE, NEAR));
        Sight sight = person("department", "glimpse").sight("lead", NEAR);
        assertTrue(sight.sees("amount", COLLEAGUE));
        assertFalse(sight.sees("amount", OTHER), "of others he sees the title only");
        assertFalse(sight.everywhere("amount"));
    }

    @Test
    void whatIsNotSeenDoesNotExistAndWhatIsSeenMayBeForbidden() {
        Grants manager = person("manager");
        assertEquals(Decision.YES, decide(manager, Verb.EDIT, ME));
        assertEquals(Decision.UNSEEN, decide(manager, Verb.EDIT, OTHER));
        assertEquals(Decision.UNSEEN, decide(manager, Verb.SEE, null));
        assertEquals(Decision.FORBIDDEN, decide(manager, Verb.DELETE, ME));
        assertEquals(Decision.FORBIDDEN, decide(person("manager", "viewer"), Verb.EDIT, OTHER));
        assertEquals(Decision.FORBIDDEN, Decision.of(manager, "invoice", Verb.CREATE, ME, NEAR));
        assertEquals(Decision.UNSEEN, Decision.of(person("viewer"), "contact", Verb.SEE, ME, NEAR));
    }

    private static Decision decide(Grants grants, Verb verb, UUID responsible) {
        return Decision.of(grants, "deal", verb, responsible, NEAR);
    }

    private static Grants person(String... roles) {
        return Grants.of(Caller.person(SHOP, ME, UUID.randomUUID(), "Me", Set.of(roles), "en"), ROLES);
    }

    private static RoleDefinition role(String id, boolean principal, Right... rights) {
        return new RoleDefinition(id, principal, List.of(rights));
    }

    private static Right right(String on, RoleDefinition.Scope scope, Set<String> fields, String... may) {
        return new Right(on, Set.of(may), scope, fields);
    }
}
