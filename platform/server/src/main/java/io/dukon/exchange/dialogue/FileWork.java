package io.dukon.exchange.dialogue;

import io.dukon.exchange.commerceml.Limits;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of files, each one short transaction, and each of what is taken fenced. Only {@link Incoming} and {@link Exchanges} call it. */
@ApplicationScoped
@Transactional
class FileWork {

    /** Longer than a step takes; a step that died is taken over then. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Bytes that a session may send before it asks for their import. */
    private static final long WAITING = 5L * Limits.FILE;

    @Inject
    FileStore files;

    @Inject
    ItemStore items;

    @Inject
    Fence fence;

    @Inject
    Clock clock;

    /** Adds a piece to a file that is still coming; after it was read, the same name begins another file. */
    void append(UUID session, String name, byte[] content) {
        add(session, name, content, files.find(session, name).filter(file -> file.state()
                .equals("receiving")));
    }

    private void add(UUID session, String name, byte[] content, Optional<ExchangeFile> coming) {
        boolean tooLarge = coming.map(ExchangeFile::size).orElse(0L) + content.length > Limits.FILE;
        if (tooLarge || files.waiting(session) + content.length > WAITING) {
            throw Problem.of(413, "exchange", "file_too_large", String.valueOf(Limits.FILE / (1024 * 1024)));
        }
        UUID file = coming.map(ExchangeFile::id).orElseGet(() -> files.insert(session, name, clock.instant()));
        files.append(file, content);
    }

    /**
     * Whether this is the last piece of several once more, though all of the file has come: whoever is answered by the import
     * itself may give up waiting and send the piece again. By itself it is no file.
     */
    boolean repeats(UUID session, String name, byte[] content) {
        return files.find(session, name)
                .filter(file -> file.pieces() > 1)
                .filter(file -> file.state().equals("importing") || file.state().equals("done"))
                .filter(file -> files.endsWith(file.id(), content))
                .isPresent();
    }

    Optional<ExchangeFile> find(UUID session, String name) {
        return files.find(session, name);
    }

    List<ExchangeFile> ofSession(UUID session) {
        return files.ofSession(session);
    }

    List<ExchangeFile> last(int count) {
        return files.last(count);
    }

    Transfer content(UUID file) {
        return new Transfer(files.pieces(file));
    }

    /** The files of an archive take its place, each a new one: a file of the same name may still be coming. */
    void unpacked(UUID session, ExchangeFile archive, Map<String, byte[]> inside) {
        fence.require(archive.hold());
        files.forgetPieces(archive.id());
        items.finish(archive.id(), null, clock.instant());
        inside.forEach((name, content) -> add(session, name, content, Optional.empty()));
    }

    void begin(Hold hold, List<Item> all, List<Outcome> unreadable) {
        fence.require(hold);
        items.insert(hold.file(), all);
        items.begin(hold.file(), all.size(), ExchangeReport.EMPTY.with(unreadable));
        files.forgetPieces(hold.file());
        files.sweep();
    }

    /** The file as it stands now that nobody else is at it; empty while somebody is. */
    Optional<ExchangeFile> lease(UUID file) {
        Instant now = clock.instant();
        return items.lease(file, now, now.plus(LEASE)) ? files.get(file) : Optional.empty();
    }

    void release(Hold hold) {
        items.release(hold);
    }

    List<Item> items(UUID file, int from, int count) {
        return items.items(file, from, count);
    }

    void progress(Hold hold, int done, ExchangeReport report) {
        fence.require(hold);
        items.progress(hold.file(), done, report);
    }

    void finish(Hold hold, String failure) {
        fence.require(hold);
        files.forgetPieces(hold.file());
        items.finish(hold.file(), failure, clock.instant());
    }
}
