package io.dukon.local;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;

/** What the mail server received, for {@code ./dukon mail}. */
final class Mailbox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Path directory;
    private final PrintStream out;

    Mailbox(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    void show(String wanted) throws IOException, MessagingException {
        var files = files();
        if (files.isEmpty()) {
            out.println("No mail yet.");
        } else if (wanted.isEmpty()) {
            list(files);
        } else {
            print(files.get(index(wanted, files.size())));
        }
    }

    private static int index(String wanted, int size) {
        if (wanted.equals("last")) {
            return size - 1;
        }
        int number = wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 0;
        if (number < 1 || number > size) {
            throw new PlainError(
                    "There is no message \"" + wanted + "\".",
                    "Give a number from 1 to " + size + ", or: ./dukon mail last");
        }
        return number - 1;
    }

    private void list(List<Path> files) throws IOException, MessagingException {
        int number = 0;
        for (var file : files) {
            var message = read(file);
            out.printf("%4d  %s  %s  %s%n", ++number, received(file), recipients(message), message.getSubject());
        }
        out.println();
        out.println("./dukon mail NUMBER prints one, ./dukon mail last the newest.");
    }

    private void print(Path file) throws IOException, MessagingException {
        var message = read(file);
        out.println("Received: " + received(file));
        out.println("From:     " + addresses(message.getFrom()));
        out.println("To:       " + recipients(message));
        out.println("Subject:  " + message.getSubject());
        out.println();
        out.println(text(message).strip());
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static String received(Path file) {
        return TIME.format(Instant.ofEpochMilli(
                Long.parseLong(file.getFileName().toString().replace(".eml", ""))));
    }

    private static String recipients(MimeMessage message) throws MessagingException {
        return addresses(message.getAllRecipients());
    }

    private static String addresses(Address[] all) {
        return all == null ? "(nobody)" : InternetAddress.toUnicodeString(all);
    }

    /** The plain text where there is one: its links can be clicked in a terminal. */
    static String text(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            var whole = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                var text = text(parts.getBodyPart(i));
                if (part.isMimeType("multipart/alternative") && !text.isBlank()) {
                    return text;
                }
                whole.append(text).append('\n');
            }
            return whole.toString();
        }
        return "[" + part.getContentType().replaceAll(";.*", "")
                + (part.getFileName() == null ? "" : ", " + part.getFileName()) + "]";
    }
}
