package io.dukon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Reading a board at 1.2 million deals: the service, HTTP, a whale's board and the SQL floors in alternating slices of one
 * run, eight at a time. The first slice comes after a warm-up by count: before its code is compiled, a server is another
 * server.
 */
final class Board {

    private static final int THREADS = 8;
    private static final int PAIRS = 5;
    private static final long SLICE_NANOS = 5_000_000_000L;
    private static final int WARM_UP = 12_000;
    private static final int SESSIONS = 64;
    private static final String PATH = "/api/v1/boards/sale";

    private final Figures figures;
    private final List<Client> clients = new ArrayList<>();
    private final List<UUID> tenants = new ArrayList<>();
    private Client whale;
    private UUID member;

    Board(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        Launcher.seconds("up");
        try {
            prepare();
            measure();
            figures.figure("counters_differing_from_recount", counterDifferences());
        } finally {
            Launcher.seconds("down");
        }
    }

    private void prepare() throws Exception {
        try (Connection database = Launcher.database("postgres")) {
            if (!Crowd.isThere(database)) {
                Owner owner = new Owner();
                owner.openShop();
                owner.installRetail();
                new Crowd(Crowd.tenant(database, owner.currentSlug())).make();
            }
            whale = session(database, Crowd.slug(Crowd.SHOPS));
            for (int i = 0; i < SESSIONS; i++) {
                clients.add(session(database, Crowd.slug(i)));
                tenants.add(Crowd.tenant(database, Crowd.slug(i)));
            }
        }
    }

    /** The same row that a login writes. */
    private Client session(Connection database, String slug) throws SQLException {
        String token = UUID.randomUUID().toString().replace("-", "")
                + UUID.randomUUID().toString().replace("-", "");
        Crowd.update(
                database,
                """
                insert into dir.session (id_hash, person_id, tenant_id, created_at, last_seen, expires_at)
                select ?, m.person_id, t.tenant_id, now(), now(), now() + interval '8 hours'
                from dukon.tenant t join dukon.member m using (tenant_id) where t.slug = ?""",
                hash(token),
                slug);
        try (PreparedStatement find = database.prepareStatement("select id from dukon.member where tenant_id = ?")) {
            find.setObject(1, Crowd.tenant(database, slug));
            ResultSet row = find.executeQuery();
            row.next();
            member = row.getObject(1, UUID.class);
        }
        return new Client(token, slug);
    }

    private void measure() throws Exception {
        slice(this::warmUp);
        Latencies floor = new Latencies();
        Latencies bare = new Latencies();
        Latencies service = new Latencies();
        Latencies http = new Latencies();
        Latencies whaleService = new Latencies();
        Latencies whaleHttp = new Latencies();
        figures.measuring();
        for (int i = 0; i < PAIRS; i++) {
            slice(end -> floor(end, BoardFloor::bare, bare));
            slice(end -> floor(end, BoardFloor::full, floor));
            slice(end -> http(end, null, service, http));
            slice(end -> http(end, whale, whaleService, whaleHttp));
        }
        figures.measured();
        figures.latencies("bare_floor", bare);
        figures.latencies("floor", floor);
        figures.latencies("service", service);
        figures.latencies("http", http);
        figures.latencies("whale_service", whaleService);
        figures.latencies("whale_http", whaleHttp);
        figures.ratio("service_to_floor_p99", service.percentile(99) / floor.percentile(99));
        figures.ratio("http_to_floor_p99", http.percentile(99) / floor.percentile(99));
        figures.ratio("service_to_floor_p50", service.percentile(50) / floor.percentile(50));
        figures.ratio("http_to_floor_p50", http.percentile(50) / floor.percentile(50));
        figures.ratio("whale_to_small_p50", whaleService.percentile(50) / service.percentile(50));
        figures.ratio("whale_to_small_p99", whaleService.percentile(99) / service.percentile(99));
    }

    private interface Work {
        void until(long end) throws Exception;
    }

    private static void slice(Work work) throws Exception {
        long end = System.nanoTime() + SLICE_NANOS;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                work.until(end);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }

    /** Floors too: their plans are made at the first uses. */
    private void warmUp(long end) throws Exception {
        Latencies unused = new Latencies();
        try (BoardFloor floor = new BoardFloor(member)) {
            for (int i = 0; i < WARM_UP / THREADS; i++) {
                anyone().get(PATH);
                floor.full(anyShop());
                floor.bare(anyShop());
            }
        }
        http(end, whale, unused, unused);
    }

    private interface Read {
        double millis(BoardFloor floor, UUID tenant) throws SQLException;
    }

    private void floor(long end, Read read, Latencies latencies) throws SQLException, IOException {
        try (BoardFloor floor = new BoardFloor(member)) {
            for (int i = 0; i < 20; i++) {
                read.millis(floor, anyShop());
            }
            while (System.nanoTime() < end) {
                latencies.add(read.millis(floor, anyShop()));
            }
        }
    }

    private void http(long end, Client one, Latencies service, Latencies http) throws IOException {
        while (System.nanoTime() < end) {
            Client client = one != null ? one : anyone();
            long start = System.nanoTime();
            Client.Answer answer = client.get(PATH);
            http.add((System.nanoTime() - start) / 1e6);
            service.add(answer.serviceMillis());
        }
    }

    private Client anyone() {
        return clients.get(ThreadLocalRandom.current().nextInt(clients.size()));
    }

    private UUID anyShop() {
        return tenants.get(ThreadLocalRandom.current().nextInt(tenants.size()));
    }

    private static double counterDifferences() throws SQLException, IOException {
        try (Connection database = Launcher.database("postgres");
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                with kept as (
                  select tenant_id, responsible_id, stage, sum(count) n, sum(amount) s, sum(no_step) i
                  from dukon.stage_counter group by 1, 2, 3),
                real as (
                  select r.tenant_id, w.responsible_id, r.stage, count(*) n, sum(coalesce(r.amount, 0)) s,
                    count(*) filter (where r.open_tasks = 0 and r.closed is null) i
                  from dukon.record r cross join lateral
                    (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) w(responsible_id)
                  where r.deleted_at is null and r.stage is not null and w.responsible_id is not null group by 1, 2, 3)
                select count(*) from kept full join real using (tenant_id, responsible_id, stage)
                where (coalesce(kept.n, 0), coalesce(kept.s, 0), coalesce(kept.i, 0))
                  <> (coalesce(real.n, 0), coalesce(real.s, 0), coalesce(real.i, 0))""")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
