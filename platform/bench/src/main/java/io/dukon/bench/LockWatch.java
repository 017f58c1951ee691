package io.dukon.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** Looks many times a second which sessions of the server wait for a lock that another one holds. */
final class LockWatch {

    private static final int EVERY_MILLIS = 20;

    private long working;
    private long waiting;

    interface Work {
        void run() throws Exception;
    }

    void during(Work work) throws Exception {
        Thread watcher = Thread.ofPlatform().start(this::watch);
        try {
            work.run();
        } finally {
            watcher.interrupt();
            watcher.join();
        }
    }

    /** Of those sessions that were in a transaction when looked at, 0 to 1. */
    double waiting() {
        return working == 0 ? 0 : (double) waiting / working;
    }

    private void watch() {
        try (Connection database = Launcher.database("postgres");
                Statement statement = database.createStatement()) {
            while (!Thread.interrupted()) {
                try (ResultSet row = statement.executeQuery(
                        """
                        select count(*), count(*) filter (where wait_event_type = 'Lock') from pg_stat_activity
                        where usename = 'dukon_app' and state in ('active', 'idle in transaction')""")) {
                    row.next();
                    working += row.getLong(1);
                    waiting += row.getLong(2);
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The database does not say who waits", e);
        }
    }
}
