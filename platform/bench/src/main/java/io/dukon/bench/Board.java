package io.dukon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
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

/** Reading a board at 1.2 million deals: ours (service and HTTP) and the SQL floor in alternating slices of one run. */
final class Board {

    private static final int THREADS = 8;
    private static final int PAIRS = 5;
    private static final long SLICE_NANOS = 5_000_000_000L;
    private static final int SESSIONS = 64;

    private final Figures figures;
    private final List<Client> clients = new ArrayList<>();
    private final List<UUID> tenants = new ArrayList<>();
    private Client whale;

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
        Owner owner = new Owner();
        owner.openShop();
        owner.installRetail();
        try (Connection database = Launcher.database("postgres")) {
            UUID model = Crowd.tenant(database, owner.currentSlug());
            UUID[] shops = new Crowd(model).make();
            whale = session(database, shops[Crowd.SHOPS], owner.email());
            for (int i = 0; i < SESSIONS; i++) {
                clients.add(session(database, shops[i], owner.email()));
                tenants.add(shops[i]);
            }
        }
    }

    /** The same row that a login writes. */
    private static Client session(Connection database, UUID tenant, String email) throws SQLException {
        String token = UUID.randomUUID().toString().replace("-", "")
                + UUID.randomUUID().toString().replace("-", "");
        Crowd.update(
                database,
                """
                insert into dir.session (id_hash, person_id, tenant_id, created_at, last_seen, expires_at)
                select ?, id, ?, now(), now(), now() + interval '8 hours' from dir.person where email = ?""",
                hash(token),
                tenant,
                email);
        return new Client(token, "crowd-" + tenant);
    }

    private void measure() throws Exception {
        slice(this::warmUp);
        Latencies floor = new Latencies();
        Latencies service = new Latencies();
        Latencies http = new Latencies();
        Latencies whaleService = new Latencies();
        for (int i = 0; i < PAIRS; i++) {
            slice(end -> floor(end, floor));
            slice(end -> http(end, null, service, http));
            slice(end -> http(end, whale, whaleService, new Latencies()));
        }
        figures.latencies("floor", floor);
        figures.latencies("service", service);
        figures.latencies("http", http);
        figures.latencies("whale_service", whaleService);
        figures.ratio("service_to_floor_p99", service.percentile(99) / floor.percentile(99));
        figures.ratio("http_to_floor_p99", http.percentile(99) / floor.percentile(99));
        figures.ratio("whale_to_small_p50", whaleService.percentile(50) / service.percentile(50));
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

    private void warmUp(long end) throws Exception {
        http(end, null, new Latencies(), new Latencies());
    }

    private void floor(long end, Latencies latencies) throws SQLException, IOException {
        try (BoardFloor floor = new BoardFloor()) {
            while (System.nanoTime() < end) {
                latencies.add(floor.read(tenants.get(ThreadLocalRandom.current().nextInt(tenants.size()))));
            }
        }
    }

    private void http(long end, Client one, Latencies service, Latencies http)
            throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            Client client =
                    one != null ? one : clients.get(ThreadLocalRandom.current().nextInt(clients.size()));
            long start = System.nanoTime();
            Client.Answer answer = client.get("/api/v1/boards/sale");
            http.add((System.nanoTime() - start) / 1e6);
            service.add(answer.serviceMillis());
        }
    }

    private static double counterDifferences() throws SQLException, IOException {
        try (Connection database = Launcher.database("postgres");
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                with kept as (select tenant_id, stage, sum(count) n, sum(amount) s from dukon.stage_counter group by 1, 2),
                real as (select tenant_id, stage, count(*) n, sum(coalesce(amount, 0)) s from dukon.record
                         where deleted_at is null and stage is not null group by 1, 2)
                select count(*) from kept full join real using (tenant_id, stage)
                where coalesce(kept.n, 0) <> coalesce(real.n, 0) or coalesce(kept.s, 0) <> coalesce(real.s, 0)""")) {
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
