package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Reading a board at 1.2 million deals: the service, HTTP, a whale's board and the SQL floors in alternating slices of one
 * run, eight at a time; and moving cards. The first slice comes after a warm-up by count: before its code is compiled, a
 * server is another server.
 */
final class Board {

    private static final int PAIRS = 5;
    private static final int WARM_UP = 24_000;
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
            new Moves(figures).run();
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
            whale = Login.as(database, Crowd.slug(Crowd.SHOPS));
            member = Login.member(database, Crowd.slug(Crowd.SHOPS));
            for (int i = 0; i < SESSIONS; i++) {
                clients.add(Login.as(database, Crowd.slug(i)));
                tenants.add(Crowd.tenant(database, Crowd.slug(i)));
            }
        }
    }

    private void measure() throws Exception {
        Slice.run(this::warmUp);
        Latencies floor = new Latencies();
        Latencies bare = new Latencies();
        Latencies service = new Latencies();
        Latencies http = new Latencies();
        Latencies whaleService = new Latencies();
        Latencies whaleHttp = new Latencies();
        figures.measuring();
        for (int i = 0; i < PAIRS; i++) {
            Slice.run((thread, end) -> floor(end, BoardFloor::bare, bare));
            Slice.run((thread, end) -> floor(end, BoardFloor::full, floor));
            Slice.run((thread, end) -> http(end, null, service, http));
            Slice.run((thread, end) -> http(end, whale, whaleService, whaleHttp));
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

    /** Floors too: their plans are made at the first uses. */
    private void warmUp(int thread, long end) throws Exception {
        Latencies unused = new Latencies();
        try (BoardFloor floor = new BoardFloor(member)) {
            for (int i = 0; i < WARM_UP / Slice.THREADS; i++) {
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
}
