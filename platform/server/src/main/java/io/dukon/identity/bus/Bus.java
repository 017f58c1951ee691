package io.dukon.identity.bus;

import io.dukon.kernel.Ids;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One listening connection and one notifying thread for a node. Messages are sent outside business transactions and
 * several at a time, because each NOTIFY makes all commits of the database wait for one another.
 */
@ApplicationScoped
public class Bus {

    private static final Logger LOG = Logger.getLogger(Bus.class);
    private static final String CHANNEL = "dukon";
    private static final Duration COALESCE = Duration.ofMillis(20);
    private static final int BACKLOG = 20_000;

    @Resource(lookup = "java:/jdbc/dukon-worker")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Event<BusMessage> events;

    private final String node = Ids.next().toString();
    private final BlockingQueue<BusMessage> outgoing = new LinkedBlockingQueue<>(BACKLOG);
    private final List<Thread> running = new ArrayList<>();
    private volatile boolean stopped;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        begin("dukon-bus-listen", this::listen);
        begin("dukon-bus-notify", this::notifyOthers);
    }

    private void begin(String name, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
        running.add(thread);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        running.forEach(Thread::interrupt);
    }

    /** To this node at once, to the others in a moment. Call it after the transaction that made the message true. */
    public void publish(String kind, String... parts) {
        BusMessage message = BusMessage.of(kind, parts);
        deliver(message);
        if (!outgoing.offer(message)) {
            LOG.warnf("The bus is full, a message of kind %s goes to this node only", kind);
        }
    }

    private void deliver(BusMessage message) {
        try {
            events.fire(message);
        } catch (RuntimeException e) {
            LOG.warnf(e, "A message of kind %s was not understood", message.kind());
        }
    }

    private void listen() {
        boolean first = true;
        while (!stopped) {
            try (Connection connection = dataSource.getConnection()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                }
                if (!first) {
                    deliver(BusMessage.of(BusMessage.GAP));
                }
                receive(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.warnf("The bus lost its line and tries again: %s", e.getMessage());
            }
            first = false;
            pause(Duration.ofSeconds(1));
        }
    }

    private void receive(PGConnection line) throws SQLException {
        while (!stopped) {
            PGNotification[] received = line.getNotifications(2_000);
            if (received != null) {
                for (PGNotification one : received) {
                    Envelope envelope = Envelope.open(one.getParameter());
                    if (!envelope.node().equals(node)) {
                        envelope.messages().forEach(this::deliver);
                    }
                }
            }
        }
    }

    private void notifyOthers() {
        while (!stopped) {
            List<BusMessage> batch = nextBatch();
            if (batch.isEmpty()) {
                continue;
            }
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
                for (String payload : Envelope.pack(node, batch)) {
                    statement.setString(1, CHANNEL);
                    statement.setString(2, payload);
                    statement.execute();
                }
            } catch (SQLException e) {
                LOG.warnf("%d messages did not leave this node: %s", batch.size(), e.getMessage());
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private List<BusMessage> nextBatch() {
        List<BusMessage> batch = new ArrayList<>();
        try {
            BusMessage first = outgoing.poll(2, TimeUnit.SECONDS);
            if (first != null) {
                batch.add(first);
                Thread.sleep(COALESCE);
                outgoing.drainTo(batch, 500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        return batch;
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
