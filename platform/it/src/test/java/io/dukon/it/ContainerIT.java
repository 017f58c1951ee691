package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: transactions, the wall on pooled connections, events. */
@ExtendWith(RunningInstallation.class)
@ArquillianTest
class ContainerIT {

    @PersistenceContext(unitName = "dukon")
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    Event<Heard.Word> words;

    @Inject
    Heard heard;

    /** The product's own archive with this test in it, beside the real one. */
    @Deployment
    static WebArchive product() {
        File war = new File(System.getProperty("dukon.root", "../.."), "platform/server/target/dukon-server.war");
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war);
        archive.delete("/WEB-INF/jboss-web.xml");
        return archive.addClasses(ContainerIT.class, Heard.class, RunningInstallation.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/container-it</context-root></jboss-web>"),
                        "jboss-web.xml");
    }

    @Test
    void pooled_connections_carry_no_shop_over() {
        Random random = new Random(7);
        List<UUID> shops = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            shops.add(UUID.randomUUID());
        }
        for (int round = 0; round < 2_000; round++) {
            UUID shop = shops.get(random.nextInt(shops.size()));
            boolean fail = random.nextInt(4) == 0;
            try {
                in(shop, () -> {
                    count(shop);
                    assertEquals(0, foreign(shop), "rows of other shops");
                    if (fail) {
                        throw new IllegalStateException("on purpose");
                    }
                    return null;
                });
            } catch (IllegalStateException e) {
                assertTrue(fail, e.toString());
            }
        }
    }

    @Test
    void without_a_caller_nothing_runs_and_outside_shops_nothing_is_seen() throws Exception {
        in(UUID.randomUUID(), () -> count(Callers.tenantId()));
        transaction.begin();
        assertThrows(IllegalStateException.class, () -> em.createNativeQuery("select 1")
                .getSingleResult());
        transaction.rollback();
        transaction.begin();
        Object seen = Callers.outsideTenants(
                () -> em.createNativeQuery("select count(*) from dukon.counter").getSingleResult());
        transaction.rollback();
        assertEquals(0L, ((Number) seen).longValue());
    }

    @Test
    void a_rollback_takes_everything_back() {
        UUID shop = UUID.randomUUID();
        assertThrows(
                IllegalStateException.class,
                () -> in(shop, () -> {
                    count(shop);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(1L, in(shop, () -> count(shop)), "the counter starts anew");
    }

    @Test
    void an_event_is_heard_inside_the_transaction_that_fired_it() {
        UUID shop = UUID.randomUUID();
        in(shop, () -> {
            words.fire(new Heard.Word("salom"));
            return null;
        });
        assertEquals("salom", heard.last());
        assertTrue(heard.wasInTransaction());
        assertEquals(shop, heard.lastTenant());
    }

    private long count(UUID shop) {
        return ((Number) em.createNativeQuery(
                                """
                insert into dukon.counter (tenant_id, name, value) values (:tenant, 'container-it', 1)
                on conflict (tenant_id, name) do update set value = counter.value + 1 returning value""")
                        .setParameter("tenant", shop)
                        .getSingleResult())
                .longValue();
    }

    private long foreign(UUID shop) {
        return ((Number) em.createNativeQuery("select count(*) from dukon.counter where tenant_id <> :tenant")
                        .setParameter("tenant", shop)
                        .getSingleResult())
                .longValue();
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private <T> T in(UUID shop, Work<T> work) {
        return Callers.call(Caller.system(shop), () -> {
            try {
                transaction.begin();
                try {
                    T result = work.run();
                    transaction.commit();
                    return result;
                } catch (RuntimeException e) {
                    transaction.rollback();
                    throw e;
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
