package io.dukon.exchange.dialogue;

import io.dukon.catalog.Catalog;
import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What comes in. A file is read at the first {@code import} and then taken a few seconds at a time, so that no answer
 * keeps the accounting system waiting until it gives up. Only {@link Dialogue} calls it.
 */
@ApplicationScoped
class Incoming {

    private static final long STEP = 5_000_000_000L;
    /** While others read, or somebody is at the file. */
    private static final long PAUSE = 20_000_000L;

    private static final int PORTION = 100;

    @Inject
    FileWork files;

    @Inject
    Reading reading;

    @Inject
    Taking taking;

    @Inject
    Catalog catalog;

    @Inject
    Sessions sessions;

    /** {@code file}: one piece. Clients that never ask for an import expect it to be done by the last piece of a file. */
    Reply receive(UUID session, Ask ask, byte[] piece) {
        if (ask.fileName().isEmpty() || piece.length == 0 || piece.length > Dialogue.PIECE) {
            return Reply.failure(say("piece_bad", String.valueOf(Dialogue.PIECE)));
        }
        if (!files.repeats(session, ask.fileName(), piece)) {
            files.append(session, ask.fileName(), piece);
        }
        boolean silent = ask.type().equals("sale") && sessions.version(session).isEmpty();
        boolean last = piece.length < Dialogue.PIECE || CommerceMl.ends(piece);
        return silent && last ? whole(session, ask.fileName()) : Reply.success();
    }

    private Reply whole(UUID session, String name) {
        Reply reply = advance(session, name);
        while (reply.text().startsWith("progress")) {
            LockSupport.parkNanos(PAUSE);
            reply = advance(session, name);
        }
        return reply;
    }

    /** {@code import}: one step. */
    Reply advance(UUID session, String name) {
        Optional<ExchangeFile> next = next(session, name);
        if (next.isPresent()) {
            return ended(next.get()).orElseGet(() -> leased(session, next.get(), name));
        }
        return files.find(session, name)
                .flatMap(Incoming::ended)
                .orElseGet(() -> Reply.failure(say("file_unknown", name)));
    }

    private static Optional<Reply> ended(ExchangeFile file) {
        return switch (file.state()) {
            case "done" -> Optional.of(Reply.success());
            case "failed" -> Optional.of(Reply.failure(file.failure()));
            default -> Optional.empty();
        };
    }

    /** What has come in archives is unpacked first; for the name of an archive, the next file that has come in it. */
    private Optional<ExchangeFile> next(UUID session, String name) {
        List<ExchangeFile> all = files.ofSession(session);
        Optional<ExchangeFile> archive = all.stream()
                .filter(file -> file.archive() && file.state().equals("receiving"))
                .findFirst();
        if (archive.isPresent()) {
            return archive;
        }
        boolean whichever = name.toLowerCase(Locale.ROOT).endsWith(".zip");
        return whichever
                ? all.stream()
                        .filter(file -> !file.archive() && !file.state().equals("done"))
                        .findFirst()
                : files.find(session, name);
    }

    /** What was seen before the lease is old: whoever was at the file may have read it, or ended it. */
    private Reply leased(UUID session, ExchangeFile seen, String name) {
        Optional<ExchangeFile> file = files.lease(seen.id());
        if (file.isEmpty()) {
            return Reply.progress(words(seen));
        }
        try {
            return ended(file.get()).orElseGet(() -> step(session, file.get(), name));
        } catch (Overtaken slow) {
            return Reply.progress(words(seen));
        } finally {
            files.release(file.get().hold());
        }
    }

    private Reply step(UUID session, ExchangeFile file, String name) {
        if (file.state().equals("importing")) {
            return take(file, name);
        }
        try {
            if (file.archive()) {
                files.unpacked(session, file, reading.unpack(files.content(file.id())));
            } else {
                reading.read(file, files.content(file.id()));
            }
        } catch (Problem problem) {
            if (problem.status() == 503) {
                return Reply.progress(words(file));
            }
            String why = problem.detail(Callers.locale());
            files.finish(file.hold(), why);
            return Reply.failure(why);
        }
        return Reply.progress(words(file));
    }

    private Reply take(ExchangeFile file, String name) {
        long end = System.nanoTime() + STEP;
        int done = file.done();
        ExchangeReport report = file.report();
        while (done < file.total() && System.nanoTime() < end) {
            List<Item> portion = files.items(file.id(), done, PORTION);
            report = report.with(taking.take(portion, file.hold()));
            done += portion.size();
            files.progress(file.hold(), done, report);
        }
        if (done < file.total()) {
            return Reply.progress(say("taken_so_far", name, String.valueOf(done), String.valueOf(file.total())));
        }
        files.finish(file.hold(), null);
        return Reply.success(say("taken", name, String.valueOf(done)));
    }

    /**
     * {@code deactivate}: what a full exchange did not name since it began is no longer sold. Never after a file that could
     * not be taken: what it would have named would be gone; nor after one that named no product at all. A moment later than the session's own beginning is not believed.
     */
    Reply retire(UUID session, String since) {
        if (!since.matches("[0-9]{1,12}")) {
            return Reply.failure(say("timestamp_bad", since));
        }
        List<ExchangeFile> all = files.ofSession(session);
        boolean whole = all.stream().allMatch(file -> file.state().equals("done"))
                && counts(all).allMatch(count -> count.failed() == 0)
                && counts(all).anyMatch(count -> count.kind().equals("product"));
        if (!whole) {
            return Reply.failure(say("retire_unsafe"));
        }
        Instant named = Instant.ofEpochSecond(Long.parseLong(since));
        Instant begun = sessions.begun(session);
        catalog.retire(Taking.SOURCE, named.isBefore(begun) ? named : begun);
        return Reply.success();
    }

    private static Stream<ExchangeReport.Count> counts(List<ExchangeFile> all) {
        return all.stream().flatMap(file -> file.report().counts().stream());
    }

    private static String words(ExchangeFile file) {
        return say("taken_so_far", file.name(), String.valueOf(file.done()), String.valueOf(file.total()));
    }

    private static String say(String key, Object... args) {
        return Texts.get("exchange", Callers.locale(), key, args);
    }
}
