package io.dukon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application server's heap really holds, asked of its virtual machine, which collects first. */
final class ServerMemory {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");
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

    /** The histogram collects and counts in one halt, so nothing is made between. */
    private double held() throws IOException, InterruptedException {
        Matcher total = TOTAL.matcher(ask("GC.class_histogram"));
        if (!total.find()) {
            throw new IOException("The virtual machine does not say what its heap holds");
        }
        return Double.parseDouble(total.group(1)) / 1_000_000;
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
