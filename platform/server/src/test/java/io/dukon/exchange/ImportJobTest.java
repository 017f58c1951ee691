package io.dukon.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.exchange.ImportReport.Trouble;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.Json;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A large file goes on where it stopped, or says why it does not. */
class ImportJobTest {

    private static final UUID SHOP = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID FILE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final List<ImportReport> said = new ArrayList<>();

    private static ImportReport report(int done) {
        return new ImportReport(done, 0, 0, List.of(), List.of(), "running", done, 300);
    }

    private ImportJob job(Member importer) {
        ImportJob job = new ImportJob();
        job.members = new Members() {
            @Override
            public Optional<Member> find(UUID id) {
                return Optional.ofNullable(importer);
            }
        };
        job.tenants = new Tenants() {
            @Override
            public Tenant current() {
                return new Tenant(null, null, null, "en", null, "KGS", 0, 0, false, null);
            }
        };
        job.configurations = new Configurations() {
            @Override
            public Configuration current() {
                return Configuration.of(List.of());
            }
        };
        job.work = work();
        return job;
    }

    private OrderFileWork work() {
        return new OrderFileWork() {
            @Override
            OrderFile get(UUID id) {
                return new OrderFile(
                        id, "orders.xml", MEMBER, "Aida", NOON, null, 300, 0, false, "running", 40, report(40));
            }

            @Override
            void progress(UUID id, int from, ImportReport report) {
                said.add(report);
            }
        };
    }

    private void send(ImportJob job, int from) {
        Map<String, Object> payload = Map.of("file", FILE.toString(), "member", MEMBER.toString(), "from", from);
        job.send(new JobBody(SHOP, Ids.next(), "key", 1, Json.MAPPER.valueToTree(payload)));
    }

    private void stopped(String why) {
        ImportReport report = said.getFirst();
        assertEquals(
                "done 40 260 300",
                report.state() + " " + report.created() + " " + report.failed() + " " + report.done());
        assertEquals(
                List.of(why),
                report.problems().stream()
                        .map(Trouble::detail)
                        .map(words -> words.substring(0, Math.min(words.length(), why.length())))
                        .toList());
    }

    @Test
    void orders_that_wait_for_somebody_who_left_are_told_as_not_taken() {
        send(job(null), 40);
        stopped("The rest was not imported: whoever uploaded the file no longer works here.");
    }

    @Test
    void orders_that_have_no_place_any_more_are_told_as_not_taken() {
        send(job(new Member(MEMBER, MEMBER, "Aida", null, "en", Set.of(), "active")), 40);
        stopped("First install a template with a board of deals.");
    }

    @Test
    void a_job_of_an_earlier_import_says_nothing_of_this_one() {
        send(job(null), 20);
        assertEquals(List.of(), said);
    }

    @Test
    void of_two_imports_of_one_file_one_goes_on_and_the_list_is_short() throws Exception {
        try (PlannedDatabase database = PlannedDatabase.migrated()) {
            database.fill(
                    """
                    insert into dukon.member (tenant_id, id, person_id, name, email, locale, roles, state, created_at)
                    values ('%1$s', '%3$s', '%3$s', 'Aida', 'a@shop.test', 'en', '{}', 'active', now());
                    insert into dukon.order_file (tenant_id, id, file_name, uploaded_by, uploaded_at, orders, total, others, cut, state, done, report)
                    values ('%1$s', '%2$s', 'orders.xml', '%3$s', now(), '[]', 300, 0, false, 'running', 0, '{}')"""
                            .formatted(SHOP, FILE, MEMBER));
            database.plans(SHOP, em -> {
                OrderFileStore store = new OrderFileStore();
                store.em = em;
                assertTrue(store.progress(FILE, 0, report(20), NOON));
                assertFalse(store.progress(FILE, 0, report(20), NOON), "the slower one");
                assertTrue(store.progress(FILE, 20, report(40), NOON));
                assertTrue(store.progress(FILE, 40, report(40).finished(), NOON));
                assertFalse(store.progress(FILE, 40, report(60), NOON), "it is over");
                ImportReport listed = store.list().getFirst().report();
                assertEquals(40, listed.created());
                assertNull(listed.records());
                assertEquals(List.of(), store.find(FILE).orElseThrow().report().records());
            });
        }
    }
}
