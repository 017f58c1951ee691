package io.dukon.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A new shop with the whole retail pack, as the application sees it (sign-up of a person who has an account, then
 * install): the hundredth to the two hundredth, the last hundred, and {@code createdb -T} of a database with the same schema
 * as the peer. What lies between is opened by four owners at once and only makes the house full.
 */
final class Provision {

    private static final int WARM_UP = 100;
    private static final int OWNERS = 4;
    private static final int WINDOW = 100;

    private final Figures figures;
    private final int shops;

    /** @param shops at least 400: those that are measured, and some between */
    Provision(Figures figures, int shops) {
        this.figures = figures;
        this.shops = Math.max(shops, 400);
    }

    void run() throws Exception {
        Launcher.seconds("up");
        try {
            measure();
        } finally {
            Launcher.seconds("down");
        }
    }

    private void measure() throws Exception {
        Owner owner = new Owner();
        open(owner, WARM_UP, new Latencies());
        Latencies early = new Latencies();
        open(owner, WINDOW, early);
        double between = fill(shops - WARM_UP - 2 * WINDOW);
        Latencies late = new Latencies();
        open(owner, WINDOW, late);
        Latencies peer = templateClones();
        figures.figure("shops", shops);
        figures.latencies("shop_early", early);
        figures.latencies("shop_late", late);
        figures.figure("shops_per_second_between", between);
        figures.latencies("createdb_template", peer);
        figures.ratio("late_to_early_p50", late.percentile(50) / early.percentile(50));
        figures.ratio("late_to_early_p99", late.percentile(99) / early.percentile(99));
        figures.ratio("createdb_to_shop_p50", peer.percentile(50) / late.percentile(50));
    }

    /** @return shops a second */
    private static double fill(int count) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService owners = Executors.newFixedThreadPool(OWNERS)) {
            List<Callable<Void>> work = Collections.nCopies(OWNERS, () -> {
                open(new Owner(), count / OWNERS, new Latencies());
                return null;
            });
            for (Future<Void> one : owners.invokeAll(work)) {
                one.get();
            }
        }
        return count / ((System.nanoTime() - start) / 1e9);
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
