package io.dukon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules; each failure says why the rule is there. */
class ArchitectureTest {

    private static final Set<String> GROUND =
            Set.of("kernel", "tenancy", "tariffs", "identity", "configuration", "access", "integrations");

    /** Who may import whom, rooms only; whatever is not here is a failure. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("tenancy", Set.of("kernel")),
            Map.entry("tariffs", Set.of("kernel", "tenancy")),
            Map.entry("identity", Set.of("kernel", "tenancy", "configuration")),
            Map.entry("configuration", Set.of("kernel", "tenancy")),
            Map.entry("access", Set.of("kernel", "tenancy", "identity", "configuration")),
            Map.entry("integrations", Set.of("kernel", "tenancy", "tariffs", "identity", "access")),
            Map.entry("timeline", GROUND),
            Map.entry("staff", GROUND),
            Map.entry("records", plus("timeline", "staff")),
            Map.entry("pipelines", plus("timeline", "records")),
            Map.entry("tasks", plus("timeline", "records", "pipelines")),
            Map.entry("forms", plus("timeline", "records", "pipelines")),
            Map.entry("payments", plus("timeline", "records", "pipelines")),
            Map.entry("files", plus("records")),
            Map.entry("catalog", GROUND),
            Map.entry("exchange", plus("timeline", "records", "pipelines", "catalog", "payments")),
            Map.entry("analytics", plus("timeline", "records", "pipelines", "tasks")),
            Map.entry("queues", plus("timeline", "staff", "records", "pipelines", "tasks")),
            Map.entry("automation", plus("timeline", "staff", "records", "pipelines", "tasks", "queues", "payments")),
            Map.entry("packs", plus("timeline", "records", "pipelines", "tasks", "forms", "automation")));

    static final ArchRule ROOMS = classes()
            .that()
            .resideInAPackage("io.dukon..")
            .and()
            .resideOutsideOfPackage("io.dukon.definitions..")
            .should(new ArchCondition<>("import only the rooms below") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    String home = room(from);
                    from.getDirectDependenciesFromSelf().forEach(dependency -> {
                        String target = room(dependency.getTargetClass());
                        if (home != null
                                && target != null
                                && !target.equals(home)
                                && !MAY_IMPORT.getOrDefault(home, Set.of()).contains(target)) {
                            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                        }
                    });
                }
            })
            .because("a room that looks up or sideways cannot be understood, tested or moved by itself");

    static final ArchRule NO_CYCLES = slices().matching("io.dukon.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    static final ArchRule RESOURCES = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .because("a resource parses, calls and answers; the transaction is its facade's");

    static final ArchRule RESOURCE_METHODS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("a transaction around parsing and answering holds a connection for nothing");

    static final ArchRule SQL = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .haveSimpleNameNotEndingWith("Claims")
            .and()
            .doNotHaveFullyQualifiedName("io.dukon.tenancy.Sql")
            .and()
            .doNotHaveFullyQualifiedName("io.dukon.tenancy.TenantConnections")
            .and()
            .doNotHaveFullyQualifiedName("io.dukon.kernel.WallCheck")
            .and()
            .doNotHaveFullyQualifiedName("io.dukon.identity.bus.Bus")
            .and()
            .resideOutsideOfPackages("io.dukon.definitions..", "io.dukon.schema..")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "createNativeQuery|createQuery|prepareStatement")))
            .because("all SQL of a room stands in its store, where the tenant's predicate can be seen");

    static final ArchRule TIME = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.dukon.kernel.Clocks$MovableClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a timer that reads the machine's clock cannot be tested by moving it");

    static final ArchRule NO_HTTP_INSIDE = noClasses()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "jakarta.mail..")
            .because("a call outside may hang, and the transaction would hold its locks meanwhile");

    static final ArchRule NO_CODE_FROM_DATA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "jakarta.el..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .callMethod(java.lang.reflect.Method.class, "invoke", Object.class, Object[].class)
            .because("what packs and callers send must never become code");

    static final ArchRule ENTITIES = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have a field annotated with @TenantId") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    if (entity.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(TenantId.class))) {
                        events.add(SimpleConditionEvent.violated(entity, entity.getName() + " has none"));
                    }
                }
            })
            .allowEmptyShould(true)
            .because("an entity without a tenant is read across the wall");

    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
            .because("such a name says that nobody knew what the thing is");

    @TestFactory
    Stream<DynamicTest> house_rules() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.dukon");
        return Stream.of(
                        Map.entry("rooms", ROOMS),
                        Map.entry("no_cycles", NO_CYCLES),
                        Map.entry("resources", RESOURCES),
                        Map.entry("resource_methods", RESOURCE_METHODS),
                        Map.entry("sql", SQL),
                        Map.entry("time", TIME),
                        Map.entry("no_http_inside", NO_HTTP_INSIDE),
                        Map.entry("no_code_from_data", NO_CODE_FROM_DATA),
                        Map.entry("entities", ENTITIES),
                        Map.entry("names", NAMES))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    private static Set<String> plus(String... rooms) {
        Set<String> all = new java.util.HashSet<>(GROUND);
        all.addAll(Set.of(rooms));
        return all;
    }

    /** The room of a class: its package below io.dukon; null for the JDK, libraries and the definitions module. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("io.dukon.") || name.startsWith("io.dukon.definitions")) {
            return null;
        }
        return name.split("\\.")[2];
    }
}
