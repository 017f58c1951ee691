package io.dukon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application server's heap really holds, asked of its virtual machine after a collection. What else it names, as
 * the room for classes, is before and after the same.
 */
final class ServerMemory {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int EVERY_MILLIS = 100;

    private final String process;

    ServerMemory() throws IOException {
        process = Files.readString(Launcher.home().resolve("run/wildfly.pid")).split(" ")[0];
    }

    interface Work {
        Object run() throws Exception;
    }

    /** The most that was held at any look while the work ran, beyond what was held before. */
    double heldMegabytesDuring(Work work) throws Exception {
        double before = held();
        CompletableFuture<Object> running = CompletableFuture.supplyAsync(() -> {
            try {
                return work.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        double most = before;
        while (!running.isDone()) {
            Thread.sleep(EVERY_MILLIS);
            most = Math.max(most, held());
        }
        running.join();
        return most - before;
    }

    private double held() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        double kilobytes = 0;
        while (used.find()) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String ask(String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process, question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }
}
