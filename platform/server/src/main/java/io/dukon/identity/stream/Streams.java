package io.dukon.identity.stream;

import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import io.dukon.identity.login.Sessions;
import io.dukon.kernel.SignalSink;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Streams that are open on this node. The bus closes them at once when a session ends or a member leaves; as hints may
 * get lost, all of them are compared with the tables every few seconds as well.
 */
@ApplicationScoped
public class Streams implements SignalSink {

    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final int HEARTBEAT_SECONDS = 20;
    private static final int RECHECK_SECONDS = 4;
    private static final String EVERYBODY = "-";

    @Inject
    Sessions sessions;

    @Inject
    Bus bus;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private List<ScheduledFuture<?>> timers = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        timers = List.of(
                scheduler.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS),
                scheduler.scheduleWithFixedDelay(this::recheck, RECHECK_SECONDS, RECHECK_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(true));
        open.forEach(OpenStream::close);
    }

    /** Registered first and checked afterwards: a session that ends in between is noticed by one of the two. */
    void add(OpenStream stream) {
        open.add(stream);
        stream.start(() -> open.remove(stream));
        stream.send("ping", "{}");
        if (!sessions.alive(List.of(stream.session)).contains(stream.session)) {
            stream.close();
        }
    }

    @Override
    public void accept(UUID tenant, UUID member, String event, String json) {
        bus.publish(BusMessage.SIGNAL, tenant.toString(), member == null ? EVERYBODY : member.toString(), event, json);
    }

    void hear(@Observes BusMessage message) {
        switch (message.kind()) {
            case BusMessage.SIGNAL -> deliver(message);
            case BusMessage.SESSION -> close(stream -> stream.session.equals(message.part(0)));
            case BusMessage.MEMBER -> recheck();
            case BusMessage.GAP -> recheck();
            default -> {}
        }
    }

    private void deliver(BusMessage message) {
        UUID tenant = UUID.fromString(message.part(0));
        UUID member = EVERYBODY.equals(message.part(1)) ? null : UUID.fromString(message.part(1));
        open.stream()
                .filter(stream -> stream.hears(tenant, member))
                .forEach(stream -> stream.send(message.part(2), message.part(3)));
    }

    private void beat() {
        open.forEach(stream -> stream.send("ping", "{}"));
    }

    private void recheck() {
        if (open.isEmpty()) {
            return;
        }
        try {
            Set<String> alive = sessions.alive(
                    open.stream().map(stream -> stream.session).distinct().toList());
            close(stream -> !alive.contains(stream.session));
        } catch (RuntimeException e) {
            LOG.warnf("Streams could not be checked this time: %s", e.getMessage());
        }
    }

    private void close(Predicate<OpenStream> which) {
        open.stream().filter(which).forEach(OpenStream::close);
    }
}
