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

/**
 * What comes in. A file is read at the first {@code import} and then taken a few seconds at a time, so that no answer
 * keeps the accounting system waiting until it gives up. Only {@link Dialogue} calls it.
 */
@ApplicationScoped
class Incoming {

    private static final long STEP = 5_000_000_000L;
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
        files.append(session, ask.fileName(), piece);
        boolean silent = ask.type().equals("sale") && sessions.version(session).isEmpty();
        return silent && piece.length < Dialogue.PIECE ? whole(session, ask.fileName()) : Reply.success();
    }

    private Reply whole(UUID session, String name) {
        Reply reply = advance(session, name);
        while (reply.text().startsWith("progress")) {
            reply = advance(session, name);
        }
        return reply;
    }

    /** {@code import}: one step. */
    Reply advance(UUID session, String name) {
        Optional<ExchangeFile> next = next(session, name);
        if (next.isEmpty()) {
            boolean allTaken = files.find(session, name).isPresent();
            return allTaken ? Reply.success() : Reply.failure(say("file_unknown", name));
        }
        ExchangeFile file = next.get();
        return switch (file.state()) {
            case "done" -> Reply.success();
            case "failed" -> Reply.failure(file.failure());
            default -> leased(session, file, name);
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

    private Reply leased(UUID session, ExchangeFile file, String name) {
        if (!files.lease(file.id())) {
            return Reply.progress(words(file));
        }
        try {
            return step(session, file, name);
        } finally {
            files.release(file.id());
        }
    }

    private Reply step(UUID session, ExchangeFile file, String name) {
        if (file.state().equals("importing")) {
            return take(file, name);
        }
        try {
            if (file.archive()) {
                files.unpacked(session, file, CommerceMl.unpack(files.content(file.id())));
            } else {
                reading.read(file, files.content(file.id()));
            }
        } catch (Problem problem) {
            if (problem.status() == 503) {
                return Reply.progress(words(file));
            }
            String why = problem.detail(Callers.locale());
            files.finish(file.id(), why);
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
            report = report.with(taking.take(portion));
            done += portion.size();
            files.progress(file.id(), done, report);
        }
        if (done < file.total()) {
            return Reply.progress(say("taken_so_far", name, String.valueOf(done), String.valueOf(file.total())));
        }
        files.finish(file.id(), null);
        return Reply.success(say("taken", name, String.valueOf(done)));
    }

    /**
     * {@code deactivate}: what a full exchange did not name since it began is no longer sold. Never after a file that could
     * not be taken: what it would have named would be gone. A moment later than the session's own beginning is not believed.
     */
    Reply retire(UUID session, String since) {
        if (!since.matches("[0-9]{1,12}")) {
            return Reply.failure(say("timestamp_bad", since));
        }
        boolean whole = files.ofSession(session).stream()
                .allMatch(file -> file.state().equals("done")
                        && file.report().counts().stream().allMatch(count -> count.failed() == 0));
        if (!whole) {
            return Reply.failure(say("retire_unsafe"));
        }
        Instant named = Instant.ofEpochSecond(Long.parseLong(since));
        Instant begun = sessions.begun(session);
        catalog.retire(Taking.SOURCE, named.isBefore(begun) ? named : begun);
        return Reply.success();
    }

    private static String words(ExchangeFile file) {
        return say("taken_so_far", file.name(), String.valueOf(file.done()), String.valueOf(file.total()));
    }

    private static String say(String key, Object... args) {
        return Texts.get("exchange", Callers.locale(), key, args);
    }
}
