package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A new shop with the whole retail pack, as the application sees it (sign-up of a person who has an account, then
 * install): early and late shops, and {@code createdb -T} of a database with the same schema as the peer.
 */
final class Provision {

    private static final int WARM_UP = 100;
    private static final int SHOPS = 1_000;
    private static final int WINDOW = 100;

    private final Figures figures;

    Provision(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        Launcher.seconds("up");
        try {
            measure();
        } finally {
            Launcher.seconds("down");
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        Owner owner = new Owner();
        open(owner, WARM_UP, new Latencies());
        Latencies early = new Latencies();
        open(owner, WINDOW, early);
        Latencies all = new Latencies();
        open(owner, SHOPS - WARM_UP - 2 * WINDOW, all);
        Latencies late = new Latencies();
        open(owner, WINDOW, late);
        Latencies peer = templateClones();
        figures.latencies("shop_100th", early);
        figures.latencies("shop_1000th", late);
        figures.latencies("shop_between", all);
        figures.latencies("createdb_template", peer);
        figures.ratio("late_to_early_p50", late.percentile(50) / early.percentile(50));
        figures.ratio("createdb_to_shop_p50", peer.percentile(50) / late.percentile(50));
    }

    private static void open(Owner owner, int count, Latencies latencies) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            double shop = owner.openShop().serviceMillis();
            latencies.add(shop + owner.installRetail().serviceMillis());
        }
    }

    private static Latencies templateClones() throws SQLException, IOException {
        Latencies clones = new Latencies();
        try (Connection connection = Launcher.database("postgres");
                Statement statement = connection.createStatement()) {
            copyIdle(statement);
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                statement.execute("create database bench_clone template bench_template");
                clones.add((System.nanoTime() - start) / 1e6);
                statement.execute("drop database bench_clone");
            }
            statement.execute("drop database bench_template");
        }
        return clones;
    }

    /** A database can be copied only while nobody is connected, so the login server is sent away for that moment. */
    private static void copyIdle(Statement statement) throws SQLException {
        statement.execute("drop database if exists bench_template");
        statement.execute("alter database keycloak allow_connections false");
        try {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'keycloak'");
            statement.execute("create database bench_template template keycloak");
        } finally {
            statement.execute("alter database keycloak allow_connections true");
        }
    }
}
