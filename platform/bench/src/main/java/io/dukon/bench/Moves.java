package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Moving deals as a person does, eight people at once: all on one board and each between the same two stages, which is the
 * hardest for counters, and on boards of eight shops in turn. Robots of the pack start with each move and work meanwhile.
 * Who moves never waits for somebody else's deal, because everybody has deals of his own; so what waits for a lock waits
 * for the numbers of a stage. Other shops than those whose boards are read.
 */
final class Moves {

    private static final int PAIRS = 3;
    private static final int WARM_UP = 3_000;
    private static final int FIRST_SHOP = 900;
    private static final int DEALS = Crowd.DEALS / Slice.THREADS;
    private static final List<String> STAGES = List.of("sale/new_order", "sale/preparing");

    private final Figures figures;
    private final List<Client> boards = new ArrayList<>();

    /** Where each deal of each shop stands: 0 or 1 of {@link #STAGES}, by what this program did. */
    private final List<byte[]> places = new ArrayList<>();

    Moves(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        try (Connection database = Launcher.database("postgres")) {
            for (int i = 0; i <= Slice.THREADS; i++) {
                boards.add(Login.as(database, Crowd.slug(FIRST_SHOP + i)));
                places.add(places(database, Crowd.slug(FIRST_SHOP + i)));
            }
        }
        Latencies unused = new Latencies();
        Slice.run((thread, end) -> warmUp(thread, unused));
        Latencies one = new Latencies();
        Latencies many = new Latencies();
        LockWatch oneLocks = new LockWatch();
        LockWatch manyLocks = new LockWatch();
        for (int i = 0; i < PAIRS; i++) {
            oneLocks.during(() -> Slice.run((thread, end) -> move(thread, end, 0, one)));
            manyLocks.during(() -> Slice.run((thread, end) -> move(thread, end, 1 + thread, many)));
        }
        told("one_board", one, oneLocks);
        told("many_boards", many, manyLocks);
        figures.ratio("moves_one_board_to_many", (double) one.size() / many.size());
    }

    private void told(String where, Latencies latencies, LockWatch locks) {
        figures.latencies("move_" + where, latencies);
        figures.figure("moves_per_second_" + where, latencies.size() / (PAIRS * Slice.SECONDS));
        figures.figure("moves_waiting_for_a_lock_" + where, locks.waiting());
    }

    private void warmUp(int thread, Latencies unused) throws IOException {
        for (int i = 0; i < WARM_UP / Slice.THREADS; i++) {
            move(thread, i % 2 == 0 ? 0 : 1 + thread, unused);
        }
    }

    private void move(int thread, long end, int shop, Latencies latencies) throws IOException {
        while (System.nanoTime() < end) {
            move(thread, shop, latencies);
        }
    }

    private void move(int thread, int shop, Latencies latencies) throws IOException {
        int deal = thread * DEALS + ThreadLocalRandom.current().nextInt(DEALS);
        byte to = (byte) (places.get(shop)[deal] == 0 ? 1 : 0);
        Client.Answer answer =
                boards.get(shop).post("/api/v1/records/" + id(deal) + "/move", Map.of("to", STAGES.get(to)));
        places.get(shop)[deal] = to;
        latencies.add(answer.serviceMillis());
    }

    private static UUID id(int deal) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(deal + 1));
    }

    private static byte[] places(Connection database, String slug) throws SQLException {
        byte[] places = new byte[Crowd.DEALS];
        try (PreparedStatement read = database.prepareStatement(
                "select number, stage from dukon.record where tenant_id = ? and type = 'deal' and number <= ?")) {
            read.setObject(1, Crowd.tenant(database, slug));
            read.setInt(2, Crowd.DEALS);
            ResultSet rows = read.executeQuery();
            while (rows.next()) {
                places[rows.getInt(1) - 1] = (byte) (rows.getString(2).equals(STAGES.get(0)) ? 0 : 1);
            }
        }
        return places;
    }
}
