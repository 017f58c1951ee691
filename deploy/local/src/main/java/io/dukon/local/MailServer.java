package io.dukon.local;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** The mail server's own process: in memory for IMAP, and each message as a file, which survives a restart. */
final class MailServer {
    private final GreenMail server;
    private final Path directory;
    private final AtomicLong last = new AtomicLong();

    private MailServer(int smtp, int imap, Path directory) {
        this.directory = directory;
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
    }

    public static void main(String[] arguments) throws Exception {
        var server =
                new MailServer(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        server.start();
        new CountDownLatch(1).await();
    }

    private void start() throws IOException {
        Files.createDirectories(directory);
        server.getUserManager().setAuthRequired(false);
        server.getUserManager()
                .setMessageDeliveryHandler((message, address) -> receive(message.getMessage(), address.getEmail()));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    private GreenMailUser receive(MimeMessage message, String address) throws MessagingException, UserException {
        keep(message);
        var users = server.getUserManager();
        var known = users.getUserByEmail(address);
        return known != null ? known : users.createUser(address, address, address);
    }

    /** Renamed when complete, so that a reader never sees half of a message. */
    private void keep(MimeMessage message) throws MessagingException {
        long moment = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis()));
        var half = directory.resolve("." + moment + ".half");
        try {
            try (var out = Files.newOutputStream(half)) {
                message.writeTo(out);
            }
            Files.move(half, directory.resolve(moment + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("The message cannot be stored in " + directory, e);
        }
    }
}
