package io.dukon.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The side of 1C in an exchange, as its «Обмен с сайтом» speaks. */
final class OneC {

    private static final String DOOR = "/exchange?type=";

    private final Http http;
    private final String[] lines;

    private OneC(Http http, String... lines) {
        this.http = http;
        this.lines = lines;
    }

    /** @param credentials as the installation of the app answers them */
    static OneC enter(String login, String password) {
        String basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        String answer = Http.anonymous()
                .with("Authorization", "Basic " + basic)
                .get(DOOR + "catalog&mode=checkauth")
                .expect(200)
                .body();
        String[] lines = answer.split("\n");
        Http known = lines[0].equals("success")
                ? Http.anonymous().with("Cookie", lines[1] + "=" + lines[2])
                : Http.anonymous();
        return new OneC(known, lines);
    }

    String said() {
        return String.join("\n", lines);
    }

    String ask(String type, String mode, String more) {
        return http.get(DOOR + type + "&mode=" + mode + more).expect(200).body();
    }

    /** Sends an archive in pieces as large as they may be, then asks for the import of each file in it until it is done. */
    String send(String type, Map<String, byte[]> files) {
        return send(type, files, 1);
    }

    /** @param times how often each piece is sent, as by somebody who hears no answer */
    String send(String type, Map<String, byte[]> files, int times) {
        String init = ask(type, "init", "&version=2.08");
        int limit = Integer.parseInt(init.replaceAll("(?s).*file_limit=(\\d+).*", "$1"));
        byte[] archive = zip(files);
        int piece = Math.min(limit, archive.length / 2 + 1);
        for (int sent = 0; sent / times * piece < archive.length; sent++) {
            int at = sent / times * piece;
            byte[] part = Arrays.copyOfRange(archive, at, Math.min(archive.length, at + piece));
            String got = piece(type, "v8_1.zip", part);
            if (!got.startsWith("success")) {
                return got;
            }
        }
        String last = "";
        for (String name : files.keySet()) {
            last = take(type, name);
        }
        return last;
    }

    String piece(String type, String name, byte[] part) {
        return http.upload(DOOR + type + "&mode=file&filename=" + name, "application/octet-stream", part)
                .expect(200)
                .body();
    }

    String take(String type, String name) {
        for (int again = 0; again < 100; again++) {
            String said = ask(type, "import", "&filename=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
            if (!said.startsWith("progress")) {
                return said;
            }
        }
        throw new AssertionError(name + " is never done");
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
