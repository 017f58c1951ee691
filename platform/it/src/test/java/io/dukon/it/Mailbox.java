package io.dukon.it;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the installation's mail server received. */
final class Mailbox {

    private Mailbox() {}

    /** Waits for a letter to the address in which the pattern occurs. @return the pattern's first group */
    static String await(String address, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        Shop.await("a letter to " + address + " with " + pattern, () -> {
            found.clear();
            for (String letter : to(address)) {
                Matcher matcher = wanted.matcher(letter);
                if (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
            return !found.isEmpty();
        });
        return found.getLast();
    }

    static List<String> to(String address) {
        List<String> letters = new ArrayList<>();
        Path folder = Installation.HOME.resolve("mail");
        if (!Files.isDirectory(folder)) {
            return letters;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
                add(file, address, letters);
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A letter cannot be read", e);
        }
        return letters;
    }

    private static void add(Path file, String address, List<String> letters) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            if (String.join(",", message.getHeader("To")).contains(address)) {
                letters.add(message.getSubject() + "\n" + text(message));
            }
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart child = parts.getBodyPart(i);
            text.append(text(child)).append('\n');
        }
        return text.toString();
    }
}
